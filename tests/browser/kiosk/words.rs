//! Every word is marked as the language it is in, and everybody can read and use the screen.

use super::{AFTER, DOUBLE, PARALLEL, pages};
use crate::{
    pages::Kiosk,
    purity::{Piece, pieces, scripts::Judge},
    support::{Device, in_browser, visit::Visit},
};

fn hold_to_its_language(lang: &str) {
    let judge = Judge::new();
    let mut faults = Vec::new();
    in_browser(Device::Kiosk, async |visit| {
        let mut look = async |place: &str| {
            let pieces = pieces(visit).await;
            assert!(pieces.len() > 4, "{place} has texts");
            for Piece { lang, text } in pieces {
                if let Some(fault) = judge.fault(&lang, &text) {
                    faults.push(format!("{place}: {fault} in {lang}: {}", text.trim()));
                }
            }
        };
        for settings in [
            PARALLEL,
            DOUBLE,
            AFTER,
            "now=2025-06-28T10:00",
            "screen=room:12",
            "screen=room:toubkal",
        ] {
            let languages = if settings.starts_with("screen") { lang } else { "ar,zgh,fr,en" };
            let settings = format!("{settings}&languages={languages}&rotate=3");
            let kiosk = Kiosk::start(visit, &settings).await;
            kiosk.until_language(lang).await;
            look(&settings).await;
        }
        let kiosk = Kiosk::begin(visit, lang, PARALLEL).await;
        kiosk.keep("public-health").await;
        kiosk.keep("augmented-care").await;
        for page in pages(lang) {
            kiosk.lead_to(&page).await;
            look(&page).await;
        }
        kiosk.touch_corner(5).await;
        look("the status page").await;
        kiosk.close_status().await;
        kiosk.pass(60).await;
        kiosk.until_presence("asking").await;
        look("the question").await;
    });
    faults.sort();
    faults.dedup_by_key(|fault| fault.split_once(": ").unwrap().1.to_owned());
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn on_an_arabic_screen_all_else_is_marked_as_what_it_is() {
    hold_to_its_language("ar");
}

#[test]
fn on_an_amazigh_screen_all_else_is_marked_as_what_it_is() {
    hold_to_its_language("zgh");
}

#[test]
fn on_a_french_screen_all_else_is_marked_as_what_it_is() {
    hold_to_its_language("fr");
}

/// That the page cannot be enlarged with two fingers is asked for: the next visitor would find it
/// so. There is a switch for larger words instead.
async fn violations(visit: &Visit) -> Vec<String> {
    let mut violations = visit.accessibility_violations().await;
    violations.retain(|violation| !violation.starts_with("meta-viewport:"));
    violations
}

async fn accessible(visit: &Visit, lang: &str) {
    visit.media(&[("prefers-reduced-motion", "reduce")]).await;
    let mut all = Vec::new();
    let mut look = async |place: &str| {
        let found = violations(visit).await;
        all.extend(found.iter().map(|violation| format!("{lang}, {place}: {violation}")));
    };
    for moment in [PARALLEL, DOUBLE, AFTER, "now=2025-07-01T15:40&screen=room:toubkal"] {
        Kiosk::showing(visit, &format!("{lang},en"), moment).await;
        look(moment).await;
    }
    let kiosk = Kiosk::begin(visit, lang, PARALLEL).await;
    kiosk.keep("public-health").await;
    kiosk.keep("augmented-care").await;
    for contrast in [false, true] {
        if contrast {
            kiosk.switch("contrast").await;
        }
        for page in pages(lang) {
            kiosk.lead_to(&page).await;
            look(&page).await;
        }
    }
    kiosk.touch_corner(5).await;
    look("the status page").await;
    kiosk.close_status().await;
    kiosk.pass(60).await;
    kiosk.until_presence("asking").await;
    look("the question").await;
    assert!(all.is_empty(), "{}", all.join("\n"));
}

#[test]
fn a_standing_screen_is_accessible() {
    for lang in ["ar", "zgh"] {
        in_browser(Device::Kiosk, async |visit| accessible(visit, lang).await);
    }
}

#[test]
fn a_lying_screen_is_accessible() {
    in_browser(Device::Lying, async |visit| accessible(visit, "fr").await);
}

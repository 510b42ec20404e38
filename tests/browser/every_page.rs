//! What holds on every page in every language.

use crate::{
    pages::Frame,
    support::{
        Device,
        dist::{LANGS, one_of_each_page},
        in_browser,
        visit::Visit,
    },
};

async fn walk(visit: &Visit, mut look: impl AsyncFnMut(&str, &str)) {
    for lang in LANGS {
        for page in one_of_each_page() {
            let address = format!("/{lang}/{page}");
            visit.open(&address).await;
            look(lang, &address).await;
        }
    }
}

#[test]
fn every_page_has_one_heading_and_says_its_language_and_direction() {
    in_browser(Device::Phone, async |visit| {
        walk(visit, async |lang, address| {
            let (shown, direction) = Frame(visit).language().await;
            assert_eq!(shown.split('-').next(), Some(lang), "{address}");
            assert_eq!(direction, if lang == "ar" { "rtl" } else { "ltr" }, "{address}");
            let headings = Frame(visit).headings().await;
            assert!(headings.len() == 1 && !headings[0].is_empty(), "{address}: {headings:?}");
            assert!(visit.has("main h1").await, "{address}: the heading is in main");
            assert!(!visit.client.title().await.unwrap().is_empty(), "{address} has a title");
        })
        .await;
    });
}

#[test]
fn every_page_fits_the_smallest_phone() {
    in_browser(Device::SmallPhone, async |visit| {
        walk(visit, async |_, address| {
            let script = "return document.documentElement.scrollWidth - innerWidth";
            let beyond = visit.js(script, Vec::new()).await;
            assert_eq!(beyond.as_f64(), Some(0.0), "{address} is wider than the screen");
        })
        .await;
    });
}

#[test]
fn every_page_is_accessible_in_the_light_theme() {
    in_browser(Device::Phone, async |visit| accessible(visit, "light").await);
}

#[test]
fn every_page_is_accessible_in_the_dark_theme() {
    in_browser(Device::Desktop, async |visit| accessible(visit, "dark").await);
}

async fn accessible(visit: &Visit, theme: &str) {
    visit.media(&[("prefers-color-scheme", theme), ("prefers-reduced-motion", "reduce")]).await;
    let mut all = Vec::new();
    walk(visit, async |_, address| {
        let violations = visit.accessibility_violations().await;
        all.extend(violations.iter().map(|violation| format!("{address} {violation}")));
    })
    .await;
    assert!(all.is_empty(), "{theme}:\n{}", all.join("\n"));
}

#[test]
fn an_address_that_nobody_knows_is_still_answered_by_the_app() {
    in_browser(Device::Phone, async |visit| {
        visit.expect_console_error("404");
        for address in ["/fr/nowhere", "/fr/session/no-such-session", "/xx/"] {
            visit.open(address).await;
            assert_eq!(Frame(visit).headings().await.len(), 1, "{address}");
            assert!(!Frame(visit).is_fatal().await, "{address}");
        }
    });
}

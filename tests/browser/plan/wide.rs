//! The agenda where there is room beside it.

use super::{CARE, HEALTH, LEARNERS};
use crate::{
    pages::{Agenda, Programme},
    support::{
        Device, in_browser,
        visit::Visit,
        words::{plain, said},
    },
};
use barnamaj::i18n::{self, Counted, Message};
use barnamaj::programme::lang::Lang;
use serde_json::{Value, json};

/// Over at the rehearsed time, and what is on then.
const OVER: &str = "opening-keynotes";
const ON: &str = "governance-trustworthy-ai";
const LAST: &str = "fintech";
const NOON: &str = "now=2025-07-01T12:10";

/// The agenda of these sessions at noon of the first day.
async fn at_noon<'a>(visit: &'a Visit, lang: &str, ids: &[&str]) -> Agenda<'a> {
    let programme = Programme::open(visit, lang, &format!("view=list&{NOON}")).await;
    for id in ids {
        programme.card(id).tap().await;
    }
    visit.open(&format!("/{lang}/agenda?{NOON}")).await;
    visit.find(".timeline").await;
    Agenda::of(visit)
}

/// Where elements begin and end in the direction of reading, and where they are from above.
async fn boxes(visit: &Visit, selectors: &[&str]) -> Vec<[f64; 4]> {
    let script = "const right = document.documentElement.dir === 'rtl';
        return arguments[0].map((selector) => {
            const { left, right: end, top, bottom } =
                document.querySelector(selector).getBoundingClientRect();
            return right ? [innerWidth - end, innerWidth - left, top, bottom] : [left, end, top, bottom];
        })";
    serde_json::from_value(visit.js(script, vec![json!(selectors)]).await).expect("boxes")
}

#[test]
fn what_goes_with_an_agenda_stands_beside_it_and_stays_in_sight() {
    for lang in ["fr", "ar"] {
        in_browser(Device::Desktop, async |visit| {
            at_noon(visit, lang, &[OVER, ON, HEALTH, CARE, LAST]).await;
            let wanted = [".agenda-plan", ".agenda-side"];
            let before = boxes(visit, &wanted).await;
            assert!(before[0][1] < before[1][0], "beside each other: {before:?}");
            visit.scroll_to(&format!("[data-session={LAST}]"), "end").await;
            let after = boxes(visit, &wanted).await;
            assert!(after[0][2] < before[0][2], "it has scrolled");
            assert!(after[1][2] >= 0.0 && after[1][3] <= 1000.0, "in sight: {after:?}");
            assert_eq!(visit.accessibility_violations().await, Vec::<String>::new());
        });
    }
}

#[test]
fn what_clashes_stands_side_by_side() {
    for lang in ["fr", "ar"] {
        in_browser(Device::Desktop, async |visit| {
            at_noon(visit, lang, &[ON, HEALTH, CARE, LEARNERS]).await;
            let cards: Vec<_> = [HEALTH, LEARNERS, CARE].map(card).into();
            let cards: Vec<&str> = cards.iter().map(String::as_str).collect();
            let mut boxes = boxes(visit, &cards).await;
            boxes.sort_by(|one, other| one[0].total_cmp(&other[0]));
            for pair in boxes.windows(2) {
                assert!(pair[0][1] < pair[1][0], "apart: {boxes:?}");
                assert!((pair[0][2] - pair[1][2]).abs() < 1.0, "at one height: {boxes:?}");
            }
        });
    }
    in_browser(Device::Phone, async |visit| {
        at_noon(visit, "ar", &[HEALTH, CARE]).await;
        let boxes = boxes(visit, &[&card(HEALTH), &card(CARE)]).await;
        assert!(boxes[0][3] < boxes[1][2] || boxes[1][3] < boxes[0][2], "below: {boxes:?}");
    });
}

fn card(id: &str) -> String {
    format!("[data-session={id}]")
}

#[test]
fn what_is_over_is_folded_and_said_so() {
    for lang in ["fr", "ar"] {
        in_browser(Device::Desktop, async |visit| {
            let agenda = at_noon(visit, lang, &[OVER, ON, LAST]).await;
            agenda.until_sessions_are(&[ON, LAST]).await;
            let one = plain(&i18n::count(Lang::new(lang).unwrap(), Counted::Over, 1).0);
            let fold = plain(&visit.text(".agenda-fold").await);
            assert!(fold.contains(&one), "{fold} says {one}");
            assert!(fold.contains(&said(lang, Message::PlanSee)), "{fold} offers it");
            visit.click(".agenda-fold button").await;
            agenda.until_sessions_are(&[OVER, ON, LAST]).await;
            assert_eq!(visit.accessibility_violations().await, Vec::<String>::new());
            visit.click(".agenda-fold button").await;
            agenda.until_sessions_are(&[ON, LAST]).await;
        });
    }
    in_browser(Device::Phone, async |visit| {
        let agenda = at_noon(visit, "fr", &[OVER, ON, LAST]).await;
        agenda.until_sessions_are(&[OVER, ON, LAST]).await;
        assert!(!visit.sees(".agenda-fold").await, "there is room below");
    });
}

#[test]
fn what_is_over_is_printed_all_the_same() {
    in_browser(Device::Desktop, async |visit| {
        let agenda = at_noon(visit, "fr", &[OVER, ON, LAST]).await;
        visit.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
        agenda.until_sessions_are(&[OVER, ON, LAST]).await;
        assert_eq!(
            visit.js("return document.querySelector('.agenda-side').offsetWidth", vec![]).await,
            Value::from(0),
            "without what goes with it"
        );
    });
}

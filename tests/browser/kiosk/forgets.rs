//! Whoever comes next finds nothing of who was here, and nothing is ever written down.

mod device;

use super::PARALLEL;
use crate::{
    pages::{Agenda, Kiosk},
    support::{
        Device, in_browser,
        visit::Visit,
        words::{plain, said},
    },
};
use barnamaj::i18n::Message;
use serde_json::Value;

const IDLE: &str = "idle=5&languages=fr,ar&rotate=600";

/// The loop in French, which a visitor leaves after five seconds.
async fn start(visit: &Visit) -> Kiosk<'_> {
    Kiosk::start(visit, &format!("{PARALLEL}&{IDLE}")).await
}

/// All that the next visitor could see of the one before.
async fn traces(visit: &Visit) -> Value {
    let script = "const root = document.documentElement;
        return [root.dataset.theme ?? null, root.dataset.text ?? null,
            document.querySelector('.kiosk').className, document.querySelector('.k-tabs .count')?.innerText ?? null,
            document.querySelector('#search')?.value ?? null, scrollY,
            document.querySelector('.toast')?.innerText ?? null,
            document.querySelectorAll('.chips button').length,
            document.querySelectorAll('.keep:not([aria-pressed=false])').length]";
    visit.js(script, vec![]).await
}

/// Leaves traces wherever one can.
async fn be_there(kiosk: &Kiosk<'_>) {
    kiosk.touch_begin("fr").await;
    kiosk.keep("public-health").await;
    kiosk.keep("industry-decarbonisation").await;
    for switch in ["low", "larger", "contrast"] {
        kiosk.switch(switch).await;
    }
    kiosk.tab("rooms").await;
    kiosk.0.click(".k-rooms a[href*='room=toubkal']").await;
    kiosk.tab("search").await;
    kiosk.type_keys(&["a", "i"]).await;
    kiosk.until_typed("ai").await;
    kiosk.speak("ar").await;
    kiosk.0.js("scrollTo(0, 400)", vec![]).await;
}

/// What the screen shows to a visitor who begins in French.
async fn begun(kiosk: &Kiosk<'_>) -> Value {
    kiosk.touch_begin("fr").await;
    kiosk.tab("agenda").await;
    assert_eq!(Agenda::of(kiosk.0).sessions().await, Vec::<String>::new());
    kiosk.tab("search").await;
    assert!(!kiosk.is_on("low").await && !kiosk.is_on("larger").await);
    assert!(!kiosk.is_on("contrast").await);
    traces(kiosk.0).await
}

async fn until_alone(kiosk: &Kiosk<'_>) {
    kiosk.until_presence("nobody").await;
    kiosk.until_language("fr").await;
}

#[test]
fn after_five_seconds_it_asks_and_counts_down() {
    in_browser(Device::Kiosk, async |visit| {
        let kiosk = Kiosk::begin(visit, "fr", IDLE).await;
        let asked = "window.asked = new Promise(done => new MutationObserver(() => {
                if (document.documentElement.dataset.presence === 'asking') done(performance.now());
            }).observe(document.documentElement, { attributes: true }));
            window.touched = performance.now()";
        visit.js(asked, vec![]).await;
        visit.click(".k-top .k-event").await;
        let waited = "return window.asked.then(at => (at - window.touched) / 1000)";
        let waited = visit.js(waited, vec![]).await.as_f64().unwrap();
        // Whole seconds are counted; a busy machine is late.
        assert!((4.0..9.0).contains(&waited), "asked after {waited} s");
        let asked = plain(&visit.text(".k-question h2").await);
        assert_eq!(asked, said("fr", Message::AskingStillThere));
        let first = kiosk.seconds_left().await.expect("the seconds that are left");
        assert!((10..=15).contains(&first), "{first}");
        visit
            .until("it counts", async || {
                kiosk.seconds_left().await.is_some_and(|left| left + 3 <= first)
            })
            .await;
    });
}

#[test]
fn a_touch_anywhere_goes_on_and_nothing_is_lost() {
    in_browser(Device::Kiosk, async |visit| {
        let kiosk = start(visit).await;
        be_there(&kiosk).await;
        for touch in ["beside", "button"] {
            let before = traces(visit).await;
            kiosk.pass(5).await;
            kiosk.until_presence("asking").await;
            match touch {
                "beside" => kiosk.touch_beside_question().await,
                _ => visit.click(".k-question .strong").await,
            }
            kiosk.until_presence("somebody").await;
            visit.until("no question", async || !visit.has(".k-asking").await).await;
            let mut after = traces(visit).await;
            // What was just done is said for a while only.
            after[6] = before[6].clone();
            assert_eq!(after, before, "{touch}");
            kiosk.until_language("ar").await;
        }
    });
}

#[test]
fn who_does_not_answer_is_forgotten_altogether() {
    in_browser(Device::Kiosk, async |visit| {
        let kiosk = start(visit).await;
        let alone = traces(visit).await;
        let fresh = begun(&kiosk).await;
        kiosk.finish().await;
        until_alone(&kiosk).await;

        be_there(&kiosk).await;
        let there = traces(visit).await;
        assert!(there[0] == "contrast" && there[1] == "larger" && there[4] == "ai", "{there}");
        // In real time.
        kiosk.until_presence("asking").await;
        visit
            .until("half of it", async || kiosk.seconds_left().await.is_some_and(|left| left < 8))
            .await;
        assert_eq!(kiosk.presence().await, "asking");
        until_alone(&kiosk).await;
        assert_eq!(traces(visit).await, alone);
        assert_eq!(begun(&kiosk).await, fresh);
    });
}

#[test]
fn who_finishes_is_forgotten_at_once() {
    in_browser(Device::Lying, async |visit| {
        let kiosk = start(visit).await;
        let alone = traces(visit).await;
        let fresh = begun(&kiosk).await;
        kiosk.finish().await;
        until_alone(&kiosk).await;
        be_there(&kiosk).await;
        kiosk.finish().await;
        until_alone(&kiosk).await;
        assert_eq!(traces(visit).await, alone);
        assert_eq!(begun(&kiosk).await, fresh);
        kiosk.finish().await;
        until_alone(&kiosk).await;
        // The same from the question.
        be_there(&kiosk).await;
        kiosk.pass(5).await;
        kiosk.until_presence("asking").await;
        visit.click(".k-question .button:not(.strong)").await;
        until_alone(&kiosk).await;
        assert_eq!(traces(visit).await, alone);
    });
}

#[test]
fn the_way_that_a_visitor_came_ends_with_the_visit() {
    in_browser(Device::Kiosk, async |visit| {
        let kiosk = Kiosk::begin(visit, "fr", PARALLEL).await;
        kiosk.tab("people").await;
        kiosk.tab("verticals").await;
        assert!(kiosk.can_go_back().await);
        kiosk.finish().await;
        kiosk.until_presence("nobody").await;
        kiosk.touch_begin("ar").await;
        assert!(!kiosk.can_go_back().await);
    });
}

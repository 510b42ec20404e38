//! An agenda that plans: two levels, and clashes that are told at once.

mod paper;
mod timeline;
mod wide;

pub use paper::assert_that_sides_are_pages;

use crate::{
    pages::{Agenda, Card, Frame, Programme, Session},
    support::{
        Device, in_browser,
        visit::Visit,
        words::{plain, said},
    },
};
use barnamaj::i18n::Message;
use barnamaj::{i18n, programme::lang::Lang};
use fantoccini::key::Key;

/// Round tables of one hour, at the same time.
const CARE: &str = "augmented-care";
const HEALTH: &str = "public-health";
const LEARNERS: &str = "ai-for-learners";
/// The rehearsal clock stands in the first free time of the agendas in these tests.
const NOW: &str = "now=2025-07-01T10:25";

/// A message of what comes later, with its values, as it looks on a page.
fn told(lang: &str, pick: Message, values: &[(&str, &str)]) -> String {
    let lang = Lang::new(lang).expect("a language of the app");
    plain(&i18n::fill(i18n::say(lang, pick).text, values))
}
async fn reopen<'a>(visit: &'a Visit, lang: &str) -> Agenda<'a> {
    visit.open(&format!("/{lang}/agenda?{NOW}")).await;
    let agenda = Agenda::of(visit);
    agenda.unfold().await;
    agenda
}
/// What the toast says, without what cannot be seen.
async fn toast(visit: &Visit) -> String {
    plain(&visit.text(".toast").await)
}

/// Waits until no toast is there.
async fn until_silent(visit: &Visit) {
    visit.until("the toast is gone", async || !visit.has(".toast").await).await;
}

/// Presses a button of the toast, by its place.
async fn answer(visit: &Visit, place: usize) {
    visit.click(&format!(".toast .answers button:nth-of-type({place})")).await;
}

/// Adds two sessions that take place at the same time.
async fn add_a_clash<'a>(visit: &'a Visit, lang: &str) -> Programme<'a> {
    let programme = Programme::open(visit, lang, NOW).await;
    programme.card(CARE).tap().await;
    programme.card(HEALTH).tap().await;
    programme
}

#[test]
fn a_touch_of_the_star_puts_in_and_a_second_one_takes_out() {
    for (device, lang) in [(Device::Phone, "ar"), (Device::Desktop, "fr")] {
        in_browser(device, async |visit| {
            let programme = Programme::open(visit, lang, "").await;
            let card = programme.card(CARE);
            let title = card.title().await;
            card.tap().await;
            assert_eq!(card.level().await, "true");
            assert!(!visit.has(".toast").await, "nothing to be told");
            card.tap().await;
            assert_eq!(card.level().await, "false");
            let said = told(lang, Message::ToastRemoved, &[("x", &title)]);
            visit.until(&said, async || toast(visit).await.contains(&said)).await;
            Frame(visit).undo().await;
            visit.until("it is in again", async || card.level().await == "true").await;
            visit.reload().await;
            assert_eq!(card.level().await, "true", "it is kept");
        });
    }
}

#[test]
fn maybe_is_chosen_in_words_and_the_star_says_so_and_takes_it_out() {
    for (device, lang) in [(Device::Phone, "ar"), (Device::Desktop, "fr")] {
        in_browser(device, async |visit| {
            // Colours on their way are nobody's to read.
            visit.media(&[("prefers-reduced-motion", "reduce")]).await;
            let session = Session::open(visit, lang, CARE).await;
            let [add, going, maybe] = [Message::CardAdd, Message::CardGoing, Message::CardMaybe]
                .map(|message| said(lang, message));
            assert_eq!(session.levels().await, [(add.clone(), false), (maybe.clone(), false)]);
            session.choose("maybe").await;
            assert_eq!(session.levels().await, [(going.clone(), false), (maybe.clone(), true)]);
            assert_eq!(visit.accessibility_violations().await, Vec::<String>::new());
            session.choose("going").await;
            assert_eq!(session.levels().await, [(going, true), (maybe.clone(), false)]);
            session.choose("going").await;
            assert_eq!(session.levels().await, [(add, false), (maybe, false)]);
            session.choose("maybe").await;
            let programme = Programme::open(visit, lang, "").await;
            let card = programme.card(CARE);
            assert_eq!(card.level().await, "mixed");
            card.tap().await;
            assert_eq!(card.level().await, "false");
            Frame(visit).undo().await;
            visit.until("a maybe again", async || card.level().await == "mixed").await;
        });
    }
}

#[test]
fn a_clash_is_told_at_once_and_stays_until_it_is_answered() {
    for (device, lang) in [(Device::SmallPhone, "ar"), (Device::Desktop, "fr")] {
        in_browser(device, async |visit| {
            let programme = add_a_clash(visit, lang).await;
            let titles = [programme.card(HEALTH).title().await, programme.card(CARE).title().await];
            let values = [("a", &*titles[0]), ("b", &*titles[1]), ("x", "15:30–16:30")];
            let clash = told(lang, Message::AddedClash, &values);
            assert!(toast(visit).await.contains(&clash), "{} says {clash}", toast(visit).await);
            let status = "[role=status] .toast .answers";
            assert!(visit.has(status).await, "it is announced");
            assert_eq!(visit.accessibility_violations().await, Vec::<String>::new());
            let small = "return [...document.querySelectorAll('.toast button')]
                .map(b => b.getBoundingClientRect()).some(b => b.height < 44 || b.width < 44)";
            assert_eq!(visit.js(small, vec![]).await, false, "room for a thumb");

            // Keep all.
            answer(visit, 2).await;
            until_silent(visit).await;
            for id in [CARE, HEALTH] {
                assert_eq!(programme.card(id).level().await, "true");
            }
            assert!(programme.card(HEALTH).switch_has_focus().await, "back to where it was");
        });
    }
}

#[test]
fn swapping_takes_all_others_out_and_can_be_undone() {
    in_browser(Device::Phone, async |visit| {
        let programme = add_a_clash(visit, "fr").await;
        programme.card(LEARNERS).tap().await;
        visit.until("two are told", async || visit.texts(".toast li").await.len() == 2).await;
        answer(visit, 1).await;
        let levels = async || {
            let mut levels = Vec::new();
            for id in [CARE, HEALTH, LEARNERS] {
                levels.push(programme.card(id).level().await);
            }
            levels
        };
        visit.until("swapped", async || levels().await == ["false", "false", "true"]).await;
        let care = programme.card(CARE).title().await;
        visit.until("what went is named", async || toast(visit).await.contains(&care)).await;
        Frame(visit).undo().await;
        visit.until("all are back", async || levels().await == ["true", "true", "true"]).await;
    });
}

#[test]
fn cancelling_takes_the_new_one_out_again() {
    in_browser(Device::Desktop, async |visit| {
        let programme = add_a_clash(visit, "ar").await;
        // With the keyboard.
        visit.find(".toast .answers").await;
        visit.js("document.querySelector('.toast button').focus()", vec![]).await;
        visit.keys(&format!("{}{}", Key::Tab, Key::Tab)).await;
        visit.keys(&Key::Enter.to_string()).await;
        until_silent(visit).await;
        assert_eq!(programme.card(HEALTH).level().await, "false");
        assert_eq!(programme.card(CARE).level().await, "true");
    });
}

#[test]
fn a_question_that_was_not_answered_does_not_follow_to_another_page() {
    in_browser(Device::Phone, async |visit| {
        add_a_clash(visit, "fr").await;
        visit.find(".toast .answers").await;
        Frame(visit).follow_tab("agenda").await;
        until_silent(visit).await;
        Agenda::of(visit).until_sessions_are(&[HEALTH, CARE]).await;
        assert_eq!(Card::new(visit, HEALTH).level().await, "true", "nothing was lost");
    });
}

//! Storage that is blocked, full, damaged or of another time: nothing of a visitor's is lost,
//! and they are told.

use crate::{
    pages::{Agenda, Frame, Programme, Session},
    support::{Device, in_browser, visit::Visit, words::said},
};
use barnamaj::i18n::Message;

const KEY: &str = "barnamaj/assises-ia-2025/agenda";
const ID: &str = "fintech";
const OTHER: &str = "public-health";

/// Takes the storage away, as browsers do that block cookies.
const BLOCKED: &str = "Object.defineProperty(window, 'localStorage', {
    get() { throw new DOMException('blocked', 'SecurityError') } })";

/// Fills the storage to the last character.
const FILL: &str = "let part = 'x'.repeat(1 << 20), number = 0;
    while (part) {
        try { localStorage.setItem('filler/' + number++, part); }
        catch { part = part.slice(0, part.length >> 1); }
    }";

const EMPTY_IT: &str = "for (const key of Object.keys(localStorage))
    if (key.startsWith('filler/')) localStorage.removeItem(key)";

/// A page without any effect on the agenda, from which the storage can be prepared.
async fn prepare(visit: &Visit, record: &str) {
    visit.open("/fr/about").await;
    visit.store(KEY, record).await;
}

async fn until_notice(visit: &Visit, wanted: &str) {
    visit
        .until(wanted, async || {
            Frame(visit).storage_notice().await.is_some_and(|notice| notice.contains(wanted))
        })
        .await;
}

#[test]
fn without_storage_an_agenda_lasts_for_the_visit_and_a_notice_says_so() {
    for (device, lang) in [(Device::Phone, "fr"), (Device::Desktop, "ar")] {
        in_browser(device, async |visit| {
            visit.before_each_page(BLOCKED).await;
            // That somebody likes a list cannot be stored either.
            let programme = Programme::open(visit, lang, "view=list").await;
            until_notice(visit, &said(lang, Message::AgendaBlocked)).await;
            programme.card(ID).tap().await;
            programme.card(ID).follow().await;
            let session = Session::of(visit);
            assert!(session.is_kept().await);
            assert!(!session.text().await.is_empty());
            Frame(visit).follow_tab("agenda").await;
            Agenda::of(visit).until_sessions_are(&[ID]).await;
            Frame(visit).switch_language("en").await;
            Agenda::of(visit).until_sessions_are(&[ID]).await;
        });
    }
}

#[test]
fn a_full_storage_is_said_and_what_was_chosen_is_kept_as_soon_as_there_is_room() {
    for lang in ["fr", "ar"] {
        in_browser(Device::Phone, async |visit| {
            let programme = Programme::open(visit, lang, "").await;
            programme.card(OTHER).tap().await;
            let before = visit.stored(KEY).await.expect("a record");
            visit.js(FILL, vec![]).await;
            programme.card(ID).tap().await;
            until_notice(visit, &said(lang, Message::AgendaFull)).await;
            assert!(programme.card(ID).is_kept().await, "it is kept in memory");
            assert_eq!(visit.stored(KEY).await.as_ref(), Some(&before), "nothing is lost");

            visit.js(EMPTY_IT, vec![]).await;
            programme.card("closing-ceremony").tap().await;
            visit.until("no notice", async || Frame(visit).storage_notice().await.is_none()).await;
            visit.reload().await;
            for id in [OTHER, ID, "closing-ceremony"] {
                assert!(programme.card(id).is_kept().await, "{id}");
            }
        });
    }
}

#[test]
fn a_damaged_record_is_set_aside_and_a_new_agenda_works() {
    for (lang, damaged) in [("fr", "{\"version\": 1, \"sess"), ("ar", "[1, 2]")] {
        in_browser(Device::Phone, async |visit| {
            prepare(visit, damaged).await;
            let programme = Programme::open(visit, lang, "").await;
            until_notice(visit, &said(lang, Message::AgendaDamaged)).await;
            programme.card(ID).tap().await;
            assert_eq!(visit.stored(&format!("{KEY}/damaged-1")).await.as_deref(), Some(damaged));
            visit.reload().await;
            assert!(programme.card(ID).is_kept().await);
            Frame(visit).is_whole().await;
            assert_eq!(Frame(visit).storage_notice().await, None, "all is well again");
            assert_eq!(visit.stored(&format!("{KEY}/damaged-1")).await.as_deref(), Some(damaged));
        });
    }
}

#[test]
fn a_record_of_a_newer_app_is_shown_and_left_as_it_is() {
    let newer = r#"{"version":99,"mood":"good","sessions":{"fintech":{
        "added":"2025-06-30T20:00:00+01:00","start":"2025-07-02T10:45:00+01:00"}}}"#;
    for lang in ["fr", "ar"] {
        in_browser(Device::Desktop, async |visit| {
            prepare(visit, newer).await;
            let programme = Programme::open(visit, lang, "").await;
            until_notice(visit, &said(lang, Message::AgendaNewer)).await;
            assert!(programme.card(ID).is_kept().await, "what can be read is shown");
            programme.card(OTHER).tap().await;
            until_notice(visit, &said(lang, Message::AgendaNewer)).await;
            assert_eq!(visit.stored(KEY).await.as_deref(), Some(newer));
        });
    }
}

#[test]
fn a_kept_session_that_left_the_programme_stays_until_it_is_removed() {
    let record = r#"{"version":1,"sessions":{"no-such-session":{
        "added":"2025-06-30T20:00:00+01:00","start":"2025-07-02T10:45:00+01:00"}}}"#;
    for lang in ["fr", "ar"] {
        in_browser(Device::Phone, async |visit| {
            prepare(visit, record).await;
            Agenda::open(visit, lang).await;
            let text = visit.text("main").await;
            assert!(text.contains(&said(lang, Message::AgendaNoLonger)), "{text}");
            assert!(text.contains("10:45"), "the time it had: {text}");
            let violations = visit.accessibility_violations().await;
            assert!(violations.is_empty(), "{}", violations.join("\n"));
            assert_eq!(visit.stored(KEY).await.as_deref(), Some(record));
        });
    }
}

#[test]
fn damaged_preferences_do_not_keep_the_programme_from_being_shown() {
    in_browser(Device::Phone, async |visit| {
        visit.open("/fr/about").await;
        visit.store("barnamaj/preferences", "{oops").await;
        Programme::open(visit, "ar", "").await;
        Frame(visit).switch_language("fr").await;
        let kept = visit.stored("barnamaj/preferences/damaged-1").await;
        assert_eq!(kept.as_deref(), Some("{oops"));
        let kept = visit.stored("barnamaj/preferences").await.expect("new preferences");
        assert!(kept.contains(r#""language":"fr""#), "{kept}");
    });
}

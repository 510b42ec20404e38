//! An agenda that arrives by link.

use super::{KEPT, fragment, keep, link, press};
use crate::{
    pages::Agenda,
    support::{
        Device, in_browser,
        visit::Visit,
        words::{self, said},
    },
};
use barnamaj::i18n::Message;
use std::sync::Mutex;

/// The fragment that stands for these sessions.
fn sent(ids: &[&str]) -> String {
    let sent = Mutex::default();
    in_browser(Device::Phone, async |visit| {
        keep(visit, "fr", ids).await;
        *sent.lock().unwrap() = fragment(&link(visit).await).to_owned();
    });
    sent.into_inner().unwrap()
}

/// The ids of the sessions that are told to stand so.
async fn standing(visit: &Visit, how: &str) -> Vec<String> {
    visit.attributes(&format!("[data-standing='{how}'] article"), "data-session").await
}

async fn stored(visit: &Visit) -> Option<String> {
    visit.stored("barnamaj/assises-ia-2025/agenda").await
}

#[test]
fn a_link_that_was_changed_on_its_way_is_read_all_the_same() {
    let sent = sent(&KEPT);
    let escaped = sent.replacen("a=", "a%3D", 1);
    let changed = [
        format!("#{sent}."),
        format!("#{sent})"),
        format!("#{sent}%20"),
        format!("#{sent}&utm_source=x"),
        format!("#{escaped}"),
    ];
    in_browser(Device::Phone, async |visit| {
        for behind in changed {
            visit.open("/fr/").await;
            visit.open(&format!("/fr/agenda{behind}")).await;
            assert_eq!(standing(visit, "new").await, KEPT, "{behind}");
        }
    });
}

#[test]
fn a_link_whose_fragment_was_escaped_leads_to_the_agenda() {
    let sent = sent(&KEPT);
    in_browser(Device::Phone, async |visit| {
        visit.expect_console_error("404");
        visit.open_unready(&format!("/ar/agenda%23{sent}")).await;
        let address = format!("/ar/agenda#{sent}");
        visit.until("its address", async || visit.address().await == address).await;
        visit.ready().await;
        assert_eq!(standing(visit, "new").await, KEPT);
    });
}

#[test]
fn a_link_is_looked_at_before_it_changes_anything() {
    let sent = sent(&KEPT);
    for (device, lang) in [(Device::Phone, "ar"), (Device::Desktop, "fr")] {
        in_browser(device, async |visit| {
            visit.open(&format!("/{lang}/agenda#{sent}")).await;
            assert_eq!(standing(visit, "new").await, KEPT);
            assert_eq!(stored(visit).await, None, "nothing is stored by looking");
            press(visit, &said(lang, Message::ArrivalAdd)).await;
            Agenda::of(visit).until_sessions_are(&KEPT).await;
            assert_eq!(visit.address().await, format!("/{lang}/agenda"));
            let told = said(lang, Message::ArrivalMerged);
            assert!(visit.text(".toasts").await.contains(&told));
            visit.reload().await;
            Agenda::of(visit).until_sessions_are(&KEPT).await;
        });
    }
}

#[test]
fn what_was_taken_in_can_be_taken_back() {
    let sent = sent(&KEPT);
    in_browser(Device::Phone, async |visit| {
        keep(visit, "fr", &["closing-ceremony"]).await;
        visit.open("/fr/").await;
        visit.open(&format!("/fr/agenda#{sent}")).await;
        press(visit, &said("fr", Message::ArrivalReplace)).await;
        Agenda::of(visit).until_sessions_are(&KEPT).await;
        press(visit, &said("fr", Message::ToastUndo)).await;
        Agenda::of(visit).until_sessions_are(&["closing-ceremony"]).await;
    });
}

#[test]
fn what_is_here_already_is_told_apart_and_stays() {
    let sent = sent(&KEPT);
    in_browser(Device::Desktop, async |visit| {
        keep(visit, "ar", &["public-health", "closing-ceremony"]).await;
        visit.open("/fr/").await;
        visit.open(&format!("/ar/agenda#{sent}")).await;
        assert_eq!(standing(visit, "new").await, ["opening-keynotes", "fintech"]);
        assert_eq!(standing(visit, "same").await, ["public-health"]);
        press(visit, &said("ar", Message::ArrivalAdd)).await;
        let all = ["opening-keynotes", "public-health", "fintech", "closing-ceremony"];
        Agenda::of(visit).until_sessions_are(&all).await;
    });
}

#[test]
fn who_does_not_want_it_keeps_what_was_there() {
    let sent = sent(&KEPT);
    in_browser(Device::Phone, async |visit| {
        keep(visit, "fr", &["closing-ceremony"]).await;
        let before = stored(visit).await;
        // In the page that is open: a link that is pasted, or scanned by the browser itself.
        visit.open(&format!("/fr/agenda#{sent}")).await;
        press(visit, &said("fr", Message::ArrivalLeave)).await;
        Agenda::of(visit).until_sessions_are(&["closing-ceremony"]).await;
        assert_eq!(stored(visit).await, before);
    });
}

#[test]
fn a_damaged_or_hostile_link_gets_a_sentence_and_changes_nothing() {
    let sent = sent(&KEPT);
    let cut = &sent[..sent.len() - 2];
    let long = format!("a={}", "A".repeat(100_000));
    let hostile = "a=%3Cscript%3Ealert(1)%3C/script%3E";
    for (lang, fragment) in [("fr", cut), ("ar", &long), ("fr", hostile), ("ar", "a=")] {
        in_browser(Device::Phone, async |visit| {
            keep(visit, lang, &["closing-ceremony"]).await;
            let before = stored(visit).await;
            visit.open("/fr/").await;
            visit.open(&format!("/{lang}/agenda#{fragment}")).await;
            let told = visit.text("main [role=alert]").await;
            assert_eq!(words::plain(&told), said(lang, Message::ArrivalDamaged));
            assert_eq!(stored(visit).await, before);
            press(visit, &said(lang, Message::ArrivalLeave)).await;
            Agenda::of(visit).until_sessions_are(&["closing-ceremony"]).await;
        });
    }
}

#[test]
fn a_link_of_another_event_is_told_as_such() {
    use barnamaj::agenda::{
        level::Level,
        link::{LinkedAgenda, write},
    };
    let foreign = write("another-event", &LinkedAgenda::new(&[(4, Level::Going)]));
    in_browser(Device::Phone, async |visit| {
        visit.open(&format!("/fr/agenda#a={foreign}")).await;
        let told = visit.text("main [role=alert]").await;
        assert_eq!(words::plain(&told), said("fr", Message::ArrivalOtherEvent));
    });
}

#[test]
fn numbers_that_this_programme_does_not_know_are_told() {
    use barnamaj::agenda::{
        level::Level,
        link::{LinkedAgenda, write},
    };
    let newer =
        write("assises-ia-2025", &LinkedAgenda::new(&[(4, Level::Maybe), (999, Level::Going)]));
    in_browser(Device::Phone, async |visit| {
        visit.open(&format!("/ar/agenda#a={newer}")).await;
        assert_eq!(standing(visit, "new").await, ["opening-keynotes"]);
        let told = visit.text(".arrival .notice").await;
        assert!(words::plain(&told).contains(&said("ar", Message::ArrivalUnknownHint)), "{told}");
    });
}

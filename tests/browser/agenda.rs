//! What a visitor keeps.

use crate::{
    pages::{Agenda, Frame, Programme, Session},
    support::{Device, dist::ids, in_browser, visit::Visit, words::said},
};
use barnamaj::i18n::Message;

/// Sessions of both days, in the order of time.
const KEPT: [&str; 3] = ["opening-keynotes", "public-health", "fintech"];

/// Keeps these sessions from the programme.
async fn keep<'a>(visit: &'a Visit, lang: &str, ids: &[&str]) -> Programme<'a> {
    let programme = Programme::open(visit, lang, "").await;
    for id in ids {
        programme.card(id).tap().await;
        assert!(programme.card(id).is_kept().await, "{id}");
    }
    programme
}

#[test]
fn a_session_kept_in_the_programme_is_kept_everywhere_and_after_a_reload() {
    in_browser(Device::Phone, async |visit| {
        let id = &ids("sessions")[2];
        let programme = Programme::open(visit, "ar", "").await;
        assert!(!programme.card(id).is_kept().await);
        programme.card(id).tap().await;
        visit.reload().await;
        assert!(programme.card(id).is_kept().await);
        assert_eq!(Agenda::open(visit, "fr").await.sessions().await, [id.as_str()]);
        assert!(Session::open(visit, "fr", id).await.is_kept().await);
    });
}

#[test]
fn a_session_dropped_on_its_own_page_leaves_the_agenda() {
    in_browser(Device::Desktop, async |visit| {
        let id = &ids("sessions")[2];
        let session = Session::open(visit, "fr", id).await;
        session.choose("going").await;
        assert!(Agenda::open(visit, "fr").await.card(id).is_shown().await);
        let session = Session::open(visit, "fr", id).await;
        session.choose("going").await;
        assert!(Agenda::open(visit, "fr").await.sessions().await.is_empty());
    });
}

#[test]
fn the_agenda_lists_what_is_kept_by_day_and_time() {
    for (device, lang) in [(Device::Phone, "ar"), (Device::Desktop, "fr")] {
        in_browser(device, async |visit| {
            let mut shuffled = KEPT;
            shuffled.reverse();
            keep(visit, lang, &shuffled).await;
            Frame(visit).follow_tab("agenda").await;
            let agenda = Agenda::of(visit);
            agenda.until_sessions_are(&KEPT).await;
            assert_eq!(agenda.days().await.len(), 2, "one heading for each day");
            visit.reload().await;
            agenda.until_sessions_are(&KEPT).await;
        });
    }
}

#[test]
fn the_tab_of_the_agenda_tells_how_many_sessions_are_kept() {
    in_browser(Device::Phone, async |visit| {
        let programme = keep(visit, "ar", &KEPT).await;
        assert_eq!(Frame(visit).badge().await.as_deref(), Some("3"));
        for id in KEPT {
            programme.card(id).tap().await;
        }
        assert_eq!(Frame(visit).badge().await, None, "nothing is not a number");
    });
}

#[test]
fn what_was_removed_is_named_and_comes_back_by_undo() {
    for (device, lang) in [(Device::Phone, "ar"), (Device::Desktop, "fr")] {
        in_browser(device, async |visit| {
            let programme = keep(visit, lang, &KEPT[..1]).await;
            let title = programme.card(KEPT[0]).title().await;
            let record = visit.stored("barnamaj/assises-ia-2025/agenda").await;
            programme.card(KEPT[0]).tap().await;
            assert!(Frame(visit).toast().await.contains(&title), "{title}");
            Frame(visit).undo().await;
            visit.until("it is kept again", async || programme.card(KEPT[0]).is_kept().await).await;
            assert_eq!(visit.stored("barnamaj/assises-ia-2025/agenda").await, record);
            visit.reload().await;
            assert!(programme.card(KEPT[0]).is_kept().await);
        });
    }
}

#[test]
fn an_undo_on_the_page_of_the_agenda_brings_the_card_back() {
    in_browser(Device::Phone, async |visit| {
        keep(visit, "fr", &KEPT).await;
        let agenda = Agenda::open(visit, "fr").await;
        agenda.card(KEPT[1]).tap().await;
        agenda.until_sessions_are(&[KEPT[0], KEPT[2]]).await;
        Frame(visit).undo().await;
        agenda.until_sessions_are(&KEPT).await;
    });
}

#[test]
fn an_empty_agenda_says_how_to_fill_it() {
    for lang in ["fr", "ar"] {
        in_browser(Device::Phone, async |visit| {
            let agenda = Agenda::open(visit, lang).await;
            assert!(agenda.sessions().await.is_empty());
            let text = visit.text("main").await;
            assert!(text.contains(&said(lang, Message::AgendaEmpty)), "{text}");
            assert!(text.contains(&said(lang, Message::AgendaHowToFill)), "{text}");
            assert!(visit.sees(&format!("main a[href$='/{lang}/']")).await, "a way out");
        });
    }
}

#[test]
fn the_filter_mine_shows_only_what_is_kept_and_follows_changes() {
    in_browser(Device::Desktop, async |visit| {
        let programme = keep(visit, "fr", &KEPT).await;
        programme.switch_filter("mine", "1").await;
        programme.until_sessions_are(&KEPT).await;
        assert_eq!(visit.address().await, "/fr/?mine=1");
        programme.card(KEPT[0]).tap().await;
        programme.until_sessions_are(&KEPT[1..]).await;
    });
}

#[test]
fn two_tabs_agree_without_a_reload() {
    in_browser(Device::Desktop, async |visit| {
        let programme = Programme::open(visit, "fr", "").await;
        let first = visit.open_tab().await;
        let agenda = Agenda::open(visit, "ar").await;
        let second = visit.client.window().await.unwrap();

        visit.switch_tab(first.clone()).await;
        programme.card(KEPT[0]).tap().await;
        visit.switch_tab(second.clone()).await;
        agenda.until_sessions_are(&KEPT[..1]).await;

        // What one tab adds, the other does not overwrite.
        agenda.card(KEPT[0]).tap().await;
        visit.switch_tab(first).await;
        visit.until("it is dropped here", async || !programme.card(KEPT[0]).is_kept().await).await;
        programme.card(KEPT[1]).tap().await;
        visit.switch_tab(second).await;
        agenda.until_sessions_are(&KEPT[1..2]).await;
        visit.js("localStorage.clear()", vec![]).await;
        visit.reload().await;
        assert!(agenda.sessions().await.is_empty());
    });
}

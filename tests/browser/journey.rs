//! The whole way of an agenda: planned on one device, scanned with another, exported, changed by
//! the organiser, mended, printed.

use crate::{
    pages::{Agenda, Changes, Kept, Programme},
    support::{
        Device,
        command::print,
        dist::programme,
        in_browser,
        site::Programme as Answer,
        visit::Visit,
        words::{counted, plain, said},
    },
    travel::{download_into, fragment, press, saved, scanned},
};
use barnamaj::i18n::{Counted, Message};
use calcard::icalendar::ICalendar;
use lopdf::Document;
use serde_json::json;
use std::sync::Mutex;
use tempfile::TempDir;

/// Before the second session of the first day ends.
const NOW: &str = "now=2025-07-01T10:25";
/// In order of time and of the rooms; the second and the third one are parallel.
const PLANNED: [&str; 4] = ["opening-keynotes", "public-health", "ai-for-learners", "fintech"];

/// Plans with a clash that is kept, and lets a camera see the code.
fn planned(device: Device, lang: &str) -> String {
    let sent = Mutex::default();
    in_browser(device, async |visit| {
        let programme = Programme::open(visit, lang, NOW).await;
        for id in PLANNED {
            programme.card(id).tap().await;
        }
        visit.open(&format!("/{lang}/agenda?{NOW}")).await;
        let agenda = Agenda::of(visit);
        agenda.unfold().await;
        agenda.until_sessions_are(&PLANNED).await;
        *sent.lock().unwrap() = scanned(visit).await;
    });
    sent.into_inner().unwrap()
}

/// A newer programme, in which the last of the sessions begins an hour later.
fn moved() -> Answer {
    let mut programme = programme();
    programme["revision"] = json!(programme["revision"].as_i64().expect("a revision") + 1);
    let sessions = programme["sessions"].as_array_mut().expect("sessions");
    let moved = sessions.iter_mut().find(|session| session["id"] == "fintech").expect("fintech");
    moved["start"] = json!("2025-07-02T11:45:00+01:00");
    moved["end"] = json!("2025-07-02T12:45:00+01:00");
    Answer::Text(programme.to_string())
}

async fn takes_it_in(visit: &Visit, lang: &str, sent: &str) {
    visit.open(&format!("/{lang}/agenda?{NOW}#{}", fragment(sent))).await;
    press(visit, &said(lang, Message::ArrivalAdd)).await;
    Agenda::of(visit).until_sessions_are(&PLANNED).await;
}

async fn exports_it(visit: &Visit, lang: &str, dir: &TempDir) {
    press(visit, &said(lang, Message::TravelCalendar)).await;
    let calendar = saved(visit, dir, "assises-ia-2025.ics").await;
    ICalendar::parse(&calendar).expect("a calendar");
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), PLANNED.len());
}

async fn is_told_what_moved(visit: &Visit, lang: &str) {
    visit.site.answer_programme(moved());
    Kept(visit).look_for_news().await;
    let changes = Changes::of(visit);
    assert_eq!(plain(&changes.until_bar().await), counted(lang, Counted::ChangesMine, 1));
    changes.show().await;
    changes.until_told("mine").await;
    assert_eq!(changes.group("mine").await, ["fintech"]);
    let (before, after) = changes.sides("fintech", "moved").await;
    assert!(before.contains("10:45") && after.contains("11:45"), "{before} {after}");
    changes.seen().await;
    changes.until_no_bar().await;
}

async fn resolves_the_clash(visit: &Visit, lang: &str) {
    let agenda = Agenda::open(visit, lang).await;
    agenda.until_sessions_are(&PLANNED).await;
    assert_eq!(agenda.clashes().await, 1);
    agenda.resolve_clash().await;
    agenda.until_sessions_are(&["opening-keynotes", "public-health", "fintech"]).await;
    assert_eq!(agenda.clashes().await, 0);
}

/// How many sheets a printer would need.
async fn prints_it(visit: &Visit) -> usize {
    let pdf = print(&visit.client).await;
    Document::load_mem(&pdf).expect("a PDF file").get_pages().len()
}

fn an_agenda_goes_all_the_way(lang: &str) {
    let sent = planned(Device::Desktop, lang);
    let dir = TempDir::new().unwrap();
    in_browser(Device::Phone, async |visit| {
        download_into(visit, dir.path()).await;
        takes_it_in(visit, lang, &sent).await;
        exports_it(visit, lang, &dir).await;
        is_told_what_moved(visit, lang).await;
        resolves_the_clash(visit, lang).await;
        let sheets = prints_it(visit).await;
        assert!((1..=2).contains(&sheets), "{sheets} sheets for three sessions");
        assert_eq!(visit.accessibility_violations().await, Vec::<String>::new());
    });
}

#[test]
fn an_agenda_goes_all_the_way_in_french() {
    an_agenda_goes_all_the_way("fr");
}

#[test]
fn an_agenda_goes_all_the_way_in_arabic() {
    an_agenda_goes_all_the_way("ar");
}

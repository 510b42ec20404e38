//! An agenda as a file: one's own, and that of a calendar.

use super::{KEPT, keep, press};
use crate::{
    pages::Agenda,
    support::{
        Device, in_browser,
        visit::Visit,
        words::{self, said},
    },
};
use barnamaj::i18n::Message;
use calcard::icalendar::ICalendar;
use serde_json::json;
use std::{fs, path::Path};
use tempfile::TempDir;

/// Lets the browser save into a directory without asking.
pub async fn download_into(visit: &Visit, dir: &Path) {
    let parameters = json!({ "behavior": "allow", "downloadPath": dir });
    visit.devtools("Browser.setDownloadBehavior", parameters).await;
}

/// Waits for a file and reads it.
pub async fn saved(visit: &Visit, dir: &TempDir, name: &str) -> String {
    let path = dir.path().join(name);
    visit.until(name, async || path.is_file()).await;
    fs::read_to_string(path).unwrap()
}

/// Chooses a file in the page's input.
async fn choose(visit: &Visit, path: &Path) {
    visit.find("input[type=file]").await.send_keys(path.to_str().unwrap()).await.unwrap();
}

#[test]
fn an_agenda_comes_back_from_its_file() {
    for (device, lang) in [(Device::Phone, "ar"), (Device::Desktop, "fr")] {
        let dir = TempDir::new().unwrap();
        in_browser(device, async |visit| {
            download_into(visit, dir.path()).await;
            keep(visit, lang, &KEPT).await;
            press(visit, &said(lang, Message::TravelSave)).await;
            saved(visit, &dir, "assises-ia-2025.json").await;
        });
        in_browser(device, async |visit| {
            let agenda = Agenda::open(visit, lang).await;
            choose(visit, &dir.path().join("assises-ia-2025.json")).await;
            press(visit, &said(lang, Message::ArrivalAdd)).await;
            agenda.until_sessions_are(&KEPT).await;
        });
    }
}

#[test]
fn a_file_that_is_no_agenda_gets_a_sentence_and_changes_nothing() {
    let dir = TempDir::new().unwrap();
    let file = |name: &str, content: &str| {
        let path = dir.path().join(name);
        fs::write(&path, content).unwrap();
        path
    };
    let newer = r#"{"format": "barnamaj-agenda", "version": 99,
        "event": {"id": "assises-ia-2025"}, "sessions": {}}"#;
    let foreign = r#"{"format": "barnamaj-agenda", "version": 1, "event": {"id": "other",
        "name": "Other"}, "exported": "2025-06-30T20:00:00+01:00", "revision": 1, "sessions": {}}"#;
    in_browser(Device::Phone, async |visit| {
        keep(visit, "fr", &KEPT).await;
        let told = async |path: &Path, sentence: &str| {
            choose(visit, path).await;
            let says = async || words::plain(&visit.text("main [role=alert]").await) == sentence;
            visit
                .until(sentence, async || visit.has("main [role=alert]").await && says().await)
                .await;
            press(visit, &said("fr", Message::ArrivalLeave)).await;
            Agenda::of(visit).until_sessions_are(&KEPT).await;
        };
        let damaged = said("fr", Message::ArrivalFileDamaged);
        told(&file("picture.json", "\u{89}PNG\r\n"), &damaged).await;
        told(&file("empty.json", ""), &damaged).await;
        told(&file("newer.json", newer), &said("fr", Message::ArrivalFileNewer)).await;
        told(&file("foreign.json", foreign), &said("fr", Message::ArrivalFileOtherEvent)).await;
    });
}

#[test]
fn the_calendar_holds_the_agenda_and_reminds_on_request() {
    for (lang, alarm) in [("fr", false), ("ar", true)] {
        let dir = TempDir::new().unwrap();
        in_browser(Device::Phone, async |visit| {
            download_into(visit, dir.path()).await;
            keep(visit, lang, &KEPT).await;
            if alarm {
                visit.scroll_to("#alarm", "center").await;
                visit.click("#alarm").await;
            }
            press(visit, &said(lang, Message::TravelCalendar)).await;
            let text = saved(visit, &dir, "assises-ia-2025.ics").await;
            ICalendar::parse(&text).expect("a calendar");
            assert_eq!(text.matches("BEGIN:VEVENT").count(), KEPT.len());
            assert_eq!(text.matches("TRIGGER:-PT15M").count(), if alarm { KEPT.len() } else { 0 });
            assert!(text.contains("DTSTART:20250701T083000Z"), "{text}");
        });
    }
}

#[test]
fn a_session_goes_into_the_calendar_alone() {
    let dir = TempDir::new().unwrap();
    in_browser(Device::Desktop, async |visit| {
        download_into(visit, dir.path()).await;
        visit.open("/ar/session/fintech").await;
        press(visit, &said("ar", Message::TravelCalendar)).await;
        let text = saved(visit, &dir, "assises-ia-2025-fintech.ics").await;
        ICalendar::parse(&text).expect("a calendar");
        assert_eq!(text.matches("BEGIN:VEVENT").count(), 1);
        assert!(text.contains("UID:fintech@assises-ia-2025"), "{text}");
    });
}

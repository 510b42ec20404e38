//! What a visitor sees when the programme does not come as it should.

use crate::{
    pages::{Frame, Programme},
    support::{
        Device,
        dist::{dist, ids, programme},
        in_browser,
        site::Programme as Answer,
        visit::Visit,
        words::{filled, plain, said},
    },
};
use barnamaj::i18n::{Counted, Message};
use barnamaj::{i18n, programme::lang::Lang};
use serde_json::{Value, json};
use std::fs;

const AGENDA: &str = "barnamaj/assises-ia-2025/agenda";
const RECORD: &str = r#"{"version":1,"sessions":{"fintech":{
    "added":"2025-06-30T20:00:00+01:00","start":"2025-07-02T10:45:00+01:00"}}}"#;

/// An agenda from before the trouble.
async fn with_an_agenda(visit: &Visit) {
    visit.open("/fr/about").await;
    visit.store(AGENDA, RECORD).await;
}

/// The programme is not shown, `why` is said, nothing happens to the agenda, and as soon as the
/// trouble is over a tap on the one button shows everything.
async fn said_and_tried_again(visit: &Visit, why: &str) {
    let error = Frame(visit).error().await;
    assert!(error.contains(why), "{error} says {why}");
    assert!(!visit.has("html[data-ready]").await);
    assert_eq!(Frame(visit).headings().await.len(), 1);
    assert_eq!(visit.stored(AGENDA).await.as_deref(), Some(RECORD));
    visit.site.answer_programme(Answer::AsPublished);
    Frame(visit).retry().await;
    visit.ready().await;
    assert!(!Frame(visit).has_error().await);
    until_all_is_shown(visit).await;
    assert!(Programme::of(visit).card("fintech").is_kept().await);
    assert_eq!(visit.stored(AGENDA).await.as_deref(), Some(RECORD));
}

async fn until_all_is_shown(visit: &Visit) {
    let all = ids("sessions");
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    Programme::of(visit).until_sessions_are(&all).await;
}

#[test]
fn a_programme_that_does_not_come_is_said_and_tried_again() {
    for (device, lang) in [(Device::Phone, "fr"), (Device::Desktop, "ar")] {
        in_browser(device, async |visit| {
            visit.expect_console_error("programme.json");
            with_an_agenda(visit).await;
            let status = |n| filled(lang, Message::TroubleStatus, &[("n", n)]);
            let failures = [
                (Answer::Status(404), status("404")),
                (Answer::Status(500), status("500")),
                (Answer::CaptivePortal, said(lang, Message::TroublePortal)),
                (Answer::CutOff(20), said(lang, Message::TroubleCutOff)),
                (Answer::Text("{\"schema\": 1,,}".into()), said(lang, Message::TroubleInvalid)),
                (Answer::Text("{}".into()), said(lang, Message::TroubleInvalid)),
                (Answer::Text(String::new()), said(lang, Message::TroublePortal)),
            ];
            for (answer, why) in failures {
                visit.site.answer_programme(answer);
                visit.open_unready(&format!("/{lang}/")).await;
                said_and_tried_again(visit, &why).await;
            }
        });
    }
}

#[test]
fn a_server_out_of_reach_is_said_and_found_again() {
    for lang in ["fr", "ar"] {
        in_browser(Device::Phone, async |visit| {
            visit.expect_console_error("503");
            visit.expect_console_error("ERR_CONNECTION_REFUSED");
            with_an_agenda(visit).await;
            visit.site.answer_programme(Answer::Status(503));
            visit.open_unready(&format!("/{lang}/")).await;
            let status = filled(lang, Message::TroubleStatus, &[("n", "503")]);
            assert!(Frame(visit).error().await.contains(&status));
            visit.lose_server().await;
            Frame(visit).retry().await;
            let why = said(lang, Message::TroubleUnreachable);
            visit
                .until(&why, async || {
                    Frame(visit).has_error().await && Frame(visit).error().await.contains(&why)
                })
                .await;
            visit.site.restart();
            said_and_tried_again(visit, &why).await;
        });
    }
}

#[test]
fn a_retry_that_fails_again_says_so_again() {
    in_browser(Device::Phone, async |visit| {
        visit.expect_console_error("programme.json");
        visit.site.answer_programme(Answer::Status(500));
        visit.open_unready("/fr/").await;
        for _ in 0..2 {
            let asked = visit.site.programme_requests();
            Frame(visit).retry().await;
            visit.until("another request", async || visit.site.programme_requests() > asked).await;
            assert!(Frame(visit).error().await.contains("500"));
        }
    });
}

#[test]
fn what_came_before_a_cut_is_shown_with_a_notice_and_the_rest_after_a_retry() {
    let text = fs::read_to_string(dist().join("programme.json")).unwrap();
    let cut = text.find("\"id\": \"cooperation-africa-mena\"").expect("the session is in the file");
    for lang in ["fr", "ar"] {
        in_browser(Device::Phone, async |visit| {
            with_an_agenda(visit).await;
            visit.site.answer_programme(Answer::CutOff(cut));
            let programme = Programme::open(visit, lang, "").await;
            let shown = programme.sessions().await;
            assert_eq!(shown.len(), 15, "the first day is there: {shown:?}");
            let error = Frame(visit).error().await;
            assert!(error.contains(&said(lang, Message::TroubleCutOff)), "{error}");
            assert!(error.contains(&said(lang, Message::TroublePartial)), "{error}");
            assert_eq!(visit.stored(AGENDA).await.as_deref(), Some(RECORD));
            visit.site.answer_programme(Answer::AsPublished);
            Frame(visit).retry().await;
            until_all_is_shown(visit).await;
            visit.until("no error", async || !Frame(visit).has_error().await).await;
            assert!(programme.card("fintech").is_kept().await);
        });
    }
}

#[test]
fn broken_sessions_are_left_out_and_counted_and_the_others_shown() {
    let mut broken = programme();
    broken["sessions"][3]["start"] = json!("at nine");
    broken["sessions"][7].as_object_mut().unwrap().remove("title");
    broken["sessions"][11] = Value::Null;
    let others: Vec<String> = ids("sessions")
        .into_iter()
        .enumerate()
        .filter_map(|(place, id)| (![3, 7, 11].contains(&place)).then_some(id))
        .collect();
    for (lang, known) in [("fr", Lang::FR), ("ar", Lang::AR)] {
        in_browser(Device::Phone, async |visit| {
            visit.site.answer_programme(Answer::Text(broken.to_string()));
            let programme = Programme::open(visit, lang, "").await;
            programme
                .until_sessions_are(&others.iter().map(String::as_str).collect::<Vec<_>>())
                .await;
            let error = Frame(visit).error().await;
            let (counted, _) = i18n::count(known, Counted::LeftOut, 3);
            assert!(error.contains(&plain(&counted)), "{error} says {counted}");
            assert!(error.contains(&said(lang, Message::TroublePartial)), "{error}");
        });
    }
}

#[test]
fn a_programme_for_a_newer_app_is_shown_with_the_advice_to_reload() {
    let mut newer = programme();
    newer["schema"] = json!(99);
    newer["sessions"][0]["kind"] = json!("hologram");
    for lang in ["fr", "ar"] {
        in_browser(Device::Phone, async |visit| {
            visit.site.answer_programme(Answer::Text(newer.to_string()));
            Programme::open(visit, lang, "").await;
            until_all_is_shown(visit).await;
            let error = Frame(visit).error().await;
            assert!(error.contains(&said(lang, Message::TroubleNewer)), "{error}");
            visit.js("window.same = true", vec![]).await;
            visit.site.answer_programme(Answer::AsPublished);
            Frame(visit).retry().await;
            visit
                .until("the page is loaded anew", async || {
                    visit.js("return window.same === undefined", vec![]).await == true
                })
                .await;
            visit.ready().await;
            Frame(visit).is_whole().await;
            assert!(!Frame(visit).has_error().await);
        });
    }
}

#[test]
fn a_slow_network_is_said_while_the_frame_of_the_page_is_shown() {
    in_browser(Device::Phone, async |visit| {
        for lang in ["fr", "ar"] {
            // Where something was prerendered, that is shown.
            visit.expect_console_error("404");
            visit.site.answer_programme(Answer::HeldBack);
            visit.open_unready(&format!("/{lang}/nowhere")).await;
            visit.until("the frame", async || visit.sees("main .frame").await).await;
            let slow = said(lang, Message::TroubleSlow);
            assert!(!visit.texts("main [role=status]").await.contains(&slow), "not at once");
            visit
                .until(&slow, async || visit.texts("main [role=status]").await.contains(&slow))
                .await;
            visit.site.answer_programme(Answer::AsPublished);
            visit.ready().await;
            assert!(!visit.sees("main .frame").await);
        }
    });
}

//! What becomes of the programme that is kept: its age is told, a newer one comes in quietly, and
//! nothing else ever takes its place.

use super::{expect_failures, first_visit};
use crate::{
    pages::{Frame, Kept, Programme, Session},
    support::{
        Device,
        dist::{dist, ids, programme},
        in_keeping_browser,
        site::Programme as Answer,
        words::{filled, plain, said},
    },
};
use barnamaj::i18n::Message;
use barnamaj::{
    i18n,
    programme::{lang::Lang, time::Moment},
};
use serde_json::json;
use std::fs;

#[test]
fn the_age_is_told_until_the_network_confirms_the_programme() {
    for lang in ["fr", "ar"] {
        in_keeping_browser(Device::Phone, async |visit| {
            expect_failures(visit);
            first_visit(visit).await;
            Frame(visit).is_whole().await;
            assert_eq!(Kept(visit).age().await, None, "it has just come");
            visit.lose_server().await;
            visit.open(&format!("/{lang}/")).await;
            Kept(visit).until_current(false).await;
            let age = Kept(visit).age().await.expect("an age");
            let time = age.split_once('T').expect("a date and a time").1[..5].to_owned();
            let wanted = filled(lang, Message::FreshFetchedAt, &[("x", &time)]);
            let told = Kept(visit).age_in_words().await;
            let told = plain(&told);
            assert!(told.contains(&wanted), "{told} says {wanted}");
            assert!(told.contains(&said(lang, Message::FreshNotRefreshed)), "{told}");
            assert!(!Frame(visit).has_error().await, "no alarm");
            assert_eq!(visit.accessibility_violations().await, Vec::<String>::new());

            visit.site.restart();
            Kept(visit).look_for_news().await;
            Kept(visit).until_current(true).await;
        });
    }
}

#[test]
fn an_age_of_days_comes_with_its_date() {
    in_keeping_browser(Device::Phone, async |visit| {
        expect_failures(visit);
        first_visit(visit).await;
        visit.lose_server().await;
        let two_days_on = "const now = Date.now; Date.now = () => now() + 2 * 86_400_000";
        visit.before_each_page(two_days_on).await;
        visit.open("/en/").await;
        Kept(visit).until_current(false).await;
        let fetched = Kept(visit).age().await.expect("an age");
        let fetched = Moment::parse(&fetched).expect("an instant");
        let told = Kept(visit).age_in_words().await;
        let wanted = i18n::date_time(Lang::EN, fetched);
        assert!(plain(&told).contains(&wanted), "{told} says {wanted}");
    });
}

/// Answers that must never take the place of a programme.
fn garbage() -> Vec<Answer> {
    let published = programme();
    let mut older = published.clone();
    older["revision"] = json!(published["revision"].as_u64().expect("a revision") - 1);
    let mut foreign = published.clone();
    foreign["event"]["id"] = json!("another-event");
    let mut empty = published.clone();
    empty["sessions"] = json!({});
    let mut odd = published;
    odd["revision"] = json!("9");
    let length = fs::metadata(dist().join("programme.json")).unwrap().len() as usize;
    let texts = [older, foreign, empty, odd, json!(null), json!([]), json!({})];
    let texts = texts.map(|json| Answer::Text(json.to_string()));
    let others = [
        Answer::Status(500),
        Answer::Status(404),
        Answer::CaptivePortal,
        Answer::Redirect("/fr/"),
        Answer::CutOff(length / 2),
        Answer::Text(String::new()),
    ];
    texts.into_iter().chain(others).collect()
}

#[test]
fn nothing_but_a_programme_of_this_event_ever_replaces_one() {
    in_keeping_browser(Device::Phone, async |visit| {
        visit.expect_console_error("500");
        visit.expect_console_error("404");
        first_visit(visit).await;
        let kept = Kept(visit).file("/programme.json").await.expect("the programme is kept");
        let all = ids("sessions");
        let all: Vec<&str> = all.iter().map(String::as_str).collect();
        for answer in garbage() {
            let what = format!("{answer:.80?}");
            visit.site.answer_programme(answer);
            Kept(visit).look_for_news().await;
            Kept(visit).until_current(false).await;
            visit.reload().await;
            Kept(visit).until_current(false).await;
            Programme::of(visit).until_sessions_are(&all).await;
            assert!(!Frame(visit).has_error().await, "{what}");
            let now = Kept(visit).file("/programme.json").await;
            assert!(now.as_ref() == Some(&kept), "{what} is kept");
            visit.site.answer_programme(Answer::AsPublished);
            Kept(visit).look_for_news().await;
            Kept(visit).until_current(true).await;
        }
    });
}

/// The published programme with another title and a higher revision.
fn newer(title: &str) -> Answer {
    let mut newer = programme();
    newer["revision"] = json!(newer["revision"].as_u64().expect("a revision") + 1);
    let sessions = newer["sessions"].as_array_mut().expect("sessions");
    let session = sessions.iter_mut().find(|session| session["id"] == "fintech").unwrap();
    session["title"]["fr"] = json!(title);
    Answer::Text(newer.to_string())
}

#[test]
fn a_newer_programme_is_shown_and_nothing_is_lost() {
    in_keeping_browser(Device::Desktop, async |visit| {
        first_visit(visit).await;
        let programme = Programme::open(visit, "fr", "day=2025-07-02").await;
        Kept(visit).until_current(true).await;
        let card = programme.card("fintech");
        card.tap().await;
        visit.scroll_to("article[data-session=fintech]", "center").await;
        let script = "const input = document.querySelector('#search');
            input.focus({ preventScroll: true }); input.value = 'n';
            input.dispatchEvent(new Event('input', { bubbles: true }));";
        visit.js(script, vec![]).await;
        let height = visit.height_of("article[data-session=fintech]").await;
        let asked = visit.site.programme_requests();

        visit.site.answer_programme(newer("Nouveau titre"));
        Kept(visit).look_for_news().await;
        let titles = async || visit.texts("article[data-session=fintech]").await.concat();
        visit.until("the new title", async || titles().await.contains("Nouveau titre")).await;
        assert_eq!(visit.site.programme_requests(), asked + 1);
        assert!(card.is_kept().await);
        assert_eq!(programme.searched().await, "n");
        assert!(programme.is_chosen("day", "2025-07-02").await);
        visit
            .until("the focus and the place", async || {
                let away = visit.height_of("article[data-session=fintech]").await - height;
                Frame(visit).focus().await == "input#search" && away.abs() < 2.0
            })
            .await;
    });
}

#[test]
fn what_is_typed_on_a_page_of_its_own_survives_a_newer_programme() {
    in_keeping_browser(Device::Phone, async |visit| {
        first_visit(visit).await;
        visit.open("/fr/people").await;
        Kept(visit).until_current(true).await;
        let people = visit.texts(".person").await.len();
        visit.find("#search").await.send_keys("ab").await.unwrap();
        visit.until("fewer", async || visit.texts(".person").await.len() < people).await;
        let found = visit.texts(".person").await;
        visit.js("document.querySelector('.person').old = true", vec![]).await;
        visit.site.answer_programme(newer("Nouveau titre"));
        Kept(visit).look_for_news().await;
        let redrawn = "return document.querySelector('.person')?.old !== true";
        visit.until("it is drawn anew", async || visit.js(redrawn, vec![]).await == true).await;
        visit.until("as before", async || visit.texts(".person").await == found).await;
        visit.keys("c").await;
        assert_eq!(visit.js("return document.querySelector('#search').value", vec![]).await, "abc");
    });
}

#[test]
fn the_same_programme_again_changes_nothing_on_the_page() {
    in_keeping_browser(Device::Phone, async |visit| {
        first_visit(visit).await;
        visit.reload().await;
        Kept(visit).until_current(true).await;
        visit.js("document.querySelector('main h1').old = true", vec![]).await;
        for answer in [Answer::Status(503), Answer::AsPublished] {
            visit.expect_console_error("503");
            let current = matches!(answer, Answer::AsPublished);
            visit.site.answer_programme(answer);
            Kept(visit).look_for_news().await;
            Kept(visit).until_current(current).await;
            assert_eq!(
                visit.js("return document.querySelector('main h1').old", vec![]).await,
                true
            );
        }
    });
}

#[test]
fn a_newer_programme_is_there_at_once_on_the_next_visit() {
    in_keeping_browser(Device::Phone, async |visit| {
        expect_failures(visit);
        first_visit(visit).await;
        visit.site.answer_programme(newer("Nouveau titre"));
        visit.open("/fr/session/fintech").await;
        let heading = async || visit.texts("main h1").await == ["Nouveau titre"];
        visit.until("the refreshed title", heading).await;
        let pages =
            async || visit.site.requests().iter().filter(|path| *path == "/fr/").count() > 2;
        visit.until("the kept pages are refreshed too", pages).await;
        visit.lose_server().await;
        visit.reload().await;
        assert_eq!(Session::of(visit).heading().await, "Nouveau titre");
    });
}

#[test]
fn the_page_looks_for_news_every_five_minutes_and_when_it_is_come_back_to() {
    in_keeping_browser(Device::Phone, async |visit| {
        let watched = "const every = window.setInterval, now = Date.now;
            window.setInterval = (act, pause) => {
                if (pause === 300_000) window.fiveMinutes = act;
                return every(act, pause);
            };
            Date.now = () => now() + (window.later ?? 0)";
        visit.before_each_page(watched).await;
        first_visit(visit).await;
        let asked = async |script: &str, more: usize| {
            let before = visit.site.programme_requests();
            visit.js(script, vec![]).await;
            let all = async || visit.site.programme_requests() == before + more;
            visit.until(script, all).await;
        };
        asked("fiveMinutes()", 1).await;
        let back = "document.dispatchEvent(new Event('visibilitychange'))";
        visit.js(back, vec![]).await;
        asked("fiveMinutes()", 1).await;
        asked(&format!("window.later = 61_000; {back}"), 1).await;
    });
}

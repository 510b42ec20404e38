//! The rehearsal clock: what is on before, during and after the event.

use crate::{
    pages::{Frame, Now, Programme},
    support::{
        Device, in_browser,
        visit::Visit,
        words::{filled, plain, said},
    },
};
use barnamaj::i18n::Message;
use barnamaj::{
    i18n,
    programme::{lang::Lang, time::Date},
};

const DEVICES: [(Device, &str, Lang); 2] =
    [(Device::Phone, "ar", Lang::AR), (Device::Desktop, "fr", Lang::FR)];

fn date(text: &str) -> Date {
    Date::parse(text).expect("a date")
}

async fn at<'a>(visit: &'a Visit, lang: &str, now: &str) -> Now<'a> {
    Programme::open(visit, lang, &format!("now={now}")).await;
    Now(visit)
}

/// The text of the panel without what cannot be seen.
async fn panel(now: &Now<'_>) -> String {
    plain(&now.text().await)
}

#[test]
fn before_the_event_its_first_day_is_announced() {
    for (device, lang, known) in DEVICES {
        in_browser(device, async |visit| {
            let now = at(visit, lang, "2025-06-28T10:00").await;
            let text = panel(&now).await;
            let day = plain(&i18n::date_long(known, date("2025-07-01")));
            let starts = filled(lang, Message::NowStarts, &[("date", &day)]);
            assert!(text.contains(&starts), "{text} says {starts}");
            let (to_go, _) = i18n::days_to_go(known, 3);
            // The style sheet may begin the line with a capital.
            let text = text.to_lowercase();
            assert!(text.contains(&plain(&to_go).to_lowercase()), "{text} says {to_go}");
            assert!(now.live_cards().await.is_empty());
            let bar = plain(&now.rehearsal_bar().await);
            assert!(bar.contains("10:00"), "{bar}");
        });
    }
}

#[test]
fn during_sessions_the_panel_and_the_cards_say_what_is_on_and_next() {
    let parallel = [
        "ai-for-learners",
        "augmented-care",
        "agriculture-fisheries",
        "public-health",
        "creative-cultural-industries",
    ];
    for (device, lang, _) in DEVICES {
        in_browser(device, async |visit| {
            let now = at(visit, lang, "2025-07-01T15:45").await;
            let titles = [said(lang, Message::NowNow), said(lang, Message::NowNext)];
            assert_eq!(now.titles().await, titles);
            let mut named = now.sessions().await;
            assert_eq!(named.pop().as_deref(), Some("industry-decarbonisation"));
            named.sort();
            let mut wanted = parallel;
            wanted.sort();
            assert_eq!(named, wanted);
            let mut live = now.live_cards().await;
            live.sort();
            assert_eq!(live, wanted);
        });
    }
}

#[test]
fn between_two_sessions_the_panel_says_when_it_goes_on() {
    for (device, lang, _) in DEVICES {
        in_browser(device, async |visit| {
            let now = at(visit, lang, "2025-07-01T09:25").await;
            let text = panel(&now).await;
            assert!(text.contains(&said(lang, Message::NowNothingNow)), "{text}");
            let resumes = filled(lang, Message::NowResumes, &[("time", "09:30")]);
            assert!(text.contains(&resumes), "{text} says {resumes}");
            assert_eq!(now.sessions().await, ["opening-keynotes"]);
            assert!(now.live_cards().await.is_empty());
        });
    }
}

#[test]
fn between_the_days_the_panel_says_when_the_next_one_begins() {
    for (device, lang, known) in DEVICES {
        in_browser(device, async |visit| {
            let now = at(visit, lang, "2025-07-01T21:00").await;
            let day = plain(&i18n::relative_day(known, date("2025-07-02"), date("2025-07-01")));
            let values = [("day", day.as_str()), ("time", "09:30")];
            let continues = filled(lang, Message::NowContinues, &values);
            let text = panel(&now).await;
            assert!(text.contains(&continues), "{text} says {continues}");
            assert_eq!(now.sessions().await, ["cooperation-africa-mena"]);
        });
    }
}

#[test]
fn after_the_event_the_panel_leads_to_the_outcomes() {
    for (device, lang, _) in DEVICES {
        in_browser(device, async |visit| {
            let now = at(visit, lang, "2025-07-02T18:15").await;
            assert!(panel(&now).await.contains(&said(lang, Message::NowOver)));
            assert!(now.sessions().await.is_empty());
            assert!(now.live_cards().await.is_empty());
            now.follow_to_outcomes().await;
            visit
                .until("the outcomes", async || {
                    visit.address().await.starts_with(&format!("/{lang}/outcomes"))
                })
                .await;
        });
    }
}

#[test]
fn the_clock_is_that_of_the_venue_wherever_the_visitor_is() {
    in_browser(Device::Phone, async |visit| {
        visit.timezone("Asia/Tokyo").await;
        let now = at(visit, "fr", "2025-07-01T09:35").await;
        assert_eq!(now.live_cards().await, ["opening-keynotes"]);
        assert!(Programme::of(visit).card("opening-keynotes").text().await.contains("09:30–10:00"));
    });
}

#[test]
fn time_goes_by_without_a_tap() {
    in_browser(Device::Desktop, async |visit| {
        let now = at(visit, "fr", "2025-07-01T09:28&speed=60").await;
        visit
            .until("the keynotes begin", async || {
                now.live_cards().await == ["opening-keynotes"]
                    && now.sessions().await.first().is_some_and(|id| id == "opening-keynotes")
            })
            .await;
    });
}

#[test]
fn a_rehearsal_travels_along_and_can_be_left() {
    for (device, lang, _) in DEVICES {
        in_browser(device, async |visit| {
            let now = at(visit, lang, "2025-07-01T15:45&speed=2").await;
            let query = "?now=2025-07-01T15:45&speed=2";
            Programme::of(visit).card("fintech").follow().await;
            assert_eq!(visit.address().await, format!("/{lang}/session/fintech{query}"));
            Frame(visit).follow_tab("verticals").await;
            assert_eq!(visit.address().await, format!("/{lang}/verticals{query}"));
            Frame(visit).switch_language("en").await;
            assert_eq!(visit.address().await, format!("/en/verticals{query}"));
            now.rehearsal_bar().await;
            now.leave_rehearsal().await;
            visit.until("the real time", async || visit.address().await == "/en/verticals").await;
            visit.until("no bar", async || now.rehearsal().await.is_none()).await;
        });
    }
}

#[test]
fn a_filter_set_in_a_rehearsal_leaves_it_running() {
    in_browser(Device::Desktop, async |visit| {
        let now = at(visit, "fr", "2025-07-01T15:45").await;
        Programme::of(visit).switch_filter("vertical", "health").await;
        assert_eq!(now.live_cards().await, ["public-health", "augmented-care"]);
        assert!(visit.address().await.contains("now=2025-07-01T15:45"));
    });
}

#[test]
fn a_clock_that_nobody_can_read_is_no_rehearsal() {
    in_browser(Device::Phone, async |visit| {
        let now = at(visit, "fr", "teatime").await;
        Frame(visit).is_whole().await;
        assert_eq!(now.rehearsal().await, None);
    });
}

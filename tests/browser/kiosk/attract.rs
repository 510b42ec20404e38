//! The loop: what is seen while nobody is there, and how a visit begins.

use super::{AFTER, BEFORE, DOUBLE, PARALLEL};
use crate::{
    pages::{Kiosk, Programme},
    purity::scripts::Judge,
    support::{
        Device,
        dist::{ids, is_on, programme, sessions_where},
        in_browser,
        words::{plain, said},
    },
};
use barnamaj::{
    i18n::{self, Message},
    programme::{lang::Lang, time::Date},
};

/// In the order of the rooms, the one without a room last.
const ON: [&str; 5] = [
    "public-health",
    "ai-for-learners",
    "augmented-care",
    "agriculture-fisheries",
    "creative-cultural-industries",
];

#[test]
fn the_languages_take_turns_and_the_page_turns_round_with_them() {
    in_browser(Device::Kiosk, async |visit| {
        let kiosk = Kiosk::start(visit, "languages=ar,fr,zgh&rotate=3").await;
        assert_eq!(kiosk.presence().await, "nobody");
        for (lang, direction) in [("ar", "rtl"), ("fr", "ltr"), ("zgh", "ltr"), ("ar", "rtl")] {
            kiosk.until_language(lang).await;
            assert_eq!(kiosk.direction().await, direction, "{lang}");
        }
    });
}

#[test]
fn the_languages_that_take_turns_are_those_of_the_event_unless_they_are_set() {
    let programme = programme();
    let of_event = programme["event"]["languages"].as_array().expect("languages");
    in_browser(Device::Kiosk, async |visit| {
        assert_eq!(Kiosk::start(visit, "").await.begins().await, *of_event);
        let kiosk = Kiosk::start(visit, "languages=fr,ar").await;
        assert_eq!(kiosk.begins().await, ["fr", "ar"]);
    });
}

#[test]
fn it_says_how_to_begin_in_every_language_and_its_script_at_once() {
    let judge = Judge::new();
    in_browser(Device::Kiosk, async |visit| {
        let kiosk = Kiosk::start(visit, "").await;
        for lang in ["ar", "zgh", "fr", "en"] {
            let text = kiosk.begin_text(lang).await;
            assert!(text.contains(&said(lang, Message::DoorBegin)), "{lang}: {text}");
            let autonym = i18n::autonym(Lang::new(lang).unwrap());
            assert!(text.contains(autonym), "{lang}: {text}");
            assert_eq!(judge.fault(lang, &text), None, "{text}");
            let dir = visit.attribute(&format!(".k-begin-in[lang={lang}]"), "dir").await;
            assert_eq!(dir.as_deref(), Some(if lang == "ar" { "rtl" } else { "ltr" }));
        }
    });
}

#[test]
fn a_touch_on_a_button_begins_in_its_language_with_the_programme_of_today() {
    in_browser(Device::Kiosk, async |visit| {
        let today = sessions_where(|session| is_on(session, "2025-07-01"));
        for lang in ["ar", "zgh", "fr", "en"] {
            let kiosk = Kiosk::begin(visit, lang, PARALLEL).await;
            assert_eq!(kiosk.direction().await, if lang == "ar" { "rtl" } else { "ltr" });
            assert_eq!(kiosk.heading().await, said(lang, Message::NavProgramme));
            let mut shown = Programme::of(visit).sessions().await;
            shown.sort();
            let mut wanted = today.clone();
            wanted.sort();
            assert_eq!(shown, wanted, "{lang}");
        }
    });
}

#[test]
fn a_visit_begins_where_the_sessions_are_that_are_on() {
    in_browser(Device::Kiosk, async |visit| {
        Kiosk::begin(visit, "ar", PARALLEL).await;
        let seen = "const card = document.querySelector(`article[data-session='public-health']`)
                .getBoundingClientRect();
            const [top, foot] = ['.k-top', '.k-foot'].map(part =>
                document.querySelector(part).getBoundingClientRect());
            return card.top >= top.bottom && card.bottom <= foot.top";
        visit.until("a session that is on", async || visit.js(seen, vec![]).await == true).await;
    });
}

#[test]
fn a_touch_elsewhere_begins_in_the_language_that_is_shown() {
    in_browser(Device::Kiosk, async |visit| {
        for (languages, lang) in [("ar,fr", "ar"), ("zgh,fr", "zgh"), ("fr,ar", "fr")] {
            let kiosk = Kiosk::showing(visit, languages, PARALLEL).await;
            kiosk.touch_elsewhere().await;
            kiosk.until_presence("somebody").await;
            kiosk.until_language(lang).await;
            assert_eq!(kiosk.heading().await, said(lang, Message::NavProgramme));
        }
    });
}

#[test]
fn the_board_tells_what_is_on_and_what_is_next_in_each_room() {
    for lang in ["ar", "fr"] {
        in_browser(Device::Kiosk, async |visit| {
            let kiosk = Kiosk::showing(visit, lang, PARALLEL).await;
            assert_eq!(kiosk.board("on").await, ON);
            for (id, room) in [("public-health", 1), ("ai-for-learners", 2), ("augmented-care", 3)]
            {
                let line = kiosk.line(id).await;
                let room = programme()["rooms"][room]["name"][lang].as_str().unwrap().to_owned();
                assert!(line.contains(&room) && line.contains("15:30–16:30"), "{line}");
            }
            // What a long board has no room for takes its turn.
            visit
                .until("what is next", async || {
                    kiosk.pass(12).await;
                    kiosk.board("next").await == ["industry-decarbonisation"]
                })
                .await;
        });
    }
}

#[test]
fn a_room_that_is_given_twice_has_two_lines_on_the_board() {
    in_browser(Device::Lying, async |visit| {
        let kiosk = Kiosk::showing(visit, "fr", DOUBLE).await;
        let on = kiosk.board("on").await;
        for id in ["sovereign-technology-funds", "media-making-of-news"] {
            assert!(on.contains(&id.to_owned()), "{on:?}");
            assert!(kiosk.line(id).await.contains("Salle Timzguida"));
        }
    });
}

/// All lines of the board have their turn.
#[test]
fn what_a_long_board_leaves_out_is_shown_in_its_turn() {
    in_browser(Device::Kiosk, async |visit| {
        let kiosk = Kiosk::showing(visit, "fr", DOUBLE).await;
        let mut missing: Vec<&str> = vec![
            "cybersecurity-resilience",
            "fintech",
            "sovereign-technology-funds",
            "media-making-of-news",
            "administration-roadmap",
            "sport-performance",
            "teachers-skills",
            "ai-at-university",
            "public-safety",
        ];
        // A page is shown for as long as a language, here ten minutes.
        for _ in 0..9 {
            let shown = [kiosk.board("on").await, kiosk.board("next").await].concat();
            missing.retain(|id| !shown.iter().any(|shown| shown == id));
            if missing.is_empty() {
                break;
            }
            kiosk.pass_and_show(600).await;
        }
        assert_eq!(missing, Vec::<&str>::new(), "not on nine pages");
    });
}

#[test]
fn before_the_event_the_board_is_that_of_its_first_day() {
    for (lang, known) in [("ar", Lang::AR), ("fr", Lang::FR)] {
        in_browser(Device::Kiosk, async |visit| {
            let kiosk = Kiosk::showing(visit, lang, BEFORE).await;
            assert_eq!(kiosk.board("on").await, Vec::<String>::new());
            assert_eq!(kiosk.board("next").await[0], "national-anthem");
            let day = i18n::date_long(known, Date::parse("2025-07-01").unwrap());
            let title = visit.text(".k-next h2").await;
            assert_eq!(plain(&title).to_lowercase(), plain(&day).to_lowercase());
            assert!(!kiosk.focus().await.is_empty());
            kiosk.touch_elsewhere().await;
            kiosk.until_presence("somebody").await;
            assert_eq!(Programme::of(visit).sessions().await.len(), ids("sessions").len());
        });
    }
}

#[test]
fn after_the_event_it_says_thanks_and_tells_the_outcomes_one_after_the_other() {
    let programme = programme();
    let outcomes = programme["outcomes"]["recommendations"].as_array().expect("outcomes");
    for lang in ["ar", "fr"] {
        in_browser(Device::Lying, async |visit| {
            let kiosk = Kiosk::showing(visit, lang, AFTER).await;
            let text = plain(&visit.text(".k-after").await).replace('\u{a0}', " ");
            assert!(text.contains(&said(lang, Message::NowOver)), "{text}");
            assert!(text.contains(&said(lang, Message::NowThanks)), "{text}");
            assert!(!visit.has(".k-board, .k-focus, .k-arc").await);
            for outcome in &outcomes[..3] {
                let title = plain(outcome["title"][lang].as_str().unwrap());
                visit.until(&title, async || plain(&kiosk.outcome().await) == title).await;
                kiosk.pass(600).await;
            }
            let code = visit.attribute("[data-qr]", "data-qr").await.unwrap();
            assert_eq!(code, visit.site.url(&format!("/{lang}/outcomes")));
        });
    }
}

#[test]
fn the_picture_moves_by_a_few_pixels_each_minute_and_never_further() {
    in_browser(Device::Kiosk, async |visit| {
        let kiosk = Kiosk::start(visit, "shift=3&languages=fr").await;
        let mut before = kiosk.shift().await;
        let mut places = vec![before];
        for _ in 0..9 {
            kiosk.pass(60).await;
            visit.until("it has moved", async || kiosk.shift().await != before).await;
            let (x, y) = kiosk.shift().await;
            assert!(x.abs() <= 3.0 && y.abs() <= 3.0, "{x}, {y}");
            let step = (x - before.0).abs().max((y - before.1).abs());
            assert!(step <= 2.0, "from {before:?} to {x}, {y}");
            before = (x, y);
            places.push(before);
        }
        places.sort_by(|a, b| a.partial_cmp(b).unwrap());
        places.dedup();
        assert!(places.len() >= 9, "{places:?}");

        let kiosk = Kiosk::start(visit, &format!("{PARALLEL}&shift=0&languages=fr")).await;
        // The next second draws what the minute changes.
        let focus = kiosk.focus().await;
        kiosk.pass(60).await;
        visit.until("another slide", async || kiosk.focus().await != focus).await;
        assert_eq!(kiosk.shift().await, (0.0, 0.0));
    });
}

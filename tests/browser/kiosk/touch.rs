//! What a visitor does who stands before the screen.

use super::{BEFORE, PARALLEL};
use crate::{
    pages::{Kiosk, Programme},
    support::{Device, dist::sessions_where, in_browser, visit::Visit, words::said},
};
use barnamaj::i18n::Message;

/// Tabs with what their pages are called.
fn tabs(lang: &str) -> [(&'static str, String); 6] {
    [
        ("verticals", said(lang, Message::NavVerticals)),
        ("rooms", said(lang, Message::TouchRooms)),
        ("people", said(lang, Message::NavPeople)),
        ("search", said(lang, Message::TouchSearch)),
        ("agenda", said(lang, Message::NavAgenda)),
        ("programme", said(lang, Message::NavProgramme)),
    ]
}

#[test]
fn each_tab_leads_to_its_page() {
    in_browser(Device::Kiosk, async |visit| {
        for lang in ["ar", "fr"] {
            let kiosk = Kiosk::begin(visit, lang, PARALLEL).await;
            for (tab, title) in tabs(lang) {
                kiosk.tab(tab).await;
                visit.until(&title, async || kiosk.heading().await == title).await;
                assert_eq!(kiosk.tab_text(tab).await, title);
                assert_eq!(visit.texts("main h1").await.len(), 1);
            }
        }
    });
}

#[test]
fn a_room_leads_to_its_sessions_of_both_days() {
    let in_toubkal = sessions_where(|session| session["room"] == "toubkal");
    let in_toubkal: Vec<&str> = in_toubkal.iter().map(String::as_str).collect();
    in_browser(Device::Kiosk, async |visit| {
        for lang in ["ar", "fr"] {
            let kiosk = Kiosk::begin(visit, lang, PARALLEL).await;
            kiosk.tab("rooms").await;
            visit.click(".k-rooms a[href*='room=toubkal']").await;
            Programme::of(visit).until_sessions_are(&in_toubkal).await;
            assert_eq!(
                Programme::of(visit).chips().await.len(),
                1,
                "it is said, and can be undone"
            );
            Programme::of(visit).remove_first_chip().await;
            visit
                .until("all sessions", async || Programme::of(visit).sessions().await.len() == 30)
                .await;
        }
    });
}

#[test]
fn sessions_are_found_with_the_keys_of_each_script() {
    let searches: [(&str, &[&str], &str, &[&str]); 3] = [
        (
            "ar",
            &["ا", "ع", "ا", "د", "ة", "space", "ت", "ع", "ل", "م"],
            "اعادة تعلم",
            &["teachers-skills"],
        ),
        ("fr", &["f", "i", "n", "t", "e", "c", "h"], "fintech", &["fintech"]),
        ("zgh", &["ⵉ", "ⵎ", "ⴽ", "ⵍ", "ⵉ"], "ⵉⵎⴽⵍⵉ", &["lunch-day-1", "lunch-day-2"]),
    ];
    in_browser(Device::Kiosk, async |visit| {
        for (lang, keys, typed, found) in searches {
            // Before the event no day is chosen.
            let kiosk = Kiosk::begin(visit, lang, BEFORE).await;
            kiosk.tab("search").await;
            kiosk.type_keys(keys).await;
            kiosk.until_typed(typed).await;
            Programme::of(visit).until_sessions_are(found).await;
        }
    });
}

#[test]
fn what_is_typed_can_be_taken_back_and_the_script_changed() {
    in_browser(Device::Kiosk, async |visit| {
        let kiosk = Kiosk::begin(visit, "fr", BEFORE).await;
        kiosk.tab("search").await;
        assert!(kiosk.has_key("a").await && !kiosk.has_key("ا").await, "French is typed first");
        kiosk.type_keys(&["é", "t", "backspace", "c"]).await;
        kiosk.until_typed("éc").await;
        for (face, key) in [("ا ب ت", "س"), ("ⴰ ⴱ ⵛ", "ⵣ"), ("1 2 3", "7"), ("A B C", "x")]
        {
            kiosk.layout(face).await;
            visit.until(key, async || kiosk.has_key(key).await).await;
            kiosk.type_keys(&["clear", key]).await;
            kiosk.until_typed(key).await;
        }
        kiosk.type_keys(&["clear"]).await;
        kiosk.until_typed("").await;
        visit.until("all", async || Programme::of(visit).sessions().await.len() == 30).await;
    });
}

/// Who writes with two scripts at once, as names here often are.
#[test]
fn a_layout_is_kept_while_typing_goes_on() {
    in_browser(Device::Kiosk, async |visit| {
        let kiosk = Kiosk::begin(visit, "ar", BEFORE).await;
        kiosk.tab("search").await;
        kiosk.layout("A B C").await;
        visit.until("Latin keys", async || kiosk.has_key("a").await).await;
        kiosk.type_keys(&["a", "i"]).await;
        kiosk.until_typed("ai").await;
        assert!(kiosk.has_key("a").await, "the Latin keys are still there");
    });
}

#[test]
fn another_language_shows_the_same_page() {
    in_browser(Device::Kiosk, async |visit| {
        let kiosk = Kiosk::begin(visit, "fr", PARALLEL).await;
        kiosk.tab("search").await;
        kiosk.type_keys(&["i", "m", "k", "l", "i"]).await;
        for lang in ["ar", "zgh", "en"] {
            kiosk.speak(lang).await;
            assert_eq!(kiosk.typed().await, "imkli", "{lang}");
            Programme::of(visit).until_sessions_are(&["lunch-day-1", "lunch-day-2"]).await;
        }
        kiosk.tab("rooms").await;
        kiosk.speak("ar").await;
        assert_eq!(kiosk.heading().await, said("ar", Message::TouchRooms));
        assert_eq!(kiosk.direction().await, "rtl");
        kiosk.tab("programme").await;
        visit.click("article[data-session='public-health'] .card-link").await;
        visit.until("the session", async || visit.sees("main .keep").await).await;
        let code = kiosk.code().await;
        kiosk.speak("fr").await;
        assert_eq!(kiosk.code().await, code.replace("/ar/", "/fr/"));
    });
}

/// Where the first control of the page's own part stands.
async fn reach(visit: &Visit) -> f64 {
    visit.height_of("main h1").await
}

#[test]
fn everything_comes_down_for_who_cannot_reach_up_and_goes_up_again() {
    for device in [Device::Kiosk, Device::Lying] {
        in_browser(device, async |visit| {
            let kiosk = Kiosk::begin(visit, "ar", PARALLEL).await;
            for tab in ["verticals", "rooms", "search", "agenda"] {
                kiosk.tab(tab).await;
                let (before, height) = (reach(visit).await, f64::from(device.size().1));
                kiosk.switch("low").await;
                assert!(kiosk.is_on("low").await);
                visit.until("lower", async || reach(visit).await >= before + 0.19 * height).await;
                let bar = visit.height_of(".k-top .k-clock").await;
                assert!(bar >= 0.19 * height, "the bar comes along: {bar}");
                kiosk.switch("low").await;
                visit.until("as before", async || reach(visit).await == before).await;
            }
        });
    }
}

#[test]
fn words_become_larger_and_colours_stronger() {
    let measure = "const card = document.querySelector('.card-title');
        return parseFloat(getComputedStyle(card).fontSize)";
    in_browser(Device::Kiosk, async |visit| {
        let kiosk = Kiosk::begin(visit, "fr", PARALLEL).await;
        let size = async || visit.js(measure, vec![]).await.as_f64().unwrap();
        let before = size().await;
        kiosk.switch("larger").await;
        assert!(kiosk.is_on("larger").await);
        assert!(size().await >= 1.2 * before);
        let beyond = "return document.querySelector('.k-touch').scrollWidth - innerWidth";
        assert!(visit.js(beyond, vec![]).await.as_f64().unwrap() <= 0.0);
        kiosk.switch("contrast").await;
        assert_eq!(visit.attribute("html", "data-theme").await.as_deref(), Some("contrast"));
        kiosk.switch("contrast").await;
        kiosk.switch("larger").await;
        assert_ne!(visit.attribute("html", "data-theme").await.as_deref(), Some("contrast"));
        assert_eq!(size().await, before);
    });
}

#[test]
fn one_goes_back_the_way_one_came_and_no_further() {
    in_browser(Device::Kiosk, async |visit| {
        let kiosk = Kiosk::begin(visit, "ar", PARALLEL).await;
        assert!(!kiosk.can_go_back().await);
        kiosk.tab("people").await;
        kiosk.tab("verticals").await;
        visit.click("main a.tile, main a[href*='/verticals/']").await;
        let titles = [said("ar", Message::NavVerticals), said("ar", Message::NavPeople)];
        visit.until("a vertical", async || kiosk.heading().await != titles[0]).await;
        for title in titles {
            kiosk.back().await;
            visit.until(&title, async || kiosk.heading().await == title).await;
        }
        kiosk.back().await;
        let programme = said("ar", Message::NavProgramme);
        visit.until(&programme, async || kiosk.heading().await == programme).await;
        visit.until("no way back", async || !kiosk.can_go_back().await).await;
        assert_eq!(
            visit.steps().await,
            2,
            "the browser's history has the blank page and the kiosk"
        );
    });
}

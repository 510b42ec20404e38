//! The signs at the doors of rooms.

use super::{DOUBLE, PARALLEL, changed};
use crate::{
    pages::Kiosk,
    support::{
        Device, in_browser,
        visit::Visit,
        words::{plain, said},
    },
};
use barnamaj::i18n::Message;
use barnamaj::{
    i18n,
    programme::{lang::Lang, model::SessionState},
};
use serde_json::json;

/// Starts the sign of a room in one language.
async fn sign<'a>(visit: &'a Visit, room: &str, lang: &str, now: &str) -> Kiosk<'a> {
    visit.media(&[("prefers-reduced-motion", "reduce")]).await;
    Kiosk::showing(visit, lang, &format!("screen=room:{room}&{now}")).await
}

/// The sessions of a part of the sign: `now`, `next` or `later`.
async fn part(visit: &Visit, name: &str) -> Vec<String> {
    visit.attributes(&format!(".k-sign-{name} [data-session]"), "data-session").await
}

#[test]
fn a_sign_tells_what_is_in_its_room_now_next_and_later() {
    in_browser(Device::Kiosk, async |visit| {
        for (lang, room) in [("ar", "القاعة العامة"), ("fr", "Salle plénière")] {
            sign(visit, "pleniere", lang, "now=2025-07-01T09:35").await;
            assert_eq!(visit.text(".k-room-name").await, room);
            assert_eq!(part(visit, "now").await, ["opening-keynotes"]);
            assert_eq!(part(visit, "next").await, ["interministerial-conversation"]);
            let later = [
                "governance-trustworthy-ai",
                "industry-sustainability",
                "industry-decarbonisation",
            ];
            assert_eq!(part(visit, "later").await, later);
            let titles = ["now", "next", "later"].map(|part| format!(".k-sign-{part} h2"));
            let words = [
                said(lang, Message::NowNow),
                said(lang, Message::NowNext),
                said(lang, Message::DoorLater),
            ];
            for (title, word) in titles.iter().zip(words) {
                assert_eq!(plain(&visit.text(title).await), word);
            }
            let now = visit.text(".k-sign-now").await;
            assert!(now.contains("09:30–10:00"), "{now}");
            let code = visit.attribute("[data-qr]", "data-qr").await.unwrap();
            assert_eq!(code, visit.site.url(&format!("/{lang}/session/opening-keynotes")));
        }
    });
}

#[test]
fn a_sign_goes_with_the_time_and_the_languages() {
    in_browser(Device::Lying, async |visit| {
        let settings =
            "screen=room:pleniere&languages=ar,fr&rotate=3&now=2025-07-01T09:58&speed=60";
        let kiosk = Kiosk::start(visit, settings).await;
        visit.until("nothing is on", async || part(visit, "now").await.is_empty()).await;
        assert_eq!(part(visit, "next").await, ["interministerial-conversation"]);
        for lang in ["ar", "fr", "ar"] {
            kiosk.until_language(lang).await;
        }
    });
}

#[test]
fn a_room_that_is_given_twice_shows_both_sessions_and_says_so() {
    in_browser(Device::Kiosk, async |visit| {
        for lang in ["ar", "fr"] {
            sign(visit, "timzguida", lang, DOUBLE).await;
            let both = ["sovereign-technology-funds", "media-making-of-news"];
            assert_eq!(part(visit, "now").await, both);
            assert_eq!(visit.texts(".k-sign-now .notice").await.len(), 2);
            assert_eq!(part(visit, "next").await, ["sport-performance"]);
        }
    });
}

#[test]
fn a_room_with_nothing_today_shows_its_next_day_under_that_day() {
    in_browser(Device::Kiosk, async |visit| {
        sign(visit, "ouzoud", "fr", "now=2025-07-01T17:00").await;
        assert_eq!(part(visit, "next").await, ["fintech"]);
        assert!(visit.text(".k-sign .k-date").await.to_lowercase().contains("2 juillet"));
        sign(visit, "ouzoud", "ar", "now=2025-07-02T12:00").await;
        let nothing = said("ar", Message::DoorNothingMore);
        assert_eq!(plain(&visit.text(".k-nothing").await), nothing);
    });
}

/// What has become of a session, to be read from afar: a fiftieth of the screen's height at least.
async fn badge(visit: &Visit, part: &str) -> String {
    let badge = format!(".k-sign-{part} .badge");
    let script = "const badge = document.querySelector(arguments[0]);
        return parseFloat(getComputedStyle(badge).fontSize) / innerHeight";
    let text = plain(&visit.text(&badge).await);
    let size = visit.js(script, vec![badge.into()]).await.as_f64().unwrap();
    assert!(size >= 0.018, "{text} takes {size} of the height");
    text
}

#[test]
fn a_cancelled_session_is_shown_as_such_large() {
    for (device, lang, known) in [(Device::Kiosk, "ar", Lang::AR), (Device::Lying, "fr", Lang::FR)]
    {
        in_browser(device, async |visit| {
            let notice = json!({ "ar": "الجلسة ملغاة", "fr": "Séance annulée, merci." });
            let fields = [("state", json!("cancelled")), ("notice", notice.clone())];
            visit.site.answer_programme(changed("public-health", &fields));
            sign(visit, "toubkal", lang, PARALLEL).await;
            assert_eq!(part(visit, "now").await, ["public-health"]);
            let word =
                plain(i18n::state_name(known, SessionState::Cancelled).expect("a name").text);
            assert_eq!(badge(visit, "now").await, word);
            assert!(
                visit.text(".k-sign-now .notice").await.contains(notice[lang].as_str().unwrap())
            );
            let struck = "return getComputedStyle(document.querySelector('.k-sign-now .k-title'))
                .textDecorationLine";
            assert_eq!(visit.js(struck, vec![]).await, "line-through");
        });
    }
}

#[test]
fn a_moved_session_is_shown_as_such_large_at_the_door_of_its_new_room() {
    for (device, lang, known) in [(Device::Lying, "ar", Lang::AR), (Device::Kiosk, "fr", Lang::FR)]
    {
        in_browser(device, async |visit| {
            let fields = [("state", json!("moved")), ("room", json!("ext"))];
            visit.site.answer_programme(changed("public-health", &fields));
            sign(visit, "ext", lang, PARALLEL).await;
            assert_eq!(part(visit, "now").await, ["public-health"]);
            let word = plain(i18n::state_name(known, SessionState::Moved).expect("a name").text);
            assert_eq!(badge(visit, "now").await, word);
            sign(visit, "toubkal", lang, PARALLEL).await;
            assert_eq!(part(visit, "now").await, Vec::<String>::new());
        });
    }
}

#[test]
fn a_room_that_there_is_not_is_told_by_what_stands_in_the_address() {
    in_browser(Device::Kiosk, async |visit| {
        for (lang, id) in [("ar", "toubkall"), ("fr", "12"), ("zgh", "toubkall")] {
            sign(visit, id, lang, PARALLEL).await;
            let told = plain(&visit.text("main [role=alert]").await);
            assert_eq!(told, said(lang, Message::DoorNoSuchRoom).replace("{x}", id));
        }
    });
}

#[test]
fn there_is_nothing_to_touch_at_a_sign() {
    in_browser(Device::Kiosk, async |visit| {
        let kiosk = sign(visit, "toubkal", "fr", PARALLEL).await;
        assert!(!visit.has(".kiosk :is(a, button, input, select, summary, [tabindex])").await);
        let before = visit.text("main").await;
        let everywhere = "for (let x = 20; x < innerWidth; x += 100)
            for (let y = 100; y < innerHeight; y += 100) document.elementFromPoint(x, y)
                ?.dispatchEvent(new MouseEvent('click', { bubbles: true }))";
        visit.js(everywhere, vec![]).await;
        visit.click(".k-sign-now").await;
        assert_eq!(kiosk.presence().await, "nobody");
        assert_eq!(visit.text("main").await, before);
    });
}

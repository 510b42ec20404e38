//! What a visitor takes along on their phone.

use super::{PARALLEL, pages};
use crate::{
    pages::{Agenda, Kiosk},
    support::{
        Device, in_browser,
        words::{plain, said},
    },
    travel::{press, scanned_at},
};
use barnamaj::i18n::Message;

const KEPT: [&str; 2] = ["public-health", "industry-decarbonisation"];
const PLAN: &str = ".k-take [data-qr] svg";

#[test]
fn the_code_of_a_plan_brings_it_onto_a_phone() {
    for lang in ["ar", "fr"] {
        in_browser(Device::Kiosk, async |visit| {
            let kiosk = Kiosk::begin(visit, lang, PARALLEL).await;
            for id in KEPT {
                kiosk.keep(id).await;
            }
            assert_eq!(kiosk.count().await.as_deref(), Some("2"));
            kiosk.tab("agenda").await;
            let texts = said(lang, Message::TouchTakePlan);
            assert_eq!(plain(&visit.text(".k-take figcaption").await), texts);
            let link = scanned_at(visit, PLAN).await;
            let own = visit.site.url(&format!("/{lang}/agenda"));
            assert!(link.starts_with(&format!("{own}#a=")), "{link}");

            Device::Phone.emulate(&visit.client).await;
            visit.client.goto(&link).await.unwrap();
            visit.ready().await;
            let new = "[data-standing=new] article";
            visit.until("what is new", async || visit.has(new).await).await;
            assert_eq!(visit.attributes(new, "data-session").await, KEPT);
            press(visit, &said(lang, Message::ArrivalAdd)).await;
            Agenda::of(visit).until_sessions_are(&KEPT).await;
        });
    }
}

#[test]
fn the_code_follows_the_plan_and_goes_with_its_last_session() {
    in_browser(Device::Lying, async |visit| {
        let kiosk = Kiosk::begin(visit, "fr", PARALLEL).await;
        kiosk.tab("agenda").await;
        assert!(!visit.has("[data-qr]").await, "there is nothing to take along");
        let how = said("fr", Message::TouchHowToPlan);
        assert_eq!(plain(&visit.text("main .lead").await), how);
        kiosk.tab("programme").await;
        for id in KEPT {
            kiosk.keep(id).await;
        }
        kiosk.tab("agenda").await;
        let both = scanned_at(visit, PLAN).await;
        Agenda::of(visit).card(KEPT[0]).tap().await;
        visit
            .until("another code", async || {
                visit.attribute(".k-take [data-qr]", "data-qr").await.as_deref() != Some(&both)
            })
            .await;
        assert_ne!(scanned_at(visit, PLAN).await, both);
        Agenda::of(visit).card(KEPT[1]).tap().await;
        visit.until("no code", async || !visit.has("[data-qr]").await).await;
    });
}

#[test]
fn each_page_has_a_code_that_opens_it_on_a_phone() {
    in_browser(Device::Kiosk, async |visit| {
        let mut opened = Vec::new();
        let kiosk = Kiosk::begin(visit, "ar", PARALLEL).await;
        for page in pages("ar") {
            // The plan has its own code, and what there is not has none to offer.
            if ["agenda", "none"].iter().any(|end| page.ends_with(end)) {
                continue;
            }
            kiosk.lead_to(&page).await;
            let code = scanned_at(visit, ".k-top [data-qr] svg").await;
            assert_eq!(code, kiosk.code().await);
            // Rooms and search are the programme on a phone; the rehearsal stays here.
            let path = page.split('#').next().unwrap();
            assert_eq!(code, visit.site.url(path), "{page}");
            if !page.contains('#') {
                opened.push((code, kiosk.heading().await));
            }
        }
        assert!(opened.len() >= 9);
        Device::Phone.emulate(&visit.client).await;
        for (code, heading) in opened {
            visit.client.goto(&code).await.unwrap();
            visit.ready().await;
            // The programme's heading on phones is the event's name.
            if !code.ends_with("/ar/") {
                assert_eq!(visit.text("main h1").await.replace('\u{a0}', " "), heading, "{code}");
            }
        }
    });
}

#[test]
fn what_is_in_focus_has_a_code_that_can_be_read_from_the_loop() {
    for device in [Device::Kiosk, Device::Lying, Device::Wall] {
        in_browser(device, async |visit| {
            Kiosk::showing(visit, "ar", PARALLEL).await;
            let code = scanned_at(visit, ".k-focus [data-qr] svg").await;
            assert_eq!(code, visit.site.url("/ar/session/ai-for-learners"));
        });
    }
}

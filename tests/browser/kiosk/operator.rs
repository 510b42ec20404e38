//! What the operator of a screen sees of it.

use super::PARALLEL;
use crate::{
    pages::{Kept, Kiosk},
    support::{
        Device,
        dist::programme,
        in_browser,
        words::{plain, said},
    },
};
use barnamaj::i18n::Message;

#[test]
fn five_touches_of_the_corner_open_the_status_page_and_fewer_do_not() {
    in_browser(Device::Kiosk, async |visit| {
        let kiosk = Kiosk::start(visit, "languages=fr").await;
        for _ in 0..2 {
            kiosk.touch_corner(4).await;
            // What was touched long ago does not count.
            kiosk.pass(5).await;
        }
        assert!(!kiosk.shows_status().await);
        assert_eq!(kiosk.presence().await, "nobody", "it begins no visit");
        kiosk.touch_corner(5).await;
        visit.until("the status", async || kiosk.shows_status().await).await;
        assert_eq!(plain(&visit.text("#status").await), said("fr", Message::StatusTitle));
        kiosk.close_status().await;
        visit.until("it is closed", async || !kiosk.shows_status().await).await;
    });
}

#[test]
fn the_corner_is_the_same_in_every_language_and_on_every_page() {
    in_browser(Device::Lying, async |visit| {
        // Where the visitor scrolls, it leaves the edge to the bar for that.
        let corner = "const box = document.querySelector('.k-corner').getBoundingClientRect();
            return box.top === 0 && box.right > innerWidth - 20 && box.right <= innerWidth";
        for lang in ["ar", "fr"] {
            let kiosk = Kiosk::showing(visit, &format!("{lang},en"), "").await;
            assert_eq!(visit.js(corner, vec![]).await, true, "{lang}");
            kiosk.touch_begin(lang).await;
            assert_eq!(visit.js(corner, vec![]).await, true, "{lang}");
            kiosk.touch_corner(5).await;
            visit.until("the status", async || kiosk.shows_status().await).await;
        }
    });
}

#[test]
fn the_status_page_tells_how_the_screen_is_doing() {
    let settings = "idle=30&rotate=7&refresh=60&shift=2&languages=ar,fr";
    in_browser(Device::Kiosk, async |visit| {
        let kiosk = Kiosk::start(visit, &format!("{PARALLEL}&{settings}")).await;
        kiosk.touch_corner(5).await;
        let version = Kept(visit).version().await;
        let revision = programme()["revision"].to_string();
        assert_eq!(kiosk.fact("version").await, (version, true));
        assert_eq!(kiosk.fact("revision").await, (revision, true));
        for name in ["crashes", "errors", "writes", "clock"] {
            assert_eq!(kiosk.fact(name).await, ("0".to_owned(), true), "{name}");
        }
        let all = "screen=hall languages=ar,fr idle=30 rotate=7 refresh=60 shift=2";
        assert_eq!(kiosk.fact("settings").await, (all.to_owned(), true));
        // This browser keeps no site.
        assert_eq!(kiosk.fact("offline").await, ("✗".to_owned(), false));
        let verdict = plain(&visit.text(".k-status .lead").await);
        assert!(
            verdict == said("ar", Message::StatusBad) || verdict == said("fr", Message::StatusBad)
        );
        let (before, _) = kiosk.fact("uptime").await;
        assert!(before.starts_with("0 d 00:00:"), "{before}");
        kiosk.pass(26 * 3600).await;
        // It has gone meanwhile, as nobody touched.
        kiosk.until_presence("nobody").await;
        visit.until("it is closed", async || !kiosk.shows_status().await).await;
        kiosk.touch_corner(5).await;
        let uptime = async || kiosk.fact("uptime").await.0;
        visit.until("a day", async || uptime().await.starts_with("1 d 02:0")).await;
    });
}

#[test]
fn an_error_on_the_page_is_counted() {
    in_browser(Device::Kiosk, async |visit| {
        visit.expect_console_error("something of the page");
        let kiosk = Kiosk::start(visit, "languages=fr").await;
        let error = "setTimeout(() => { throw new Error('something of the page'); })";
        visit.js(error, vec![]).await;
        kiosk.touch_corner(5).await;
        let wanted = ("1".to_owned(), false);
        visit.until("an error", async || kiosk.fact("errors").await == wanted).await;
    });
}

#[test]
fn what_is_wrong_in_the_address_is_told_with_what_holds_instead() {
    let settings = "screen=stage&languages=fr,xx&idle=2&rotate=soon";
    in_browser(Device::Kiosk, async |visit| {
        let kiosk = Kiosk::start(visit, settings).await;
        kiosk.touch_corner(5).await;
        visit.until("the status", async || kiosk.shows_status().await).await;
        let told = visit.attributes(".k-status [data-fault]", "data-fault").await;
        assert_eq!(told, ["screen", "languages", "idle", "rotate"]);
        let faults = [
            ("screen", "stage", "hall"),
            ("languages", "xx", "fr"),
            ("idle", "2", "5"),
            ("rotate", "soon", "12"),
        ];
        for (name, value, used) in faults {
            let text = plain(&visit.text(&format!("[data-fault={name}]")).await);
            let wanted = said("fr", Message::StatusFault);
            let wanted =
                wanted.replace("{x}", name).replace("{value}", value).replace("{used}", used);
            assert_eq!(text, wanted);
        }
        let kiosk = Kiosk::start(visit, "idle=20&languages=fr").await;
        kiosk.touch_corner(5).await;
        visit.until("the status", async || kiosk.shows_status().await).await;
        assert!(!visit.has("[data-fault]").await, "nothing is wrong here");
    });
}

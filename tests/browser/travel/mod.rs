//! An agenda on its way: shown as a code, sent as a link, saved as a file or a calendar, and
//! taken in elsewhere.

mod arrival;
mod files;

pub use files::{download_into, saved};

use crate::{
    pages::{Agenda, Programme},
    support::{
        Device, in_browser,
        visit::Visit,
        words::{self, said},
    },
};
use barnamaj::i18n::Message;
use serde_json::json;

/// Sessions of both days that do not overlap, in the order of time.
const KEPT: [&str; 3] = ["opening-keynotes", "public-health", "fintech"];

/// Keeps these sessions, and opens the agenda.
async fn keep(visit: &Visit, lang: &str, ids: &[&str]) {
    let programme = Programme::open(visit, lang, "").await;
    for id in ids {
        programme.card(id).tap().await;
    }
    Agenda::open(visit, lang).await.until_sessions_are(ids).await;
}

/// The link that the code on the page stands for.
async fn link(visit: &Visit) -> String {
    visit.until("there is a code", async || visit.has("[data-qr]").await).await;
    visit.attribute("[data-qr]", "data-qr").await.unwrap()
}

/// The fragment of a link of an agenda.
pub fn fragment(link: &str) -> &str {
    link.split_once('#').expect("a fragment").1
}

/// Clicks the button of the page that says this.
pub async fn press(visit: &Visit, label: &str) {
    let script = "return [...document.querySelectorAll('main button, .toasts button')]
        .find(one => one.textContent.trim().replaceAll('\\u00a0', ' ') === arguments[0])";
    visit.until(label, async || !visit.js(script, vec![label.into()]).await.is_null()).await;
    let button = visit.element(script, vec![label.into()]).await;
    visit.js("arguments[0].scrollIntoView({ block: 'center' })", vec![json!(button)]).await;
    visit.click_element(&button).await;
}

/// What a camera reads on the screen.
pub async fn scanned(visit: &Visit) -> String {
    scanned_at(visit, "[data-qr] svg").await
}

/// What a camera reads that is held before this code.
pub async fn scanned_at(visit: &Visit, code: &str) -> String {
    visit.scroll_to(code, "center").await;
    let picture = visit.find(code).await.screenshot().await.expect("a picture");
    let mut reader = png::Decoder::new(std::io::Cursor::new(picture)).read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut pixels).unwrap();
    let samples = info.color_type.samples();
    let (width, height) = (info.width as usize, info.height as usize);
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| {
        pixels[(y * width + x) * samples]
    });
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1, "one code is on the screen");
    grids[0].decode().expect("it can be read").1
}

#[test]
fn the_code_on_the_screen_is_the_link_in_every_theme() {
    for (device, lang) in [(Device::Phone, "ar"), (Device::Desktop, "fr")] {
        in_browser(device, async |visit| {
            keep(visit, lang, &KEPT).await;
            let link = link(visit).await;
            assert!(link.starts_with(&visit.site.url(&format!("/{lang}/agenda#a="))), "{link}");
            for theme in ["light", "dark", "contrast"] {
                let script = "document.documentElement.dataset.theme = arguments[0]";
                visit.js(script, vec![theme.into()]).await;
                assert_eq!(scanned(visit).await, link, "{theme}");
            }
        });
    }
}

#[test]
fn the_code_follows_the_agenda() {
    in_browser(Device::Phone, async |visit| {
        keep(visit, "fr", &KEPT).await;
        let before = link(visit).await;
        Agenda::of(visit).card("fintech").tap().await;
        visit.until("another link", async || link(visit).await != before).await;
        assert_eq!(scanned(visit).await, link(visit).await);
    });
}

#[test]
fn the_link_is_copied_where_there_is_no_share_sheet() {
    in_browser(Device::Desktop, async |visit| {
        let listen = "Object.defineProperty(navigator, 'clipboard', { value: {
            writeText: async text => { window.copied = text; } } });
            Object.defineProperty(navigator, 'share', { value: undefined });";
        visit.before_each_page(listen).await;
        keep(visit, "ar", &KEPT).await;
        for label in [said("ar", Message::TravelCopy), said("ar", Message::SessionShare)] {
            visit.js("delete window.copied", vec![]).await;
            press(visit, &label).await;
            let copied =
                async || visit.js("return window.copied", vec![]).await == link(visit).await;
            visit.until(&label, copied).await;
        }
        let told = said("ar", Message::ToastLinkCopied);
        assert!(visit.text(".toasts").await.contains(&told));
    });
}

#[test]
fn a_share_sheet_that_refuses_is_no_sheet_that_was_closed() {
    let sheet = |error: &str| {
        format!(
            "Object.defineProperty(navigator, 'clipboard', {{ value: {{
                writeText: async text => {{ window.copied = text; }} }} }});
            Object.defineProperty(navigator, 'share', {{ value: async () => {{
                window.asked = true; throw new DOMException('no', '{error}'); }} }});"
        )
    };
    for (error, copies) in [("NotAllowedError", true), ("DataError", true), ("AbortError", false)] {
        in_browser(Device::Phone, async |visit| {
            visit.before_each_page(&sheet(error)).await;
            keep(visit, "fr", &KEPT).await;
            press(visit, &said("fr", Message::SessionShare)).await;
            let asked = async || visit.js("return window.asked", vec![]).await == true;
            visit.until("the sheet was asked", asked).await;
            if copies {
                let told = said("fr", Message::ToastLinkCopied);
                let texts = async || visit.text(".toasts").await.contains(&told);
                visit.until("the copy", texts).await;
                assert_eq!(visit.js("return window.copied", vec![]).await, link(visit).await);
            } else {
                visit.until_quiet().await;
                assert_eq!(visit.text(".toasts").await, "", "the visitor knows what they closed");
                assert!(visit.js("return window.copied", vec![]).await.is_null());
            }
        });
    }
}

#[test]
fn who_has_a_device_that_forgets_is_told_so_and_nobody_else() {
    in_browser(Device::Phone, async |visit| {
        keep(visit, "fr", &KEPT).await;
        assert!(!visit.has("[data-fragile]").await);
        visit.before_each_page("navigator.standalone = false").await;
        for lang in ["fr", "ar"] {
            Agenda::open(visit, lang).await;
            let told = visit.text("[data-fragile]").await;
            assert_eq!(words::plain(&told), said(lang, Message::TravelFragile));
        }
    });
}

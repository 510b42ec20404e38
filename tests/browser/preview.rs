//! A programme while it is being written: open pages follow it, and the bar on them tells what is
//! wrong with it.

#[path = "../preview/organiser.rs"]
mod organiser;

use crate::support::{Device, in_browser_at, visit::Visit};
use organiser::Organiser;
use serde_json::Value;
use std::time::Duration;

/// No save takes longer to be seen, also of an unoptimised command on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// Runs a test with an organiser of a language, and somebody who looks at the preview.
fn looking(device: Device, lang: &str, test: impl AsyncFnOnce(&Organiser, &Visit)) {
    let organiser = Organiser::begin(&[], &["--lang", lang], |_| {});
    // The preview is the only site of this visit.
    let none = tempfile::tempdir().unwrap();
    in_browser_at(none.path(), device, async |visit| test(&organiser, visit).await);
}

/// Opens a page of the preview, as soon as there is one.
async fn open(organiser: &Organiser, visit: &Visit, path: &str) {
    // Before the first site is made, pages say so with an error of the server.
    visit.expect_console_error("503");
    let address = format!("http://{}{path}", organiser.host);
    visit.client.goto(&address).await.expect("the address opens");
    until_ready(visit).await;
}

async fn until_ready(visit: &Visit) {
    let ready = async || visit.has("html[data-ready]:not([data-partial])").await;
    visit.until_within(PATIENCE, "the app is ready", ready).await;
}

async fn until_said(visit: &Visit, text: &str) {
    let is_said = async || {
        let script = "return document.body?.innerText.includes(arguments[0]) ?? false";
        visit.js(script, vec![text.into()]).await == true
    };
    visit.until_within(PATIENCE, text, is_said).await;
}

/// What a script finds in the bar, which is called `bar` in it.
async fn in_bar(visit: &Visit, script: &str) -> Value {
    let bar = "const bar = document.querySelector('barnamaj-preview')?.shadowRoot;";
    visit.js(&format!("{bar} {script}"), Vec::new()).await
}

async fn until_in_bar(visit: &Visit, script: &str) {
    let holds = async || in_bar(visit, script).await == true;
    visit.until_within(PATIENCE, script, holds).await;
}

const IS_THERE: &str = "return !!bar?.querySelector('.toggle') && !bar.host.hidden
    && bar.host.dataset.state !== 'waiting'";
const IS_OPEN: &str = "return bar.querySelector('.toggle').ariaExpanded === 'true'
    && bar.querySelector('#panel').checkVisibility()";
const IS_CLOSED: &str = "return bar.querySelector('.toggle').ariaExpanded === 'false'
    && !bar.querySelector('#panel').checkVisibility()
    && bar.activeElement === bar.querySelector('.toggle')";

#[test]
fn an_open_page_shows_what_was_saved_and_stays_where_it_was_read() {
    looking(Device::Phone, "en", async |organiser, visit| {
        open(organiser, visit, "/en/").await;
        visit.js("scrollTo({ top: 120, behavior: 'instant' })", Vec::new()).await;
        let read = visit.scrolled().await;
        assert!(read > 50.0, "the page can be scrolled: {read}");
        let text = organiser.text("programme.json");
        organiser.save("programme.json", &text.replace("Your first session", "Apples and pears"));
        until_said(visit, "Apples and pears").await;
        until_ready(visit).await;
        let there = async || (visit.scrolled().await - read).abs() < 2.0;
        visit.until("the page is where it was read", there).await;
    });
}

#[test]
fn a_file_that_is_broken_takes_no_page_away_and_the_bar_tells_where() {
    looking(Device::Desktop, "fr", async |organiser, visit| {
        open(organiser, visit, "/fr/").await;
        until_in_bar(visit, IS_THERE).await;
        visit.js("window.sameDocument = true", Vec::new()).await;
        let text = organiser.text("programme.json");
        organiser.save("programme.json", &text.replacen(',', ";", 1));
        until_in_bar(visit, "return bar.querySelector('.toggle').textContent.includes('1 erreur')")
            .await;
        assert_eq!(visit.js("return window.sameDocument", Vec::new()).await, true);
        until_said(visit, "Votre première session").await;
        in_bar(visit, "bar.querySelector('.toggle').click()").await;
        let place =
            in_bar(visit, "return bar.querySelector('.findings .error code').textContent").await;
        assert!(place.as_str().unwrap().starts_with("programme.json:"), "{place}");
        // Open it stays, when the page comes anew.
        organiser.save("programme.json", &text.replace("Votre première session", "Pommes"));
        until_said(visit, "Pommes").await;
        until_in_bar(visit, "return !!bar?.querySelector('.toggle')").await;
        until_in_bar(visit, IS_OPEN).await;
        until_in_bar(visit, "return bar.querySelector('.findings') === null").await;
    });
}

#[test]
fn the_bar_speaks_the_language_of_the_organiser_on_each_page() {
    looking(Device::Desktop, "ar", async |organiser, visit| {
        open(organiser, visit, "/fr/").await;
        until_in_bar(visit, IS_THERE).await;
        in_bar(visit, "bar.querySelector('.toggle').click()").await;
        let text = organiser.text("programme.json");
        let unknown = text.replace("\"room\": \"room-1\"", "\"room\": \"none\"");
        organiser.save("programme.json", &unknown);
        let told = "const { lang, dir, textContent } = bar.querySelector('.findings .message') ?? {};
            return textContent === 'لا توجد قاعة \u{2068}\"none\"\u{2069}.' && lang === 'ar' && dir === 'rtl'
                && bar.querySelector('h2').textContent === 'معاينة'";
        until_in_bar(visit, told).await;
    });
}

#[test]
fn the_bar_opens_and_closes_by_keyboard_and_tells_what_it_is() {
    for (device, lang) in [(Device::Phone, "ar"), (Device::Desktop, "fr")] {
        looking(device, lang, async |organiser, visit| {
            open(organiser, visit, &format!("/{lang}/")).await;
            until_in_bar(visit, IS_THERE).await;
            // axe-core puts a style of its own into shadow trees.
            visit.expect_console_error("Applying inline style");
            assert_eq!(visit.accessibility_violations().await, [""; 0], "closed");
            in_bar(visit, "bar.querySelector('.toggle').focus()").await;
            visit.keys("\u{e007}").await;
            until_in_bar(visit, IS_OPEN).await;
            assert_eq!(visit.accessibility_violations().await, [""; 0], "open");
            visit.keys("\u{e00c}").await;
            until_in_bar(visit, IS_CLOSED).await;
        });
    }
}

#[test]
fn on_a_phone_the_bar_covers_neither_the_tabs_nor_what_comes_up_above_them() {
    // Also on pages of another direction.
    for (lang, path) in [("ar", "/ar/"), ("fr", "/fr/"), ("ar", "/fr/"), ("fr", "/ar/")] {
        looking(Device::SmallPhone, lang, async |organiser, visit| {
            open(organiser, visit, path).await;
            until_in_bar(visit, IS_THERE).await;
            let script = "const box = bar.querySelector('.toggle').getBoundingClientRect();
                const tabs = document.querySelector('.nav').getBoundingClientRect();
                return box.bottom < tabs.top - 80 && box.width < 50
                    && box.left >= 0 && box.right <= innerWidth";
            assert_eq!(in_bar(visit, script).await, true);
        });
    }
}

#[test]
fn the_event_is_rehearsed_from_the_bar() {
    looking(Device::Desktop, "en", async |organiser, visit| {
        open(organiser, visit, "/en/").await;
        until_in_bar(visit, IS_THERE).await;
        in_bar(visit, "bar.querySelector('.toggle').click()").await;
        in_bar(visit, "bar.querySelector('[data-key=during]').click()").await;
        let rehearses = async || visit.address().await == "/en/?now=2030-07-01T10%3A01";
        visit.until_within(PATIENCE, "the clock is another one", rehearses).await;
        until_ready(visit).await;
        until_said(visit, "10:01").await;
    });
}

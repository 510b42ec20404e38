//! The screen at the venue's door: the loop, what is touched, the signs.

use crate::support::visit::Visit;
use serde_json::json;

/// Lets a test put the kiosk's clock ahead: that which never stops, not that of the programme.
const AHEAD: &str = "if (window.ahead === undefined) {
        const real = performance.now.bind(performance);
        window.ahead = 0;
        performance.now = () => real() + window.ahead * 1000;
    }";

pub struct Kiosk<'a>(pub &'a Visit);

impl<'a> Kiosk<'a> {
    /// Starts it with settings such as `idle=5&now=2025-07-01T15:40`, or none.
    pub async fn start(visit: &'a Visit, settings: &str) -> Kiosk<'a> {
        visit.before_each_page(AHEAD).await;
        visit.open(&format!("/fr/kiosk?{settings}")).await;
        Kiosk(visit)
    }

    /// Starts it and begins in a language.
    pub async fn begin(visit: &'a Visit, lang: &str, settings: &str) -> Kiosk<'a> {
        let kiosk = Kiosk::start(visit, settings).await;
        kiosk.touch_begin(lang).await;
        kiosk
    }

    /// Lets so many seconds pass at once, of which the rehearsal knows nothing.
    pub async fn pass(&self, seconds: u32) {
        self.0.js("window.ahead += arguments[0]", vec![seconds.into()]).await;
    }

    /// Whether somebody is there: `nobody`, `somebody` or `asking`.
    pub async fn presence(&self) -> String {
        self.0.attribute("html", "data-presence").await.unwrap_or_default()
    }

    pub async fn until_presence(&self, wanted: &str) {
        self.0.until(wanted, async || self.presence().await == wanted).await;
    }

    /// Waits until a language is shown; its code and direction.
    pub async fn until_language(&self, lang: &str) {
        let shown = format!("html[lang|={lang}]");
        self.0.until(&shown, async || self.0.has(&shown).await).await;
    }

    pub async fn direction(&self) -> String {
        self.0.attribute("html", "dir").await.unwrap_or_default()
    }

    // The loop.

    /// Touches the button that begins in a language.
    pub async fn touch_begin(&self, lang: &str) {
        self.0.click(&format!(".k-begin-in[lang={lang}]")).await;
        self.until_presence("somebody").await;
        self.until_language(lang).await;
    }

    /// Touches the loop where no button is.
    pub async fn touch_elsewhere(&self) {
        self.0.click(".k-loop .k-clock").await;
    }

    /// The languages in which it can be begun, and what the button of one says.
    pub async fn begins(&self) -> Vec<String> {
        self.0.attributes(".k-begin-in", "lang").await
    }

    pub async fn begin_text(&self, lang: &str) -> String {
        self.0.texts(&format!(".k-begin-in[lang={lang}]")).await.concat()
    }

    /// The sessions of the board: what is on (`on`) or what is `next`.
    pub async fn board(&self, part: &str) -> Vec<String> {
        self.0.attributes(&format!(".k-board .k-{part} .k-row"), "data-session").await
    }

    /// All that the board says of a session.
    pub async fn line(&self, id: &str) -> String {
        self.0.texts(&format!(".k-board [data-session='{id}']")).await.concat()
    }

    /// What is in focus.
    pub async fn focus(&self) -> String {
        self.0.texts(".k-focus h2").await.concat()
    }

    /// The recommendation that is told after the event.
    pub async fn outcome(&self) -> String {
        self.0.texts(".k-outcome h3").await.concat()
    }

    /// How far the picture is moved, in pixels to the right and down: as drawn.
    pub async fn shift(&self) -> (f64, f64) {
        let script = "const box = document.querySelector('.k-loop').getBoundingClientRect();
            return [box.left, box.top]";
        serde_json::from_value(self.0.js(script, vec![]).await).expect("two numbers")
    }

    // What is touched.

    /// Touches a tab: `programme`, `verticals`, `rooms`, `people`, `search` or `agenda`.
    pub async fn tab(&self, name: &str) {
        let tab = tab(name);
        self.0.click(&tab).await;
        self.0.until(name, async || self.0.has(&format!("{tab}[aria-current]")).await).await;
    }

    /// What a tab says, without the number of kept sessions.
    pub async fn tab_text(&self, name: &str) -> String {
        self.0.text(&format!("{} span:not(.count)", tab(name))).await.replace('\u{a0}', " ")
    }

    /// How many sessions are kept, as the tab says it.
    pub async fn count(&self) -> Option<String> {
        self.0.texts(".k-tabs .count").await.pop()
    }

    pub async fn heading(&self) -> String {
        self.0.text("main h1").await.replace('\u{a0}', " ")
    }

    /// Goes to a page by its address, as if a link to it stood on the screen.
    pub async fn lead_to(&self, address: &str) {
        let script = "const link = document.createElement('a');
            link.href = arguments[0];
            document.querySelector('.kiosk').append(link);
            link.click();
            link.remove();
            return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))";
        self.0.js(script, vec![address.into()]).await;
    }

    /// Goes on in another language.
    pub async fn speak(&self, lang: &str) {
        self.0.click(&format!(".k-languages [lang={lang}]")).await;
        self.until_language(lang).await;
    }

    /// Touches a switch of sight: `low`, `larger` or `contrast`.
    pub async fn switch(&self, name: &str) {
        let switch = switch(name);
        let before = self.0.attribute(&switch, "aria-pressed").await;
        self.0.click(&switch).await;
        self.0
            .until(name, async || self.0.attribute(&switch, "aria-pressed").await != before)
            .await;
    }

    pub async fn is_on(&self, name: &str) -> bool {
        self.0.attribute(&switch(name), "aria-pressed").await.as_deref() == Some("true")
    }

    pub async fn back(&self) {
        self.0.click(".k-back").await;
    }

    pub async fn can_go_back(&self) -> bool {
        !self.0.has(".k-back:disabled").await
    }

    pub async fn finish(&self) {
        self.0.click(".k-finish").await;
    }

    /// Touches keys one after the other, by what is on them (or `space`, `backspace`, `clear`).
    pub async fn type_keys(&self, keys: &[&str]) {
        for key in keys {
            self.0.click(&format!(".k-key[data-key='{key}']")).await;
        }
    }

    /// Changes to the keys with this on their switch.
    pub async fn layout(&self, face: &str) {
        let script = "return [...document.querySelectorAll('.k-scripts button')]
            .find(button => button.textContent === arguments[0])";
        let button = self.0.element(script, vec![face.into()]).await;
        self.0.click_element(&button).await;
    }

    pub async fn has_key(&self, key: &str) -> bool {
        self.0.sees(&format!(".k-key[data-key='{key}']")).await
    }

    /// What stands in the search.
    pub async fn typed(&self) -> String {
        let script = "return document.querySelector('#search').value";
        self.0.js(script, vec![]).await.as_str().expect("a text").to_owned()
    }

    pub async fn until_typed(&self, wanted: &str) {
        self.0.until(wanted, async || self.typed().await == wanted).await;
    }

    /// The address that the code at the top stands for.
    pub async fn code(&self) -> String {
        self.0.attribute(".k-top [data-qr]", "data-qr").await.expect("a code")
    }

    /// Touches the star of a session.
    pub async fn keep(&self, id: &str) {
        let star = format!("[data-session='{id}'] .keep");
        self.0.click(&star).await;
        let kept = format!("{star}:not([aria-pressed=false])");
        self.0.until(&kept, async || self.0.has(&kept).await).await;
    }

    // The question.

    /// The seconds that are left, as the question says it.
    pub async fn seconds_left(&self) -> Option<u32> {
        let said = self.0.texts(".k-question p").await.concat();
        said.chars().filter(char::is_ascii_digit).collect::<String>().parse().ok()
    }

    /// Touches the screen beside the question.
    pub async fn touch_beside_question(&self) {
        let script = "document.elementFromPoint(innerWidth / 2, innerHeight / 3).click()";
        self.0.js(script, vec![]).await;
    }

    // The operator.

    /// Touches the hidden corner so many times.
    pub async fn touch_corner(&self, times: usize) {
        let script = "const corner = document.querySelector('.k-corner').getBoundingClientRect();
            const [x, y] = [corner.left + corner.width / 2, corner.top + corner.height / 2];
            const touched = document.elementFromPoint(x, y);
            for (let time = 0; time < arguments[0]; time += 1) touched.click();";
        self.0.js(script, vec![times.into()]).await;
    }

    pub async fn shows_status(&self) -> bool {
        self.0.sees(".k-status").await
    }

    /// A fact of the status page, and whether it is as it should be.
    pub async fn fact(&self, name: &str) -> (String, bool) {
        // At once: they are drawn anew each second.
        let script = "const row = document.querySelector(arguments[0]);
            return row && [row.querySelector('dd').innerText, row.dataset.good === 'true']";
        let row = format!(".k-status [data-fact={name}]");
        self.0.until(&row, async || self.0.has(&row).await).await;
        serde_json::from_value(self.0.js(script, vec![row.into()]).await).expect("a fact")
    }

    pub async fn close_status(&self) {
        self.0.click(".k-status button").await;
    }

    /// What the browser would do upon these events, if the page did not refuse it: the names of
    /// those that it goes along with.
    pub async fn goes_along_with(&self, events: &[&str]) -> Vec<String> {
        let script = "const at = document.querySelector('main h1, main h2, main p');
            return arguments[0].filter(name =>
                at.dispatchEvent(new Event(name, { bubbles: true, cancelable: true })))";
        let answer = self.0.js(script, vec![json!(events)]).await;
        serde_json::from_value(answer).expect("a list of strings")
    }
}

fn tab(name: &str) -> String {
    let of = match name {
        "programme" => return ".k-tabs li:first-child a".to_owned(),
        "rooms" | "search" => format!("[href$='#{name}']"),
        page => format!("[href*='/{page}']"),
    };
    format!(".k-tabs a{of}")
}

fn switch(name: &str) -> String {
    let place = match name {
        "low" => 1,
        "larger" => 2,
        _ => 3,
    };
    format!(".k-sight button:nth-of-type({place})")
}

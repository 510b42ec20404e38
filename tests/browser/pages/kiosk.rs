//! The screen at the venue's door: the loop, what is touched, the signs.

mod operator;
mod touch;

use crate::support::{Engine, visit::Visit};

/// Lets a test put the kiosk's clock ahead: that which never stops, not that of the programme.
const AHEAD: &str = "if (window.ahead === undefined) {
        const real = performance.now.bind(performance);
        window.ahead = 0;
        window.looks = 0;
        performance.now = () => {
            window.looks += 1;
            return real() + window.ahead * 1000;
        };
    }";

pub struct Kiosk<'a>(pub &'a Visit);

impl<'a> Kiosk<'a> {
    /// Starts it with settings such as `idle=5&now=2025-07-01T15:40`, or none.
    pub async fn start(visit: &'a Visit, settings: &str) -> Kiosk<'a> {
        if visit.engine == Engine::Chromium {
            visit.before_each_page(AHEAD).await;
        }
        visit.open(&format!("/fr/kiosk?{settings}")).await;
        visit.js(AHEAD, Vec::new()).await;
        Kiosk(visit)
    }

    /// Starts it with these languages (`ar,fr`), and waits until the first is shown: for as long
    /// as the test goes on.
    pub async fn showing(visit: &'a Visit, languages: &str, settings: &str) -> Kiosk<'a> {
        let settings = format!("{settings}&languages={languages}&rotate=600");
        let kiosk = Kiosk::start(visit, &settings).await;
        kiosk.until_language(languages.split(',').next().expect("a language")).await;
        kiosk
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

    /// The same, and waits until the kiosk has looked at its clock: it does so each second, and would
    /// pass over what is shown for a shorter time than has passed between two looks.
    pub async fn pass_and_show(&self, seconds: u32) {
        let looks = async || self.0.js("return window.looks", Vec::new()).await.as_u64();
        self.pass(seconds).await;
        let before = looks().await;
        self.0.until("a look at the clock", async || looks().await > before).await;
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
}

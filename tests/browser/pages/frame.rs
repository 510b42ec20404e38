//! What every page has around its content.

use crate::support::visit::Visit;
use barnamaj::programme::lang::Lang;

/// An error within the page; the fatal one is always there, but hidden.
const ERROR: &str = "[role=alert]:not(#fatal)";

const APPEARANCE: &str = "button[aria-controls=appearance]";

/// The heading, the language, the messages: whatever page is open.
pub struct Frame<'a>(pub &'a Visit);

impl Frame<'_> {
    /// `lang` and `dir` of the whole page.
    pub async fn language(&self) -> (String, String) {
        let attribute = async |name| self.0.attribute("html", name).await.unwrap_or_default();
        (attribute("lang").await, attribute("dir").await)
    }

    /// Holds the whole page to a language and to its direction.
    pub async fn assert_language(&self, lang: &str) {
        let dir = Lang::new(lang).expect("a language").dir();
        let address = self.0.address().await;
        assert_eq!(self.language().await, (lang.into(), dir.into()), "{address}");
    }

    /// The visible headings of the first level; there should be one.
    pub async fn headings(&self) -> Vec<String> {
        let script = "return [...document.querySelectorAll('h1')]
            .filter(heading => heading.checkVisibility())
            .map(heading => heading.innerText.trim())";
        serde_json::from_value(self.0.js(script, Vec::new()).await).expect("a list of strings")
    }

    /// Switches the language with the link that is written in it.
    pub async fn switch_language(&self, lang: &str) {
        self.0.click(&format!("a[hreflang='{lang}']")).await;
        self.0
            .until("the language is switched", async || self.language().await.0.starts_with(lang))
            .await;
    }

    /// Switches the language without scrolling to the switch.
    pub async fn switch_language_in_place(&self, lang: &str) {
        let script = "document.querySelector(`a[hreflang='${arguments[0]}']`).click()";
        self.0.js(script, vec![lang.into()]).await;
        self.0
            .until("the language is switched", async || self.language().await.0.starts_with(lang))
            .await;
    }

    /// Follows the tab of the navigation that leads to a page such as `agenda`.
    pub async fn follow_tab(&self, page: &str) {
        self.0.click(&format!("nav.nav a[href*='/{page}']")).await;
        self.0
            .until("the page of the tab", async || {
                self.0.address().await.split('?').next().unwrap_or_default().ends_with(page)
            })
            .await;
    }

    /// The number on the agenda's tab.
    pub async fn badge(&self) -> Option<String> {
        self.0.texts("nav.nav a[href*='/agenda'] .count").await.pop()
    }

    /// What was just done, as it is said for a while.
    pub async fn toast(&self) -> String {
        self.0.text(".toast p").await
    }

    /// Takes back what was just done.
    pub async fn undo(&self) {
        self.0.click(".toast button").await;
    }

    /// Waits until the part of the app is there that comes later: it draws the sheet of appearance.
    pub async fn is_whole(&self) {
        self.0.click(APPEARANCE).await;
        self.0.until("the sheet", async || self.appearance_is_open().await).await;
        self.0.click(APPEARANCE).await;
    }

    /// What is wrong with the storage, if anything is.
    pub async fn storage_notice(&self) -> Option<String> {
        self.0.texts("[data-trouble=storage]").await.pop()
    }

    /// Chooses a theme by its place in the list, from 1.
    pub async fn choose_theme(&self, place: usize) {
        self.choose_appearance("themes", place).await;
    }

    /// Chooses a size of text by its place in the list, from 1.
    pub async fn choose_text_size(&self, place: usize) {
        self.choose_appearance("sizes", place).await;
    }

    async fn choose_appearance(&self, list: &str, place: usize) {
        if !self.appearance_is_open().await {
            self.0.click(APPEARANCE).await;
        }
        let choice = format!("#appearance [aria-labelledby={list}] button:nth-of-type({place})");
        self.0.click(&choice).await;
    }

    pub async fn appearance_is_open(&self) -> bool {
        self.0.sees("#appearance").await
    }

    /// Moves the focus to the button that opens the appearance.
    pub async fn focus_appearance(&self) {
        let script = "document.querySelector(arguments[0]).focus()";
        self.0.js(script, vec![APPEARANCE.into()]).await;
    }

    pub async fn appearance_has_focus(&self) -> bool {
        self.0.has(&format!("{APPEARANCE}:focus")).await
    }

    /// The theme that the visitor forces, if any.
    pub async fn forced_theme(&self) -> Option<String> {
        self.0.attribute("html", "data-theme").await
    }

    /// The text of the error that is shown, waited for.
    pub async fn error(&self) -> String {
        let mut error = None;
        self.0
            .until("an error", async || {
                // At once, because a retry that fails puts another in its place.
                error = self.0.texts(ERROR).await.into_iter().next();
                error.is_some()
            })
            .await;
        error.unwrap_or_default()
    }

    /// Whether an error is shown now.
    pub async fn has_error(&self) -> bool {
        self.0.has(ERROR).await
    }

    /// Tries again after an error. In one step: the error may be drawn anew at any moment.
    pub async fn retry(&self) {
        let button = format!("{ERROR} button");
        self.0.find(&button).await;
        self.0.js("document.querySelector(arguments[0]).click()", vec![button.into()]).await;
    }

    /// Whether the message is shown that stands above all when the app has broken.
    pub async fn is_fatal(&self) -> bool {
        let script = "return document.getElementById('fatal')?.checkVisibility() ?? false";
        self.0.js(script, Vec::new()).await == true
    }

    /// Presses the one button of that message.
    pub async fn reload_after_fatal(&self) {
        self.0.click("#fatal button").await;
    }

    /// How many controls there are that Tab should reach.
    pub async fn focusable(&self) -> usize {
        let script = "return [...document.querySelectorAll('a[href], button, input, [tabindex]')]
            .filter(e => e.tabIndex >= 0 && !e.disabled && !e.closest('[inert]')
                && e.checkVisibility({ visibilityProperty: true })).length";
        self.0.js(script, vec![]).await.as_u64().expect("a number") as usize
    }

    /// Whether the focus is on something that it was not on since [`Frame::forget_focus`].
    pub async fn focus_is_new(&self) -> bool {
        let script = "const seen = window.focused ??= new Set([document.body]);
            return seen.size < seen.add(document.activeElement).size";
        self.0.js(script, vec![]).await == true
    }

    pub async fn forget_focus(&self) {
        self.0.js("delete window.focused", vec![]).await;
    }

    /// Where the focus is if the middle of it is off the screen or beneath something else:
    /// what it is and what covers it.
    pub async fn focus_is_in_sight(&self) -> Option<String> {
        let script = "const e = document.activeElement;
            const box = e.getClientRects()[0];
            const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
            const top = document.elementFromPoint(x, y);
            if (e.contains(top)) return null;
            return `${e.outerHTML.slice(0, 200)} at ${x}, ${y} is beneath `
                + (top?.outerHTML.slice(0, 200) ?? 'the edge of the window')";
        self.0.js(script, vec![]).await.as_str().map(str::to_owned)
    }

    /// What has the focus, as `tag#id`, `tag` or `tag "its label"`.
    pub async fn focus(&self) -> String {
        let script = "const e = document.activeElement;
            const tag = e.tagName.toLowerCase();
            const label = e.ariaLabel ?? e.innerText.trim();
            return e.id ? `${tag}#${e.id}` : label && tag !== 'body' ? `${tag} \"${label}\"` : tag";
        self.0.js(script, Vec::new()).await.as_str().expect("a string").to_owned()
    }
}

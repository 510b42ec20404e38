//! What every page has around its content.

use crate::support::visit::Visit;

/// An error within the page; the fatal one is always there, but hidden.
const ERROR: &str = "[role=alert]:not(#fatal)";

/// The heading, the language, the messages: whatever page is open.
pub struct Frame<'a>(pub &'a Visit);

impl Frame<'_> {
    /// `lang` and `dir` of the whole page.
    pub async fn language(&self) -> (String, String) {
        let attribute = async |name| self.0.attribute("html", name).await.unwrap_or_default();
        (attribute("lang").await, attribute("dir").await)
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

    /// The text of the error that is shown, waited for.
    pub async fn error(&self) -> String {
        self.0.text(ERROR).await
    }

    /// Whether an error is shown now.
    pub async fn has_error(&self) -> bool {
        self.0.has(ERROR).await
    }

    /// Tries again after an error.
    pub async fn retry(&self) {
        self.0.click(&format!("{ERROR} button")).await;
    }

    /// Whether the message is shown that stands above all when the app has broken.
    pub async fn is_fatal(&self) -> bool {
        let script = "return document.getElementById('fatal')?.checkVisibility() ?? false";
        self.0.js(script, Vec::new()).await == true
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

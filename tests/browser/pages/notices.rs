//! The organiser's notices at the top of a page.

use crate::support::visit::Visit;

const NOTICE: &str = "[data-notice]";

pub struct Notices<'a>(pub &'a Visit);

impl Notices<'_> {
    /// The ids of those that can be seen, in their order on the page.
    pub async fn ids(&self) -> Vec<String> {
        self.0.attributes(NOTICE, "data-notice").await
    }

    /// Waits until these can be seen, and no others.
    pub async fn until_told(&self, ids: &[&str]) {
        self.0.until(&format!("notices {ids:?}"), async || self.ids().await == ids).await;
    }

    /// What a notice says to those who see it; waits for it.
    pub async fn text(&self, id: &str) -> String {
        let inside = format!("[data-notice='{id}'] p:not(.unseen)");
        self.0.find(&inside).await;
        self.0.texts(&inside).await.join(" ")
    }

    /// The language that the text of a notice is marked with, if any.
    pub async fn marked_as(&self, id: &str) -> Option<String> {
        self.0.attributes(&format!("[data-notice='{id}'] p:last-child [lang]"), "lang").await.pop()
    }

    /// The live region that a notice is in: `alert` or `status`.
    pub async fn role(&self, id: &str) -> String {
        let script = "return document.querySelector(`[data-notice='${arguments[0]}']`)
            .closest('[role]').getAttribute('role')";
        self.0.js(script, vec![id.into()]).await.as_str().expect("a role").to_owned()
    }

    /// Closes a notice.
    pub async fn close(&self, id: &str) {
        self.0.click(&format!("[data-notice='{id}'] button")).await;
    }

    /// The distance of a notice from the top of the window, in CSS pixels.
    pub async fn height(&self, id: &str) -> f64 {
        self.0.height_of(&format!("[data-notice='{id}']")).await
    }
}

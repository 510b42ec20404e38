//! What is on now and next, and the clock that a rehearsal sets.

use crate::support::visit::Visit;

pub struct Now<'a>(pub &'a Visit);

impl Now<'_> {
    /// All that the panel says.
    pub async fn text(&self) -> String {
        self.0.texts(".now-panel").await.concat()
    }

    /// The groups (now, next): their titles.
    pub async fn titles(&self) -> Vec<String> {
        self.0.texts(".now-panel h2").await
    }

    /// The sessions that are named, in the order of the panel.
    pub async fn sessions(&self) -> Vec<String> {
        let script = "return [...document.querySelectorAll('.now-panel a[href*=\"/session/\"]')]
            .map(link => new URL(link.href).pathname.split('/').pop())";
        serde_json::from_value(self.0.js(script, vec![]).await).expect("a list of strings")
    }

    /// The sessions whose cards say that they are on.
    pub async fn live_cards(&self) -> Vec<String> {
        self.0.attributes("article[data-session]:has(.live)", "data-session").await
    }

    /// The bar that says that the clock is not the real one.
    pub async fn rehearsal(&self) -> Option<String> {
        self.0.texts("[data-rehearsal] p").await.pop()
    }

    /// The same; waits for it.
    pub async fn rehearsal_bar(&self) -> String {
        self.0.until("the bar", async || self.rehearsal().await.is_some()).await;
        self.rehearsal().await.expect("the bar")
    }

    pub async fn leave_rehearsal(&self) {
        self.0.click("[data-rehearsal] a").await;
    }

    /// Follows the panel's way to the outcomes.
    pub async fn follow_to_outcomes(&self) {
        self.0.click(".now-panel a[href*='/outcomes']").await;
    }

    /// Opens the first session that is named.
    pub async fn follow_first(&self) {
        self.0.click(FIRST).await;
    }

    pub async fn first_has_focus(&self) -> bool {
        self.0.has_focus(FIRST).await
    }
}

/// The first session of the panel.
const FIRST: &str = ".now-panel a[href*='/session/']";

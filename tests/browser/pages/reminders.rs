//! Reminders: their switch on the page of the agenda, and what comes up.

use crate::support::visit::Visit;

const SWITCH: &str = "[data-remind] button";
const BAR: &str = "[data-reminder]";

pub struct Reminders<'a>(pub &'a Visit);

impl Reminders<'_> {
    /// Turns them on or off.
    pub async fn switch(&self) {
        let before = self.are_on().await;
        self.0.click(SWITCH).await;
        self.0.until("the switch has turned", async || self.are_on().await != before).await;
    }

    pub async fn are_on(&self) -> bool {
        self.0.attribute(SWITCH, "aria-pressed").await.as_deref() == Some("true")
    }

    /// What is said beside the switch.
    pub async fn remark(&self) -> String {
        self.0.texts("[data-remind] [role=status]").await.concat()
    }

    /// Waits for reminders, and gives their words.
    pub async fn until_told(&self) -> Vec<String> {
        self.0.until("a reminder", async || self.0.sees(BAR).await).await;
        self.0.texts(&format!("{BAR} p")).await
    }

    pub async fn are_told(&self) -> bool {
        self.0.has(BAR).await
    }

    pub async fn until_gone(&self) {
        self.0.until("no reminder", async || !self.are_told().await).await;
    }

    /// Dismisses what is told.
    pub async fn close(&self) {
        self.0.click(&format!("{BAR} button")).await;
    }

    /// Opens the page of the session.
    pub async fn follow(&self) {
        self.0.click(&format!("{BAR} a")).await;
    }
}

//! The page of one session.

use crate::support::visit::Visit;

pub struct Session<'a> {
    visit: &'a Visit,
}

impl<'a> Session<'a> {
    pub async fn open(visit: &'a Visit, lang: &str, id: &str) -> Session<'a> {
        visit.open(&format!("/{lang}/session/{id}")).await;
        Session { visit }
    }

    /// The page that is open already.
    pub fn of(visit: &'a Visit) -> Session<'a> {
        Session { visit }
    }

    /// Its title.
    pub async fn heading(&self) -> String {
        self.visit.text("main h1").await
    }

    /// All the text of the page's own part.
    pub async fn text(&self) -> String {
        self.visit.text("main").await
    }

    /// Whether the session is in the agenda.
    pub async fn is_kept(&self) -> bool {
        self.visit.attribute(KEEP, "aria-pressed").await.as_deref() != Some("false")
    }

    /// Adds the session to the agenda, as "going", or removes it, by way of "maybe".
    pub async fn switch(&self) {
        let before = self.is_kept().await;
        while self.is_kept().await == before {
            self.tap().await;
        }
    }

    /// Taps the agenda's switch, and waits until it says something else.
    pub async fn tap(&self) {
        let before = self.switch_text().await;
        self.visit.click(KEEP).await;
        self.visit
            .until("the agenda's switch has turned", async || self.switch_text().await != before)
            .await;
    }

    /// What the agenda's switch says.
    pub async fn switch_text(&self) -> String {
        self.visit.text(KEEP).await
    }
}

const KEEP: &str = "main button[aria-pressed]";

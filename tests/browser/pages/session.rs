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
        self.visit.attribute(KEEP, "aria-pressed").await.as_deref() == Some("true")
    }

    /// Adds the session to the agenda or removes it.
    pub async fn switch(&self) {
        let before = self.is_kept().await;
        self.visit.click(KEEP).await;
        self.visit
            .until("the agenda's switch has turned", async || self.is_kept().await != before)
            .await;
    }
}

const KEEP: &str = "main button[aria-pressed]";

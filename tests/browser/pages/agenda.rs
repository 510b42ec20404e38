//! The visitor's own programme.

use super::card::{Card, shown};
use crate::support::visit::Visit;

pub struct Agenda<'a> {
    visit: &'a Visit,
}

impl<'a> Agenda<'a> {
    pub async fn open(visit: &'a Visit, lang: &str) -> Agenda<'a> {
        visit.open(&format!("/{lang}/agenda")).await;
        Agenda { visit }
    }

    /// The ids of the sessions in it, in the order of the page.
    pub async fn sessions(&self) -> Vec<String> {
        shown(self.visit).await
    }

    /// The page that is open already.
    pub fn of(visit: &'a Visit) -> Agenda<'a> {
        Agenda { visit }
    }

    /// The headings of its days.
    pub async fn days(&self) -> Vec<String> {
        self.visit.texts("main .day-title").await
    }

    /// Waits until exactly these sessions are in it, in this order.
    pub async fn until_sessions_are(&self, wanted: &[&str]) {
        self.visit
            .until(&format!("the agenda {wanted:?}"), async || self.sessions().await == wanted)
            .await;
    }

    /// Unfolds what is over, where it is folded.
    pub async fn unfold(&self) {
        let folded = ".agenda-fold [aria-expanded='false']";
        self.visit.find(".agenda-plan").await;
        if self.visit.sees(folded).await {
            self.visit.click(folded).await;
        }
    }

    /// How many pairs of sessions are said to clash.
    pub async fn clashes(&self) -> usize {
        self.visit.texts(".pair").await.len()
    }

    /// Takes the earlier session of the first pair out.
    pub async fn resolve_clash(&self) {
        self.visit.click(".pair button:nth-of-type(1)").await;
    }

    pub fn card(&self, id: &str) -> Card<'a> {
        Card::new(self.visit, id)
    }
}

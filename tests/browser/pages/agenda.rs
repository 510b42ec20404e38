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

    pub fn card(&self, id: &str) -> Card<'a> {
        Card::new(self.visit, id)
    }
}

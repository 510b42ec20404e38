//! What has changed in the programme.

use super::card::Card;
use crate::support::visit::Visit;

const BAR: &str = "[data-news]";

pub struct Changes<'a> {
    visit: &'a Visit,
}

impl<'a> Changes<'a> {
    pub async fn open(visit: &'a Visit, lang: &str) -> Changes<'a> {
        visit.open(&format!("/{lang}/changes")).await;
        Changes { visit }
    }

    /// The page that is open already, or the bar on another one.
    pub fn of(visit: &'a Visit) -> Changes<'a> {
        Changes { visit }
    }

    /// The ids of the sessions in a group, in the order of the page.
    pub async fn group(&self, name: &str) -> Vec<String> {
        let cards = format!("[data-group={name}] article[data-session]");
        self.visit.attributes(&cards, "data-session").await
    }

    /// Waits until a group is there.
    pub async fn until_told(&self, group: &str) {
        self.visit.find(&format!("[data-group={group}]")).await;
    }

    /// The words about one kind of change of a session.
    pub async fn told(&self, id: &str, what: &str) -> String {
        let line = format!("article[data-session='{id}'] [data-what={what}]");
        self.visit.texts(&line).await.concat()
    }

    /// What it was before and what it is now.
    pub async fn sides(&self, id: &str, what: &str) -> (String, String) {
        let side = async |tag| {
            let side = format!("article[data-session='{id}'] [data-what={what}] {tag}");
            self.visit.texts(&side).await.concat()
        };
        (side("del").await, side("ins").await)
    }

    /// What a session newly overlaps, in words.
    pub async fn clash(&self, id: &str) -> String {
        self.visit.texts(&format!("article[data-session='{id}'] [data-clash]")).await.concat()
    }

    pub fn card(&self, id: &str) -> Card<'a> {
        Card::new(self.visit, id)
    }

    /// What is said of all of them.
    pub async fn status(&self) -> String {
        self.visit.text("main .lead[role=status]").await
    }

    /// Ends the news.
    pub async fn seen(&self) {
        self.visit.click(".changes .buttons .button").await;
    }

    /// What the bar says; `None` when there is none.
    pub async fn bar(&self) -> Option<String> {
        self.visit.texts(&format!("{BAR} p")).await.pop()
    }

    /// Waits for the bar.
    pub async fn until_bar(&self) -> String {
        self.visit.text(&format!("{BAR} p")).await
    }

    pub async fn until_no_bar(&self) {
        self.visit.until("no bar", async || !self.visit.has(BAR).await).await;
    }

    /// Follows the bar to the page.
    pub async fn show(&self) {
        self.visit.click(&format!("{BAR} a")).await;
    }

    /// Puts the bar off.
    pub async fn later(&self) {
        self.visit.click(&format!("{BAR} button")).await;
    }
}

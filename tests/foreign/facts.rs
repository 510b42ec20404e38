//! What sources of both sorts hold, put as facts.

use super::site::{Fact, Want};
use super::texts::{Form, addresses, overlooked, words};
use barnamaj::address::Page;
use std::collections::BTreeSet;

/// Where the page of a session tells of its time, its rooms and so on.
pub const ROWS: &str = "article.session-page > .facts-list";

/// The facts of a source.
#[derive(Default)]
pub struct Facts(pub Vec<Fact>);

impl Facts {
    /// Lets what stands in several places of the source be one fact.
    pub fn once(&mut self) {
        let mut seen = BTreeSet::new();
        self.0.retain(|it| seen.insert(format!("{} {:?} {:?}", it.sort, it.page, it.want)));
    }

    pub fn of(&mut self, sort: &'static str, page: &Page, want: Want) {
        self.0.push(Fact { sort, page: page.clone(), want });
    }

    /// That an element says just this, if there is something to be said.
    pub fn says(&mut self, sort: &'static str, page: &Page, css: &str, said: &str) {
        if !said.trim().is_empty() {
            self.of(sort, page, Want::Says(css.into(), said.into()));
        }
    }

    pub fn leads(&mut self, sort: &'static str, page: &Page, css: &str, url: &str) {
        if !url.is_empty() {
            self.of(sort, page, Want::Leads(css.into(), url.into()));
        }
    }

    /// A text with its words and its addresses.
    pub fn text(&mut self, sort: &'static str, page: &Page, css: &str, text: &str, form: Form) {
        assert_eq!(overlooked(text, form), None, "{text}");
        let said = words(text, form);
        if said.is_empty() {
            return;
        }
        self.of(sort, page, Want::Tells(css.into(), said));
        for url in addresses(text, form) {
            self.leads("address in a text", page, &format!("{css} a"), &url);
        }
    }

    /// When a session is: `date` as `2030-05-06`, `start` as `09:30`.
    pub fn time(&mut self, page: &Page, date: &str, start: &str, length: Option<i64>) {
        let local = format!("{date}T{start}");
        let begins: jiff::civil::DateTime = local.parse().expect("a date and a time");
        let day = begins.strftime("%A %-d %B %Y").to_string();
        self.says("date", page, &format!("{ROWS} dd"), &day);
        let time = format!("{ROWS} dd time[datetime^='{date}T{start}']");
        self.of("start", page, Want::Tells(time.clone(), start.into()));
        let Some(length) = length else { return };
        let ends = begins.checked_add(jiff::Span::new().minutes(length)).expect("a time");
        let range = format!("{start}–{}", ends.strftime("%H:%M"));
        self.says("end", page, &time, &range);
        let told = match (length / 60, length % 60) {
            (0, minutes) => format!("{minutes} min"),
            (hours, 0) => format!("{hours} h"),
            (hours, minutes) => format!("{hours} h {minutes} min"),
        };
        self.says("length", page, &format!("{ROWS} dd .aside"), &told);
    }
}

/// A string in a selector.
pub fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
}

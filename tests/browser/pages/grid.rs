//! The programme as a grid.

use super::card::{Card, shown};
use crate::support::visit::Visit;

pub struct Grid<'a> {
    visit: &'a Visit,
}

impl<'a> Grid<'a> {
    /// Opens the programme as a grid; `query` is the rest of the address, or empty.
    pub async fn open(visit: &'a Visit, lang: &str, query: &str) -> Grid<'a> {
        let mark = if query.is_empty() { "" } else { "&" };
        visit.open(&format!("/{lang}/?view=grid{mark}{query}")).await;
        Grid::of(visit).await
    }

    /// The grid that is shown, or will be.
    pub async fn of(visit: &'a Visit) -> Grid<'a> {
        let grid = Grid { visit };
        visit.until("the grid", async || grid.is_there().await).await;
        grid
    }

    /// The page with or without a grid.
    pub fn maybe(visit: &'a Visit) -> Grid<'a> {
        Grid { visit }
    }

    /// Whether it can be seen, with its style.
    pub async fn is_there(&self) -> bool {
        self.visit.sees(".grid-cells article").await
    }

    /// Waits until the programme is a list.
    pub async fn until_list(&self) {
        self.visit.until("the list", async || self.visit.sees(".sessions article").await).await;
        assert!(!self.is_there().await);
    }

    /// Switches to a view, `list` or `grid`.
    pub async fn switch_to(&self, view: &str) {
        self.visit.click(&format!("[data-view={view}]")).await;
    }

    /// Whether there is a switch between the views.
    pub async fn has_switch(&self) -> bool {
        self.visit.sees("[data-view]").await
    }

    /// Waits for it, where there is a place for one.
    pub async fn until_switch(&self) {
        let there = async || !self.visit.has(".views").await || self.has_switch().await;
        self.visit.until("the switch between list and grid", there).await;
    }

    /// The ids of the sessions that are shown, as they are read.
    pub async fn sessions(&self) -> Vec<String> {
        shown(self.visit).await
    }

    /// Those of them that the filter does not let through.
    pub async fn dimmed(&self) -> Vec<String> {
        self.visit.attributes("article.dim", "data-session").await
    }

    pub fn session(&self, id: &str) -> Card<'a> {
        Card::new(self.visit, id)
    }

    /// How far down the grid a session begins, in pixels.
    pub async fn height_of(&self, id: &str) -> f64 {
        let own = self.visit.height_of(self.session(id).selector()).await;
        (own - self.visit.height_of(".grid-view").await).round()
    }

    /// The names of the rooms that have columns.
    pub async fn rooms(&self) -> Vec<String> {
        self.visit.texts(".grid-room").await
    }

    /// Chooses a day by its tab.
    pub async fn choose_day(&self, date: &str) {
        let tab = format!("[data-day='{date}']");
        self.visit.click(&tab).await;
        let chosen = format!("{tab}[aria-pressed=true]");
        self.visit.until("the day", async || self.visit.has(&chosen).await).await;
    }

    /// The session whose link has the focus.
    pub async fn focused(&self) -> Option<String> {
        let script = "const e = document.activeElement;
            return e.matches('a') ? e.closest('article')?.dataset.session ?? null : null";
        self.visit.js(script, vec![]).await.as_str().map(str::to_owned)
    }

    /// Presses a key on what has the focus, and waits until a session has it.
    pub async fn step(&self, key: &str, to: &str) {
        self.visit.keys(key).await;
        let there = async || self.focused().await.as_deref() == Some(to);
        self.visit.until(&format!("the focus is on {to}"), there).await;
    }

    /// The time on the line of the present, and its height on the page; without one `None`.
    pub async fn now(&self) -> Option<(String, f64)> {
        let script = "const line = document.querySelector('#grid-now');
            return line && [line.innerText.trim(), line.getBoundingClientRect().top + scrollY]";
        let now = self.visit.js(script, vec![]).await;
        serde_json::from_value(now).expect("a time and a height")
    }

    /// Goes to the present by the button for it.
    pub async fn go_to_now(&self) {
        self.visit.click(".grid-jump").await;
    }

    /// Scrolls to the side by so many pixels in the direction of the text.
    pub async fn scroll_on(&self, pixels: i32) {
        let script = "document.querySelector('.grid-body').scrollBy({
            left: arguments[0] * (document.dir === 'rtl' ? -1 : 1), behavior: 'instant' })";
        self.visit.js(script, vec![pixels.into()]).await;
    }

    /// The largest distance of the head of a column from its column to the side, in pixels.
    pub async fn heads_are_off_by(&self) -> f64 {
        let script = "const edges = (selector) => [...document.querySelectorAll(selector)]
                .map((element) => element.getBoundingClientRect().left);
            const columns = edges('.grid-column');
            return Math.max(...edges('.grid-head').map((left, at) => Math.abs(left - columns[at])))";
        self.visit.js(script, vec![]).await.as_f64().expect("a number")
    }

    /// How far the first column has gone out of sight to the side, in pixels.
    pub async fn scrolled(&self) -> f64 {
        let script = "return Math.abs(document.querySelector('.grid-body').scrollLeft)";
        self.visit.js(script, vec![]).await.as_f64().expect("a number")
    }

    /// By how much the page is wider than the window, in pixels.
    pub async fn page_is_wider_by(&self) -> f64 {
        let script = "return document.documentElement.scrollWidth - innerWidth";
        self.visit.js(script, vec![]).await.as_f64().expect("a number")
    }
}

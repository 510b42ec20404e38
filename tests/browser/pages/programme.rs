//! The programme: its cards, its search, its filters.

use super::card::{Card, shown};
use crate::support::visit::Visit;
use fantoccini::key::Key;

const SEARCH: &str = "[role=search] input[type=search]";
/// Where the filters wait behind a button (on phones), this opens them.
const OPEN_FILTERS: &str = "button[aria-controls=filters]";

pub struct Programme<'a> {
    visit: &'a Visit,
}

impl<'a> Programme<'a> {
    /// Opens the programme; `query` is the part of the address after `?`, or empty.
    pub async fn open(visit: &'a Visit, lang: &str, query: &str) -> Programme<'a> {
        let mark = if query.is_empty() { "" } else { "?" };
        visit.open(&format!("/{lang}/{mark}{query}")).await;
        Programme { visit }
    }

    /// The programme that is open already.
    pub fn of(visit: &'a Visit) -> Programme<'a> {
        Programme { visit }
    }

    /// The ids of the sessions that are shown, in the order of the page.
    pub async fn sessions(&self) -> Vec<String> {
        shown(self.visit).await
    }

    pub fn card(&self, id: &str) -> Card<'a> {
        Card::new(self.visit, id)
    }

    /// Waits until exactly these sessions are shown, in any order.
    pub async fn until_sessions_are(&self, wanted: &[&str]) {
        let mut wanted = wanted.to_vec();
        wanted.sort_unstable();
        self.visit
            .until(&format!("the sessions {wanted:?} and no others"), async || {
                let mut sessions = self.sessions().await;
                sessions.sort_unstable();
                sessions == wanted
            })
            .await;
    }

    /// Replaces what is in the search box.
    pub async fn search(&self, text: &str) {
        let input = self.visit.find(SEARCH).await;
        let select_all = format!("{}a{}", Key::Control, Key::Null);
        input.send_keys(&select_all).await.expect("the search box takes keys");
        let text = if text.is_empty() { Key::Delete.to_string() } else { text.to_owned() };
        input.send_keys(&text).await.expect("the search box takes keys");
    }

    /// What is in the search box.
    pub async fn searched(&self) -> String {
        self.visit.find(SEARCH).await.prop("value").await.unwrap().unwrap_or_default()
    }

    /// Turns the choice `value` of the filter `kind` (`vertical`, `day`, `room`, `kind`) on or
    /// off, opening the filters first where they are closed.
    pub async fn switch_filter(&self, kind: &str, value: &str) {
        let choice = choice(kind, value);
        if !self.is_visible(&choice).await {
            self.visit.click(OPEN_FILTERS).await;
            self.visit.until("the filters are open", async || self.is_visible(&choice).await).await;
        }
        let before = self.is_chosen(kind, value).await;
        self.press(&choice).await;
        self.visit
            .until(&format!("{choice} has turned"), async || {
                self.is_chosen(kind, value).await != before
            })
            .await;
    }

    /// Whether that choice is on.
    pub async fn is_chosen(&self, kind: &str, value: &str) -> bool {
        let script = "const e = document.querySelector(arguments[0]);
            return e?.checked ?? ['aria-pressed', 'aria-checked', 'aria-selected', 'aria-current']
                .some(name => ![null, undefined, 'false'].includes(e?.getAttribute(name)))";
        self.visit.js(script, vec![choice(kind, value).into()]).await == true
    }

    /// Moves the focus to that choice.
    pub async fn focus_filter(&self, kind: &str, value: &str) {
        let script = "document.querySelector(arguments[0]).focus()";
        self.visit.js(script, vec![choice(kind, value).into()]).await;
    }

    pub async fn filter_has_focus(&self, kind: &str, value: &str) -> bool {
        self.visit.has(&format!("{}:focus", choice(kind, value))).await
    }

    /// How many sessions that choice says it would show.
    pub async fn count(&self, kind: &str, value: &str) -> usize {
        let script = "return document.querySelector(arguments[0]).textContent";
        let selector = format!("{} .choice-count", choice(kind, value));
        let count = self.visit.js(script, vec![selector.into()]).await;
        count.as_str().expect("a text").parse().expect("a number")
    }

    /// Takes all filters away with the one button for that.
    pub async fn clear(&self) {
        self.visit.click(".results button.clear").await;
    }

    /// Whether there is such a button.
    pub async fn can_be_cleared(&self) -> bool {
        self.visit.sees(".results button.clear").await
    }

    /// The filters that are named above the result, each with a way to take it away.
    pub async fn chips(&self) -> Vec<String> {
        self.visit.texts(".results .chips button").await
    }

    /// Takes the first of them away.
    pub async fn remove_first_chip(&self) {
        self.visit.click(".results .chips button").await;
    }

    /// What is said when nothing matches, and the filters that could be given up.
    pub async fn ways_out(&self) -> (String, Vec<String>) {
        // They come with the second module.
        let there = async || self.visit.has(".empty .loosen").await;
        self.visit.until("the ways out are there", there).await;
        (self.visit.text(".empty .lead").await, self.visit.texts(".empty button").await)
    }

    /// Takes the way out that says so.
    pub async fn take_way_out(&self, said: &str) {
        let script = "return [...document.querySelectorAll('.empty button')]
            .find(button => button.innerText.includes(arguments[0]))";
        let button = self.visit.element(script, vec![said.into()]).await;
        self.visit.click_element(&button).await;
    }

    /// What stands out in the cards, each text once.
    pub async fn highlights(&self) -> Vec<String> {
        let mut all = self.visit.texts("article[data-session] mark").await;
        all.sort_unstable();
        all.dedup();
        all
    }

    /// Presses Enter in the search box.
    pub async fn submit_search(&self) {
        let input = self.visit.find(SEARCH).await;
        input.send_keys(&Key::Enter.to_string()).await.expect("the search box takes keys");
    }

    /// The values of the filter `kind` that can be chosen.
    pub async fn choices(&self, kind: &str) -> Vec<String> {
        let script = "return [...document.querySelectorAll(arguments[0])]
            .map(choice => choice.dataset.value)";
        let selector = format!("[data-filter='{kind}'][data-value]");
        let values = self.visit.js(script, vec![selector.into()]).await;
        serde_json::from_value(values).expect("a list of strings")
    }

    /// A box is pressed by its label where it has one, as people do: it may be hidden itself.
    async fn press(&self, choice: &str) {
        let script = "const e = document.querySelector(arguments[0]); return e.labels?.[0] ?? e";
        let pressed = self.visit.element(script, vec![choice.into()]).await;
        self.visit.click_element(&pressed).await;
    }

    async fn is_visible(&self, choice: &str) -> bool {
        let script = "const e = document.querySelector(arguments[0]);
            return (e?.labels?.[0] ?? e)?.checkVisibility({ visibilityProperty: true }) ?? false";
        self.visit.js(script, vec![choice.into()]).await == true
    }
}

fn choice(kind: &str, value: &str) -> String {
    format!("[data-filter='{kind}'][data-value='{value}']")
}

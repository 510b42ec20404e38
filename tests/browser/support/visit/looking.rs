//! What can be seen of a page.

use super::{ELEMENT, Visit};
use fantoccini::{Locator, elements::Element};
use serde_json::Value;

impl Visit {
    /// Runs JavaScript in the page (`return …`; promises are awaited).
    pub async fn js(&self, script: &str, arguments: Vec<Value>) -> Value {
        let answer = self.client.execute(script, arguments).await;
        answer.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// Runs JavaScript that returns an element.
    pub async fn element(&self, script: &str, arguments: Vec<Value>) -> Element {
        let answer = self.js(script, arguments).await;
        let id = answer[ELEMENT].as_str().unwrap_or_else(|| panic!("{script}: no element"));
        Element::from_element_id(self.client.clone(), id.to_owned().into())
    }

    /// Whether something matches now.
    pub async fn has(&self, selector: &str) -> bool {
        let script = "return document.querySelector(arguments[0]) !== null";
        self.js(script, vec![selector.into()]).await == true
    }

    /// Whether what has the focus matches now. (`:focus` matches only in the foremost window.)
    pub async fn has_focus(&self, selector: &str) -> bool {
        let script = "return document.activeElement?.matches(arguments[0]) ?? false";
        self.js(script, vec![selector.into()]).await == true
    }

    /// The first element that matches, waited for.
    pub async fn find(&self, selector: &str) -> Element {
        self.until(selector, async || self.has(selector).await).await;
        self.client.find(Locator::Css(selector)).await.expect(selector)
    }

    /// The visible text of the first element that matches, waited for.
    pub async fn text(&self, selector: &str) -> String {
        self.find(selector).await.text().await.expect(selector)
    }

    /// An attribute of the first element that matches, waited for.
    pub async fn attribute(&self, selector: &str, name: &str) -> Option<String> {
        self.find(selector).await.attr(name).await.expect(selector)
    }

    /// That attribute of all visible elements that match, in the order of the page.
    pub async fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        let script = "return [...document.querySelectorAll(arguments[0])]
            .filter(element => element.checkVisibility())
            .map(element => element.getAttribute(arguments[1]) ?? '')";
        let found = self.js(script, vec![selector.into(), name.into()]).await;
        serde_json::from_value(found).expect("a list of strings")
    }

    /// The text of all visible elements that match, in the order of the page.
    pub async fn texts(&self, selector: &str) -> Vec<String> {
        let script = "return [...document.querySelectorAll(arguments[0])]
            .filter(element => element.checkVisibility({ visibilityProperty: true }))
            .map(element => element.innerText.replaceAll('\u{a0}', ' ').trim())";
        let found = self.js(script, vec![selector.into()]).await;
        serde_json::from_value(found).expect("a list of strings")
    }

    /// Whether something that matches can be seen now.
    pub async fn sees(&self, selector: &str) -> bool {
        let script = "return [...document.querySelectorAll(arguments[0])]
            .some(element => element.checkVisibility({ visibilityProperty: true }))";
        self.js(script, vec![selector.into()]).await == true
    }

    /// The title of the document, with plain spaces.
    pub async fn title(&self) -> String {
        self.client.title().await.expect("there is a title").replace('\u{a0}', " ")
    }

    /// How many entries the history of the tab has.
    pub async fn steps(&self) -> u64 {
        self.js("return history.length", Vec::new()).await.as_u64().expect("a number")
    }

    /// How far the page is scrolled, in CSS pixels.
    pub async fn scrolled(&self) -> f64 {
        self.js("return scrollY", Vec::new()).await.as_f64().expect("a number")
    }

    /// The distance of the first element that matches from the top of the window, in CSS pixels.
    pub async fn height_of(&self, selector: &str) -> f64 {
        let script = "return document.querySelector(arguments[0]).getBoundingClientRect().top";
        self.js(script, vec![selector.into()]).await.as_f64().expect("a number")
    }

    /// Brings the first element that matches into view, at the top or the centre.
    pub async fn scroll_to(&self, selector: &str, block: &str) {
        let script = "document.querySelector(arguments[0])
            .scrollIntoView({ block: arguments[1], behavior: 'instant' })";
        self.find(selector).await;
        self.js(script, vec![selector.into(), block.into()]).await;
    }
}

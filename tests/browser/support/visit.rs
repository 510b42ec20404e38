//! One person's visit: a browser, the site, and what can be done and seen.

use super::{
    command::{console_errors, devtools},
    device::Device,
    site::Site,
};
use fantoccini::{Client, Locator, elements::Element};
use serde_json::{Value, json};
use std::{sync::Mutex, time::Duration};
use tokio::time::{Instant, sleep};

/// How long something that should happen may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(10);
/// How often it is looked for.
const PERIOD: Duration = Duration::from_millis(25);
/// The key under which WebDriver passes elements (W3C WebDriver, 12.1, web element identifier).
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A browser with one tab (more can be opened) on a site of its own. Whatever cannot be done
/// panics, which fails the test.
pub struct Visit {
    pub client: Client,
    pub site: Site,
    pub device: Device,
    expected: Mutex<Vec<String>>,
    console: Mutex<Vec<String>>,
}

impl Visit {
    pub async fn start(client: Client, site: Site, device: Device) -> Visit {
        device.emulate(&client).await;
        let (expected, console) = Default::default();
        Visit { client, site, device, expected, console }
    }

    pub async fn end(self) {
        let _ = self.client.close().await;
    }

    // Going somewhere.

    /// Opens an address of the site such as `/fr/agenda` and waits until the app is ready.
    pub async fn open(&self, path: &str) {
        self.open_unready(path).await;
        self.ready().await;
    }

    /// Opens an address without waiting for the app.
    pub async fn open_unready(&self, path: &str) {
        self.client.goto(&self.site.url(path)).await.expect("the address opens");
    }

    /// Waits until the app has mounted and the programme is in.
    pub async fn ready(&self) {
        self.until("the app is ready", async || self.has("html[data-ready]").await).await;
    }

    pub async fn reload(&self) {
        self.client.refresh().await.expect("the page reloads");
        self.ready().await;
    }

    pub async fn back(&self) {
        self.client.back().await.expect("there is a page to go back to");
    }

    pub async fn forward(&self) {
        self.client.forward().await.expect("there is a page to go forward to");
    }

    /// Opens a second tab on the same device and stays in it; returns the handle of the first.
    pub async fn open_tab(&self) -> fantoccini::wd::WindowHandle {
        let first = self.client.window().await.unwrap();
        let second = self.client.new_window(true).await.unwrap();
        self.switch_tab(second.handle).await;
        self.device.emulate(&self.client).await;
        first
    }

    pub async fn switch_tab(&self, tab: fantoccini::wd::WindowHandle) {
        self.client.switch_to_window(tab).await.expect("the tab is there");
    }

    /// Path, query and fragment of the current address.
    pub async fn address(&self) -> String {
        let url = self.client.current_url().await.expect("there is an address");
        url[url::Position::BeforePath..].to_owned()
    }

    // Looking.

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

    /// Waits until the condition holds; `what` says in the failure what was waited for.
    pub async fn until(&self, what: &str, condition: impl AsyncFnMut() -> bool) {
        self.until_within(PATIENCE, what, condition).await;
    }

    /// The same with another patience, for what takes its time.
    pub async fn until_within(
        &self,
        patience: Duration,
        what: &str,
        mut condition: impl AsyncFnMut() -> bool,
    ) {
        let deadline = Instant::now() + patience;
        while !condition().await {
            assert!(Instant::now() < deadline, "waited {patience:?} in vain for: {what}");
            sleep(PERIOD).await;
        }
    }

    // Doing.

    /// Clicks the first element that matches, waited for.
    pub async fn click(&self, selector: &str) {
        let element = self.find(selector).await;
        self.click_element(&element).await;
    }

    /// Brings the element well into view, as a person would, and clicks it.
    pub async fn click_element(&self, element: &Element) {
        let script = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
        let reference = json!({ ELEMENT: element.element_id().as_ref() });
        self.js(script, vec![reference]).await;
        element.click().await.expect("it can be clicked");
    }

    /// Types into whatever has the focus (`fantoccini::key::Key` has the special keys).
    pub async fn keys(&self, keys: &str) {
        let focused = self.client.active_element().await.expect("something has the focus");
        focused.send_keys(keys).await.expect("keys can be typed");
    }

    // The browser's condition.

    /// A value of `localStorage`.
    pub async fn stored(&self, key: &str) -> Option<String> {
        let value = self.js("return localStorage.getItem(arguments[0])", vec![key.into()]).await;
        value.as_str().map(str::to_owned)
    }

    /// Sets a value of `localStorage` (a page of the site must be open).
    pub async fn store(&self, key: &str, value: &str) {
        let script = "localStorage.setItem(arguments[0], arguments[1])";
        self.js(script, vec![key.into(), value.into()]).await;
    }

    /// Runs this script before any script of each page to come in this tab, for example to block
    /// the storage.
    pub async fn before_each_page(&self, script: &str) {
        self.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await;
    }

    /// Emulates media features such as `("prefers-color-scheme", "dark")`,
    /// `("prefers-reduced-motion", "reduce")`, `("forced-colors", "active")`.
    pub async fn media(&self, features: &[(&str, &str)]) {
        let features = features.iter().map(|(name, value)| json!({ "name": name, "value": value }));
        let parameters = json!({ "features": features.collect::<Vec<_>>() });
        self.devtools("Emulation.setEmulatedMedia", parameters).await;
    }

    /// Puts the device into a time zone such as `Africa/Casablanca`.
    pub async fn timezone(&self, id: &str) {
        self.devtools("Emulation.setTimezoneOverride", json!({ "timezoneId": id })).await;
    }

    /// Sets the languages the browser asks for, most wanted first, such as `ar-MA,fr`.
    pub async fn languages(&self, tags: &str) {
        let agent = self.js("return navigator.userAgent", Vec::new()).await;
        let parameters = json!({ "userAgent": agent, "acceptLanguage": tags });
        self.devtools("Emulation.setUserAgentOverride", parameters).await;
    }

    /// Any command of the Chrome DevTools Protocol.
    pub async fn devtools(&self, command: &str, parameters: Value) -> Value {
        devtools(&self.client, command, parameters).await
    }

    // The console.

    /// All errors in the console so far.
    pub async fn console(&self) -> Vec<String> {
        let new = console_errors(&self.client).await;
        let mut console = self.console.lock().unwrap();
        console.extend(new);
        console.clone()
    }

    /// Errors in the console that contain this text are part of the test.
    pub fn expect_console_error(&self, text: &str) {
        self.expected.lock().unwrap().push(text.into());
    }

    /// Fails when there is an error in the console that nobody expects.
    pub async fn assert_quiet_console(&self) {
        let mut errors = self.console().await;
        let expected = self.expected.lock().unwrap();
        errors.retain(|error| !expected.iter().any(|text| error.contains(text)));
        assert!(errors.is_empty(), "errors in the console:\n{}", errors.join("\n"));
    }
}

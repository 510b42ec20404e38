//! One person's visit: a browser, the site, and what can be done and seen.

mod condition;
mod looking;
mod quiet;

use super::{device::Device, engine::Engine, site::Site};
use fantoccini::{
    Client,
    elements::Element,
    error::{CmdError, ErrorStatus, WebDriver},
};
use serde_json::json;
use std::{sync::Mutex, time::Duration};
use tokio::time::{Instant, sleep};

/// How long something that should happen may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(10);
/// The same in browsers that are slower, at least as they are driven here.
const LONG_PATIENCE: Duration = Duration::from_secs(60);
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
    pub engine: Engine,
    expected: Mutex<Vec<String>>,
    console: Mutex<Vec<String>>,
}

impl Visit {
    pub async fn start(client: Client, site: Site, device: Device) -> Visit {
        device.emulate(&client).await;
        Visit::with(Engine::Chromium, client, site, device)
    }

    /// A visit with a browser of another make, in a window as narrow as a phone. What only Chromium
    /// can be asked for (media, clocks, the console) is not to be had there.
    pub fn with(engine: Engine, client: Client, site: Site, device: Device) -> Visit {
        let (expected, console) = Default::default();
        Visit { client, site, device, engine, expected, console }
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

    /// Waits until the app has mounted, the programme is in, and all of the page is laid out.
    pub async fn ready(&self) {
        let ready = "html[data-ready]:not([data-partial])";
        self.until("the app is ready", async || self.has(ready).await).await;
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
        if self.engine == Engine::Chromium {
            self.device.emulate(&self.client).await;
        }
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

    // Waiting and doing.

    /// Waits until the condition holds; `what` says in the failure what was waited for.
    pub async fn until(&self, what: &str, condition: impl AsyncFnMut() -> bool) {
        let is_slow = self.engine != Engine::Chromium;
        let patience = if is_slow { LONG_PATIENCE } else { PATIENCE };
        self.until_within(patience, what, condition).await;
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

    /// Clicks the first element that matches, waited for.
    pub async fn click(&self, selector: &str) {
        let element = self.find(selector).await;
        self.click_element(&element).await;
    }

    /// Brings the element well into view, as a person would, and clicks it; once more if something
    /// lies over it that is on its way.
    pub async fn click_element(&self, element: &Element) {
        let script = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
        let reference = json!({ ELEMENT: element.element_id().as_ref() });
        self.until("nothing lies over it", async || {
            self.js(script, vec![reference.clone()]).await;
            match element.click().await {
                Ok(()) => true,
                Err(CmdError::Standard(WebDriver {
                    error: ErrorStatus::ElementClickIntercepted,
                    ..
                })) => false,
                Err(error) => panic!("it can be clicked: {error}"),
            }
        })
        .await;
    }

    /// Types into whatever has the focus (`fantoccini::key::Key` has the special keys).
    pub async fn keys(&self, keys: &str) {
        let focused = self.client.active_element().await.expect("something has the focus");
        focused.send_keys(keys).await.expect("keys can be typed");
    }
}

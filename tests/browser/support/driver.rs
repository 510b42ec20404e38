//! ChromeDriver: one process for all tests that run at the same time, and the browsers that it
//! has started, which go from test to test.

use super::command::{console_errors, devtools};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::{
    env,
    io::{self, BufRead, BufReader},
    process::{Child, ChildStdout, Command, Stdio},
    sync::{Arc, Mutex, MutexGuard, PoisonError, Weak},
    thread,
};
use tempfile::TempDir;
use tokio::runtime::{Builder, Runtime};

/// A running ChromeDriver; it ends with the last test that holds it.
pub struct Driver {
    process: Child,
    port: u16,
    resting: Mutex<Vec<Browser>>,
    /// Where the browsers keep what they must; goes when the driver goes.
    _scratch: TempDir,
}

static RUNNING: Mutex<Weak<Driver>> = Mutex::new(Weak::new());

impl Driver {
    /// The driver that runs already, or a new one.
    pub fn shared() -> Arc<Driver> {
        let mut running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
        running.upgrade().unwrap_or_else(|| {
            let driver = Arc::new(Driver::start());
            *running = Arc::downgrade(&driver);
            driver
        })
    }

    fn start() -> Driver {
        let program = env::var("CHROMEDRIVER").unwrap_or_else(|_| "chromedriver".into());
        let scratch = tempfile::tempdir().expect("there is room for temporary files");
        let mut process = Command::new(&program)
            .arg("--port=0")
            .env("TMPDIR", scratch.path())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{program} does not start ({error})"));
        let stdout = process.stdout.take().expect("it is piped");
        let port = announced_port(stdout);
        Driver { process, port, resting: Mutex::default(), _scratch: scratch }
    }

    /// A browser that knows nobody: one that has served another test, or a new one.
    pub fn browser(&self) -> Browser {
        let rested = self.resting().pop();
        rested.unwrap_or_else(|| self.new_browser(&[]))
    }

    /// A new browser, started with more options. (ChromeDriver gives each session an empty user
    /// directory and removes it afterwards.)
    pub fn new_browser(&self, options: &[String]) -> Browser {
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        let client = runtime.block_on(self.session(options));
        Browser { client, runtime }
    }

    /// Takes back a browser that has forgotten what there was, for the next test.
    pub fn take_back(&self, browser: Browser) {
        self.resting().push(browser);
    }

    fn resting(&self) -> MutexGuard<'_, Vec<Browser>> {
        self.resting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn session(&self, options: &[String]) -> Client {
        let mut capabilities = capabilities();
        let all = capabilities["goog:chromeOptions"]["args"].as_array_mut().unwrap();
        all.extend(options.iter().map(|option| json!(option)));
        let Value::Object(capabilities) = capabilities else { unreachable!() };
        ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&format!("http://127.0.0.1:{}", self.port))
            .await
            .unwrap_or_else(|error| panic!("Chromium does not start: {error}"))
    }
}

/// A running browser, with what runs the requests to it.
pub struct Browser {
    pub client: Client,
    pub runtime: Runtime,
}

impl Browser {
    /// Makes it as on a first visit: one empty tab, and nothing kept. Most of what a test sets is
    /// set for its tabs, and goes with them.
    pub async fn forget(&self, origin: &str) {
        let tabs = self.client.windows().await.expect("there are tabs");
        let fresh = self.client.new_window(true).await.expect("another tab opens").handle;
        for tab in tabs {
            self.client.switch_to_window(tab).await.expect("the tab is there");
            self.client.close_window().await.expect("the tab closes");
        }
        self.client.switch_to_window(fresh).await.expect("the new tab is there");
        // A server may get a port that another has had.
        let of_site = json!({ "origin": origin, "storageTypes": "all" });
        for (command, parameters) in [
            ("Storage.clearDataForOrigin", of_site),
            ("Network.clearBrowserCache", json!({})),
            ("Network.clearBrowserCookies", json!({})),
            ("Browser.setDownloadBehavior", json!({ "behavior": "default" })),
            // Or it would not have the focus.
            ("Page.bringToFront", json!({})),
        ] {
            devtools(&self.client, command, parameters).await;
        }
        console_errors(&self.client).await;
    }

    pub fn close(self) {
        let _ = self.runtime.block_on(self.client.close());
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.resting().drain(..).for_each(Browser::close);
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The port that ChromeDriver chose and says in its first lines.
fn announced_port(stdout: ChildStdout) -> u16 {
    let mut lines = BufReader::new(stdout).lines();
    let port = lines.by_ref().map_while(Result::ok).find_map(|line| {
        line.split_once("successfully on port ")?.1.trim_end_matches('.').parse().ok()
    });
    // What else it says must be read, or it would block one day on a full pipe.
    thread::spawn(move || lines.for_each(drop::<io::Result<String>>));
    port.expect("ChromeDriver names its port")
}

fn capabilities() -> Value {
    let arguments = [
        "--headless=new",
        // In containers there are no name spaces for a sandbox and little shared memory.
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // A request to anybody but the test's own server fails, and so does the test.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
        // Pictures that are the same on every machine.
        "--force-color-profile=srgb",
        "--font-render-hinting=none",
        // A machine without a screen has no mouse either; these say that there is one. (Devices
        // that are touched have none: `Device::emulate`.)
        "--blink-settings=primaryHoverType=2,availableHoverTypes=2,\
         primaryPointerType=4,availablePointerTypes=4",
    ];
    let mut options = json!({ "args": arguments });
    if let Ok(binary) = env::var("CHROMIUM") {
        options["binary"] = binary.into();
    }
    json!({
        "browserName": "chrome",
        "goog:chromeOptions": options,
        "goog:loggingPrefs": { "browser": "ALL" },
        "timeouts": { "pageLoad": 30_000, "script": 30_000, "implicit": 0 },
    })
}

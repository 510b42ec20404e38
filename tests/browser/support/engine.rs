//! Browsers of other makes than Chromium, which most tests go by: those of iPhones and of Firefox.
//!
//! Each test has a driver and a browser of its own: neither GeckoDriver nor WebKitWebDriver serves
//! two sessions at a time.

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::{
    env,
    io::{BufRead, BufReader},
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::PathBuf,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};
use tempfile::TempDir;
use tokio::{
    runtime::{Builder, Runtime},
    time::timeout,
};

/// How long a driver may take until it listens.
const PATIENCE: Duration = Duration::from_secs(30);

/// The make of a browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

impl Engine {
    /// The name by which `ENGINES` calls it.
    const fn name(self) -> &'static str {
        match self {
            Engine::Chromium => "chromium",
            Engine::Firefox => "firefox",
            Engine::WebKit => "webkit",
        }
    }

    /// Whether it is to be tested: all are, unless `ENGINES` names those that are (as in
    /// `ENGINES=chromium,webkit make test`).
    pub fn is_wanted(self) -> bool {
        env::var("ENGINES").ok().is_none_or(|wanted| wanted.contains(self.name()))
    }

    fn capabilities(self, window: Window) -> Value {
        match self {
            Engine::Chromium => unreachable!("Chromium has a driver of its own"),
            Engine::Firefox => json!({
                "browserName": "firefox",
                "moz:firefoxOptions": {
                    "args": ["-headless"],
                    "prefs": {
                        // As a person has it, not as a machine that drives it.
                        "dom.serviceWorkers.testing.enabled": true,
                        "network.captive-portal-service.enabled": false,
                        "network.connectivity-service.enabled": false,
                        "browser.privatebrowsing.autostart": window == Window::Private,
                    },
                },
            }),
            Engine::WebKit => json!({
                "webkitgtk:browserOptions": { "binary": mini_browser(), "args": ["--automation"] },
            }),
        }
    }

    fn driver(self, port: u16, display: Option<&Display>, scratch: &TempDir) -> Child {
        let mut command = match self {
            Engine::Chromium => unreachable!("Chromium has a driver of its own"),
            Engine::Firefox => {
                let program = env::var("GECKODRIVER").unwrap_or_else(|_| "geckodriver".into());
                let mut command = Command::new(program);
                command.args(["--log", "error", "--websocket-port", "0"]);
                command
            }
            Engine::WebKit => Command::new("WebKitWebDriver"),
        };
        command.arg(format!("--port={port}")).env("TMPDIR", scratch.path());
        // What a browser keeps goes with the test.
        for place in ["HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"] {
            command.env(place, scratch.path());
        }
        if let Some(display) = display {
            command.env("DISPLAY", display.name());
        }
        command.stdout(Stdio::null()).stderr(Stdio::null());
        command.spawn().unwrap_or_else(|error| panic!("the driver of {self:?}: {error}"))
    }
}

/// The windows of a browser. (WebKitGTK has only private ones while it is driven.)
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Window {
    Usual,
    /// One that forgets when it is closed, and may do without workers until then.
    Private,
}

/// A running browser with its driver.
pub struct Session {
    pub client: Client,
    pub runtime: Runtime,
    driver: Child,
    _display: Option<Display>,
    _scratch: TempDir,
}

impl Session {
    /// Starts a browser that has kept nothing.
    pub fn start(engine: Engine, window: Window) -> Session {
        let scratch = tempfile::tempdir().expect("there is room for temporary files");
        let display = (engine == Engine::WebKit).then(Display::start);
        let port = free_port();
        let driver = engine.driver(port, display.as_ref(), &scratch);
        until_it_listens(port);
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        let Value::Object(mut capabilities) = engine.capabilities(window) else { unreachable!() };
        let timeouts = json!({ "pageLoad": 30_000, "script": 30_000, "implicit": 0 });
        capabilities.insert("timeouts".into(), timeouts);
        let client = runtime.block_on(async {
            let client = ClientBuilder::new(HttpConnector::new())
                .capabilities(capabilities)
                .connect(&format!("http://127.0.0.1:{port}"))
                .await
                .unwrap_or_else(|error| panic!("{engine:?} does not start: {error}"));
            // Narrower than that no window is.
            client.set_window_size(500, 900).await.expect("the window has a size");
            client
        });
        Session { client, runtime, driver, _display: display, _scratch: scratch }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // One that hangs never says that it has closed.
        let close = self.client.clone().close();
        let _ = self.runtime.block_on(async { timeout(PATIENCE, close).await });
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

/// A screen that nobody sees, without which WebKitGTK shows nothing.
pub struct Display {
    server: Child,
    number: String,
}

impl Display {
    pub fn start() -> Display {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("Xvfb does not start ({error})"));
        let mut number = String::new();
        let stdout = server.stdout.take().expect("it is piped");
        BufReader::new(stdout).read_line(&mut number).expect("Xvfb says the number of its screen");
        Display { server, number: number.trim().to_owned() }
    }

    /// The name by which programs find it.
    pub fn name(&self) -> String {
        format!(":{}", self.number)
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// The browser of WebKitGTK, which lies among its libraries.
fn mini_browser() -> PathBuf {
    let libraries = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/libexec"];
    let places = libraries.iter().flat_map(|dir| {
        ["webkit2gtk-4.1", "webkit2gtk-4.0", "webkitgtk-6.0"]
            .map(|version| [dir, version, "MiniBrowser"].iter().collect::<PathBuf>())
    });
    places.into_iter().find(|place| place.exists()).expect("WebKitGTK has its MiniBrowser")
}

fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("there is a free port");
    listener.local_addr().unwrap().port()
}

fn until_it_listens(port: u16) {
    let deadline = Instant::now() + PATIENCE;
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        assert!(Instant::now() < deadline, "the driver does not listen");
        thread::sleep(Duration::from_millis(50));
    }
}

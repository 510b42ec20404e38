//! ChromeDriver: one process for all tests that run at the same time, one session for each.

use super::device::Device;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::{
    env,
    io::{self, BufRead, BufReader},
    process::{Child, ChildStdout, Command, Stdio},
    sync::{Arc, Mutex, PoisonError, Weak},
    thread,
};
use tempfile::TempDir;

/// A running ChromeDriver; it ends with the last test that holds it.
pub struct Driver {
    process: Child,
    port: u16,
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
        Driver { process, port, _scratch: scratch }
    }

    /// A new browser with nothing remembered, started with more options. (ChromeDriver gives each
    /// session an empty user directory and removes it afterwards.)
    pub async fn session(&self, device: Device, options: &[String]) -> Client {
        let mut capabilities = capabilities(device);
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

impl Drop for Driver {
    fn drop(&mut self) {
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

fn capabilities(device: Device) -> Value {
    let mut arguments = vec![
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
    ];
    if !device.is_touched() {
        // A machine without a screen has no mouse either; these say that there is one.
        arguments.push(
            "--blink-settings=primaryHoverType=2,availableHoverTypes=2,\
             primaryPointerType=4,availablePointerTypes=4",
        );
    }
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

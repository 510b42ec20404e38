//! The server of one test: the same routes that `barnamaj serve` has, with a memory of what was
//! asked, and able to fail in the ways that networks at events do.

use axum::{
    Router,
    body::Body,
    extract::{Request, State},
    http::{HeaderValue, StatusCode, header},
    response::{Html, IntoResponse, Redirect, Response},
};
use barnamaj::publish::serve::router;
use jiff::{SignedDuration, Timestamp};
use std::{
    fs,
    net::{Ipv4Addr, SocketAddr, TcpListener},
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio::runtime::{Builder, Runtime};
use tower::ServiceExt;

/// How `programme.json` is answered.
#[derive(Clone, Debug)]
pub enum Programme {
    /// As it is in the site.
    AsPublished,
    /// With an error.
    Status(u16),
    /// By another page of the same host: status 303.
    Redirect(&'static str),
    /// By a captive portal: status 200 and a page.
    CaptivePortal,
    /// Only its first bytes, as if that were all.
    CutOff(usize),
    /// With this text instead.
    Text(String),
    /// As published, but so much later.
    Late(Duration),
}

/// A server on a port of its own. It stops when it is dropped.
pub struct Site {
    base: String,
    address: SocketAddr,
    shared: Arc<Mutex<Shared>>,
    running: Mutex<Option<Runtime>>,
}

struct Shared {
    router: Router,
    programme_file: PathBuf,
    programme: Programme,
    notices: Option<String>,
    lost: Option<String>,
    requests: Vec<String>,
    /// What was answered when the programme was asked for.
    answers: Vec<Answered>,
    clock: Clock,
}

/// The time that the server tells in its answers (`Date`: RFC 9110, 6.6.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clock {
    Right,
    /// So many seconds ahead.
    Ahead(i64),
    /// It tells none.
    Silent,
}

/// An answer to a request for the programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answered {
    /// Whether the device has told which one it has (`If-None-Match`: RFC 9110, 13.1.2).
    pub conditional: bool,
    pub status: u16,
}

impl Site {
    /// Serves the site in `dir` below `base` (`/`, or a sub-path such as `/2025/`) on any free
    /// port.
    pub fn start(dir: &Path, base: &str) -> Site {
        let shared = Shared {
            router: router(dir, base),
            programme_file: dir.join("programme.json"),
            programme: Programme::AsPublished,
            notices: None,
            lost: None,
            requests: Vec::new(),
            answers: Vec::new(),
            clock: Clock::Right,
        };
        let (listener, address) = listen(0);
        let site = Site {
            base: base.into(),
            address,
            shared: Arc::new(Mutex::new(shared)),
            running: Mutex::new(None),
        };
        site.run(listener);
        site
    }

    /// An absolute address on this server.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// From now on the site in another directory is served at the same address, as after an
    /// upload.
    pub fn publish(&self, dir: &Path) {
        let mut shared = self.shared.lock().unwrap();
        shared.router = router(dir, &self.base);
        shared.programme_file = dir.join("programme.json");
    }

    /// From now on `programme.json` is answered like this.
    pub fn answer_programme(&self, programme: Programme) {
        self.shared.lock().unwrap().programme = programme;
    }

    /// From now on `notices.json` is answered with this text.
    pub fn answer_notices(&self, text: impl Into<String>) {
        self.shared.lock().unwrap().notices = Some(text.into());
    }

    /// From now on files whose name ends like this are not there; nothing is lost by `None`.
    pub fn lose(&self, end: Option<&str>) {
        self.shared.lock().unwrap().lost = end.map(str::to_owned);
    }

    /// Path and query of all requests so far.
    pub fn requests(&self) -> Vec<String> {
        self.shared.lock().unwrap().requests.clone()
    }

    /// How often the programme was asked for.
    pub fn programme_requests(&self) -> usize {
        self.requests().iter().filter(|path| is_file(path, PROGRAMME)).count()
    }

    /// How often the notices were asked for.
    pub fn notices_requests(&self) -> usize {
        self.requests().iter().filter(|path| is_file(path, NOTICES)).count()
    }

    /// How the programme was answered so far.
    pub fn programme_answers(&self) -> Vec<Answered> {
        self.shared.lock().unwrap().answers.clone()
    }

    /// From now on the server's clock is like this.
    pub fn set_clock(&self, clock: Clock) {
        self.shared.lock().unwrap().clock = clock;
    }

    /// Goes away, with all its connections.
    pub fn stop(&self) {
        if let Some(runtime) = self.running.lock().unwrap().take() {
            runtime.shutdown_background();
        }
    }

    /// Comes back at the same address.
    pub fn restart(&self) {
        self.stop();
        self.run(listen(self.address.port()).0);
    }

    fn run(&self, listener: TcpListener) {
        let router = Router::new().fallback(answer).with_state(self.shared.clone());
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        runtime.spawn(async move {
            let listener = tokio::net::TcpListener::from_std(listener).unwrap();
            axum::serve(listener, router).await
        });
        *self.running.lock().unwrap() = Some(runtime);
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.stop();
    }
}

fn listen(port: u16) -> (TcpListener, SocketAddr) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).expect("the port is free");
    listener.set_nonblocking(true).unwrap();
    let address = listener.local_addr().unwrap();
    (listener, address)
}

const PROGRAMME: &str = "/programme.json";
const NOTICES: &str = "/notices.json";

fn is_file(path: &str, file: &str) -> bool {
    path.split('?').next().is_some_and(|path| path.ends_with(file))
}

async fn answer(State(shared): State<Arc<Mutex<Shared>>>, request: Request) -> Response {
    let path = request.uri().to_string();
    shared.lock().unwrap().requests.push(path.clone());
    let conditional = request.headers().contains_key(header::IF_NONE_MATCH);
    let mut response = respond(&shared, &path, request).await;
    let mut shared = shared.lock().unwrap();
    if is_file(&path, PROGRAMME) {
        shared.answers.push(Answered { conditional, status: response.status().as_u16() });
    }
    let date = match shared.clock {
        Clock::Right => date(0),
        Clock::Ahead(seconds) => date(seconds),
        Clock::Silent => HeaderValue::from_static(""),
    };
    response.headers_mut().insert(header::DATE, date);
    response
}

/// The time on a clock that is so many seconds ahead, as an IMF-fixdate (RFC 9110, 5.6.7).
fn date(ahead: i64) -> HeaderValue {
    let time = Timestamp::now() + SignedDuration::from_secs(ahead);
    let date = time.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string();
    HeaderValue::try_from(date).expect("ASCII")
}

async fn respond(shared: &Mutex<Shared>, path: &str, request: Request) -> Response {
    let (router, programme, notices, file, lost) = {
        let shared = shared.lock().unwrap();
        let lost = shared.lost.as_deref().is_some_and(|end| path.ends_with(end));
        let (router, file) = (shared.router.clone(), shared.programme_file.clone());
        (router, shared.programme.clone(), shared.notices.clone(), file, lost)
    };
    let published = async || router.oneshot(request).await.unwrap_or_else(|never| match never {});
    if lost {
        return StatusCode::NOT_FOUND.into_response();
    }
    if let Some(notices) = notices.filter(|_| is_file(path, NOTICES)) {
        return json(notices);
    }
    if !is_file(path, PROGRAMME) {
        return published().await;
    }
    match programme {
        Programme::AsPublished => published().await,
        Programme::Status(status) => StatusCode::from_u16(status).unwrap().into_response(),
        Programme::Redirect(to) => Redirect::to(to).into_response(),
        Programme::CaptivePortal => Html("<!doctype html><h1>Wi-Fi</h1>").into_response(),
        Programme::CutOff(length) => json(fs::read(file).unwrap()[..length].to_vec()),
        Programme::Text(text) => json(text),
        Programme::Late(delay) => {
            tokio::time::sleep(delay).await;
            published().await
        }
    }
}

fn json(body: impl Into<Body>) -> Response {
    ([(header::CONTENT_TYPE, "application/json")], body.into()).into_response()
}

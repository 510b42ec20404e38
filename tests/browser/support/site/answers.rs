//! What the server of a test answers, and what it remembers of that.

use super::{
    changed::{Changed, FIRST},
    pieces::{Pieces, REST},
};
use axum::{
    Router,
    body::Body,
    extract::{Request, State},
    http::{HeaderValue, StatusCode, header},
    response::{Html, IntoResponse, Redirect, Response},
};
use jiff::{SignedDuration, Timestamp};
use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};
use tokio::sync::watch;
use tower::ServiceExt;

pub const PROGRAMME: &str = "/programme.json";
pub const NOTICES: &str = "/notices.json";

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
    /// Not until another answer takes the place of this one; perhaps never.
    HeldBack,
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

/// What the test and its server both know.
pub struct Shared {
    router: Router,
    programme_file: PathBuf,
    pub programme: watch::Sender<Programme>,
    pub notices: Option<String>,
    pub lost: Option<String>,
    /// Whether the host knows the type of WebAssembly.
    pub knows_wasm: bool,
    pub pieces: Option<Pieces>,
    pub changed: Option<Changed>,
    pub requests: Vec<String>,
    /// What was answered when the programme was asked for.
    pub answers: Vec<Answered>,
    pub clock: Clock,
    pub traffic: Traffic,
}

impl Shared {
    /// The site in `dir`, served by these routes, with nothing amiss.
    pub fn new(router: Router, dir: &Path) -> Shared {
        Shared {
            router,
            programme_file: dir.join("programme.json"),
            programme: watch::Sender::new(Programme::AsPublished),
            notices: None,
            lost: None,
            knows_wasm: true,
            pieces: None,
            changed: None,
            requests: Vec::new(),
            answers: Vec::new(),
            clock: Clock::Right,
            traffic: Traffic { open: 0, last: Instant::now() },
        }
    }

    pub fn publish(&mut self, router: Router, dir: &Path) {
        self.router = router;
        self.programme_file = dir.join("programme.json");
    }
}

/// What comes and goes.
pub struct Traffic {
    /// Requests without an answer.
    open: usize,
    /// When a request or an answer came last.
    last: Instant,
}

impl Traffic {
    pub fn is_quiet_for(&self, time: Duration) -> bool {
        self.open == 0 && self.last.elapsed() >= time
    }
}

/// A request without an answer. It counts until it is dropped: when it is answered, and when the
/// browser gives it up.
struct Open<'a>(&'a Mutex<Shared>);

impl Open<'_> {
    fn new(shared: &Mutex<Shared>) -> Open<'_> {
        let traffic = &mut shared.lock().unwrap().traffic;
        *traffic = Traffic { open: traffic.open + 1, last: Instant::now() };
        Open(shared)
    }
}

impl Drop for Open<'_> {
    fn drop(&mut self) {
        // A test that fails must not fail once more here.
        if let Ok(mut shared) = self.0.lock() {
            let open = shared.traffic.open - 1;
            shared.traffic = Traffic { open, last: Instant::now() };
        }
    }
}

/// Whether the path of a request is that of this file.
pub fn is_file(path: &str, file: &str) -> bool {
    path.split('?').next().is_some_and(|path| path.ends_with(file))
}

pub async fn answer(State(shared): State<Arc<Mutex<Shared>>>, request: Request) -> Response {
    let path = request.uri().to_string();
    if path == REST {
        return the_rest(&shared);
    }
    if let Some(changed) = shared.lock().unwrap().changed.as_ref().filter(|_| path == FIRST) {
        return changed.script();
    }
    let _open = Open::new(&shared);
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

async fn respond(shared: &Mutex<Shared>, path: &str, mut request: Request) -> Response {
    let (router, programme, notices, file, lost, pieces, changed) = {
        let shared = shared.lock().unwrap();
        let lost = shared.lost.as_deref().is_some_and(|end| path.ends_with(end));
        let (router, file) = (shared.router.clone(), shared.programme_file.clone());
        let programme = shared.programme.subscribe();
        let (pieces, changed) = (shared.pieces.clone(), shared.changed.clone());
        (router, programme, shared.notices.clone(), file, lost, pieces, changed)
    };
    if pieces.is_some() || changed.is_some() {
        // The text itself is cut or changed, and sent again to who has it already.
        for header in [header::ACCEPT_ENCODING, header::IF_NONE_MATCH, header::IF_MODIFIED_SINCE] {
            request.headers_mut().remove(header);
        }
    }
    let published = async || router.oneshot(request).await.unwrap_or_else(|never| match never {});
    if lost {
        return StatusCode::NOT_FOUND.into_response();
    }
    if let Some(notices) = notices.filter(|_| is_file(path, NOTICES)) {
        return json(notices);
    }
    if !is_file(path, PROGRAMME) {
        let mut response = published().await;
        if path.ends_with(".wasm") && !shared.lock().unwrap().knows_wasm {
            let any = HeaderValue::from_static("application/octet-stream");
            response.headers_mut().insert(header::CONTENT_TYPE, any);
        }
        if let Some(changed) = changed.filter(|_| is_page(&response)) {
            response = changed.send(response).await;
        }
        return match pieces.filter(|_| is_page(&response)) {
            Some(pieces) => pieces.send(response).await,
            None => response,
        };
    }
    match once_let_go(programme).await {
        Programme::AsPublished => published().await,
        Programme::Status(status) => StatusCode::from_u16(status).unwrap().into_response(),
        Programme::Redirect(to) => Redirect::to(to).into_response(),
        Programme::CaptivePortal => Html("<!doctype html><h1>Wi-Fi</h1>").into_response(),
        Programme::CutOff(length) => json(fs::read(file).unwrap()[..length].to_vec()),
        Programme::Text(text) => json(text),
        Programme::HeldBack => unreachable!("it was let go"),
    }
}

/// How to answer, as soon as the answer is not held back.
async fn once_let_go(mut programme: watch::Receiver<Programme>) -> Programme {
    let let_go = programme.wait_for(|answer| !matches!(answer, Programme::HeldBack)).await;
    let_go.expect("the test holds the other end").clone()
}

/// The browser has drawn the first piece of its page.
fn the_rest(shared: &Mutex<Shared>) -> Response {
    if let Some(pieces) = &shared.lock().unwrap().pieces {
        pieces.go_on();
    }
    StatusCode::NO_CONTENT.into_response()
}

fn is_page(response: &Response) -> bool {
    let kind = response.headers().get(header::CONTENT_TYPE);
    kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"))
}

fn json(body: impl Into<Body>) -> Response {
    ([(header::CONTENT_TYPE, "application/json")], body.into()).into_response()
}

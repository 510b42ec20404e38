//! The server of a preview: that of a finished site, which adds the bar to its pages.
//!
//! The bar is a script of ours under a path that no site has ([`OWN`]); the pages' own
//! Content-Security-Policy lets it in, because it comes from the same origin.

use super::qr;
use super::shown::{Shown, Stage};
use crate::programme::lang::Lang;
use crate::publish::serve;
use axum::{
    Router,
    body::Body,
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    middleware::{self, Next},
    response::{
        Html, IntoResponse, Response, Sse,
        sse::{Event, KeepAlive},
    },
    routing::get,
};
use futures_util::stream::{Stream, unfold};
use std::convert::Infallible;
use std::path::Path;
use std::sync::Arc;
use url::form_urlencoded;

/// Below this path of the origin are the preview's own files, wherever the site lives.
const OWN: &str = "/_preview";

const SCRIPT: &str = include_str!("bar.js");
const STYLE: &str = include_str!("bar.css");
const WAITING: &str = include_str!("waiting.html");

/// The longest address that is drawn as a code, in bytes: beyond it cameras do not read it from a
/// screen.
const LONGEST: usize = 500;

/// Where a preview is.
#[derive(Clone, Debug)]
pub struct Place {
    /// The path below which the site lives, with a slash on both ends.
    pub base: String,
    /// The origin for phones of the network; `None` where they are not let in.
    pub lan: Option<String>,
    /// The language of the bar, which is the organiser's and not the page's.
    pub lang: Lang,
}

#[derive(Clone)]
struct Preview {
    stage: Arc<Stage>,
    lan: Option<Arc<str>>,
    lang: Lang,
}

/// Routes that serve the site in a directory, once there is one, with the bar on its pages.
pub fn router(dir: &Path, place: &Place, stage: Arc<Stage>) -> Router {
    let preview = Preview { stage, lan: place.lan.as_deref().map(Arc::from), lang: place.lang };
    let own = Router::new()
        .route("/events", get(events))
        .route("/preview.js", get(async || own_file("text/javascript", SCRIPT)))
        .route("/preview.css", get(async || own_file("text/css", STYLE)))
        .route("/qr.svg", get(code))
        .fallback(async || StatusCode::NOT_FOUND)
        .with_state(preview.clone());
    let site = serve::router(dir, &place.base);
    let site = site.layer(middleware::from_fn_with_state(preview, with_bar));
    Router::new().nest(OWN, own).fallback_service(site)
}

/// What is shown, now and after each change, as server-sent events (WHATWG HTML, section 9.2).
async fn events(
    State(preview): State<Preview>,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let first = preview.stage.follow();
    let stream = unfold((first, true), async |(mut shown, is_first)| {
        if !is_first {
            shown.changed().await.ok()?;
        }
        let json = shown.borrow_and_update().to_json();
        Some((Ok(Event::default().data(json)), (shown, false)))
    });
    Sse::new(stream).keep_alive(KeepAlive::default())
}

fn own_file(kind: &'static str, text: &'static str) -> impl IntoResponse {
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
        (header::CACHE_CONTROL, NO_STORE),
        (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    ];
    (headers, text)
}

const NO_STORE: HeaderValue = HeaderValue::from_static("no-store");

/// A QR code of a page (`?to=/fr/`), for a phone of the network.
async fn code(State(preview): State<Preview>, request: Request) -> Response {
    let query = request.uri().query().unwrap_or_default();
    let to = form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "to");
    let to = to.map(|(_, to)| to).filter(|to| to.starts_with('/') && to.len() <= LONGEST);
    let address = preview.lan.zip(to).map(|(lan, to)| format!("{lan}{to}"));
    match address.and_then(|address| qr::picture(&address)) {
        Some(svg) => {
            let kind = HeaderValue::from_static("image/svg+xml");
            ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, NO_STORE)], svg).into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// Adds the bar to pages. Nothing is taken from a cache: the file of a page may be another one within
/// a second, and what was served at this address before may have been no preview.
async fn with_bar(State(preview): State<Preview>, mut request: Request, next: Next) -> Response {
    let shown = preview.stage.now();
    if shown.site.is_none() {
        return (StatusCode::SERVICE_UNAVAILABLE, page(WAITING, &shown, &preview)).into_response();
    }
    forget_cache(request.headers_mut());
    let (mut head, body) = next.run(request).await.into_parts();
    let kind = head.headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    if !kind.is_some_and(|kind| kind.starts_with("text/html")) {
        return Response::from_parts(head, body);
    }
    let Ok(bytes) = axum::body::to_bytes(body, usize::MAX).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    head.headers.insert(header::CACHE_CONTROL, NO_STORE);
    head.headers.remove(header::CONTENT_LENGTH);
    // To be asked for its head alone a page has no body.
    if bytes.is_empty() {
        return Response::from_parts(head, Body::empty());
    }
    let text = String::from_utf8_lossy(&bytes);
    Response::from_parts(head, Body::from(page(&text, &shown, &preview).0))
}

/// What lets an answer be less than the whole page.
fn forget_cache(headers: &mut HeaderMap) {
    for name in [
        header::ACCEPT_ENCODING,
        header::IF_MODIFIED_SINCE,
        header::IF_NONE_MATCH,
        header::IF_RANGE,
        header::RANGE,
    ] {
        headers.remove(name);
    }
}

/// A page with the script of the bar, which is told which site the page is of.
fn page(html: &str, shown: &Shown, preview: &Preview) -> Html<String> {
    let site = shown.site.map_or(String::new(), |site| site.to_string());
    let lan = preview.lan.as_deref().unwrap_or_default();
    let lang = preview.lang.code();
    let script = format!(
        "<script src=\"{OWN}/preview.js\" data-site=\"{site}\" data-lan=\"{lan}\" data-lang=\"{lang}\" \
         async></script>"
    );
    Html(match html.find("</head>") {
        Some(end) => format!("{}{script}{}", &html[..end], &html[end..]),
        None => format!("{html}{script}"),
    })
}

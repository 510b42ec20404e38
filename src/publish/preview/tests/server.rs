//! Answers of the server, without a site that was made.

use super::directory;
use crate::programme::lang::Lang;
use crate::publish::preview::server::{Place, router};
use crate::publish::preview::shown::{Shown, Stage};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::{HeaderMap, Method, StatusCode, header};
use futures_util::StreamExt;
use std::sync::Arc;
use tempfile::TempDir;
use tower::ServiceExt;

const PAGE: &str = "<!doctype html><head><title>a</title></head><body>b</body>";

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    text: String,
}

/// A server of a site, and what it shows.
struct Server {
    dir: TempDir,
    stage: Arc<Stage>,
    place: Place,
}

impl Server {
    fn of(site: Option<u64>) -> Server {
        let files = [
            ("secret", "secret"),
            ("site/index.html", PAGE),
            ("site/fr/index.html", PAGE),
            ("site/a.js", "1"),
            ("site/404.html", PAGE),
        ];
        let stage = Arc::new(Stage::default());
        stage.show(Shown { site, ..Shown::default() });
        let place = Place { base: "/".to_owned(), lan: None, lang: Lang::EN };
        Server { dir: directory(&files), stage, place }
    }

    fn routes(&self) -> Router {
        router(&self.dir.path().join("site"), &self.place, Arc::clone(&self.stage))
    }

    async fn ask(&self, path: &str) -> Answer {
        self.send(Request::builder().uri(path).body(Body::empty()).unwrap()).await
    }

    async fn send(&self, request: Request) -> Answer {
        let (head, body) = self.routes().oneshot(request).await.unwrap().into_parts();
        let text = String::from_utf8(to_bytes(body, usize::MAX).await.unwrap().to_vec()).unwrap();
        Answer { status: head.status, headers: head.headers, text }
    }
}

#[tokio::test]
async fn each_page_has_the_bar_and_nothing_else_has_it() {
    let server = Server::of(Some(7));
    let script = "<script src=\"/_preview/preview.js\" data-site=\"7\" data-lan=\"\" data-lang=\"en\" \
                  async></script>";
    for path in ["/", "/fr/", "/fr", "/nowhere"] {
        let answer = server.ask(path).await;
        assert!(answer.text.contains(&format!("{script}</head>")), "{path}: {}", answer.text);
        assert_eq!(answer.headers[header::CACHE_CONTROL], "no-store", "{path}");
    }
    assert_eq!(server.ask("/nowhere").await.status, StatusCode::NOT_FOUND);
    assert_eq!(server.ask("/a.js").await.text, "1");
}

#[tokio::test]
async fn a_page_is_whole_whatever_a_browser_has_kept_of_it() {
    let server = Server::of(Some(7));
    let request = Request::builder()
        .uri("/fr/")
        .header(header::IF_MODIFIED_SINCE, "Fri, 01 Jan 2100 00:00:00 GMT")
        .header(header::RANGE, "bytes=0-3")
        .header(header::ACCEPT_ENCODING, "br, gzip");
    let answer = server.send(request.body(Body::empty()).unwrap()).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.text.ends_with("<body>b</body>"), "{}", answer.text);
    assert!(!answer.headers.contains_key(header::CONTENT_ENCODING));
    let head = Request::builder().uri("/fr/").method(Method::HEAD).body(Body::empty()).unwrap();
    let answer = server.send(head).await;
    assert_eq!((answer.status, &*answer.text), (StatusCode::OK, ""));
}

#[tokio::test]
async fn before_there_is_a_site_each_page_says_so_and_loads_anew_when_there_is_one() {
    let server = Server::of(None);
    for path in ["/", "/fr/session/opening"] {
        let answer = server.ask(path).await;
        assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
        assert!(answer.text.contains("There is no page to show yet"), "{}", answer.text);
        assert!(answer.text.contains("data-site=\"\""), "{}", answer.text);
    }
    assert_eq!(server.ask("/_preview/preview.js").await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_page_hears_of_what_is_shown_at_once_and_of_each_change() {
    let server = Server::of(Some(7));
    let request = Request::builder().uri("/_preview/events").body(Body::empty()).unwrap();
    let response = server.routes().oneshot(request).await.unwrap();
    assert_eq!(response.headers()[header::CONTENT_TYPE], "text/event-stream");
    let mut events = response.into_body().into_data_stream();
    let mut next = async || {
        let event = String::from_utf8(events.next().await.unwrap().unwrap().to_vec()).unwrap();
        let json = event.strip_prefix("data: ").unwrap().trim_end().to_owned();
        serde_json::from_str::<serde_json::Value>(&json).unwrap()
    };
    assert_eq!(next().await["site"], 7);
    server.stage.show(Shown { trouble: Some("broken".to_owned()), ..server.stage.now() });
    let told = next().await;
    assert_eq!((&told["site"], &told["trouble"]), (&7.into(), &"broken".into()));
    server.stage.show(Shown { site: Some(8), ..Shown::default() });
    assert_eq!(next().await["site"], 8);
}

#[tokio::test]
async fn a_code_is_drawn_for_phones_that_are_let_in_and_for_pages_of_this_origin_alone() {
    let mut server = Server::of(Some(7));
    assert_eq!(server.ask("/_preview/qr.svg?to=/fr/").await.status, StatusCode::NOT_FOUND);
    server.place.lan = Some("http://192.168.1.7:8080".to_owned());
    let answer = server.ask("/_preview/qr.svg?to=%2Ffr%2F%3Fday%3D2030-07-01").await;
    assert_eq!(answer.headers[header::CONTENT_TYPE], "image/svg+xml");
    assert!(answer.text.starts_with("<svg"), "{}", answer.text);
    let long = format!("/_preview/qr.svg?to=/{}", "a".repeat(600));
    for bad in ["/_preview/qr.svg", "/_preview/qr.svg?to=fr", "/_preview/qr.svg?to=%3Csvg", &long] {
        assert_eq!(server.ask(bad).await.status, StatusCode::NOT_FOUND, "{bad}");
    }
    let page = server.ask("/fr/").await;
    assert!(page.text.contains("data-lan=\"http://192.168.1.7:8080\""), "{}", page.text);
}

#[tokio::test]
async fn a_site_below_a_path_is_shown_there_and_the_bar_stays_at_the_root() {
    let mut server = Server::of(Some(7));
    server.place.base = "/2030/".to_owned();
    assert!(server.ask("/2030/fr/").await.text.contains("/_preview/preview.js"));
    assert_eq!(server.ask("/fr/").await.status, StatusCode::NOT_FOUND);
    assert_eq!(server.ask("/_preview/preview.css").await.status, StatusCode::OK);
}

#[tokio::test]
async fn no_path_leads_out_of_the_site() {
    let server = Server::of(Some(7));
    for path in [
        "/../secret",
        "/%2e%2e/secret",
        "/fr/..%2f..%2fsecret",
        "/_preview/../../secret",
        "/_preview/..%2f..%2fsecret",
        "/_preview/nothing",
        "//etc/passwd",
        "/%00",
        "/_headers",
    ] {
        let answer = server.ask(path).await;
        assert_ne!(answer.status, StatusCode::OK, "{path}");
        assert!(!answer.text.contains("secret"), "{path}");
    }
}

//! The files of the release site as the server sends them.

use crate::support::dist::dist;
use axum::{
    body::Body,
    http::{HeaderMap, Request, header},
};
use barnamaj::publish::serve::router;
use std::fs;
use tower::ServiceExt;

async fn headers_of(name: &str) -> HeaderMap {
    let request = Request::builder()
        .uri(format!("/{name}"))
        .header(header::ACCEPT_ENCODING, "br")
        .body(Body::empty())
        .unwrap();
    let response = router(&dist(), "/").oneshot(request).await.unwrap();
    assert_eq!(response.status(), 200, "{name}");
    response.headers().clone()
}

fn names_ending_in(end: &str) -> Vec<String> {
    let entries = fs::read_dir(dist().join("assets")).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter(|name| name.ends_with(end)).collect()
}

#[tokio::test]
async fn the_app_is_sent_compressed_and_kept_for_good() {
    let modules = names_ending_in(".wasm");
    assert_eq!(modules.len(), 2, "the app's and the kiosk's: {modules:?}");
    for module in modules {
        let headers = headers_of(&format!("assets/{module}")).await;
        assert_eq!(headers["content-type"], "application/wasm");
        assert_eq!(headers["content-encoding"], "br");
        assert!(headers["cache-control"].to_str().unwrap().contains("immutable"), "{headers:?}");
    }
}

#[tokio::test]
async fn the_page_and_the_programme_are_asked_for_again() {
    for name in ["", "programme.json"] {
        assert_eq!(headers_of(name).await["cache-control"], "no-cache", "/{name}");
    }
}

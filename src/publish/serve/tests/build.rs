//! A build as it comes from the compiler: no pages but one, no `_headers`.

use super::*;

const WASM: &str = "/app-5f3a9c0de1b2a417_bg.wasm";

/// A site of the files that a build leaves, with a `.br` neighbour for the module alone.
fn build() -> TempDir {
    let script = "export default 1;\n".repeat(100);
    directory(&[
        ("index.html", "<!doctype html><title>the app</title>"),
        ("programme.json", "{}"),
        ("app.webmanifest", "{}"),
        ("app-5f3a9c0de1b2a417.js", &script),
        (&WASM[1..], "raw module"),
        (&format!("{}.br", &WASM[1..]), "module in brotli"),
        ("fr/index.html", "<title>en français</title>"),
    ])
}

async fn get(base: &str, path: &str, encodings: &str) -> Answer {
    ask(build().path(), base, request(path, &[(header::ACCEPT_ENCODING, encodings)])).await
}

async fn get_plain(path: &str) -> Answer {
    get("/", path, "identity").await
}

#[tokio::test]
async fn content_types_are_those_that_browsers_insist_on() {
    for (path, wanted) in [
        ("/", "text/html; charset=utf-8"),
        (WASM, "application/wasm"),
        ("/app-5f3a9c0de1b2a417.js", "text/javascript; charset=utf-8"),
        ("/app.webmanifest", "application/manifest+json"),
        ("/programme.json", "application/json"),
    ] {
        let answer = get_plain(path).await;
        assert_eq!(answer.status, 200, "{path}");
        assert_eq!(answer.header("content-type"), wanted, "{path}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
    }
}

#[tokio::test]
async fn an_address_of_the_app_gets_the_app() {
    for path in ["/ar/session/x", "/fr/agenda?mine=1", "/nowhere/"] {
        let answer = get_plain(path).await;
        assert_eq!((answer.status.as_u16(), answer.header("cache-control")), (200, "no-cache"));
        assert!(answer.text().contains("the app"), "{path}");
    }
    assert!(get_plain("/fr/").await.text().contains("en français"), "a page of its own wins");
}

#[tokio::test]
async fn a_missing_file_is_a_real_404_that_is_not_kept() {
    for path in ["/app-0000000000000000.js", "/fr/picture.png", "/data.json"] {
        let answer = get_plain(path).await;
        assert_eq!((answer.status.as_u16(), answer.header("cache-control")), (404, "no-cache"));
        assert!(answer.body.is_empty(), "{path}");
    }
}

#[tokio::test]
async fn a_compressed_neighbour_is_sent_as_it_is() {
    let answer = get("/", WASM, "gzip, br").await;
    assert_eq!((answer.header("content-encoding"), answer.text()), ("br", "module in brotli"));
    assert_eq!(answer.header("content-type"), "application/wasm");
    assert_eq!(answer.header("cache-control"), "public, max-age=31536000, immutable");
    assert_eq!(get_plain(WASM).await.text(), "raw module");
}

#[tokio::test]
async fn what_has_no_compressed_neighbour_is_compressed_on_the_way() {
    let path = "/app-5f3a9c0de1b2a417.js";
    let (plain, small) = (get_plain(path).await, get("/", path, "br").await);
    assert_eq!(small.header("content-encoding"), "br");
    assert!(small.body.len() * 4 < plain.body.len());
}

#[tokio::test]
async fn a_site_below_a_sub_path_answers_there_alone() {
    for path in ["/2025/", "/2025/ar/agenda"] {
        assert!(get("/2025/", path, "identity").await.text().contains("the app"), "{path}");
    }
    let to_slash = get("/2025/", "/2025", "identity").await;
    assert_eq!((to_slash.status.as_u16(), to_slash.header("location")), (308, "/2025/"));
    assert_eq!(get("/2025/", "/programme.json", "identity").await.status, 404);
}

//! A finished site: every address is a file, `404.html` and `_headers` are there.

use super::*;
use crate::publish::hosting::{Headers, Policy};

const SCRIPT: &str = "/assets/app-5f3a9c0de1b2a417.js";

fn finished() -> TempDir {
    let policy = Policy { base: "/".into(), ..Policy::default() };
    directory(&[
        ("index.html", "<title>which language?</title>"),
        ("404.html", "<title>not here</title>"),
        ("404.html.br", "not here, in brotli"),
        ("fr/agenda/index.html", "<title>agenda</title>"),
        ("fr/agenda/index.html.br", "agenda in brotli"),
        ("calendars/fr/programme.ics", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"),
        ("programme.json", "the programme of today"),
        ("programme.json.br", "that of yesterday"),
        ("programme.json.gz", "that of yesterday"),
        ("notices.json", "the notices of today"),
        ("notices.json.br", "those of yesterday"),
        ("sw.js", "// service worker"),
        (&SCRIPT[1..], "export default 1;"),
        (&format!("{}.gz", &SCRIPT[1..]), "script in gzip"),
        ("_headers", &Headers::for_site(&policy).to_string()),
        ("_redirects", "# nothing"),
    ])
}

async fn get(path: &str, headers: &[(HeaderName, &str)]) -> Answer {
    ask(finished().path(), "/", request(path, headers)).await
}

#[tokio::test]
async fn a_page_is_sent_for_its_address_with_a_slash_and_without() {
    for path in ["/fr/agenda", "/fr/agenda/", "/fr/agenda/index.html", "/fr/agenda?mine=1"] {
        let answer = get(path, &[]).await;
        assert_eq!((answer.status.as_u16(), answer.text()), (200, "<title>agenda</title>"));
        assert_eq!(answer.header("content-type"), "text/html; charset=utf-8", "{path}");
        let small = get(path, &[(header::ACCEPT_ENCODING, "br")]).await;
        assert_eq!((small.header("content-encoding"), small.text()), ("br", "agenda in brotli"));
    }
}

#[tokio::test]
async fn what_is_exchanged_alone_is_never_sent_as_it_was_compressed_before() {
    for (path, today) in
        [("/programme.json", "the programme of today"), ("/notices.json", "the notices of today")]
    {
        for encodings in ["br", "gzip", "gzip, br"] {
            let answer = get(path, &[(header::ACCEPT_ENCODING, encodings)]).await;
            assert_eq!((answer.header("content-encoding"), answer.text()), ("", today), "{path}");
            assert_eq!(answer.header("content-type"), "application/json");
        }
    }
    let long = dir_with_programme(&"[]".repeat(1_000));
    let asked = request("/programme.json", &[(header::ACCEPT_ENCODING, "br")]);
    let answer = ask(long.path(), "/", asked).await;
    assert_eq!(answer.header("content-encoding"), "br", "it is compressed on the way");
    assert!(answer.body.len() < 100);
}

/// A finished site with this programme.
fn dir_with_programme(text: &str) -> TempDir {
    let dir = finished();
    fs::write(dir.path().join("programme.json"), text).unwrap();
    dir
}

#[tokio::test]
async fn whatever_is_no_file_gets_the_page_for_it_with_status_404() {
    for path in [
        "/nowhere",
        "/fr/session/none",
        "/fr",
        "/assets/",
        "/assets/gone-5f3a9c0de1b2a417.js",
        "/sw.js/",
        "/%ff",
        "/%00",
    ] {
        let answer = get(path, &[]).await;
        assert_eq!(
            (answer.status.as_u16(), answer.text()),
            (404, "<title>not here</title>"),
            "{path}"
        );
        assert_eq!(answer.header("content-type"), "text/html; charset=utf-8", "{path}");
        assert_eq!(answer.header("cache-control"), "no-cache", "{path}");
        assert_eq!(answer.header("x-frame-options"), "SAMEORIGIN", "{path}");
        assert_eq!(answer.header("etag"), "", "{path}: nothing to ask for again");
    }
}

#[tokio::test]
async fn conditions_and_ranges_do_not_turn_a_404_into_something_else() {
    let asked = [
        (header::IF_NONE_MATCH, "*"),
        (header::RANGE, "bytes=0-3"),
        (header::ACCEPT_ENCODING, "br"),
    ];
    let answer = get("/nowhere", &asked).await;
    assert_eq!((answer.status.as_u16(), answer.text()), (404, "not here, in brotli"));
    assert_eq!(answer.header("content-encoding"), "br");
}

#[tokio::test]
async fn instructions_for_hosts_and_compressed_neighbours_are_no_addresses() {
    for path in [
        "/_headers",
        "/_redirects",
        "/%5Fheaders",
        "/fr/../_headers",
        "/./_headers",
        "/404.html.br",
        "/assets/app-5f3a9c0de1b2a417.js.gz",
        "/assets/app-5f3a9c0de1b2a417.js%2egz",
    ] {
        let answer = get(path, &[]).await;
        assert_eq!(
            (answer.status.as_u16(), answer.text()),
            (404, "<title>not here</title>"),
            "{path}"
        );
    }
}

#[tokio::test]
async fn nothing_outside_the_site_can_be_read() {
    let dir = finished();
    fs::write(dir.path().join("secret.txt"), "secret").unwrap();
    let inner = dir.path().join("fr");
    for path in [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/agenda/../../secret.txt",
        "/..%5csecret.txt",
        "//secret.txt",
    ] {
        assert_eq!(ask(&inner, "/", request(path, &[])).await.status, 404, "{path}");
        let below = format!("/2025{path}");
        assert_eq!(ask(&inner, "/2025/", request(&below, &[])).await.status, 404, "{below}");
    }
}

#[tokio::test]
async fn the_headers_are_those_of_the_file() {
    let dir = finished();
    let headers = Headers::for_site(&Policy { base: "/".into(), ..Policy::default() });
    for path in ["/", "/fr/agenda", "/sw.js", SCRIPT] {
        let answer = ask(dir.path(), "/", request(path, &[])).await;
        for (name, value) in &headers.of(path) {
            assert_eq!(answer.headers.get_all(name).iter().collect::<Vec<_>>(), [value], "{path}");
        }
    }
    assert_eq!(
        get(SCRIPT, &[]).await.header("cache-control"),
        "public, max-age=31536000, immutable"
    );
    assert_eq!(get("/sw.js", &[]).await.header("cache-control"), "no-cache");
}

#[tokio::test]
async fn a_new_publication_is_served_with_its_own_headers() {
    let dir = finished();
    let router = router(dir.path(), "/");
    let header = async || {
        let answer = router.clone().oneshot(request("/", &[])).await.unwrap();
        answer.headers()["content-security-policy"].to_str().unwrap().to_owned()
    };
    assert!(!header().await.contains("sha256-new"));
    let style_hashes = vec!["sha256-new".into()];
    let policy = Policy { base: "/".into(), style_hashes, ..Policy::default() };
    fs::write(dir.path().join("_headers"), Headers::for_site(&policy).to_string()).unwrap();
    assert!(header().await.contains("'sha256-new'"));
}

#[tokio::test]
async fn a_page_is_not_sent_without_the_headers_that_protect_it() {
    let dir = finished();
    fs::write(dir.path().join("_headers"), "/*\n  nonsense\n").unwrap();
    let answer = ask(dir.path(), "/", request("/", &[])).await;
    assert_eq!(answer.status, 500);
    assert!(answer.text().contains("_headers: line 2"), "{}", answer.text());
}

#[tokio::test]
async fn rules_of_a_sub_path_name_whole_paths() {
    let dir = finished();
    let policy = Policy { base: "/2025/".into(), ..Policy::default() };
    fs::write(dir.path().join("_headers"), Headers::for_site(&policy).to_string()).unwrap();
    let script = ask(dir.path(), "/2025/", request(&format!("/2025{SCRIPT}"), &[])).await;
    assert!(script.header("cache-control").contains("immutable"));
    assert_eq!(script.header("x-frame-options"), "SAMEORIGIN");
    let page = ask(dir.path(), "/2025/", request("/2025/fr/agenda", &[])).await;
    assert_eq!((page.status.as_u16(), page.header("x-frame-options")), (200, "SAMEORIGIN"));
    let outside = ask(dir.path(), "/2025/", request("/fr/agenda", &[])).await;
    assert_eq!((outside.status.as_u16(), outside.text()), (404, ""));
}

#[tokio::test]
async fn what_the_browser_still_has_is_not_sent_again() {
    let dir = finished();
    let first = ask(dir.path(), "/", request("/fr/agenda", &[])).await;
    for (name, value) in [
        (header::IF_NONE_MATCH, first.header("etag")),
        (header::IF_MODIFIED_SINCE, first.header("last-modified")),
    ] {
        let again = ask(dir.path(), "/", request("/fr/agenda", &[(name, value)])).await;
        assert_eq!((again.status.as_u16(), again.body.len()), (304, 0), "{value}");
        for kept in ["cache-control", "content-security-policy", "etag"] {
            assert_eq!(again.header(kept), first.header(kept), "{value}");
        }
    }
    let other = [(header::IF_NONE_MATCH, "\"other\"")];
    assert_eq!(ask(dir.path(), "/", request("/fr/agenda", &other)).await.status, 200);
}

#[tokio::test]
async fn a_part_can_be_asked_for_and_the_head_alone() {
    let part = get("/calendars/fr/programme.ics", &[(header::RANGE, "bytes=6-14")]).await;
    assert_eq!((part.status.as_u16(), part.text()), (206, "VCALENDAR"));
    assert_eq!(part.header("content-type"), "text/calendar; charset=utf-8");

    let mut head = request(SCRIPT, &[]);
    *head.method_mut() = Method::HEAD;
    let head = ask(finished().path(), "/", head).await;
    assert_eq!((head.status.as_u16(), head.body.len()), (200, 0));
    assert_eq!(head.header("content-length"), "17");

    let mut missing = request("/nowhere", &[]);
    *missing.method_mut() = Method::HEAD;
    let missing = ask(finished().path(), "/", missing).await;
    assert_eq!((missing.status.as_u16(), missing.body.len()), (404, 0));
}

#[tokio::test]
async fn nothing_can_be_changed() {
    for method in [Method::POST, Method::PUT, Method::DELETE] {
        let mut change = request("/fr/agenda", &[]);
        *change.method_mut() = method;
        let answer = ask(finished().path(), "/", change).await;
        assert_eq!((answer.status.as_u16(), answer.header("allow")), (405, "GET,HEAD"));
    }
}

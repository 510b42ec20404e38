use super::*;
use axum::http::HeaderMap;
use std::{
    fs,
    io::{Read, Write},
    net::{IpAddr, Ipv4Addr, TcpStream},
};
use tempfile::TempDir;
use tower::ServiceExt;

const LOCAL: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);
const WASM: &str = "/app-5f3a9c0de1b2a417_bg.wasm";

/// A site of the files that a build leaves, with a `.br` neighbour for the module alone.
fn site_on_disk() -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    let script = "export default 1;\n".repeat(100);
    let files = [
        ("index.html", "<!doctype html><title>the app</title>"),
        ("programme.json", "{}"),
        ("app.webmanifest", "{}"),
        ("app-5f3a9c0de1b2a417.js", &script),
        (&WASM[1..], "raw module"),
        (&format!("{}.br", &WASM[1..]), "module in brotli"),
        ("fr/index.html", "<title>en français</title>"),
    ];
    fs::create_dir(dir.path().join("fr")).unwrap();
    for (name, content) in files {
        fs::write(dir.path().join(name), content).unwrap();
    }
    dir
}

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Vec<u8>,
}

impl Answer {
    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }
}

async fn ask(base: &str, path: &str, encodings: &str) -> Answer {
    let dir = site_on_disk();
    let request = Request::builder()
        .uri(path)
        .header(header::ACCEPT_ENCODING, encodings)
        .body(Body::empty())
        .unwrap();
    let (parts, body) = router(dir.path(), base).oneshot(request).await.unwrap().into_parts();
    let body = axum::body::to_bytes(body, usize::MAX).await.unwrap().to_vec();
    Answer { status: parts.status, headers: parts.headers, body }
}

async fn get_plain(path: &str) -> Answer {
    ask("/", path, "identity").await
}

#[tokio::test]
async fn content_types_are_those_that_browsers_insist_on() {
    for (path, wanted) in [
        ("/", "text/html"),
        (WASM, "application/wasm"),
        ("/app-5f3a9c0de1b2a417.js", "text/javascript"),
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
async fn nothing_outside_the_site_can_be_read() {
    let dir = site_on_disk();
    fs::write(dir.path().join("secret.txt"), "secret").unwrap();
    let inner = router(&dir.path().join("fr"), "/");
    for path in ["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/x/../../secret.txt"]
    {
        let request = Request::builder().uri(path).body(Body::empty()).unwrap();
        assert_eq!(inner.clone().oneshot(request).await.unwrap().status(), 404, "{path}");
    }
}

#[tokio::test]
async fn a_compressed_neighbour_is_sent_as_it_is() {
    let answer = ask("/", WASM, "gzip, br").await;
    assert_eq!((answer.header("content-encoding"), answer.text()), ("br", "module in brotli"));
    assert_eq!(answer.header("content-type"), "application/wasm");
    assert_eq!(answer.header("cache-control"), "public, max-age=31536000, immutable");
    assert_eq!(get_plain(WASM).await.text(), "raw module");
}

#[tokio::test]
async fn what_has_no_compressed_neighbour_is_compressed_on_the_way() {
    let path = "/app-5f3a9c0de1b2a417.js";
    let (plain, small) = (get_plain(path).await, ask("/", path, "br").await);
    assert_eq!(small.header("content-encoding"), "br");
    assert!(small.body.len() * 4 < plain.body.len());
}

#[tokio::test]
async fn a_site_below_a_sub_path_answers_there_alone() {
    for path in ["/2025/", "/2025/ar/agenda"] {
        assert!(ask("/2025/", path, "identity").await.text().contains("the app"), "{path}");
    }
    let to_slash = ask("/2025/", "/2025", "identity").await;
    assert_eq!((to_slash.status.as_u16(), to_slash.header("location")), (308, "/2025/"));
    let to_page = ask("/2025/", "/2025/fr", "identity").await;
    assert_eq!(to_page.header("location"), "/2025/fr/");
    assert_eq!(ask("/2025/", "/programme.json", "identity").await.status, 404);
}

#[test]
fn a_base_is_a_plain_path() {
    assert_eq!(parse_base("2025").unwrap(), "/2025/");
    assert_eq!(parse_base("/a/b/").unwrap(), "/a/b/");
    assert_eq!(parse_base("").unwrap(), "/");
    for bad in ["/{x}/", "/a//b/", "https://host/", "/a b/"] {
        assert!(parse_base(bad).is_err(), "{bad}");
    }
}

#[tokio::test]
async fn a_missing_site_and_a_taken_port_are_named() {
    let dir = tempfile::tempdir().unwrap();
    let failure = async |path: &Path, port| {
        Server::bind(path, "/", LOCAL, port).await.unwrap_err().to_string()
    };
    assert!(failure(&dir.path().join("gone"), 0).await.contains("no directory"));
    assert!(failure(dir.path(), 0).await.contains("no index.html"));
    let site = site_on_disk();
    let first = Server::bind(site.path(), "/", LOCAL, 0).await.unwrap();
    let port = first.url().rsplit(':').next().unwrap().trim_end_matches('/').parse().unwrap();
    assert!(failure(site.path(), port).await.contains(&format!("127.0.0.1:{port} is taken")));
}

#[tokio::test]
async fn answers_over_the_wire_tell_the_date() {
    let site = site_on_disk();
    let server = Server::bind(site.path(), "/", LOCAL, 0).await.unwrap();
    let host = server.url().replace("http://", "").replace('/', "");
    tokio::spawn(server.run());
    let answer = tokio::task::spawn_blocking(move || {
        let mut stream = TcpStream::connect(&host).unwrap();
        write!(stream, "GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    });
    let answer = answer.await.unwrap().to_lowercase();
    assert!(answer.contains("\r\ndate: "), "{answer}");
}

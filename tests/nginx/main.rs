//! A finished site carried by a real nginx with the configuration that is written for it, at the
//! root of a host and below a sub-path; and `barnamaj serve`, which has to answer the same.

mod nginx;
mod site;

use axum::{
    body::Body,
    http::{HeaderMap, HeaderName, Method, Request, StatusCode, header},
};
use barnamaj::publish::serve::router;
use nginx::Nginx;
use site::{EXCHANGED, Site};
use tower::ServiceExt;

const PLAIN: &str = "identity";
const GZIP: &str = "gzip";

const HTML: &str = "text/html; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";
const CALENDAR: &str = "text/calendar; charset=utf-8";

/// Addresses below the base, and what is right: status, content type, file.
const CASES: [(&str, u16, &str, &str); 25] = [
    ("", 200, HTML, "index.html"),
    ("fr", 200, HTML, "fr/index.html"),
    ("fr/", 200, HTML, "fr/index.html"),
    ("fr/agenda", 200, HTML, "fr/agenda/index.html"),
    ("fr/agenda/", 200, HTML, "fr/agenda/index.html"),
    ("fr/agenda?mine=1", 200, HTML, "fr/agenda/index.html"),
    ("programme.json", 200, "application/json", "programme.json"),
    ("notices.json", 200, "application/json", "notices.json"),
    ("manifest-fr.webmanifest", 200, "application/manifest+json", "manifest-fr.webmanifest"),
    ("calendars/fr/programme.ics", 200, CALENDAR, "calendars/fr/programme.ics"),
    ("sitemap.xml", 200, "text/xml; charset=utf-8", "sitemap.xml"),
    ("robots.txt", 200, "text/plain; charset=utf-8", "robots.txt"),
    ("sw.js", 200, SCRIPT, "sw.js"),
    ("assets/app-5f3a9c0d.js", 200, SCRIPT, "assets/app-5f3a9c0d.js"),
    ("assets/app-5f3a9c0d.wasm", 200, "application/wasm", "assets/app-5f3a9c0d.wasm"),
    ("assets/icon-5f3a9c0d.png", 200, "image/png", "assets/icon-5f3a9c0d.png"),
    ("assets/plex-5f3a9c0d.woff2", 200, "font/woff2", "assets/plex-5f3a9c0d.woff2"),
    ("pictures/hall-5f3a9c0d.jpg", 200, "image/jpeg", "pictures/hall-5f3a9c0d.jpg"),
    ("pictures/plan-5f3a9c0d.webp", 200, "image/webp", "pictures/plan-5f3a9c0d.webp"),
    ("nowhere", 404, HTML, "404.html"),
    ("assets/", 404, HTML, "404.html"),
    ("assets/gone-5f3a9c0d.js", 404, HTML, "404.html"),
    ("sw.js/", 404, HTML, "404.html"),
    ("_headers", 404, HTML, "404.html"),
    ("fr/agenda/index.html.gz", 404, HTML, "404.html"),
];

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Vec<u8>,
}

impl Answer {
    async fn of(response: axum::http::Response<Body>) -> Answer {
        let (parts, body) = response.into_parts();
        let body = axum::body::to_bytes(body, usize::MAX).await.unwrap().to_vec();
        Answer { status: parts.status, headers: parts.headers, body }
    }

    fn header(&self, name: &HeaderName) -> Vec<&str> {
        self.headers.get_all(name).iter().map(|value| value.to_str().unwrap()).collect()
    }
}

fn request(method: &Method, path: &str, headers: &[(HeaderName, &str)]) -> Request<Body> {
    let request = Request::builder().method(method).uri(path);
    headers
        .iter()
        .fold(request, |request, (name, value)| request.header(name, *value))
        .body(Body::empty())
        .unwrap()
}

/// nginx and our own server, carrying the same files.
struct Hosts {
    site: Site,
    nginx: Nginx,
}

impl Hosts {
    async fn start(base: &str) -> Hosts {
        let site = Site::new(base);
        let nginx = Nginx::start(&site).await;
        Hosts { site, nginx }
    }

    /// The answers of both, nginx first.
    async fn ask(
        &self,
        method: &Method,
        path: &str,
        headers: &[(HeaderName, &str)],
    ) -> [(&'static str, Answer); 2] {
        let nginx = self.nginx.ask(request(method, path, headers)).await;
        let router = router(&self.site.files, &self.site.base);
        let serve = router.oneshot(request(method, path, headers)).await.unwrap();
        [("nginx", Answer::of(nginx).await), ("serve", Answer::of(serve).await)]
    }

    async fn check(&self, encodings: &str, (path, status, kind, file): (&str, u16, &str, &str)) {
        let path = format!("{}{path}", self.site.base);
        let compressed = format!("{file}.gz");
        let has_compressed =
            !EXCHANGED.contains(&file) && self.site.files.join(&compressed).exists();
        let is_compressed = has_compressed && encodings == GZIP;
        let body = self.site.read(if is_compressed { &compressed } else { file });
        let asked = [(header::ACCEPT_ENCODING, encodings)];
        for (host, answer) in self.ask(&Method::GET, &path, &asked).await {
            let what = format!("{host}: {path} ({encodings})");
            assert_eq!(answer.status, status, "{what}");
            assert_eq!(String::from_utf8_lossy(&answer.body), body, "{what}");
            assert_eq!(answer.header(&header::CONTENT_TYPE), [kind], "{what}");
            let encoding: &[&str] = if is_compressed { &["gzip"] } else { &[] };
            assert_eq!(answer.header(&header::CONTENT_ENCODING), encoding, "{what}");
            let vary = answer.header(&header::VARY).join(",");
            assert!(!has_compressed || vary.eq_ignore_ascii_case("accept-encoding"), "{what}");
            self.check_policy(&path, status, &answer, &what);
        }
    }

    /// Every header that the site asks for is there, once.
    fn check_policy(&self, path: &str, status: u16, answer: &Answer, what: &str) {
        let path = path.split('?').next().unwrap();
        let mut wanted = self.site.headers.of(path);
        assert_eq!(wanted.len(), 7, "{what}");
        if status == 404 {
            wanted.insert(header::CACHE_CONTROL, "no-cache".parse().unwrap());
        }
        for (name, value) in &wanted {
            assert_eq!(answer.header(name), [value], "{what}: {name}");
        }
    }
}

async fn everything_is_right_below(base: &str) {
    let hosts = Hosts::start(base).await;
    for case in CASES {
        for encodings in [PLAIN, GZIP] {
            hosts.check(encodings, case).await;
        }
    }
}

#[tokio::test]
async fn a_site_at_the_root_of_a_host() {
    everything_is_right_below("/").await;
}

#[tokio::test]
async fn a_site_below_a_sub_path() {
    everything_is_right_below("/2025/").await;
    everything_is_right_below("/v1.0/assises/").await;
}

#[tokio::test]
async fn what_lies_outside_of_the_sub_path_is_not_the_site() {
    let hosts = Hosts::start("/2025/").await;
    for (host, answer) in hosts.ask(&Method::GET, "/2025", &[]).await {
        assert_eq!(answer.status, 308, "{host}");
        assert_eq!(answer.header(&header::LOCATION), ["/2025/"], "{host}");
        assert_eq!(answer.header(&header::CACHE_CONTROL), ["no-cache"], "{host}");
    }
    for path in ["/", "/fr/", "/programme.json", "/20255/"] {
        for (host, answer) in hosts.ask(&Method::GET, path, &[]).await {
            assert_eq!(answer.status, 404, "{host}: {path}");
        }
    }
}

#[tokio::test]
async fn what_the_browser_still_has_is_not_sent_again() {
    let hosts = Hosts::start("/").await;
    for path in ["/fr/agenda", "/assets/app-5f3a9c0d.js"] {
        for encodings in [PLAIN, GZIP] {
            let asked = (header::ACCEPT_ENCODING, encodings);
            let first = hosts.ask(&Method::GET, path, std::slice::from_ref(&asked)).await;
            for (at, (host, first)) in first.iter().enumerate() {
                let etag = first.header(&header::ETAG)[0];
                let asked = [asked.clone(), (header::IF_NONE_MATCH, etag)];
                let (_, again) = &hosts.ask(&Method::GET, path, &asked).await[at];
                let what = format!("{host}: {path} ({encodings})");
                assert_eq!((again.status.as_u16(), again.body.len()), (304, 0), "{what}");
                hosts.check_policy(path, 304, again, &what);
            }
        }
    }
}

#[tokio::test]
async fn what_has_no_compressed_neighbour_of_its_own_is_compressed_on_the_way() {
    let hosts = Hosts::start("/").await;
    for name in EXCHANGED {
        std::fs::write(hosts.site.files.join(name), "[1,2,3,4,5]".repeat(100)).unwrap();
        let asked = [(header::ACCEPT_ENCODING, GZIP)];
        for (host, answer) in hosts.ask(&Method::GET, &format!("/{name}"), &asked).await {
            assert_eq!(answer.header(&header::CONTENT_ENCODING), [GZIP], "{host}: {name}");
            assert!(answer.body.len() < 200, "{host}: {name}");
            hosts.check_policy(&format!("/{name}"), 200, &answer, host);
        }
    }
}

#[tokio::test]
async fn other_methods_and_parts() {
    let hosts = Hosts::start("/").await;
    for (host, answer) in hosts.ask(&Method::HEAD, "/fr/agenda", &[]).await {
        let length = hosts.site.read("fr/agenda/index.html").len().to_string();
        assert_eq!((answer.status.as_u16(), answer.body.len()), (200, 0), "{host}");
        assert_eq!(answer.header(&header::CONTENT_LENGTH), [length], "{host}");
        hosts.check_policy("/fr/agenda", 200, &answer, host);
    }
    for (host, answer) in hosts.ask(&Method::POST, "/fr/agenda", &[]).await {
        assert_eq!(answer.status, 405, "{host}");
    }
    let part = [(header::RANGE, "bytes=0-2")];
    for (host, answer) in hosts.ask(&Method::GET, "/programme.json", &part).await {
        assert_eq!((answer.status.as_u16(), answer.body.len()), (206, 3), "{host}");
        hosts.check_policy("/programme.json", 206, &answer, host);
    }
}

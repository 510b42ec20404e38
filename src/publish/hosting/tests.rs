use super::*;
use axum::http::{HeaderValue, header};

fn policy(base: &str) -> Policy {
    Policy {
        base: base.into(),
        style_hashes: vec!["sha256-c3R5bGU=".into()],
        script_hashes: vec!["sha256-b25l".into(), "sha256-dHdv".into()],
    }
}

#[test]
fn nothing_inline_runs_but_what_is_named() {
    let header = content_security_policy(&policy("/"), Delivery::Header);
    for wanted in [
        "default-src 'none'; ",
        "; script-src 'self' 'wasm-unsafe-eval' 'sha256-b25l' 'sha256-dHdv'; ",
        "; style-src 'self' 'sha256-c3R5bGU='; ",
        "; img-src 'self' data:; ",
        "; require-trusted-types-for 'script'; trusted-types worker; ",
        "; frame-ancestors 'self'",
    ] {
        assert!(header.contains(wanted), "{wanted}: {header}");
    }
    let bare = content_security_policy(&Policy::default(), Delivery::Header);
    for unsafe_word in ["unsafe-inline", "'unsafe-eval'", "*", "http"] {
        assert!(!header.contains(unsafe_word) && !bare.contains(unsafe_word), "{unsafe_word}");
    }
    assert!(bare.contains("; style-src 'self'; "), "{bare}");
}

#[test]
fn the_meta_element_says_all_but_who_may_frame() {
    let header = content_security_policy(&policy("/"), Delivery::Header);
    let meta = content_security_policy(&policy("/"), Delivery::Meta);
    assert_eq!(format!("{meta}; frame-ancestors 'self'"), header);
}

#[test]
fn what_is_written_is_what_is_read() {
    for base in ["/", "/2025/"] {
        let headers = Headers::for_site(&policy(base));
        assert_eq!(headers.to_string().parse(), Ok(headers));
    }
}

#[test]
fn the_file_is_in_the_syntax_of_hosts() {
    let text = Headers::for_site(&policy("/2025/")).to_string();
    assert!(text.contains("\n/2025/*\n  content-security-policy: default-src"), "{text}");
    assert!(
        text.contains(
            "\n/2025/assets/*\n  cache-control: public, max-age=31536000, immutable\n\n/2025/pictures/*\n"
        ),
        "{text}"
    );
}

/// Hosts differ in what they make of it.
#[test]
fn no_header_has_two_rules_for_one_path() {
    let headers = Headers::for_site(&policy("/"));
    for path in [
        "/",
        "/fr/agenda",
        "/assets/app.js",
        "/pictures/p.jpg",
        "/sw.js",
        "/programme.json",
        "/x/sw.js",
    ] {
        let of_path = headers.of(path);
        assert_eq!(of_path.len(), of_path.keys_len(), "{path}");
    }
}

#[test]
fn only_what_is_hashed_is_kept_without_asking() {
    let headers = Headers::for_site(&policy("/2025/"));
    let cache = |path: &str| headers.of(path)[header::CACHE_CONTROL].clone();
    assert_eq!(cache("/2025/assets/app-5f3a9c0de1b2a417.js"), IMMUTABLE);
    assert_eq!(cache("/2025/pictures/hall-5f3a9c0de1b2a417.webp"), IMMUTABLE);
    for path in [
        "/2025/",
        "/2025/fr/agenda",
        "/2025/notices.json",
        "/2025/sw.js",
        "/2025/assets",
        "/assets/x.js",
    ] {
        assert_eq!(cache(path), ASK, "{path}");
    }
}

#[test]
fn outside_of_its_base_a_site_asks_for_nothing() {
    assert_eq!(Headers::for_site(&policy("/2025/")).of("/").len(), 1, "but not to be kept");
}

#[test]
fn rules_add_up_and_a_path_stands_for_itself() {
    let text = "# comment\n\n/*\n  X-One: a: b\r\n/fr\n\tx-one: c\n  X-Two: d\n";
    let headers: Headers = text.parse().unwrap();
    let of = |path: &str, name: &str| -> Vec<HeaderValue> {
        headers.of(path).get_all(name).iter().cloned().collect()
    };
    assert_eq!(of("/fr", "x-one"), ["a: b", "c"]);
    assert_eq!(of("/fr/", "x-one"), ["a: b"]);
    assert!(of("/fr/", "x-two").is_empty());
}

#[test]
fn what_hosts_would_leave_out_is_refused() {
    for (text, line, reason) in [
        ("X-One: a", 1, "before the first path"),
        ("/*\n  X-One", 2, "neither a path nor a header"),
        ("/*\n  ! Cache-Control", 2, "neither a path nor a header"),
        ("/*\n  X One: a", 2, "impossible name"),
        ("/*\n  X-One:", 2, "without a proper value"),
        ("/*\n  X-One: \u{1}", 2, "without a proper value"),
        ("/*\n  X-One: é", 2, "without a proper value"),
        ("/a\n/*/b\n", 2, "not at the end"),
        ("/a/:id\n", 1, "placeholder"),
        ("https://host/*\n", 1, "before the first path"),
    ] {
        let unreadable = text.parse::<Headers>().unwrap_err();
        assert_eq!(unreadable.line, line, "{text}");
        assert!(unreadable.to_string().contains(reason), "{text}: {unreadable}");
    }
    let long = format!("/*\n  X-One: {}\n", "a".repeat(2000));
    assert!(long.parse::<Headers>().unwrap_err().reason.contains("2,000"));
    assert!(long.replace("aaaaaaaaaaaa", "").parse::<Headers>().is_ok());
}

#[test]
#[should_panic(expected = "hashes are plain text")]
fn a_hash_cannot_bring_in_a_line_of_its_own() {
    let script_hashes = vec!["sha256-x'\n  X-Evil: 1".into()];
    Headers::for_site(&Policy { script_hashes, ..policy("/") });
}

#[test]
fn nginx_has_all_headers_in_each_location() {
    let headers = Headers::for_site(&policy("/v1.0/"));
    let root = std::path::Path::new("/srv/a \"b\"");
    let site = NginxSite { root, base: "/v1.0/", listen: "80", server_name: "_" };
    let text = nginx(&headers, &site);
    assert!(text.contains(r#"root "/srv/a \"b\"";"#), "{text}");
    assert!(text.contains(r"location ~ ^/v1\.0/(.*/)?"), "{text}");
    for location in ["location /v1.0/ {", "location /v1.0/assets/ {", "location = /v1.0/sw.js {"] {
        let (_, block) = text.split_once(location).unwrap();
        let (block, _) = block.split_once('}').unwrap();
        assert_eq!(block.matches("add_header").count(), 7, "{location}: {block}");
    }
}

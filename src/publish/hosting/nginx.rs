//! The same site carried by nginx.

use super::{EXCHANGED_ALONE, Headers, Rule};
use axum::http::{HeaderName, HeaderValue};
use std::path::Path;

/// The place of a site on a host with nginx.
#[derive(Clone, Debug)]
pub struct NginxSite<'a> {
    /// Directory of the whole host. The site's files lie in its sub-directory of the name of
    /// `base`. (A `$` in it would be taken for a variable.)
    pub root: &'a Path,
    /// Path below which the site lives, with a slash on both ends: `/` or `/2025/`.
    pub base: &'a str,
    /// The port to listen on, or `address:port`.
    pub listen: &'a str,
    /// The names of the host; `_` for any.
    pub server_name: &'a str,
}

/// The media types of a site's files, the same as [`serve`](crate::publish::serve) sends.
const TYPES: &str = "types {
        text/html                 html;
        text/css                  css;
        text/javascript           js;
        text/calendar             ics;
        text/plain                txt;
        text/xml                  xml;
        application/json          json;
        application/manifest+json webmanifest;
        application/wasm          wasm;
        font/woff2                woff2;
        image/jpeg                jpg;
        image/png                 png;
        image/svg+xml             svg;
        image/webp                webp;
    }";

/// The media types that get smaller, beside `text/html`, which nginx does not want to be told.
const ZIPPED: [&str; 9] = [
    "text/css",
    "text/javascript",
    "text/calendar",
    "text/plain",
    "text/xml",
    "application/json",
    "application/manifest+json",
    "application/wasm",
    "image/svg+xml",
];

/// A `server` block to be included in the `http` block (on Debian from `/etc/nginx/conf.d/`).
pub fn nginx(headers: &Headers, site: &NginxSite) -> String {
    let NginxSite { base, listen, server_name, .. } = site;
    let root = quoted(&site.root.to_string_lossy());
    let locations = headers.rules.iter().map(|rule| of_rule(rule, headers, base));
    let alone = EXCHANGED_ALONE.iter().map(|name| of_alone(name, headers, base));
    let locations: String = locations.chain(alone).collect();
    let outside = if *base == "/" { String::new() } else { outside(base) };
    let within = base.replace('.', r"\.");
    format!(
        r"# The files lie in {lies_in}.
server {{
    # For the open internet: listen 443 ssl, with ssl_certificate and ssl_certificate_key.
    listen {listen};
    server_name {server_name};
    root {root};

    # In the place of mime.types, which does not know all of them.
    {TYPES}
    default_type application/octet-stream;
    charset utf-8;
    charset_types text/css text/javascript text/calendar text/plain text/xml;

    # Text is compressed on the way. Where files lie compressed beside themselves (--precompress),
    # these are sent. Where nginx has the module for it (nginx-light of Debian has not):
    # brotli_static on;
    gzip on;
    gzip_min_length 256;
    gzip_types {zipped};
    gzip_static on;
    gzip_vary on;

    # Behind a proxy nginx does not know its own address.
    absolute_redirect off;
{outside}
    # Instructions for other hosts, and compressed files by their own names.
    location ~ ^{within}(.*/)?(_headers|_redirects|[^/]*\.(br|gz))$ {{
        error_page 404 {base}404.html;
        return 404;
    }}
{locations}}}
",
        zipped = ZIPPED.join(" "),
        lies_in = site.root.join(base.trim_matches('/')).display(),
    )
}

/// The paths of one rule.
fn of_rule(rule: &Rule, headers: &Headers, base: &str) -> String {
    let stem = rule.pattern.stem();
    let equals = if rule.pattern.is_exact() { "= " } else { "" };
    location(&format!("{equals}{stem}"), &all(headers, stem), base)
}

/// A file that is exchanged alone: compressed neighbours of it, whoever made them, may be older.
fn of_alone(name: &str, headers: &Headers, base: &str) -> String {
    let path = format!("{base}{name}");
    let lines = "        gzip_static off;\n".to_owned() + &all(headers, &path);
    location(&format!("= {path}"), &lines, base)
}

/// Lines for all headers of a path. nginx takes the longest location that matches, and in it only
/// the headers that stand there: each has all of its own.
fn all(headers: &Headers, path: &str) -> String {
    let add = |(name, value): (&HeaderName, &HeaderValue)| {
        let value = quoted(&String::from_utf8_lossy(value.as_bytes()));
        format!("        add_header {name} {value} always;\n")
    };
    headers.of(path).iter().map(add).collect()
}

fn location(paths: &str, lines: &str, base: &str) -> String {
    format!(
        "
    location {paths} {{
        try_files $uri $uri/index.html =404;
        error_page 404 {base}404.html;
{lines}    }}
"
    )
}

/// The locations outside of the site.
fn outside(base: &str) -> String {
    let without_slash = base.trim_end_matches('/');
    format!(
        r#"
    # Whatever else this host carries.
    location / {{
        return 404;
    }}

    location = {without_slash} {{
        add_header Cache-Control "no-cache" always;
        return 308 {base};
    }}
"#
    )
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', r"\\").replace('"', "\\\""))
}

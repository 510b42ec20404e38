//! The same site carried by nginx.

use super::{Headers, Rule};
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

/// A `server` block to be included in the `http` block (on Debian from `/etc/nginx/conf.d/`).
pub fn nginx(headers: &Headers, site: &NginxSite) -> String {
    let NginxSite { base, listen, server_name, .. } = site;
    let root = quoted(&site.root.to_string_lossy());
    let locations: String =
        headers.rules.iter().map(|rule| location(rule, headers, base)).collect();
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

    # Files lie compressed beside themselves. Where nginx has the module for it (nginx-light of
    # Debian has not): brotli_static on;
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
        lies_in = site.root.join(base.trim_matches('/')).display(),
    )
}

/// The paths of one rule. nginx takes the longest that matches, and in it only the headers that
/// stand there: each has all of its own.
fn location(rule: &Rule, headers: &Headers, base: &str) -> String {
    let stem = rule.pattern.stem();
    let equals = if rule.pattern.is_exact() { "= " } else { "" };
    let add = |(name, value): (&HeaderName, &HeaderValue)| {
        let value = quoted(&String::from_utf8_lossy(value.as_bytes()));
        format!("        add_header {name} {value} always;\n")
    };
    let headers: String = headers.of(stem).iter().map(add).collect();
    format!(
        "
    location {equals}{stem} {{
        try_files $uri $uri/index.html =404;
        error_page 404 {base}404.html;
{headers}    }}
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

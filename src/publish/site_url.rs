//! The address of a site.

use crate::address::Page;
use crate::programme::lang::Lang;

/// The address of a site, as origin and path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteUrl {
    /// Scheme, host and port: `https://host`.
    pub origin: String,
    /// Path with a slash on both ends: `/2025/`.
    pub base: String,
}

impl SiteUrl {
    /// The origin at which `barnamaj serve` serves a site unless it is told another.
    pub const LOCAL: &str = "http://127.0.0.1:8080";

    /// The origin, unless it is that of this machine alone.
    pub fn public_origin(&self) -> Option<&str> {
        (self.origin != SiteUrl::LOCAL).then_some(&*self.origin)
    }

    /// The path without a slash at the end, as routers take it: `/2025`, or nothing.
    pub fn prefix(&self) -> &str {
        self.base.trim_end_matches('/')
    }

    /// The absolute address of a page.
    pub fn page(&self, page: &Page, lang: Lang) -> String {
        self.url(page.path(lang).trim_start_matches('/'))
    }

    /// The absolute address of a path below the base (without a slash in front).
    pub fn url(&self, path: &str) -> String {
        format!("{}{}{path}", self.origin, self.base)
    }
}

/// Reads an origin such as `https://host:8080`, for the command line.
///
/// # Errors
/// A sentence when it is none, or when a path follows (that is what `--base` is for).
pub fn parse_origin(text: &str) -> Result<String, String> {
    let rest = ["https://", "http://"].into_iter().find_map(|scheme| text.strip_prefix(scheme));
    let host = rest.map(|rest| rest.trim_end_matches('/'));
    let plain = |c: char| c.is_ascii_alphanumeric() || "-.:[]".contains(c);
    match host {
        Some(host) if !host.is_empty() && host.chars().all(plain) => {
            Ok(text.trim_end_matches('/').to_owned())
        }
        _ => Err(format!("{text} is no address such as https://host, without a path")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_has_a_scheme_and_a_host_and_no_path() {
        assert_eq!(parse_origin("https://host/").unwrap(), "https://host");
        assert_eq!(parse_origin("http://[::1]:8080").unwrap(), "http://[::1]:8080");
        for bad in ["host", "ftp://host", "https://", "https://host/2025", "https://a b", ""] {
            assert!(parse_origin(bad).is_err(), "{bad}");
        }
    }
}

//! The headers of a site, by path.

use super::{Delivery, Policy, content_security_policy};
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use std::fmt;

/// The headers of a site, as rules by path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Headers {
    /// In the order of the file.
    pub rules: Vec<Rule>,
}

/// Headers that go with all answers whose path matches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The paths that the rule is for.
    pub pattern: Pattern,
    /// The headers: names with their values.
    pub headers: Vec<(HeaderName, HeaderValue)>,
}

/// A path, or all paths that begin alike: `/sw.js`, `/assets/*`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern(pub(super) String);

/// For files whose name changes with their content: keep them for a year (the customary longest
/// time).
pub const IMMUTABLE: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
/// For files that stay under their name: keep them, but ask before each use whether they are
/// still current.
pub const ASK: HeaderValue = HeaderValue::from_static("no-cache");

const PERMISSIONS_POLICY: HeaderName = HeaderName::from_static("permissions-policy");
const OPENER_POLICY: HeaderName = HeaderName::from_static("cross-origin-opener-policy");

/// The features of browsers that are refused to the app and to all that it may ever frame, because
/// it has no use for them. Only names that browsers know on every system: they complain of others.
/// (So web-share is not named; as long as nobody does, the site itself may share.)
const PERMISSIONS: &str = "accelerometer=(), autoplay=(), camera=(), clipboard-read=(), \
    clipboard-write=(self), display-capture=(), encrypted-media=(), fullscreen=(self), \
    geolocation=(), gyroscope=(), hid=(), idle-detection=(), local-fonts=(), magnetometer=(), \
    microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(), \
    screen-wake-lock=(self), serial=(), usb=(), xr-spatial-tracking=()";

impl Headers {
    /// The headers of a finished site.
    ///
    /// No two rules for one path name the same header: some hosts would send both values, others
    /// one of them. So how long pages may be kept is said by no rule: the hosts that read
    /// `_headers` let them be asked for again each time, see [`Headers::of`].
    ///
    /// # Panics
    /// When a hash of the policy holds what no header can.
    pub fn for_site(policy: &Policy) -> Headers {
        let csp = HeaderValue::try_from(content_security_policy(policy, Delivery::Header))
            .expect("hashes are plain text");
        let everywhere = vec![
            (header::CONTENT_SECURITY_POLICY, csp),
            (PERMISSIONS_POLICY, HeaderValue::from_static(PERMISSIONS)),
            (header::REFERRER_POLICY, HeaderValue::from_static("same-origin")),
            (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
            // For browsers that do not know frame-ancestors.
            (header::X_FRAME_OPTIONS, HeaderValue::from_static("SAMEORIGIN")),
            (OPENER_POLICY, HeaderValue::from_static("same-origin")),
        ];
        let rule = |path: &str, headers| Rule {
            pattern: Pattern(format!("{}{path}", policy.base)),
            headers,
        };
        Headers {
            rules: vec![
                rule("*", everywhere),
                rule("assets/*", vec![(header::CACHE_CONTROL, IMMUTABLE)]),
                rule("pictures/*", vec![(header::CACHE_CONTROL, IMMUTABLE)]),
                // Said by a rule, because nothing mends a service worker that is kept for long.
                rule("sw.js", vec![(header::CACHE_CONTROL, ASK)]),
            ],
        }
    }

    /// The headers of an answer whose request had this path (without query).
    ///
    /// A header that several rules name has all their values. Where no rule says how long to
    /// keep an answer, it is `no-cache`: the same as what hosts then send by themselves.
    pub fn of(&self, path: &str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for rule in self.rules.iter().filter(|rule| rule.pattern.matches(path)) {
            for (name, value) in &rule.headers {
                headers.append(name, value.clone());
            }
        }
        headers.entry(header::CACHE_CONTROL).or_insert(ASK);
        headers
    }
}

impl Pattern {
    /// The path itself, or what all matching paths begin with.
    pub fn stem(&self) -> &str {
        self.0.strip_suffix('*').unwrap_or(&self.0)
    }

    /// Whether it stands for one path alone.
    pub fn is_exact(&self) -> bool {
        !self.0.ends_with('*')
    }

    fn matches(&self, path: &str) -> bool {
        if self.is_exact() { path == self.0 } else { path.starts_with(self.stem()) }
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

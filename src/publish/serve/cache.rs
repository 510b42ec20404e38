//! The time that a browser may keep the files of a build, which has no `_headers` yet.

use crate::publish::hosting::{ASK, IMMUTABLE};
use axum::http::HeaderValue;

/// The content hardly ever changes, but the name stays when it does: keep it for a week.
const WEEK: HeaderValue = HeaderValue::from_static("public, max-age=604800");

/// The `Cache-Control` of the file of this path.
pub(super) fn policy(path: &str) -> HeaderValue {
    let name = path.rsplit('/').next().unwrap_or_default();
    match name.rsplit_once('.') {
        Some((stem, "js" | "css" | "wasm")) if is_hashed(stem) => IMMUTABLE,
        Some((_, "woff2")) => WEEK,
        _ => ASK,
    }
}

/// Whether the stem ends in a content hash, as in `app-5f3a9c0de1b2a417` and
/// `app-5f3a9c0de1b2a417_bg`. (The build does not pad its 64-bit hashes with zeros.)
fn is_hashed(stem: &str) -> bool {
    let stem = stem.strip_suffix("_bg").unwrap_or(stem);
    stem.rsplit_once('-').is_some_and(|(_, hash)| {
        hash.len() >= 12 && hash.bytes().all(|byte| byte.is_ascii_hexdigit())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_with_a_content_hash_are_kept_for_good() {
        for path in ["/app-5f3a9c0de1b2a417.js", "/x/app-5f3a9c0de1b2a41_bg.wasm"] {
            assert_eq!(policy(path), IMMUTABLE, "{path}");
        }
        for path in ["/boot.js", "/sw.js", "/app.css", "/app-2025.js", "/theme-dark.css"] {
            assert_eq!(policy(path), ASK, "{path}");
        }
    }

    #[test]
    fn pages_and_the_programme_are_asked_for_each_time() {
        for path in ["/", "/fr/", "/fr/session/deadbeefdeadbeef", "/programme.json", "/index.html"]
        {
            assert_eq!(policy(path), ASK, "{path}");
        }
    }
}

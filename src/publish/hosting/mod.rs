//! The headers that a finished site asks its host to send with its files.
//!
//! [`Headers`] says it once. It is written as the `_headers` file that some hosts read (and that
//! [`serve`](super::serve) reads back), and as a configuration of [`nginx`](fn@nginx).
//!
//! There is no `_redirects` file: hosts that know one answer unknown addresses with `404.html`
//! and find the `index.html` of a directory by themselves.

mod csp;
mod file;
mod headers;
mod nginx;
#[cfg(test)]
mod tests;

pub use csp::{Delivery, content_security_policy};
pub use file::HeadersError;
pub use headers::{ASK, Headers, IMMUTABLE, Pattern, Rule};
pub use nginx::{NginxSite, nginx};

/// Files in the root of a site that an organiser exchanges alone while the rest stays. A compressed
/// neighbour would go on saying the old things: none is written for them, and none is sent.
pub const EXCHANGED_ALONE: [&str; 2] = ["programme.json", "notices.json"];

/// The facts about a finished site that its headers depend on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policy {
    /// Path below which the site lives, with a slash on both ends: `/` or `/2025/`.
    pub base: String,
    /// Hashes of the inline styles, as a Content-Security-Policy has them but without quotes:
    /// `sha256-…`.
    pub style_hashes: Vec<String>,
    /// The same of the inline scripts. (Data blocks such as JSON-LD are no scripts and need
    /// none.)
    pub script_hashes: Vec<String>,
}

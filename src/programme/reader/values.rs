//! Single values, and what each has to be: from its JSON, or `None`.

use crate::programme::json;
use crate::programme::time::{Clock, Date, Moment, offset_minutes};

/// Longest id, in bytes: it has to fit an address.
const MAX_ID: usize = 100;

/// Whether a string can stand in an address and in a storage key as it is: ASCII letters,
/// digits, `-`, `_` and `.`, the first one a letter or digit.
pub(super) fn is_id(id: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    id.len() <= MAX_ID
        && id.as_bytes().first().is_some_and(u8::is_ascii_alphanumeric)
        && id.bytes().all(allowed)
}

/// `2025-07-01T09:30:00+01:00`
pub fn moment(json: &str) -> Option<Moment> {
    Moment::parse(&json::string(json)?)
}

/// `2025-07-01`
pub fn date(json: &str) -> Option<Date> {
    Date::parse(&json::string(json)?)
}

/// `04:00`
pub fn time_of_day(json: &str) -> Option<Clock> {
    Clock::parse(&json::string(json)?)
}

/// `+01:00`
pub fn offset(json: &str) -> Option<Box<str>> {
    json::string(json).filter(|offset| offset_minutes(offset).is_some())
}

/// `https:` or `http:`, and nothing that breaks out of a link.
pub fn url(json: &str) -> Option<Box<str>> {
    let odd = |ch: char| ch.is_control() || ch == ' ';
    let is_one = |url: &str| url.starts_with("https://") || url.starts_with("http://");
    json::string(json).filter(|url| is_one(url) && !url.contains(odd))
}

/// A path below the place of the file: no other host, and no way up.
pub fn path(json: &str) -> Option<Box<str>> {
    let up = |path: &str| path.split('/').any(|part| matches!(part, "" | "." | ".."));
    let odd = |ch: char| ch.is_control() || matches!(ch, ':' | '\\' | '?' | '#');
    json::string(json).filter(|path| !up(path) && !path.contains(odd))
}

/// `#0a7c5f`
pub fn colour(json: &str) -> Option<Box<str>> {
    let hex = |text: &str| text.len() == 6 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    json::string(json).filter(|text| text.is_empty() || text.strip_prefix('#').is_some_and(hex))
}

/// Removes control characters but line breaks and tabs; whether there were any.
pub(super) fn strip(text: &mut Box<str>) -> bool {
    let bad = |ch: char| ch.is_control() && !matches!(ch, '\n' | '\r' | '\t');
    let found = text.contains(bad);
    if found {
        *text = text.chars().filter(|&ch| !bad(ch)).collect::<String>().into();
    }
    found
}

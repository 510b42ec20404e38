//! The service worker of a finished site, and the one that takes it back.
//!
//! Both are written by hand for the Service Workers specification (W3C); the worker gets the
//! list of what it keeps from the publisher.

use serde::Serialize;

#[cfg(test)]
mod tests;

/// The files that are kept on a visitor's device. Paths are relative to the directory of the worker, without
/// a slash in front.
#[derive(Serialize)]
pub struct SiteFiles<'a> {
    /// Changes with the files of the app and never with the programme: a programme that changes
    /// must not look like a new version of the app. Each HTML file that is to be kept names it:
    /// `<meta name="version" content="…">`.
    pub version: &'a str,
    /// The id of the event: a programme of another is not kept.
    pub event: &'a str,
    /// The file in which the app draws any address; one of `files`.
    pub shell: &'a str,
    /// Files that have to be there before the worker is installed: the shell, `index.html` for the root
    /// of the site, and whatever the app needs to start.
    pub files: &'a [String],
    /// Files that kiosks need beside `files`: their pages, such as `fr/kiosk/`, and what these ask for.
    /// Kept only where one asks for it.
    pub kiosk: &'a [String],
    /// Pages with the programme in them, such as `fr/`, kept as far as they can be had. Their
    /// first segments are the languages of the site.
    pub pages: &'a [String],
}

const WORKER: &str = include_str!("sw.js");
const RETIREMENT: &str = include_str!("retire.js");
/// The beginning of the one line that the publisher writes.
const LIST: &str = "const SITE = ";

/// The service worker, to be published as `sw.js` in the root of the site.
pub fn service_worker(files: &SiteFiles) -> String {
    let list = serde_json::to_string(files).expect("lists of texts can be written");
    let lines = WORKER.lines().map(|line| match line.starts_with(LIST) {
        true => format!("{LIST}{list};\n"),
        false => format!("{line}\n"),
    });
    lines.collect()
}

/// The kill switch: published as `sw.js` instead, it removes what was kept and itself.
pub fn retirement() -> &'static str {
    RETIREMENT
}

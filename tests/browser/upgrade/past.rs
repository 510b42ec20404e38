//! Earlier versions, as they were published: their service worker and the script that starts the
//! app as they were then, with a small app in the place of theirs.

use crate::support::dist::{ids, programme};
use serde_json::{Value, json};
use std::{fs, path::Path};
use tempfile::TempDir;

/// A version of the past.
pub struct Past {
    /// What its pages call it.
    pub version: &'static str,
    worker: &'static str,
    boot: &'static str,
}

/// The first one that was kept for times without a network (commit 7bc4974).
pub const FIRST: Past = Past {
    version: "first",
    worker: include_str!("../../fixtures/upgrade/first/sw.js"),
    boot: include_str!("../../fixtures/upgrade/first/boot.js"),
};

/// The last one whose worker answered every page itself; it knows kiosks, pictures and reminders
/// (commit 5a949fb).
pub const SECOND: Past = Past {
    version: "second",
    worker: include_str!("../../fixtures/upgrade/second/sw.js"),
    boot: include_str!("../../fixtures/upgrade/second/boot.js"),
};

const APP: &str = include_str!("../../fixtures/upgrade/app.js");
const PAGE: &str = include_str!("../../fixtures/upgrade/page.html");

/// What the publisher of the second one wrote into its script: the page's words, of which that app
/// has none.
const WORDS: &str = r#"{"words":[{"lang":"fr"}],"files":{}}"#;

/// A module with nothing in it: its magic number and its version (WebAssembly, 5.5.16).
const MODULE: &[u8] = b"\0asm\x01\0\0\0";

/// The pages of an earlier site, as the worker keeps them and as files.
const PAGES: [(&str, &str); 4] = [
    ("index.html", "index.html"),
    ("offline.html", "offline.html"),
    ("fr/", "fr/index.html"),
    ("ar/", "ar/index.html"),
];

impl Past {
    /// The whole site.
    pub fn site(&self) -> TempDir {
        let site = tempfile::tempdir().expect("there is room for temporary files");
        let put = |path: &str, content: &[u8]| write(site.path(), path, content);
        let of_version = |text: &str| text.replace("VERSION", self.version);
        for (_, file) in PAGES {
            put(file, of_version(PAGE).as_bytes());
        }
        let assets = ["app-VERSION.js", "app_bg-VERSION.wasm", "boot-VERSION.js"];
        let assets = assets.map(|name| format!("assets/{}", of_version(name)));
        let boot = self.boot.replace("const WORDS = '';", &format!("const WORDS = '{WORDS}';"));
        for (asset, content) in assets.iter().zip([APP.as_bytes(), MODULE, boot.as_bytes()]) {
            put(asset, content);
        }
        put("programme.json", past_programme().to_string().as_bytes());
        let frames = PAGES[..2].iter().map(|(path, _)| (*path).to_owned());
        let list = json!({
            "version": self.version,
            "event": programme()["event"]["id"],
            "shell": "offline.html",
            "files": frames.chain(assets).collect::<Vec<_>>(),
            "kiosk": ["fr/kiosk/"],
            "pages": PAGES[2..].iter().map(|(path, _)| path).collect::<Vec<_>>(),
        });
        put("sw.js", with_list(self.worker, &list).as_bytes());
        site
    }
}

/// The worker with the list of what it keeps in the place where the publisher writes it.
fn with_list(worker: &str, list: &Value) -> String {
    let lines = worker.lines().map(|line| match line.starts_with("const SITE = ") {
        true => format!("const SITE = {list};\n"),
        false => format!("{line}\n"),
    });
    lines.collect()
}

/// The programme before the published one: a session was an hour earlier, and in another room.
pub fn past_programme() -> Value {
    let mut past = programme();
    let revision = past["revision"].as_i64().expect("a revision");
    past["revision"] = json!(revision - 1);
    let place = ids("sessions").iter().position(|id| id == super::MOVED).expect("the session");
    let moved = &mut past["sessions"][place];
    moved["start"] = json!("2025-07-01T14:30:00+01:00");
    moved["end"] = json!("2025-07-01T15:30:00+01:00");
    moved["room"] = json!("ourika");
    past
}

fn write(site: &Path, path: &str, content: &[u8]) {
    let file = site.join(path);
    fs::create_dir_all(file.parent().expect("a directory")).unwrap();
    fs::write(file, content).unwrap();
}

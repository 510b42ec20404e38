//! A small site with the layout of a finished one.

use barnamaj::publish::hosting::{Headers, NginxSite, Policy, nginx};
use std::{
    fs,
    path::{Path, PathBuf},
};
use tempfile::TempDir;

/// Files that lie compressed beside themselves. What is in a file is told by its name.
const COMPRESSED: [&str; 11] = [
    "index.html",
    "404.html",
    "fr/index.html",
    "fr/agenda/index.html",
    "manifest-fr.webmanifest",
    "calendars/fr/programme.ics",
    "sitemap.xml",
    "robots.txt",
    "sw.js",
    "assets/app-5f3a9c0d.js",
    "assets/app-5f3a9c0d.wasm",
];
const ALONE: [&str; 4] = [
    "assets/icon-5f3a9c0d.png",
    "assets/plex-5f3a9c0d.woff2",
    "pictures/hall-5f3a9c0d.jpg",
    "pictures/plan-5f3a9c0d.webp",
];

/// Files that are exchanged alone, with what an earlier publication left beside them.
pub const EXCHANGED: [&str; 2] = ["programme.json", "notices.json"];

pub struct Site {
    /// The host's directory.
    pub root: TempDir,
    /// The site's, in it.
    pub files: PathBuf,
    pub base: String,
    pub headers: Headers,
}

impl Site {
    pub fn new(base: &str) -> Site {
        let root = tempfile::tempdir().unwrap();
        let files = root.path().join(base.trim_matches('/'));
        for name in COMPRESSED.iter().chain(&ALONE).chain(&EXCHANGED) {
            write(&files, name, format!("this is {name}"));
        }
        for name in COMPRESSED {
            write(&files, &format!("{name}.gz"), format!("this is {name} in gzip"));
        }
        for name in EXCHANGED {
            write(&files, &format!("{name}.gz"), format!("this is {name} of yesterday"));
        }
        let policy = Policy {
            base: base.into(),
            style_hashes: vec!["sha256-c3R5bGU=".into()],
            script_hashes: vec!["sha256-c2NyaXB0".into()],
        };
        let headers = Headers::for_site(&policy);
        write(&files, "_headers", headers.to_string());
        Site { root, files, base: base.into(), headers }
    }

    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.files.join(name)).unwrap()
    }

    /// The configuration that is under test.
    pub fn nginx(&self, listen: &str) -> String {
        let root = self.root.path();
        nginx(&self.headers, &NginxSite { root, base: &self.base, listen, server_name: "_" })
    }
}

fn write(dir: &Path, name: &str, content: String) {
    let file = dir.join(name);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, content).unwrap();
}

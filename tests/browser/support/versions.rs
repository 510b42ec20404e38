//! Other sites made of the one in `dist/`, as an organiser would upload them next.

use super::dist::dist;
use std::{fs, path::Path};
use tempfile::TempDir;

/// The files of the app that change their names from one version to the next in these tests.
const RENAMED: [&str; 5] = ["app-", "app_bg-", "boot-", "kiosk-", "kiosk_bg-"];

/// The same app as another version: its scripts and its module have other names.
pub fn another_version() -> TempDir {
    let version = version(&dist());
    let mut renames = vec![(version.clone(), turned(&version))];
    let assets = fs::read_dir(dist().join("assets")).expect("the site has assets");
    for name in assets.map(|entry| entry.unwrap().file_name().into_string().unwrap()) {
        let stem = name.split('.').next().unwrap_or_default();
        if RENAMED.iter().any(|start| stem.starts_with(start)) && is_plain(&name) {
            renames.push((stem.to_owned(), turned(stem)));
        }
    }
    copy(&dist(), |text| renames.iter().fold(text, |text, (old, new)| text.replace(old, new)))
}

/// The site as it would be published below a sub-path such as `/2025/`.
pub fn below(base: &str) -> TempDir {
    copy(&dist(), |text| {
        // Pages name files from their base on, manifests from the host on.
        text.replace("<base href=\"/\"", &format!("<base href=\"{base}\""))
            .replace("\"/assets/", &format!("\"{base}assets/"))
    })
}

/// A site with this text as its service worker.
pub fn with_worker(site: &Path, worker: &str) -> TempDir {
    let site = copy(site, |text| text);
    fs::write(site.path().join("sw.js"), worker).expect("the copy can be written to");
    site
}

/// The version that the pages of a site name.
pub fn version(site: &Path) -> String {
    let page = fs::read_to_string(site.join("offline.html")).expect("the site has a shell");
    let rest = page.split_once("name=\"version\" content=\"").expect("the shell names its version");
    rest.1.split('"').next().unwrap_or_default().to_owned()
}

/// Another hash in the place of the last one.
fn turned(name: &str) -> String {
    let (start, end) = name.split_at(name.len() - 4);
    assert_ne!(end, "5eed");
    format!("{start}5eed")
}

/// A copy of a site with its texts (and the names of its files) changed. What was compressed
/// is left out: it would hold the old texts.
fn copy(site: &Path, change: impl Fn(String) -> String) -> TempDir {
    let to = tempfile::tempdir().expect("there is room for temporary files");
    copy_dir(site, to.path(), &change);
    to
}

fn copy_dir(from: &Path, to: &Path, change: &impl Fn(String) -> String) {
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().expect("a plain name").to_owned();
        let target = to.join(change(name.clone()));
        if path.is_dir() {
            fs::create_dir(&target).unwrap();
            copy_dir(&path, &target, change);
        } else if name.ends_with(".html") || name.ends_with(".webmanifest") || name == "sw.js" {
            fs::write(target, change(fs::read_to_string(&path).unwrap())).unwrap();
        } else if is_plain(&name) {
            fs::copy(&path, target).unwrap();
        }
    }
}

fn is_plain(name: &str) -> bool {
    !name.ends_with(".br") && !name.ends_with(".gz")
}

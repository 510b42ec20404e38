//! What a first visit downloads, in brotli.

use super::table::Table;
use crate::support::dist::dist;
use barnamaj::publish::site::{Effort, in_brotli};
use std::fs;
use std::path::{Path, PathBuf};

/// Bytes in a kilobyte of the budgets.
const KB: f64 = 1000.0;

pub fn measure(table: &mut Table) {
    table.title("Sizes of the finished site (brotli)");
    let page = dist().join("fr/index.html");
    let html = fs::read(&page).expect("the site has pages");
    let linked: usize = style_sheets(&String::from_utf8_lossy(&html))
        .iter()
        .map(|sheet| compressed(&dist().join(sheet.trim_start_matches('/'))))
        .sum();
    let first = in_brotli(&html, Effort::Most).len() + linked;
    table.row("first page: HTML and CSS", first as f64 / KB, "KB", Some(14.0));
    let mut code = Vec::new();
    collect(&dist(), &mut code);
    code.retain(|file| !is_of_pages(file));
    let (kiosk, code): (Vec<_>, Vec<_>) = code.into_iter().partition(|file| is_of_kiosks(file));
    let (later, first): (Vec<_>, Vec<_>) = code.into_iter().partition(|file| comes_later(file));
    let sum = |files: &[PathBuf]| files.iter().map(|file| compressed(file)).sum::<usize>() as f64;
    // Each page starts with the words of its own language.
    let (starts, all): (Vec<_>, Vec<_>) = first.into_iter().partition(|file| is_start(file));
    let start = starts.iter().map(|file| compressed(file)).max().expect("a language") as f64;
    table.row("wasm and JavaScript", (sum(&all) + start) / KB, "KB", Some(167.0));
    table.row("what comes later of them", sum(&later) / KB, "KB", None);
    table.row("wasm and JavaScript of a kiosk", sum(&kiosk) / KB, "KB", None);
}

/// Whether a file is only asked for when the app is there.
fn comes_later(file: &Path) -> bool {
    file.ends_with("sw.js") || file.components().any(|part| part.as_os_str() == "snippets")
}

/// Whether a script starts the app in a language.
fn is_start(file: &Path) -> bool {
    file.file_name().is_some_and(|name| name.to_string_lossy().starts_with("boot-"))
}

/// Whether a file is nothing for phones.
fn is_of_kiosks(file: &Path) -> bool {
    starts_with(file, "kiosk")
}

/// Whether it is the script that stands inside of the first page, and is measured with it.
fn is_of_pages(file: &Path) -> bool {
    starts_with(file, "early-")
}

fn starts_with(file: &Path, start: &str) -> bool {
    file.file_name().is_some_and(|name| name.to_string_lossy().starts_with(start))
}

/// The addresses of the style sheets of a page; none where they stand in it.
fn style_sheets(html: &str) -> Vec<&str> {
    let links = html.split("<link ").skip(1).filter(|link| link.contains("rel=\"stylesheet\""));
    links.filter_map(|link| link.split_once("href=\"")?.1.split('"').next()).collect()
}

fn collect(dir: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(dir).expect("the site can be read") {
        let path = entry.expect("the site can be read").path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|end| end == "wasm" || end == "js") {
            files.push(path);
        }
    }
}

fn compressed(file: &Path) -> usize {
    let content = fs::read(file).unwrap_or_else(|_| panic!("{} is there", file.display()));
    in_brotli(&content, Effort::Most).len()
}

//! The size gate: what a phone downloads before the app can start, what it downloads later, and
//! what a kiosk does.

use crate::support::dist::dist;
use brotli::enc::BrotliEncoderParams;
use std::{fs, path::Path};

/// Bytes of wasm and JavaScript together, in brotli.
const BUDGET: usize = 163_000;

/// Bytes of a module that is loaded later, in brotli. It comes a second after the programme is shown
/// and holds nobody up; it has grown by the choice of "maybe" in words, by what brings the matches of a
/// search in sight on the grid, and by the session beside the programme.
const BUDGET_OF_PART: usize = 105_500;

/// Bytes of all modules and scripts of a kiosk, in brotli: it fetches them once, and starts from
/// what it has kept.
const BUDGET_OF_KIOSK: usize = 300_000;

/// Bytes of the first page with its style and script inside, in brotli: what a host sends before it
/// waits for the first receipt (RFC 6928: ten segments), less the headers of the answer.
const BUDGET_OF_PAGE: usize = 14_000;

struct File {
    name: String,
    raw: usize,
    compressed: usize,
}

#[test]
fn what_the_app_starts_with_stays_within_the_budget() {
    let is_of_all =
        |name: &str| !is_part(name) && !is_of_kiosks(name) && !is_boot(name) && !is_of_pages(name);
    let languages = files(is_boot);
    assert_eq!(languages.len(), 4, "a script for each language, with its words");
    for boot in languages {
        let mut files = files(is_of_all);
        assert!(files.iter().any(|file| file.name.ends_with(".wasm")), "there is a wasm module");
        files.push(boot);
        stays_within(BUDGET, &files);
    }
}

#[test]
fn what_is_loaded_later_stays_within_its_budget() {
    let parts = files(is_part);
    assert!(!parts.is_empty(), "the app is in parts");
    for part in parts {
        stays_within(BUDGET_OF_PART, &[part]);
    }
}

#[test]
fn a_kiosk_stays_within_its_budget() {
    let files = files(is_of_kiosks);
    assert!(files.iter().any(|file| file.name.ends_with(".wasm")), "kiosks have a wasm module");
    stays_within(BUDGET_OF_KIOSK, &files);
}

#[test]
fn the_first_page_comes_with_the_first_answer_of_the_network() {
    let languages = ["ar", "zgh", "fr", "en"];
    let page = |lang: &str| {
        let content = fs::read(dist().join(lang).join("index.html")).unwrap();
        File { name: lang.into(), raw: content.len(), compressed: compressed_size(&content) }
    };
    for lang in languages {
        stays_within(BUDGET_OF_PAGE, &[page(lang)]);
    }
}

/// Whether a module is only loaded when the app is there.
fn is_part(name: &str) -> bool {
    name.starts_with("split_")
}

/// Whether it is a script that starts the app in a language.
fn is_boot(name: &str) -> bool {
    name.starts_with("boot-")
}

/// Whether it is the script that belongs to the page: in the first pages it stands inside, and there
/// it counts with their HTML.
fn is_of_pages(name: &str) -> bool {
    name.starts_with("early-")
}

/// Whether a file is nothing for phones.
fn is_of_kiosks(name: &str) -> bool {
    name.starts_with("kiosk")
}

fn stays_within(budget: usize, files: &[File]) {
    let total: usize = files.iter().map(|file| file.compressed).sum();
    let table = table(files, total, budget);
    println!("{table}");
    assert!(total <= budget, "over the budget\n{table}");
}

/// The modules and scripts of the site whose names are wanted.
fn files(wanted: impl Fn(&str) -> bool) -> Vec<File> {
    let mut files = Vec::new();
    collect(&dist(), &mut files);
    files.retain(|file| wanted(&file.name));
    files
}

/// All modules and scripts below `dir`.
fn collect(dir: &Path, files: &mut Vec<File>) {
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.ends_with("sw.js") {
            // Comes when the app is there.
        } else if path.extension().is_some_and(|end| end == "wasm" || end == "js") {
            let content = fs::read(&path).unwrap();
            files.push(File {
                name: path.file_name().unwrap().to_string_lossy().into(),
                raw: content.len(),
                compressed: compressed_size(&content),
            });
        }
    }
}

/// At the highest quality, as a publisher compresses once for all visitors.
fn compressed_size(content: &[u8]) -> usize {
    let parameters = BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &content[..], &mut compressed, &parameters).unwrap();
    compressed.len()
}

fn table(files: &[File], total: usize, budget: usize) -> String {
    let mut lines = vec![format!("{:<44} {:>9} {:>9}", "", "bytes", "brotli")];
    let row = |name: &str, raw: usize, small: usize| format!("{name:<44} {raw:>9} {small:>9}");
    lines.extend(files.iter().map(|file| row(&file.name, file.raw, file.compressed)));
    let raw = files.iter().map(|file| file.raw).sum();
    lines.push(row(&format!("together (budget {budget})"), raw, total));
    lines.join("\n")
}

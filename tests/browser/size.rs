//! The size gate: what a phone downloads before the app can start, and what it downloads later.

use crate::support::dist::dist;
use brotli::enc::BrotliEncoderParams;
use std::{fs, path::Path};

/// Bytes of wasm and JavaScript together, in brotli.
const BUDGET: usize = 170_000;

/// Bytes of a module that is loaded later, in brotli.
const BUDGET_OF_PART: usize = 90_000;

struct File {
    name: String,
    raw: usize,
    compressed: usize,
}

#[test]
fn wasm_and_javascript_stay_within_the_budget() {
    let mut files = Vec::new();
    collect(&dist(), &mut files);
    files.retain(|file| !is_part(&file.name));
    let module = files.iter().any(|file| file.name.ends_with(".wasm"));
    assert!(module, "the site has a wasm module");
    let total: usize = files.iter().map(|file| file.compressed).sum();
    let table = table(&files, total);
    println!("{table}");
    assert!(total <= BUDGET, "over the budget\n{table}");
}

#[test]
fn what_is_loaded_later_stays_within_its_budget() {
    let mut files = Vec::new();
    collect(&dist(), &mut files);
    files.retain(|file| is_part(&file.name));
    assert!(!files.is_empty(), "the app is in parts");
    for File { name, compressed, .. } in files {
        println!("{name} {compressed}");
        assert!(compressed <= BUDGET_OF_PART, "{name} is over the budget: {compressed}");
    }
}

/// Whether a module is only loaded when the app is there.
fn is_part(name: &str) -> bool {
    name.starts_with("split_")
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

fn table(files: &[File], total: usize) -> String {
    let mut lines = vec![format!("{:<44} {:>9} {:>9}", "", "bytes", "brotli")];
    let row = |name: &str, raw: usize, small: usize| format!("{name:<44} {raw:>9} {small:>9}");
    lines.extend(files.iter().map(|file| row(&file.name, file.raw, file.compressed)));
    let raw = files.iter().map(|file| file.raw).sum();
    lines.push(row(&format!("together (budget {BUDGET})"), raw, total));
    lines.join("\n")
}

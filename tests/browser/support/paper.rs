//! Paper: what an engine prints, as a PDF, and what is on it.

use super::{command::print, engine::Engine, visit::Visit};
use lopdf::{Document, Object};
use std::{fs, process::Command};

/// Width and height of paper in millimetres.
pub const A3_LANDSCAPE: (f32, f32) = (420.0, 297.0);
pub const A4: (f32, f32) = (210.0, 297.0);
pub const A4_LANDSCAPE: (f32, f32) = (297.0, 210.0);

/// What the agenda's page has stored and runs before it is printed, in WebKit: key, value, script.
pub type Before<'a> = [&'a str; 3];

/// The pages of the present address on paper that lies like this, as their sizes in millimetres. In
/// WebKit a person chooses the paper, and the page is another one, which stores and runs first what
/// is told; elsewhere the style sheet chooses it, and the page is the one that is shown.
pub async fn printed(
    visit: &Visit,
    paper: (f32, f32),
    before: Option<Before<'_>>,
) -> Vec<(f32, f32)> {
    match visit.engine {
        Engine::WebKit => {
            pages(&print_webkit(&visit.site.url(&visit.address().await), paper, before))
        }
        Engine::Chromium | Engine::Firefox => pages(&print(&visit.client).await),
    }
}

/// Asserts that these are so many pages of a paper.
pub fn assert_pages(pages: &[(f32, f32)], number: usize, paper: (f32, f32), what: &str) {
    assert_eq!(pages.len(), number, "{what}");
    for (width, height) in pages {
        let fits = (width - paper.0).abs() < 0.6 && (height - paper.1).abs() < 0.6;
        assert!(fits, "{what}: {width} × {height} mm");
    }
}

/// The pages of a PDF, as their sizes in millimetres.
pub fn pages(pdf: &[u8]) -> Vec<(f32, f32)> {
    let document = Document::load_mem(pdf).expect("a PDF");
    let size = |page| {
        // A page may have what its parent says (ISO 32000-1, table 30).
        let mut node = document.get_dictionary(page).expect("a page");
        while !node.has(b"MediaBox") {
            let parent = node.get(b"Parent").and_then(Object::as_reference).expect("a parent");
            node = document.get_dictionary(parent).expect("a parent");
        }
        let corners: Vec<f32> = node
            .get(b"MediaBox")
            .and_then(Object::as_array)
            .expect("the page says its size")
            .iter()
            .map(|number| number.as_float().expect("a number"))
            .collect();
        let millimetres = |points: f32| points / 72.0 * 25.4;
        (millimetres(corners[2] - corners[0]), millimetres(corners[3] - corners[1]))
    };
    document.get_pages().into_values().map(size).collect()
}

/// Prints an address from WebKitGTK, with the margins that GTK has for paper.
fn print_webkit(address: &str, paper: (f32, f32), before: Option<Before>) -> Vec<u8> {
    let dir = tempfile::tempdir().expect("there is room for temporary files");
    let file = dir.path().join("printed.pdf");
    let name = if paper.0.max(paper.1) > 400.0 { "iso_a3" } else { "iso_a4" };
    let orientation = if paper.0 > paper.1 { "landscape" } else { "portrait" };
    // Not a newer one of the user's, which does not know the libraries of the system.
    let mut command = Command::new("/usr/bin/python3");
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/browser/support/print_webkit.py");
    command.arg(script).arg(address).arg(&file).args([name, orientation]);
    command.args(before.iter().flatten());
    for place in ["HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"] {
        command.env(place, dir.path());
    }
    let display = super::engine::Display::start();
    command.env("DISPLAY", display.name());
    let output = command.output().expect("Python starts");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "WebKit does not print {address}: {said}");
    fs::read(&file).unwrap_or_else(|error| panic!("{address} is not printed ({error}): {said}"))
}

//! What is kept of a failed test, for people to look at.

use super::visit::Visit;
use std::{fs, path::Path, thread};

/// Saves a picture, the source and the console of the current page to
/// `target/browser-failures/<test>.*`.
pub async fn keep(visit: &Visit) {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/browser-failures");
    fs::create_dir_all(&dir).expect("target can be written to");
    let thread = thread::current();
    let file = dir.join(thread.name().unwrap_or("test").replace("::", "-"));
    let address = visit.client.current_url().await.map(String::from).unwrap_or_default();
    eprintln!("The page was {address}; see {}.*", file.display());
    if let Ok(picture) = visit.client.screenshot().await {
        let _ = fs::write(file.with_extension("png"), picture);
    }
    if let Ok(source) = visit.client.source().await {
        let _ = fs::write(file.with_extension("html"), source);
    }
    let _ = fs::write(file.with_extension("console.txt"), visit.console().await.join("\n"));
}

use super::*;
use serde_json::{Value, json};

fn worker(version: &str) -> String {
    let files = ["offline.html", "index.html", "assets/app-0123456789abcdef.js"].map(str::to_owned);
    service_worker(&SiteFiles {
        version,
        event: "an-event",
        shell: "offline.html",
        files: &files,
        kiosk: &["fr/kiosk/".to_owned(), "assets/kiosk-1.js".to_owned()],
        pages: &["fr/".to_owned()],
    })
}

fn lists(worker: &str) -> Vec<Value> {
    let lines = worker.lines().filter_map(|line| line.strip_prefix(LIST)?.strip_suffix(';'));
    lines.map(|list| serde_json::from_str(list).unwrap()).collect()
}

#[test]
fn the_list_is_the_one_line_that_is_written() {
    assert_eq!(lists(WORKER).len(), 1, "there is one line to be replaced");
    let wanted = json!({
        "version": "v1", "event": "an-event", "shell": "offline.html",
        "files": ["offline.html", "index.html", "assets/app-0123456789abcdef.js"],
        "kiosk": ["fr/kiosk/", "assets/kiosk-1.js"],
        "pages": ["fr/"],
    });
    assert_eq!(lists(&worker("v1")), [wanted]);
    let others = |text: &str| -> Vec<String> {
        text.lines().filter(|line| !line.starts_with(LIST)).map(str::to_owned).collect()
    };
    assert_eq!(others(&worker("v1")), others(WORKER));
}

#[test]
fn another_version_is_another_worker_and_the_same_is_the_same() {
    assert_ne!(worker("v1"), worker("v2"));
    assert_eq!(worker("v1"), worker("v1"));
}

#[test]
fn texts_cannot_break_out_of_the_list() {
    let hostile = "\"}; importScripts('x') //\u{2028}\n";
    assert_eq!(lists(&worker(hostile))[0]["version"], hostile);
}

#[test]
fn the_kill_switch_knows_the_caches_that_the_worker_makes() {
    let pattern = "name.startsWith('barnamaj-') && name.endsWith(` ${BASE}`)";
    assert!(WORKER.contains(pattern) && retirement().contains(pattern));
    for name in ["`barnamaj-${SITE.version} ${BASE}`", "`barnamaj-data-${SITE.event} ${BASE}`"] {
        assert!(WORKER.contains(name), "{name}");
    }
}

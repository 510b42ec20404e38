//! Publications into one directory, one after the other or at once.

use super::*;
use std::time::SystemTime;
use tempfile::TempDir;

const LONG: &str = "[\"La salle est pleine.\"]";

/// A site of these files, published into `dist`.
fn publish(dir: &TempDir, precompress: bool, files: &[(&str, &str)]) -> Written {
    let output = Output::new(&dir.path().join("dist"), precompress, Lang::EN).unwrap();
    for (path, text) in files {
        output.put(path, text.as_bytes()).unwrap();
    }
    output.finish().unwrap()
}

fn time(dir: &TempDir, path: &str) -> SystemTime {
    fs::metadata(dir.path().join("dist").join(path)).unwrap().modified().unwrap()
}

#[test]
fn only_what_differs_is_written_again() {
    let dir = tempfile::tempdir().unwrap();
    let first = [("index.html", "a"), ("fr/index.html", "b"), ("fr/x/index.html", "c")];
    let written = publish(&dir, false, &first);
    assert_eq!((written.files, written.bytes), (3, 3));
    assert_eq!(written.changed.len(), 3);
    let before = time(&dir, "fr/index.html");
    let second = [("index.html", "a"), ("fr/index.html", "b"), ("sw.js", "dd")];
    let written = publish(&dir, false, &second);
    assert_eq!((written.files, written.bytes), (3, 4));
    assert_eq!(
        (written.changed, written.removed),
        (vec!["sw.js".to_owned()], vec!["fr/x/index.html".to_owned()])
    );
    assert_eq!(time(&dir, "fr/index.html"), before);
    assert!(!dir.path().join("dist/fr/x").exists() && !dir.path().join("dist.new").exists());
}

#[test]
fn what_changed_is_told_in_the_order_of_its_upload() {
    let dir = tempfile::tempdir().unwrap();
    let files = ["sw.js", "fr/index.html", "programme.json", "assets/a.js", "_headers"];
    let written = publish(&dir, false, &files.map(|path| (path, path)));
    let order = ["assets/a.js", "programme.json", "_headers", "fr/index.html", "sw.js"];
    assert_eq!(written.changed, order);
}

#[test]
fn compressed_neighbours_are_there_when_they_are_asked_for_but_not_of_what_is_exchanged_alone() {
    let dir = tempfile::tempdir().unwrap();
    let text = LONG.repeat(1_000);
    let files = [("index.html", &*text), ("programme.json", &text), ("notices.json", &text)];
    let there = |end: &str| dir.path().join("dist").join(end).exists();
    publish(&dir, true, &files);
    assert!(there("index.html.gz") && there("index.html.br"));
    for alone in ["programme.json", "notices.json"] {
        assert!(there(alone) && !there(&format!("{alone}.gz")), "{alone}");
        assert!(!there(&format!("{alone}.br")), "{alone}");
    }
    publish(&dir, false, &files);
    assert!(there("index.html") && !there("index.html.gz") && !there("index.html.br"));
}

#[test]
fn neighbours_are_compressed_again_when_their_file_is_younger() {
    let dir = tempfile::tempdir().unwrap();
    let neighbour = dir.path().join("dist/index.html.gz");
    let text = LONG.repeat(1_000);
    publish(&dir, true, &[("index.html", &text)]);
    let right = fs::read(&neighbour).unwrap();
    assert_eq!(publish(&dir, true, &[("index.html", &text)]).changed, [""; 0]);
    fs::write(&neighbour, "of another file").unwrap();
    let old = time(&dir, "index.html") - std::time::Duration::from_secs(1);
    fs::File::options().write(true).open(&neighbour).unwrap().set_modified(old).unwrap();
    assert_eq!(publish(&dir, true, &[("index.html", &text)]).changed, ["index.html.gz"]);
    assert_eq!(fs::read(&neighbour).unwrap(), right);
}

#[test]
fn a_site_that_was_not_finished_leaves_the_one_before_as_it_was() {
    let dir = tempfile::tempdir().unwrap();
    publish(&dir, false, &[("index.html", "a")]);
    let output = Output::new(&dir.path().join("dist"), false, Lang::EN).unwrap();
    output.put("index.html", b"b").unwrap();
    drop(output);
    assert!(!dir.path().join("dist.new").exists());
    assert_eq!(fs::read(dir.path().join("dist/index.html")).unwrap(), b"a");
    assert_eq!(publish(&dir, false, &[("index.html", "a")]).changed, [""; 0]);
}

#[test]
fn two_publications_at_once_come_one_after_the_other() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("dist");
    let first = Output::new(&out, false, Lang::EN).unwrap();
    first.put("index.html", b"first").unwrap();
    let second = std::thread::spawn({
        let out = out.clone();
        move || {
            let second = Output::new(&out, false, Lang::EN).unwrap();
            let found = fs::read(out.join("index.html")).unwrap();
            second.put("index.html", b"second").unwrap();
            (found, second.finish().unwrap().changed)
        }
    });
    // Had it not waited, it would have removed what waits there.
    std::thread::sleep(std::time::Duration::from_millis(100));
    assert_eq!(first.finish().unwrap().changed, ["index.html"]);
    assert_eq!(second.join().unwrap(), (b"first".to_vec(), vec!["index.html".to_owned()]));
    assert_eq!(fs::read(out.join("index.html")).unwrap(), b"second");
}

#[test]
fn a_directory_that_holds_something_else_is_left_alone() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("letters.txt"), "Dear").unwrap();
    assert!(Output::new(dir.path(), false, Lang::EN).is_err());
}

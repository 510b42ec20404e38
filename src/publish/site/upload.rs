//! The order in which the files of a site are put on a host that does not exchange all at once, and
//! the list of what an upload has to bring.

use super::output::{Written, beside};
use std::fs;
use std::path::Path;

/// The turn of a file, lowest first: what others name, then what the app reads, then pages, and the
/// service worker when all that it fetches is there. A page of a new session would find a programme
/// without it, came it before `programme.json`.
pub fn turn(path: &str) -> u8 {
    let file = [".br", ".gz"].iter().find_map(|end| path.strip_suffix(end)).unwrap_or(path);
    match file {
        "sw.js" => 3,
        _ if file.starts_with("assets/") || file.starts_with("pictures/") => 0,
        // It says what pages may load.
        "_headers" => 2,
        _ if file.ends_with(".html") => 2,
        _ => 1,
    }
}

/// Writes the paths of what changed to a file, one in a line (as `rsync --files-from` and others read
/// them), and those of what was removed to another beside it, `FILE.removed`.
///
/// # Errors
/// A sentence for the command line when one cannot be written.
pub fn list(written: &Written, file: &Path) -> Result<(), String> {
    let lists = [(file.to_owned(), &written.changed), (beside(file, ".removed"), &written.removed)];
    for (file, paths) in lists {
        let lines: String = paths.iter().map(|path| format!("{path}\n")).collect();
        fs::write(&file, lines)
            .map_err(|error| format!("{} cannot be written: {error}", file.display()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_sent_to_a_file_that_is_not_there_yet() {
        let order = [
            "assets/app-1.js.br",
            "pictures/a-1.jpg",
            "programme.json",
            "calendars/fr/programme.ics.gz",
            "_headers",
            "fr/index.html",
            "sw.js",
            "sw.js.gz",
        ];
        assert!(order.map(turn).is_sorted(), "{:?}", order.map(turn));
        assert!(turn("pictures/a-1.jpg") < turn("programme.json"));
        assert!(turn("programme.json") < turn("fr/index.html.gz"));
        assert!(turn("404.html") < turn("sw.js"));
    }

    #[test]
    fn what_changed_and_what_was_removed_are_lists_of_their_own() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("changed.txt");
        let written = Written {
            changed: vec!["assets/a.js".into(), "sw.js".into()],
            removed: vec!["fr/x/index.html".into()],
            ..Written::default()
        };
        list(&written, &file).unwrap();
        assert_eq!(fs::read_to_string(&file).unwrap(), "assets/a.js\nsw.js\n");
        let removed = fs::read_to_string(dir.path().join("changed.txt.removed")).unwrap();
        assert_eq!(removed, "fr/x/index.html\n");
    }
}

//! The list of what an upload has to bring.

use super::output::{Written, beside};
use crate::sentences::{Sentence, unwritable};
use std::fs;
use std::path::Path;

/// Writes the paths of what changed to a file, one in a line (as `rsync --files-from` and others read
/// them), and those of what was removed to another beside it, `FILE.removed`.
///
/// # Errors
/// A sentence for the command line when one cannot be written.
pub fn list(written: &Written, file: &Path) -> Result<(), Sentence> {
    let lists = [(file.to_owned(), &written.changed), (beside(file, ".removed"), &written.removed)];
    for (file, paths) in lists {
        let lines: String = paths.iter().map(|path| format!("{path}\n")).collect();
        fs::write(&file, lines).map_err(|error| unwritable(&file, &error))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

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

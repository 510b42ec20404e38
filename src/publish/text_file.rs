//! The text of an organiser's file, or what is wrong with it and what to do.

use crate::sentences::{Sentence, unreadable};
use std::path::{Path, PathBuf};

/// How a spreadsheet ends that a programme may still have to be made of.
const SPREADSHEETS: [&str; 2] = ["xlsx", "ods"];

/// The text of a programme.
///
/// # Errors
/// As [`read_text`]; where there is none yet but a spreadsheet of its name lies in its place, the
/// command that makes it.
pub fn read_programme(path: &Path) -> Result<String, Sentence> {
    read_text(path).map_err(|why| match spreadsheet_beside(path) {
        Some(sheet) if !path.exists() => {
            let (file, of) = (path.display(), sheet.display());
            Sentence::new("sheet-beside")
                .with("file", path)
                .with("sheet", &sheet)
                .with("command", format!("barnamaj import {of} --into {file}"))
        }
        _ => why,
    })
}

/// The text of a file in UTF-8.
///
/// # Errors
/// A sentence for the command line when it cannot be read; when it is not UTF-8, with the line
/// (from 1) where that shows.
pub fn read_text(path: &Path) -> Result<String, Sentence> {
    let bytes = std::fs::read(path).map_err(|error| unreadable(path, &error))?;
    String::from_utf8(bytes).map_err(|error| {
        let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        let why = Sentence::new("line-not-utf-8").with("line", line);
        Sentence::new("source-unreadable-file").with("file", path).with("why", why)
    })
}

fn spreadsheet_beside(path: &Path) -> Option<PathBuf> {
    SPREADSHEETS.into_iter().map(|end| path.with_extension(end)).find(|sheet| sheet.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn refused_in(files: &[(&str, &[u8])]) -> String {
        let dir = tempfile::tempdir().unwrap();
        for (name, content) in files {
            fs::write(dir.path().join(name), content).unwrap();
        }
        let why = read_programme(&dir.path().join("p.json")).unwrap_err().english();
        why.replace(&format!("{}{}", dir.path().display(), std::path::MAIN_SEPARATOR), "")
    }

    #[test]
    fn where_only_the_spreadsheet_is_there_the_command_that_brings_it_in_is_told() {
        let wanted = "p.json is not there yet, but p.xlsx is. What to do: barnamaj import p.xlsx \
                      --into p.json";
        assert_eq!(refused_in(&[("p.xlsx", b"")]), wanted);
        assert_eq!(refused_in(&[("p.ods", b"")]), wanted.replace("xlsx", "ods"));
        assert_eq!(
            refused_in(&[("other.xlsx", b"")]),
            "p.json cannot be read: there is no such file"
        );
    }

    #[test]
    fn a_file_that_is_not_in_utf_8_is_told_with_its_line_whatever_lies_beside_it() {
        let wanted =
            "p.json cannot be read: line 2 is not in UTF-8. What to do: save it again in UTF-8";
        assert_eq!(refused_in(&[("p.json", b"{\n\"\xe9\"}"), ("p.xlsx", b"")]), wanted);
    }
}

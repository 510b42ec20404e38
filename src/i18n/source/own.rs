//! The words that an organiser has beside the programme.

use super::faults::faults_of_own;
use super::fluent;
use super::library::Library;
use super::model::WordsFault;
use std::collections::BTreeMap;
use std::path::Path;

/// The library of an event, with the files of a directory: a language that the app does not speak,
/// or other words for some of its messages. A directory that is not there holds none.
///
/// # Errors
/// All that is wrong with the files.
pub fn library_in(dir: &Path) -> Result<Library, Vec<WordsFault>> {
    let Ok(entries) = std::fs::read_dir(dir) else { return Ok(Library::default()) };
    let mut names: Vec<String> = entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.ends_with(".ftl"))
        .collect();
    names.sort();
    let (mut own, mut faults) = (BTreeMap::new(), Vec::new());
    for name in names {
        let fault = |message| WordsFault { file: name.clone(), line: 0, message };
        match std::fs::read_to_string(dir.join(&name)) {
            Ok(text) => {
                let (source, wrong) = fluent::read(&name, &text);
                faults.extend(wrong);
                let tag = name.trim_end_matches(".ftl");
                faults.extend(faults_of_own(tag, &source).into_iter().map(fault));
                own.insert(tag.to_owned(), source);
            }
            Err(error) => faults.push(fault(error.to_string())),
        }
    }
    if faults.is_empty() { Ok(Library::with(own)) } else { Err(faults) }
}

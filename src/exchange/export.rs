//! The formats that are written.

use super::c3voc;
use super::conclar;
use super::frab;
use super::icalendar;
use super::outgoing::OutFormat;
use super::spreadsheet;

/// All of them. Of those whose files end alike the first one is meant.
pub static ALL: &[&OutFormat] = &[
    &frab::WRITE_XML,
    &frab::WRITE_JSON,
    &c3voc::WRITE,
    &conclar::WRITE_JSON,
    &conclar::WRITE_SCRIPT,
    &icalendar::WRITE,
    &spreadsheet::WRITE_XLSX,
    &spreadsheet::WRITE_ODS,
    &spreadsheet::WRITE_CSV,
];

/// The names of all formats, each once.
pub fn names() -> Vec<&'static str> {
    let mut names: Vec<&str> = ALL.iter().map(|format| format.name).collect();
    names.dedup();
    names
}

/// How the names of files end, each once.
pub fn ends() -> Vec<&'static str> {
    let mut ends: Vec<&str> = Vec::new();
    for format in ALL {
        if !ends.contains(&format.ends) {
            ends.push(format.ends);
        }
    }
    ends
}

/// The format of a name. Of several forms of one format that one in which a file of this name is.
pub fn named(name: &str, file: &str) -> Option<&'static OutFormat> {
    let forms = || ALL.iter().copied().filter(|format| format.name == name);
    forms().find(|form| form.is_named(file)).or_else(|| forms().next())
}

/// The format of a file, by its name.
pub fn of_file(name: &str) -> Option<&'static OutFormat> {
    ALL.iter().copied().find(|format| format.is_named(name))
}

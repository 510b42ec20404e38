//! The formats that are written.

use super::frab;
use super::outgoing::OutFormat;
use super::spreadsheet;

/// All of them. Of those whose files end alike the first one is meant.
pub static ALL: &[&OutFormat] = &[
    &frab::WRITE_XML,
    &frab::WRITE_JSON,
    &spreadsheet::WRITE_XLSX,
    &spreadsheet::WRITE_ODS,
    &spreadsheet::WRITE_CSV,
];

/// The format of a name.
pub fn named(name: &str) -> Option<&'static OutFormat> {
    ALL.iter().copied().find(|format| format.name == name)
}

/// The format of a file, by its name.
pub fn of_file(name: &str) -> Option<&'static OutFormat> {
    let name = name.to_lowercase();
    ALL.iter().copied().find(|format| name.ends_with(format.ends))
}

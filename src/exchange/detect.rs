//! The formats that are read, and how they are told apart.

use super::Faults;
use super::c3voc;
use super::conclar;
use super::format::{Format, Glance};
use super::frab;
use super::icalendar;
use super::json::Json;
use super::open_event;
use super::place::{Fault, Place};
use super::pretalx;
use super::sessionize;
use super::source::Input;
use super::spreadsheet;

/// All of them. The first one that fits is the one, so what is told by little comes last.
pub static ALL: &[&Format] = &[
    &frab::XML,
    &frab::JSON,
    &c3voc::FORMAT,
    &conclar::FORMAT,
    &sessionize::FORMAT,
    &pretalx::FORMAT,
    &open_event::FORMAT,
    &icalendar::FORMAT,
    &spreadsheet::FORMAT,
];

/// The format of a name.
pub fn named(name: &str) -> Option<&'static Format> {
    ALL.iter().copied().find(|format| format.name == name)
}

/// The format of a source, and those of its files that are of it: a folder may hold others.
///
/// # Errors
/// When none is, or when they are of several formats.
pub fn detect(
    inputs: &[Input],
    wanted: Option<&'static Format>,
) -> Result<(&'static Format, Vec<Input>), Faults> {
    let found: Vec<Option<&'static Format>> = inputs.iter().map(format_of).collect();
    let of = |format: &Format| -> Vec<Input> {
        let both = inputs.iter().zip(&found);
        let fit = both.filter(|(_, found)| found.is_some_and(|found| found == format));
        fit.map(|(input, _)| input.clone()).collect()
    };
    if let Some(wanted) = wanted {
        // Whoever names the format knows better.
        let fit = of(wanted);
        return Ok((wanted, if fit.is_empty() { inputs.to_vec() } else { fit }));
    }
    let mut formats: Vec<&'static Format> = Vec::new();
    for format in found.iter().flatten() {
        if !formats.contains(format) {
            formats.push(format);
        }
    }
    match formats[..] {
        [format] => Ok((format, of(format))),
        [] => Err(inputs.iter().map(unknown).collect()),
        _ => {
            let names: Vec<&str> = formats.iter().map(|format| format.name).collect();
            let names = names.join(", ");
            let what =
                format!("these are files of several formats: choose one with --format ({names})");
            Err(vec![Fault::whole(what)])
        }
    }
}

/// The format of a file.
pub fn format_of(input: &Input) -> Option<&'static Format> {
    let glance = Glance::at(input);
    ALL.iter().copied().find(|format| (format.is_one)(&glance))
}

fn unknown(input: &Input) -> Fault {
    let glance = Glance::at(input);
    let text = glance.text().trim_start();
    let what = if input.bytes.is_empty() {
        "it is empty".to_owned()
    } else if glance.root().eq_ignore_ascii_case("html") {
        "this is a web page, no programme: look for its export".to_owned()
    } else if text.starts_with(['{', '[']) {
        match Json::read(text) {
            Ok(_) => "this is JSON, but of no format that is known".to_owned(),
            Err(error) => error,
        }
    } else if text.starts_with('<') {
        format!("this is XML, but of no format that is known (<{}>)", glance.root())
    } else {
        "this is of no format that is known".to_owned()
    };
    Place::default().in_file(&input.name).fault(what)
}

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
use crate::sentences::Sentence;

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

/// A source whose format is known.
#[derive(Debug)]
pub struct Detected {
    /// The format.
    pub format: &'static Format,
    /// The files of it.
    pub inputs: Vec<Input>,
    /// The names of those files of a folder that are of no format, or of another one.
    pub passed_over: Vec<String>,
}

/// The format of a source, and which of its files are of it. `wanted`: the one that whoever imports
/// says.
///
/// # Errors
/// When none is, when they are of several formats, or when a file that was named is of another one.
pub fn detect(inputs: &[Input], wanted: Option<&'static Format>) -> Result<Detected, Faults> {
    let found: Vec<Option<&'static Format>> = inputs.iter().map(format_of).collect();
    let format = match wanted {
        Some(wanted) => wanted,
        None => only(inputs, &found)?,
    };
    // Whoever names the format knows better, as long as there is none that looks like it.
    if !found.contains(&Some(format)) {
        return Ok(Detected { format, inputs: inputs.to_vec(), passed_over: Vec::new() });
    }
    let mut detected = Detected { format, inputs: Vec::new(), passed_over: Vec::new() };
    let mut faults = Vec::new();
    for (input, found) in inputs.iter().zip(found) {
        match found {
            Some(found) if found == format => detected.inputs.push(input.clone()),
            _ if input.is_found => detected.passed_over.push(input.name.clone()),
            Some(other) => {
                let (title, format) = (other.title, format.title);
                let what =
                    format!("this is {title}, the other files are {format}: import it by itself");
                faults.push(Place::default().in_file(&input.name).fault(what));
            }
            None => faults.push(unknown(input)),
        }
    }
    if faults.is_empty() { Ok(detected) } else { Err(faults) }
}

/// The one format of which files are.
///
/// # Errors
/// When there is none, or more than one.
fn only(inputs: &[Input], found: &[Option<&'static Format>]) -> Result<&'static Format, Faults> {
    let mut formats: Vec<&'static Format> = Vec::new();
    for format in found.iter().flatten() {
        if !formats.contains(format) {
            formats.push(format);
        }
    }
    match formats[..] {
        [format] => Ok(format),
        [] => Err(inputs.iter().map(unknown).collect()),
        _ => {
            let of = inputs.iter().zip(found);
            let of =
                of.filter_map(|(it, found)| Some(format!("{} is {}", it.name, (*found)?.name)));
            let of = of.collect::<Vec<_>>().join(", ");
            let what = format!(
                "these are files of several formats ({of}): import those of one, in a folder with --format"
            );
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
        Sentence::new("source-empty")
    } else if glance.root().eq_ignore_ascii_case("html") {
        Sentence::new("source-web-page")
    } else if text.starts_with(['{', '[']) {
        match Json::read(text) {
            Ok(_) => Sentence::new("source-unknown-json"),
            Err(fault) => fault,
        }
    } else if text.starts_with('<') {
        Sentence::new("source-unknown-xml").with("root", format!("<{}>", glance.root()))
    } else {
        Sentence::new("source-unknown")
    };
    Place::default().in_file(&input.name).fault(what)
}

#[cfg(test)]
mod tests {
    use super::super::sample::notes;
    use super::super::{Options, read};
    use super::*;

    const XML: &str = "<schedule><day><room><event><date>2030-05-06T09:30:00+02:00</date>\
                       <title>Apples</title></event></room></day></schedule>";
    const JSON: &str = r#"{"schedule": {"conference": {"days": [{"rooms": {}}]}}}"#;

    fn files(is_found: bool, more: &[(&str, &str)]) -> Vec<Input> {
        let all = [("a.xml", XML)].iter().chain(more);
        let input = |(name, text): &(&str, &str)| Input {
            is_found,
            ..Input::named((*name).into(), (*text).into())
        };
        all.map(input).collect()
    }

    fn told(inputs: &[Input], format: Option<&'static Format>) -> String {
        let faults = read(inputs, format, &Options::default()).map(|_| ()).unwrap_err();
        faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn a_file_that_was_named_and_is_of_another_format_is_refused() {
        let xml = named("frab-xml");
        for format in [None, xml] {
            let text = told(&files(false, &[("b.txt", "Dear all")]), format);
            assert_eq!(text, "b.txt: this is of no format that is known");
        }
        let both = files(false, &[("b.json", JSON)]);
        let several = told(&both, None);
        assert!(several.contains("(a.xml is frab-xml, b.json is frab-json)"), "{several}");
        let other = told(&both, xml);
        assert!(other.starts_with("b.json: this is schedule.json of frab"), "{other}");
        assert!(other.ends_with("import it by itself"), "{other}");
    }

    #[test]
    fn other_files_of_a_folder_are_passed_over_and_told() {
        let with_text = read(&files(true, &[("b.txt", "Dear all")]), None, &Options::default());
        let with_text = with_text.unwrap();
        assert_eq!(with_text.sessions.len(), 1);
        let told_of =
            "passed over, because they are no schedule.xml of frab, pretalx, Pentabarf: b.txt";
        assert_eq!(notes(&with_text), [told_of]);
        let both = files(true, &[("b.json", JSON)]);
        assert!(told(&both, None).contains("--format"));
        assert_eq!(read(&both, named("frab-xml"), &Options::default()).unwrap().sessions.len(), 1);
    }

    #[test]
    fn what_looks_like_nothing_is_read_as_somebody_says() {
        let text = Input::named("a".into(), "BEGIN:VCALENDAR".into());
        let said = told(&[text], named("frab-json"));
        assert!(said.starts_with("a: "), "{said}");
    }
}

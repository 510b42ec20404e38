//! Spreadsheets as organisers make them.

mod again;
mod empty;
mod files;
mod generated;
mod hostile;
mod reading;
mod round_trip;

use super::{Form, read};
use crate::exchange::draft::Draft;
use crate::exchange::source::{Input, Options};
use crate::exchange::times::Zone;
use crate::programme::text::Text;

/// What is said of an event whose spreadsheet does not say it.
fn options() -> Options {
    Options { zone: Zone::named("Africa/Casablanca"), ..Options::default() }
}

/// Tables by the names of their files.
fn tables(files: &[(&str, &str)]) -> Result<Draft, Vec<String>> {
    let input = |(name, text): &(&str, &str)| Input::named((*name).into(), text.as_bytes().into());
    let inputs: Vec<Input> = files.iter().map(input).collect();
    read(&inputs, &options()).map_err(|faults| faults.iter().map(ToString::to_string).collect())
}

/// The draft of a table of sessions.
fn sessions(text: &str) -> Draft {
    tables(&[("Sessions.csv", text)]).unwrap_or_else(|faults| panic!("{faults:#?}"))
}

/// What cannot be read in a table of sessions.
fn faults(text: &str) -> Vec<String> {
    tables(&[("Sessions.csv", text)]).unwrap_err()
}

/// What is doubtful in a draft.
fn notes(draft: &Draft) -> Vec<String> {
    draft.notes.iter().map(ToString::to_string).collect()
}

/// A text in its languages: `fr Un, ar واحد`.
fn told(text: &Text) -> String {
    let phrases = text.all().map(|phrase| format!("{} {}", phrase.lang.code(), phrase.text));
    phrases.collect::<Vec<_>>().join(", ")
}

/// Starts and ends of sessions, as far as they are known: `07-01 09:30-10:15`.
fn times(draft: &Draft) -> Vec<String> {
    let one = |session: &crate::exchange::draft::Session| {
        let start = session.start.map(|it| it.to_string()).unwrap_or_default();
        let end = session.end.map(|it| it.to_string()).unwrap_or_default();
        let clock = |text: &str| text.get(11..16).unwrap_or_default().to_owned();
        format!("{} {}-{}", start.get(5..10).unwrap_or_default(), clock(&start), clock(&end))
    };
    draft.sessions.iter().map(one).collect()
}

/// The names of the people of a draft.
fn people(draft: &Draft) -> Vec<String> {
    draft.people.iter().map(|person| told(&person.name)).collect()
}

//! What must come out of a source, as somebody counted it in the source: each file in `expected` says it
//! of the files that it names, which lie in `fixtures`, or, if they are real ones, in the directory
//! of `FOREIGN_PROGRAMMES`. Of texts with markup the letters are counted, where they are told.

use barnamaj::exchange::merge::merge;
use barnamaj::exchange::times::Zone;
use barnamaj::exchange::{Draft, Input, Options, read};
use barnamaj::programme::load::load;
use barnamaj::programme::model::{Programme, Session};
use barnamaj::programme::rich::plain;
use barnamaj::programme::text::Text;
use barnamaj::programme::time::Moment;
use serde::Deserialize;
use std::path::{Path, PathBuf};

/// What must come out of a source.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    /// The files that are one source.
    files: Vec<String>,
    /// The zone that is told with it; empty when it tells its own.
    zone: String,
    format: String,
    sessions: usize,
    days: usize,
    rooms: usize,
    people: usize,
    tracks: usize,
    /// The first start in UTC, as far as its minute.
    first: String,
    /// The last one.
    last: String,
    session: ExpectedSession,
}

/// A session, which is known by its title.
#[derive(Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
struct ExpectedSession {
    title: String,
    start: String,
    end: String,
    rooms: Vec<String>,
    tracks: Vec<String>,
    kind: String,
    languages: Vec<String>,
    speakers: Vec<String>,
    /// Letters and digits of the abstract, with the addresses in it.
    letters: Option<usize>,
    /// Addresses in alphabetical order.
    links: Option<Vec<String>>,
}

/// A source with what must come out of it; `None` when it is a real one, and no directory has it.
fn source(sidecar: &Path) -> (Expected, Option<Vec<Input>>) {
    let text = std::fs::read_to_string(sidecar).expect("a file");
    let expected: Expected =
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{sidecar:?}: {error}"));
    let real = std::env::var_os("FOREIGN_PROGRAMMES").map(PathBuf::from);
    let places = [Some(PathBuf::from("tests/foreign/fixtures")), real];
    let read = |name: &String| {
        let found = places.iter().flatten().find_map(|dir| std::fs::read(dir.join(name)).ok());
        Some(Input::named(name.clone(), found?))
    };
    let inputs = expected.files.iter().map(read).collect();
    (expected, inputs)
}

fn imported(inputs: &[Input], expected: &Expected) -> (Draft, Programme) {
    let options = Options { zone: Zone::named(&expected.zone), ..Options::default() };
    let draft = read(inputs, None, &options).expect("a source");
    let merged = merge(&draft, None, Moment::new(0, 0)).expect("a programme");
    let loaded = load(&merged.text.expect("a new file")).expect("a programme");
    assert!(loaded.faults.is_empty(), "{:?}", loaded.faults);
    (draft, loaded.programme)
}

/// An instant as the side-cars write it.
fn utc(moment: Moment) -> String {
    moment.at_offset(0).to_string()[..16].to_owned()
}

/// The first words of a text.
fn words(text: &Text) -> String {
    text.all().next().map(|phrase| phrase.text.to_owned()).unwrap_or_default()
}

/// A session as it is told. What nobody counted is not told.
fn told(session: &Session, programme: &Programme, expected: &ExpectedSession) -> ExpectedSession {
    let details = session.details.get();
    let room = |id: &str| programme.rooms.iter().find(|it| *it.id == *id).map(|it| words(&it.name));
    let track = |id: &str| programme.verticals.iter().find(|it| *it.id == *id);
    let person = |id: &str| programme.people.iter().find(|it| *it.id == *id);
    let kind = programme.event.kinds.iter().find(|it| it.id == session.kind.id);
    let summary = session.summary.all().next().map(|phrase| plain(phrase.text));
    let mut links: Vec<String> = details.links.iter().map(|link| link.url.to_string()).collect();
    links.sort();
    ExpectedSession {
        title: words(&session.title),
        start: utc(session.start),
        end: session.end.map(utc).unwrap_or_default(),
        rooms: session.all_rooms().filter_map(room).collect(),
        tracks: session
            .verticals
            .iter()
            .filter_map(|id| track(id))
            .map(|it| words(&it.name))
            .collect(),
        kind: kind.map_or_else(|| session.kind.id.to_string(), |kind| words(&kind.name)),
        languages: details.languages.iter().map(ToString::to_string).collect(),
        speakers: (session.speakers.iter().filter_map(|it| person(&it.person)))
            .map(|it| words(&it.name))
            .collect(),
        letters: expected
            .letters
            .map(|_| summary.unwrap_or_default().chars().filter(|it| it.is_alphanumeric()).count()),
        links: expected.links.as_ref().map(|_| links),
    }
}

#[test]
fn of_each_source_comes_what_was_counted_in_it() {
    let dir = std::fs::read_dir("tests/foreign/expected").expect("a directory");
    let mut sidecars: Vec<PathBuf> = dir.map(|file| file.expect("a file").path()).collect();
    sidecars.sort();
    let mut number = 0;
    for sidecar in sidecars {
        let (expected, Some(inputs)) = source(&sidecar) else {
            println!("{}: its files are not here", sidecar.display());
            continue;
        };
        number += 1;
        let name = sidecar.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let (draft, programme) = imported(&inputs, &expected);
        assert_eq!(draft.format, expected.format, "{name}");
        let starts = || programme.sessions.iter().map(|session| session.start);
        let counted = [
            ("sessions", programme.sessions.len(), expected.sessions),
            ("days", programme.event.days.len(), expected.days),
            ("rooms", programme.rooms.len(), expected.rooms),
            ("people", programme.people.len(), expected.people),
            ("tracks", programme.verticals.len(), expected.tracks),
        ];
        for (what, found, wanted) in counted {
            assert_eq!(found, wanted, "{name}: {what}");
        }
        assert_eq!(starts().min().map(utc), Some(expected.first), "{name}: the first start");
        assert_eq!(starts().max().map(utc), Some(expected.last), "{name}: the last start");
        let wanted = expected.session;
        let known = programme.sessions.iter().find(|it| words(&it.title) == wanted.title);
        let known = known.unwrap_or_else(|| panic!("{name}: there is no {}", wanted.title));
        assert_eq!(told(known, &programme, &wanted), wanted, "{name}");
    }
    assert!(number >= 8, "the fixtures are here: {number}");
}

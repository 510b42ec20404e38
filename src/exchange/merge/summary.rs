//! What an import brought, for whoever ran it.

use super::super::draft::{Draft, Extras};
use super::super::json::Json;
use super::super::place::Fault;
use super::fields::{Fate, FieldChange};
use crate::programme::time::Moment;
use std::collections::BTreeMap;
use std::fmt;

/// The most lines of one sort that are printed; the others are only counted.
const LISTED: usize = 20;

/// The most names that are printed of new people, rooms and so on.
const NAMED: usize = 5;

/// The longest text that is printed of a field, in characters.
const LONGEST: usize = 60;

/// What an import brought, sorted by what it means.
#[derive(Clone, Debug, Default)]
pub struct Summary {
    lines: BTreeMap<Sort, Vec<String>>,
    /// The names of what was not there before, by list.
    elements: BTreeMap<String, Vec<String>>,
    notes: Vec<Fault>,
    /// What is kept beside the elements, and what is kept nowhere.
    kept: BTreeMap<String, usize>,
    extras: Extras,
}

/// What a line is about, in the order in which they are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    /// A session that was not there before.
    New,
    /// One with other times.
    Moved,
    /// One in another room.
    Room,
    /// One that is cancelled, also because it is gone from the source.
    Cancelled,
    /// One that takes place after all.
    Back,
    /// Titles, abstracts and so on.
    Texts,
    /// Anything else that changed.
    Other,
    /// What took the place of something that was written here before the first import.
    Replaced,
    /// What was changed here and by the source: what stands here stays.
    Kept,
}

impl Summary {
    /// The summary of what was read, before anything is put into a file.
    pub(super) fn of(draft: &Draft) -> Summary {
        let mut summary = Summary {
            notes: draft.notes.clone(),
            extras: draft.extras.clone(),
            ..Summary::default()
        };
        let sorts = [
            ("event", vec![&draft.event.origin]),
            ("track", draft.tracks.iter().map(|it| &it.origin).collect()),
            ("room", draft.rooms.iter().map(|it| &it.origin).collect()),
            ("person", draft.people.iter().map(|it| &it.origin).collect()),
            ("session", draft.sessions.iter().map(|it| &it.origin).collect()),
        ];
        for (sort, origins) in sorts {
            for (name, value) in origins.into_iter().flat_map(|origin| origin.extras.iter()) {
                if !value.is_blank() {
                    *summary.kept.entry(format!("{sort}.{name}")).or_default() += 1;
                }
            }
        }
        summary
    }

    /// Whether visitors see anything else than before.
    pub fn has_changes(&self) -> bool {
        !self.elements.is_empty() || self.lines.keys().any(|sort| *sort != Sort::Kept)
    }

    /// The lines of a sort.
    pub fn lines(&self, sort: Sort) -> &[String] {
        self.lines.get(&sort).map(Vec::as_slice).unwrap_or_default()
    }

    /// What is doubtful, or was left out.
    pub fn notes(&self) -> &[Fault] {
        &self.notes
    }

    /// Adds something doubtful.
    pub(super) fn note(&mut self, note: Fault) {
        self.notes.push(note);
    }

    /// Adds an element that was not there before.
    pub(super) fn new_one(&mut self, list: &str, label: &str) {
        match list {
            "sessions" => self.add(Sort::New, label.to_owned()),
            list => self.elements.entry(list.to_owned()).or_default().push(label.to_owned()),
        }
    }

    /// Adds a session that is gone.
    pub(super) fn cancelled(&mut self, label: &str) {
        self.add(Sort::Cancelled, format!("{label} (gone from the source)"));
    }

    /// Adds what changed of an element.
    pub(super) fn changed(&mut self, list: &str, label: &str, changes: Vec<FieldChange>) {
        let label = if list == "sessions" || list == "event" {
            label.to_owned()
        } else {
            format!("{list}: {label}")
        };
        for change in changes {
            let (sort, line) = line(&label, &change);
            self.add(sort, line);
        }
    }

    fn add(&mut self, sort: Sort, line: String) {
        self.lines.entry(sort).or_default().push(line);
    }
}

/// A change as a line.
fn line(label: &str, change: &FieldChange) -> (Sort, String) {
    let FieldChange { field, before, after, fate } = change;
    let (old, new) = (shown(before), shown(after));
    match fate {
        Fate::Kept => {
            let line = format!("{label}: {field} stays {old}; the source now says {new}");
            return (Sort::Kept, line);
        }
        Fate::Replaced => {
            return (Sort::Replaced, format!("{label}: {field} was {old}, is {new}"));
        }
        Fate::Taken => {}
    }
    let is_cancelled = |value: &Json| value.as_str() == Some("cancelled");
    let sort = match field.as_str() {
        "start" | "end" => Sort::Moved,
        "room" | "rooms" | "whole_venue" => Sort::Room,
        "state" if is_cancelled(after) => return (Sort::Cancelled, label.to_owned()),
        "state" if is_cancelled(before) => return (Sort::Back, label.to_owned()),
        field if field.contains('.') => Sort::Texts,
        _ => Sort::Other,
    };
    (sort, format!("{label}: {field} {old} → {new}"))
}

/// A value as it can stand in a line.
fn shown(value: &Json) -> String {
    let text = match value {
        Json::Null => return "nothing".to_owned(),
        Json::String(text) => match Moment::parse(text) {
            Some(moment) => return format!("{} {}", moment.date(), moment.clock()),
            None => text.split_whitespace().collect::<Vec<_>>().join(" "),
        },
        Json::List(list) if list.iter().all(|it| it.as_str().is_some()) => {
            list.iter().filter_map(Json::as_str).collect::<Vec<_>>().join(", ")
        }
        other => other.compact(),
    };
    match text.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("“{}…”", &text[..at]),
        None => format!("“{text}”"),
    }
}

impl Sort {
    const ALL: [Sort; 9] = [
        Sort::New,
        Sort::Moved,
        Sort::Room,
        Sort::Cancelled,
        Sort::Back,
        Sort::Texts,
        Sort::Other,
        Sort::Replaced,
        Sort::Kept,
    ];

    fn title(self) -> &'static str {
        match self {
            Sort::New => "new sessions",
            Sort::Moved => "moved",
            Sort::Room => "another room",
            Sort::Cancelled => "cancelled",
            Sort::Back => "takes place after all",
            Sort::Texts => "texts",
            Sort::Other => "other changes",
            Sort::Replaced => "written here before, and now as the source says",
            Sort::Kept => "changed here and in the source: yours stays",
        }
    }
}

/// Lines for a terminal, each sort with its number.
impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        if !self.has_changes() {
            writeln!(f, "nothing new")?;
        }
        for sort in Sort::ALL {
            section(f, sort.title(), self.lines(sort))?;
        }
        for (list, names) in &self.elements {
            let more = if names.len() > NAMED { ", …" } else { "" };
            let named = names[..names.len().min(NAMED)].join(", ");
            writeln!(f, "new in {list}: {} ({named}{more})", names.len())?;
        }
        let notes: Vec<String> = self.notes.iter().map(ToString::to_string).collect();
        section(f, "worth a look in the source", &notes)?;
        let counted = |(name, number): (&str, usize)| format!("{name} {number}");
        let kept = self.kept.iter().map(|(name, number)| counted((name, *number)));
        let kept: Vec<String> = kept.collect();
        if !kept.is_empty() {
            writeln!(f, "has no place, is kept under `source`: {}", kept.join(", "))?;
        }
        let extras: Vec<String> = self.extras.iter().map(counted).collect();
        if !extras.is_empty() {
            writeln!(f, "has no place, is not kept: {}", extras.join(", "))?;
        }
        Ok(())
    }
}

fn section(f: &mut fmt::Formatter, title: &str, lines: &[String]) -> fmt::Result {
    if lines.is_empty() {
        return Ok(());
    }
    writeln!(f, "{title}: {}", lines.len())?;
    lines.iter().take(LISTED).try_for_each(|line| writeln!(f, "  {line}"))?;
    match lines.len().saturating_sub(LISTED) {
        0 => Ok(()),
        more => writeln!(f, "  and {more} more"),
    }
}

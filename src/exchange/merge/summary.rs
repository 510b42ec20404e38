//! What an import brought, for whoever ran it.

use super::super::draft::{Draft, Extras};
use super::super::json::Json;
use super::super::place::Fault;
use super::fields::{Fate, FieldChange};
use crate::programme::lang::Lang;
use crate::programme::time::Moment;
use crate::sentences::{Argument, Sentence, field_name};
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
    lines: BTreeMap<Sort, Vec<Sentence>>,
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
    pub fn lines(&self, sort: Sort) -> &[Sentence] {
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
            "sessions" => self.add(Sort::New, Sentence::english_only(label)),
            list => self.elements.entry(list.to_owned()).or_default().push(label.to_owned()),
        }
    }

    /// Adds a session that is gone.
    pub(super) fn cancelled(&mut self, label: &str) {
        self.add(Sort::Cancelled, Sentence::new("gone-from-source").with("label", label));
    }

    /// Adds what changed of an element.
    pub(super) fn changed(&mut self, list: &str, label: &str, changes: Vec<FieldChange>) {
        let label = match list {
            "sessions" => Sentence::english_only(label),
            "event" | "file" => name_of_list(list),
            _ => Sentence::new("element-of-list")
                .with("list", name_of_list(list))
                .with("label", label),
        };
        for change in changes {
            let (sort, line) = line(&label, &change);
            self.add(sort, line);
        }
    }

    fn add(&mut self, sort: Sort, line: Sentence) {
        self.lines.entry(sort).or_default().push(line);
    }
}

/// A change as a line.
fn line(label: &Sentence, change: &FieldChange) -> (Sort, Sentence) {
    let FieldChange { field, before, after, fate } = change;
    let told = |key| {
        Sentence::new(key)
            .with("label", label.clone())
            .with("field", field_name(field))
            .with("before", shown(before))
            .with("after", shown(after))
    };
    match fate {
        Fate::Kept => return (Sort::Kept, told("field-kept")),
        Fate::Replaced => return (Sort::Replaced, told("field-replaced")),
        Fate::Taken => {}
    }
    let is_cancelled = |value: &Json| value.as_str() == Some("cancelled");
    let sort = match field.as_str() {
        "start" | "end" => Sort::Moved,
        "room" | "rooms" | "whole_venue" => Sort::Room,
        "state" if is_cancelled(after) => return (Sort::Cancelled, label.clone()),
        "state" if is_cancelled(before) => return (Sort::Back, label.clone()),
        field if field.contains('.') => Sort::Texts,
        _ => Sort::Other,
    };
    (sort, told("field-taken"))
}

/// A value as it can stand in a line.
fn shown(value: &Json) -> Sentence {
    let text = match value {
        Json::Null => return Sentence::new("value-nothing"),
        Json::String(text) => match Moment::parse(text) {
            Some(moment) => {
                return Sentence::english_only(format!("{} {}", moment.date(), moment.clock()));
            }
            None => text.split_whitespace().collect::<Vec<_>>().join(" "),
        },
        Json::List(list) if list.iter().all(|it| it.as_str().is_some()) => {
            list.iter().filter_map(Json::as_str).collect::<Vec<_>>().join(", ")
        }
        other => other.compact(),
    };
    let text = match text.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text,
    };
    Sentence::new("quotation").with("text", text)
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

    /// The word by which its title is chosen.
    fn code(self) -> &'static str {
        match self {
            Sort::New => "new",
            Sort::Moved => "moved",
            Sort::Room => "room",
            Sort::Cancelled => "cancelled",
            Sort::Back => "back",
            Sort::Texts => "texts",
            Sort::Other => "other",
            Sort::Replaced => "replaced",
            Sort::Kept => "kept",
        }
    }
}

impl Summary {
    /// Lines for a terminal, each sort with its number, in a language.
    pub fn say(&self, lang: Lang) -> String {
        let mut lines = Vec::new();
        if !self.has_changes() {
            lines.push(Sentence::new("nothing-new"));
        }
        for sort in Sort::ALL {
            section(&mut lines, sort.code(), self.lines(sort));
        }
        lines.extend(self.elements.iter().map(|(list, names)| new_elements(list, names)));
        let notes: Vec<Sentence> = self.notes.iter().map(Fault::sentence).collect();
        section(&mut lines, "notes", &notes);
        let kept = self.kept.iter().map(|(name, number)| (&**name, *number));
        lines.extend(fields("kept-under-source", kept));
        lines.extend(fields("kept-nowhere", self.extras.iter()));
        lines.iter().map(|line| line.say(lang) + "\n").collect()
    }
}

/// In English, for programmers and tests.
impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.say(Lang::EN))
    }
}

/// The first lines of a sort below their number, and how many more there are.
fn section(lines: &mut Vec<Sentence>, sort: &'static str, of_sort: &[Sentence]) {
    if of_sort.is_empty() {
        return;
    }
    let title = Sentence::new("summary-sort").with("sort", Argument::Choice(sort));
    lines.push(title.with("count", of_sort.len()));
    let indented = |it: Sentence| Sentence::new("indented").with("text", it);
    lines.extend(of_sort.iter().take(LISTED).cloned().map(indented));
    match of_sort.len().saturating_sub(LISTED) {
        0 => {}
        more => lines.push(indented(Sentence::new("summary-more").with("count", more))),
    }
}

/// The names of what was not there before in a list, as far as they are told.
fn new_elements(list: &str, names: &[String]) -> Sentence {
    if list == "event" {
        return Sentence::new("new-event");
    }
    let named = names.iter().take(NAMED).map(|name| Sentence::english_only(&**name));
    let more = (names.len() > NAMED).then(|| Sentence::said("…"));
    Sentence::new("new-elements")
        .with("list", name_of_list(list))
        .with("count", names.len())
        .with("names", Sentence::enumerated(named.chain(more)))
}

/// What the elements of a list are called.
fn name_of_list(list: &str) -> Sentence {
    let known = ["days", "event", "facets", "file", "kinds", "people", "rooms", "verticals"];
    let (choice, name) = match list.strip_prefix("facet ") {
        Some(facet) => ("facet", facet),
        None => (known.into_iter().find(|it| *it == list).unwrap_or("other"), list),
    };
    Sentence::new("name-of-list").with("list", Argument::Choice(choice)).with("name", name)
}

/// Fields of a source with how often each says something; nothing where there are none.
fn fields<'f>(
    key: &'static str,
    counted: impl Iterator<Item = (&'f str, usize)>,
) -> Option<Sentence> {
    let counted = counted.map(|(name, number)| Sentence::english_only(format!("{name} {number}")));
    let mut counted = counted.peekable();
    counted.peek()?;
    Some(Sentence::new(key).with("fields", Sentence::enumerated(counted)))
}

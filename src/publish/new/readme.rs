//! The instructions that lie beside a new programme, in a language of the organiser. The translations
//! are our own.

use crate::programme::lang::Lang;

/// The languages that there are instructions in, and the instructions. Lines that begin with a mark
/// (`{json}`, `{xlsx}`) are for that kind of project alone.
const ALL: [(&str, &str); 3] = [
    ("en", include_str!("readme/en.md")),
    ("fr", include_str!("readme/fr.md")),
    ("ar", include_str!("readme/ar.md")),
];

/// The kind of a project, by what its organiser writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `programme.json`.
    Json,
    /// `programme.xlsx`.
    Spreadsheet,
}

impl Kind {
    const fn mark(self) -> &'static str {
        match self {
            Kind::Json => "{json}",
            Kind::Spreadsheet => "{xlsx}",
        }
    }
}

/// The tags of the languages that there are instructions in.
pub fn languages() -> impl Iterator<Item = &'static str> {
    ALL.iter().map(|(tag, _)| *tag)
}

/// The language of instructions for an event: the first of its languages that has some, or English.
pub fn language(of_event: &[Lang]) -> Lang {
    let has = |lang: &Lang| languages().any(|tag| tag == lang.primary());
    of_event.iter().copied().find(has).unwrap_or(Lang::EN)
}

/// The instructions for an event of this name.
pub fn text(lang: Lang, name: &str, kind: Kind) -> String {
    let found = ALL.iter().find(|(tag, _)| *tag == lang.primary());
    let text = found.map_or(ALL[0].1, |(_, text)| *text);
    let marks = [Kind::Json, Kind::Spreadsheet].map(Kind::mark);
    let lines = text.lines().filter_map(|line| {
        match marks.iter().find_map(|mark| Some((*mark, line.strip_prefix(mark)?))) {
            None => Some(line),
            Some((mark, line)) => (mark == kind.mark()).then_some(line),
        }
    });
    // A name in several lines would end the heading.
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    lines.map(|line| line.replace("{name}", &name) + "\n").collect()
}

//! Places in sources, and what is wrong there.

use crate::programme::lang::Lang;
use crate::sentences::Sentence;
use std::fmt;

/// A place in a source, in the words of whoever looks after that source: `Sessions!D14`,
/// `day 2, room Janson, event 4711`, `sessions[3].startsAt`, `line 12`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The name of the file, where there are several; else empty.
    pub file: String,
    /// The line of it, from 1, where it is read by lines.
    pub line: Option<usize>,
    /// The place inside of these; empty for the whole.
    pub inside: String,
}

/// Something that is wrong in a source, or doubtful.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where it is.
    pub place: Place,
    /// A sentence without its full stop: `25:30 is no time`.
    pub what: Sentence,
}

impl Place {
    /// A place inside of the only file.
    pub fn inside(place: impl Into<String>) -> Place {
        Place { inside: place.into(), ..Place::default() }
    }

    /// A line of a text, from 1.
    pub fn line(number: usize) -> Place {
        Place { line: Some(number), ..Place::default() }
    }

    /// A cell of a spreadsheet: `Sessions!D14`. Row and column from 0.
    pub fn cell(sheet: &str, row: usize, column: usize) -> Place {
        Place::inside(format!("{sheet}!{}{}", column_letters(column), row + 1))
    }

    /// The same place, in a file of several.
    #[must_use]
    pub fn in_file(self, file: &str) -> Place {
        Place { file: file.to_owned(), ..self }
    }

    /// A place inside of this one: a member of an object, an event of a room.
    #[must_use]
    pub fn then(&self, step: &str) -> Place {
        let joint = match step.chars().next() {
            _ if self.inside.is_empty() => "",
            Some('.' | '[') => "",
            _ => ", ",
        };
        let step = if self.inside.is_empty() { step.trim_start_matches('.') } else { step };
        Place { inside: format!("{}{joint}{step}", self.inside), ..self.clone() }
    }

    /// A fault that is here.
    pub fn fault(&self, what: impl Into<Sentence>) -> Fault {
        Fault { place: self.clone(), what: what.into() }
    }

    /// The place in a language: what organisers wrote stays as it is.
    pub fn say(&self, lang: Lang) -> String {
        self.sentence().say(lang)
    }

    fn sentence(&self) -> Sentence {
        let line = |number| Sentence::new("source-line").with("line", number);
        let data = |text: &str| (!text.is_empty()).then(|| Sentence::english_only(text));
        let parts = [data(&self.file), self.line.map(line), data(&self.inside)];
        Sentence::enumerated(parts.into_iter().flatten())
    }
}

/// A column of a spreadsheet, from 0, as spreadsheets name it: `A`, `Z`, `AA`.
pub fn column_letters(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        letters.push(char::from(b'A' + ((rest - 1) % 26) as u8));
        rest = (rest - 1) / 26;
    }
    letters.into_iter().rev().collect()
}

impl Fault {
    /// A fault of the source as a whole.
    pub fn whole(what: impl Into<Sentence>) -> Fault {
        Place::default().fault(what)
    }

    /// The place and what is wrong there, in a language.
    pub fn say(&self, lang: Lang) -> String {
        self.sentence().say(lang)
    }

    /// The place and what is wrong there.
    pub fn sentence(&self) -> Sentence {
        let what = self.what.clone();
        match self.place == Place::default() {
            true => what,
            false => Sentence::new("source-fault")
                .with("place", self.place.sentence())
                .with("what", what),
        }
    }
}

/// In English, for programmers and tests.
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.say(Lang::EN))
    }
}

/// In English, for programmers and tests.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.say(Lang::EN))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_named_as_spreadsheets_name_it() {
        let cell = |row, column| Place::cell("Sessions", row, column).to_string();
        assert_eq!(cell(13, 3), "Sessions!D14");
        assert_eq!((cell(0, 25), cell(0, 26)), ("Sessions!Z1".into(), "Sessions!AA1".into()));
        assert_eq!(cell(0, 701), "Sessions!ZZ1");
        assert_eq!(cell(0, 702), "Sessions!AAA1");
    }

    #[test]
    fn a_fault_is_told_with_its_place() {
        let event = Place::inside("day 2").then("room Janson").then("event 4711");
        assert_eq!(event.to_string(), "day 2, room Janson, event 4711");
        let member = Place::default().then(".sessions").then("[3]").then(".startsAt");
        assert_eq!(member.to_string(), "sessions[3].startsAt");
        let fault = member.in_file("all.json").fault("25:30 is no time");
        assert_eq!(fault.to_string(), "all.json, sessions[3].startsAt: 25:30 is no time");
        assert_eq!(Fault::whole("it is empty").to_string(), "it is empty");
    }
}

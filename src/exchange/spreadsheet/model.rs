//! The layout: which sheets there are, and which columns each of them can have. The order is that in
//! which they are written; in a sheet that is read they may stand in any.

use super::choice::Choice;

/// A sheet of the layout.
#[derive(Debug)]
pub struct SheetModel {
    /// Its name in the words: `sheet-sessions`.
    pub name: &'static str,
    /// Its columns; of the sheet of the event, its rows.
    pub fields: &'static [Field],
    /// The columns without one of which it is not that sheet.
    pub needed: &'static [&'static str],
}

/// A column.
#[derive(Debug)]
pub struct Field {
    /// Its name in the words, and as far as there is one, in the programme.
    pub name: &'static str,
    /// What is in it.
    pub sort: Sort,
    /// How wide it is written, in letters.
    pub width: u16,
    /// Whether it is written even when nothing is in it, for what might be.
    pub is_offered: bool,
}

/// What is in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// A text of one line, in a column for each language.
    Line,
    /// A text of several lines, likewise.
    Text,
    /// Words as they stand there.
    Plain,
    /// Names of elements of a sheet, separated by semicolons.
    Names(&'static str),
    /// Tags of languages, likewise.
    Languages,
    /// A day.
    Date,
    /// A time of day, or with its day.
    Time,
    /// A length.
    Length,
    /// A whole number.
    Number,
    /// One of a few words.
    Choice(Choice),
    /// Yes, or nothing.
    YesNo,
    /// Links, each an address with or without a title in front of it; a column for each language.
    Links,
}

impl Field {
    const fn new(name: &'static str, sort: Sort, width: u16) -> Field {
        Field { name, sort, width, is_offered: false }
    }

    const fn offered(name: &'static str, sort: Sort, width: u16) -> Field {
        Field { name, sort, width, is_offered: true }
    }

    /// Whether it has a column for each language.
    pub fn has_languages(&self) -> bool {
        matches!(self.sort, Sort::Line | Sort::Text | Sort::Links)
    }

    /// The codes of a choice.
    #[cfg(test)]
    pub fn codes(&self) -> &'static [&'static str] {
        match self.sort {
            Sort::Choice(choice) => choice.codes(),
            _ => &[],
        }
    }

    /// What the words of a choice begin with.
    #[cfg(test)]
    pub fn prefix(&self) -> &'static str {
        match self.sort {
            Sort::Choice(choice) => choice.prefix(),
            _ => "",
        }
    }
}

impl SheetModel {
    /// A field by its name.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

/// The kinds of links, each of which has a column.
pub const LINKS: [&str; 8] =
    ["slides", "recording", "stream", "paper", "registration", "feedback", "page", "other"];

/// All sheets, in the order in which they are written.
pub const SHEETS: &[&SheetModel] =
    &[&SESSIONS, &PEOPLE, &ROOMS, &VERTICALS, &EVENT, &DAYS, &KINDS, &TAGS, &APPEARANCES];

/// What takes place.
pub static SESSIONS: SheetModel = SheetModel {
    name: "sessions",
    needed: &["title"],
    fields: &[
        Field::offered("date", Sort::Date, 13),
        Field::offered("start", Sort::Time, 8),
        Field::offered("end", Sort::Time, 8),
        Field::new("duration", Sort::Length, 8),
        Field::offered("title", Sort::Line, 44),
        Field::new("subtitle", Sort::Line, 30),
        Field::offered("speakers", Sort::Names("people"), 34),
        Field::offered("moderators", Sort::Names("people"), 24),
        Field::offered("rooms", Sort::Names("rooms"), 22),
        Field::offered("verticals", Sort::Names("verticals"), 24),
        Field::offered("kind", Sort::Names("kinds"), 18),
        Field::offered("state", Sort::Choice(Choice::State), 12),
        Field::new("room_status", Sort::Choice(Choice::RoomStatus), 14),
        Field::new("whole_venue", Sort::YesNo, 10),
        Field::new("notice", Sort::Text, 30),
        Field::offered("abstract", Sort::Text, 50),
        Field::new("languages", Sort::Languages, 12),
        Field::new("interpretation", Sort::Languages, 14),
        Field::new("attendance", Sort::Choice(Choice::Attendance), 14),
        Field::new("tags", Sort::Names("tags"), 24),
        Field::new("part_of", Sort::Names("sessions"), 24),
        Field::new("image", Sort::Plain, 24),
        Field::new("slides", Sort::Links, 24),
        Field::new("recording", Sort::Links, 24),
        Field::new("stream", Sort::Links, 24),
        Field::new("paper", Sort::Links, 24),
        Field::new("registration", Sort::Links, 24),
        Field::new("feedback", Sort::Links, 24),
        Field::new("page", Sort::Links, 24),
        Field::new("other", Sort::Links, 24),
        Field::new("links", Sort::Links, 24),
        Field::new("remark", Sort::Plain, 30),
        Field::offered("number", Sort::Number, 9),
        Field::offered("id", Sort::Plain, 20),
    ],
};

/// Who speaks.
pub static PEOPLE: SheetModel = SheetModel {
    name: "people",
    needed: &["name"],
    fields: &[
        Field::new("first_name", Sort::Line, 20),
        Field::offered("name", Sort::Line, 28),
        Field::offered("function", Sort::Line, 34),
        Field::offered("organisation", Sort::Line, 28),
        Field::new("biography", Sort::Text, 50),
        Field::new("sort_name", Sort::Line, 24),
        Field::new("pronouns", Sort::Line, 12),
        Field::new("photo", Sort::Plain, 24),
        Field::new("slides", Sort::Links, 24),
        Field::new("recording", Sort::Links, 24),
        Field::new("stream", Sort::Links, 24),
        Field::new("paper", Sort::Links, 24),
        Field::new("registration", Sort::Links, 24),
        Field::new("feedback", Sort::Links, 24),
        Field::new("page", Sort::Links, 24),
        Field::new("other", Sort::Links, 24),
        Field::new("links", Sort::Links, 24),
        Field::new("doubt", Sort::YesNo, 10),
        Field::new("remark", Sort::Plain, 30),
        Field::offered("id", Sort::Plain, 20),
    ],
};

/// The rooms.
pub static ROOMS: SheetModel = SheetModel {
    name: "rooms",
    needed: &["name"],
    fields: &[
        Field::offered("name", Sort::Line, 28),
        Field::offered("place", Sort::Line, 28),
        Field::new("group", Sort::Line, 20),
        Field::offered("capacity", Sort::Number, 10),
        Field::new("accessibility", Sort::Text, 30),
        Field::new("room_kind", Sort::Choice(Choice::RoomKind), 14),
        Field::new("shared", Sort::YesNo, 10),
        Field::new("order", Sort::Number, 8),
        Field::offered("id", Sort::Plain, 20),
    ],
};

/// The thematic tracks.
pub static VERTICALS: SheetModel = SheetModel {
    name: "verticals",
    needed: &["name"],
    fields: &[
        Field::offered("name", Sort::Line, 36),
        Field::offered("colour", Sort::Plain, 10),
        Field::new("icon", Sort::Plain, 16),
        Field::offered("number", Sort::Number, 8),
        Field::offered("id", Sort::Plain, 20),
    ],
};

/// The event, a row for each field.
pub static EVENT: SheetModel = SheetModel {
    name: "event",
    needed: &["name"],
    fields: &[
        Field::offered("name", Sort::Line, 0),
        Field::offered("short_name", Sort::Line, 0),
        Field::offered("theme", Sort::Line, 0),
        Field::new("patronage", Sort::Line, 0),
        Field::offered("organiser", Sort::Line, 0),
        Field::offered("venue", Sort::Line, 0),
        Field::offered("city", Sort::Line, 0),
        Field::offered("time_zone", Sort::Plain, 0),
        Field::offered("languages", Sort::Languages, 0),
        Field::new("fallback", Sort::Languages, 0),
        Field::new("attendance", Sort::Choice(Choice::Attendance), 0),
        Field::new("day_starts", Sort::Time, 0),
        Field::new("links", Sort::Links, 0),
        Field::offered("about", Sort::Text, 0),
        Field::offered("id", Sort::Plain, 0),
        Field::new("revision", Sort::Number, 0),
    ],
};

/// The days of the event.
pub static DAYS: SheetModel = SheetModel {
    name: "days",
    needed: &["date"],
    fields: &[Field::offered("date", Sort::Date, 13), Field::offered("title", Sort::Line, 50)],
};

/// The event's own kinds of session.
pub static KINDS: SheetModel = SheetModel {
    name: "kinds",
    needed: &["name"],
    fields: &[
        Field::offered("name", Sort::Line, 28),
        Field::offered("like", Sort::Choice(Choice::Kind), 20),
        Field::offered("length", Sort::Length, 12),
        Field::offered("id", Sort::Plain, 20),
    ],
};

/// The event's own ways to sort sessions: a row for each value.
pub static TAGS: SheetModel = SheetModel {
    name: "tags",
    needed: &["facet", "name"],
    fields: &[
        Field::offered("facet", Sort::Line, 20),
        Field::offered("name", Sort::Line, 20),
        Field::offered("facet_id", Sort::Plain, 20),
        Field::offered("id", Sort::Plain, 20),
    ],
};

/// What is printed of somebody in one session only, and the order of those who are in it.
pub static APPEARANCES: SheetModel = SheetModel {
    name: "appearances",
    needed: &["session", "person"],
    fields: &[
        Field::offered("session", Sort::Names("sessions"), 40),
        Field::offered("person", Sort::Names("people"), 28),
        Field::offered("part", Sort::Choice(Choice::Part), 14),
        Field::offered("function", Sort::Line, 34),
        Field::offered("organisation", Sort::Line, 28),
        Field::new("start", Sort::Time, 16),
        Field::new("end", Sort::Time, 16),
    ],
};

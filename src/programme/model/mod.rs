//! The published file, type by type: `public/programme.json`.
//!
//! Fields the app does not know are ignored and unknown words degrade to a neutral one, because
//! a phone may hold an older app than the data. How the file is read, and what happens to its
//! broken parts, is the business of [`super::load`].

mod outcomes;
mod words;

pub use outcomes::*;

use super::text::Text;
use super::time::{Date, Moment};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The version of the format that this app was written for.
pub const SCHEMA: u32 = 1;

/// How sure a translation is, by language: `{"ar": "own"}`. For reviewers; never shown.
///
/// `attested`: printed by the organiser or a named source; `close`: joined from attested words;
/// `own`: our own words or translation, wants a native reader. The keys are the fields of the
/// object that holds it; a language that is not listed is attested. Keyed by the language's
/// code, not by [`Lang`](super::lang::Lang): a language that the app does not know must not make an element
/// unreadable.
pub type Status = BTreeMap<String, BTreeMap<String, String>>;

/// The whole programme of an event.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Programme {
    /// Version of the format, see [`SCHEMA`].
    pub schema: u32,
    /// Grows with every publication.
    pub revision: u32,
    /// When this revision was published.
    #[cfg_attr(test, schemars(with = "String", extend("format" = "date-time")))]
    pub published: Moment,
    /// The event itself: its name, place and days.
    pub event: Event,
    /// The thematic tracks; the list may be empty.
    pub verticals: Vec<Vertical>,
    /// The rooms of the venue; the list may be empty.
    pub rooms: Vec<Room>,
    /// Everybody who speaks; sessions refer to them by id.
    pub people: Vec<Person>,
    /// Everything that takes place, breaks too, in any order.
    pub sessions: Vec<Session>,
    /// What came of the event; left out until there is something to tell.
    #[serde(default)]
    pub outcomes: Outcomes,
}

/// The event itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Event {
    /// Slug, permanent: what visitors keep is stored under it.
    pub id: Box<str>,
    /// Full name of the event.
    pub name: Text,
    /// The name for narrow places; the full one when it is missing.
    #[serde(default)]
    pub short_name: Text,
    /// Theme of the event, in one sentence.
    #[serde(default)]
    pub theme: Text,
    /// Under whose patronage it takes place, in full: `Under the High Patronage of …`.
    #[serde(default)]
    pub patronage: Text,
    /// Who organises the event, such as a ministry.
    #[serde(default)]
    pub organiser: Text,
    /// Name of the place that holds the event, without the city.
    #[serde(default)]
    pub venue: Text,
    /// City in which the venue is.
    #[serde(default)]
    pub city: Text,
    /// IANA name, for display only; times are told by their own offsets.
    #[serde(default)]
    pub time_zone: Box<str>,
    /// Offset of the venue during the event, `+01:00`.
    #[cfg_attr(test, schemars(regex(pattern = "^[+-][0-9]{2}:[0-9]{2}$")))]
    pub offset: Box<str>,
    /// The languages that the event speaks, the first one first.
    #[serde(default)]
    pub languages: Vec<Box<str>>,
    /// The days of the event in order, one entry for each date.
    pub days: Vec<Day>,
    /// Links for the page about the event.
    #[serde(default)]
    pub links: Vec<Link>,
    /// Paragraphs for the page about the event.
    #[serde(default)]
    pub about: Vec<Text>,
    /// For the organiser: what was decided about the event's own data, and what is doubtful.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub remark: Box<str>,
    /// How sure translations are (attested, close, own), never shown: `{"name":{"ar":"own"}}`.
    #[serde(default, skip_serializing_if = "Status::is_empty")]
    pub status: Status,
}

/// A day of the event.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Day {
    /// Date of the day: `2025-07-01`; no two days share one.
    #[cfg_attr(test, schemars(with = "String", extend("format" = "date")))]
    pub date: Date,
    /// What the day is about; may be left out.
    #[serde(default)]
    pub title: Text,
    /// How sure translations are (attested, close, own), never shown: `{"title":{"ar":"own"}}`.
    #[serde(default, skip_serializing_if = "Status::is_empty")]
    pub status: Status,
}

/// A link to somewhere else.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Link {
    /// `https:` only; anything else is not shown as a link.
    #[cfg_attr(test, schemars(regex(pattern = "^https://")))]
    pub url: Box<str>,
    /// What is shown as the link.
    pub title: Text,
}

/// A thematic track.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Vertical {
    /// Short name in addresses and references, such as `health`; no two verticals share one.
    pub id: Box<str>,
    /// Position in the organiser's list, from 1.
    pub number: u16,
    /// Name of the vertical.
    pub name: Text,
    /// `#rrggbb`; never the only carrier of meaning.
    #[serde(default)]
    #[cfg_attr(test, schemars(regex(pattern = "^#[0-9a-fA-F]{6}$")))]
    pub colour: Box<str>,
    /// Name of an icon of the app; an unknown one shows the number.
    #[serde(default)]
    pub icon: Box<str>,
    /// How sure translations are (attested, close, own), never shown: `{"name":{"ar":"own"}}`.
    #[serde(default, skip_serializing_if = "Status::is_empty")]
    pub status: Status,
}

/// A room of the venue.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Room {
    /// Short name in addresses and references, such as `toubkal`; no two rooms share one.
    pub id: Box<str>,
    /// Name of the room.
    pub name: Text,
    /// Position in lists, lowest first.
    #[serde(default)]
    pub order: u16,
    /// What sort of room it is: `plenary`, `outdoor` or `room` (also if missing).
    #[serde(default)]
    pub kind: RoomKind,
    /// Where it is (building, floor).
    #[serde(default)]
    pub place: Text,
    /// How sure translations are (attested, close, own), never shown: `{"name":{"ar":"own"}}`.
    #[serde(default, skip_serializing_if = "Status::is_empty")]
    pub status: Status,
}

/// What sort of room it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[allow(missing_docs, reason = "documented variants make the schema refuse unknown words")]
pub enum RoomKind {
    Plenary,
    Outdoor,
    #[default]
    #[serde(other)]
    Room,
}

/// Somebody who speaks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Person {
    /// Short name in addresses and references, such as `jane-doe`; no two people share one.
    pub id: Box<str>,
    /// Name of the person, as it is spelt in each language.
    pub name: Text,
    /// Function unless a session prints another one.
    #[serde(default)]
    pub function: Text,
    /// Organisation unless a session prints another one.
    #[serde(default)]
    pub organisation: Text,
    /// For the organiser: something about this person wants checking.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub doubt: bool,
    /// For the organiser: what was corrected against the print, and what is doubtful.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub remark: Box<str>,
    /// How sure translations are (attested, close, own), never shown: `{"name":{"ar":"own"}}`.
    #[serde(default, skip_serializing_if = "Status::is_empty")]
    pub status: Status,
}

/// Something that takes place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Session {
    /// Slug, permanent.
    pub id: Box<str>,
    /// Small and permanent, never reused: links of agendas are bitmaps of it.
    pub number: u16,
    /// What kind of session it is, such as `keynote` or `break`; `session` when nothing else fits.
    pub kind: Kind,
    /// Title of the session.
    pub title: Text,
    /// What it is about, in a few sentences; may be left out.
    #[serde(default, rename = "abstract", skip_serializing_if = "Text::is_empty")]
    pub summary: Text,
    /// When it starts, with the distance from UTC: `2025-07-01T09:30:00+01:00`.
    #[cfg_attr(test, schemars(with = "String", extend("format" = "date-time")))]
    pub start: Moment,
    /// When it ends, written as the start. When it is missing, it lasts until the next session in
    /// its room if that starts within 60 minutes, else 15 minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Option<String>", extend("format" = "date-time")))]
    pub end: Option<Moment>,
    /// Id of the room in which it takes place; left out when it has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub room: Option<Box<str>>,
    /// How sure the room is: `confirmed` (also if missing), `proposed` or `to_be_confirmed`.
    #[serde(default)]
    pub room_status: RoomStatus,
    /// Ids of the verticals that it belongs to.
    #[serde(default)]
    pub verticals: Vec<Box<str>>,
    /// Who speaks or moderates, each by the id of a person.
    #[serde(default)]
    pub speakers: Vec<Speaker>,
    /// Whether it takes place: `scheduled` (also if missing), `moved`, `cancelled` or `full`.
    #[serde(default)]
    pub state: SessionState,
    /// Spoken languages (BCP 47), where they are known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Box<str>>,
    /// A remark that the visitor must see.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub notice: Text,
    /// For the organiser: what was corrected against the print, and what is doubtful.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub remark: Box<str>,
    /// How sure translations are (attested, close, own), never shown: `{"title":{"ar":"own"}}`.
    #[serde(default, skip_serializing_if = "Status::is_empty")]
    pub status: Status,
}

/// What kind of session it is.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[allow(missing_docs, reason = "documented variants make the schema refuse unknown words")]
pub enum Kind {
    Ceremony,
    Keynote,
    Conversation,
    Plenary,
    RoundTable,
    Showcase,
    Signing,
    Break,
    #[default]
    #[serde(other)]
    Session,
}

/// How sure the room is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[allow(missing_docs, reason = "documented variants make the schema refuse unknown words")]
pub enum RoomStatus {
    Proposed,
    ToBeConfirmed,
    #[default]
    #[serde(other)]
    Confirmed,
}

/// Whether a session takes place as planned. One that is `full` does, but nobody else gets in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[allow(missing_docs, reason = "documented variants make the schema refuse unknown words")]
pub enum SessionState {
    Moved,
    Cancelled,
    Full,
    #[default]
    #[serde(other)]
    Scheduled,
}

/// A person's part in a session.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Speaker {
    /// Id of a person.
    pub person: Box<str>,
    /// The person's part: `speaker` (also if missing) or `moderator`.
    #[serde(default, rename = "part")]
    pub role: Role,
    /// Function as printed for this session; the person's own when it is missing.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub function: Text,
    /// Organisation as printed for this session; the person's own when it is missing.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub organisation: Text,
    /// Own time inside the session.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Option<String>", extend("format" = "date-time")))]
    pub start: Option<Moment>,
    /// End of the own time; may be left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Option<String>", extend("format" = "date-time")))]
    pub end: Option<Moment>,
    /// How sure translations are (attested, close, own), never shown: `{"function":{"ar":"own"}}`.
    #[serde(default, skip_serializing_if = "Status::is_empty")]
    pub status: Status,
}

/// What a person does in a session.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[allow(missing_docs, reason = "documented variants make the schema refuse unknown words")]
pub enum Role {
    Moderator,
    #[default]
    #[serde(other)]
    Speaker,
}

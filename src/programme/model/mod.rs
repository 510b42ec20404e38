//! The published file, type by type: `public/programme.json`.
//!
//! Fields the app does not know are ignored and unknown words degrade to a neutral one, because
//! a phone may hold an older app than the data. How the file is read, and what happens to its
//! broken parts, is the business of [`super::load`].

mod brand;
mod choices;
mod event;
mod links;
mod outcomes;
mod session;
#[cfg(test)]
mod source;
#[cfg(test)]
mod tests;
mod venue;
mod words;

pub use brand::*;
pub use choices::*;
pub use event::*;
pub use links::*;
pub use outcomes::*;
pub use session::*;
pub use venue::*;

pub use super::text::Status;
use super::text::Text;
use super::time::Moment;
use super::unread::Unread;
use serde::{Deserialize, Serialize};

/// The version of the format that this app was written for.
pub const SCHEMA: u32 = 2;

/// The whole programme of an event.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(transform = source::add))]
pub struct Programme {
    /// For editors: where the description of this format lies, `programme.schema.json`.
    #[serde(default, rename = "$schema", skip_serializing_if = "str::is_empty")]
    pub described_by: Box<str>,
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
    pub outcomes: Unread<Outcomes>,
}

/// A thematic track.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(transform = source::add))]
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
    /// For the organiser: codes of warnings of `barnamaj check` that are meant so here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub meant: Vec<Box<str>>,
}

/// Somebody who speaks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(transform = source::add))]
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
    /// What only the pages about people show.
    #[serde(flatten)]
    pub details: Unread<PersonDetails>,
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

/// What only the pages about people show.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct PersonDetails {
    /// About the person, in a few sentences. A text with markup: paragraphs, lists, links and
    /// emphasis as in Markdown.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub biography: Text,
    /// Picture of the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub photo: Option<Image>,
    /// Pages of the person.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<KindLink>,
    /// How to speak of the person: "she/her".
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub pronouns: Text,
    /// The name by which lists are sorted, where it is not the name as it stands: "Doe, Jane".
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub sort_name: Text,
    /// For the organiser: codes of warnings of `barnamaj check` that are meant so here.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub meant: Vec<Box<str>>,
}

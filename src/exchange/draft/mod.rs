//! A programme as a source tells it.
//!
//! Elements refer to each other by their places in the lists of the draft: a room of a session is
//! the place of the room in [`Draft::rooms`]. Readers ask for these places by what the source has
//! ([`Draft::room`], [`Draft::person`], …), which enters what is new. What they are called in our
//! file, and which number a session gets, is the business of [`super::merge`].
//!
//! Texts are in the languages that the source tells them in. Those with markup in ours (`abstract`,
//! `biography`, `about`) are already in our part of CommonMark, see [`super::html`].

mod event;
mod extras;
mod left_out;
mod ours;
pub mod refusal;
mod register;
mod session;
mod untold;
pub mod words;

pub use event::{Day, Event, Facet, FacetValue, Kind};
pub use extras::Extras;
pub use session::{Session, Speaker};
pub use untold::Untold;

use super::json::Object;
use super::limits::check_number;
use super::place::{Fault, Place};
use crate::programme::model::KindLink;
use crate::programme::text::Text;
use crate::sentences::Sentence;
use std::collections::BTreeMap;

/// A programme as a source tells it.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// The name of the format that it was read from; empty when it was not read.
    pub format: &'static str,
    /// The event itself.
    pub event: Event,
    /// The tracks, which are our verticals.
    pub tracks: Vec<Track>,
    /// The rooms.
    pub rooms: Vec<Room>,
    /// The people.
    pub people: Vec<Person>,
    /// The kinds of session that the source names.
    pub kinds: Vec<Kind>,
    /// Its other ways to sort sessions.
    pub facets: Vec<Facet>,
    /// What takes place.
    pub sessions: Vec<Session>,
    /// Members of the whole file that the source tells in our own words, such as `outcomes`.
    pub more: Object,
    /// What is doubtful, or was left out of what could not be read: told in the summary.
    pub notes: Vec<Fault>,
    /// Whether sessions are left out that are no part of the programme, see [`Draft::leave_out`].
    pub has_left_out: bool,
    /// What has no place and is kept nowhere: counted in the summary.
    pub extras: Extras,
    /// Fields that the source has no place for, by the names of lists in our file (`event`,
    /// `sessions`, …): that it does not tell them is no taking back.
    pub untold: BTreeMap<&'static str, Untold>,
    /// What the source said when it was written from the very file that it goes into, where that is
    /// known: against this it takes back.
    pub base: Option<Box<Draft>>,
    /// Where readers find what they entered.
    pub(super) known: register::Known,
}

/// What every element of a source has.
#[derive(Clone, Debug, Default)]
pub struct Origin {
    /// The id that the source gives it, by which it is known again. Unique among the elements of one
    /// sort; a source that uses one twice gets them made different by its reader.
    pub id: Option<String>,
    /// The id that it is to have in our file, where the source has one of our kind (spreadsheets);
    /// else one is made of its name.
    pub slug: Option<String>,
    /// Where it stands in the source.
    pub place: Place,
    /// Whether the source only names it where it refers to it, in whatever language: then nothing is
    /// said of one that our file knows.
    pub is_only_named: bool,
    /// What has no place in our format, under the names of the source: kept under `source`.
    pub extras: Object,
    /// Members of our format that the draft has no field for, as they stand in our file (`status`,
    /// `remark`, `meant`, `icon`, …): for sources that speak our own words.
    pub more: Object,
}

/// A track: one of our verticals.
#[derive(Clone, Debug, Default)]
pub struct Track {
    /// Whence it came.
    pub origin: Origin,
    /// Its name.
    pub name: Text,
    /// `#rrggbb`; anything else is left out by [`super::merge`].
    pub colour: Option<String>,
}

/// A room.
#[derive(Clone, Debug, Default)]
pub struct Room {
    /// Whence it came.
    pub origin: Origin,
    /// Its name.
    pub name: Text,
    /// Where it is.
    pub at: Text,
    /// The part of the venue that it lies in.
    pub group: Text,
    /// How many people it holds.
    pub capacity: Option<u32>,
}

/// Somebody who speaks.
#[derive(Clone, Debug, Default)]
pub struct Person {
    /// Whence they came.
    pub origin: Origin,
    /// The name.
    pub name: Text,
    /// The name by which lists are sorted, where the source tells one.
    pub sort_name: Text,
    /// The function, such as `Director`.
    pub function: Text,
    /// The organisation.
    pub organisation: Text,
    /// About the person; with markup.
    pub biography: Text,
    /// How to speak of them.
    pub pronouns: Text,
    /// Their pages, and pictures of them (which lie elsewhere: nothing is fetched).
    pub links: Vec<KindLink>,
}

impl Draft {
    /// Refuses what has become too large.
    ///
    /// # Errors
    /// The sentence that says so.
    pub fn check_size(&self) -> Result<(), Vec<Fault>> {
        check_number("sessions", self.sessions.len())?;
        check_number("people", self.people.len())?;
        check_number("rooms", self.rooms.len())?;
        check_number("tracks", self.tracks.len())
    }

    /// Whether the source has no place for a field of a list.
    pub fn is_untold(&self, list: &str, field: &str) -> bool {
        self.untold.get(list).is_some_and(|fields| fields.has(field))
    }

    /// Tells of something doubtful, or that is left out.
    pub fn note(&mut self, place: &Place, what: impl Into<Sentence>) {
        self.notes.push(place.fault(what));
    }
}

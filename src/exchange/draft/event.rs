//! The event as a source tells it, and what it brings of its own.

use super::Origin;
use crate::programme::lang::Lang;
use crate::programme::model::{Attendance, Kind as OurKind, Link};
use crate::programme::text::Text;
use crate::programme::time::{Clock, Date};

/// The event itself.
#[derive(Clone, Debug, Default)]
pub struct Event {
    /// Whence it came. Its id makes that of a new file.
    pub origin: Origin,
    /// Its name.
    pub name: Text,
    /// The name for narrow places.
    pub short_name: Text,
    /// What it is about, in a sentence.
    pub theme: Text,
    /// Who organises it.
    pub organiser: Text,
    /// The place that holds it.
    pub venue: Text,
    /// The city.
    pub city: Text,
    /// The IANA name of its time zone; empty when it is not known.
    pub time_zone: String,
    /// The languages to publish in, the main one first. Without any it is that of most titles.
    pub languages: Vec<Lang>,
    /// The days that the source tells; those of sessions are added.
    pub days: Vec<Day>,
    /// When a day begins.
    pub day_starts: Option<Clock>,
    /// Whether people come together for it.
    pub attendance: Option<Attendance>,
    /// Its pages.
    pub links: Vec<Link>,
    /// Paragraphs about it; with markup.
    pub about: Vec<Text>,
    /// What it calls one vertical and several: "Track", "Tracks". Nothing: our words.
    pub words_for_tracks: Option<[Text; 2]>,
}

/// A day of the event.
#[derive(Clone, Debug)]
pub struct Day {
    /// The date of the day.
    pub date: Date,
    /// What it is about.
    pub title: Text,
}

/// A kind of session that the source names.
#[derive(Clone, Debug, Default)]
pub struct Kind {
    /// Whence it came.
    pub origin: Origin,
    /// Its name.
    pub name: Text,
    /// The kind of ours that it behaves like.
    pub like: OurKind,
    /// Whether it is that kind itself, under our own name: nothing is written for it then.
    pub is_ours: bool,
}

/// A way to sort sessions.
#[derive(Clone, Debug, Default)]
pub struct Facet {
    /// Whence it came.
    pub origin: Origin,
    /// Its name: "Level".
    pub name: Text,
    /// What a session can be in it.
    pub values: Vec<FacetValue>,
}

/// What a session can be.
#[derive(Clone, Debug, Default)]
pub struct FacetValue {
    /// Whence it came.
    pub origin: Origin,
    /// Its name: "Beginners".
    pub name: Text,
}

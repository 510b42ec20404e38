//! The event itself, and what it brings of its own.

use super::{Attendance, Brand, Image, Kind, Link, Plan, Status};
use crate::programme::lang::Lang;
use crate::programme::text::Text;
use crate::programme::time::{Clock, Date, Moment, offset_minutes};
use crate::programme::unread::Unread;
use serde::{Deserialize, Serialize};

/// The event itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(transform = super::source::add))]
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
    /// IANA name of the time zone of the venue: `Africa/Casablanca`. `check` holds all offsets
    /// against it.
    #[serde(default)]
    pub time_zone: Box<str>,
    /// Offset of the venue during the event, `+01:00`.
    #[cfg_attr(test, schemars(regex(pattern = "^[+-][0-9]{2}:[0-9]{2}$")))]
    pub offset: Box<str>,
    /// The languages in which the event is published (BCP 47), in the order of the language switch,
    /// the first one first; if missing, those of its name.
    #[serde(default)]
    pub languages: Vec<Lang>,
    /// The languages to show, in order, where a text is missing in that of the reader; if missing,
    /// `languages`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fallback: Vec<Lang>,
    /// The days of the event in order, one entry for each date.
    pub days: Vec<Day>,
    /// Whether people come together for it or watch from afar, unless a session says otherwise:
    /// `in_person` (also if missing), `online` or `hybrid`.
    #[serde(default, skip_serializing_if = "Attendance::is_default")]
    pub attendance: Attendance,
    /// When a day of the event begins, `04:00`; midnight if missing. What starts earlier stands at
    /// the end of the day before.
    #[serde(default, skip_serializing_if = "Clock::is_midnight")]
    #[cfg_attr(
        test,
        schemars(with = "String", regex(pattern = "^([01][0-9]|2[0-3]):[0-5][0-9]$"))
    )]
    pub day_starts: Clock,
    /// The offsets of the venue around the event, in order. Written at publication from the time
    /// zone; nobody needs to write it by hand.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub offsets: Vec<OffsetChange>,
    /// Kinds of session of the event's own, and own names for those of the app.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kinds: Vec<EventKind>,
    /// Ways of its own to sort sessions, beside verticals, rooms and kinds: level, format, audience.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facets: Vec<EventFacet>,
    /// The event's own words for parts of its programme, where they differ from ours.
    #[serde(default, skip_serializing_if = "EventWords::is_empty")]
    pub words: EventWords,
    /// What only the page about the event and those of sessions show.
    #[serde(flatten)]
    pub details: Unread<EventDetails>,
    /// For the organiser: what was decided about the event's own data, and what is doubtful.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub remark: Box<str>,
    /// How sure translations are (attested, close, own), never shown: `{"name":{"ar":"own"}}`.
    #[serde(default, skip_serializing_if = "Status::is_empty")]
    pub status: Status,
}

/// What only the page about the event and those of sessions show.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct EventDetails {
    /// Names of the languages that sessions are spoken in or interpreted into. Written at
    /// publication; nobody needs to write them by hand.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub language_names: Vec<LanguageName>,
    /// Plans of the venue, on which rooms have a point.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub plans: Vec<Plan>,
    /// Documents to take along.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<Link>,
    /// Whom to ask.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<Contact>,
    /// Who supports the event, in order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sponsors: Vec<Sponsor>,
    /// Links for the page about the event.
    pub links: Vec<Link>,
    /// The look of the event; a calm one of nobody's own if missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand: Option<Brand>,
    /// Paragraphs for the page about the event, each a text with markup: lists, links and emphasis
    /// as in Markdown.
    pub about: Vec<Text>,
    /// For the organiser: codes of warnings of `barnamaj check` that are meant so in this file.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub meant: Vec<Box<str>>,
}

impl Event {
    /// The day of the event to which a moment of the venue belongs: what lies before the hour at
    /// which days start is of the day before.
    pub fn day_of(&self, moment: Moment) -> Date {
        moment.plus(-self.day_starts.minutes()).date()
    }

    /// The name of the time zone; of one that is not named the offset, `+01:00`.
    pub fn zone_name(&self) -> &str {
        let names = [&self.time_zone, &self.offset];
        names.into_iter().find(|name| !name.is_empty()).map_or("", |name| name)
    }

    /// The same instant, told by the clock of the venue.
    pub fn at_venue(&self, moment: Moment) -> Moment {
        let known = self.offsets.iter().rev().find(|change| change.from <= moment);
        let change = known.or(self.offsets.first());
        let offset = change.map_or(&self.offset, |change| &change.offset);
        moment.at_offset(offset_minutes(offset).unwrap_or_default())
    }

    /// A wall-clock time of the venue, `2025-07-01T10:25`; one with an offset is obeyed. A time
    /// that comes twice when clocks are set back is the later one of the two.
    pub fn parse_local(&self, text: &str) -> Option<Moment> {
        let guess = Moment::parse_local(text, offset_minutes(&self.offset).unwrap_or_default())?;
        let offset = |moment: Moment| self.at_venue(moment).offset();
        // The guess is off by the difference of two offsets; one more look settles it.
        let near = Moment::parse_local(text, offset(guess))?;
        let settled = Moment::parse_local(text, offset(near))?;
        Some(settled)
    }

    /// The tags that sessions can have: `level:beginner`.
    pub fn tags(&self) -> impl Iterator<Item = Box<str>> {
        let tags = |facet: &EventFacet| {
            let tag = |value: &FacetValue| tag(&facet.id, &value.id);
            facet.values.iter().map(tag).collect::<Vec<_>>()
        };
        self.facets.iter().flat_map(tags)
    }
}

/// The tag of a value of one of the event's own facets: `level:beginner`.
pub fn tag(facet: &str, value: &str) -> Box<str> {
    format!("{facet}:{value}").into()
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

/// An offset of the venue, and when it began to hold.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct OffsetChange {
    /// The instant from which it holds; the first entry also holds before.
    #[cfg_attr(test, schemars(with = "String", extend("format" = "date-time")))]
    pub from: Moment,
    /// The offset, `+01:00`.
    #[cfg_attr(test, schemars(regex(pattern = "^[+-][0-9]{2}:[0-9]{2}$")))]
    pub offset: Box<str>,
}

/// The name of a language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct LanguageName {
    /// The language (BCP 47), as sessions give it.
    pub tag: Box<str>,
    /// Its name, as in running text.
    pub name: Text,
}

/// A kind of session of the event's own, or its own name for one of the app.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct EventKind {
    /// Short name by which sessions refer to it, such as `workshop`. That of a kind of the app
    /// replaces it.
    pub id: Box<str>,
    /// Name of the kind.
    pub name: Text,
    /// The kind of the app that it behaves like: `break` is nobody's choice in an agenda. `session`
    /// if missing.
    #[serde(default, skip_serializing_if = "Kind::is_default")]
    pub like: Kind,
    /// How long such a session usually lasts, in minutes: what one without an end is taken to last,
    /// unless the next one in its room starts earlier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub length: Option<u16>,
    /// How sure translations are (attested, close, own), never shown: `{"name":{"ar":"own"}}`.
    #[serde(default, skip_serializing_if = "Status::is_empty")]
    pub status: Status,
}

/// A way of the event's own to sort its sessions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct EventFacet {
    /// Short name in addresses and tags, such as `level`; no two facets share one.
    pub id: Box<str>,
    /// Name of the facet: "Level".
    pub name: Text,
    /// What a session can be in this respect, in the order of lists.
    pub values: Vec<FacetValue>,
    /// How sure translations are (attested, close, own), never shown: `{"name":{"ar":"own"}}`.
    #[serde(default, skip_serializing_if = "Status::is_empty")]
    pub status: Status,
}

/// What a session can be in one respect.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct FacetValue {
    /// Short name, such as `beginner`; sessions refer to it by the tag `level:beginner`.
    pub id: Box<str>,
    /// Name of the value: "Beginners".
    pub name: Text,
    /// How sure translations are (attested, close, own), never shown: `{"name":{"ar":"own"}}`.
    #[serde(default, skip_serializing_if = "Status::is_empty")]
    pub status: Status,
}

/// Whom to ask about the event.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Contact {
    /// What the contact is for, or whose it is: "Press".
    pub title: Text,
    /// Address of mail.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub email: Box<str>,
    /// Telephone number, with the code of the country: `+212 5 00 00 00 00`.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub phone: Box<str>,
    /// A page: `https:` or `http:`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(regex(pattern = "^https?://")))]
    pub url: Option<Box<str>>,
    /// How sure translations are (attested, close, own), never shown: `{"name":{"ar":"own"}}`.
    #[serde(default, skip_serializing_if = "Status::is_empty")]
    pub status: Status,
}

/// Who supports the event.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Sponsor {
    /// Name of the sponsor.
    pub name: Text,
    /// In what way: "Gold", "Partner". Sponsors of one level that follow each other stand together.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub level: Text,
    /// Page of the sponsor: `https:` or `http:`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(regex(pattern = "^https?://")))]
    pub url: Option<Box<str>>,
    /// Mark of the sponsor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo: Option<Image>,
    /// How sure translations are (attested, close, own), never shown: `{"name":{"ar":"own"}}`.
    #[serde(default, skip_serializing_if = "Status::is_empty")]
    pub status: Status,
}

/// The event's own words for parts of its programme: "Tracks" instead of "Verticals".
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct EventWords {
    /// The verticals: "Tracks".
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub verticals: Text,
    /// One vertical: "Track".
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub vertical: Text,
    /// The people: "Speakers".
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub people: Text,
    /// The rooms: "Stages".
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub rooms: Text,
    /// One room: "Stage".
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub room: Text,
    /// What came of the event: "Declaration".
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub outcomes: Text,
}

impl EventWords {
    /// Whether the event uses our words.
    pub fn is_empty(&self) -> bool {
        *self == EventWords::default()
    }
}

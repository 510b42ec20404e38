//! What takes place, and who has a part in it.

use super::{Attendance, Image, KindLink, RoomStatus, SessionKind, SessionState, Status};
use crate::programme::text::Text;
use crate::programme::time::Moment;
use crate::programme::unread::Unread;
use serde::{Deserialize, Serialize};

/// Something that takes place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(transform = super::source::add))]
pub struct Session {
    /// Slug, permanent.
    pub id: Box<str>,
    /// Small and permanent, never reused: links of agendas are bitmaps of it.
    pub number: u16,
    /// What kind of session it is: one of the app, such as `keynote` or `break`, or one of the
    /// event's own (`event.kinds`); `session` when nothing else fits.
    pub kind: SessionKind,
    /// Title of the session.
    pub title: Text,
    /// What the title leaves unsaid, in one line.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub subtitle: Text,
    /// What it is about, in a few sentences; may be left out. A text with markup: paragraphs, lists,
    /// links and emphasis as in Markdown.
    #[serde(default, rename = "abstract", skip_serializing_if = "Text::is_empty")]
    pub summary: Text,
    /// When it starts, with the distance from UTC: `2025-07-01T09:30:00+01:00`.
    #[cfg_attr(test, schemars(with = "String", extend("format" = "date-time")))]
    pub start: Moment,
    /// When it ends, written as the start. When it is missing, it lasts as long as its kind
    /// usually does (`event.kinds`), or until the next session in its room; when that is unknown
    /// too, until the next one if that starts within 60 minutes, else 15 minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Option<String>", extend("format" = "date-time")))]
    pub end: Option<Moment>,
    /// Id of the room in which it takes place; left out when it has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub room: Option<Box<str>>,
    /// Ids of all its rooms, when it takes more than one; `room` may be left out then.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rooms: Vec<Box<str>>,
    /// Whether it takes the whole venue, such as a break does.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub whole_venue: bool,
    /// How sure the room is: `confirmed` (also if missing), `proposed` or `to_be_confirmed`.
    #[serde(default)]
    pub room_status: RoomStatus,
    /// Ids of the verticals that it belongs to.
    #[serde(default)]
    pub verticals: Vec<Box<str>>,
    /// What it is in the event's own facets (`event.facets`): `level:beginner`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<Box<str>>,
    /// Who speaks or moderates, each by the id of a person.
    #[serde(default)]
    pub speakers: Vec<Speaker>,
    /// Whether it takes place: `scheduled` (also if missing), `moved`, `cancelled` or `full`.
    #[serde(default)]
    pub state: SessionState,
    /// Whether people come together for it or watch from afar; as the event says if missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attendance: Option<Attendance>,
    /// What only its own page shows.
    #[serde(flatten)]
    pub details: Unread<SessionDetails>,
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

/// What only the page of a session shows.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct SessionDetails {
    /// Spoken languages (BCP 47), where they are known.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Box<str>>,
    /// Languages (BCP 47) into which it is interpreted.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub interpretation: Vec<Box<str>>,
    /// What belongs to it elsewhere: slides, a stream, a recording.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<KindLink>,
    /// A picture of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<Image>,
    /// Id of the session that it belongs to, such as a talk inside of a block.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part_of: Option<Box<str>>,
    /// For the organiser: codes of warnings of `barnamaj check` that are meant so here.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub meant: Vec<Box<str>>,
}

impl Session {
    /// The ids of its rooms, the first one first.
    pub fn all_rooms(&self) -> impl Iterator<Item = &str> {
        self.room.iter().chain(&self.rooms).map(|id| &**id)
    }

    /// Whether it takes place in a room, by id; what takes the whole venue does in each.
    pub fn is_in(&self, room: &str) -> bool {
        self.whole_venue || self.all_rooms().any(|id| id == room)
    }
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

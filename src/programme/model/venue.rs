//! The rooms of the venue, and its plans.

use super::{Image, Status};
use crate::programme::text::Text;
use crate::programme::unread::Unread;
use serde::{Deserialize, Serialize};

/// A room of the venue.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(transform = super::source::add))]
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
    /// The part of the venue that it lies in: a building, a floor. Rooms of one stand together
    /// where they are chosen from.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub group: Text,
    /// Whether several sessions may be there at once on purpose, such as in a foyer: no clash is told.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub shared: bool,
    /// What is told where the venue is.
    #[serde(flatten)]
    pub details: Unread<RoomDetails>,
    /// How sure translations are (attested, close, own), never shown: `{"name":{"ar":"own"}}`.
    #[serde(default, skip_serializing_if = "Status::is_empty")]
    pub status: Status,
}

/// What is told of a room where the venue is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RoomDetails {
    /// How many people it holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capacity: Option<u32>,
    /// How to get in and be comfortable there with a wheelchair, a hearing aid, a guide dog.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub accessibility: Text,
    /// Where it is on a plan of the venue.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub point: Option<Point>,
    /// For the organiser: codes of warnings of `barnamaj check` that are meant so here.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub meant: Vec<Box<str>>,
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

/// A plan of the venue.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Plan {
    /// Short name by which rooms refer to it, such as `ground-floor`; no two plans share one.
    pub id: Box<str>,
    /// Name of the plan: "Ground floor".
    pub name: Text,
    /// The plan itself.
    pub image: Image,
    /// How sure translations are (attested, close, own), never shown: `{"name":{"ar":"own"}}`.
    #[serde(default, skip_serializing_if = "Status::is_empty")]
    pub status: Status,
}

/// A place on a plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Point {
    /// Id of the plan.
    pub plan: Box<str>,
    /// Pixels from the left edge of the plan's image.
    pub x: u16,
    /// Pixels from the upper edge of the plan's image.
    pub y: u16,
}

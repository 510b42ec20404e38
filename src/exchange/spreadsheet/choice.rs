//! Choices of a few words.

use crate::programme::model::Kind;

/// The words of a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Kinds of ours.
    Kind,
    /// Whether it takes place.
    State,
    /// How sure the room is.
    RoomStatus,
    /// Where people take part.
    Attendance,
    /// What sort of room it is.
    RoomKind,
    /// What somebody does in a session.
    Part,
}

impl Choice {
    /// What its words begin with.
    pub const fn prefix(self) -> &'static str {
        match self {
            Choice::Kind => "kind",
            Choice::State => "state",
            Choice::RoomStatus => "room_status",
            Choice::Attendance => "attendance",
            Choice::RoomKind => "room_kind",
            Choice::Part => "part",
        }
    }

    /// Its codes, as they stand in the programme.
    pub const fn codes(self) -> &'static [&'static str] {
        const KINDS: [&str; 9] = {
            let mut codes = [""; 9];
            let mut at = 0;
            while at < codes.len() {
                codes[at] = Kind::ALL[at].code();
                at += 1;
            }
            codes
        };
        match self {
            Choice::Kind => &KINDS,
            Choice::State => &["scheduled", "moved", "cancelled", "full"],
            Choice::RoomStatus => &["confirmed", "proposed", "to_be_confirmed"],
            Choice::Attendance => &["in_person", "online", "hybrid"],
            Choice::RoomKind => &["room", "plenary", "outdoor"],
            Choice::Part => &["speaker", "moderator"],
        }
    }
}

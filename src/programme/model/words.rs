//! The words that stand for choices in the file, in addresses and in what a visitor keeps.

use super::{Attendance, Kind, LinkKind, RoomStatus, SessionState};

impl Kind {
    /// All kinds, in the order in which a filter lists them.
    pub const ALL: [Kind; 9] = [
        Kind::Ceremony,
        Kind::Keynote,
        Kind::Conversation,
        Kind::Plenary,
        Kind::RoundTable,
        Kind::Showcase,
        Kind::Signing,
        Kind::Session,
        Kind::Break,
    ];

    /// The word that stands for it in the file and in addresses.
    pub const fn code(self) -> &'static str {
        match self {
            Kind::Ceremony => "ceremony",
            Kind::Keynote => "keynote",
            Kind::Conversation => "conversation",
            Kind::Plenary => "plenary",
            Kind::RoundTable => "round_table",
            Kind::Showcase => "showcase",
            Kind::Signing => "signing",
            Kind::Break => "break",
            Kind::Session => "session",
        }
    }

    /// The kind of a word in an address.
    pub fn from_code(code: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

impl Kind {
    pub(super) fn is_default(&self) -> bool {
        *self == Kind::default()
    }
}

impl LinkKind {
    /// The word that stands for it in the file.
    pub const fn code(self) -> &'static str {
        match self {
            LinkKind::Slides => "slides",
            LinkKind::Recording => "recording",
            LinkKind::Stream => "stream",
            LinkKind::Paper => "paper",
            LinkKind::Registration => "registration",
            LinkKind::Feedback => "feedback",
            LinkKind::Page => "page",
            LinkKind::Other => "other",
        }
    }

    /// The kind of a word; an unknown one degrades to the neutral one.
    pub fn from_code(code: &str) -> LinkKind {
        match code {
            "slides" => LinkKind::Slides,
            "recording" => LinkKind::Recording,
            "stream" => LinkKind::Stream,
            "paper" => LinkKind::Paper,
            "registration" => LinkKind::Registration,
            "feedback" => LinkKind::Feedback,
            "page" => LinkKind::Page,
            _ => LinkKind::Other,
        }
    }
}

impl Attendance {
    /// The attendance of a word; an unknown one degrades to the neutral one.
    pub fn from_code(code: &str) -> Attendance {
        match code {
            "online" => Attendance::Online,
            "hybrid" => Attendance::Hybrid,
            _ => Attendance::InPerson,
        }
    }
}

impl RoomStatus {
    /// The word that stands for it in the file.
    pub const fn code(self) -> &'static str {
        match self {
            RoomStatus::Proposed => "proposed",
            RoomStatus::ToBeConfirmed => "to_be_confirmed",
            RoomStatus::Confirmed => "confirmed",
        }
    }

    /// The status of a word; an unknown one degrades to the neutral one.
    pub fn from_code(code: &str) -> RoomStatus {
        match code {
            "proposed" => RoomStatus::Proposed,
            "to_be_confirmed" => RoomStatus::ToBeConfirmed,
            _ => RoomStatus::Confirmed,
        }
    }
}

impl SessionState {
    /// The word that stands for it in the file.
    pub const fn code(self) -> &'static str {
        match self {
            SessionState::Moved => "moved",
            SessionState::Cancelled => "cancelled",
            SessionState::Full => "full",
            SessionState::Scheduled => "scheduled",
        }
    }

    /// The state of a word; an unknown one degrades to the neutral one.
    pub fn from_code(code: &str) -> SessionState {
        match code {
            "moved" => SessionState::Moved,
            "cancelled" => SessionState::Cancelled,
            "full" => SessionState::Full,
            _ => SessionState::Scheduled,
        }
    }
}

//! What takes place, as a source tells it.

use super::Origin;
use crate::programme::lang::Lang;
use crate::programme::model::{Attendance, Image, KindLink, Role, RoomStatus, SessionState};
use crate::programme::text::Text;
use crate::programme::time::Moment;

/// Something that takes place. Where the source does not tell something, the field is empty or
/// `None`: what stands in our file then stays.
#[derive(Clone, Debug, Default)]
pub struct Session {
    /// Whence it came.
    pub origin: Origin,
    /// The number that it is to have in a file that does not know it yet, where the source has one
    /// of our kind (spreadsheets); else the next free one.
    pub number: Option<u16>,
    /// Its title.
    pub title: Text,
    /// What the title leaves unsaid.
    pub subtitle: Text,
    /// What it is about; with markup.
    pub summary: Text,
    /// When it starts. A session without is left out of our file, and told; one whose id is known keeps
    /// the time that it had.
    pub start: Option<Moment>,
    /// When it ends.
    pub end: Option<Moment>,
    /// Places in `Draft::rooms`.
    pub rooms: Vec<usize>,
    /// Whether it takes the whole venue.
    pub whole_venue: bool,
    /// How sure the room is.
    pub room_status: Option<RoomStatus>,
    /// Place in `Draft::kinds`.
    pub kind: Option<usize>,
    /// Places in `Draft::tracks`.
    pub tracks: Vec<usize>,
    /// Places in `Draft::facets`, and in the values of each.
    pub tags: Vec<(usize, usize)>,
    /// Who speaks.
    pub speakers: Vec<Speaker>,
    /// Whether it takes place; `None`: the source does not tell.
    pub state: Option<SessionState>,
    /// The spoken languages.
    pub languages: Vec<Lang>,
    /// Those into which it is interpreted.
    pub interpretation: Vec<Lang>,
    /// Whether people come together for it.
    pub attendance: Option<Attendance>,
    /// What belongs to it elsewhere.
    pub links: Vec<KindLink>,
    /// A picture that lies beside the programme. One that lies elsewhere is a link.
    pub image: Option<Image>,
    /// Place in `Draft::sessions` of what it belongs to.
    pub part_of: Option<usize>,
    /// A remark that visitors must see.
    pub notice: Text,
}

/// Somebody in a session.
#[derive(Clone, Debug)]
pub struct Speaker {
    /// Place in `Draft::people`.
    pub person: usize,
    /// The part.
    pub role: Role,
    /// The function as it is printed here.
    pub function: Text,
    /// The organisation, likewise.
    pub organisation: Text,
    /// Own time inside of the session.
    pub start: Option<Moment>,
    /// Its end.
    pub end: Option<Moment>,
}

impl Speaker {
    /// Somebody who speaks, of whom nothing else is said.
    pub fn of(person: usize) -> Speaker {
        Speaker {
            person,
            role: Role::Speaker,
            function: Text::default(),
            organisation: Text::default(),
            start: None,
            end: None,
        }
    }
}

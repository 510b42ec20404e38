//! What has changed since a visitor last saw the programme.

mod snapshot;

pub use snapshot::{Reading, Snapshot};

use super::fold::fold;
use super::index::Index;
use super::json::{Object, quoted, string};
use super::model::{RoomStatus, Session, SessionState};
use super::order::sorted;
use super::text::Text;
use super::time::Moment;

/// What is remembered of a session as the visitor last saw it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// In all its languages; empty when it is not known (old records hold none).
    pub title: Text,
    /// When it starts.
    pub start: Moment,
    /// When it ends; `None` when the programme gives no end.
    pub end: Option<Moment>,
    /// Id of the room.
    pub room: Option<Box<str>>,
    /// `None` when it is not known, as is the state.
    pub room_status: Option<RoomStatus>,
    /// Whether it takes place as planned.
    pub state: Option<SessionState>,
}

/// A kind of change, in the order in which those of a session are told: what changes a
/// visitor's way comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// New in the programme.
    Added,
    /// No longer in the programme.
    Gone,
    /// It was to take place, and is cancelled now.
    Cancelled,
    /// No longer cancelled.
    TakesPlaceAgain,
    /// It starts or ends at another time.
    Moved,
    /// It has another room, has got one, or has lost it.
    OtherRoom,
    /// The room is the same, and certain now.
    RoomConfirmed,
    /// Its title is another one, in a language that it had before, too.
    Renamed,
}

/// What has become of a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Id of the session.
    pub id: Box<str>,
    /// As the visitor saw it; `None` for one that was added. How it is now is in the programme.
    pub before: Option<Seen>,
    /// In the order of [`What`], never empty; [`What::Added`] and [`What::Gone`] stand alone.
    pub what: Vec<What>,
}

impl Seen {
    /// A session as it now stands.
    pub fn of(session: &Session) -> Seen {
        Seen {
            title: session.title.clone(),
            start: session.start,
            end: session.end,
            room: session.room.clone(),
            room_status: Some(session.room_status),
            state: Some(session.state),
        }
    }

    /// Reads the members that [`Seen::members`] writes; others are passed over. What lacks is
    /// not known; what is wrong makes the whole unreadable.
    pub(crate) fn read(from: &Object) -> Option<Seen> {
        Some(Seen {
            title: may(from, "title", Text::read)?.unwrap_or_default(),
            start: moment(from.get("start")?)?,
            end: may(from, "end", moment)?,
            room: may(from, "room", string)?,
            room_status: may(from, "room_status", string)?.map(|word| RoomStatus::from_code(&word)),
            state: may(from, "state", string)?.map(|word| SessionState::from_code(&word)),
        })
    }

    /// The members of its JSON object, without the braces: `"title":{…},"start":"…"`.
    pub(crate) fn members(&self) -> String {
        let mut json = String::new();
        if self.title != Text::default() {
            json += &format!("\"title\":{},", self.title.write());
        }
        json += &format!("\"start\":\"{}\"", self.start);
        if let Some(end) = self.end {
            json += &format!(",\"end\":\"{end}\"");
        }
        let words = [
            ("room", self.room.as_deref()),
            ("room_status", self.room_status.map(RoomStatus::code)),
            ("state", self.state.map(SessionState::code)),
        ];
        for (name, word) in words {
            if let Some(word) = word {
                json += &format!(",\"{name}\":{}", quoted(word));
            }
        }
        json
    }
}

/// A member that may lack, `Some(None)` then; `None` when it is there and cannot be read.
fn may<T>(from: &Object, name: &str, read: fn(&str) -> Option<T>) -> Option<Option<T>> {
    from.get(name).map_or(Some(None), |json| read(json).map(Some))
}

fn moment(json: &str) -> Option<Moment> {
    Moment::parse(&string(json)?)
}

/// How a session differs from what the visitor saw, in the order of [`What`]. What is not known
/// of it is not compared.
pub fn compare(seen: &Seen, now: &Session) -> Vec<What> {
    let cancelled = seen.state.map(|state| state == SessionState::Cancelled);
    let is_cancelled = now.state == SessionState::Cancelled;
    let same_room = seen.room == now.room;
    let uncertain = seen.room_status.is_some_and(|status| status != RoomStatus::Confirmed);
    let certain = now.room.is_some() && now.room_status == RoomStatus::Confirmed;
    let found = [
        (What::Cancelled, cancelled == Some(false) && is_cancelled),
        (What::TakesPlaceAgain, cancelled == Some(true) && !is_cancelled),
        (What::Moved, (seen.start, seen.end) != (now.start, now.end)),
        (What::OtherRoom, !same_room),
        (What::RoomConfirmed, same_room && uncertain && certain),
        (What::Renamed, is_renamed(&seen.title, &now.title)),
    ];
    found.into_iter().filter(|(_, is_so)| *is_so).map(|(what, _)| what).collect()
}

/// Whether a language that both have says something else: a translation that came or went is
/// no other name, nor are other apostrophes, capitals and spaces.
fn is_renamed(before: &Text, now: &Text) -> bool {
    let differ = |was: &str, now: &str| {
        let (old, new) = (fold(was), fold(now));
        // Of signs alone nothing is left.
        if new.is_empty() { was != now } else { old != new }
    };
    before.all().any(|was| now.exact(was.lang).is_some_and(|now| differ(was.text, now)))
}

/// What has become of the programme, in its own order; what is gone stands where it stood.
///
/// Not to be asked of a programme that did not arrive whole: what it lacks would be told as gone.
pub fn changes(before: &Snapshot, after: &Index) -> Vec<Change> {
    told(&before.iter().collect::<Vec<_>>(), after, true)
}

/// What has become of these sessions, by id, told like [`changes`]; others are passed over.
pub fn changes_of(seen: &[(&str, &Seen)], after: &Index) -> Vec<Change> {
    told(seen, after, false)
}

fn told(seen: &[(&str, &Seen)], after: &Index, tell_added: bool) -> Vec<Change> {
    let mut before: Vec<Option<&Seen>> = vec![None; after.sessions().len()];
    let mut gone = Vec::new();
    for &(id, seen) in seen {
        match after.position(id) {
            Some(at) => before[at] = Some(seen),
            // That a cancelled session is then left out is no news.
            None if seen.state == Some(SessionState::Cancelled) => {}
            None => gone.push((id, seen)),
        }
    }
    let (mut told, mut starts) = (Vec::new(), Vec::new());
    let mut tell = |id, start, before, what| {
        starts.push(start);
        told.push(Some(change(id, before, what)));
    };
    for (session, before) in after.sessions().iter().zip(before) {
        let what = match before {
            Some(seen) => compare(seen, session),
            None if tell_added => vec![What::Added],
            None => Vec::new(),
        };
        if !what.is_empty() {
            tell(&session.id, session.start, before, what);
        }
    }
    for (id, seen) in gone {
        tell(id, seen.start, Some(seen), vec![What::Gone]);
    }
    let order = sorted(starts.len(), &|one, other| starts[one].cmp(&starts[other]));
    order.into_iter().filter_map(|at| told[at].take()).collect()
}

fn change(id: &str, before: Option<&Seen>, what: Vec<What>) -> Change {
    Change { id: id.into(), before: before.cloned(), what }
}

#[cfg(test)]
pub(crate) mod tests;

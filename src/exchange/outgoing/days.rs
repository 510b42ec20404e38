//! Days and sessions as formats with days want them.

use super::Outgoing;
use crate::programme::model::{Session, SessionState};
use crate::programme::time::{Date, Moment, offset_minutes};
use std::collections::BTreeSet;

/// The days of the event, and those of some of its sessions, in their order.
pub fn of<'a>(out: &'a Outgoing, sessions: impl Iterator<Item = &'a Session>) -> BTreeSet<Date> {
    let of_sessions = sessions.map(|session| out.index.day_of(session.start));
    let of_event = out.index.programme().event.days.iter().map(|day| day.date);
    of_event.chain(of_sessions).collect()
}

/// The sessions that take place, for formats that have no other word for it.
pub fn taking_place(out: &Outgoing) -> impl Iterator<Item = &Session> {
    out.index.sessions().iter().filter(|session| session.state != SessionState::Cancelled)
}

/// When a day of the event begins.
pub fn begins(out: &Outgoing, date: Date) -> Moment {
    let event = &out.index.programme().event;
    let offset = offset_minutes(&event.offset).unwrap_or_default();
    let minutes = date.days() * 24 * 60 + event.day_starts.minutes() - i64::from(offset);
    // The clock of the wall counts, whatever the offset is on that day.
    let guess = event.at_venue(Moment::new(minutes, offset));
    event.at_venue(guess.plus(i64::from(offset) - i64::from(guess.offset())))
}

/// When it ends: when the next one begins.
pub fn ends(out: &Outgoing, date: Date) -> Moment {
    begins(out, Date::from_days(date.days() + 1))
}

//! What is on now and next, and the plan of a day.

use super::index::Index;
use super::model::{Session, SessionState};
use super::order::{firsts, sorted};
use super::time::{Date, Moment};

/// Where the event stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Phase<'a> {
    /// Nothing has begun.
    Before {
        /// The session that starts first.
        first: &'a Session,
    },
    /// Something is on or still to come.
    During {
        /// The sessions that are on; empty between sessions.
        now: Vec<&'a Session>,
        /// The sessions that start together next, be it on another day; empty during the last ones.
        next: Vec<&'a Session>,
    },
    /// Everything is over.
    After,
}

/// Where a session stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SessionTime {
    /// It has not started yet.
    Upcoming,
    /// It has started and is not over.
    Now,
    /// It is over.
    Past,
}

/// What the programme says at a moment; `None` when nothing takes place at all. Cancelled
/// sessions do not count, breaks do.
pub fn phase(index: &Index, now: Moment) -> Option<Phase<'_>> {
    let all = index.sessions().iter().filter(|session| session.state != SessionState::Cancelled);
    let first = all.clone().next()?;
    if now < first.start {
        return Some(Phase::Before { first });
    }
    let next_start = all.clone().map(|session| session.start).find(|&start| start > now);
    let next: Vec<_> = all.clone().filter(|session| Some(session.start) == next_start).collect();
    let now: Vec<_> =
        all.filter(|session| progress(index, session, now) == SessionTime::Now).collect();
    if now.is_empty() && next.is_empty() {
        return Some(Phase::After);
    }
    Some(Phase::During { now, next })
}

/// Where a session stands at a moment. One that was cancelled is never on: it is over when it would
/// have begun.
pub fn progress(index: &Index, session: &Session, now: Moment) -> SessionTime {
    match progress_of_time(index, session, now) {
        SessionTime::Now if session.state == SessionState::Cancelled => SessionTime::Past,
        time => time,
    }
}

/// Where the time of a session stands at a moment, be it cancelled or not; its end
/// ([`Index::end_of`]) no longer belongs to it.
pub fn progress_of_time(index: &Index, session: &Session, now: Moment) -> SessionTime {
    if now < session.start {
        SessionTime::Upcoming
    } else if now < index.end_of(session) {
        SessionTime::Now
    } else {
        SessionTime::Past
    }
}

/// Sessions of a day that start together. What has been going on since an earlier day comes
/// first, under the start that it had there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// When they start.
    pub start: Moment,
    /// Positions in the index, in order of the rooms; those without a room come last.
    pub sessions: Vec<usize>,
}

/// The slots of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayPlan {
    /// The day that the sessions touch.
    pub date: Date,
    /// In order of their starts.
    pub slots: Vec<Slot>,
}

/// Groups sessions (positions in the index, in any order) by day and start; one that lasts for
/// several days stands on each. Positions there are not are passed over.
pub fn plan(index: &Index, positions: &[usize]) -> Vec<DayPlan> {
    let mut entries = Vec::new();
    for &position in positions {
        let Some(session) = index.sessions().get(position) else { continue };
        let room = session.room.as_deref().and_then(|id| index.room(id));
        let order = room.map_or(u32::MAX, |room| room.order.into());
        for &date in index.days_of(session) {
            entries.push((date, session.start, order, session.number, position));
        }
    }
    let compare = |one: usize, other: usize| entries[one].cmp(&entries[other]);
    let first = firsts(entries.len(), &compare);

    let mut days: Vec<DayPlan> = Vec::new();
    for at in sorted(entries.len(), &compare).into_iter().filter(|&at| first[at]) {
        let (date, start, _, _, position) = entries[at];
        if days.last().is_none_or(|day| day.date != date) {
            days.push(DayPlan { date, slots: Vec::new() });
        }
        let Some(day) = days.last_mut() else { continue };
        match day.slots.last_mut() {
            Some(slot) if slot.start == start => slot.sessions.push(position),
            _ => day.slots.push(Slot { start, sessions: vec![position] }),
        }
    }
    days
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::sample::{at, index, session};
    use proptest::prelude::*;

    fn sample() -> Index {
        index(&[
            session("off", 1, "01 08:00", Some("01 18:00"), r#", "state": "cancelled""#),
            session("anthem", 2, "01 09:00", None, r#", "room": "toubkal""#),
            session("speech", 3, "01 09:05", Some("01 09:20"), r#", "room": "toubkal""#),
            session("toubkal", 4, "01 10:00", Some("01 11:00"), r#", "room": "toubkal""#),
            session("roomless", 5, "01 10:00", Some("01 10:30"), ""),
            session("ourika", 6, "01 10:00", Some("01 11:00"), r#", "room": "ourika""#),
            session("morning", 7, "02 09:00", Some("02 10:00"), ""),
        ])
    }

    fn ids<'a>(sessions: &[&'a Session]) -> Vec<&'a str> {
        sessions.iter().map(|session| &*session.id).collect()
    }

    /// Now and next, as ids.
    fn during<'a>(index: &'a Index, now: &str) -> (Vec<&'a str>, Vec<&'a str>) {
        match phase(index, at(now)) {
            Some(Phase::During { now, next }) => (ids(&now), ids(&next)),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn before_the_event_its_first_session_is_announced() {
        let index = sample();
        let Some(Phase::Before { first }) = phase(&index, at("01 08:59")) else { panic!() };
        assert_eq!(&*first.id, "anthem", "the cancelled one is not");
    }

    #[test]
    fn during_the_event_there_is_now_and_next() {
        let index = sample();
        assert_eq!(during(&index, "01 09:00"), (vec!["anthem"], vec!["speech"]));
        let parallel = vec!["toubkal", "roomless", "ourika"];
        assert_eq!(during(&index, "01 09:05"), (vec!["speech"], parallel.clone()));
        assert_eq!(during(&index, "01 09:20"), (vec![], parallel.clone()), "between sessions");
        assert_eq!(during(&index, "01 10:00"), (parallel, vec!["morning"]));
        assert_eq!(during(&index, "01 10:30"), (vec!["toubkal", "ourika"], vec!["morning"]));
        assert_eq!(during(&index, "01 23:00"), (vec![], vec!["morning"]), "overnight");
        assert_eq!(during(&index, "02 09:59"), (vec!["morning"], vec![]));
    }

    #[test]
    fn after_the_event_it_is_over() {
        assert_eq!(phase(&sample(), at("02 10:00")), Some(Phase::After));
    }

    #[test]
    fn a_programme_in_which_nothing_takes_place_has_no_phase() {
        assert_eq!(phase(&index(&[]), at("01 09:00")), None);
        let off = session("off", 1, "01 08:00", None, r#", "state": "cancelled""#);
        assert_eq!(phase(&index(&[off]), at("01 09:00")), None);
    }

    #[test]
    fn a_session_is_over_when_it_ends() {
        let index = sample();
        let speech = index.session("speech").unwrap();
        let told = ["01 09:04", "01 09:05", "01 09:19", "01 09:20"];
        let told = told.map(|now| progress(&index, speech, at(now)));
        use SessionTime::{Now, Past, Upcoming};
        assert_eq!(told, [Upcoming, Now, Now, Past]);
    }

    #[test]
    fn a_session_that_was_cancelled_is_never_on() {
        let index = sample();
        let off = index.session("off").unwrap();
        let told = ["01 07:59", "01 08:00", "01 18:00"].map(|now| progress(&index, off, at(now)));
        use SessionTime::{Past, Upcoming};
        assert_eq!(told, [Upcoming, Past, Past]);
    }

    #[test]
    fn a_day_is_planned_by_start_and_room() {
        let index = sample();
        let plan = plan(&index, &[6, 4, 3, 5, 1, 5, 99]);
        let told: Vec<_> = plan
            .iter()
            .flat_map(|day| day.slots.iter().map(move |slot| (day.date.day, slot)))
            .map(|(day, slot)| (day, slot.start.clock().to_string(), slot.sessions.clone()))
            .collect();
        assert_eq!(
            told,
            [
                (1, "09:00".to_owned(), vec![1]),
                (1, "10:00".to_owned(), vec![5, 3, 4]),
                (2, "09:00".to_owned(), vec![6]),
            ]
        );
    }

    proptest! {
        #[test]
        fn a_plan_holds_every_session_once(positions in prop::collection::vec(0usize..7, 0..12)) {
            let days = plan(&sample(), &positions);
            let slots = days.iter().flat_map(|day| &day.slots);
            let mut planned: Vec<usize> = slots.flat_map(|slot| slot.sessions.clone()).collect();
            planned.sort_unstable();
            let mut wanted = positions;
            wanted.sort_unstable();
            wanted.dedup();
            prop_assert_eq!(planned, wanted);
        }

        #[test]
        fn now_and_next_never_share_a_session(minute in 0i64..3 * 24 * 60) {
            let index = sample();
            let moment = at("01 00:00").plus(minute);
            if let Some(Phase::During { now, next }) = phase(&index, moment) {
                prop_assert!(now.iter().all(|session| session.start <= moment));
                prop_assert!(next.iter().all(|session| session.start > moment));
                prop_assert!(!now.is_empty() || !next.is_empty());
            }
        }
    }
}

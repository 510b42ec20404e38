//! Which sessions a visitor is to be reminded of, shortly before they start. Pure: whoever keeps
//! the [`Watch`] says what time it is.

use super::Agenda;
use super::level::Level;
use crate::programme::index::Index;
use crate::programme::model::{Session, SessionState};
use crate::programme::time::Moment;
use std::sync::Arc;

/// Minutes before the start.
pub const BEFORE: i64 = 10;

/// A session that starts soon.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// Id of the session.
    pub id: Box<str>,
    /// When it starts: one that has moved is another reminder.
    pub start: Moment,
}

/// What has been looked at and told.
#[derive(Clone, Debug, Default)]
pub struct Watch {
    /// The programme at the last look, and when that was.
    last: Option<(Arc<Index>, Moment)>,
    told: Vec<Reminder>,
}

impl Reminder {
    /// The session, as long as it is as it was told: kept for sure, not cancelled, not moved, and
    /// not over.
    pub fn holds<'a>(&self, agenda: &Agenda, index: &'a Index, now: Moment) -> Option<&'a Session> {
        let session = index.session(&self.id).filter(|session| is_attended(agenda, session))?;
        (session.start == self.start && now < index.end_of(session)).then_some(session)
    }
}

impl Watch {
    /// What has become due since the last look, each once; of the first look, in this minute.
    ///
    /// Due is what starts in ten minutes or less and has not begun: what has begun when a device
    /// wakes up is passed over, and what is kept later than that needs no reminder.
    pub fn look(&mut self, agenda: &Agenda, index: &Arc<Index>, now: Moment) -> Vec<Reminder> {
        let (before, then) =
            self.last.replace((index.clone(), now)).unwrap_or((index.clone(), now.plus(-1)));
        let was_due = |id: &str| before.session(id).is_some_and(|session| is_soon(session, then));
        let soon = index.sessions().iter();
        let soon = soon.filter(|session| is_attended(agenda, session) && is_soon(session, now));
        let due = soon.filter(|session| !was_due(&session.id));
        let due = due.map(|session| Reminder { id: session.id.clone(), start: session.start });
        let due: Vec<_> = due.filter(|reminder| !self.told.contains(reminder)).collect();
        self.told.extend(due.iter().cloned());
        due
    }

    /// Nobody looks from now on: the next look is a first one.
    pub fn rest(&mut self) {
        self.last = None;
    }
}

fn is_attended(agenda: &Agenda, session: &Session) -> bool {
    let going = agenda.get(&session.id).is_some_and(|kept| kept.level == Level::Going);
    going && session.state != SessionState::Cancelled
}

fn is_soon(session: &Session, now: Moment) -> bool {
    session.state != SessionState::Cancelled
        && now < session.start
        && session.start <= now.plus(BEFORE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::sample::{at, index, session};
    use proptest::prelude::*;

    fn one(start: &str, more: &str) -> Arc<Index> {
        Arc::new(index(&[session("a", 1, start, None, more)]))
    }

    fn keeping(index: &Index, level: Level) -> Agenda {
        let mut agenda = Agenda::default();
        index.sessions().iter().for_each(|session| agenda.add(session, level, at("01 08:00")));
        agenda
    }

    fn looks(watch: &mut Watch, agenda: &Agenda, index: &Arc<Index>, now: &str) -> usize {
        watch.look(agenda, index, at(now)).len()
    }

    #[test]
    fn ten_minutes_before_is_the_time_and_once_is_enough() {
        let index = one("01 10:30", "");
        let agenda = keeping(&index, Level::Going);
        let mut watch = Watch::default();
        let times = ["10:18", "10:19", "10:20", "10:21", "10:20", "10:30", "10:19", "10:20"];
        let told = times.map(|now| looks(&mut watch, &agenda, &index, &format!("01 {now}")));
        assert_eq!(told, [0, 0, 1, 0, 0, 0, 0, 0], "not even when the clock goes back");
    }

    #[test]
    fn the_first_look_tells_what_is_due_in_this_minute_only() {
        let index = one("01 10:30", "");
        let agenda = keeping(&index, Level::Going);
        for (now, wanted) in [("01 10:19", 0), ("01 10:20", 1), ("01 10:21", 0), ("01 10:29", 0)] {
            assert_eq!(looks(&mut Watch::default(), &agenda, &index, now), wanted, "{now}");
        }
    }

    #[test]
    fn a_device_that_slept_is_reminded_of_what_has_not_begun() {
        let index = one("01 10:30", "");
        let agenda = keeping(&index, Level::Going);
        for (now, wanted) in [("01 10:29", 1), ("01 10:30", 0), ("02 10:20", 0)] {
            let mut watch = Watch::default();
            looks(&mut watch, &agenda, &index, "01 08:00");
            assert_eq!(looks(&mut watch, &agenda, &index, now), wanted, "{now}");
        }
    }

    #[test]
    fn nobody_is_reminded_of_what_is_cancelled_unsure_or_not_kept() {
        let (sound, cancelled) =
            (one("01 10:30", ""), one("01 10:30", r#", "state": "cancelled""#));
        let none = Agenda::default();
        let (going, maybe) = (keeping(&sound, Level::Going), keeping(&sound, Level::Maybe));
        for (index, agenda) in [(&cancelled, &going), (&sound, &maybe), (&sound, &none)] {
            assert_eq!(looks(&mut Watch::default(), agenda, index, "01 10:20"), 0);
        }
        let mut watch = Watch::default();
        assert_eq!(looks(&mut watch, &none, &sound, "01 10:20"), 0);
        assert_eq!(looks(&mut watch, &going, &sound, "01 10:22"), 0, "kept within the time");
    }

    #[test]
    fn what_has_moved_is_told_at_its_new_time() {
        let (before, later) = (one("01 10:30", ""), one("01 11:30", ""));
        let soon = one("01 10:35", "");
        let agenda = keeping(&before, Level::Going);
        let mut watch = Watch::default();
        assert_eq!(looks(&mut watch, &agenda, &before, "01 10:20"), 1);
        assert_eq!(looks(&mut watch, &agenda, &later, "01 10:21"), 0);
        assert_eq!(looks(&mut watch, &agenda, &later, "01 11:20"), 1, "again, at its new time");
        let mut watch = Watch::default();
        assert_eq!(looks(&mut watch, &agenda, &later, "01 10:26"), 0);
        assert_eq!(looks(&mut watch, &agenda, &soon, "01 10:27"), 1, "it has come near");
        watch.rest();
        assert_eq!(looks(&mut watch, &agenda, &soon, "01 10:25"), 0, "that was told");
    }

    #[test]
    fn a_reminder_holds_until_the_session_is_over_or_another_one() {
        let index = one("01 10:30", "");
        let agenda = keeping(&index, Level::Going);
        let reminder = Reminder { id: "a".into(), start: at("01 10:30") };
        let holds = |agenda: &Agenda, index: &Index, now: &str| {
            reminder.holds(agenda, index, at(now)).is_some()
        };
        assert!(holds(&agenda, &index, "01 10:20") && holds(&agenda, &index, "01 10:44"));
        assert!(!holds(&agenda, &index, "01 10:45"), "without an end it lasts 15 minutes");
        assert!(!holds(&Agenda::default(), &index, "01 10:20"));
        assert!(!holds(&agenda, &one("01 10:31", ""), "01 10:20"));
        assert!(!holds(&agenda, &one("01 10:30", r#", "state": "cancelled""#), "01 10:20"));
    }

    proptest! {
        #[test]
        fn each_is_told_once_before_it_starts_and_none_is_missed_by_who_looks_often(
            starts in prop::collection::vec((0u16..600, any::<bool>(), any::<bool>()), 1..8),
            steps in prop::collection::vec(1i64..40, 1..60),
        ) {
            let sessions = starts.iter().enumerate().map(|(n, &(minute, _, cancelled))| {
                let start = format!("01 {:02}:{:02}", 8 + minute / 60, minute % 60);
                let state = if cancelled { r#", "state": "cancelled""# } else { "" };
                session(&format!("s{n}"), n as u16, &start, None, state)
            });
            let index = Arc::new(index(&sessions.collect::<Vec<_>>()));
            let mut agenda = Agenda::default();
            for (n, &(_, going, _)) in starts.iter().enumerate() {
                let level = if going { Level::Going } else { Level::Maybe };
                agenda.add(index.session(&format!("s{n}")).unwrap(), level, at("01 08:00"));
            }
            let (mut watch, mut now) = (Watch::default(), at("01 07:00"));
            let mut told: Vec<Reminder> = watch.look(&agenda, &index, now);
            prop_assert!(told.is_empty(), "nothing starts that early");
            for step in steps {
                let then = now;
                now = now.plus(step);
                let due = watch.look(&agenda, &index, now);
                for (n, &(minute, going, cancelled)) in starts.iter().enumerate() {
                    let start = at("01 08:00").plus(minute.into());
                    let wanted = going && !cancelled && now < start
                        && start <= now.plus(BEFORE) && start > then.plus(BEFORE);
                    let id = format!("s{n}");
                    prop_assert_eq!(due.iter().any(|one| *one.id == *id), wanted);
                }
                told.extend(due);
            }
            for (at, reminder) in told.iter().enumerate() {
                prop_assert!(!told[at + 1..].contains(reminder), "{} twice", reminder.id);
            }
        }
    }
}

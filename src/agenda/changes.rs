//! What has changed in the programme, as it concerns a visitor.

use super::Agenda;
use super::plan::{Clash, clashes_of};
use crate::programme::changes::{Change, Seen};
use crate::programme::index::Index;
use crate::programme::model::{Session, SessionState};
use crate::programme::time::Moment;

/// What is new to a visitor: each session stands in one list, and each list is in the order of
/// the programme.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Of kept sessions.
    pub mine: Vec<Change>,
    /// Of others in verticals that kept sessions have.
    pub my_verticals: Vec<Change>,
    /// Of all other sessions.
    pub elsewhere: Vec<Change>,
}

impl Changes {
    /// `since`: what has changed in the whole programme since the visitor saw it. Of kept sessions
    /// the agenda knows better: some were kept as they now are.
    pub fn of(agenda: &Agenda, index: &Index, since: Vec<Change>) -> Changes {
        let of_agenda = |id: &str| {
            let kept = agenda.ids().filter_map(|id| index.session(id));
            kept.flat_map(|session| &session.verticals).any(|vertical| **vertical == *id)
        };
        let related = |change: &Change| {
            let session = index.session(&change.id);
            session.is_some_and(|session| session.verticals.iter().any(|id| of_agenda(id)))
        };
        let others = since.into_iter().filter(|change| !agenda.contains(&change.id));
        let (my_verticals, elsewhere) = others.partition(related);
        Changes { mine: agenda.changes(index), my_verticals, elsewhere }
    }

    /// How many sessions have changed.
    pub fn len(&self) -> usize {
        self.mine.len() + self.my_verticals.len() + self.elsewhere.len()
    }

    /// Whether no session has changed.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// What a kept session overlaps of an agenda now and did not as the visitor last saw them both; the
/// session itself is the first of each pair.
pub fn new_clashes(agenda: &Agenda, index: &Index, id: &str) -> Vec<Clash> {
    let Some(position) = index.position(id) else { return Vec::new() };
    let kept = agenda.iter().filter_map(|(id, kept)| Some((index.position(id)?, kept.level)));
    let clashes = clashes_of(index, &kept.collect::<Vec<_>>(), position).into_iter();
    let before = |at: usize| Some((&agenda.get(&index.sessions()[at].id)?.seen, at));
    let clashed = |one: usize, other: usize| {
        let (one, other) = (before(one)?, before(other)?);
        let (start, end) = span(index, one)?;
        let (other_start, other_end) = span(index, other)?;
        Some(start.max(other_start) < end.min(other_end))
    };
    clashes.filter(|clash| clashed(position, clash.sessions[1]) != Some(true)).collect()
}

/// From when to when a session, as it was seen, took time; one without an end as long as now.
fn span(index: &Index, (seen, at): (&Seen, usize)) -> Option<(Moment, Moment)> {
    let session: &Session = &index.sessions()[at];
    let length = index.end_of(session).minutes() - session.start.minutes();
    let end = seen.end.unwrap_or(seen.start.plus(length));
    (seen.state != Some(SessionState::Cancelled)).then_some((seen.start, end))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agenda::level::Level;
    use crate::programme::changes::{Snapshot, changes};
    use crate::programme::sample::{at, index, session};
    use proptest::prelude::*;

    /// An agenda of these sessions as they stand in a programme.
    fn keeping(index: &Index, ids: &[&str]) -> Agenda {
        let mut agenda = Agenda::default();
        for id in ids {
            agenda.add(index.session(id).unwrap(), Level::Going, at("01 08:00"));
        }
        agenda
    }

    fn ids(changes: &[Change]) -> Vec<&str> {
        changes.iter().map(|change| &*change.id).collect()
    }

    fn clashing<'a>(agenda: &Agenda, index: &'a Index, id: &str) -> Vec<&'a str> {
        let found = new_clashes(agenda, index, id);
        found.iter().map(|clash| &*index.sessions()[clash.sessions[1]].id).collect()
    }

    #[test]
    fn my_own_changes_come_apart_from_those_of_my_verticals_and_all_others() {
        let about = |vertical: &str| format!(r#", "verticals": ["{vertical}"]"#);
        let (health, sport) = (about("health"), about("sport"));
        let before = index(&[
            session("mine", 1, "01 09:00", Some("01 10:00"), &health),
            session("kin", 2, "01 10:00", Some("01 11:00"), &health),
            session("far", 3, "01 11:00", Some("01 12:00"), &sport),
            session("gone", 4, "01 12:00", Some("01 13:00"), &health),
            session("same", 5, "01 13:00", Some("01 14:00"), &health),
        ]);
        let after = index(&[
            session("mine", 1, "01 09:30", Some("01 10:00"), &health),
            session("kin", 2, "01 10:30", Some("01 11:00"), &health),
            session("far", 3, "01 11:30", Some("01 12:00"), &sport),
            session("new", 6, "01 15:00", Some("01 16:00"), &health),
            session("same", 5, "01 13:00", Some("01 14:00"), &health),
        ]);
        let since = || changes(&Snapshot::of(&before), &after);
        let told = Changes::of(&keeping(&before, &["mine"]), &after, since());
        assert_eq!(ids(&told.mine), ["mine"]);
        assert_eq!(ids(&told.my_verticals), ["kin", "new"]);
        assert_eq!(ids(&told.elsewhere), ["far", "gone"], "what is gone has no vertical");
        assert_eq!(told.len(), 5);

        let told = Changes::of(&keeping(&after, &["mine"]), &after, since());
        assert_eq!(ids(&told.mine), [] as [&str; 0], "it was kept as it now is");
        assert_eq!(told.len(), 4, "and is not told elsewhere");
        let nothing = Changes::of(&Agenda::default(), &after, since());
        assert_eq!(ids(&nothing.elsewhere), ["mine", "kin", "far", "gone", "new"]);
        assert!(Changes::of(&keeping(&after, &["mine"]), &after, Vec::new()).is_empty());
    }

    #[test]
    fn only_a_clash_that_was_not_there_before_is_new() {
        let sessions = |moved: (&str, &str)| {
            index(&[
                session("old", 1, "01 09:00", Some("01 10:30"), ""),
                session("new", 2, "01 11:00", Some("01 12:00"), ""),
                session("moved", 3, moved.0, Some(moved.1), ""),
                session("other", 4, "01 11:00", Some("01 12:00"), ""),
            ])
        };
        let before = sessions(("01 10:00", "01 11:00"));
        let agenda = keeping(&before, &["old", "new", "moved"]);
        assert_eq!(clashing(&agenda, &before, "moved"), [] as [&str; 0], "nothing has moved");
        let after = sessions(("01 10:15", "01 11:15"));
        assert_eq!(clashing(&agenda, &after, "moved"), ["new"], "the other one is not kept");
        assert_eq!(clashing(&agenda, &after, "new"), ["moved"], "and the other way round");
        assert_eq!(clashing(&agenda, &after, "old"), [] as [&str; 0]);
        assert_eq!(clashing(&agenda, &after, "other"), ["moved", "new"], "it was not kept");
        assert_eq!(clashing(&agenda, &after, "unknown"), [] as [&str; 0]);
    }

    #[test]
    fn a_session_that_takes_place_again_clashes_anew() {
        let sessions = |state: &str| {
            index(&[
                session("a", 1, "01 09:00", Some("01 10:00"), ""),
                session("b", 2, "01 09:30", None, &format!(r#", "state": "{state}""#)),
            ])
        };
        let agenda = keeping(&sessions("cancelled"), &["a", "b"]);
        assert_eq!(clashing(&agenda, &sessions("scheduled"), "b"), ["a"]);
        assert_eq!(clashing(&agenda, &sessions("cancelled"), "b"), [] as [&str; 0]);
        let agenda = keeping(&sessions("scheduled"), &["a", "b"]);
        assert_eq!(clashing(&agenda, &sessions("scheduled"), "b"), [] as [&str; 0], "as before");
    }

    /// Sessions at these minutes after eight, each so many minutes long.
    fn at_minutes(times: &[(u16, u16)]) -> Index {
        let clock = |minutes: u16| format!("01 {:02}:{:02}", 8 + minutes / 60, minutes % 60);
        let one = |(n, &(start, length)): (usize, &(u16, u16))| {
            session(&format!("s{n}"), n as u16, &clock(start), Some(&clock(start + length)), "")
        };
        index(&times.iter().enumerate().map(one).collect::<Vec<_>>())
    }

    proptest! {
        #[test]
        fn what_is_new_clashes_now_and_did_not_before(
            times in prop::collection::vec(((0u16..300, 1u16..90), (0u16..300, 1u16..90)), 1..6),
        ) {
            let (before, after): (Vec<_>, Vec<_>) = times.into_iter().unzip();
            let (was, is) = (at_minutes(&before), at_minutes(&after));
            let names: Vec<String> = (0..before.len()).map(|n| format!("s{n}")).collect();
            let agenda = keeping(&was, &names.iter().map(String::as_str).collect::<Vec<_>>());
            let overlap = |times: &[(u16, u16)], one: usize, other: usize| {
                let ((a, long), (b, wide)) = (times[one], times[other]);
                a < b + wide && b < a + long
            };
            for one in 0..names.len() {
                let found = clashing(&agenda, &is, &names[one]);
                for other in (0..names.len()).filter(|&other| other != one) {
                    let wanted = overlap(&after, one, other) && !overlap(&before, one, other);
                    prop_assert_eq!(found.contains(&names[other].as_str()), wanted);
                }
            }
        }
    }
}

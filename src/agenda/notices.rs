//! Which of the organiser's notices are about what a visitor keeps.

use super::Agenda;
use crate::programme::index::Index;
use crate::programme::model::SessionState;
use crate::programme::notices::Notice;
use crate::programme::time::Moment;

/// Whether a notice is for all, or about a session of the agenda: one that takes place in its room
/// today, or one of its verticals.
pub fn concerns(notice: &Notice, agenda: &Agenda, index: &Index, now: Moment) -> bool {
    let today = index.day_of(index.at_venue(now));
    let mut kept = agenda.ids().filter_map(|id| index.session(id));
    notice.is_for_all()
        || kept.any(|session| {
            let here = index.days_of(session).contains(&today);
            let there = |room: &str| here && session.is_in(room);
            session.state != SessionState::Cancelled && notice.concerns(&there, &session.verticals)
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agenda::level::Level;
    use crate::programme::notices::Notices;
    use crate::programme::sample::{at, index, session};

    fn sample() -> Index {
        let more = |room: &str, vertical: &str| {
            format!(r#", "room": "{room}", "verticals": ["{vertical}"]"#)
        };
        let cancelled = more("ourika", "sport") + r#", "state": "cancelled""#;
        index(&[
            session("a", 1, "01 09:00", Some("01 10:00"), &more("toubkal", "health")),
            session("b", 2, "01 10:00", Some("01 11:00"), &more("ourika", "education")),
            session("c", 3, "01 11:00", Some("01 12:00"), &cancelled),
        ])
    }

    /// Whether a notice with these fields concerns who keeps these sessions.
    fn concerned(kept: &[&str], fields: &str, now: &str) -> bool {
        let index = sample();
        let mut agenda = Agenda::default();
        for id in kept {
            agenda.add(index.session(id).unwrap(), Level::Maybe, at("01 08:00"));
        }
        let text = format!(
            r#"{{"schema": 1, "event": "sample", "notices": [
            {{"id": "x", "text": {{"fr": "Avis"}}{fields}}}]}}"#
        );
        let (notices, faults) = Notices::read(&text, "sample").unwrap();
        assert_eq!(faults, []);
        concerns(&notices.notices[0], &agenda, &index, at(now))
    }

    #[test]
    fn what_is_for_all_concerns_who_keeps_nothing() {
        assert!(concerned(&[], "", "01 08:00"));
        assert!(!concerned(&[], r#", "rooms": ["toubkal"]"#, "01 08:00"));
    }

    #[test]
    fn a_room_concerns_who_has_to_go_there_today() {
        let full = r#", "rooms": ["toubkal"]"#;
        assert!(concerned(&["a", "b"], full, "01 18:00"));
        assert!(!concerned(&["a", "b"], full, "02 08:00"), "that was yesterday");
        assert!(!concerned(&["b"], full, "01 08:00"));
    }

    #[test]
    fn a_vertical_concerns_who_follows_it_on_any_day() {
        let late = r#", "verticals": ["education"]"#;
        assert!(concerned(&["b"], late, "02 08:00"));
        assert!(!concerned(&["a"], late, "01 08:00"));
    }

    #[test]
    fn a_session_that_is_cancelled_leads_nowhere() {
        assert!(!concerned(&["c"], r#", "rooms": ["ourika"], "verticals": ["sport"]"#, "01 08:00"));
    }
}

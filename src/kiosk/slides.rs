//! The loop that draws visitors to a screen nobody touches.

use super::remaining::Remaining;
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::programme::model::{Kind, Recommendation, SessionState};
use crate::programme::time::Moment;

/// What the loop shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slide {
    /// The language in which it is shown.
    pub lang: Lang,
    /// The session in focus, as its position in the index; none when nothing is left.
    pub focus: Option<usize>,
    /// How many rounds of the languages came before: what takes turns does so by it, and is
    /// shown in each language. With the language it tells a slide from its neighbours.
    pub number: u64,
}

/// The slide after so many seconds of the loop: each `rotate` seconds the next language, each
/// round of the languages the next session in focus. Without languages it is the event's first.
pub fn slide(index: &Index, now: Moment, languages: &[Lang], rotate: u32, seconds: i64) -> Slide {
    let turn = seconds.max(0).unsigned_abs() / u64::from(rotate.max(1));
    let number = turn / languages.len().max(1) as u64;
    let lang = in_turn(languages, turn).copied().unwrap_or_else(|| index.languages()[0]);
    Slide { lang, focus: in_turn(&candidates(index, now), number).copied(), number }
}

/// The recommendation whose turn it is, for the time after the event; `number` is that of the
/// slide.
pub fn recommendation(index: &Index, number: u64) -> Option<Recommendation> {
    in_turn(&index.programme().outcomes.get().recommendations, number).cloned()
}

/// The sessions that take turns in focus: what is on, what starts next, and the rest of that
/// day. Breaks draw nobody, and what was cancelled must not.
fn candidates(index: &Index, now: Moment) -> Vec<usize> {
    let remaining = Remaining::new(index, now, &|session| {
        session.kind.like != Kind::Break && session.state != SessionState::Cancelled
    });
    let next = remaining.next_day(index).map(|day| remaining.to_come_on(index, day));
    [remaining.on, next.unwrap_or_default()].concat()
}

fn in_turn<T>(list: &[T], turn: u64) -> Option<&T> {
    list.get(turn.checked_rem(list.len() as u64)? as usize)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::model::Programme;
    use crate::programme::sample::{at, index, programme, session};
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    const CANCELLED: &str = r#", "state": "cancelled""#;

    fn sessions() -> Programme {
        let mut programme = programme(&[
            session("opening", 1, "01 09:00", Some("01 10:00"), ""),
            session("health", 2, "01 10:00", Some("01 11:00"), ""),
            session("off", 3, "01 10:00", Some("01 11:00"), CANCELLED),
            session("sport", 4, "01 10:30", Some("01 11:00"), ""),
            session("lunch", 5, "01 12:00", Some("01 13:00"), ""),
            session("morning", 6, "02 09:00", Some("02 10:00"), ""),
            session("closing", 7, "02 17:00", Some("02 18:00"), ""),
        ]);
        programme.sessions[4].kind = Kind::Break.into();
        programme
    }

    fn ids(index: &Index, now: &str) -> Vec<String> {
        let found = candidates(index, at(now)).into_iter();
        found.map(|position| index.sessions()[position].id.to_string()).collect()
    }

    #[test]
    fn the_focus_is_on_what_is_on_and_what_comes_that_day() {
        let index = Index::new(sessions());
        assert_eq!(ids(&index, "01 09:30"), ["opening", "health", "sport"]);
        assert_eq!(ids(&index, "01 10:40"), ["health", "sport", "morning", "closing"], "is next");
    }

    #[test]
    fn breaks_and_what_is_cancelled_are_never_in_focus() {
        let index = Index::new(sessions());
        assert_eq!(ids(&index, "01 12:30"), ["morning", "closing"]);
    }

    #[test]
    fn before_the_event_the_focus_is_on_its_first_day() {
        let first = ["opening", "health", "sport"];
        assert_eq!(ids(&Index::new(sessions()), "01 00:00"), first);
        assert!(candidates(&index(&[]), at("01 00:00")).is_empty());
    }

    #[test]
    fn after_the_event_recommendations_take_turns() {
        let mut programme = sessions();
        let text =
            r#"[{"id": "a", "title": {}, "text": {}}, {"id": "b", "title": {}, "text": {}}]"#;
        assert_eq!(recommendation(&Index::new(programme.clone()), 3), None);
        programme.outcomes.get_mut().recommendations = serde_json::from_str(text).unwrap();
        let index = Index::new(programme);
        assert_eq!(slide(&index, at("02 18:00"), &Lang::ALL, 12, 500).focus, None);
        let told = [0, 1, 2, u64::MAX].map(|number| recommendation(&index, number).unwrap().id);
        assert_eq!(told, ["a", "b", "a", "b"].map(Box::from));
    }

    #[test]
    fn each_language_has_its_seconds_and_each_session_a_round_of_them() {
        let index = Index::new(sessions());
        let told = [0, 11, 12, 24, 72].map(|seconds| {
            let slide = slide(&index, at("01 09:30"), &[Lang::AR, Lang::FR], 12, seconds);
            (slide.lang, slide.focus, slide.number)
        });
        let (ar, fr) = (Lang::AR, Lang::FR);
        assert_eq!(
            told,
            [
                (ar, Some(0), 0),
                (ar, Some(0), 0),
                (fr, Some(0), 0),
                (ar, Some(1), 1),
                (ar, Some(0), 3)
            ]
        );
    }

    #[test]
    fn without_languages_the_first_of_the_event_stays() {
        let mut programme = sessions();
        programme.event.languages = vec![Lang::ZGH, Lang::FR];
        let index = Index::new(programme);
        let told = [0, 12, 24].map(|seconds| slide(&index, at("01 09:30"), &[], 12, seconds));
        assert!(told.iter().all(|slide| slide.lang == Lang::ZGH));
        assert_eq!(told.map(|slide| slide.number), [0, 1, 2]);
    }

    proptest! {
        #[test]
        fn every_session_in_focus_is_shown_in_every_language(
            count in 1usize..=4, rotate in 5u32..600, minute in 0i64..2 * 24 * 60,
        ) {
            let (index, now) = (Index::new(sessions()), at("01 00:00").plus(minute));
            let (languages, focused) = (&Lang::ALL[..count], candidates(&index, now));
            let turns = (count * focused.len()) as i64;
            let shown: BTreeSet<_> = (0..turns)
                .map(|turn| slide(&index, now, languages, rotate, turn * i64::from(rotate)))
                .map(|slide| (slide.lang, slide.focus))
                .collect();
            prop_assert_eq!(shown.len(), count * focused.len());
        }

        #[test]
        fn no_seconds_panic(rotate in any::<u32>(), seconds in any::<i64>()) {
            let slide = slide(&Index::new(sessions()), at("01 09:30"), &Lang::ALL, rotate, seconds);
            prop_assert!(slide.focus.is_some());
        }
    }
}

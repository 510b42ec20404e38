use super::*;
use crate::programme::lang::Lang;
use crate::programme::sample::{at, index, many, session};
use crate::programme::search::Query;

fn ids<'a>(sessions: impl IntoIterator<Item = &'a Session>) -> Vec<&'a str> {
    sessions.into_iter().map(|session| &*session.id).collect()
}

fn one<'a>(index: &'a Index, id: &str) -> &'a Session {
    index.session(id).unwrap()
}

const OURIKA: &str = r#", "room": "ourika""#;
const TOUBKAL: &str = r#", "room": "toubkal""#;

#[test]
fn sessions_stand_in_order_of_time_and_number() {
    let index = index(&[
        session("c", 3, "02 09:00", None, ""),
        session("b", 2, "01 09:00", None, ""),
        session("a", 1, "01 09:00", None, ""),
    ]);
    assert_eq!(ids(index.sessions()), ["a", "b", "c"]);
    assert_eq!(index.position("c"), Some(2));
    assert_eq!(index.position("z"), None);
    for (at, session) in index.sessions().iter().enumerate() {
        assert_eq!(index.position(&session.id), Some(at));
    }
}

#[test]
fn people_rooms_verticals_and_days_are_found() {
    let index = index(&[session("a", 1, "03 09:00", None, "")]);
    assert_eq!(index.person("tisne").unwrap().name.exact(Lang::FR), Some("Martin Tisné"));
    assert_eq!(index.room("ourika").unwrap().order, 1);
    assert_eq!(index.vertical("sport").unwrap().number, 3);
    assert!(index.person("z").is_none() && index.room("").is_none());
    let days: Vec<String> = index.days().iter().map(Date::to_string).collect();
    assert_eq!(days, ["2025-07-01", "2025-07-02", "2025-07-03"]);
    assert!(index.day(index.days()[0]).is_some());
    assert!(index.day(index.days()[2]).is_none(), "the event does not know this day");
    assert_eq!(index.at_venue(Moment::new(0, 0)).offset(), 60);
}

#[test]
fn sessions_are_found_by_who_and_what_and_where() {
    let more = r#", "room": "ourika", "verticals": ["health", "health"],
        "speakers": [{"person": "hilale"}, {"person": "hilale"}]"#;
    let list = [session("a", 1, "01 09:00", None, more), session("b", 2, "01 09:00", None, "")];
    let index = index(&list);
    assert_eq!(ids(index.sessions_of_person("hilale")), ["a"]);
    assert_eq!(ids(index.sessions_of_vertical("health")), ["a"]);
    assert_eq!(ids(index.sessions_in_room("ourika")), ["a"]);
    assert_eq!(ids(index.sessions_in_room("nowhere")), [""; 0]);
}

#[test]
fn parallel_is_what_one_could_go_to_instead() {
    let index = index(&[
        session("here", 1, "01 10:00", Some("01 11:00"), OURIKA),
        session("ends", 2, "01 09:00", Some("01 10:00"), TOUBKAL),
        session("late", 3, "01 10:59", Some("01 12:00"), TOUBKAL),
        session("next", 4, "01 11:00", Some("01 12:00"), OURIKA),
        session("long", 5, "01 08:00", Some("01 18:00"), ""),
        session("off", 6, "01 10:00", Some("01 11:00"), r#", "state": "cancelled""#),
        session("tea", 7, "01 10:30", Some("01 10:45"), "").replace("keynote", "break"),
    ]);
    assert_eq!(ids(index.parallel_to(one(&index, "here"))), ["long", "late"]);
}

#[test]
fn a_room_given_twice_at_one_time_is_a_clash_on_both_sides() {
    let index = index(&[
        session("funds", 1, "02 10:45", Some("02 11:45"), TOUBKAL),
        session("media", 2, "02 10:45", Some("02 11:45"), TOUBKAL),
        session("other", 3, "02 10:45", Some("02 11:45"), OURIKA),
        session("after", 4, "02 11:45", Some("02 12:45"), TOUBKAL),
        session(
            "off",
            5,
            "02 10:45",
            Some("02 11:45"),
            r#", "room": "ourika", "state": "cancelled""#,
        ),
    ]);
    assert_eq!(ids(index.same_room_clashes(one(&index, "funds"))), ["media"]);
    assert_eq!(ids(index.same_room_clashes(one(&index, "media"))), ["funds"]);
    for id in ["other", "after", "off"] {
        assert_eq!(ids(index.same_room_clashes(one(&index, id))), [""; 0], "{id}");
    }
}

#[test]
fn two_sessions_without_a_room_do_not_clash() {
    let index = index(&[
        session("a", 1, "01 10:00", Some("01 11:00"), ""),
        session("b", 2, "01 10:00", Some("01 11:00"), ""),
    ]);
    assert_eq!(ids(index.same_room_clashes(one(&index, "a"))), [""; 0]);
}

#[test]
fn neighbours_are_of_the_same_room_and_day() {
    let index = index(&[
        session("a", 1, "01 09:00", None, OURIKA),
        session("x", 2, "01 09:30", None, TOUBKAL),
        session("b", 3, "01 10:00", None, OURIKA),
        session("c", 4, "02 09:00", None, OURIKA),
        session("n", 5, "02 09:00", None, ""),
        session("twin", 6, "01 10:00", None, OURIKA),
    ]);
    let beside = |id| {
        let (before, after) = index.room_neighbours(one(&index, id));
        (before.map(|session| &*session.id), after.map(|session| &*session.id))
    };
    assert_eq!(beside("a"), (None, Some("b")));
    assert_eq!(beside("b"), (Some("a"), None), "the next day is another one");
    assert_eq!(beside("twin"), (Some("a"), None), "a clash is no neighbour");
    assert_eq!(beside("n"), (None, None));
}

#[test]
fn a_session_without_an_end_lasts_until_the_next_in_its_room() {
    let cancelled = r#", "room": "ourika", "state": "cancelled""#;
    let index = index(&[
        session("anthem", 1, "01 09:00", None, OURIKA),
        session("twin", 2, "01 09:00", None, OURIKA),
        session("other", 3, "01 09:02", None, TOUBKAL),
        session("off", 4, "01 09:03", Some("01 09:04"), cancelled),
        session("speech", 5, "01 09:05", Some("01 09:20"), OURIKA),
        session("late", 6, "01 17:00", None, OURIKA),
        session("roomless", 7, "01 17:00", None, ""),
        session("morning", 8, "02 09:00", None, OURIKA),
    ]);
    let end = |id| index.end_of(one(&index, id));
    assert_eq!(end("anthem"), at("01 09:05"));
    assert_eq!(end("twin"), at("01 09:05"));
    assert_eq!(end("speech"), at("01 09:20"));
    assert_eq!(end("late"), at("01 17:15"), "the next morning is no end");
    assert_eq!(end("other"), at("01 09:17"));
    assert_eq!(end("roomless"), at("01 17:15"));
}

#[test]
fn a_session_is_found_by_anything_that_belongs_to_it() {
    let more = r#", "room": "ourika", "verticals": ["health", "education"],
        "abstract": {"en": "Care for all"}, "notice": {"fr": "Salle à vérifier"},
        "speakers": [{"person": "hilale", "function": {"fr": "Représentant permanent"}}]"#;
    let index = index(&[session("a", 1, "01 09:00", None, more)]);
    let finds = |typed| index.look_up(&Query::new(typed)).matches(&index.facts()[0].words);
    for typed in [
        "titre",
        "care",
        "verifier",
        "hilale",
        "هلال",
        "onu",
        "permanent",
        "اوريكا",
        "الصحه",
        "asgmi",
        "ⴰⵙⴳⵎⵉ",
        "omar santé",
    ] {
        assert!(finds(typed), "{typed}");
    }
    assert!(!finds("ambassadeur"), "this session prints another function");
    assert!(!finds("sport"));
}

#[test]
fn ten_thousand_sessions_are_indexed_before_anybody_waits() {
    let programme = many(10_000).programme;
    let started = std::time::Instant::now();
    let index = Index::new(programme);
    let took = started.elapsed();
    assert_eq!(index.sessions().len(), 10_000);
    // Unoptimised builds on a busy machine: this catches what grows with the square only.
    assert!(took.as_secs() < 10, "{took:?}");
    println!("indexed in {took:?}");
}

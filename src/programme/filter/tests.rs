use super::*;
use crate::programme::index::Index;
use crate::programme::model::Session;
use crate::programme::sample::{index, many, session};
use proptest::prelude::*;

fn sample() -> Index {
    index(&[
        session(
            "care",
            1,
            "01 10:00",
            None,
            r#", "room": "ourika", "verticals": ["health", "education"],
            "speakers": [{"person": "hilale"}]"#,
        ),
        session(
            "school",
            2,
            "01 11:00",
            None,
            r#", "room": "toubkal", "verticals": ["education"]"#,
        ),
        session("match", 3, "02 10:00", None, r#", "room": "ourika", "verticals": ["sport"]"#),
        session("lunch", 4, "02 12:00", None, "").replace("keynote", "break"),
    ])
}

fn parsed(query: &[(&str, &str)]) -> Filter {
    Filter::from_query(&|key| {
        query.iter().find(|(known, _)| *known == key).map(|(_, value)| value.to_string())
    })
}

fn shown(filter: &Filter) -> Vec<String> {
    let index = sample();
    let selection = apply(&index, filter, &|id| id == "school");
    selection.sessions.iter().map(|&at| index.sessions()[at].id.to_string()).collect()
}

#[test]
fn no_choice_shows_everything() {
    assert_eq!(shown(&Filter::default()), ["care", "school", "match", "lunch"]);
    assert!(Filter::default().is_empty());
    assert_eq!(Filter::default().to_query(), []);
}

#[test]
fn values_of_a_facet_widen_and_facets_narrow() {
    assert_eq!(shown(&parsed(&[("vertical", "health,sport")])), ["care", "match"]);
    assert_eq!(shown(&parsed(&[("vertical", "education")])), ["care", "school"]);
    assert_eq!(shown(&parsed(&[("vertical", "education"), ("room", "ourika")])), ["care"]);
    assert_eq!(shown(&parsed(&[("day", "2025-07-02")])), ["match", "lunch"]);
    assert_eq!(shown(&parsed(&[("kind", "break")])), ["lunch"]);
    assert_eq!(shown(&parsed(&[("person", "hilale")])), ["care"]);
    assert_eq!(shown(&parsed(&[("mine", "1")])), ["school"]);
    assert_eq!(shown(&parsed(&[("q", "SANTÉ hilale")])), ["care"]);
}

#[test]
fn an_unknown_value_stays_in_the_choice_and_matches_nothing() {
    let filter = parsed(&[("vertical", "astrology")]);
    assert_eq!(filter.verticals, ["astrology".into()]);
    assert_eq!(shown(&filter), [""; 0]);
    assert_eq!(shown(&parsed(&[("person", "nobody")])), [""; 0]);
    assert_eq!(shown(&parsed(&[("day", "2031-01-01")])), [""; 0]);
    assert_eq!(shown(&parsed(&[("vertical", "astrology,sport")])), ["match"]);
}

#[test]
fn a_count_says_what_choosing_the_value_would_show() {
    let index = sample();
    let filter = parsed(&[("vertical", "education"), ("room", "toubkal")]);
    let selection = apply(&index, &filter, &|id| id == "school");
    assert_eq!(selection.sessions.len(), 1);
    assert_eq!(selection.count(Facet::Vertical, "education"), 1);
    assert_eq!(selection.count(Facet::Vertical, "health"), 0, "not in Toubkal");
    assert_eq!(selection.count(Facet::Room, "ourika"), 1);
    assert_eq!(selection.count(Facet::Room, "toubkal"), 1);
    assert_eq!(selection.count(Facet::Day, "2025-07-01"), 1);
    assert_eq!(selection.count(Facet::Day, "2025-07-02"), 0);
    assert_eq!(selection.count(Facet::Kind, "keynote"), 1);
    assert_eq!(selection.count(Facet::Kind, "break"), 0);
    assert_eq!(selection.count(Facet::Mine, "1"), 1);
    assert_eq!(selection.count(Facet::Person, "hilale"), 0);
    assert_eq!(selection.count(Facet::Room, "nowhere"), 0);
}

#[test]
fn an_empty_result_knows_which_facet_to_loosen() {
    let filter = parsed(&[("day", "2025-07-02"), ("vertical", "health")]);
    let selection = apply(&sample(), &filter, &|_| false);
    assert_eq!(selection.sessions, [0; 0]);
    assert_eq!(selection.without(Facet::Day), 1);
    assert_eq!(selection.without(Facet::Vertical), 2);
    assert_eq!(selection.without(Facet::Text), 0);
    assert_eq!(filter.active(), [Facet::Day, Facet::Vertical]);
    assert_eq!(filter.without(Facet::Day), parsed(&[("vertical", "health")]));
}

#[test]
fn the_address_is_the_one_of_the_plan() {
    let query = [
        ("day", "2025-07-01"),
        ("vertical", "education,health"),
        ("room", "toubkal"),
        ("kind", "round_table"),
        ("person", "hilale"),
        ("mine", "1"),
        ("q", "santé & co, demain"),
    ];
    let filter = parsed(&query);
    let written = filter.to_query();
    let written: Vec<_> = written.iter().map(|(key, value)| (*key, &**value)).collect();
    assert_eq!(written, query);
}

#[test]
fn choosing_twice_is_not_choosing() {
    let values = [
        (Facet::Day, "2025-07-01"),
        (Facet::Vertical, "health"),
        (Facet::Room, "toubkal"),
        (Facet::Kind, "keynote"),
        (Facet::Person, "hilale"),
        (Facet::Mine, "1"),
        (Facet::Text, "santé"),
    ];
    for (facet, value) in values {
        let mut filter = Filter::default();
        filter.toggle(facet, value);
        assert!(filter.has(facet, value), "{facet:?}");
        assert_eq!(filter.active(), [facet]);
        filter.toggle(facet, value);
        assert!(filter.is_empty(), "{facet:?}");
    }
}

#[test]
fn what_can_be_no_value_changes_nothing() {
    let mut filter = parsed(&[("person", "hilale")]);
    let before = filter.clone();
    filter.toggle(Facet::Day, "tomorrow");
    filter.toggle(Facet::Kind, "a,b");
    filter.toggle(Facet::Room, "a,b");
    filter.toggle(Facet::Vertical, "");
    filter.toggle(Facet::Person, "");
    assert_eq!(filter, before);
}

/// Sessions of an event with two facets of its own.
fn faceted() -> Index {
    let tagged =
        |id, number, tags| session(id, number, "01 10:00", None, &format!(r#", "tags": [{tags}]"#));
    let text = serde_json::json!([
        {"id": "level", "name": {"fr": "Niveau"}, "values": [
            {"id": "easy", "name": {"fr": "Facile"}}, {"id": "hard", "name": {"fr": "Difficile"}}]},
        {"id": "format", "name": {"fr": "Format"}, "values": [
            {"id": "demo", "name": {"fr": "Démonstration"}}, {"id": "lab", "name": {"fr": "Atelier"}}]},
    ]);
    let mut programme = crate::programme::sample::programme(&[]);
    programme.event.facets = serde_json::from_value(text).unwrap();
    let sessions = [
        tagged("a", 1, r#""level:easy", "format:demo""#),
        tagged("b", 2, r#""level:hard", "format:demo""#),
        tagged("c", 3, r#""level:easy", "level:hard", "format:lab""#),
        tagged("d", 4, ""),
    ];
    let read = |text: &String| serde_json::from_str(text).unwrap();
    programme.sessions = sessions.iter().map(read).collect();
    Index::new(programme)
}

#[test]
fn each_facet_of_the_event_narrows_and_its_values_widen() {
    let index = faceted();
    let shown = |tags: &str| {
        let selection = apply(&index, &parsed(&[("tag", tags)]), &|_| false);
        let ids = selection.sessions.iter().map(|&at| &*index.sessions()[at].id);
        ids.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(shown("level:easy"), "a c");
    assert_eq!(shown("level:easy,level:hard"), "a b c");
    assert_eq!(shown("level:easy,format:demo"), "a");
    assert_eq!(shown("level:easy,format:demo,format:lab"), "a c");
    assert_eq!(shown("level:none"), "");
    assert_eq!(shown("mood:good"), "");
    assert_eq!(shown("mood:good,level:easy"), "");
}

#[test]
fn a_tag_counts_what_its_own_facet_would_show() {
    let index = faceted();
    let selection = apply(&index, &parsed(&[("tag", "level:easy")]), &|_| false);
    let count = |tag| selection.count(Facet::Tag, tag);
    assert_eq!((count("level:easy"), count("level:hard")), (2, 2), "level is not held against it");
    assert_eq!((count("format:demo"), count("format:lab")), (1, 1), "but against the others");
    assert_eq!(selection.without(Facet::Tag), 4);
    let both = parsed(&[("tag", "level:easy,format:demo")]);
    assert_eq!(both.to_query(), [("tag", "format:demo,level:easy".to_owned())]);
    assert!(both.has(Facet::Tag, "format:demo") && both.without(Facet::Tag).is_empty());
}

#[test]
fn to_give_up_all_tags_shows_nothing_that_the_words_do_not_match() {
    let index = faceted();
    let filter = parsed(&[("tag", "level:none,mood:good"), ("q", "facile")]);
    let selection = apply(&index, &filter, &|_| false);
    assert_eq!(selection.without(Facet::Tag), 2, "a and c are easy");
}

#[test]
fn a_session_of_several_days_is_found_by_each() {
    let index = index(&[session("fair", 1, "01 10:00", Some("02 12:00"), "")]);
    for day in ["2025-07-01", "2025-07-02"] {
        let selection = apply(&index, &parsed(&[("day", day)]), &|_| false);
        assert_eq!((selection.sessions.len(), selection.count(Facet::Day, day)), (1, 1), "{day}");
    }
}

#[test]
fn a_hostile_address_is_no_harm() {
    let huge = "é".repeat(500_000);
    let list: String = (0..100_000).map(|n| format!("v{n},")).collect();
    let filter = parsed(&[
        ("day", "2025-02-30,../..,2025-07-01,,2025-07-01"),
        ("kind", "<script>,break"),
        ("vertical", &list),
        ("room", &huge),
        ("person", "a,b"),
        ("mine", "yes"),
        ("q", &huge),
    ]);
    assert_eq!(filter.days.len(), 1);
    assert_eq!(filter.kinds, ["<script>".into(), "break".into()], "as unknown as any id can be");
    assert_eq!(filter.verticals.len(), 64);
    assert_eq!(filter.rooms, []);
    assert_eq!(filter.person, None);
    assert!(!filter.mine);
    assert_eq!(filter.text.chars().count(), 200);
    assert_eq!(parsed(&[("q", " \u{0}\n ")]), Filter::default());
}

#[test]
fn ten_thousand_sessions_are_filtered_before_anybody_notices() {
    let index = many(10_000);
    let filter = parsed(&[("vertical", "health"), ("q", "sante diagnostic ethique")]);
    let started = std::time::Instant::now();
    let selection = apply(&index, &filter, &|_| false);
    let took = started.elapsed();
    assert_eq!(selection.sessions.len(), 2_000);
    // Unoptimised builds on a busy machine: this catches what grows with the square only.
    assert!(took.as_secs() < 5, "{took:?}");
    println!("filtered in {took:?}");
}

/// Any choice that an address can hold.
fn any_filter() -> impl Strategy<Value = Filter> {
    let ids = "(health|education|sport|toubkal|ourika|astrology|,| |é|\u{0}){0,4}";
    let tags = "(level:easy|mood:good|,| ){0,3}";
    let values = (
        "(2025-07-0[0-9]|,|x){0,4}",
        tags,
        ids,
        ids,
        "(keynote|break|session|round_table|,){0,5}",
        "(hilale|tisne|nobody|,)?",
        "1?",
        "(titre|care|santé|هلال| |\u{7}|,){0,3}",
    );
    values.prop_map(|(day, tag, vertical, room, kind, person, mine, q)| {
        parsed(&[
            ("day", &day),
            ("tag", &tag),
            ("vertical", &vertical),
            ("room", &room),
            ("kind", &kind),
            ("person", &person),
            ("mine", &mine),
            ("q", &q),
        ])
    })
}

/// What the definition says, the slow way: the sessions that pass a filter.
fn passing<'a>(index: &'a Index, filter: &Filter) -> Vec<&'a Session> {
    let query = crate::programme::search::Query::new(&filter.text);
    let passes = |session: &Session, haystack: &str| {
        let any = |chosen: &[Box<str>], has: &[Box<str>]| {
            chosen.is_empty() || chosen.iter().any(|id| has.contains(id))
        };
        (filter.days.is_empty() || filter.days.contains(&session.start.date()))
            && any(&filter.verticals, &session.verticals)
            && any(&filter.rooms, session.room.as_slice())
            && (filter.kinds.is_empty() || filter.kinds.contains(&session.kind.id))
            && filter.tags.is_empty()
            && filter.person.iter().all(|id| session.speakers.iter().any(|it| it.person == *id))
            && (!filter.mine || &*session.id == "school")
            && query.matches(haystack)
    };
    let all = index.sessions().iter();
    all.filter(|session| passes(session, &index.haystack_of(session))).collect()
}

proptest! {
    #[test]
    fn an_address_leads_back_to_its_choice(filter in any_filter()) {
        let query = filter.to_query();
        let query: Vec<_> = query.iter().map(|(key, value)| (*key, &**value)).collect();
        prop_assert_eq!(parsed(&query), filter);
    }

    #[test]
    fn counts_are_what_the_definition_says(filter in any_filter()) {
        let index = sample();
        let selection = apply(&index, &filter, &|id| id == "school");
        let ids: Vec<&str> = selection.sessions.iter().map(|&at| &*index.sessions()[at].id).collect();
        let expected: Vec<&str> = passing(&index, &filter).iter().map(|it| &*it.id).collect();
        prop_assert_eq!(ids, expected);
        for facet in Facet::ALL {
            let others = filter.without(facet);
            prop_assert_eq!(selection.without(facet), passing(&index, &others).len());
            for value in ["2025-07-01", "health", "ourika", "keynote", "hilale", "1", "astrology"] {
                let mut with = others.clone();
                with.toggle(facet, value);
                if facet != Facet::Text && with != others {
                    let expected = passing(&index, &with).len();
                    prop_assert_eq!(selection.count(facet, value), expected, "{:?} {}", facet, value);
                }
            }
        }
    }
}

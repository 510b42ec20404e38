//! Parts of a programme: what is made of each, and what is lost with one that is wrong.

use super::{EVENT, HEAD, LISTS, faults, file, ids, session};
use crate::programme::lang::Lang;
use crate::programme::load::load;

#[test]
fn a_wrong_optional_field_is_all_that_is_lost() {
    let more = r#", "end": "12h30", "state": 7, "verticals": ["health", 3], "notice": "Venez""#;
    let loaded = load(&file(&session("a", 1, more))).unwrap();
    let session = &loaded.programme.sessions[0];
    assert_eq!((session.end, session.verticals.len()), (None, 1));
    assert_eq!(
        faults(&loaded),
        [
            "sessions[0] a: `end` cannot be read: \"12h30\"",
            "sessions[0] a: `verticals` cannot be read: 3",
            "sessions[0] a: `state` cannot be read: 7",
            "sessions[0] a: `notice` cannot be read: \"Venez\"",
        ]
    );
}

#[test]
fn a_broken_session_is_left_out_and_the_others_stay() {
    let broken = r#"{"id": "b", "number": 2, "kind": "keynote", "title": 5, "start": "soon"}"#;
    let text = file(&[&session("a", 1, ""), broken, "17", &session("c", 3, "")].join(","));
    let loaded = load(&text).unwrap();
    assert_eq!(ids(&loaded), ["a", "c"]);
    assert_eq!(loaded.faults.len(), 2);
    assert_eq!(loaded.faults[0].place, "sessions[1]");
    assert_eq!(loaded.faults[0].id.as_deref(), Some("b"));
    assert_eq!(loaded.faults[1].place, "sessions[2]");
    assert_eq!(loaded.sessions_left_out, 2);
}

#[test]
fn a_broken_speaker_does_not_take_the_session_away() {
    let text = file(&session("a", 1, r#", "speakers": [{"person": 3}, {"person": "hilale"}]"#));
    let loaded = load(&text).unwrap();
    assert_eq!(loaded.programme.sessions[0].speakers.len(), 1);
    assert_eq!(loaded.faults[0].place, "sessions[0].speakers[0]");
}

#[test]
fn a_broken_day_or_link_does_not_take_the_event_away() {
    let event = EVENT.replace(
        r#""days": ["#,
        r#""links": [{"url": "javascript:alert(1)", "title": {}}, {"url": "https://a.ma", "title": {}}, 3],
        "days": [{"date": "2025-02-30"}, {"date": "2025-07-01", "title": {"fr": "Deux fois"}}, "#,
    );
    let loaded = load(&format!("{{{HEAD}, {event}, {LISTS}, \"sessions\": []}}")).unwrap();
    assert_eq!(loaded.programme.event.days.len(), 1);
    assert_eq!(loaded.programme.event.details.get().links.len(), 1);
    assert_eq!(loaded.faults.len(), 4, "{:?}", faults(&loaded));
}

#[test]
fn a_link_leads_to_https_or_http_and_nowhere_else() {
    let links = r#", "links": [{"url": "https://a.ma"}, {"url": "http://a.ma"}, {"url": "ftp://a.ma"},
        {"url": "data:,x"}, {"url": "a.ma"}, {"url": "http://a b"}]"#;
    let loaded = load(&file(&session("a", 1, links))).unwrap();
    let details = loaded.programme.sessions[0].details.get();
    let urls: Vec<&str> = details.links.iter().map(|link| &*link.url).collect();
    assert_eq!(urls, ["https://a.ma", "http://a.ma"]);
    assert_eq!(loaded.faults.len(), 4, "{:?}", faults(&loaded));
}

#[test]
fn an_id_that_no_address_can_hold_is_left_out() {
    let list = ["", "..", "a/b", "a,b", "é", "x y"].map(|id| session(id, 1, ""));
    let loaded = load(&file(&list.join(","))).unwrap();
    assert_eq!(loaded.programme.sessions, []);
    assert_eq!(loaded.faults.len(), 6);
}

#[test]
fn an_end_before_its_start_is_dropped() {
    let text = file(&session("a", 1, r#", "end": "2025-07-01T09:00:00+01:00""#));
    let loaded = load(&text).unwrap();
    assert_eq!(loaded.programme.sessions[0].end, None);
    assert_eq!(loaded.faults.len(), 1);
}

#[test]
fn control_characters_are_stripped_but_line_breaks_stay() {
    let text = file(&session("a", 1, r#", "abstract": {"fr": "Un\u0000\u001b[31m\ndeux\u009f"}"#));
    let loaded = load(&text).unwrap();
    assert_eq!(loaded.programme.sessions[0].summary.exact(Lang::FR), Some("Un[31m\ndeux"));
    assert_eq!(faults(&loaded), ["sessions[0] a: `abstract` held control characters"]);
}

#[test]
fn the_languages_of_an_event_are_those_of_its_name_where_none_are_listed() {
    let languages = |event: &str| {
        let text = file("").replace(r#""name": {"fr": "Assises"}"#, event);
        load(&text).unwrap().programme.event.languages
    };
    let tags = |event| languages(event).into_iter().map(Lang::code).collect::<Vec<_>>();
    assert_eq!(tags(r#""name": {"de": "Tagung", "fr": "Assises"}"#), ["de", "fr"]);
    let listed = r#""name": {"de": "Tagung"}, "languages": ["fr", "german", "FR", "pt-br"]"#;
    assert_eq!(tags(listed), ["fr", "pt-BR"], "none twice");
    assert_eq!(tags(r#""name": {}"#), ["und"], "there is always one");
}

#[test]
fn outcomes_lose_only_their_broken_parts() {
    let outcomes = r#""outcomes": {"introduction": {"fr": "Bilan"}, "axes": 5,
        "recommendations": [
            {"id": "r1", "verticals": ["health", "gone"], "axis": "gone", "title": {}, "text": {}},
            {"id": "r2"}],
        "report": {"title": {"fr": "Rapport"}, "editions": [
            {"language": "fr", "url": "ftp://a.ma"}, {"language": "klingon", "url": "https://a.ma"},
            {"language": "ar", "url": "https://a.ma"}]},
        "follow_up": [{"title": {}, "text": {}}]}"#;
    let text = format!("{{{HEAD}, {EVENT}, {LISTS}, \"sessions\": [], {outcomes}}}");
    let loaded = load(&text).unwrap();
    let outcomes = loaded.programme.outcomes.get();
    assert_eq!(outcomes.introduction.exact(Lang::FR), Some("Bilan"));
    assert_eq!(outcomes.recommendations.len(), 1);
    assert_eq!(outcomes.recommendations[0].verticals, ["health".into()]);
    assert_eq!(outcomes.recommendations[0].axis, None);
    assert_eq!(outcomes.report.as_ref().unwrap().editions.len(), 1);
    assert_eq!(outcomes.follow_up.len(), 1);
    assert_eq!(loaded.faults.len(), 6, "{:?}", faults(&loaded));
}

#[test]
fn a_missing_or_foreign_list_is_told_of() {
    let loaded = load(&format!("{{{HEAD}, {EVENT}, \"rooms\": {{}}, \"people\": null}}")).unwrap();
    assert_eq!(loaded.programme.sessions, []);
    let places: Vec<&str> = loaded.faults.iter().map(|fault| &*fault.place).collect();
    assert_eq!(places, ["verticals", "people", "sessions", "rooms"]);
}

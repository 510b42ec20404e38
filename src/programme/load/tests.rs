use super::*;
use crate::programme::lang::Lang;
use proptest::prelude::*;

const HEAD: &str = r#""schema": 1, "revision": 7, "published": "2025-06-30T18:00:00+01:00""#;
const EVENT: &str = r#""event": {"id": "assises-2025", "name": {"fr": "Assises"},
    "offset": "+01:00", "days": [{"date": "2025-07-01"}]}"#;
const LISTS: &str = r#""verticals": [{"id": "health", "number": 1, "name": {"fr": "Santé"}}],
    "rooms": [{"id": "toubkal", "name": {"fr": "Toubkal"}}],
    "people": [{"id": "hilale", "name": {"fr": "Omar Hilale"}}]"#;

/// A file whose sessions are these.
fn file(sessions: &str) -> String {
    format!("{{{HEAD}, {EVENT}, {LISTS}, \"sessions\": [{sessions}]}}")
}

/// A session with more fields of its own.
fn session(id: &str, number: u16, more: &str) -> String {
    format!(
        r#"{{"id": "{id}", "number": {number}, "kind": "keynote", "title": {{"fr": "Titre"}},
        "start": "2025-07-01T09:30:00+01:00"{more}}}"#
    )
}

fn ids(loaded: &Loaded) -> Vec<&str> {
    loaded.programme.sessions.iter().map(|session| &*session.id).collect()
}

fn faults(loaded: &Loaded) -> Vec<String> {
    let tell = |fault: &Fault| {
        let id = fault.id.as_deref().unwrap_or("-");
        format!("{} {id}: {}", fault.place, fault.message)
    };
    loaded.faults.iter().map(tell).collect()
}

#[test]
fn a_sound_file_has_no_faults() {
    let loaded = load(&file(&session("a", 1, r#", "room": "toubkal", "verticals": ["health"]"#)));
    let loaded = loaded.unwrap();
    assert_eq!(loaded.faults, []);
    assert_eq!(ids(&loaded), ["a"]);
    assert!(!loaded.cut_off && !loaded.newer);
    assert_eq!(loaded.programme.revision, 7);
    assert_eq!(loaded.programme.event.days.len(), 1);
}

#[test]
fn what_is_written_is_read_back() {
    let first = load(&file(&session("a", 1, ""))).unwrap().programme;
    let again = load(&serde_json::to_string(&first).unwrap()).unwrap();
    assert_eq!(again.programme, first);
    assert_eq!(again.faults, []);
}

#[test]
fn the_reader_and_the_model_agree_on_every_field() {
    let text = r##"{"schema": 1, "revision": 7, "published": "2025-06-30T18:00:00+01:00",
    "event": {"id": "e", "name": {"ar": "ا", "zgh": "ⴰ", "fr": "a", "en": "b", "de": "c"},
        "short_name": {"fr": "s"}, "theme": {"fr": "t"}, "patronage": {"fr": "p"},
        "organiser": {"fr": "o"}, "venue": {"fr": "v"}, "city": {"fr": "c"},
        "time_zone": "Africa/Casablanca", "offset": "+01:00", "languages": ["fr", "ar"],
        "days": [{"date": "2025-07-01", "title": {"fr": "d"}, "status": {"title": {"ar": "own"}}}],
        "links": [{"url": "https://a.ma", "title": {"fr": "l"}}], "about": [{"fr": "x"}], "remark": "?",
        "status": {"name": {"ar": "attested"}}},
    "verticals": [{"id": "v", "number": 1, "name": {"fr": "v"}, "colour": "#0a7c5f",
        "icon": "leaf", "status": {"name": {"ar": "close"}}}],
    "rooms": [{"id": "r", "name": {"fr": "r"}, "order": 3, "kind": "outdoor", "place": {"fr": "1"},
        "status": {"name": {"ar": "own"}}}, {"id": "q", "name": {"fr": "q"}, "kind": "plenary"}],
    "people": [{"id": "p", "name": {"fr": "p"}, "function": {"fr": "f"},
        "organisation": {"fr": "o"}, "doubt": true, "remark": "?", "status": {"name": {"ar": "own"}}}],
    "sessions": [{"id": "s", "number": 9, "kind": "round_table", "title": {"fr": "t"},
        "abstract": {"fr": "a"}, "start": "2025-07-01T09:30:00+01:00",
        "end": "2025-07-01T10:30:00+01:00", "room": "r", "room_status": "proposed",
        "verticals": ["v"], "state": "moved", "languages": ["fr"], "notice": {"fr": "n"},
        "remark": "!", "status": {"title": {"en": "own"}},
        "speakers": [{"person": "p", "part": "moderator", "function": {"fr": "f"},
            "organisation": {"fr": "o"}, "start": "2025-07-01T09:30:00+01:00",
            "end": "2025-07-01T09:40:00+01:00", "status": {"function": {"ar": "own"}}}]},
        {"id": "u", "number": 10, "kind": "break", "title": {}, "start": "2025-07-01T12:00:00Z",
        "state": "cancelled", "room_status": "to_be_confirmed"}],
    "outcomes": {"introduction": {"fr": "i"}, "status": {"introduction": {"ar": "own"}},
        "axes": [{"id": "x", "name": {"fr": "n"}, "text": {"fr": "t"}, "status": {"name": {"ar": "own"}}}],
        "recommendations": [{"id": "r", "verticals": ["v"], "axis": "x", "title": {"fr": "t"},
            "text": {"fr": "t"}, "source": {"fr": "s"}, "status": {"title": {"ar": "own"}}}],
        "report": {"title": {"fr": "t"}, "text": {"fr": "t"}, "status": {"title": {"ar": "own"}},
            "editions": [{"language": "zgh", "url": "https://a.ma"}]},
        "follow_up": [{"title": {"fr": "t"}, "text": {"fr": "t"}, "source": {"fr": "s"},
            "status": {"title": {"ar": "own"}}}]}}"##;
    let loaded = load(text).unwrap();
    assert_eq!((loaded.faults, loaded.sessions_left_out), (vec![], 0));
    assert_eq!(loaded.programme, serde_json::from_str::<Programme>(text).unwrap());
}

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
fn a_portal_page_or_nothing_is_not_json() {
    for text in ["", " \n", "\u{feff}", "<!doctype html><title>Wi-Fi</title>", "Not found"] {
        assert_eq!(load(text), Err(LoadError::NotJson), "{text:?}");
    }
}

#[test]
fn a_byte_order_mark_is_no_harm() {
    assert!(load(&format!("\u{feff}{}", file(""))).is_ok());
}

#[test]
fn wrong_syntax_is_placed_by_line_and_column() {
    let Err(LoadError::Invalid { line, column, message }) = load("\n{\n  \"schema\": 1,,\n}")
    else {
        panic!("must be invalid");
    };
    assert_eq!((line, column), (3, 15));
    assert!(!message.contains("at line"), "{message}");
}

#[test]
fn a_wrong_head_is_refused() {
    let wrong = [
        "[]".to_owned(),
        "{}".to_owned(),
        file("").replace("\"revision\": 7", "\"revision\": \"seven\""),
        file("").replace("2025-06-30T18:00:00+01:00", "yesterday"),
        file("").replace("assises-2025", "../secrets"),
        file("").replace("\"+01:00\"", "\"Africa/Casablanca\""),
    ];
    for text in wrong {
        assert!(matches!(load(&text), Err(LoadError::Invalid { .. })), "{text}");
    }
}

#[test]
fn a_fault_in_the_event_is_placed_where_the_event_stands() {
    let text = format!("{{{HEAD},\n {}}}", EVENT.replace("\"id\"", "\"ID\""));
    let Err(LoadError::Invalid { line, column, message }) = load(&text) else {
        panic!("must be invalid");
    };
    assert_eq!((line, column), (2, 11));
    assert!(message.contains("`id` is missing"), "{message}");
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
fn the_later_of_two_with_one_id_or_number_is_left_out() {
    let list = [session("a", 1, ""), session("a", 2, ""), session("b", 1, ""), session("c", 3, "")];
    let loaded = load(&file(&list.join(","))).unwrap();
    assert_eq!(ids(&loaded), ["a", "c"]);
    assert_eq!(
        faults(&loaded),
        ["sessions a: left out: the id is taken", "sessions b: left out: number 1 is taken"]
    );
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
fn references_that_lead_nowhere_are_dropped() {
    let more = r#", "room": "atlas", "verticals": ["health", "wealth"],
        "speakers": [{"person": "nobody"}, {"person": "hilale"}]"#;
    let loaded = load(&file(&session("a", 1, more))).unwrap();
    let session = &loaded.programme.sessions[0];
    assert_eq!(session.room, None);
    assert_eq!(session.verticals, ["health".into()]);
    assert_eq!(session.speakers.len(), 1);
    assert_eq!(
        faults(&loaded),
        [
            "sessions a: room \"atlas\" is unknown",
            "sessions a: vertical \"wealth\" is unknown",
            "sessions a: person \"nobody\" is unknown",
        ]
    );
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
fn newer_words_and_fields_are_read_as_far_as_they_are_known() {
    let more = r#", "kind_of_day": [1], "state": "postponed", "room_status": "sold",
        "status": {"title": {"es": "own"}}"#;
    let text = file(&session("a", 1, more)).replace("keynote", "hologram");
    let loaded = load(&text.replace("\"schema\": 1", "\"schema\": 3")).unwrap();
    assert!(loaded.newer);
    assert_eq!(loaded.faults, []);
    assert_eq!(loaded.programme.sessions[0].kind, crate::programme::model::Kind::Session.into());
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

#[test]
fn a_file_cut_off_keeps_its_complete_sessions_only() {
    let full = file(&[session("a", 1, ""), session("b", 2, r#", "room": "toubkal""#)].join(","));
    let in_second = full.find("toubkal\"}").unwrap_or_else(|| full.rfind("\"room\"").unwrap());
    let loaded = load(&full[..in_second]).unwrap();
    assert!(loaded.cut_off);
    assert_eq!(ids(&loaded), ["a"]);
    assert_eq!(loaded.faults, []);
    let loaded = load(&full[..full.len() - 1]).unwrap();
    assert!(loaded.cut_off);
    assert_eq!(ids(&loaded), ["a", "b"]);
}

#[test]
fn a_file_cut_off_before_its_event_is_complete_is_lost() {
    let full = file("");
    let event = full.find("\"days\"").unwrap();
    assert_eq!(load(&full[..event + 20]), Err(LoadError::CutOff));
    assert_eq!(load("{"), Err(LoadError::CutOff));
}

#[test]
fn brackets_inside_strings_do_not_mislead_the_salvage() {
    let title = r#", "abstract": {"fr": "}]} \" ]} \\"}"#;
    let full = file(&[session("a", 1, title), session("b", 2, title)].join(","));
    let loaded = load(&full[..full.len() - 5]).unwrap();
    assert_eq!(ids(&loaded), ["a"]);
    assert_eq!(loaded.programme.sessions[0].summary.exact(Lang::FR), Some("}]} \" ]} \\"));
}

#[test]
fn brackets_without_end_are_no_harm() {
    let deep = "[".repeat(200_000);
    assert!(load(&deep).is_err());
    let loaded = load(&format!("{{{HEAD}, {EVENT}, {LISTS}, \"sessions\": [{deep}")).unwrap();
    assert!(loaded.cut_off);
    let closed = format!("{deep}{}", "]".repeat(200_000));
    assert_eq!(load(&file(&closed)).unwrap().faults.len(), 1);
}

proptest! {
    #[test]
    fn any_cut_gives_a_beginning_of_the_programme(share in 0.0..1.0f64) {
        let list: Vec<String> = (1..9).map(|n| session(&format!("s{n}"), n, "")).collect();
        let full = file(&list.join(", "));
        let cut = &full[..full.floor_char_boundary((full.len() as f64 * share) as usize)];
        let all = load(&full).unwrap().programme.sessions;
        match load(cut) {
            Ok(loaded) => {
                prop_assert!(loaded.cut_off);
                prop_assert!(all.starts_with(&loaded.programme.sessions));
                prop_assert_eq!(loaded.faults, []);
            }
            Err(LoadError::CutOff) => prop_assert!(cut.len() < full.find(LISTS).unwrap()),
            Err(LoadError::NotJson) => prop_assert!(cut.is_empty()),
            Err(error) => prop_assert!(false, "{error:?}"),
        }
    }

    #[test]
    fn no_damage_makes_it_panic(
        damage in prop::collection::vec((0.0..1.0f64, "[\\[\\]{}\",:\\\\0-9nultr \u{1}]{0,3}"), 1..4),
    ) {
        let more = r#", "room": "toubkal", "speakers": [{"person": "hilale"}]"#;
        let mut text = file(&session("a", 1, more));
        for (share, put) in damage {
            let at = text.floor_char_boundary((text.len() as f64 * share) as usize);
            let end = text.ceil_char_boundary((at + put.len()).min(text.len()));
            text.replace_range(at..end, &put);
        }
        let _ = load(&text);
    }

    #[test]
    fn no_text_makes_it_panic(text in "[{\\[]?.*") {
        let _ = load(&text);
    }
}

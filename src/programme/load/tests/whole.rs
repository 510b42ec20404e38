//! Whole files, also newer ones, and any text at all.

use super::{file, ids, session};
use crate::programme::load::load;
use crate::programme::model::{Kind, Programme};
use proptest::prelude::*;

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
fn newer_words_and_fields_are_read_as_far_as_they_are_known() {
    let more = r#", "kind_of_day": [1], "state": "postponed", "room_status": "sold",
        "status": {"title": {"es": "own"}}"#;
    let text = file(&session("a", 1, more)).replace("keynote", "hologram");
    let loaded = load(&text.replace("\"schema\": 1", "\"schema\": 3")).unwrap();
    assert!(loaded.newer);
    assert_eq!(loaded.faults, []);
    assert_eq!(loaded.programme.sessions[0].kind, Kind::Session.into());
}

proptest! {
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

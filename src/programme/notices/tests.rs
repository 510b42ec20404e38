use super::*;
use crate::programme::lang::Lang;
use crate::programme::sample::{at, index, session};
use proptest::prelude::*;

/// A file with these notices.
fn file(notices: &str) -> String {
    format!(r#"{{"schema": 1, "event": "sample", "notices": [{notices}]}}"#)
}

/// A notice of an id with further fields.
fn notice(id: &str, more: &str) -> String {
    format!(r#"{{"id": "{id}", "text": {{"fr": "Avis {id}"}}{more}}}"#)
}

fn read(notices: &[String]) -> (Notices, Vec<String>) {
    let (notices, faults) = Notices::read(&file(&notices.join(",")), "sample").unwrap();
    let tell = |fault: crate::programme::load::Fault| {
        format!("{} {}: {}", fault.place, fault.id.unwrap_or_default(), fault.message)
    };
    (notices, faults.into_iter().map(tell).collect())
}

fn ids<'a>(notices: impl IntoIterator<Item = &'a Notice>) -> Vec<&'a str> {
    notices.into_iter().map(|notice| &*notice.id).collect()
}

/// The ids of what is left of these notices.
fn left(notices: &[String]) -> Vec<String> {
    read(notices).0.notices.iter().map(|notice| notice.id.to_string()).collect()
}

const NOTHING: [&str; 0] = [];

#[test]
fn a_notice_says_all_that_it_may() {
    let (notices, faults) = read(&[notice(
        "full",
        r#", "from": "2025-07-01T12:00:00+01:00", "until": "2025-07-01T14:00:00+01:00",
        "level": "alarm", "rooms": ["toubkal"], "verticals": ["health"], "colour": "red""#,
    )]);
    assert_eq!(faults, NOTHING);
    let notice = &notices.notices[0];
    assert_eq!(notice.text.exact(Lang::FR), Some("Avis full"));
    assert_eq!((notice.from, notice.until), (Some(at("01 12:00")), Some(at("01 14:00"))));
    assert_eq!(notice.level, Urgency::Alarm);
    assert_eq!(
        (&notice.rooms[..], &notice.verticals[..]),
        (&["toubkal".into()][..], &["health".into()][..])
    );
}

#[test]
fn an_unknown_level_is_an_information() {
    let (notices, faults) = read(&[notice("a", r#", "level": "panic""#), notice("b", "")]);
    assert_eq!(faults, NOTHING);
    assert!(notices.notices.iter().all(|notice| notice.level == Urgency::Info));
}

#[test]
fn a_broken_notice_is_left_out_and_the_others_stay() {
    let broken = [
        notice("a/b", ""),
        r#"{"id": "b"}"#.into(),
        r#"{"id": "c", "text": "Avis"}"#.into(),
        r#"{"id": "d", "text": {"fr": " ", "german": "Hinweis"}}"#.into(),
        notice("e", r#", "from": "noon""#),
        notice("f", r#", "until": 12"#),
        notice("g", r#", "rooms": "toubkal""#),
        notice("h", r#", "verticals": ["health", 3]"#),
        "17".into(),
    ];
    for broken in broken {
        let (notices, faults) = read(&[notice("x", ""), broken.clone(), notice("y", "")]);
        assert_eq!(ids(&notices.notices), ["x", "y"], "{broken}");
        assert_eq!(faults.len(), 1, "{broken}: {faults:?}");
        assert!(faults[0].starts_with("notices[1] "), "{broken}: {faults:?}");
    }
}

#[test]
fn a_notice_that_is_over_before_it_begins_is_left_out() {
    let span = |until| {
        format!(r#", "from": "2025-07-01T12:00:00+01:00", "until": "2025-07-01T{until}:00+01:00""#)
    };
    assert_eq!(left(&[notice("a", &span("11:59"))]), NOTHING);
    assert_eq!(left(&[notice("a", &span("12:00"))]), NOTHING);
    assert_eq!(left(&[notice("a", &span("12:01"))]), ["a"]);
    assert_eq!(left(&[notice("a", r#", "until": "2025-07-01T12:00:00+01:00""#)]), ["a"]);
}

#[test]
fn the_later_of_two_with_one_id_is_left_out() {
    let (notices, faults) = read(&[notice("a", ""), notice("a", r#", "level": "alarm""#)]);
    assert_eq!(notices.notices.len(), 1);
    assert_eq!(notices.notices[0].level, Urgency::Info);
    assert_eq!(faults, ["notices a: left out: the id is taken"]);
}

#[test]
fn no_more_than_two_hundred_are_read() {
    let many: Vec<String> = (0..=MOST).map(|n| notice(&format!("n{n}"), "")).collect();
    assert_eq!(read(&many[1..]).1, NOTHING);
    let (notices, faults) = read(&many);
    assert_eq!((notices.notices.len(), faults.len()), (200, 1));
}

#[test]
fn a_text_is_cut_after_its_500th_character_and_cleaned() {
    let text = |words: &str| {
        let (mut notices, faults) =
            read(&[format!(r#"{{"id": "a", "text": {{"ar": "{words}"}}}}"#)]);
        (notices.notices.remove(0).text.exact(Lang::AR).unwrap().to_owned(), faults.len())
    };
    assert_eq!(text(&"ش".repeat(500)), ("ش".repeat(500), 0));
    assert_eq!(text(&"ش".repeat(501)), (format!("{}…", "ش".repeat(500)), 1));
    assert_eq!(text("a\\u0000b"), ("ab".into(), 1));
}

#[test]
fn what_is_no_file_of_notices_of_this_event_is_refused() {
    let refusal = |text: &str| Notices::read(text, "sample").unwrap_err();
    for text in ["", "<!doctype html>", "[]", "{", &file("")[..40]] {
        assert_eq!(refusal(text), Refusal::NotJson, "{text}");
    }
    assert_eq!(refusal("{}"), Refusal::Invalid("schema"));
    assert_eq!(refusal(r#"{"schema": 1, "notices": []}"#), Refusal::Invalid("event"));
    assert_eq!(refusal(&file("").replace("[]", "{}")), Refusal::Invalid("notices"));
    assert_eq!(refusal(&file("").replace("sample", "other")), Refusal::OtherEvent);
    assert!(Notices::read(&format!("\u{feff}{}", file("")), "sample").is_ok());
}

#[test]
fn a_file_of_a_newer_format_is_read_as_far_as_it_is_understood() {
    let newer =
        file(&notice("a", r#", "sound": "bell""#)).replace("\"schema\": 1", "\"schema\": 2");
    let (notices, faults) = Notices::read(&newer, "sample").unwrap();
    assert_eq!((notices.schema, notices.notices.len(), faults.len()), (2, 1, 0));
}

#[test]
fn the_end_no_longer_belongs_to_a_notice() {
    let span = r#", "from": "2025-07-01T12:00:00+01:00", "until": "2025-07-01T14:00:00+01:00""#;
    let (notices, _) = read(&[notice("a", span)]);
    for (time, count) in [("01 11:59", 0), ("01 12:00", 1), ("01 13:59", 1), ("01 14:00", 0)] {
        assert_eq!(notices.current(at(time)).len(), count, "{time}");
    }
}

#[test]
fn the_gravest_come_first_and_of_one_level_the_newest() {
    let from = |time: &str| format!(r#", "from": "2025-07-01T{time}:00+01:00""#);
    let (notices, _) = read(&[
        notice("always", ""),
        notice("early", &from("08:00")),
        notice("late", &from("09:00")),
        notice("smoke", r#", "level": "alarm""#),
        notice("full", &format!(r#"{}, "level": "warning""#, from("07:00"))),
        notice("later", &from("11:00")),
    ]);
    assert_eq!(ids(notices.current(at("01 10:00"))), ["smoke", "full", "late", "early", "always"]);
}

#[test]
fn a_notice_concerns_its_rooms_and_its_verticals_or_everybody() {
    let more = r#", "rooms": ["toubkal", "ourika"], "verticals": ["health"]"#;
    let (notices, _) =
        read(&[notice("some", more), notice("all", ""), notice("none", r#", "rooms": []"#)]);
    let [some, all, none] = &notices.notices[..] else { panic!("three") };
    let health = ["sport".into(), "health".into()];
    assert!(some.concerns(&|room| room == "ourika", &[]) && some.concerns(&|_| false, &health));
    assert!(
        !some.concerns(&|room| room == "atlas", &["sport".into()])
            && !some.concerns(&|_| false, &[])
    );
    for everybody in [all, none] {
        assert!(everybody.is_for_all() && everybody.concerns(&|_| false, &[]));
    }
}

#[test]
fn notices_are_due_from_the_day_before_to_the_last_day() {
    let index = index(&[session("a", 1, "01 09:00", None, "")]);
    for (time, due) in [
        ("29 23:59", false),
        ("30 00:00", true),
        ("01 12:00", true),
        ("02 23:59", true),
        ("03 00:00", false),
    ] {
        let month = if time.starts_with(['2', '3']) { "06" } else { "07" };
        let now = Moment::parse(&format!("2025-{month}-{}T{}+01:00", &time[..2], &time[3..]));
        assert_eq!(are_due(&index, now.unwrap()), due, "{time}");
        // Whatever place the moment is told for.
        assert_eq!(are_due(&index, now.unwrap().at_offset(-600)), due, "{time}");
    }
}

#[test]
fn what_is_written_is_what_is_read() {
    let more = r#", "from": "2025-07-01T12:00:00+01:00", "level": "warning", "rooms": ["toubkal"]"#;
    let (notices, _) = read(&[notice("a", more), notice("b", "")]);
    let text = serde_json::to_string(&notices).unwrap();
    assert_eq!(Notices::read(&text, "sample"), Ok((notices.clone(), Vec::new())));
    assert_eq!(serde_json::from_str::<Notices>(&text).unwrap(), notices);
}

proptest! {
    #[test]
    fn no_damage_makes_it_panic(
        share in 0.0..1.0f64,
        put in "[\\[\\]{}\",:\\\\0-9nultr \u{1}]{0,4}",
    ) {
        let more = r#", "until": "2025-07-01T12:00:00+01:00", "rooms": ["toubkal"]"#;
        let mut text = file(&notice("a", more));
        let at = (text.len() as f64 * share) as usize;
        text.replace_range(at..(at + put.len()).min(text.len()), &put);
        let _ = Notices::read(&text, "sample");
    }

    #[test]
    fn current_ones_hold_and_are_in_order(
        spans in prop::collection::vec((0..20i64, 1..20i64, 0..3usize), 0..12),
        now in 0..40i64,
    ) {
        let moment = |minutes: i64| at("01 09:00").plus(minutes);
        let list = spans.iter().enumerate().map(|(n, (from, length, level))| {
            let level = ["alarm", "warning", "info"][*level];
            let (from, until) = (moment(*from), moment(from + length));
            notice(&format!("n{n}"), &format!(r#", "from": "{from}", "until": "{until}", "level": "{level}""#))
        });
        let (notices, _) = read(&list.collect::<Vec<_>>());
        let now = moment(now);
        let current = notices.current(now);
        let held = notices.notices.iter().filter(|one| one.from <= Some(now) && Some(now) < one.until);
        prop_assert_eq!(current.len(), held.count());
        for pair in current.windows(2) {
            let same = pair[0].level == pair[1].level;
            prop_assert!(pair[0].level < pair[1].level || same && pair[0].from >= pair[1].from);
        }
    }
}

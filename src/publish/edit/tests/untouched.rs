//! Whatever is changed: what it is not about stays byte for byte.

use super::super::session::Course;
use super::super::when::When;
use super::*;
use crate::programme::time::Moment;
use crate::publish::check::{Path, Source};
use crate::publish::revision;
use proptest::prelude::*;
use serde_json::json;

/// What somebody may want, of rooms that both programmes have.
#[derive(Clone, Debug)]
struct Wish {
    room: Option<&'static str>,
    late: Option<i64>,
    end: Option<&'static str>,
    course: Option<Course>,
    remark: Option<Value>,
}

fn wish() -> impl Strategy<Value = Wish> {
    let room = prop::option::of(prop::sample::select(vec!["toubkal", "ourika"]));
    let end = prop::option::of(prop::sample::select(vec!["12:00", "23:59"]));
    let course = prop::option::of(prop::sample::select(vec![Course::Cancelled, Course::Full]));
    let remark = prop::option::of(
        "[a-zé\"\\\\\u{627}-\u{62b}]{1,9}".prop_map(|text| json!({"fr": text, "ar": text})),
    );
    let late = prop::option::of(1i64..300);
    (room, late, end, course, remark).prop_map(|(room, late, end, course, remark)| Wish {
        room,
        late,
        end,
        course,
        remark,
    })
}

/// The text without the bytes of a session, and without the lines of the revision.
fn around(text: &str, at: usize) -> [String; 2] {
    let source = Source::read(text).unwrap();
    let bytes = source.positions.bytes(&Path::default().field("sessions").item(at)).unwrap();
    let json = json(text);
    let revision = format!("\"revision\": {}", json["revision"]);
    let head = text[..bytes.start].replacen(&revision, "", 1);
    let head = head.replacen(json["published"].as_str().unwrap(), "", 1);
    [head, text[bytes.end..].to_owned()]
}

/// The bytes of the members of a session, by name.
fn members(text: &str, at: usize) -> Vec<(String, String)> {
    let source = Source::read(text).unwrap();
    let members = source.positions.members(&Path::default().field("sessions").item(at));
    members.iter().map(|it| (it.name.to_owned(), text[it.bytes()].to_owned())).collect()
}

fn raised(text: &str, writes: &[Write]) -> String {
    let now = Moment::parse("2025-07-01T12:00:00+01:00").unwrap();
    let change = |json: &mut Value| {
        writes.iter().for_each(|write| write.apply(json));
        revision::raise(json, now);
    };
    lossless::change(text, change).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn only_the_places_concerned_are_written_and_taking_back_leaves_nothing_behind(
        by_hand: bool, at in any::<prop::sample::Index>(), wish in wish(),
    ) {
        let text = if by_hand { BY_HAND } else { ASSISES };
        let before = json(text);
        let sessions = before["sessions"].as_array().unwrap();
        let at = at.index(sessions.len());
        let id = sessions[at]["id"].as_str().unwrap();
        let Wish { room, late, end, course, remark } = wish;
        let end = end.filter(|_| course != Some(Course::Cancelled)).map(|end| When::parse(end).unwrap());
        let change = Wanted { room, late, end, course: course.filter(|_| late.is_none()), remark, start: None };
        let Ok(writes) = wanted(text, id, &change, &log(Vec::new())) else { return Ok(()) };

        let after = raised(text, &writes);
        prop_assert_eq!(around(&after, at), around(text, at));
        let head = json(&after);
        prop_assert_eq!(head["revision"].as_u64(), Some(before["revision"].as_u64().unwrap() + 1));
        prop_assert_eq!(head["published"].as_str(), Some("2025-07-01T12:00:00+01:00"));
        let is_written = |name: &str| writes.iter().any(|write| write.field.as_deref() == Some(name));
        let untouched = |text: &str| {
            let members = members(text, at).into_iter();
            members.filter(|(name, _)| !is_written(name)).collect::<Vec<_>>()
        };
        prop_assert_eq!(untouched(&after), untouched(text));

        let back: Vec<Write> = writes.iter().rev().map(Write::back).collect();
        let again = raised(&after, &back);
        let mut wanted = before.clone();
        wanted["revision"] = (before["revision"].as_u64().unwrap() + 2).into();
        wanted["published"] = "2025-07-01T12:00:00+01:00".into();
        prop_assert_eq!(json(&again), wanted);
        // What was taken out comes back at the end of its session.
        if writes.iter().all(|write| !write.after.is_null()) {
            prop_assert_eq!(members(&again, at), members(text, at));
            prop_assert_eq!(around(&again, at), around(text, at));
        }
    }
}

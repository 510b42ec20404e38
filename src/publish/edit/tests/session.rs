use super::super::session::Course;
use super::super::when::When;
use super::*;
use serde_json::json;

fn when(text: &str) -> Option<When> {
    Some(When::parse(text).unwrap())
}

fn of(id: &str, change: &Wanted) -> Vec<String> {
    short(&wanted(BY_HAND, id, change, &log(Vec::new())).unwrap())
}

fn refused(text: &str, id: &str, change: &Wanted) -> String {
    wanted(text, id, change, &log(Vec::new())).unwrap_err().english()
}

#[test]
fn another_room_is_the_only_one_and_certain() {
    let ourika = Wanted { room: Some("ourika"), ..Wanted::default() };
    assert_eq!(of("one", &ourika), [r#"one room: "toubkal" → "ourika""#]);
    assert_eq!(
        of("two", &ourika),
        [
            r#"two room: null → "ourika""#,
            r#"two room_status: "proposed" → "confirmed""#,
            r#"two rooms: ["toubkal","ourika"] → null"#,
        ]
    );
    assert_eq!(
        of("late", &ourika),
        [r#"late room: null → "ourika""#, "late whole_venue: true → null"]
    );
}

#[test]
fn what_is_late_moves_with_its_end_and_the_parts_of_its_speakers() {
    let late = Wanted { late: Some(15), ..Wanted::default() };
    let writes = wanted(BY_HAND, "one", &late, &log(Vec::new())).unwrap();
    let text = written(BY_HAND, &writes);
    let session = &json(&text)["sessions"][0];
    assert_eq!(session["start"], "2025-07-01T09:15:00+01:00");
    assert_eq!(session["end"], "2025-07-01T10:15:00+01:00");
    assert_eq!(session["state"], "moved");
    assert_eq!(
        session["speakers"],
        json!([{"person": "ada", "start": "2025-07-01T09:25:00+01:00", "end": "2025-07-01T09:35:00+01:00"}])
    );
    let later = written(&text, &wanted(&text, "one", &late, &log(Vec::new())).unwrap());
    assert_eq!(json(&later)["sessions"][0]["start"], "2025-07-01T09:30:00+01:00", "later still");
}

#[test]
fn another_start_keeps_the_length_and_another_end_only_the_start() {
    let start = Wanted { start: when("11h30"), ..Wanted::default() };
    let told = of("one", &start);
    assert!(told.contains(
        &r#"one start: "2025-07-01T09:00:00+01:00" → "2025-07-01T11:30:00+01:00""#.into()
    ));
    assert!(
        told.contains(
            &r#"one end: "2025-07-01T10:00:00+01:00" → "2025-07-01T12:30:00+01:00""#.into()
        )
    );
    let both = Wanted { end: when("11:45"), ..start };
    assert!(
        of("one", &both).contains(
            &r#"one end: "2025-07-01T10:00:00+01:00" → "2025-07-01T11:45:00+01:00""#.into()
        )
    );
    let longer = Wanted { end: when("10:30"), ..Wanted::default() };
    assert_eq!(
        of("one", &longer),
        [r#"one end: "2025-07-01T10:00:00+01:00" → "2025-07-01T10:30:00+01:00""#]
    );
    let given = Wanted { end: when("12:00"), ..Wanted::default() };
    assert_eq!(of("two", &given), [r#"two end: null → "2025-07-01T12:00:00+01:00""#]);
    let no_end = Wanted { late: Some(5), ..Wanted::default() };
    assert_eq!(
        of("two", &no_end),
        [
            r#"two start: "2025-07-01T11:00:00+01:00" → "2025-07-01T11:05:00+01:00""#,
            r#"two state: null → "moved""#,
        ]
    );
}

#[test]
fn a_time_after_midnight_is_of_the_night_of_the_day() {
    let start = Wanted { start: when("0:30"), ..Wanted::default() };
    let told = of("late", &start);
    assert!(
        told.contains(
            &r#"late start: "2025-07-01T23:30:00+01:00" → "2025-07-02T00:30:00+01:00""#.into()
        ),
        "{told:?}"
    );
    assert!(told.contains(
        &r#"late end: "2025-07-02T00:30:00+01:00" → "2025-07-02T01:30:00+01:00""#.into()
    ));
}

#[test]
fn what_is_full_stays_so_when_it_moves() {
    let full = Wanted { course: Some(Course::Full), ..Wanted::default() };
    let text = written(BY_HAND, &wanted(BY_HAND, "late", &full, &log(Vec::new())).unwrap());
    assert_eq!(json(&text)["sessions"][2]["state"], "full");
    let late = Wanted { late: Some(5), ..Wanted::default() };
    let told = short(&wanted(&text, "late", &late, &log(Vec::new())).unwrap());
    assert!(told.iter().all(|write| !write.contains("state")), "{told:?}");
}

#[test]
fn a_reason_is_a_remark_of_the_session() {
    let change = Wanted {
        course: Some(Course::Cancelled),
        remark: Some(json!({"fr": "L’oratrice est malade"})),
        ..Wanted::default()
    };
    assert_eq!(
        of("late", &change),
        [
            r#"late notice: null → {"fr":"L’oratrice est malade"}"#,
            r#"late state: "scheduled" → "cancelled""#
        ]
    );
}

#[test]
fn restoring_puts_back_what_stood_there_and_takes_the_reason_along() {
    let cancel = Wanted {
        course: Some(Course::Cancelled),
        remark: Some(json!({"fr": "Malade"})),
        ..Wanted::default()
    };
    let restore = Wanted { course: Some(Course::Restored), ..Wanted::default() };
    let before = BY_HAND.replace(r#""whole_venue": true,"#, r#""notice": {"fr": "Masque"},"#);
    for (text, id) in [(BY_HAND, "one"), (BY_HAND, "late"), (&before, "late")] {
        let writes = wanted(text, id, &cancel, &log(Vec::new())).unwrap();
        let cancelled = written(text, &writes);
        let log = log(vec![entry(1, writes)]);
        let back = written(&cancelled, &wanted(&cancelled, id, &restore, &log).unwrap());
        assert_eq!(json(&back), json(text), "{id}");
    }
    // What was said with another change is not its reason.
    let remark = Wanted { remark: Some(json!({"fr": "Apportez un masque"})), ..Wanted::default() };
    let first = wanted(BY_HAND, "one", &remark, &log(Vec::new())).unwrap();
    let text = written(BY_HAND, &first);
    let plain = Wanted { course: Some(Course::Cancelled), ..Wanted::default() };
    let second = wanted(&text, "one", &plain, &log(Vec::new())).unwrap();
    let cancelled = written(&text, &second);
    let both = log(vec![entry(1, first), entry(2, second)]);
    assert_eq!(written(&cancelled, &wanted(&cancelled, "one", &restore, &both).unwrap()), text);
    // Without a log: it takes place, and what it says is left to the organiser.
    let cancelled = written(BY_HAND, &wanted(BY_HAND, "one", &cancel, &log(Vec::new())).unwrap());
    let told = short(&wanted(&cancelled, "one", &restore, &log(Vec::new())).unwrap());
    assert_eq!(told, [r#"one state: "cancelled" → "scheduled""#]);
}

#[test]
fn what_cannot_be_meant_or_changes_nothing_is_refused() {
    let room = Wanted { room: Some("toubkal"), ..Wanted::default() };
    assert!(refused(BY_HAND, "one", &room).contains("is so already"));
    let restore = Wanted { course: Some(Course::Restored), ..Wanted::default() };
    assert!(refused(BY_HAND, "one", &restore).contains("as planned"));
    let cancelled = BY_HAND.replace("\"state\": \"scheduled\"", "\"state\": \"cancelled\"");
    let late = Wanted { late: Some(5), ..Wanted::default() };
    assert!(refused(&cancelled, "late", &late).contains("--restore"));
    let again = Wanted { course: Some(Course::Restored), ..late };
    let told = short(&wanted(&cancelled, "late", &again, &log(Vec::new())).unwrap());
    assert!(told.contains(&r#"late state: "cancelled" → "moved""#.into()), "{told:?}");
}

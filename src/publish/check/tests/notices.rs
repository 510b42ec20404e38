//! The notices beside a programme.

use super::super::{Code, Severity, check_notices};
use super::*;
use crate::programme::lang::Lang;
use crate::programme::notices::Notices;
use crate::programme::time::Moment;

const NAME: &str = "public/notices.json";

/// Notices that nothing can be said against, beside the sound programme.
fn notices() -> Value {
    json!({"schema": 1, "event": "sample", "notices": [
        {"id": "lunch", "text": {"fr": "Déjeuner au Patio B"}},
        {"id": "full", "text": {"fr": "La salle est pleine"}, "level": "warning",
            "from": "2025-07-01T08:30:00+01:00", "until": "2025-07-01T10:00:00+01:00",
            "rooms": ["toubkal"], "verticals": ["health"]}]})
}

/// What is found in a text on the eve of the event.
fn found_in(text: &str) -> Vec<super::super::Placed> {
    let eve = Moment::parse("2025-06-30T20:00:00+01:00").unwrap();
    check_notices(text, NAME, &sound().to_string(), eve)
}

fn found(change: impl FnOnce(&mut Value)) -> Report {
    let mut json = notices();
    change(&mut json);
    let mut report = Report::default();
    report.add(found_in(&serde_json::to_string_pretty(&json).unwrap()));
    report
}

fn told_after(change: impl FnOnce(&mut Value)) -> Vec<String> {
    told(&found(change))
}

/// What is told after a field of the second notice became this.
fn told_of(field: &str, value: Value) -> Vec<String> {
    told_after(|json| json["notices"][1][field] = value)
}

#[test]
fn sound_notices_give_no_cause_for_talk() {
    assert_eq!(told_after(|_| {}), NOTHING);
    assert_eq!(told_after(|json| json["notices"] = json!([])), NOTHING);
}

#[test]
fn what_is_no_json_is_an_error_at_its_place() {
    for text in ["", "<!doctype html>", "{\"schema\": 1,\n}"] {
        let [finding] = &found_in(text)[..] else { panic!("{text}") };
        assert_eq!((finding.code, finding.severity), (Code::NoJson, Severity::Error), "{text}");
    }
    assert_eq!(found_in("{\"schema\": 1,\n}")[0].spot.position.line, 2);
}

#[test]
fn a_file_of_another_form_event_or_version_is_an_error() {
    assert_eq!(told_of("text", json!("Pleine")), ["schema notices[1].text"]);
    assert_eq!(told_of("from", json!("8:30")), ["schema notices[1].from"]);
    assert_eq!(told_after(|json| json["event"] = json!("other")), ["other-event event"]);
    assert_eq!(told_after(|json| json["schema"] = json!(2)), ["unknown-version schema"]);
    let mut missing = told_after(|json| *json = json!({}));
    missing.sort();
    assert_eq!(missing, ["schema event", "schema notices", "schema schema"]);
    let twice = notices().to_string().replace("{\"id\"", "{\"id\":\"x\",\"id\"");
    assert!(found_in(&twice).iter().any(|one| one.code == Code::RepeatedField));
}

#[test]
fn unknown_rooms_and_verticals_are_errors_with_a_guess() {
    let report = found(|json| json["notices"][1]["rooms"] = json!(["ourika", "toubcal"]));
    assert_eq!(told(&report), ["unknown-reference notices[1].rooms[1]"]);
    assert_eq!(report.findings[0].message.english(), "there is no room \"toubcal\"");
    assert!(
        report.findings[0].advice.english().contains("(to toubkal?)"),
        "{:?}",
        report.findings[0]
    );
    assert_eq!(report.findings[0].spot.id.as_deref(), Some("full"));
    assert_eq!(
        told_of("verticals", json!(["wealth"])),
        ["unknown-reference notices[1].verticals[0]"]
    );
}

#[test]
fn a_notice_that_could_never_be_seen_is_an_error() {
    for until in ["2025-07-01T08:30:00+01:00", "2025-07-01T07:00:00Z"] {
        assert_eq!(told_of("until", json!(until)), ["end-before-start notices[1].until"]);
    }
    assert_eq!(told_of("id", json!("lunch")), ["duplicate-id notices[1].id"]);
    assert_eq!(told_of("id", json!("a/b")), ["unreadable notices[1].id"]);
    assert_eq!(told_of("text", json!({"fr": " "})), ["empty-text notices[1].text"]);
    let many = |count: usize| {
        told_after(|json| {
            let one = |n| json!({"id": format!("n{n}"), "text": {"fr": "Avis"}});
            json["notices"] = (0..count).map(one).collect();
        })
    };
    assert_eq!(many(200), NOTHING);
    assert_eq!(many(201), ["too-many notices[200]"]);
}

#[test]
fn what_visitors_would_stumble_over_is_a_warning() {
    let text = |words: &str| told_of("text", json!({"fr": words}));
    assert_eq!(text(&"é".repeat(500)), NOTHING);
    assert_eq!(text(&"é".repeat(501)), ["long-text notices[1].text.fr"]);
    assert_eq!(text("<b>Pleine</b>"), ["html notices[1].text.fr"]);
    assert_eq!(text("**Pleine**"), ["markdown notices[1].text.fr"]);
    assert_eq!(text("DÃ©jeuner"), ["mojibake notices[1].text.fr"]);
    assert_eq!(
        told_of("text", json!({"fr": "Pleine", "ar": "\u{200b}"})),
        ["invisible-text notices[1].text.ar"]
    );
    assert_eq!(
        told_of("text", json!({"fr": "Pleine", "german": "Voll"})),
        ["unknown-language notices[1].text.german"]
    );
    assert_eq!(text("Pleine\u{b}"), ["control-characters notices[1].text.fr"]);
    assert_eq!(told_of("level", json!("panic")), ["unknown-word notices[1].level"]);
    assert_eq!(told_of("room", json!("toubkal")), ["unknown-field notices[1].room"]);
    assert!(found(|json| json["notices"][1]["level"] = json!("panic")).is_fit(false));
}

#[test]
fn a_language_of_the_event_that_is_missing_is_told_once() {
    let mut programme = sound();
    programme["event"]["languages"] = json!(["fr", "ar"]);
    let eve = Moment::parse("2025-06-30T20:00:00+01:00").unwrap();
    let found = check_notices(&notices().to_string(), NAME, &programme.to_string(), eve);
    let [finding] = &found[..] else { panic!("{found:?}") };
    assert_eq!(finding.code, Code::MissingTranslation);
    assert_eq!(finding.message.english(), "2 of 2 notices are not in Arabic; this is the first");
}

#[test]
fn what_is_over_or_outside_the_event_is_a_warning() {
    let at = |text: &str| json!(text);
    assert_eq!(told_of("from", at("2025-06-30T00:00:00+01:00")), NOTHING, "the eve");
    assert_eq!(told_of("from", at("2025-06-29T23:00:00+01:00")), ["outside-days notices[1].from"]);
    let next_year = told_of("until", at("2026-07-01T10:00:00+01:00"));
    assert_eq!(next_year, ["outside-days notices[1].until"]);
    let over = told_after(|json| {
        json["notices"][1]["from"] = Value::Null;
        json["notices"][1]["until"] = json!("2025-06-30T20:00:00+01:00");
    });
    assert_eq!(over, ["over notices[1].until"], "its end no longer belongs to it");
}

#[test]
fn each_finding_names_its_file_in_both_reports() {
    let report = found(|json| json["notices"][1]["rooms"] = json!(["nowhere"]));
    let mut plain = anstream::StripStream::new(Vec::new());
    report.write_text("public/programme.json", false, Lang::EN, &mut plain).unwrap();
    let text = String::from_utf8(plain.into_inner()).unwrap();
    let line = report.findings[0].spot.position.line;
    let wanted = format!(
        "error    public/notices.json: notices[1].rooms[0] \"full\", line {line}: there is no room"
    );
    assert!(text.starts_with(&wanted) && text.contains("What to do: "), "{text}");
    let json = report.to_json("public/programme.json", false, Lang::EN);
    assert_eq!(json["findings"][0]["file"], NAME);
    assert_eq!(json["findings"][0]["path"], "notices[1].rooms[0]");
}

#[test]
fn a_programme_that_is_none_says_enough_by_itself() {
    let eve = Moment::parse("2025-06-30T20:00:00+01:00").unwrap();
    for programme in ["{}", "<html>"] {
        assert_eq!(check_notices(&notices().to_string(), NAME, programme, eve), []);
    }
}

/// Notices with other values in a few places.
fn damaged() -> impl Strategy<Value = Value> {
    let places = [
        "/event",
        "/notices",
        "/notices/0",
        "/notices/1/id",
        "/notices/1/text",
        "/notices/1/text/fr",
        "/notices/1/from",
        "/notices/1/until",
        "/notices/1/rooms",
        "/notices/1/rooms/0",
        "/notices/1/level",
    ];
    (prop::sample::select(places.to_vec()), json()).prop_map(|(place, value)| {
        let mut json = notices();
        *json.pointer_mut(place).unwrap() = value;
        json
    })
}

proptest! {
    #[test]
    fn nothing_that_the_app_leaves_out_goes_untold(json in damaged()) {
        let text = serde_json::to_string_pretty(&json).unwrap();
        let lossless = Notices::read(&text, "sample").is_ok_and(|(_, faults)| faults.is_empty());
        let found = found_in(&text);
        let told = found.iter().any(|one| {
            one.severity == Severity::Error || one.code == Code::ControlCharacters
                || one.code == Code::Mojibake || one.code == Code::UnknownWord || one.code == Code::LongText
        });
        prop_assert!(lossless || told, "{text}");
    }
}

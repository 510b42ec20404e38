//! What an organiser says to be meant.

use super::*;
use crate::programme::lang::Lang;

/// The sound programme with people of one name, the second of whom says something.
fn namesakes(meant: &Value) -> Value {
    with(|json| {
        json["people"][1]["name"]["fr"] = json!("Omar Hilale");
        json["people"][1]["meant"] = meant.clone();
    })
}

#[test]
fn a_warning_that_is_meant_is_counted_and_not_told() {
    let report = report(&namesakes(&json!(["people-twice"])));
    assert_eq!((told(&report), report.meant), (vec![], 1));
    assert!(report.is_fit(true));
    assert_eq!(report.to_json("programme.json", false, Lang::EN)["meant"], 1);
    let mut plain = anstream::StripStream::new(Vec::new());
    report.write_text("programme.json", false, Lang::EN, &mut plain).unwrap();
    let text = String::from_utf8(plain.into_inner()).unwrap();
    assert!(text.ends_with("Fit to publish: 0 errors, 0 warnings, 1 meant so.\n"), "{text}");
}

#[test]
fn an_element_speaks_for_what_is_in_it_and_the_event_for_the_whole_file() {
    let html = |json: &mut Value| json["sessions"][0]["title"]["fr"] = json!("<b>Un</b>");
    let said_at = |pointer: &str| {
        after(|json| {
            html(json);
            json.pointer_mut(pointer).unwrap()["meant"] = json!(["html"]);
        })
    };
    assert_eq!(said_at("/sessions/0"), NOTHING);
    assert_eq!(said_at("/event"), NOTHING);
    let elsewhere = said_at("/sessions/1");
    assert_eq!(elsewhere, ["html sessions[0].title.fr", "meant-in-vain sessions[1].meant[0]"]);
    let either_of_two = after(|json| {
        json["people"][0]["meant"] = json!(["people-twice"]);
        json["people"][1]["name"]["fr"] = json!("Omar Hilale");
    });
    assert_eq!(either_of_two, NOTHING);
}

#[test]
fn what_keeps_nothing_back_is_told() {
    let told_of = |meant: &[&str]| {
        let report = report(&namesakes(&json!(meant)));
        let findings = report.findings.iter().filter(|one| one.spot.pointer.contains("meant"));
        findings
            .map(|one| format!("{}. {}", one.message.english(), one.advice.english()))
            .collect::<Vec<_>>()
    };
    assert_eq!(told_of(&["people-twice"]), NOTHING);
    assert!(told_of(&["people-twise"])[0].contains("write \"people-twice\" if that is meant"));
    assert!(told_of(&["room-clash"])[0].contains("nothing to be told"));
    assert!(told_of(&["duplicate-id"])[0].contains("cannot be meant"));
    assert!(told_of(&["meant-in-vain"])[0].contains("cannot be meant"));
    assert!(told_of(&["language-not-shown"])[0].contains("`meant` of `event`"));
    assert_eq!(told_of(&["session-gone"]), NOTHING, "that wants an earlier publication");
    let vain = since(|json| json["sessions"][0]["meant"] = json!(["id-reused"]));
    assert!(vain.contains(&"meant-in-vain sessions[0].meant[0]".into()), "{vain:?}");
}

#[test]
fn an_error_is_told_whatever_is_meant() {
    let found = after(|json| {
        json["sessions"][1]["id"] = json!("a");
        json["sessions"][1]["meant"] = json!(["duplicate-id"]);
    });
    assert_eq!(found, ["duplicate-id sessions[1].id", "meant-in-vain sessions[1].meant[0]"]);
}

#[test]
fn what_sums_many_places_up_only_the_event_can_mean() {
    let missing = |pointer: &str| {
        after(|json| {
            json["event"]["languages"] = json!(["fr", "zgh"]);
            json.pointer_mut(pointer).unwrap()["meant"] = json!(["missing-translation"]);
        })
    };
    assert_eq!(missing("/event"), NOTHING);
    assert!(missing("/sessions/0").contains(&"meant-in-vain sessions[0].meant[0]".into()));
}

//! Texts, words and translations.

use super::*;

#[test]
fn a_title_that_says_nothing_is_an_error_and_an_empty_abstract_is_none() {
    assert_eq!(
        after(|json| json["sessions"][0]["title"] = json!({})),
        ["empty-text sessions[0].title"]
    );
    let blank = json!({"fr": " "});
    assert_eq!(after(|json| json["rooms"][0]["name"] = blank), ["empty-text rooms[0].name"]);
    assert_eq!(after(|json| json["sessions"][0]["abstract"] = json!({})), NOTHING);
}

#[test]
fn a_title_is_too_long_from_its_141st_character() {
    let title =
        |length| after(|json| json["sessions"][0]["title"]["fr"] = json!("é".repeat(length)));
    assert_eq!(title(140), NOTHING);
    assert_eq!(title(141), ["long-title sessions[0].title.fr"]);
    let summary = json!({"fr": "é".repeat(900)});
    assert_eq!(after(|json| json["sessions"][0]["abstract"] = summary), NOTHING);
}

#[test]
fn html_and_control_characters_are_told_in_their_language() {
    let title = |words: &str| after(|json| json["sessions"][0]["title"]["fr"] = json!(words));
    assert_eq!(title("Un <em>grand</em> mot"), ["html sessions[0].title.fr"]);
    assert_eq!(title("Un\u{b}deux"), ["control-characters sessions[0].title.fr"]);
    assert_eq!(title("Un\u{fffd}"), ["control-characters sessions[0].title.fr"]);
    assert_eq!(title("R&D : 2 < 3\nfin"), NOTHING);
}

#[test]
fn a_missing_translation_is_told_once_for_each_language_and_kind() {
    let report = report(&with(|json| {
        json["event"]["languages"] = json!(["fr", "ar"]);
        json["event"]["name"]["ar"] = json!("المناظرة");
        json["sessions"][1]["title"]["ar"] = json!("اثنان");
    }));
    let missing = told(&report);
    assert!(missing.contains(&"missing-translation sessions[0].title".into()), "{missing:?}");
    assert!(!missing.iter().any(|one| one.contains("event")), "{missing:?}");
    let titles =
        report.findings.iter().find(|one| one.spot.pointer == "/sessions/0/title").unwrap();
    assert_eq!(titles.message, "2 of 3 titles of sessions are not in Arabic; this is the first");
    let also: Vec<String> = titles.also.iter().map(|spot| spot.path.to_string()).collect();
    assert_eq!(also, ["sessions[2].title"]);
}

#[test]
fn an_event_that_lists_no_languages_is_held_to_those_of_its_texts() {
    let found = after(|json| {
        json["event"].as_object_mut().unwrap().remove("languages");
    });
    assert!(found.contains(&"missing-translation rooms[1].name".into()), "one room has English");
}

#[test]
fn slips_of_the_pen_that_the_app_would_pass_over_are_told() {
    let found = after(|json| {
        json["sessions"][0]["state"] = json!("canceled");
        json["sessions"][1]["roomStatus"] = json!("proposed");
        json["sessions"][2]["title"]["de"] = json!("Pause");
    });
    let mut sorted = found.clone();
    sorted.sort();
    assert_eq!(
        sorted,
        [
            "unknown-field sessions[1].roomStatus",
            "unknown-field sessions[2].title.de",
            "unknown-word sessions[0].state",
        ]
    );
}

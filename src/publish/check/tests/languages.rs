//! Findings in the organiser's language.

use super::*;
use crate::programme::lang::Lang;
use crate::sentences::LANGUAGES;

/// A programme with a fault of several kinds.
fn faulty() -> Report {
    report(&with(|json| {
        json["event"]["languages"] = json!(["fr", "ar"]);
        json["sessions"][0]["verticals"] = json!(["helth"]);
        json["sessions"][0]["room_status"] = json!("proposed");
        json["sessions"][1]["room"] = json!("toubkal");
        json["sessions"][1]["start"] = json!("2025-07-01T09:30:00+01:00");
        json["sessions"][1]["speakers"] = json!([]);
        json["sessions"][2]["number"] = json!("three");
    }))
}

/// Fault and advice of the finding with a code.
fn told(report: &Report, code: &str, lang: Lang) -> (String, String) {
    let finding = report.findings.iter().find(|one| one.code.name() == code).expect(code);
    (finding.message.say(lang), finding.advice.say(lang))
}

fn pair(message: &str, advice: &str) -> (String, String) {
    (message.to_owned(), advice.to_owned())
}

#[test]
fn findings_are_told_in_french() {
    let report = faulty();
    let told = |code| told(&report, code, Lang::FR);
    assert_eq!(
        told("unknown-reference"),
        pair(
            "il n’y a pas de verticale \"helth\"",
            "corrigez-le (en health\u{a0}?), ou ajoutez cette verticale dans `verticals`"
        )
    );
    assert_eq!(
        told("room-clash"),
        pair(
            "Salle Toubkal accueille deux séances à la fois, 09:30–10:00 le 2025-07-01 (aussi b)",
            "donnez une autre salle à l’une d’elles, annulez-la ou déplacez-la"
        )
    );
    assert_eq!(
        told("schema"),
        pair("ici se trouve \"three\"", "écrivez un nombre entier, sans guillemets")
    );
    assert_eq!(
        told("missing-translation").0,
        "1 sur 1 (textes sur l’événement) n’est pas en arabe\u{a0}: celui-ci"
    );
}

#[test]
fn findings_are_told_in_arabic_with_what_is_latin_isolated() {
    let report = faulty();
    let told = |code| told(&report, code, Lang::AR);
    assert_eq!(told("unknown-reference").0, "لا يوجد قطاع \u{2068}\"helth\"\u{2069}");
    let (clash, _) = told("room-clash");
    let (from, until) = ("\u{2068}09:30\u{2069}", "\u{2068}10:00\u{2069}");
    let when = format!("من {from} إلى {until} يوم \u{2068}2025-07-01\u{2069}");
    let room = "\u{2068}Salle Toubkal\u{2069}";
    assert_eq!(clash, format!("{room}: فيها جلستان في وقت واحد، {when} (أيضًا \u{2068}b\u{2069})"));
    assert_eq!(
        told("schema"),
        pair("يوجد هنا \u{2068}\"three\"\u{2069}", "اكتبوا عددًا صحيحًا، دون علامات تنصيص")
    );
}

#[test]
fn a_name_is_told_in_the_language_of_the_report() {
    let clash = |lang| told(&faulty(), "room-clash", lang).0;
    assert!(clash(Lang::EN).starts_with("Toubkal is given"), "{}", clash(Lang::EN));
    assert!(clash(Lang::FR).starts_with("Salle Toubkal accueille"), "{}", clash(Lang::FR));
}

#[test]
fn machines_read_the_same_in_each_language_but_for_the_sentences() {
    let report = faulty();
    let without_sentences = |lang| {
        let mut json = report.to_json("programme.json", false, lang);
        for finding in json["findings"].as_array_mut().unwrap() {
            for name in ["message", "advice"] {
                let said = finding.as_object_mut().unwrap().remove(name);
                assert!(said.is_some_and(|said| said.as_str() != Some("")), "{name}");
            }
        }
        json
    };
    for lang in LANGUAGES {
        assert_eq!(without_sentences(lang), without_sentences(Lang::EN), "{lang:?}");
    }
}

#[test]
fn a_report_has_no_word_of_english_in_arabic() {
    let mut plain = anstream::StripStream::new(Vec::new());
    faulty().write_text("programme.json", false, Lang::AR, &mut plain).unwrap();
    let text = String::from_utf8(plain.into_inner()).unwrap();
    for word in
        ["error", "warning", "What to do", "line", "Translations", "Fit", "session ", "Codes"]
    {
        assert!(!text.contains(word), "{word}: {text}");
    }
    assert!(text.contains("غير صالح للنشر"), "{text}");
    assert!(text.contains("3 جلسات في يومين"), "{text}");
}

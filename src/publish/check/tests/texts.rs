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
fn a_name_that_an_import_left_open_is_told() {
    assert_eq!(
        after(|json| json["event"]["name"] = json!({"fr": "…"})),
        ["placeholder event.name.fr"]
    );
    let title = |words: &str| after(|json| json["sessions"][0]["title"]["fr"] = json!(words));
    assert_eq!(title("…"), ["placeholder sessions[0].title.fr"]);
    assert_eq!(title("Et demain…"), NOTHING);
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
fn a_text_that_was_read_in_another_encoding_is_told_with_what_it_should_be() {
    let wrong = |json: &mut Value| {
        json["sessions"][0]["title"] = json!({"fr": "Ouverture du marchÃ© numÃ©rique"});
        json["sessions"][1]["title"] = json!({"fr": "Deux", "ar": "Ù‚Ø§Ø¹Ø©"});
        json["sessions"][2]["title"] = json!({"fr": "MARCHÃƒâ€°"});
    };
    let report = report(&with(wrong));
    let places = [
        "mojibake sessions[0].title.fr",
        "mojibake sessions[1].title.ar",
        "mojibake sessions[2].title.fr",
    ];
    assert_eq!(told(&report), places);
    let advice = |nth: usize| report.findings[nth].advice.english();
    assert!(advice(0).starts_with("write \"Ouverture du marché numérique\""), "{}", advice(0));
    assert!(advice(1).starts_with("write \"قاعة\""), "{}", advice(1));
    assert!(advice(2).starts_with("write \"MARCHÉ\""), "encoded three times: {}", advice(2));
    let as_latin_1 = |json: &mut Value| json["rooms"][1]["name"]["fr"] = json!("CAF\u{c3}\u{89}");
    assert_eq!(after(as_latin_1), ["mojibake rooms[1].name.fr"], "told once");
    let on_a_card = |json: &mut Value| json["sessions"][0]["title"]["fr"] = json!("Ã‰tÃ©");
    assert_eq!(after(on_a_card), ["mojibake sessions[0].title.fr"], "told once");
}

#[test]
fn a_text_of_which_nothing_can_be_seen_is_told_and_counts_as_missing() {
    for nothing in ["\u{200b}", "\u{ad} \u{2060}", "\u{2800}", "\u{3164}", "\u{200f}\u{202a}"] {
        let of_a_person = |json: &mut Value| {
            json["people"][0]["function"] = json!({"fr": nothing, "ar": "سفير"});
        };
        let found =
            ["invisible-text people[0].function.fr", "missing-translation people[0].function"];
        assert_eq!(after(of_a_person), found, "{nothing:?}");
        let title = after(|json| json["sessions"][0]["title"]["fr"] = json!(nothing));
        let found = ["empty-text sessions[0].title", "invisible-text sessions[0].title.fr"];
        assert_eq!(title, found, "{nothing:?}");
    }
    let joined = |json: &mut Value| json["rooms"][1]["name"]["fr"] = json!("ou\u{ad}rika\u{200b}");
    assert_eq!(after(joined), NOTHING);
}

#[test]
fn markdown_is_told_where_none_is_read() {
    let texts = ["Un **grand** mot", "[le site](https://a.example/)", "# Ouverture", "le `code`"];
    for words in texts {
        let title = after(|json| json["sessions"][0]["title"]["fr"] = json!(words));
        assert_eq!(title, ["markdown sessions[0].title.fr"]);
        let rich = after(|json| {
            json["sessions"][0]["abstract"] = json!({"fr": words});
            json["event"]["about"] = json!([{"fr": words}]);
            json["outcomes"]["introduction"] = json!({"fr": words});
            json["outcomes"]["recommendations"][0]["text"] = json!({"fr": words});
        });
        assert_eq!(rich, NOTHING);
    }
    let notice = after(|json| json["sessions"][0]["notice"] = json!({"fr": "**Complet**"}));
    assert_eq!(notice, ["markdown sessions[0].notice.fr"]);
    let signs = "C# et F#, 5 * 3 * 2, [sic] (ici)";
    assert_eq!(after(|json| json["sessions"][0]["title"]["fr"] = json!(signs)), NOTHING);
}

#[test]
fn html_is_answered_with_what_is_read_in_its_place() {
    let advice = |change: fn(&mut Value)| {
        let report = report(&with(change));
        assert_eq!(report.findings.len(), 1, "{:?}", told(&report));
        report.findings[0].advice.english()
    };
    let rich = advice(|json| json["sessions"][0]["abstract"] = json!({"fr": "<p>Un</p>"}));
    assert!(rich.starts_with("write Markdown: "), "{rich}");
    let plain = advice(|json| json["sessions"][0]["title"]["fr"] = json!("<p>Un</p>"));
    assert!(plain.starts_with("write plain text"), "{plain}");
    for signs in ["List<T> to Vec<u8>", "<https://betrusted.io>", "<name@host>", "a <b and c> d"] {
        assert_eq!(after(|json| json["sessions"][0]["abstract"] = json!({"fr": signs})), NOTHING);
    }
}

#[test]
fn letters_that_no_font_of_share_cards_has_are_told_by_script() {
    let report = report(&with(|json| {
        json["sessions"][0]["title"]["fr"] = json!("ᏣᎳᎩ");
        json["sessions"][1]["title"]["fr"] = json!("ᏣᎳᎩ ᚠᚢ \u{1f8b0}");
        json["sessions"][2]["title"]["fr"] =
            json!("Łódź, Доклад 日本, ελληνικά 🎉 e\u{301}té שלום");
        json["sessions"][0]["abstract"] = json!({"fr": "ᎦᏬᏂᎯᏍᏗ"});
    }));
    let found = [
        "letters-without-font sessions[0].title.fr",
        "letters-without-font sessions[1].title.fr",
        "letters-without-font sessions[1].title.fr",
    ];
    assert_eq!(told(&report), found);
    let cherokee = &report.findings[0].message.english();
    assert!(cherokee.contains("Cherokee: Ꭹ Ꮃ Ꮳ, in 2 texts, of which this"), "{cherokee}");
    assert!(cherokee.contains("tell a session by its kind and number"), "{cherokee}");
    assert_eq!(report.findings[0].also[0].path.to_string(), "sessions[1].title.fr");
    assert!(report.findings[0].advice.english().contains("in a font of the visitor's device"));
    let signs =
        report.findings.iter().find(|it| it.message.english().contains("these signs")).unwrap();
    assert!(
        signs.message.english().ends_with("in this text; they leave them out"),
        "{}",
        signs.message.english()
    );
}

#[test]
fn a_code_that_is_no_language_is_told_with_the_right_one() {
    let instead = |code: &str| {
        let report = report(&with(|json| json["sessions"][0]["title"][code] = json!("Un")));
        assert_eq!(report.findings.len(), 1, "{code}: {:?}", told(&report));
        (told(&report).remove(0), report.findings[0].advice.english())
    };
    let path = "unknown-language sessions[0].title";
    assert_eq!(instead("FR").1, "write \"fr\"");
    assert_eq!(instead("french"), (format!("{path}.french"), "write \"fr\"".into()));
    assert_eq!(instead("fr_MA").1, "write \"fr-MA\"");
    assert_eq!(instead("ger").1, "write \"de\"");
    assert!(instead("xx-").1.starts_with("write one such as \"fr\""));
    let lists = after(|json| {
        json["event"]["languages"] = json!(["fr", "fr_FR"]);
        json["sessions"][0]["languages"] = json!(["de", "wo", "ger"]);
    });
    let found =
        ["unknown-language event.languages[1]", "unknown-language sessions[0].languages[2]"];
    assert_eq!(lists[..2], found);
}

#[test]
fn a_language_of_most_titles_that_is_not_shown_is_told_once() {
    let report = report(&with(|json| {
        json["sessions"][2]["title"]["es"] = json!("Pausa");
        for nth in 0..2 {
            json["sessions"][nth]["title"]["de"] = json!("Eins");
        }
    }));
    assert_eq!(told(&report), ["language-not-shown sessions[0].title.de"]);
    assert_eq!(
        report.findings[0].message.english(),
        "2 of 3 titles of sessions are in \"de\" (German), in which the event is not published: \
         nobody sees them"
    );
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
    assert_eq!(
        titles.message.english(),
        "2 of 3 titles of sessions are not in Arabic; this is the first"
    );
    let also: Vec<String> = titles.also.iter().map(|spot| spot.path.to_string()).collect();
    assert_eq!(also, ["sessions[2].title"]);
}

#[test]
fn an_event_that_lists_no_languages_is_held_to_those_of_its_name() {
    let found = after(|json| {
        json["event"].as_object_mut().unwrap().remove("languages");
        json["event"]["name"]["en"] = json!("Conference");
    });
    assert!(found.contains(&"missing-translation rooms[1].name".into()), "{found:?}");
}

#[test]
fn slips_of_the_pen_that_the_app_would_pass_over_are_told() {
    let found = after(|json| {
        json["sessions"][0]["state"] = json!("canceled");
        json["sessions"][1]["roomStatus"] = json!("proposed");
    });
    let mut sorted = found.clone();
    sorted.sort();
    assert_eq!(sorted, ["unknown-field sessions[1].roomStatus", "unknown-word sessions[0].state",]);
}

#[test]
fn a_language_that_the_app_does_not_speak_is_told_with_what_can_be_done() {
    let report = report(&with(|json| {
        json["event"]["languages"] = json!(["fr", "pl", "de-AT"]);
    }));
    let found =
        report.findings.iter().find(|one| one.advice.english().contains("words/pl.ftl")).unwrap();
    assert_eq!(found.spot.path.to_string(), "event.languages[1]");
    assert!(found.message.english().contains("\"pl\" (Polish)"), "{}", found.message.english());
    assert!(!told(&report).contains(&"language-without-words event.languages[2]".to_owned()));
}

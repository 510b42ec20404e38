//! The file's texts: complete, in the right script, clean, and honest about their origin.

use super::print::MISPRINTS;
use serde_json::{Map, Value};

/// The Amazigh texts that a source attests, or nearly so. All others stay empty.
const AMAZIGH: [&str; 4] = ["ⵜⵓⵏⵏⵓⵏⵜ", "ⵜⵉⵎⵣⴳⵉⴷⴰ", "ⵉⵎⴽⵍⵉ", "ⵉⵎⴽⵍⵉ"];
/// Names that are written in Latin letters in Arabic too.
const LATIN_NAMES: [&str; 3] = ["AI Collaborative", "ABA Technology", "ZenInnovation"];
const LANGUAGES: [&str; 4] = ["fr", "ar", "en", "zgh"];
const NO_BREAK_SPACE: char = '\u{a0}';

fn file() -> Value {
    serde_json::from_str(super::FILE).expect("public/programme.json")
}

/// Calls `visit` with the path and the fields of every object of the file, outermost first.
fn objects(value: &Value, path: &str, visit: &mut impl FnMut(&str, &Map<String, Value>)) {
    match value {
        Value::Object(fields) => {
            visit(path, fields);
            for (name, value) in fields {
                objects(value, &format!("{path}/{name}"), visit);
            }
        }
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                objects(item, &format!("{path}/{at}"), visit);
            }
        }
        _ => {}
    }
}

/// Every text that a visitor can read: its path, its language and itself.
fn texts() -> Vec<(String, String, String)> {
    let mut texts = Vec::new();
    objects(&file(), "", &mut |path, fields| {
        if path.contains("/status") || !fields.keys().any(|key| LANGUAGES.contains(&&**key)) {
            return;
        }
        for (lang, text) in fields {
            let text = text.as_str().unwrap_or_else(|| panic!("{path}/{lang} is no string"));
            texts.push((path.to_owned(), lang.clone(), text.to_owned()));
        }
    });
    texts
}

/// The remarks, which are French and for the organiser.
fn remarks() -> Vec<String> {
    let mut remarks = Vec::new();
    objects(&file(), "", &mut |_, fields| {
        remarks.extend(fields.get("remark").and_then(Value::as_str).map(str::to_owned));
    });
    remarks
}

fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{600}'..='\u{6ff}')
}

fn is_tifinagh(letter: char) -> bool {
    matches!(letter, '\u{2d30}'..='\u{2d7f}')
}

#[test]
fn every_text_is_there_in_french_arabic_and_english() {
    let mut found = 0;
    objects(&file(), "", &mut |path, fields| {
        if fields.contains_key("fr") && !path.contains("/status/") {
            found += 1;
            for lang in ["fr", "ar", "en"] {
                assert!(fields.contains_key(lang), "{path} has no {lang}");
            }
        }
    });
    assert!(found > 200, "only {found} texts were found");
}

#[test]
fn amazigh_is_never_composed() {
    let mut amazigh: Vec<_> = texts().into_iter().filter(|(_, lang, _)| lang == "zgh").collect();
    amazigh.sort();
    let paths: Vec<_> = amazigh.iter().map(|(path, _, _)| &**path).collect();
    assert_eq!(
        paths,
        ["/rooms/3/name", "/sessions/24/title", "/sessions/7/title", "/verticals/2/name"]
    );
    assert!(amazigh.iter().all(|(_, _, text)| AMAZIGH.contains(&&**text)));
}

#[test]
fn each_language_is_written_in_its_own_script_with_latin_digits() {
    for (path, lang, text) in texts() {
        let (arabic, tifinagh) = (text.chars().any(is_arabic), text.chars().any(is_tifinagh));
        let wanted = (lang == "ar" && !LATIN_NAMES.contains(&&*text), lang == "zgh");
        assert_eq!((arabic, tifinagh), wanted, "{path}/{lang}: {text}");
        assert!(!text.chars().any(|c| c.is_numeric() && !c.is_ascii_digit()), "{path}/{lang}");
    }
}

#[test]
fn arabic_is_pointed_in_arabic() {
    for (path, lang, text) in texts() {
        let latin = text.contains([',', ';', '?']);
        assert!(lang != "ar" || !latin, "{path}: {text}");
    }
}

#[test]
fn no_text_holds_markup_or_control_characters_or_stray_spaces() {
    let remarks = remarks().into_iter().map(|text| ("remark".into(), "fr".into(), text));
    for (path, lang, text) in texts().into_iter().chain(remarks) {
        let invisible = |c: char| {
            c.is_control()
                || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202f}'
                | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{fffd}')
        };
        assert!(!text.contains(['<', '>']) && !text.contains("&amp"), "{path}/{lang}: markup");
        assert!(!text.contains(invisible), "{path}/{lang}: {text:?}");
        assert_eq!(text.trim(), text, "{path}/{lang}");
        assert!(
            !text.contains("  ") && !text.contains(" ,") && !text.contains(" ."),
            "{path}/{lang}"
        );
        assert!(
            !text.contains(['\'', '"']),
            "{path}/{lang}: apostrophes and quotation marks are those of type"
        );
    }
}

#[test]
fn french_high_points_and_quotation_marks_have_their_no_break_space() {
    let french = texts().into_iter().filter(|(_, lang, _)| lang == "fr").map(|(_, _, text)| text);
    for text in french.chain(remarks()) {
        let letters: Vec<char> = text.chars().collect();
        for (at, &letter) in letters.iter().enumerate() {
            let before = at.checked_sub(1).map(|at| letters[at]);
            let after = letters.get(at + 1).copied();
            let clock = letter == ':' && after.is_some_and(|c| c.is_ascii_digit());
            if matches!(letter, ':' | ';' | '?' | '!' | '»' | '%') && !clock {
                assert_eq!(before, Some(NO_BREAK_SPACE), "before {letter} in {text}");
            }
            if matches!(letter, '«' | '°') {
                assert_eq!(after, Some(NO_BREAK_SPACE), "after {letter} in {text}");
            }
        }
    }
}

#[test]
fn no_misprint_reaches_a_visitor() {
    for (path, lang, text) in texts() {
        for misprint in MISPRINTS {
            assert!(!text.contains(misprint), "{path}/{lang}: {misprint}");
        }
    }
}

#[test]
fn the_patronage_is_told_in_full() {
    let file = file();
    let patronage = &file["event"]["patronage"];
    assert_eq!(
        patronage["fr"],
        "Sous le Haut Patronage de Sa Majesté le Roi Mohammed VI, que Dieu L’assiste"
    );
    assert_eq!(patronage["ar"], "تحت الرعاية السامية لصاحب الجلالة الملك محمد السادس نصره الله");
    assert!(patronage["en"].as_str().unwrap().ends_with("King Mohammed VI, may God assist Him"));
}

#[test]
fn a_status_speaks_of_texts_that_there_are() {
    let mut spoken = 0;
    objects(&file(), "", &mut |path, fields| {
        let Some(status) = fields.get("status").and_then(Value::as_object) else { return };
        for (field, languages) in status {
            let text = match fields.get(field) {
                Some(Value::Array(paragraphs)) => &paragraphs[0],
                Some(text) => text,
                None => panic!("{path} has a status for {field}, which it has not"),
            };
            for (lang, word) in languages.as_object().expect("words by language") {
                assert!(text.get(lang).is_some(), "{path}/{field}/{lang}");
                assert!(["own", "close"].contains(&word.as_str().unwrap()), "{path}/{field}");
                spoken += 1;
            }
        }
    });
    assert!(spoken > 150, "only {spoken} words of status were found");
}

#[test]
fn our_own_words_are_marked_as_ours() {
    let file = file();
    let outcomes = &file["outcomes"];
    let mut ours = vec![&outcomes["report"]["status"]["text"], &outcomes["status"]["introduction"]];
    for list in ["axes", "recommendations", "follow_up"] {
        let items = outcomes[list].as_array().expect(list);
        ours.extend(items.iter().map(|item| &item["status"]["text"]));
    }
    ours.push(&file["event"]["status"]["about"]);
    for status in ours {
        assert_eq!(*status, serde_json::json!({ "fr": "own", "ar": "own", "en": "own" }));
    }
}

/// A file that is cut off in transit is saved from its beginning.
#[test]
fn what_matters_most_comes_first_in_the_file() {
    let keys = "schema revision published event verticals rooms people sessions outcomes";
    let places: Vec<_> =
        keys.split(' ').map(|key| super::FILE.find(&format!("\n  \"{key}\": "))).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?}");
}

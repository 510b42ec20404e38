//! Whether what a language writes can be typed.

use super::{letters, of_site};
use crate::kiosk::keyboard::letters::{own, shared};
use crate::kiosk::keyboard::offered::rows;
use crate::kiosk::keyboard::{Key, Script};
use crate::programme::fold::fold;
use icu_locale::exemplar_chars::{ExemplarCharacters, ExemplarCharactersBorrowed};
use icu_locale::{Locale, LocaleExpander};
use std::collections::BTreeSet;

/// All codes that a language may have (ISO 639: two or three letters).
fn codes() -> impl Iterator<Item = String> {
    let letters = || 'a'..='z';
    let two = || letters().flat_map(move |one| letters().map(move |two| format!("{one}{two}")));
    two().chain(two().flat_map(move |two| letters().map(move |third| format!("{two}{third}"))))
}

/// The letters that a language is written with (CLDR).
fn exemplars(locale: &Locale) -> ExemplarCharactersBorrowed<'static> {
    ExemplarCharacters::try_new_main(&locale.into()).unwrap()
}

/// The tags whose letters are known, with their usual script (CLDR).
fn known() -> Vec<(String, String)> {
    // The data answers for each language, and for one that it does not know with this.
    let unknown = exemplars(&Locale::UNKNOWN);
    let in_second_scripts = ["az-Cyrl", "bs-Cyrl", "kk-Arab", "sr-Latn", "uz-Cyrl"];
    let expander = LocaleExpander::new_extended();
    let mut known = Vec::new();
    for tag in codes().chain(in_second_scripts.map(str::to_owned)) {
        let mut locale: Locale = tag.parse().unwrap();
        if exemplars(&locale).code_points() != unknown.code_points() {
            expander.maximize(&mut locale.id);
            known.push((tag, locale.id.script.unwrap().to_string()));
        }
    }
    known
}

/// The rows for a language's own script, if it has keys.
fn own_rows(tag: &str) -> Option<Vec<Vec<Key>>> {
    Some(rows(Script::of_tag(tag)?, &[tag.split('-').next()?]))
}

fn name(script: Script) -> &'static str {
    match script {
        Script::Arabic => "Arab",
        Script::Cyrillic => "Cyrl",
        Script::Greek => "Grek",
        Script::Hebrew => "Hebr",
        Script::Latin => "Latn",
        Script::Tifinagh => "Tfng",
    }
}

const SCRIPTS: [Script; 6] = [
    Script::Arabic,
    Script::Cyrillic,
    Script::Greek,
    Script::Hebrew,
    Script::Latin,
    Script::Tifinagh,
];

#[test]
fn a_language_is_typed_in_the_script_that_it_is_usually_written_in() {
    let script = |tag: &str| Script::of_tag(tag).map(name);
    let with_keys = |usual: &str| SCRIPTS.map(name).into_iter().find(|name| *name == usual);
    let known = known();
    assert!(known.len() > 150, "{}", known.len());
    for (tag, usual) in &known {
        assert_eq!(script(tag), with_keys(usual), "{tag}");
    }
    // Of most languages CLDR knows no letters, but the script: no exception is wrong.
    let expander = LocaleExpander::new_extended();
    for code in codes().filter(|code| script(code) != Some("Latn")) {
        let mut locale: Locale = code.parse().unwrap();
        expander.maximize(&mut locale.id);
        assert_eq!(script(&code), with_keys(&locale.id.script.unwrap().to_string()), "{code}");
    }
}

#[test]
fn a_script_that_a_tag_names_goes_before_the_usual_one() {
    for (tag, named) in [
        ("sr-Latn", Some(Script::Latin)),
        ("sr-Latn-RS", Some(Script::Latin)),
        ("zgh-Latn", Some(Script::Latin)),
        ("ur-Aran", Some(Script::Arabic)),
        ("en-Grek", Some(Script::Greek)),
        ("en-Hebr", Some(Script::Hebrew)),
        ("ber-Tfng", Some(Script::Tifinagh)),
        ("ru-1918", Some(Script::Cyrillic)),
        ("sr-Glag", None),
        ("zh-Hant-TW", None),
        ("ja-Latn", Some(Script::Latin)),
    ] {
        assert_eq!(Script::of_tag(tag), named, "{tag}");
    }
}

#[test]
fn every_letter_that_the_search_tells_apart_can_be_typed_in_every_language_with_keys() {
    let mut missing = Vec::new();
    let mut seen = 0;
    for (tag, _) in known() {
        let Some(rows) = own_rows(&tag) else { continue };
        seen += 1;
        let typed: String = letters(&rows).into_iter().map(fold).chain([" ".into()]).collect();
        let exemplars = exemplars(&tag.parse().unwrap());
        let marks = exemplars.strings().iter().map(str::to_owned);
        for letter in exemplars.code_points().iter_chars().map(String::from).chain(marks) {
            if fold(&letter).chars().any(|ch| !typed.contains(ch)) {
                missing.push((tag.clone(), letter));
            }
        }
    }
    // A separator of two letters in Piedmontese, for which there is a space.
    missing.retain(|(tag, letter)| tag != "pms" || letter != "s-c");
    assert_eq!(missing, []);
    assert!(seen > 100, "{seen}");
}

#[test]
fn no_further_letter_is_read_like_one_that_is_there() {
    let all = codes().flat_map(|code| SCRIPTS.map(|script| (code.clone(), script)));
    let mut seen = 0;
    for (code, script) in all.filter(|(code, script)| !own(*script, code).is_empty()) {
        seen += 1;
        let letters = letters(&rows(script, &[&code]));
        for letter in own(script, &code).split(' ').chain(shared(script).split_whitespace()) {
            assert!(letters.contains(&letter), "{letter} of {code}");
        }
    }
    assert!(seen > 30, "{seen}");
}

#[test]
fn every_layout_has_the_keys_that_are_no_letters_no_key_twice_and_no_row_too_wide() {
    let digits = of_site("").pop().unwrap().rows;
    for rows in known().iter().filter_map(|(tag, _)| own_rows(tag)).chain([digits]) {
        let keys = rows.concat();
        for wanted in [Key::Space, Key::Backspace, Key::Clear] {
            assert_eq!(keys.iter().filter(|key| **key == wanted).count(), 1, "{wanted:?}");
        }
        let letters = letters(&rows);
        assert_eq!(letters.iter().collect::<BTreeSet<_>>().len(), letters.len(), "{letters:?}");
        assert!(rows.iter().all(|row| (1..=12).contains(&row.len())), "{rows:?}");
    }
}

/// Letters with spaces between, in no order.
fn set(letters: &str) -> BTreeSet<&str> {
    letters.split(' ').collect()
}

#[test]
fn the_tifinagh_keys_are_the_alphabet_of_the_ircam() {
    // In the order of the alphabet.
    let alphabet = set("ⴰ ⴱ ⴳ ⴳⵯ ⴷ ⴹ ⴻ ⴼ ⴽ ⴽⵯ ⵀ ⵃ ⵄ ⵅ ⵇ ⵉ ⵊ ⵍ ⵎ ⵏ ⵓ ⵔ ⵕ ⵖ ⵙ ⵚ ⵛ ⵜ ⵟ ⵡ ⵢ ⵣ ⵥ");
    assert_eq!(alphabet.len(), 33);
    let rows = own_rows("zgh").unwrap();
    assert_eq!(letters(&rows).into_iter().collect::<BTreeSet<_>>(), alphabet);
}

/// The letters that the search reads alike have keys, too, where people know them from their own
/// keyboards.
#[test]
fn hebrew_and_greek_keys_have_the_letters_of_the_ends_of_words() {
    for (tag, alphabet) in [
        ("he", "א ב ג ד ה ו ז ח ט י כ ך ל מ ם נ ן ס ע פ ף צ ץ ק ר ש ת"),
        ("el", "α β γ δ ε ζ η θ ι κ λ μ ν ξ ο π ρ σ ς τ υ φ χ ψ ω"),
    ] {
        let rows = own_rows(tag).unwrap();
        assert_eq!(letters(&rows).into_iter().collect::<BTreeSet<_>>(), set(alphabet));
    }
}

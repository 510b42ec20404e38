//! No text is in another language than it says, and none runs in another direction.

use super::super::kit::{Piece, Sample};
use super::on_every_page;
use crate::programme::lang::Lang;
use std::collections::BTreeSet;

/// The elements around a text have its language, letter by letter. Languages that share their
/// letters are told apart by what the sample says in one of them only.
#[test]
fn every_text_says_what_language_it_is_in() {
    let french = said_in_french_only();
    on_every_page(|page| {
        for part in page.all("body *") {
            // An address is in no language, and what is for visitors without script is looked at
            // on a page of its own.
            if part.tag() == "noscript" || (part.tag() == "bdi" && part.has_class("link")) {
                continue;
            }
            for text in part.own_texts() {
                assert_letters(part, text);
                let known = french.contains(text.trim());
                assert!(!known || part.lang() == "fr", "French in {}", part.html());
            }
            for name in ["aria-label", "placeholder", "title", "alt"] {
                part.attr(name).into_iter().for_each(|text| assert_letters(part, text));
            }
        }
    });
}

fn assert_letters(part: Piece, text: &str) {
    let fits = |letter: char| match part.lang() {
        "ar" => is_arabic(letter),
        "zgh" => is_tifinagh(letter),
        "fr" | "en" => !is_arabic(letter) && !is_tifinagh(letter),
        _ => true,
    };
    let strange = outside_isolates(text).find(|letter| letter.is_alphabetic() && !fits(*letter));
    assert_eq!(strange, None, "in {}", part.html());
}

fn is_arabic(letter: char) -> bool {
    ('\u{600}'..='\u{6ff}').contains(&letter)
}

fn is_tifinagh(letter: char) -> bool {
    ('\u{2d30}'..='\u{2d7f}').contains(&letter)
}

/// The letters of a text without the values in it, which have no markup of their own.
fn outside_isolates(text: &str) -> impl Iterator<Item = char> {
    let mut depth = 0;
    text.chars().filter(move |letter| {
        match letter {
            '\u{2068}' => depth += 1,
            '\u{2069}' => depth -= 1,
            _ => return depth == 0,
        }
        false
    })
}

/// The texts of the sample: it has no English, and where it has Arabic or Amazigh that is shown.
fn said_in_french_only() -> BTreeSet<String> {
    fn collect(value: &serde_json::Value, into: &mut BTreeSet<String>) {
        match value {
            serde_json::Value::Array(all) => all.iter().for_each(|one| collect(one, into)),
            serde_json::Value::Object(fields) => {
                fields.get("fr").and_then(|text| text.as_str()).into_iter().for_each(|text| {
                    into.insert(text.to_owned());
                });
                fields.values().for_each(|one| collect(one, into));
            }
            _ => {}
        }
    }
    let mut texts = BTreeSet::new();
    let sample = Sample::new().with_outcomes().text();
    collect(&serde_json::from_str(&sample).expect("JSON"), &mut texts);
    texts
}

#[test]
fn what_says_its_language_runs_in_its_direction() {
    on_every_page(|page| {
        for part in page.all("body [lang]") {
            let Some(lang) = Lang::new(part.lang()) else { continue };
            let has_letters = part.raw().chars().any(char::is_alphabetic);
            assert!(!has_letters || part.dir() == lang.dir(), "{}", part.html());
        }
    });
}

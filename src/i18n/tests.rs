//! What must hold for every message in every language.

use super::catalogue::Contents;
use super::*;
use crate::programme::model::{Kind, Role, RoomStatus, SessionState};
use proptest::prelude::*;
use std::collections::BTreeSet;

const SPOKEN: [Lang; 3] = [Lang::AR, Lang::FR, Lang::EN];

/// Every string of a language with its name: the messages and all forms of the counted ones.
fn strings(lang: Lang) -> Vec<(String, &'static str)> {
    let counted = counted(lang)
        .into_iter()
        .flat_map(|(name, counted)| counted.forms().map(|form| (format!("count.{name}"), form)));
    plain(lang).into_iter().chain(counted).filter(|(_, text)| !text.is_empty()).collect()
}

/// The messages of all catalogues with their names.
fn plain(lang: Lang) -> Vec<(String, &'static str)> {
    let all = catalogues(lang).into_iter().flat_map(|(catalogue, contents)| {
        let named = move |(name, text)| (format!("{catalogue}.{name}"), text);
        contents.messages.into_iter().map(named)
    });
    all.collect()
}

/// The messages with a number of all catalogues with their names.
fn counted(lang: Lang) -> Vec<(String, &'static Counted)> {
    let all = catalogues(lang).into_iter().flat_map(|(catalogue, contents)| {
        let named = move |(name, counted)| (format!("{catalogue}.{name}"), counted);
        contents.counts.into_iter().map(named)
    });
    all.collect()
}

fn placeholders(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).map(|rest| rest.split_once('}').expect("an open brace").0).collect()
}

/// The text without its placeholders and without what is isolated.
fn own_words(text: &str) -> String {
    let mut depth = 0;
    text.chars()
        .filter(|letter| {
            depth += i32::from(matches!(letter, '{' | '\u{2068}'));
            let own = depth == 0;
            depth -= i32::from(matches!(letter, '}' | '\u{2069}'));
            own
        })
        .collect()
}

fn is_arabic(letter: char) -> bool {
    ('\u{600}'..='\u{6ff}').contains(&letter)
}

fn is_tifinagh(letter: char) -> bool {
    ('\u{2d30}'..='\u{2d7f}').contains(&letter)
}

fn is_latin(letter: char) -> bool {
    letter.is_alphabetic() && !is_arabic(letter) && !is_tifinagh(letter)
}

#[test]
fn no_message_gets_lost() {
    let said = |lang| {
        catalogues(lang).map(|(catalogue, Contents { messages, counts })| {
            let messages = messages.iter().filter(|(_, text)| !text.is_empty());
            let counts = counts.iter().filter(|(_, counted)| !counted.other.is_empty());
            (catalogue, messages.count(), counts.count())
        })
    };
    for lang in SPOKEN {
        let all = [("first", 109, 9), ("later", 143, 5), ("kiosk", 42, 0), ("print", 3, 0)];
        assert_eq!(said(lang), all, "{lang:?}");
    }
    let attested = [("first", 45, 3), ("later", 24, 1), ("kiosk", 9, 0), ("print", 0, 0)];
    assert_eq!(said(Lang::ZGH), attested);
}

#[test]
fn arabic_french_and_english_lack_nothing() {
    for lang in SPOKEN {
        for (name, text) in plain(lang) {
            assert!(!text.is_empty(), "{name} in {lang:?}");
        }
        for (name, counted) in counted(lang) {
            assert!(!counted.other.is_empty(), "{name} in {lang:?}");
        }
    }
    for (name, counted) in counted(Lang::AR) {
        for form in [counted.one, counted.two, counted.few, counted.many] {
            assert!(!form.is_empty(), "Arabic {name} lacks a form");
        }
    }
}

#[test]
fn every_language_keeps_to_its_script() {
    for lang in Lang::ALL {
        for (name, text) in strings(lang) {
            // Sizes of paper have Latin names everywhere.
            let words = own_words(text).replace("A3", "").replace("A4", "");
            let stranger = words.chars().find(|&letter| match lang.code() {
                "ar" => is_latin(letter) || is_tifinagh(letter),
                "zgh" => is_latin(letter) || is_arabic(letter),
                _ => is_arabic(letter) || is_tifinagh(letter),
            });
            assert_eq!(stranger, None, "{name} in {lang:?}: {text}");
        }
    }
}

#[test]
fn places_for_values_are_the_same_in_all_languages() {
    let french = plain(Lang::FR);
    for lang in Lang::ALL {
        for ((name, text), (_, french)) in plain(lang).into_iter().zip(&french) {
            if !text.is_empty() {
                assert_eq!(placeholders(text), placeholders(french), "{name} in {lang:?}");
            }
        }
        for (name, counted) in counted(lang) {
            if !counted.other.is_empty() {
                assert!(counted.other.contains("{n}"), "{name} in {lang:?} hides the number");
            }
        }
        for (name, text) in strings(lang).iter().filter(|(name, _)| name.starts_with("count.")) {
            assert!(placeholders(text).iter().all(|place| *place == "n"), "{name} in {lang:?}");
        }
    }
}

#[test]
fn french_punctuation_never_stands_alone_on_a_line() {
    for (name, text) in strings(Lang::FR) {
        let letters: Vec<char> = text.chars().collect();
        for pair in letters.windows(2) {
            if matches!(pair[1], ':' | ';' | '!' | '?' | '»') {
                assert_eq!(pair[0], '\u{a0}', "{name}: {text}");
            }
            if pair[0] == '«' {
                assert_eq!(pair[1], '\u{a0}', "{name}: {text}");
            }
        }
    }
}

#[test]
fn punctuation_is_that_of_the_language() {
    for lang in Lang::ALL {
        for (name, text) in strings(lang) {
            assert!(!text.contains(['\'', '"']), "typewriter quotes in {name}: {text}");
            assert!(!text.contains("..."), "three dots in {name}: {text}");
            assert_eq!(text.trim(), text, "space around {name}");
            if lang == Lang::AR {
                assert!(!text.contains([',', ';', '?']), "Latin punctuation in {name}: {text}");
            }
        }
    }
}

#[test]
fn a_term_without_an_amazigh_source_is_french_and_says_so() {
    assert_eq!(say(Lang::ZGH, |m| m.nav.agenda).lang, Lang::ZGH);
    let verticals = say(Lang::ZGH, |m| m.nav.verticals);
    assert_eq!((verticals.text, verticals.lang), ("Verticales", Lang::FR));
    for lang in SPOKEN {
        assert_eq!(say(lang, |m| m.nav.verticals).lang, lang);
    }
}

#[test]
fn every_word_of_the_model_has_a_name_of_its_own() {
    for lang in Lang::ALL {
        let distinct = |names: Vec<&str>| {
            let set: BTreeSet<_> = names.iter().collect();
            assert_eq!(set.len(), names.len(), "{lang:?}: {names:?}");
        };
        let index = crate::programme::sample::index(&[]);
        let kind = |kind: Kind| kind_name(&index, lang, kind.code()).expect("a name").text;
        distinct(Kind::ALL.map(kind).to_vec());
        distinct(Lang::ALL.map(|of| language_name(lang, of).text).to_vec());
        let states = [SessionState::Moved, SessionState::Cancelled, SessionState::Full];
        distinct(states.map(|state| state_name(lang, state).expect("a name").text).to_vec());
        let statuses = [RoomStatus::Proposed, RoomStatus::ToBeConfirmed];
        distinct(statuses.map(|one| room_status_name(lang, one).expect("a name").text).to_vec());
        assert!(role_name(lang, Role::Moderator).is_some());
        // What is as it should be is not told.
        assert_eq!(state_name(lang, SessionState::Scheduled), None);
        assert_eq!(room_status_name(lang, RoomStatus::Confirmed), None);
        assert_eq!(role_name(lang, Role::Speaker), None);
    }
}

#[test]
fn numbers_take_the_form_of_their_language() {
    let sessions = |lang, n| count(lang, |c| &c.sessions, n);
    let table = [
        (Lang::FR, [(0, "Aucune session"), (1, "1 session"), (2, "2 sessions")]),
        (Lang::EN, [(0, "No sessions"), (1, "1 session"), (30, "30 sessions")]),
        (Lang::AR, [(0, "لا جلسات"), (2, "جلستان"), (103, "103 جلسات")]),
        (Lang::ZGH, [(0, "ⵜⵉⵖⵉⵎⵉⵜ: 0"), (1, "ⵜⵉⵖⵉⵎⵉⵜ: 1"), (2, "ⵜⵉⵖⵉⵎⵉⵜ: 2")]),
    ];
    for (lang, row) in table {
        for (n, text) in row {
            assert_eq!(sessions(lang, n), (text.to_owned(), lang));
        }
    }
    assert_eq!(sessions(Lang::FR, 1_000_000).0, "1000000 sessions", "a form that is not given");
    assert_eq!(count(Lang::AR, |c| &c.show_sessions, 11).0, "عرض 11 جلسة");
    assert_eq!(count(Lang::ZGH, |c| &c.speakers, 3), ("3 intervenants".to_owned(), Lang::FR));
}

#[test]
fn values_go_where_their_names_stand() {
    assert_eq!(fill("{a} et {b}, {a}", &[("a", "1"), ("b", "2")]), "1 et 2, 1");
    assert_eq!(fill("{a}", &[("a", "{b}"), ("b", "2")]), "{b}", "values are not read again");
    assert_eq!(fill("{a} {c} {", &[("a", "1")]), "1 {c} {", "what is unknown stays visible");
    assert_eq!(fill("{ {a} }", &[("a", "é")]), "{ é }");
}

proptest! {
    #[test]
    fn any_value_arrives_unchanged(value in "\\PC*") {
        let text = fill("« {x} »", &[("x", &value)]);
        prop_assert_eq!(text, format!("« {value} »"));
    }

    #[test]
    fn a_text_without_values_is_left_alone(template in "[a-z{} ]*") {
        prop_assert_eq!(fill(&template, &[]), template);
    }
}

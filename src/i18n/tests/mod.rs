//! What must hold for every message in every language.

mod sources;

use super::*;
use crate::programme::lang::Lang;
use crate::programme::model::{Kind, Role, RoomStatus, SessionState};
use proptest::prelude::*;
use source::{Edition, Library};
use std::collections::BTreeSet;

/// The languages of the first event that lack nothing.
const SPOKEN: [Lang; 3] = [Lang::AR, Lang::FR, Lang::EN];

/// Every string of a language with its name: the messages and all forms of the counted ones.
fn strings(tag: &str) -> Vec<(String, &'static str)> {
    let words = Edition::unknown().words(tag);
    let messages = Part::ALL.iter().flat_map(|part| Message::of(*part));
    let counted = Part::ALL.iter().flat_map(|part| Counted::of(*part));
    let messages = messages.map(|name| format!("{name:?}")).zip(words.messages);
    let names = counted.flat_map(|name| [(); 6].map(|()| format!("{name:?}")));
    let all = messages.chain(names.zip(words.counted));
    all.filter(|(_, text)| !text.is_empty()).collect()
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

#[test]
fn no_message_gets_lost() {
    let parts = Part::ALL.map(|part| (Message::of(part).len(), Counted::of(part).len()));
    assert_eq!(parts, [(91, 8), (173, 7), (42, 0), (5, 0)]);
    let attested = strings("zgh").iter().map(|(name, _)| name.clone()).collect::<BTreeSet<_>>();
    assert_eq!(attested.len(), 45 + 3 + 20 + 1 + 9 + 8 + 2, "words, numbers, dates, last resort");
}

#[test]
fn every_language_keeps_to_its_script() {
    use unicode_script::{Script, UnicodeScript};
    for tag in Library::default().languages() {
        let script = locale::LocaleData::of(&tag, None).unwrap().script.unwrap();
        let script = Script::from_short_name(&script).unwrap();
        for (name, text) in strings(&tag) {
            // What has a Latin name everywhere.
            let names = ["A3", "A4", "QR", "JavaScript", "Safari"];
            let words = names.iter().fold(own_words(text), |text, name| text.replace(name, ""));
            let stranger = words.chars().filter(|letter| letter.is_alphabetic()).find(|letter| {
                ![script, Script::Common, Script::Inherited].contains(&letter.script())
            });
            assert_eq!(stranger, None, "{name} in {tag}: {text}");
        }
    }
}

#[test]
fn french_punctuation_never_stands_alone_on_a_line() {
    for (name, text) in strings("fr") {
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
    for tag in Library::default().languages() {
        for (name, text) in strings(&tag) {
            assert!(!text.contains(['\'', '"']), "typewriter quotes in {name}: {text}");
            assert!(!text.contains("..."), "three dots in {name}: {text}");
            assert_eq!(text.trim(), text, "space around {name} in {tag}");
            if tag == "ar" {
                assert!(!text.contains([',', ';', '?']), "Latin punctuation in {name}: {text}");
            }
        }
    }
}

#[test]
fn a_term_without_an_amazigh_source_is_french_and_says_so() {
    assert_eq!(say(Lang::ZGH, Message::NavAgenda).lang, Lang::ZGH);
    let verticals = say(Lang::ZGH, Message::NavVerticals);
    assert_eq!((verticals.text, verticals.lang), ("Verticales", Lang::FR));
    for lang in SPOKEN {
        assert_eq!(say(lang, Message::NavVerticals).lang, lang);
    }
}

#[test]
fn every_word_of_the_model_has_a_name_of_its_own() {
    for tag in Library::default().languages() {
        let lang = Lang::new(&tag).unwrap();
        let distinct = |names: Vec<&str>| {
            let set: BTreeSet<_> = names.iter().collect();
            assert_eq!(set.len(), names.len(), "{lang:?}: {names:?}");
        };
        let index = crate::programme::sample::index(&[]);
        let kind = |kind: Kind| kind_name(&index, lang, kind.code()).expect("a name").text;
        distinct(Kind::ALL.map(kind).to_vec());
        distinct(Lang::ALL.map(|of| names::our_name(lang, of).expect("a name")).to_vec());
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
fn languages_are_named_in_running_text_and_in_themselves() {
    let named = |of| Lang::ALL.map(|lang| names::our_name(lang, of).unwrap());
    assert_eq!(named(Lang::ZGH), ["الأمازيغية", "ⵜⴰⵎⴰⵣⵉⵖⵜ", "amazighe", "Amazigh"]);
    assert_eq!(named(Lang::FR), ["الفرنسية", "ⵜⴰⴼⵔⴰⵏⵙⵉⵙⵜ", "français", "French"]);
    assert_eq!(Lang::ALL.map(autonym), ["العربية", "ⵜⴰⵎⴰⵣⵉⵖⵜ", "Français", "English"]);
    assert_eq!(names::our_name(Lang::FR, Lang::new("wo").unwrap()), None);
}

#[test]
fn numbers_take_the_form_of_their_language() {
    let sessions = |lang, n| count(lang, Counted::Sessions, n);
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
    assert_eq!(count(Lang::AR, Counted::ShowSessions, 11).0, "عرض 11 جلسة");
    assert_eq!(count(Lang::AR, Counted::ShowSessions, 211).0, "عرض 211 جلسة");
    assert_eq!(count(Lang::ZGH, Counted::Speakers, 3), ("3 intervenants".to_owned(), Lang::FR));
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

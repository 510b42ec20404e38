mod alphabets;
mod sites;

use super::*;
use crate::programme::fold::fold;
use crate::programme::lang::Lang;
use crate::programme::load::load;
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup};
use proptest::prelude::*;

/// The layouts of a site in these languages, their tags with spaces between.
fn of_site(tags: &str) -> Vec<Layout> {
    let languages: Vec<Lang> = tags.split_whitespace().filter_map(Lang::new).collect();
    layouts(&languages)
}

/// The letters on some rows.
fn letters(rows: &[Vec<Key>]) -> Vec<&'static str> {
    let letter = |key| if let Key::Letter(letter) = key { Some(letter) } else { None };
    rows.concat().into_iter().filter_map(letter).collect()
}

fn any_letter() -> impl Strategy<Value = Key> {
    let all = of_site("ar zgh fr el he ru ur kk");
    let all: Vec<&str> = all.iter().flat_map(|layout| letters(&layout.rows)).collect();
    let letter = prop::sample::select(all).prop_map(Key::Letter);
    prop_oneof![letter, Just(Key::Space)]
}

#[test]
fn what_is_typed_stands_in_the_text() {
    let keys = [Key::Letter("s"), Key::Letter("é"), Key::Space, Key::Letter("ⴳⵯ")];
    let text = keys.iter().fold(String::new(), |text, key| type_key(&text, key));
    assert_eq!(text, "sé ⴳⵯ");
    assert_eq!(type_key(&text, &Key::Clear), "");
}

#[test]
fn backspace_takes_a_letter_with_its_marks() {
    for (text, left) in [
        ("", ""),
        ("ab", "a"),
        ("e\u{301}te\u{301}", "e\u{301}t"),
        ("لذَّ", "ل"),
        ("ⴰⴳⵯ", "ⴰ"),
        ("שָׁלוֹ", "שָׁל"),
        ("и҃", ""),
        ("\u{301}", ""),
        ("a ", "a"),
    ] {
        assert_eq!(type_key(text, &Key::Backspace), left, "{text}");
    }
}

#[test]
fn a_text_does_not_grow_beyond_its_length() {
    let full = "ع".repeat(LONGEST);
    assert_eq!(type_key(&full, &Key::Letter("ع")), full);
    assert_eq!(type_key(&full, &Key::Space), full);
    let nearly = "ⴰ".repeat(LONGEST - 1);
    assert_eq!(type_key(&nearly, &Key::Letter("ⴳⵯ")), nearly, "not half a letter");
    assert_ne!(type_key(&nearly, &Key::Letter("ⴳ")), nearly);
}

/// The scripts of the keyboard that have marks of their own stand there.
#[test]
fn a_mark_is_what_unicode_calls_one_from_latin_to_arabic() {
    let categories = icu_properties::CodePointMapData::<GeneralCategory>::new();
    for ch in '\0'..='\u{6ff}' {
        let of_unicode = GeneralCategoryGroup::Mark.contains(categories.get(ch));
        assert_eq!(is_mark(ch), of_unicode, "U+{:04X}", ch as u32);
    }
}

#[test]
fn every_title_of_the_published_programme_can_be_typed() {
    let programme = load(include_str!("../../../../public/programme.json")).unwrap().programme;
    let layouts = layouts(&programme.event.languages);
    let typed: String = layouts.iter().flat_map(|layout| letters(&layout.rows)).map(fold).collect();
    let mut texts = 0;
    for session in &programme.sessions {
        for title in session.title.all() {
            texts += 1;
            let missing = |ch: &char| *ch != ' ' && !typed.contains(*ch);
            assert_eq!(fold(title.text).chars().find(missing), None, "{title:?}");
        }
    }
    assert!(texts >= programme.sessions.len());
}

proptest! {
    #[test]
    fn backspace_gives_back_the_text_before_a_letter(
        typed in prop::collection::vec(any_letter(), 0..LONGEST / 2 - 1), last in any_letter(),
    ) {
        let text = typed.iter().fold(String::new(), |text, key| type_key(&text, key));
        let longer = type_key(&text, &last);
        prop_assert_ne!(&longer, &text);
        prop_assert_eq!(type_key(&longer, &Key::Backspace), text);
    }

    #[test]
    fn no_text_panics_or_grows_too_long(text in "\\PC{0,80}", key in any_letter()) {
        let longer = type_key(&text, &key);
        prop_assert!(longer.chars().count() <= text.chars().count().max(LONGEST));
        let shorter = type_key(&text, &Key::Backspace);
        prop_assert!(text.starts_with(&shorter) && (shorter.len() < text.len() || text.is_empty()));
    }
}

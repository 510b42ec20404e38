use super::*;
use proptest::prelude::*;

#[test]
fn case_accents_and_ligatures_are_one_to_the_eye_of_a_french_reader() {
    assert_eq!(fold("ŒUVRE, Cœur, ÆON, Straße"), "oeuvre coeur aeon strasse");
    assert_eq!(fold("Éducation à l’Ère numérique"), "education a l ere numerique");
    assert_eq!(fold("e\u{301}te\u{301} Ÿ ŷ Ž ł Ø ı ſ"), "ete y y z l o i s");
    assert_eq!(fold("ḥ Ṭ ẓ ḍ ṣ ṛ Ệ"), "h t z d s r e");
}

#[test]
fn arabic_letter_forms_marks_and_digits_are_one() {
    assert_eq!(fold("أإآٱ ى ئ ؤ ة"), "اااا ي ي و ه");
    assert_eq!(fold("ٱلذَّكَاءُ الاصْطِنَاعِيُّ"), fold("الذكاء الاصطناعي"));
    assert_eq!(fold("الـــذكـاء"), fold("الذكا"));
    assert_eq!(fold("کی"), fold("كي"));
    assert_eq!(fold("١٢ يوليوز ۲۰۲۵"), "12 يوليوز 2025");
    assert_eq!(fold("أڭادير"), fold("أكادير"));
}

#[test]
fn composed_and_decomposed_arabic_are_one() {
    assert_eq!(fold("ا\u{654} و\u{654} ي\u{654} ا\u{653}"), fold("أ ؤ ئ آ"));
}

#[test]
fn tifinagh_and_its_latin_transliteration_are_one() {
    assert_eq!(fold("ⵜⵓⵏⵏⵓⵏⵜ"), "tunnunt");
    assert_eq!(fold("ⵜⴰⵎⴰⵣⵉⵖⵜ"), fold("Tamaziɣt"));
    assert_eq!(fold("ⵜⴰⵎⴰⵣⵉⵖⵜ"), fold("tamazight"));
    assert_eq!(fold("ⴰⵎⴳⵔⵓⴷ ⴰⵏⴰⵎⵓⵔ"), "amgrud anamur");
    assert_eq!(fold("ⵟⵥⴹⵚⵕⵃ"), fold("ṭẓḍṣṛḥ"));
    assert_eq!(fold("ⴰⵄⵔⴰⴱ"), "aɛrab");
}

#[test]
fn whatever_is_no_letter_or_digit_is_one_space() {
    assert_eq!(fold("  l'IA — l’IA\u{a0}: lʼIA…  "), "l ia l ia l ia");
    assert_eq!(fold("العِلم، والبحث؟"), "العلم والبحث");
    assert_eq!(fold("10:30\u{202f}–\u{2009}11:15"), "10 30 11 15");
    assert_eq!(fold("«  »"), "");
}

#[test]
fn what_cannot_be_seen_changes_nothing() {
    assert_eq!(fold("\u{feff}san\u{200b}té\u{200f} \u{2067}صحة\u{2069}"), fold("santé صحة"));
    assert_eq!(fold("intelli\u{ad}gence"), "intelligence");
}

#[test]
fn a_part_traces_back_to_its_letter_with_its_marks() {
    let original = "«Cœ\u{301}ur » ";
    let traced = Traced::new(original);
    assert_eq!(traced.text, "coeur");
    let slice = |start, end| {
        let (start, end) = traced.source(start, end);
        &original[start..end]
    };
    assert_eq!(slice(0, 1), "C");
    assert_eq!(slice(1, 2), "œ\u{301}");
    assert_eq!(slice(2, 5), "œ\u{301}ur");
}

proptest! {
    #[test]
    fn folding_twice_is_folding_once(text in ".*") {
        let once = fold(&text);
        prop_assert_eq!(fold(&once), once);
    }

    #[test]
    fn no_space_stands_at_an_end_or_twice(text in "[ a'\\-é\u{200f}،ـ]*") {
        let folded = fold(&text);
        prop_assert_eq!(folded.trim(), folded.as_str());
        prop_assert!(!folded.contains("  "));
    }

    #[test]
    fn every_character_of_the_tables_folds_to_a_fixed_point(
        ch in prop::sample::select(
            [0x80..=0x24f, 0x600..=0x6ff, 0x1e00..=0x1eff, 0x2d30..=0x2d7f]
                .into_iter().flatten().filter_map(char::from_u32).collect::<Vec<_>>()
        )
    ) {
        let once = fold(ch.encode_utf8(&mut [0; 4]));
        prop_assert_eq!(fold(&once), once);
    }
}

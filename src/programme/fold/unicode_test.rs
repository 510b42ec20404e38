//! Every character of Unicode against ICU, and by name what the tables do not follow it in.

use super::fold;
use icu_casemap::CaseMapper;
use icu_normalizer::DecomposingNormalizer;
use icu_properties::CodePointMapData;
use icu_properties::props::{
    CanonicalCombiningClass as Class, GeneralCategory, GeneralCategoryGroup, Script,
};
use std::ops::RangeInclusive;

/// What is not folded as Unicode would: it is out of use, or stands for what keyboards type
/// otherwise, and each line would cost a phone some bytes.
const NOT_FOLDED: &[(RangeInclusive<char>, &str)] = &[
    ('µ'..='µ', "the sign of a millionth, typed as u"),
    ('Ǆ'..='ǌ', "letters for two, which keyboards type as two"),
    ('Ǳ'..='ǳ', "letters for two, which keyboards type as two"),
    ('Ɂ'..='ɂ', "a letter of the north of Canada, of which there is none in ASCII"),
    ('\u{711}'..='\u{74a}', "marks of Syriac"),
    ('\u{897}'..='\u{89f}', "marks of Arabic in few old prints"),
    ('\u{951}'..='\u{954}', "accents of the Vedas"),
    ('\u{23a}'..='\u{23e}', "letters whose small ones are of phoneticians"),
    ('\u{9cb}'..='\u{9cc}', "vowels of two parts, which keyboards type as one"),
    ('\u{b48}'..='\u{b4c}', "vowels of two parts, which keyboards type as one"),
    ('\u{b94}'..='\u{b94}', "vowels of two parts, which keyboards type as one"),
    ('\u{bca}'..='\u{bcc}', "vowels of two parts, which keyboards type as one"),
    ('\u{c48}'..='\u{c48}', "vowels of two parts, which keyboards type as one"),
    ('\u{cc0}'..='\u{ccb}', "vowels of two parts, which keyboards type as one"),
    ('\u{d4a}'..='\u{d4c}', "vowels of two parts, which keyboards type as one"),
    ('\u{dda}'..='\u{dde}', "vowels of two parts, which keyboards type as one"),
    ('\u{f00}'..='\u{fff}', "letters of Tibetan of two parts"),
    ('\u{1026}'..='\u{1037}', "a letter and a tone mark of Myanmar"),
    ('\u{10a0}'..='\u{10cd}', "capitals of the Georgian church"),
    ('\u{13f8}'..='\u{13fd}', "small letters of Cherokee"),
    ('\u{1ab0}'..='\u{1aff}', "marks of dialectologists"),
    ('\u{1b00}'..='\u{1c8f}', "Balinese, Batak, Lepcha, old forms of Cyrillic"),
    ('\u{1cd0}'..='\u{1cff}', "accents of the Vedas"),
    ('\u{1f00}'..='\u{1fff}', "breathings and accents of Greek until 1982"),
    ('\u{2126}'..='\u{212b}', "units, which are typed as letters"),
    ('\u{2c00}'..='\u{2cff}', "Glagolitic, Latin of phoneticians, Coptic"),
    ('\u{2de0}'..='\u{2dff}', "letters of Church Slavonic above others"),
    ('\u{302a}'..='\u{302d}', "tone marks of old Chinese"),
    ('\u{a640}'..='\u{a69f}', "letters of Church Slavonic"),
    ('\u{a720}'..='\u{a7ff}', "letters of medievalists and phoneticians"),
    ('\u{a9b3}'..='\u{a9b3}', "the nukta of Javanese"),
    ('\u{ab6c}'..='\u{abbf}', "letters of phoneticians, small letters of Cherokee"),
    ('\u{f900}'..='\u{faff}', "second codes of Chinese characters"),
    ('\u{fb00}'..='\u{fb06}', "ligatures of Latin, which come out of PDF files"),
    ('\u{fb13}'..='\u{fb17}', "ligatures of Armenian"),
    ('\u{fb1d}'..='\u{fb4f}', "Hebrew letters with points, of which no normal text consists"),
    ('\u{fe20}'..='\u{fe2f}', "halves of marks"),
    ('\u{10000}'..='\u{1e8ff}', "scripts that are out of use or rare, and signs of music"),
    ('\u{1e94a}'..='\u{1e94a}', "the nukta of Adlam"),
    ('\u{2f800}'..='\u{2fa1f}', "second codes of Chinese characters"),
    ('\u{e0100}'..='\u{e01ef}', "variants of Chinese characters"),
];

/// Where more is folded than Unicode would, because readers type so.
const FOLDED_FURTHER: &[(RangeInclusive<char>, &str)] = &[
    ('\u{80}'..='\u{2ff}', "Latin letters become those of ASCII"),
    ('\u{374}'..='\u{374}', "a sign that Unicode calls a letter"),
    ('\u{510}'..='\u{511}', "as Latin ɛ"),
    ('\u{558}'..='\u{58c}', "letters of Armenian that ICU knows before the table does"),
    ('\u{590}'..='\u{5ff}', "letters at the end of Hebrew words"),
    ('\u{600}'..='\u{6ff}', "forms of Arabic letters"),
    ('\u{1e00}'..='\u{1eff}', "Latin"),
    ('\u{2000}'..='\u{2bff}', "letters that are symbols, and small digits"),
    ('\u{2d30}'..='\u{2d7f}', "Tifinagh becomes Latin"),
    ('\u{2e2f}'..='\u{2e2f}', "a letter that is a sign"),
    ('\u{ff00}'..='\u{ffef}', "other widths"),
];

fn category(ch: char) -> GeneralCategory {
    CodePointMapData::<GeneralCategory>::new().get(ch)
}

/// Whether readers leave a mark out: those of alphabets, and the nukta.
fn is_left_out(ch: char) -> bool {
    let alphabets = [
        Script::Inherited,
        Script::Latin,
        Script::Greek,
        Script::Cyrillic,
        Script::Coptic,
        Script::Hebrew,
        Script::Arabic,
        Script::Syriac,
        Script::Tifinagh,
    ];
    let of_an_alphabet = alphabets.contains(&CodePointMapData::<Script>::new().get(ch));
    match CodePointMapData::<Class>::new().get(ch) {
        _ if !GeneralCategoryGroup::Mark.contains(category(ch)) => false,
        Class::KanaVoicing => false,
        class => of_an_alphabet || class == Class::Nukta,
    }
}

/// Small letters without the marks that readers leave out, by the data of Unicode alone: canonical
/// decomposition and full case folding.
fn by_unicode(ch: char) -> String {
    let decomposing = DecomposingNormalizer::new_nfd();
    let bare = |text: &str| -> String {
        decomposing.normalize(text).chars().filter(|&ch| !is_left_out(ch)).collect()
    };
    bare(&CaseMapper::new().fold_string(&bare(&ch.to_string())))
}

/// All characters but those of the ranges.
fn all_but(ranges: &[(RangeInclusive<char>, &str)]) -> impl Iterator<Item = char> {
    let assigned = |ch: &char| category(*ch) != GeneralCategory::Unassigned;
    ('\0'..=char::MAX)
        .filter(assigned)
        .filter(|ch| !ranges.iter().any(|(range, _)| range.contains(ch)))
}

fn is_letter(ch: char) -> bool {
    let groups = [GeneralCategoryGroup::Letter, GeneralCategoryGroup::Mark];
    groups.iter().any(|group| group.contains(category(ch)))
}

#[test]
fn what_unicode_takes_for_one_is_one() {
    let mut differ = Vec::new();
    let mut seen = 0;
    for ch in all_but(NOT_FOLDED) {
        seen += 1;
        let (is, should) = (fold(&ch.to_string()), fold(&by_unicode(ch)));
        if is != should {
            differ.push(format!("U+{:04X} {is:?} {should:?}", ch as u32));
        }
    }
    assert_eq!(differ, [""; 0]);
    assert!(seen > 250_000, "{seen}");
}

#[test]
fn a_letter_is_folded_no_further_than_unicode_does_where_no_rule_of_ours_says_so() {
    let mut differ = Vec::new();
    for ch in all_but(NOT_FOLDED).filter(|ch| is_letter(*ch)) {
        if FOLDED_FURTHER.iter().any(|(range, _)| range.contains(&ch)) {
            continue;
        }
        let (is, should) = (fold(&ch.to_string()), by_unicode(ch));
        if is != should {
            differ.push(format!("U+{:04X} {is:?} {should:?}", ch as u32));
        }
    }
    assert_eq!(differ, [""; 0]);
}

#[test]
fn no_range_of_exceptions_is_without_one() {
    for (range, why) in NOT_FOLDED {
        let differs = |ch: char| fold(&ch.to_string()) != fold(&by_unicode(ch));
        assert!(range.clone().any(differs), "{range:?}: {why}");
    }
    for (range, why) in FOLDED_FURTHER {
        let differs = |ch: char| fold(&ch.to_string()) != by_unicode(ch);
        assert!(range.clone().any(differs), "{range:?}: {why}");
    }
}

#[test]
fn a_number_is_itself_or_its_digit_of_ascii() {
    for ch in all_but(&[]).filter(|ch| category(*ch) == GeneralCategory::DecimalNumber) {
        let folded = fold(&ch.to_string());
        // Digits stand in tens.
        let before = (0..).take_while(|back| {
            let code = ch as u32 - back;
            char::from_u32(code).map(category) == Some(GeneralCategory::DecimalNumber)
        });
        let digit = (before.count() - 1) % 10;
        assert!(folded == ch.to_string() || folded == digit.to_string(), "{ch} {folded}");
    }
    let zeros = "0٠۰０⁰₀";
    assert_eq!(fold(zeros), "0".repeat(zeros.chars().count()));
}

#[test]
fn every_character_folds_to_a_fixed_point() {
    for ch in '\0'..=char::MAX {
        let once = fold(&format!("a{ch}b"));
        assert_eq!(fold(&once), once, "U+{:04X}", ch as u32);
    }
}

//! Makes texts comparable: case, accents, Arabic letter forms, digits, Tifinagh and Latin.
//!
//! Own tables for the scripts of the programme: the ones of the standard library would cost a
//! phone tens of kilobytes and still know nothing of what Arabic or Amazigh readers leave out.

/// What becomes of one character.
enum Step {
    Keep(char),
    Join(&'static str),
    Space,
    Drop,
}

/// The comparable form of a text: lower case without accents, one form of each Arabic letter,
/// ASCII digits, Tifinagh in Latin letters, and one space for each run of anything that is
/// neither letter nor digit, none at the ends. Folding twice is folding once.
///
/// Choices that are not obvious:
/// - The hamza on its own (`ء`) is dropped: everyday typing leaves it out (`الذكا`) and its seat
///   varies; a reader who types it finds the same.
/// - `گ` and `ڭ` read as `ك`: Moroccan names are written with all three (`أڭادير`, `أكادير`).
/// - Tifinagh becomes the Latin letters of its official transliteration, `ⵖ` and `ɣ` both
///   becoming `gh`, so that either script finds the other: `ⵜⴰⵎⴰⵣⵉⵖⵜ`, `Tamaziɣt`, `tamazight`.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    fold_onto(text, &mut folded);
    folded
}

/// Appends the comparable form of `text` to `folded`.
pub fn fold_onto(text: &str, folded: &mut String) {
    walk(text, |_, ch| folded.push(ch));
}

/// A comparable form that remembers where each of its parts came from.
pub(super) struct Traced {
    /// The comparable form itself.
    pub text: String,
    /// Where a part starts: (byte of the folded text, byte of the original), both growing.
    parts: Vec<(usize, usize)>,
    /// Where the last part ends in the original.
    end: usize,
}

impl Traced {
    /// Folds a text and remembers where each part came from.
    pub fn new(original: &str) -> Traced {
        let mut text = String::with_capacity(original.len());
        let mut parts: Vec<(usize, usize)> = Vec::with_capacity(original.len());
        let end = walk(original, |source, ch| {
            if parts.last().is_none_or(|&(_, last)| last != source) {
                parts.push((text.len(), source));
            }
            text.push(ch);
        });
        Traced { text, parts, end }
    }

    /// The bytes of the original that a range of the folded text came from, widened to whole
    /// characters with the marks that follow them. The range must not be empty.
    pub fn source(&self, start: usize, end: usize) -> (usize, usize) {
        let part = |byte| self.parts.partition_point(|&(folded, _)| folded <= byte);
        let first = part(start).saturating_sub(1);
        let after = part(end - 1);
        let ends_at = self.parts.get(after).map_or(self.end, |&(_, source)| source);
        (self.parts[first].1, ends_at)
    }
}

/// Feeds the comparable form of `text` to `emit`, each character with the byte offset of what
/// it stands for; what is dropped belongs to the character before it. Returns where the last
/// one's share of the original ends.
fn walk(text: &str, mut emit: impl FnMut(usize, char)) -> usize {
    let mut started = false;
    let mut gap = None;
    for (at, ch) in text.char_indices() {
        let step = step(ch);
        match step {
            Step::Drop => continue,
            Step::Space => {
                gap.get_or_insert(at);
                continue;
            }
            Step::Keep(_) | Step::Join(_) => {}
        }
        if let Some(gap) = gap.take().filter(|_| started) {
            emit(gap, ' ');
        }
        started = true;
        match step {
            Step::Keep(ch) => emit(at, ch),
            Step::Join(letters) => letters.chars().for_each(|ch| emit(at, ch)),
            Step::Space | Step::Drop => {}
        }
    }
    gap.unwrap_or(text.len())
}

fn step(ch: char) -> Step {
    match ch {
        'a'..='z' | '0'..='9' => Step::Keep(ch),
        'A'..='Z' => Step::Keep(ch.to_ascii_lowercase()),
        '\0'..='\u{7f}' => Step::Space,
        '\u{80}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => latin(ch),
        'ԑ' | 'Ԑ' => Step::Keep('ɛ'),
        'ɣ' => Step::Join("gh"),
        'ʷ' => Step::Keep('w'),
        '\u{2b0}'..='\u{2ff}' => Step::Space,
        '\u{300}'..='\u{36f}' => Step::Drop,
        '\u{600}'..='\u{6ff}' => arabic(ch),
        '\u{2d30}'..='\u{2d7f}' => tifinagh(ch),
        // Zero-width characters, bidi controls and variation selectors.
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' => Step::Drop,
        '\u{feff}' | '\u{fe00}'..='\u{fe0f}' | '\u{20d0}'..='\u{20ff}' => Step::Drop,
        // Punctuation, spaces, currency, arrows and other symbols.
        '\u{2000}'..='\u{2bff}' | '\u{2e00}'..='\u{2e7f}' | '\u{3000}'..='\u{3004}' => Step::Space,
        '\u{3008}'..='\u{3020}' | '\u{fffd}' => Step::Space,
        _ => Step::Keep(ch),
    }
}

/// The base letters of U+00C0 to U+017F; `?` where one letter does not do.
const LATIN: &[u8; 192] = b"aaaaaa?ceeeeiiiidnooooo?ouuuuy??aaaaaa?ceeeeiiiidnooooo?ouuuuy?y\
aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii??jjkkklllllll\
lllnnnnnnnnnoooooo??rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/// The same of U+1E00 to U+1EFF: the dotted letters of Amazigh and Arabic in Latin script.
const LATIN_ADDITIONAL: &[u8; 256] =
    b"aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
wwwwwwwwwwxxxxyyzzzzzzhtwyasss??aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy??????";

fn latin(ch: char) -> Step {
    match ch {
        'Æ' | 'æ' => Step::Join("ae"),
        'Œ' | 'œ' => Step::Join("oe"),
        'ß' | 'ẞ' => Step::Join("ss"),
        'Þ' | 'þ' => Step::Join("th"),
        'Ĳ' | 'ĳ' => Step::Join("ij"),
        'Ɛ' => Step::Keep('ɛ'),
        'Ɣ' => Step::Join("gh"),
        'Ǧ' | 'ǧ' => Step::Keep('g'),
        'ª' => Step::Keep('a'),
        'º' => Step::Keep('o'),
        '¹' => Step::Keep('1'),
        '²' => Step::Keep('2'),
        '³' => Step::Keep('3'),
        'µ' => Step::Keep('u'),
        '\u{ad}' => Step::Drop,
        '\u{80}'..='\u{bf}' | '×' | '÷' => Step::Space,
        '\u{c0}'..='\u{17f}' => base(LATIN, '\u{c0}', ch),
        '\u{1e00}'..='\u{1eff}' => base(LATIN_ADDITIONAL, '\u{1e00}', ch),
        _ => Step::Keep(ch),
    }
}

/// The letters of U+2D30 to U+2D67 in the transliteration of the IRCAM, without its dots.
const TIFINAGH: &[u8; 56] = b"abbggjjddddefkkkhhhh?xxqqijjjlmnnnpurr???sscttctvwyzzzeo";

fn tifinagh(ch: char) -> Step {
    match ch {
        'ⵖ' | 'ⵗ' | 'ⵘ' => Step::Join("gh"),
        'ⵄ' => Step::Keep('ɛ'),
        'ⵯ' => Step::Keep('w'),
        '\u{2d30}'..='\u{2d67}' => base(TIFINAGH, '\u{2d30}', ch),
        '\u{2d70}' => Step::Space,
        '\u{2d7f}' => Step::Drop,
        _ => Step::Keep(ch),
    }
}

fn base(table: &[u8], first: char, ch: char) -> Step {
    match table.get(ch as usize - first as usize) {
        Some(b'?') | None => Step::Keep(ch),
        Some(&letter) => Step::Keep(char::from(letter)),
    }
}

fn arabic(ch: char) -> Step {
    match ch {
        'أ' | 'إ' | 'آ' | 'ٱ' | '\u{672}' | '\u{673}' | '\u{675}' => Step::Keep('ا'),
        'ؤ' | '\u{676}' => Step::Keep('و'),
        'ئ' | 'ى' | 'ی' | '\u{678}' | '\u{6cd}' | '\u{6d2}' => Step::Keep('ي'),
        'ة' | '\u{6c0}' | '\u{6c1}' | '\u{6c3}' | '\u{6d5}' => Step::Keep('ه'),
        'ک' | 'گ' | 'ڭ' => Step::Keep('ك'),
        'پ' => Step::Keep('ب'),
        'چ' => Step::Keep('ج'),
        'ڤ' | 'ڥ' => Step::Keep('ف'),
        'ء' | 'ـ' | '\u{674}' | '\u{61c}' => Step::Drop,
        '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' => Step::Drop,
        '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e4}' | '\u{6e7}'..='\u{6e8}' => Step::Drop,
        '\u{6ea}'..='\u{6ed}' => Step::Drop,
        '٠'..='٩' => digit(ch, '٠'),
        '۰'..='۹' => digit(ch, '۰'),
        '\u{600}'..='\u{60f}' | '\u{61b}'..='\u{61f}' | '\u{66a}'..='\u{66d}' | '\u{6d4}' => {
            Step::Space
        }
        _ => Step::Keep(ch),
    }
}

fn digit(ch: char, zero: char) -> Step {
    Step::Keep(char::from(b'0' + (ch as u32 - zero as u32) as u8))
}

#[cfg(test)]
mod tests {
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
}

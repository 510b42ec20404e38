//! Content lines: folding and escaping (RFC 5545, sections 3.1 and 3.3.11).

use crate::programme::lang::Lang;

/// The longest line in octets, without its end.
const LONGEST: usize = 75;

/// The lines of an iCalendar object, as they are collected.
#[derive(Default)]
pub struct Content(String);

impl Content {
    /// A property whose value is taken as it is; its parameters are part of the name.
    pub fn put(&mut self, name: &str, value: &str) {
        fold_onto(&[name, ":", value].concat(), &mut self.0);
    }

    /// A property of type TEXT; `lang` is `None` where its languages are mixed.
    pub fn text(&mut self, name: &str, lang: Option<Lang>, value: &str) {
        self.list(name, lang, &[value]);
    }

    /// A property that is a list of TEXT.
    pub fn list(&mut self, name: &str, lang: Option<Lang>, values: &[&str]) {
        let values: Vec<String> = values.iter().map(|value| escape(value)).collect();
        let language = lang.map_or(String::new(), |lang| format!(";LANGUAGE={}", lang.code()));
        let content = values.join(",");
        // A text of which nothing would be left is none: readers differ about what that would be.
        if !content.chars().all(is_dropped) {
            self.put(&[name, &language].concat(), &content);
        }
    }

    /// The finished object.
    pub fn finish(self) -> String {
        self.0
    }
}

/// Whether a character cannot stand in a line (RFC 5545, section 3.1, `CONTROL`).
fn is_dropped(char: char) -> bool {
    char.is_control() && char != '\t'
}

/// Appends a line, broken by "CRLF space" where it gets too long: never inside a character, and
/// before a letter with its marks rather than between them. Readers put both together again, but
/// whoever looks at the file sees letters. Control characters are dropped: no value can end its
/// line and begin another property.
fn fold_onto(line: &str, into: &mut String) {
    // Where the line that is being written begins, and the letter at its end.
    let (mut begin, mut letter) = (into.len(), into.len());
    for char in line.chars().filter(|char| !is_dropped(*char)) {
        let belongs = is_mark(char) || into.ends_with(JOINER);
        if !belongs {
            letter = into.len();
        }
        if into.len() + char.len_utf8() > begin + LONGEST {
            // More marks than a line holds are no letter of any language: they are cut.
            let fits = into.len() + char.len_utf8() < letter + LONGEST;
            let at = if fits && letter > begin + 1 { letter } else { into.len() };
            into.insert_str(at, "\r\n ");
            begin = at + 2;
            letter = begin + 1;
        }
        into.push(char);
    }
    into.push_str("\r\n");
}

/// Joins what is before and behind it to one sign (zero width joiner).
const JOINER: char = '\u{200d}';

/// Whether a character is one with the one before it, in the scripts of the app and in emoji:
/// combining marks, tashkeel and signs of the Quran, the joiner of Tifinagh, variation selectors
/// and skin tones. The whole list of Unicode would cost a phone more than it is worth.
fn is_mark(char: char) -> bool {
    matches!(
        char,
        '\u{300}'..='\u{36f}'
            | '\u{610}'..='\u{61a}'
            | '\u{64b}'..='\u{65f}'
            | '\u{670}'
            | '\u{6d6}'..='\u{6dc}'
            | '\u{6df}'..='\u{6e4}'
            | '\u{6e7}' | '\u{6e8}'
            | '\u{6ea}'..='\u{6ed}'
            | '\u{1ab0}'..='\u{1aff}'
            | '\u{1dc0}'..='\u{1dff}'
            | JOINER
            | '\u{20d0}'..='\u{20ff}'
            | '\u{2d7f}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{fe20}'..='\u{fe2f}'
            | '\u{1f3fb}'..='\u{1f3ff}'
    )
}

/// A value of type TEXT. Every kind of line break becomes `\n`: some readers split a file at
/// the Unicode ones too.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for char in text.replace("\r\n", "\n").chars() {
        match char {
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                escaped.push_str("\\n");
            }
            '\\' | ';' | ',' => escaped.extend(['\\', char]),
            _ => escaped.push(char),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Section 3.1: a line break and one space or tab are taken away.
    fn unfold(folded: &str) -> String {
        folded.replace("\r\n ", "").replace("\r\n\t", "")
    }

    /// Where the folded line is broken, as places in the unfolded one.
    fn break_places(folded: &str) -> Vec<usize> {
        let breaks = folded.match_indices("\r\n ").enumerate();
        breaks.map(|(before, (at, pattern))| at - before * pattern.len()).collect()
    }

    /// Letters with their marks, and where they begin.
    fn letters(line: &str) -> Vec<(usize, String)> {
        let mut letters: Vec<(usize, String)> = Vec::new();
        for (at, char) in line.char_indices() {
            match letters.last_mut() {
                Some((_, letter)) if is_mark(char) || letter.ends_with(JOINER) => letter.push(char),
                _ => letters.push((at, char.to_string())),
            }
        }
        letters
    }

    /// Section 3.3.11 read backwards.
    fn unescape(value: &str) -> String {
        let mut text = String::new();
        let mut chars = value.chars();
        while let Some(char) = chars.next() {
            text.push(match (char, char == '\\') {
                (_, true) => match chars.next().expect("something is escaped") {
                    'n' => '\n',
                    other => other,
                },
                (char, false) => {
                    assert!(!";,".contains(char), "{char} is escaped in {value}");
                    char
                }
            });
        }
        text
    }

    /// What titles may hold, and what hostile ones would.
    fn hostile() -> impl Strategy<Value = String> {
        let part = prop_oneof![
            4 => "[a-z ,;:\\\\\"nN]{1,12}",
            2 => "([a-z\u{627}-\u{64a}][\u{300}-\u{36f}\u{64b}-\u{65f}]{0,3}){1,20}",
            1 => "([\u{1f466}-\u{1f469}][\u{1f3fb}-\u{1f3ff}]?\u{200d}){1,3}\u{1f466}",
            1 => "[\u{300}-\u{36f}]{1,90}",
            2 => "[\u{627}-\u{64a}\u{2d30}-\u{2d67}\u{1f600}-\u{1f64f}]{1,40}",
            1 => "[\u{0}-\u{1f}\u{7f}-\u{9f}\u{2028}\u{2029}]{1,3}",
            1 => "(\r\n|\n|\r|\t)(BEGIN:VEVENT|END:VCALENDAR| )?",
            1 => any::<String>(),
        ];
        prop::collection::vec(part, 0..12).prop_map(|parts| parts.concat())
    }

    proptest! {
        #[test]
        fn a_folded_line_unfolds_to_itself_and_none_is_too_long(line in hostile()) {
            let mut folded = String::new();
            fold_onto(&line, &mut folded);
            let kept: String = line.chars().filter(|c| !c.is_control() || *c == '\t').collect();
            prop_assert_eq!(unfold(&folded), format!("{kept}\r\n"));
            for line in folded.split_terminator("\r\n") {
                prop_assert!(line.len() <= LONGEST, "{} octets: {line}", line.len());
            }
        }

        #[test]
        fn a_mark_stays_with_its_letter_unless_they_fill_a_line(line in hostile()) {
            let mut folded = String::new();
            fold_onto(&line, &mut folded);
            let breaks = break_places(&folded);
            for (start, letter) in letters(&unfold(&folded)) {
                let torn = breaks.iter().any(|at| (start + 1..start + letter.len()).contains(at));
                prop_assert!(!torn || letter.len() >= LONGEST, "{letter:?} is torn in {folded:?}");
            }
        }

        #[test]
        fn a_text_is_one_property_or_none_whatever_is_in_it(value in hostile()) {
            let mut content = Content::default();
            content.text("SUMMARY", Some(Lang::AR), &value);
            let written = unfold(&content.finish());
            let breaks = ['\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}', '\r'];
            let expected: String = value
                .replace("\r\n", "\n")
                .replace(breaks, "\n")
                .chars()
                .filter(|char| !char.is_control() || "\n\t".contains(*char))
                .collect();
            if expected.is_empty() {
                prop_assert_eq!(written, "");
            } else {
                let line = written.strip_suffix("\r\n").unwrap();
                prop_assert!(!line.contains(['\r', '\n']));
                let read = unescape(line.strip_prefix("SUMMARY;LANGUAGE=ar:").unwrap());
                prop_assert_eq!(read, expected);
            }
        }
    }

    #[test]
    fn a_line_is_broken_between_characters_at_75_octets() {
        let folded = |line: &str| {
            let mut folded = String::new();
            fold_onto(line, &mut folded);
            folded
        };
        assert_eq!(folded(&"a".repeat(75)), format!("{}\r\n", "a".repeat(75)));
        assert_eq!(folded(&"a".repeat(76)), format!("{}\r\n a\r\n", "a".repeat(75)));
        let broken = format!("{}\r\n ⵣ\r\n", "a".repeat(73));
        assert_eq!(folded(&format!("{}ⵣ", "a".repeat(73))), broken);
    }

    #[test]
    fn a_line_is_broken_before_a_letter_and_not_before_its_marks() {
        for letter in ["\u{628}\u{64e}\u{651}", "e\u{301}", "\u{2d49}\u{2d7f}", "👩🏽\u{200d}💻"]
        {
            for before in 68..75 {
                let mut folded = String::new();
                fold_onto(&format!("{}{letter}", "a".repeat(before)), &mut folded);
                let lines: Vec<&str> = folded.split_terminator("\r\n").collect();
                let whole = before + letter.len() <= LONGEST;
                assert_eq!(lines.len(), if whole { 1 } else { 2 }, "{before} {letter}");
                assert!(lines.last().unwrap().ends_with(letter), "{lines:?}");
            }
        }
    }

    #[test]
    fn the_members_of_a_list_stay_apart() {
        let mut content = Content::default();
        content.list("CATEGORIES", None, &["Santé, sport", "IA; éthique", r"a\n"]);
        assert_eq!(content.finish(), "CATEGORIES:Santé\\, sport,IA\\; éthique,a\\\\n\r\n");
    }
}

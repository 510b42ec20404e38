//! The words of spreadsheets in each language: names of sheets and columns, choices, months, and the
//! page of instructions.
//!
//! They are data: `words/fr.ftl` and so on, in the form of Fluent. A message has several words,
//! separated by semicolons. All of them are read, in whatever language the sheet is otherwise; the
//! first one is written. They are compared as search does ([`fold`]). Another language is another
//! file.

use crate::programme::fold::fold;
use crate::programme::lang::Lang;
use fluent_syntax::ast::{Entry, PatternElement};
use fluent_syntax::parser;
use std::collections::HashMap;
use std::sync::LazyLock;

/// The languages that there are words in, English first: it stands in for the others.
const FILES: [(&str, &str); 5] = [
    ("en", include_str!("words/en.ftl")),
    ("fr", include_str!("words/fr.ftl")),
    ("ar", include_str!("words/ar.ftl")),
    ("de", include_str!("words/de.ftl")),
    ("es", include_str!("words/es.ftl")),
];

/// The languages of ISO 639-1, and those of Amazigh: what two or three letters in the head of a column
/// can mean.
const LANGUAGES: &str = "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu zgh ber kab rif shi tzm ary";

static WORDS: LazyLock<Words> = LazyLock::new(Words::read);

struct Words {
    /// As they are written, by language and key.
    texts: HashMap<(&'static str, String), Vec<String>>,
    /// By what they are compared by.
    keys: HashMap<String, Vec<(String, &'static str)>>,
}

impl Words {
    fn read() -> Words {
        let mut words = Words { texts: HashMap::new(), keys: HashMap::new() };
        for (tag, text) in FILES {
            // What is wrong with the files a test tells.
            let resource = parser::parse(text).unwrap_or_else(|(resource, _)| resource);
            for entry in resource.body {
                let Entry::Message(message) = entry else { continue };
                let pattern = message.value.into_iter().flat_map(|value| value.elements);
                let text: String = pattern
                    .map(|element| match element {
                        PatternElement::TextElement { value } => value,
                        PatternElement::Placeable { .. } => "",
                    })
                    .collect();
                words.enter(tag, message.id.name, &text);
            }
        }
        words
    }

    fn enter(&mut self, tag: &'static str, key: &str, text: &str) {
        let one = |text: &str| vec![text.trim().to_owned()];
        let is_text = key.starts_with("help-") || key.starts_with("example-");
        let list = if is_text { one(text) } else { text.split(';').flat_map(one).collect() };
        for word in list.iter().filter(|_| !is_text) {
            let known = self.keys.entry(fold(word)).or_default();
            known.push((key.to_owned(), tag));
        }
        self.texts.insert((tag, key.to_owned()), list);
    }
}

/// The word that is written for a key, in a language, or else in English.
pub fn word(key: &str, lang: Lang) -> &'static str {
    let of = |tag: &'static str| WORDS.texts.get(&(tag, key.to_owned()))?.first();
    let tag = FILES.iter().find(|(tag, _)| *tag == lang.primary()).map(|(tag, _)| *tag);
    let word = tag.and_then(of).or_else(|| of("en"));
    word.map(|word| &**word).unwrap_or_default()
}

/// The key of a word, of those that are asked for, and the language that it is in. `words` is
/// folded.
pub fn key(words: &str, is_asked: impl Fn(&str) -> bool) -> Option<(&'static str, Lang)> {
    let keys = WORDS.keys.get(words)?;
    let (key, tag) = keys.iter().find(|(key, _)| is_asked(key))?;
    Some((key, Lang::new(tag)?))
}

/// What stands behind a prefix in the key of a word: `cancelled` of `state-cancelled`. The code
/// itself is understood, too.
pub fn choice(prefix: &str, text: &str, codes: &[&'static str]) -> Option<&'static str> {
    let folded = fold(text);
    let code = |key: &str| -> Option<&'static str> {
        let code = key.strip_prefix(prefix)?.strip_prefix('-')?;
        codes.iter().copied().find(|it| *it == code)
    };
    let own = || codes.iter().copied().find(|code| fold(&code.replace('_', " ")) == folded);
    key(&folded, |key| code(key).is_some()).and_then(|(key, _)| code(key)).or_else(own)
}

/// The number of a month by its name, from 1.
pub fn month(folded: &str) -> Option<u8> {
    let (key, _) = key(folded, |key| key.starts_with("month-"))?;
    key.strip_prefix("month-")?.parse().ok()
}

/// Whether a word stands only around dates and times: a day of the week, "the", "o'clock".
pub fn is_filler(folded: &str) -> bool {
    key(folded, |key| key == "filler" || key == "weekday").is_some()
}

/// A language by its tag, or by its name in one of these languages.
pub fn language(text: &str) -> Option<Lang> {
    let text = text.trim();
    let named = key(&fold(text), |key| key.starts_with("lang-"));
    let named = named.and_then(|(key, _)| Lang::new(key.strip_prefix("lang-")?));
    named.or_else(|| {
        let primary = text.split(['-', '_']).next()?.to_ascii_lowercase();
        let is_known = LANGUAGES.split(' ').any(|known| known == primary);
        Lang::new(text).filter(|_| is_known)
    })
}

#[cfg(test)]
mod tests {
    use super::super::model;
    use super::*;
    use std::collections::BTreeSet;

    fn keys(tag: &str) -> BTreeSet<String> {
        WORDS.texts.keys().filter(|(of, _)| *of == tag).map(|(_, key)| key.clone()).collect()
    }

    #[test]
    fn every_file_can_be_read_and_says_what_the_english_one_says() {
        for (tag, text) in FILES {
            assert!(parser::parse(text).is_ok(), "{tag}");
            let is_help = |key: &&String| key.starts_with("help-") || key.starts_with("example-");
            let wanted: BTreeSet<String> = match tag {
                // These are read; who writes in them gets English instructions.
                "de" | "es" => keys("en").iter().filter(|key| !is_help(key)).cloned().collect(),
                _ => keys("en"),
            };
            assert_eq!(keys(tag), wanted, "{tag}");
        }
    }

    #[test]
    fn every_sheet_field_and_choice_has_a_word() {
        for sheet in model::SHEETS {
            assert!(!word(&format!("sheet-{}", sheet.name), Lang::EN).is_empty(), "{}", sheet.name);
            for field in sheet.fields {
                assert!(!word(field.name, Lang::EN).is_empty(), "{}", field.name);
                for code in field.codes() {
                    let key = format!("{}-{code}", field.prefix());
                    assert!(!word(&key, Lang::EN).is_empty(), "{key}");
                }
            }
        }
    }

    #[test]
    fn no_word_of_a_sheet_means_two_columns() {
        for sheet in model::SHEETS {
            for (words, keys) in &WORDS.keys {
                let is_field = |key: &str| sheet.fields.iter().any(|field| field.name == key);
                let fields: BTreeSet<&str> =
                    keys.iter().map(|(key, _)| &**key).filter(|key| is_field(key)).collect();
                assert!(fields.len() < 2, "{}: {words} is {fields:?}", sheet.name);
            }
        }
    }

    #[test]
    fn words_are_found_in_any_language_and_spelling() {
        let codes = ["scheduled", "cancelled", "full", "moved"];
        for word in ["Annulé", "ANNULEE", "cancelled", "ملغاة", "abgesagt"] {
            assert_eq!(choice("state", word, &codes), Some("cancelled"), "{word}");
        }
        assert_eq!(choice("state", "perhaps", &codes), None);
        assert_eq!(month(&fold("juillet")), Some(7));
        assert_eq!(month(&fold("يوليوز")), Some(7));
        assert_eq!(month(&fold("يوليو")), Some(7));
        assert_eq!(language("Français").map(Lang::code), Some("fr"));
        assert_eq!(language("pt-br").map(Lang::code), Some("pt-BR"));
        assert_eq!(language("zz"), None);
    }
}

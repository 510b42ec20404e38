//! Texts as an organiser types them, each in a language.

use crate::programme::lang::Lang;
use crate::programme::model::Event;
use crate::sentences::{Argument, Sentence, quoted};
use serde_json::{Map, Value};

/// The text by language of what was typed: `La salle est pleine`, or `ar=القاعة ممتلئة` with one of
/// the languages of the event. Without a language it is `lang`, or the one that visitors are shown
/// first of those that are written in this direction.
///
/// # Errors
/// A sentence for the command line when nothing is said, or two texts are in one language.
pub fn by_language(typed: &[String], lang: Option<Lang>, event: &Event) -> Result<Value, Sentence> {
    let mut texts = Map::new();
    for typed in typed {
        let named = typed.split_once('=').and_then(|(tag, text)| {
            let lang =
                event.languages.iter().find(|lang| lang.code().eq_ignore_ascii_case(tag.trim()))?;
            Some((*lang, text))
        });
        let (of, text) =
            named.unwrap_or_else(|| (lang.unwrap_or_else(|| meant(typed, event)), typed));
        let text = text.trim();
        if text.is_empty() {
            return Err(Sentence::new("text-says-nothing"));
        }
        if texts.insert(of.code().to_owned(), text.into()).is_some() {
            return Err(Sentence::new("texts-in-one-language")
                .with("language", Argument::Language(of))
                .with("example", quoted(&format!("{}={text}", of.code()))));
        }
    }
    Ok(Value::Object(texts))
}

/// The language that is likely to be meant.
fn meant(text: &str, event: &Event) -> Lang {
    let order = if event.fallback.is_empty() { &event.languages } else { &event.fallback };
    let is_right_to_left = text.chars().any(is_of_right_to_left);
    let fits = order.iter().find(|lang| lang.is_right_to_left() == is_right_to_left);
    *fits.or(order.first()).unwrap_or(&Lang::EN)
}

/// Whether a letter is of one of the blocks that Unicode keeps for scripts that run from right to
/// left: Hebrew, Arabic, Syriac, Thaana, N'Ko and those after them, and their presentation forms.
fn is_of_right_to_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
}

//! Texts with twins in other languages: `name`, `name_he`.

use super::super::fields;
use super::super::html::{Form, line, markup};
use super::super::json::{Json, Object};
use crate::programme::lang::Lang;
use crate::programme::text::Text;

/// Takes out a text of one line with its twins.
pub fn take_line(of: &mut Object, name: &str, lang: Lang) -> Text {
    take(of, name, lang, line)
}

/// Takes out a text with markup with its twins.
pub fn take_rich(of: &mut Object, name: &str, lang: Lang) -> Text {
    take(of, name, lang, |words| markup(words, Form::Html))
}

fn take(of: &mut Object, name: &str, lang: Lang, read: fn(&str) -> String) -> Text {
    let written = of.take_words(name);
    let own = read(&written);
    let mut text = fields::text(&*own, lang);
    let twins: Vec<(String, Lang)> =
        of.iter().filter_map(|(member, _)| twin(member, name)).collect();
    for (member, twin_lang) in twins {
        if of.get(&member).is_some_and(|value| value.as_str().is_none() && *value != Json::Null) {
            continue;
        }
        let words = read(&of.take_words(&member));
        // What says the same is no translation.
        if words.is_empty() || words == own {
            continue;
        }
        text.set(twin_lang, words);
        // Two texts for one language: the one without a name of its language has no place.
        if twin_lang == lang && !own.is_empty() {
            of.set(name, written.as_str());
        }
    }
    text
}

/// The twin in a language of a text that differs from it: then the text is in another language.
pub fn other(of: &Object, name: &str, lang: Lang) -> Option<String> {
    let own = of.str(name)?.trim();
    let twins = of.iter().filter_map(|(member, value)| Some((twin(member, name)?, value)));
    let mut of_lang = twins.filter(|((_, it), _)| *it == lang);
    of_lang.find_map(|((member, _), value)| {
        let words = value.as_str()?.trim();
        (!words.is_empty() && !own.is_empty() && words != own).then_some(member)
    })
}

/// The language of a member that is a twin of another.
fn twin(member: &str, name: &str) -> Option<(String, Lang)> {
    let tag = member.strip_prefix(name)?.strip_prefix('_')?;
    let is_tag = (2..=3).contains(&tag.len()) && tag.bytes().all(|it| it.is_ascii_lowercase());
    Some((member.to_owned(), Lang::new(tag).filter(|_| is_tag)?))
}

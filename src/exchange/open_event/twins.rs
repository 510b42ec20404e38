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
    let own = read(&of.take_words(name));
    let mut text = fields::text(&*own, lang);
    let twins: Vec<(String, Lang)> =
        of.iter().filter_map(|(member, _)| twin(member, name)).collect();
    for (member, lang) in twins {
        if of.get(&member).is_some_and(|value| value.as_str().is_none() && *value != Json::Null) {
            continue;
        }
        let words = read(&of.take_words(&member));
        // What says the same is no translation.
        if !words.is_empty() && words != own {
            text.set(lang, words);
        }
    }
    text
}

/// The language of a member that is a twin of another.
fn twin(member: &str, name: &str) -> Option<(String, Lang)> {
    let tag = member.strip_prefix(name)?.strip_prefix('_')?;
    let is_tag = (2..=3).contains(&tag.len()) && tag.bytes().all(|it| it.is_ascii_lowercase());
    Some((member.to_owned(), Lang::new(tag).filter(|_| is_tag)?))
}

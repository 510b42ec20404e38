//! Words on the page, each marked with the language it is really in.

use crate::html::{El, Html, h};
use crate::i18n::{self, Counted, Message};
use crate::programme::lang::Lang;
use crate::programme::model::EventWords;
use crate::programme::text::{Phrase, Text};
use crate::ui::state::state;
use leptos::prelude::Get;

/// A message.
pub fn say(message: Message) -> Html {
    phrase(i18n::say(lang(), message))
}

/// A message with values, which are told in the language that the message is really in.
pub fn say_with(
    message: Message,
    values: impl FnOnce(Lang) -> Vec<(&'static str, String)>,
) -> Html {
    let (text, of) = fill(message, values);
    words(text, of)
}

/// The same as plain text, for attributes, with the language it is in.
pub fn fill(
    message: Message,
    values: impl FnOnce(Lang) -> Vec<(&'static str, String)>,
) -> (String, Lang) {
    let template = i18n::say(lang(), message);
    let values = values(template.lang);
    let values: Vec<_> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    (i18n::fill(template.text, &values), template.lang)
}

/// A message with a number.
pub fn count(counted: Counted, n: usize) -> Html {
    let (text, of) = i18n::count(lang(), counted, n as u64);
    words(text, of)
}

/// The language of the page.
pub fn lang() -> Lang {
    state().route.lang.get()
}

/// A text in a language; marked up when that is not the language of the page, so that fonts,
/// screen readers and the direction are right.
pub fn words(text: impl Into<String>, of: Lang) -> Html {
    in_language(text.into(), of)
}

/// Anything in a language, marked up as such when that is not the language of the page.
pub fn in_language(inside: impl Into<Html>, of: Lang) -> Html {
    if of == lang() {
        inside.into()
    } else {
        h::span().attr("lang", of.code()).attr("dir", of.dir()).child(inside).into()
    }
}

/// A phrase on the page.
pub fn phrase(phrase: Phrase<'_>) -> Html {
    words(phrase.text, phrase.lang)
}

/// A text of the programme; nothing where it is missing.
pub fn text(text: &Text) -> Option<Html> {
    text.get(lang()).map(phrase)
}

/// A paragraph with a text of the programme; nothing where it is missing.
pub fn paragraph(class: &'static str, words: &Text) -> Option<El> {
    text(words).map(|words| h::p().class(class).child(words))
}

/// The name of a part of the programme: the event's own word for it, or ours.
pub fn name_of_part(own: fn(&EventWords) -> &Text, ours: Message) -> Html {
    let index = state().index();
    let own = index.as_ref().and_then(|index| text(own(&index.programme().event.words)));
    own.unwrap_or_else(|| say(ours))
}

/// The value of a `lang` attribute on an element whose attributes are in `of`: only where it
/// differs from the page.
pub fn foreign(of: Lang) -> Option<&'static str> {
    (of != lang()).then(|| of.code())
}

/// A text of the programme as plain text, for titles and labels: in `wanted` if it can be had.
pub fn plain(text: &Text, wanted: Lang) -> String {
    text.get(wanted).map(|phrase| phrase.text.to_owned()).unwrap_or_default()
}

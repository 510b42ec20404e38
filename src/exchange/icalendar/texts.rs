//! Texts, which may be said in several languages.

use super::super::fields::text;
use super::super::html::{Form, line, markup};
use super::super::languages;
use super::content::{Component, Property};
use crate::programme::lang::Lang;
use crate::programme::text::Text;

/// The language of a property.
pub fn language(property: &Property, lang: Lang) -> Lang {
    let told = property.parameter("LANGUAGE").map(languages::of).unwrap_or_default();
    told.first().copied().unwrap_or(lang)
}

/// The text of one line of all properties of a name.
pub fn of_line(component: &Component, name: &str, lang: Lang) -> Text {
    let mut all = Text::default();
    for property in component.all(name) {
        add(&mut all, text(line(&property.text()), language(property, lang)));
    }
    all
}

/// The text with markup of all properties of these names: what stands first counts, in each
/// language. Plain text, in which some write HTML.
pub fn of_rich(component: &Component, names: &[&str], lang: Lang) -> Text {
    let mut all = Text::default();
    for property in names.iter().flat_map(|name| component.all(name)) {
        add(&mut all, text(markup(&property.text(), Form::Html), language(property, lang)));
    }
    all
}

fn add(all: &mut Text, more: Text) {
    for phrase in more.all() {
        if all.exact(phrase.lang).is_none() {
            all.set(phrase.lang, phrase.text);
        }
    }
}

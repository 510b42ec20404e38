//! The app's own words: messages, numbers, dates. Pure.
//!
//! - The wasm holds names of messages ([`Message`], [`Counted`]) and no words: these are data, a
//!   file for each language ([`Words`]), made at publication of what translators write
//!   ([`source`]) and of what the CLDR knows of a language ([`locale`]).
//! - [`say`] gives a message, [`count`] a message with a number, both with the language they are
//!   really in: where no attested Amazigh term exists a message is French, and marked as French.
//! - Values go into a message with [`fill`]. Words among them (a date, a name of a language) are
//!   to be told in the language of the message, not in that of the page:
//!   ```
//!   # use barnamaj::{i18n::*, programme::{lang::Lang, time::Date}};
//!   # let date = Date::parse("2025-07-01").unwrap();
//!   let starts = say(Lang::ZGH, Message::NowStarts);
//!   let text = fill(starts.text, &[("date", &date_long(starts.lang, date))]);
//!   assert_eq!((text.as_str(), starts.lang), ("Le programme commence le mardi 1er juillet 2025", Lang::FR));
//!   ```
//! - Names, titles and addresses may run the other way than the message: [`isolate`] them.

mod dates;
mod loaded;
#[cfg(any(test, feature = "publish"))]
pub mod locale;
mod messages;
mod names;
#[cfg(any(test, feature = "publish"))]
pub mod source;
mod spans;
#[cfg(test)]
mod tests;
mod words;

#[cfg(any(test, feature = "publish"))]
use crate::programme::lang::Lang;
pub use dates::*;
pub use loaded::{are_whole, count, load, say, site_languages};
pub use messages::{Counted, Message, Part};
pub use names::*;
pub use spans::*;
pub use words::Words;

/// Every message and every form of the counted ones that a language has, for whoever checks a site.
#[cfg(any(test, feature = "publish"))]
pub fn every_message(lang: Lang) -> Vec<&'static str> {
    let words = loaded::of(lang.code());
    let all = words.messages.iter().chain(&words.counted).copied();
    all.filter(|text| !text.is_empty()).collect()
}

/// Puts values in the place of `{name}`. Values are taken as they are, braces and all; a
/// placeholder without a value stays visible.
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
    fill_with(template, &|name| {
        let (_, value) = values.iter().find(|(known, _)| *known == name)?;
        Some((*value).to_owned())
    })
}

/// The same with values that are made when they are asked for.
fn fill_with(template: &str, value: &dyn Fn(&str) -> Option<String>) -> String {
    let mut filled = String::with_capacity(template.len() + 16);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let known = after.split_once('}').and_then(|(name, after)| Some((value(name)?, after)));
        if let Some((value, after)) = known {
            filled.push_str(&value);
            rest = after;
        } else {
            filled.push('{');
            rest = after;
        }
    }
    filled.push_str(rest);
    filled
}

/// Wraps a text that may run the other way (U+2068…U+2069), so that neither it nor what is
/// around it gets mixed up. For plain texts; in markup `<bdi>` does the same.
pub fn isolate(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}

//! The app's own words in four languages: messages, plurals, dates. Pure.
//!
//! - [`say`] gives a message, [`count`] a message with a number, both with the language they are
//!   really in: where no attested Amazigh term exists a message is French, and marked as French.
//! - Values go into a message with [`fill`]. Words among them (a date, a name of a language) are
//!   to be told in the language of the message, not in that of the page:
//!   ```
//!   # use barnamaj::{i18n::*, programme::{lang::Lang, time::Date}};
//!   # let date = Date::parse("2025-07-01").unwrap();
//!   let starts = say(Lang::Zgh, |m| m.now.starts);
//!   let text = fill(starts.text, &[("date", &date_long(starts.lang, date))]);
//!   assert_eq!((text.as_str(), starts.lang), ("Le programme commence le mardi 1er juillet 2025", Lang::Fr));
//!   ```
//! - Names, titles and addresses may run the other way than the message: [`isolate`] them.

mod ar;
mod calendar;
mod counts;
mod dates;
mod en;
mod fr;
pub mod kiosk;
pub mod later;
mod messages;
mod names;
mod plural;
mod spans;
#[cfg(test)]
mod tests;
mod zgh;

pub use calendar::weekday;
pub use counts::{Counted, Counts, count};
pub use dates::*;
pub use messages::*;
pub use names::*;
pub use plural::{Plural, plural};
pub use spans::*;

use crate::programme::lang::Lang;
use crate::programme::text::Phrase;

/// The messages of one language; an empty one is not to be had in it.
fn messages(lang: Lang) -> &'static Messages {
    match lang {
        Lang::Ar => &ar::MESSAGES,
        Lang::Zgh => &zgh::MESSAGES,
        Lang::Fr => &fr::MESSAGES,
        Lang::En => &en::MESSAGES,
    }
}

/// A message for a reader of `lang`, in the first language of its fallbacks that has it.
pub fn say(lang: Lang, pick: fn(&Messages) -> &'static str) -> Phrase<'static> {
    first(lang, &|lang| pick(messages(lang)))
}

/// The message in the first language of the fallbacks that has it.
fn first(lang: Lang, message: &dyn Fn(Lang) -> &'static str) -> Phrase<'static> {
    lang.fallbacks()
        .into_iter()
        .map(|lang| Phrase { text: message(lang), lang })
        .find(|phrase| !phrase.text.is_empty())
        .unwrap_or(Phrase { text: "", lang })
}

/// Every message and every form of the counted ones in a language, for whoever checks a site.
#[cfg(feature = "publish")]
pub fn every_message(lang: Lang) -> Vec<&'static str> {
    let plain = messages(lang).all().into_iter().chain(later::all_messages(lang));
    let plain = plain.chain(kiosk::all_messages(lang));
    let plain = plain.map(|(_, text)| text);
    let counted = Counts::all(lang).into_iter().chain(later::Counts::all(lang));
    let counted = counted.flat_map(|(_, counted)| {
        let Counted { zero, one, two, few, many, other } = counted;
        [zero, one, two, few, many, other].map(|form| *form)
    });
    plain.chain(counted).filter(|text| !text.is_empty()).collect()
}

/// Puts values in the place of `{name}`. Values are taken as they are, braces and all; a
/// placeholder without a value stays visible.
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(template.len() + 16);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let known = after.split_once('}').and_then(|(name, after)| {
            let (_, value) = values.iter().find(|(known, _)| *known == name)?;
            Some((value, after))
        });
        if let Some((value, after)) = known {
            filled.push_str(value);
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

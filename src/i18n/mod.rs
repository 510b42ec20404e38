//! The app's own words in four languages: messages, plurals, dates. Pure.
//!
//! - The messages are in catalogues, one for each part of the app that is loaded on its own: what
//!   is here at once (`first`, the names of which stand here), [`later`] and [`kiosk`]; `print` is
//!   the publisher's.
//! - [`say`] gives a message, [`count`] a message with a number, both with the language they are
//!   really in: where no attested Amazigh term exists a message is French, and marked as French.
//! - Values go into a message with [`fill`]. Words among them (a date, a name of a language) are
//!   to be told in the language of the message, not in that of the page:
//!   ```
//!   # use barnamaj::{i18n::*, programme::{lang::Lang, time::Date}};
//!   # let date = Date::parse("2025-07-01").unwrap();
//!   let starts = say(Lang::ZGH, |m| m.now.starts);
//!   let text = fill(starts.text, &[("date", &date_long(starts.lang, date))]);
//!   assert_eq!((text.as_str(), starts.lang), ("Le programme commence le mardi 1er juillet 2025", Lang::FR));
//!   ```
//! - Names, titles and addresses may run the other way than the message: [`isolate`] them.

mod calendar;
mod catalogue;
mod counted;
mod dates;
mod first;
pub mod kiosk;
pub mod later;
mod names;
mod plural;
#[cfg(any(test, feature = "publish"))]
pub mod print;
mod spans;
#[cfg(test)]
mod tests;

pub use calendar::weekday;
pub use counted::Counted;
pub use dates::*;
pub use first::*;
pub use names::*;
pub use plural::{Plural, plural};
pub use spans::*;

#[cfg(any(test, feature = "publish"))]
use crate::programme::lang::Lang;

/// The contents of all catalogues in a language. For checks only: a program that names them all
/// carries them all.
#[cfg(any(test, feature = "publish"))]
fn catalogues(lang: Lang) -> [(&'static str, catalogue::Contents); 4] {
    [
        ("first", first::contents(lang)),
        ("later", later::contents(lang)),
        ("kiosk", kiosk::contents(lang)),
        ("print", print::contents(lang)),
    ]
}

/// Every message and every form of the counted ones in a language, for whoever checks a site.
#[cfg(feature = "publish")]
pub fn every_message(lang: Lang) -> Vec<&'static str> {
    let texts = catalogues(lang).into_iter().flat_map(|(_, contents)| {
        let plain = contents.messages.into_iter().map(|(_, text)| text);
        plain.chain(contents.counts.into_iter().flat_map(|(_, counted)| counted.forms()))
    });
    texts.filter(|text| !text.is_empty()).collect()
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

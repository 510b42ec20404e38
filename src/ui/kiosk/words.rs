//! The words of kiosks ([`crate::i18n::kiosk`]) on the page, each marked with the language it is
//! really in: as in [`crate::ui::components::words`].

use crate::html::Html;
use crate::i18n::kiosk;
use crate::programme::lang::Lang;
use crate::ui::components::words::{filled, lang, phrase, words};

/// Picks a message of kiosks.
pub type Pick = fn(&kiosk::Messages) -> &'static str;

/// A message.
pub fn say(pick: Pick) -> Html {
    phrase(kiosk::say(lang(), pick))
}

/// A message with values, made for the language it is in.
pub fn say_with(pick: Pick, values: impl FnOnce(Lang) -> Vec<(&'static str, String)>) -> Html {
    let (text, of) = fill(pick, values);
    words(text, of)
}

/// The text of a message, and its language.
pub fn fill(
    pick: Pick,
    values: impl FnOnce(Lang) -> Vec<(&'static str, String)>,
) -> (String, Lang) {
    filled(kiosk::say(lang(), pick), values)
}

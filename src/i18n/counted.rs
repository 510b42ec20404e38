//! Messages with a number.

use super::{Plural, catalogue, fill, plural};
use crate::programme::lang::Lang;

/// One message in its plural forms, with `{n}` for the number. A form that is empty is the same
/// as `other`; a message without `other` is not to be had in the language.
pub struct Counted {
    /// Said of exactly 0, also where CLDR has no such category ("Aucune session").
    pub zero: &'static str,
    /// The form for numbers of the category "one".
    pub one: &'static str,
    /// The form for numbers of the category "two".
    pub two: &'static str,
    /// The form for numbers of the category "few".
    pub few: &'static str,
    /// The form for numbers of the category "many".
    pub many: &'static str,
    /// The form for all other numbers.
    pub other: &'static str,
}

impl Counted {
    /// A message that is not to be had in the language.
    pub(super) const NONE: Counted = Counted::of("", "", "");

    /// The message of a language that tells one from many.
    pub(super) const fn of(zero: &'static str, one: &'static str, other: &'static str) -> Counted {
        Counted { zero, one, two: "", few: "", many: "", other }
    }

    /// All forms, given or not.
    #[cfg(any(test, feature = "publish"))]
    pub(super) fn forms(&self) -> [&'static str; 6] {
        [self.zero, self.one, self.two, self.few, self.many, self.other]
    }

    /// The form for a number in a language; empty where there is none.
    fn form(&self, lang: Lang, n: u64) -> &'static str {
        let form = match plural(lang, n) {
            _ if n == 0 && !self.zero.is_empty() => self.zero,
            Plural::Zero => self.zero,
            Plural::One => self.one,
            Plural::Two => self.two,
            Plural::Few => self.few,
            Plural::Many => self.many,
            Plural::Other => self.other,
        };
        if form.is_empty() { self.other } else { form }
    }
}

/// The message in the first language of the fallbacks that has it, and that language.
pub(super) fn first_in(
    lang: Lang,
    message: &dyn Fn(Lang) -> &'static Counted,
    n: u64,
) -> (String, Lang) {
    let form = catalogue::first_in(lang, &|lang| message(lang).form(lang, n));
    (fill(form.text, &[("n", &n.to_string())]), form.lang)
}

//! What the organiser's command says: findings, faults of sources, and what stands around them, in the
//! organiser's own language. Rules and readers name a sentence and what stands in it ([`Sentence`]);
//! who shows it has it said in a language.
//!
//! The sentences are data: `en.ftl`, `fr.ftl` and `ar.ftl`, here and, for other subjects, in
//! directories beside (`day`: changes on the day; `files`: what all commands say of files), in the form
//! of Fluent. The translations are our own. Codes, places and the names of fields
//! are the same in each language.

mod field;
mod io_fault;
mod json_fault;
mod language;
mod sentence;
#[cfg(test)]
mod tests;

pub use field::field_name;
pub use io_fault::{exit_fault, io_fault, of_file, unreadable, unwritable};
pub use json_fault::{json_fault, no_json};
pub use language::{LANGUAGES, Language, of_system, spoken};
pub use sentence::{Argument, Sentence, quoted};

use crate::programme::lang::Lang;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use icu_locale::Locale;
use icu_plurals::{PluralCategory, PluralRules};
use std::sync::LazyLock;

/// The files of a language, one text for each subject.
macro_rules! files {
    ($name:literal) => {
        concat!(
            include_str!(concat!($name, ".ftl")),
            "\n",
            include_str!(concat!("files/", $name, ".ftl")),
            "\n",
            include_str!(concat!("day/", $name, ".ftl")),
            "\n",
            include_str!(concat!("publish/", $name, ".ftl")),
            "\n",
            include_str!(concat!("import/", $name, ".ftl")),
            "\n",
            include_str!(concat!("begin/", $name, ".ftl")),
        )
    };
}

/// The files, English first: it stands in for languages that there is none for.
const FILES: [(Lang, &str); 3] =
    [(Lang::EN, files!("en")), (Lang::FR, files!("fr")), (Lang::AR, files!("ar"))];

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: LazyLock<[Bundle; 3]> =
    LazyLock::new(|| FILES.map(|(lang, text)| read(lang, text)));

fn read(lang: Lang, text: &str) -> Bundle {
    // What is wrong with the files a test tells.
    let resource =
        FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
    let tag = lang.code().parse().expect("the codes of our languages are codes");
    let mut bundle = Bundle::new_concurrent(vec![tag]);
    // What is isolated is what stands in an organiser's file, and not all that is put in.
    bundle.set_use_isolating(false);
    bundle.add_resource_overriding(resource);
    let added = bundle.add_function("PLURAL", move |numbers, _| match numbers {
        [FluentValue::Number(number)] => form(number.value as u64, lang).into(),
        _ => FluentValue::Error,
    });
    added.expect("it has no other of this name");
    bundle
}

/// The form of a number by the rules of the CLDR (UTS 35, part 3, section 5). Fluent's own go by the
/// whole number in Arabic, where the CLDR goes by the last two digits: from 100 on they are wrong.
fn form(number: u64, lang: Lang) -> &'static str {
    let locale: Locale = lang.code().parse().expect("the codes of our languages are codes");
    let rules = PluralRules::try_new_cardinal(locale.into()).expect("the CLDR has rules for all");
    match rules.category_for(number) {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// A text of the files with its places filled, and what could not be filled. `key`: a message, or an
/// attribute of one, as `room-clash.advice`.
fn fill(key: &str, arguments: &FluentArgs, lang: Lang) -> (String, Vec<FluentError>) {
    let at = FILES.iter().position(|(of, _)| of.primary() == lang.primary()).unwrap_or_default();
    let bundle = &BUNDLES[at];
    let (name, attribute) =
        key.split_once('.').map_or((key, None), |(name, part)| (name, Some(part)));
    let message = bundle.get_message(name);
    let pattern = message.and_then(|message| match attribute {
        Some(part) => Some(message.get_attribute(part)?.value()),
        None => message.value(),
    });
    let mut faults = Vec::new();
    let Some(pattern) = pattern else {
        let kind = fluent_bundle::resolver::errors::ReferenceKind::Message {
            id: name.to_owned(),
            attribute: attribute.map(str::to_owned),
        };
        let missing = fluent_bundle::resolver::ResolverError::Reference(kind);
        return (key.to_owned(), vec![FluentError::ResolverError(missing)]);
    };
    let text = bundle.format_pattern(pattern, Some(arguments), &mut faults).into_owned();
    (text, faults)
}

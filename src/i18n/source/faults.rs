//! What is wrong with the words of the app: what lacks, what is not known, and values that have no
//! place or another than in English.

use super::fluent;
use super::ids::ids;
use super::library::{Library, text};
use super::model::{REFERENCE, Source, WordsFault};
use crate::i18n::locale::LocaleData;
use crate::programme::lang::Lang;
use std::collections::BTreeSet;

/// All faults of the files of the app.
pub fn faults() -> Vec<WordsFault> {
    Library::default().languages().iter().flat_map(|tag| of_file(tag)).collect()
}

fn of_file(tag: &str) -> Vec<WordsFault> {
    let file = format!("{tag}.ftl");
    let (words, mut faults) = fluent::read(&file, &text(tag).unwrap_or_default());
    let told = of_words(tag, &words).into_iter().chain(lacking(tag, &words));
    faults.extend(told.map(|message| WordsFault { file: file.clone(), line: 0, message }));
    faults
}

/// The faults of words that an event has for itself: they may be few.
pub(super) fn faults_of_own(tag: &str, words: &Source) -> Vec<String> {
    let mut faults = of_words(tag, words);
    if Lang::new(tag).is_none_or(|lang| lang.code() != tag) {
        faults.push(format!("{tag:?} is not the code of a language: name the file after one"));
    }
    faults
}

/// What is missing, where nothing stands in for it.
fn lacking(tag: &str, words: &Source) -> Vec<String> {
    let mut faults = Vec::new();
    if !words.overrides.contains_key(tag) {
        faults.push(format!("the term -{tag} with the name of the language is missing"));
    }
    let other = Library::default().source(&words.fallback);
    if words.fallback.is_empty() {
        faults.extend(words.missing().iter().map(|id| format!("{id} is missing")));
    } else if !other.is_some_and(|other| other.is_complete()) {
        faults.push(format!("the fallback {:?} lacks words itself", words.fallback));
    }
    faults
}

/// What is wrong with the words that there are, held against those in English.
fn of_words(tag: &str, words: &Source) -> Vec<String> {
    let reference = Library::default().source(REFERENCE).unwrap_or_default();
    let mut faults = Vec::new();
    if let Err(fault) = LocaleData::with(tag, None, &words.overrides) {
        faults.push(fault.to_string());
    }
    let known: BTreeSet<String> = ids().collect();
    let written = words.messages.keys().chain(words.counted.keys());
    faults.extend(written.filter(|id| !known.contains(*id)).map(|id| format!("{id} is not known")));
    for (id, text) in &words.messages {
        let Some(model) = reference.messages.get(id) else { continue };
        let (own, wanted) = (places(text), places(model));
        // Dates and lengths take what they need of it.
        let fits =
            if id.starts_with("date-") { takes_what_there_is(id, &own) } else { own == wanted };
        if !fits {
            faults.push(format!("{id} has places for {own:?}, and there are {wanted:?}"));
        }
    }
    for (id, forms) in &words.counted {
        let strangers = forms.iter().any(|form| places(form).iter().any(|place| *place != "n"));
        if strangers || !forms[5].contains("{n}") {
            faults.push(format!("{id} has other places than {{ $n }}, or none in *[other]"));
        }
    }
    faults
}

/// Whether a message about a date or a length has places for such values alone as it is told with.
fn takes_what_there_is(id: &str, places: &BTreeSet<&str>) -> bool {
    let there: &[&str] = match id {
        "date-time" => &["date", "time"],
        "date-minutes" => &["n", "minutes"],
        "date-hours" => &["n", "hours"],
        "date-length" | "date-after" => &["h", "m", "mm", "hours", "minutes", "all"],
        _ => &["from", "to"],
    };
    !places.is_empty() && places.iter().all(|place| there.contains(place))
}

fn places(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0)).collect()
}

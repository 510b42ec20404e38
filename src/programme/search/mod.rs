//! Finds words in sessions, and marks them where they stand.

use super::fold::{Traced, fold};
use super::order::sorted;

/// More words than anybody types; the rest of a pasted text is not looked for.
const MAX_WORDS: usize = 16;

/// Prefixes of an Arabic word that a reader may type or not, longest first: the article with a
/// conjunction or preposition before it.
const ARTICLES: [&str; 4] = ["وال", "بال", "ال", "لل"];

/// The words that somebody looks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    words: Vec<Word>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Word {
    /// Folded, without the article.
    letters: String,
    /// The article it was typed with, or nothing.
    article: &'static str,
}

impl Query {
    /// The words of what was typed, folded, those left out that others contain.
    pub fn new(typed: &str) -> Query {
        let folded = fold(typed);
        let mut words: Vec<Word> = Vec::new();
        for word in folded.split(' ').filter(|word| !word.is_empty()).map(Word::new) {
            if words.iter().any(|other| other.letters.contains(&word.letters)) {
                continue;
            }
            words.retain(|other| !word.letters.contains(&other.letters));
            words.push(word);
            if words.len() == MAX_WORDS {
                break;
            }
        }
        Query { words }
    }

    /// Whether there is nothing to look for; such a query matches everything.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether all the words occur in a folded text, whole or inside longer words.
    pub fn matches(&self, haystack: &str) -> bool {
        self.words.iter().all(|word| haystack.contains(&*word.letters))
    }

    /// The words, folded and without their articles: none holds a space.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(|word| &*word.letters)
    }

    /// The words worth marking: single letters only when there is nothing else.
    fn marked(&self) -> impl Iterator<Item = &Word> {
        let long = |word: &Word| word.letters.chars().nth(1).is_some();
        let any_long = self.words.iter().any(long);
        self.words.iter().filter(move |word| !any_long || long(word))
    }
}

impl Word {
    fn new(folded: &str) -> Word {
        for article in ARTICLES {
            if let Some(letters) = folded.strip_prefix(article)
                && letters.chars().nth(1).is_some()
            {
                return Word { letters: letters.to_owned(), article };
            }
        }
        Word { letters: folded.to_owned(), article: "" }
    }
}

/// Cuts a text into pieces that together are the text, `true` for those that match a word of
/// the query. A letter stays with its marks, and a match shows the article it was typed with.
pub fn highlight<'a>(text: &'a str, query: &Query) -> Vec<(bool, &'a str)> {
    let mut pieces = Vec::new();
    let mut done = 0;
    for (start, end) in ranges(text, query) {
        if start > done {
            pieces.push((false, &text[done..start]));
        }
        pieces.push((true, &text[start..end]));
        done = end;
    }
    if done < text.len() {
        pieces.push((false, &text[done..]));
    }
    pieces
}

/// The byte ranges of a text that match a word of the query, in order, none touching another.
pub fn ranges(text: &str, query: &Query) -> Vec<(usize, usize)> {
    if query.is_empty() {
        return Vec::new();
    }
    let traced = Traced::new(text);
    let mut found = Vec::new();
    for word in query.marked() {
        for (at, letters) in traced.text.match_indices(&*word.letters) {
            let typed_so = traced.text[..at].ends_with(word.article);
            let start = if typed_so { at - word.article.len() } else { at };
            found.push(traced.source(start, at + letters.len()));
        }
    }
    let mut merged: Vec<(usize, usize)> = Vec::with_capacity(found.len());
    for at in sorted(found.len(), &|one, other| found[one].cmp(&found[other])) {
        let (start, end) = found[at];
        match merged.last_mut() {
            Some(last) if start <= last.1 => last.1 = last.1.max(end),
            _ => merged.push((start, end)),
        }
    }
    merged
}

#[cfg(test)]
mod tests;

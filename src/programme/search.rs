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
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn finds(typed: &str, text: &str) -> bool {
        Query::new(typed).matches(&fold(text))
    }

    fn marked<'a>(text: &'a str, typed: &str) -> Vec<&'a str> {
        let pieces = highlight(text, &Query::new(typed));
        pieces.into_iter().filter(|piece| piece.0).map(|piece| piece.1).collect()
    }

    #[test]
    fn all_words_must_occur_in_any_order_and_any_script_form() {
        let title = "L’intelligence artificielle au service de la santé";
        assert!(finds("SANTE intelligence", title));
        assert!(finds("l'intelligence", title));
        assert!(!finds("santé agriculture", title));
        assert!(finds("tunnunt", "ⵜⵓⵏⵏⵓⵏⵜ"));
        assert!(finds("ⵜⵓⵏⵏⵓⵏⵜ", "Tunnunt"));
    }

    #[test]
    fn the_arabic_article_may_be_typed_or_not() {
        assert!(finds("صحة", "الصحة"));
        assert!(finds("الصحة", "صحة"));
        assert!(finds("الصحة", "للصحة العامة"));
        assert!(finds("والصحه", "الصِّحّة"));
        assert!(!finds("الصحة", "التعليم"));
        assert!(finds("الى", "إلى"), "too short to be an article with a word");
    }

    #[test]
    fn nothing_to_look_for_matches_everything_and_marks_nothing() {
        for typed in ["", "  ", "«»", "\u{200f}", "ـ"] {
            let query = Query::new(typed);
            assert!(query.is_empty());
            assert!(query.matches(""));
            assert_eq!(highlight("Santé", &query), [(false, "Santé")]);
        }
        assert_eq!(highlight("", &Query::new("a")), []);
    }

    #[test]
    fn a_match_is_marked_in_the_original_spelling() {
        assert_eq!(marked("La Santé, les SANTÉS", "sante"), ["Santé", "SANTÉ"]);
        assert_eq!(marked("Le cœur", "coe"), ["cœ"]);
        assert_eq!(marked("Le cœur", "o"), ["œ"]);
        assert_eq!(marked("سِيَاسَةُ الصِّحَّةِ", "الصحة"), ["الصِّحَّةِ"]);
        assert_eq!(marked("سِيَاسَةُ الصِّحَّةِ", "صحة"), ["صِّحَّةِ"]);
        assert_eq!(marked("ⵜⴰⵎⴰⵣⵉⵖⵜ", "mazigh"), ["ⵎⴰⵣⵉⵖ"]);
    }

    #[test]
    fn neighbouring_matches_become_one() {
        assert_eq!(marked("agriculture", "agri cult"), ["agricult"]);
        assert_eq!(marked("agriculture", "ricul cultu"), ["ricultu"]);
    }

    #[test]
    fn a_lone_letter_beside_a_word_is_not_marked() {
        assert_eq!(marked("L’ère de l’IA", "d'ère"), ["ère"]);
        assert_eq!(marked("L’ère", "l"), ["L"]);
    }

    #[test]
    fn a_pasted_book_is_no_harm() {
        let book = "mot ".repeat(100_000) + &"é".repeat(100_000);
        assert!(Query::new(&book).words.len() <= MAX_WORDS);
        let many: String = (0..10_000).map(|n| format!("w{n}x ")).collect();
        assert_eq!(Query::new(&many).words.len(), MAX_WORDS);
    }

    proptest! {
        #[test]
        fn the_pieces_are_the_text(text in ".*", typed in ".{0,6}") {
            let pieces = highlight(&text, &Query::new(&typed));
            prop_assert!(pieces.iter().all(|(_, piece)| !piece.is_empty()));
            prop_assert!(pieces.windows(2).all(|pair| pair[0].0 != pair[1].0));
            prop_assert_eq!(pieces.into_iter().map(|(_, piece)| piece).collect::<String>(), text);
        }

        #[test]
        fn what_is_found_is_marked_and_nothing_else(
            text in "[aeéœÉ\u{301}\u{64b} 'األء]{0,30}", typed in "[aeéœا]{1,3}",
        ) {
            let query = Query::new(&typed);
            let pieces = highlight(&text, &query);
            let any = pieces.iter().any(|piece| piece.0);
            prop_assert_eq!(any, query.matches(&fold(&text)));
            for (_, piece) in pieces.iter().filter(|piece| piece.0) {
                prop_assert!(query.matches(&fold(piece)));
            }
            for (_, piece) in &pieces[1.min(pieces.len())..] {
                let cut = piece.starts_with(['\u{301}', '\u{64b}', 'ء']);
                prop_assert!(!cut, "a mark without its letter");
            }
        }
    }
}

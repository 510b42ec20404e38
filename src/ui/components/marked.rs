//! A text in which what was searched for stands out.

use super::words::{in_language, lang};
use crate::html::{Html, h};
use crate::programme::search::{Query, highlight};
use crate::programme::text::Text;

/// A text of the programme with the matches of a query marked; in its own language.
pub fn marked(text: &Text, query: &Query) -> Option<Html> {
    let phrase = text.get(lang())?;
    if query.is_empty() {
        return Some(in_language(phrase.text.to_owned(), phrase.lang));
    }
    let parts: Html = highlight(phrase.text, query)
        .into_iter()
        .map(|(hit, part)| {
            let part = part.to_owned();
            if hit { h::mark().child(part).into() } else { Html::from(part) }
        })
        .collect();
    Some(in_language(parts, phrase.lang))
}

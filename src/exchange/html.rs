//! Texts of sources in our markup: HTML of any quality, Markdown with or without HTML in it, and
//! plain text.
//!
//! What our part of CommonMark (`programme::rich`) has no sign for loses its form and keeps its words:
//! headings are paragraphs, pictures are links with their description, cells of tables are words
//! beside each other. Scripts and styles are left out. What stands as text in HTML is escaped, so
//! that no sign of it is taken for markup.

mod lines;
mod markdown;
mod of_markup;
pub mod tags;
mod writer;

pub use of_markup::of_markup;

use super::limits;

/// How a text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// HTML. Plain text is HTML too, unless it has lines: those would be lost.
    Html,
    /// Markdown, in which HTML may stand.
    Markdown,
    /// Neither: signs are signs.
    Plain,
}

/// A text in our markup. A text without a single tag or reference keeps its lines in every form.
pub fn markup(text: &str, form: Form) -> String {
    let text = clean(text);
    let text = text.trim();
    match form {
        Form::Plain => lines::plain(text),
        Form::Html if is_html(text) => writer::html(text),
        Form::Html => lines::plain(text),
        Form::Markdown if begins_with_block(text) => writer::html(text),
        Form::Markdown if is_html(text) => writer::html(&markdown::html(text)),
        Form::Markdown => text.to_owned(),
    }
}

/// A text of one line without any markup, such as a title: tags go, references are read, and every
/// run of space is one.
pub fn line(text: &str) -> String {
    let text = clean(text);
    let text = if is_html(&text) { writer::words(&text) } else { text };
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a text is HTML from its first tag on, in which indented lines would be no code.
fn begins_with_block(text: &str) -> bool {
    let head: String = text.chars().take(5).collect::<String>().to_ascii_lowercase();
    ["<p>", "<p ", "<div", "<ul", "<ol", "<h1", "<h2", "<h3", "<h4", "<pre", "<tabl"]
        .iter()
        .any(|tag| head.starts_with(tag))
}

/// Whether there is a tag in a text, or a reference to a sign (`&amp;`).
pub fn is_html(text: &str) -> bool {
    tags::has_tag(text) || has_reference(text)
}

fn has_reference(text: &str) -> bool {
    text.match_indices('&').any(|(at, _)| {
        let rest = &text.as_bytes()[at + 1..];
        let name =
            rest.iter().take(9).take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'#');
        let name = name.count();
        name >= 2 && rest.get(name) == Some(&b';')
    })
}

/// A text without what no text has: signs that only steer machines. Lines end alike. What is longer
/// than [`limits::TEXT`] is cut.
fn clean(text: &str) -> String {
    let mut end = text.len().min(limits::TEXT);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let text = text[..end].replace("\r\n", "\n").replace('\r', "\n");
    let is_seen = |letter: &char| !letter.is_control() || matches!(letter, '\n' | '\t');
    text.chars().filter(is_seen).collect()
}

#[cfg(test)]
mod tests;

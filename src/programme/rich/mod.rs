//! Texts with markup: what an organiser writes into an abstract, as paragraphs, lists, links and
//! emphasis.
//!
//! It is a part of CommonMark (<https://spec.commonmark.org/0.31.2/>): paragraphs, bullet and
//! ordered lists, fenced code, emphasis, strong emphasis, code, links, autolinks and backslash
//! escapes; and of GitHub's extension of it, the addresses that stand bare in a text. On purpose
//! it differs in this:
//!
//! - A single line break is a line break. Texts come from spreadsheets, and version 1 of the format
//!   promised it.
//! - There is no HTML and there are no character references: `<b>` and `&amp;` stand letter by
//!   letter.
//! - A heading is a paragraph that is strong: the headings of a page are the app's.
//! - A picture is a link to it, with its description as the text.
//! - A link leads to `https:`, `http:`, `mailto:` or `tel:`. Anything else is shown as it was
//!   written.
//! - Quotations, tables, rules, indented code and links by reference are shown as they were written.
//!
//! No text is refused, and no letter of one is lost but those that are the markup itself. Time and
//! memory are linear in the text, and depth is bounded.

mod blocks;
mod inline;
mod letters;
mod links;
mod pairs;
mod plain;
#[cfg(test)]
mod tests;

pub use blocks::blocks;
pub use links::address;
pub use plain::plain;

/// A part of a text that stands for itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// Running text.
    Paragraph(Vec<Inline>),
    /// Code, line by line as it was written.
    Code(String),
    /// A list.
    List {
        /// The number of the first item; `None` where they have bullets.
        start: Option<u32>,
        /// What is in the items.
        items: Vec<Vec<Block>>,
    },
}

/// A part of running text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// Letters.
    Text(String),
    /// The end of a line.
    Break,
    /// Words in code.
    Code(String),
    /// Words with emphasis.
    Emphasis(Vec<Inline>),
    /// Words with strong emphasis.
    Strong(Vec<Inline>),
    /// Words that lead somewhere; never without words, and never one in another.
    Link {
        /// Where to: `https:`, `http:`, `mailto:` or `tel:`.
        url: String,
        /// What else is said of it; mostly empty.
        title: String,
        /// The words.
        inside: Vec<Inline>,
    },
}

//! Texts without their markup, for where there is none: calendars, search engines, chats.

use super::links::address;
use super::{Block, Inline, blocks};

/// A text with markup as a plain one: the items of lists are lines that begin with their marker,
/// and where a link leads stands behind its words.
pub fn plain(text: &str) -> String {
    let mut plain = String::new();
    all(&blocks(text), 0, &mut plain);
    plain
}

/// Adds blocks whose lines begin so many columns in.
fn all(blocks: &[Block], indent: usize, into: &mut String) {
    for (at, block) in blocks.iter().enumerate() {
        match block {
            Block::Paragraph(inside) => {
                if at > 0 {
                    new_line(0, into);
                    new_line(indent, into);
                }
                words(inside, indent, into);
            }
            Block::Code(code) => {
                if at > 0 {
                    new_line(0, into);
                    new_line(indent, into);
                }
                for (at, line) in code.split('\n').enumerate() {
                    if at > 0 {
                        new_line(indent, into);
                    }
                    into.push_str(line);
                }
            }
            Block::List { start, items } => list(*start, items, at > 0, indent, into),
        }
    }
}

fn list(
    start: Option<u32>,
    items: &[Vec<Block>],
    mut is_behind: bool,
    indent: usize,
    into: &mut String,
) {
    // Lists inside of lists follow their item.
    if is_behind && indent == 0 {
        new_line(0, into);
    }
    let mut number = start;
    for item in items {
        if is_behind {
            new_line(indent, into);
        }
        is_behind = true;
        let marker = match &mut number {
            None => "- ".to_owned(),
            Some(number) => {
                *number = number.saturating_add(1);
                format!("{}. ", *number - 1)
            }
        };
        into.push_str(&marker);
        all(item, indent + marker.len(), into);
    }
}

fn new_line(indent: usize, into: &mut String) {
    into.push('\n');
    (0..indent).for_each(|_| into.push(' '));
}

fn words(inside: &[Inline], indent: usize, into: &mut String) {
    for part in inside {
        match part {
            Inline::Text(text) | Inline::Code(text) => into.push_str(text),
            Inline::Break => new_line(indent, into),
            Inline::Emphasis(inside) | Inline::Strong(inside) => words(inside, indent, into),
            Inline::Link { url, inside, .. } => {
                let begin = into.len();
                words(inside, indent, into);
                let (said, address) = (&into[begin..], address(url));
                if said != address && said != url {
                    let address = format!(" ({address})");
                    into.push_str(&address);
                }
            }
        }
    }
}

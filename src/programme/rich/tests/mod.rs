mod blocks;
mod links;
mod properties;
mod subset;
mod words;

use super::{Block, Inline, blocks as read};

/// A text as HTML would have it, to be compared in one glance.
fn drawn(text: &str) -> String {
    let mut out = String::new();
    draw_all(&read(text), &mut out);
    out
}

fn draw_all(blocks: &[Block], out: &mut String) {
    for block in blocks {
        match block {
            Block::Paragraph(inside) => wrap("p", |out| draw_words(inside, out), out),
            Block::Code(code) => wrap("pre", |out| out.push_str(code), out),
            Block::List { start, items } => {
                let begin = start.map_or("<ul>".into(), |start| format!("<ol {start}>"));
                out.push_str(&begin);
                items.iter().for_each(|item| wrap("li", |out| draw_all(item, out), out));
                out.push_str(if start.is_some() { "</ol>" } else { "</ul>" });
            }
        }
    }
}

fn draw_words(inside: &[Inline], out: &mut String) {
    for part in inside {
        match part {
            Inline::Text(text) => out.push_str(text),
            Inline::Break => out.push_str("<br>"),
            Inline::Code(code) => wrap("code", |out| out.push_str(code), out),
            Inline::Emphasis(inside) => wrap("em", |out| draw_words(inside, out), out),
            Inline::Strong(inside) => wrap("strong", |out| draw_words(inside, out), out),
            Inline::Link { url, title, inside } => {
                let title = if title.is_empty() { String::new() } else { format!(" '{title}'") };
                out.push_str(&format!("<a {url}{title}>"));
                draw_words(inside, out);
                out.push_str("</a>");
            }
        }
    }
}

fn wrap(tag: &str, inside: impl FnOnce(&mut String), out: &mut String) {
    out.push_str(&format!("<{tag}>"));
    inside(out);
    out.push_str(&format!("</{tag}>"));
}

/// Each text is drawn as what stands beside it.
fn assert_drawn(table: &[(&str, &str)]) {
    for (text, wanted) in table {
        assert_eq!(drawn(text), *wanted, "{text:?}");
    }
}

/// Each text is drawn as a paragraph with nothing but itself.
fn assert_as_written(texts: &[&str]) {
    for text in texts {
        assert_eq!(drawn(text), format!("<p>{text}</p>"));
    }
}

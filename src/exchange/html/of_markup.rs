//! Our markup as HTML, for formats whose texts are HTML.

use crate::programme::rich::{Block, Inline, blocks};

/// A text with our markup as HTML: paragraphs, lists, code, emphasis and links. Nothing that somebody
/// wrote can become a tag.
pub fn of_markup(text: &str) -> String {
    let mut html = String::new();
    all(&blocks(text), &mut html);
    html
}

fn all(blocks: &[Block], into: &mut String) {
    for block in blocks {
        match block {
            Block::Paragraph(inside) => element("p", into, |into| words(inside, into)),
            Block::Code(code) => element("pre", into, |into| {
                element("code", into, |into| into.push_str(&escaped(code)));
            }),
            Block::List { start, items } => list(*start, items, into),
        }
    }
}

fn list(start: Option<u32>, items: &[Vec<Block>], into: &mut String) {
    let name = if start.is_some() { "ol" } else { "ul" };
    match start.filter(|start| *start != 1) {
        Some(start) => into.push_str(&format!("<ol start=\"{start}\">")),
        None => into.push_str(&format!("<{name}>")),
    }
    for item in items {
        element("li", into, |into| match &item[..] {
            // A first paragraph needs no tags of its own, as in lists that people write.
            [Block::Paragraph(inside), rest @ ..] => {
                words(inside, into);
                all(rest, into);
            }
            blocks => all(blocks, into),
        });
    }
    into.push_str(&format!("</{name}>"));
}

fn words(inside: &[Inline], into: &mut String) {
    for part in inside {
        match part {
            Inline::Text(text) => into.push_str(&escaped(text)),
            Inline::Break => into.push_str("<br>"),
            Inline::Code(code) => element("code", into, |into| into.push_str(&escaped(code))),
            Inline::Emphasis(inside) => element("em", into, |into| words(inside, into)),
            Inline::Strong(inside) => element("strong", into, |into| words(inside, into)),
            Inline::Link { url, title, inside } => {
                into.push_str(&format!("<a href=\"{}\"", escaped(url)));
                if !title.is_empty() {
                    into.push_str(&format!(" title=\"{}\"", escaped(title)));
                }
                into.push('>');
                words(inside, into);
                into.push_str("</a>");
            }
        }
    }
}

fn element(name: &str, into: &mut String, inside: impl FnOnce(&mut String)) {
    into.push_str(&format!("<{name}>"));
    inside(into);
    into.push_str(&format!("</{name}>"));
}

/// A text as it may stand between tags and in the quotes of an attribute.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::super::{Form, markup};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_part_of_our_markup_has_its_tags() {
        for (text, wanted) in [
            ("One\ntwo\n\nThree", "<p>One<br>two</p><p>Three</p>"),
            ("*a* **b** `c`", "<p><em>a</em> <strong>b</strong> <code>c</code></p>"),
            ("- a\n- b\n  - c", "<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>"),
            ("3. a\n4. b", "<ol start=\"3\"><li>a</li><li>b</li></ol>"),
            ("```\na < b\n```", "<pre><code>a &lt; b</code></pre>"),
            (
                "[a](https://a.example/?b=1&c=2)",
                "<p><a href=\"https://a.example/?b=1&amp;c=2\">a</a></p>",
            ),
        ] {
            assert_eq!(of_markup(text), wanted);
        }
    }

    #[test]
    fn what_looks_like_a_tag_is_none() {
        let html = of_markup("<script>\"x\" & [a](https://a.example/%22%3E)");
        assert!(html.starts_with("<p>&lt;script&gt;&quot;x&quot; &amp; <a href"), "{html}");
        assert_eq!(html.matches('<').count(), 4, "{html}");
    }

    /// Texts with markup, as organisers write them.
    fn text() -> impl Strategy<Value = String> {
        let word = || "[a-z][a-zé<>&\"']{0,4}[a-z]";
        let plain = || prop::collection::vec(word(), 1..4).prop_map(|words| words.join(" "));
        let piece = prop_oneof![
            4 => plain(),
            1 => plain().prop_map(|text| format!("*{text}*")),
            1 => plain().prop_map(|text| format!("**{text}**")),
            1 => plain().prop_map(|text| format!("[{text}](https://a.example/b)")),
        ];
        let line = prop::collection::vec(piece, 1..3).prop_map(|pieces| pieces.join(" "));
        let block =
            (prop::collection::vec(line, 1..4), 0..3u8).prop_map(|(lines, form)| match form {
                0 => lines.join("\n"),
                1 => lines.iter().map(|line| format!("- {line}")).collect::<Vec<_>>().join("\n"),
                _ => lines.iter().map(|line| format!("1. {line}")).collect::<Vec<_>>().join("\n"),
            });
        prop::collection::vec(block, 1..4).prop_map(|blocks| blocks.join("\n\n"))
    }

    proptest! {
        #[test]
        fn a_text_is_the_same_after_its_way_through_html(text in text()) {
            let html = of_markup(&text);
            prop_assert_eq!(blocks(&markup(&html, Form::Html)), blocks(&text), "{}", html);
        }

        #[test]
        fn no_text_becomes_a_tag(text in "\\PC*") {
            let html = of_markup(&text);
            for (at, _) in html.match_indices('<') {
                let rest = html[at + 1..].trim_start_matches('/');
                let known = ["p>", "pre>", "code>", "ul>", "ol", "li>", "br>", "em>", "strong>", "a>", "a href=\""];
                prop_assert!(known.iter().any(|tag| rest.starts_with(tag)), "{}", html);
            }
        }
    }
}

//! Against another reader of CommonMark, on what both read.

use super::drawn;
use proptest::prelude::*;
use pulldown_cmark::{Event, LinkType, Parser, Tag, TagEnd};

/// What the other reader makes of a text, drawn in the same way.
fn other(text: &str) -> String {
    let mut out = String::new();
    let mut lists = Vec::new();
    // Items of a tight list have no paragraphs there.
    let mut item_is_bare = Vec::new();
    let end_bare = |out: &mut String, bare: &mut Vec<bool>| {
        if let Some(bare) = bare.last_mut()
            && std::mem::take(bare)
        {
            out.push_str("</p>");
        }
    };
    let begin_bare = |out: &mut String, bare: &mut Vec<bool>, in_paragraph: bool| {
        if let Some(bare) = bare.last_mut()
            && !in_paragraph
            && !std::mem::replace(bare, true)
        {
            out.push_str("<p>");
        }
    };
    let mut in_paragraph = false;
    let mut in_code = false;
    for event in Parser::new(text) {
        let is_inline = matches!(
            event,
            Event::Text(_)
                | Event::Code(_)
                | Event::SoftBreak
                | Event::HardBreak
                | Event::Start(Tag::Emphasis | Tag::Strong | Tag::Link { .. })
        );
        if is_inline {
            begin_bare(&mut out, &mut item_is_bare, in_paragraph || in_code);
        }
        match event {
            Event::Start(Tag::Paragraph) => {
                end_bare(&mut out, &mut item_is_bare);
                in_paragraph = true;
                out.push_str("<p>");
            }
            Event::End(TagEnd::Paragraph) => {
                in_paragraph = false;
                out.push_str("</p>");
            }
            Event::Start(Tag::List(start)) => {
                end_bare(&mut out, &mut item_is_bare);
                lists.push(start.is_some());
                out.push_str(&start.map_or("<ul>".into(), |start| format!("<ol {start}>")));
            }
            Event::End(TagEnd::List(_)) => {
                out.push_str(if lists.pop() == Some(true) { "</ol>" } else { "</ul>" });
            }
            Event::Start(Tag::Item) => {
                item_is_bare.push(false);
                out.push_str("<li>");
            }
            Event::End(TagEnd::Item) => {
                end_bare(&mut out, &mut item_is_bare);
                item_is_bare.pop();
                out.push_str("</li>");
            }
            Event::Start(Tag::CodeBlock(_)) => {
                end_bare(&mut out, &mut item_is_bare);
                in_code = true;
                out.push_str("<pre>");
            }
            Event::End(TagEnd::CodeBlock) => {
                in_code = false;
                if out.ends_with('\n') {
                    out.pop();
                }
                out.push_str("</pre>");
            }
            Event::Start(Tag::Heading { .. }) => {
                end_bare(&mut out, &mut item_is_bare);
                in_paragraph = true;
                out.push_str("<p><strong>");
            }
            Event::End(TagEnd::Heading(_)) => {
                in_paragraph = false;
                out.push_str("</strong></p>");
            }
            Event::Start(Tag::Emphasis) => out.push_str("<em>"),
            Event::End(TagEnd::Emphasis) => out.push_str("</em>"),
            Event::Start(Tag::Strong) => out.push_str("<strong>"),
            Event::End(TagEnd::Strong) => out.push_str("</strong>"),
            Event::Start(Tag::Link { link_type, dest_url, title, .. }) => {
                let mail = if link_type == LinkType::Email { "mailto:" } else { "" };
                let title = if title.is_empty() { String::new() } else { format!(" '{title}'") };
                out.push_str(&format!("<a {mail}{dest_url}{title}>"));
            }
            Event::End(TagEnd::Link) => out.push_str("</a>"),
            Event::Text(text) => out.push_str(&text),
            Event::Code(code) => out.push_str(&format!("<code>{code}</code>")),
            Event::SoftBreak | Event::HardBreak => out.push_str("<br>"),
            other => panic!("{other:?} is not in the subset: {text:?}"),
        }
    }
    out
}

/// Words, in which any of these signs may stand.
fn words() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        5 => "[a-zéع]{1,4}",
        3 => Just(" ".to_owned()),
        4 => "[*_]{1,3}",
        1 => "[.,،«»؟()]",
        1 => prop::sample::select(vec!["`a*`", "`` b`c ``", "`"]).prop_map(str::to_owned),
        1 => prop::sample::select(vec![
            "[a *b*](mailto:c@d)", "[", "]", "](tel:1 \"g\")", "[a](<https://b.c>)",
            "<https://d.e>", "<f@g.h>", "\\*", "\\[", "\\\\",
        ])
        .prop_map(str::to_owned),
    ];
    prop::collection::vec(part, 1..14).prop_map(|parts| {
        let line = parts.concat();
        // No line begins with what could be something else, or ends with a break.
        format!("x{}z", line.trim_end_matches('\\'))
    })
}

/// Lines of paragraphs and lists, indented at random.
fn lines() -> impl Strategy<Value = String> {
    let indent = prop::sample::select(vec!["", "", " ", "  ", "   ", "    ", "     ", "      "]);
    let marker = prop::sample::select(vec![
        "", "", "", "- ", "* ", "+ ", "1. ", "2. ", "3) ", "-   ", "1.  ", "# ", "- - ", "- 1. ",
    ]);
    let word = prop::sample::select(vec!["a", "b c", "é", "*d*", "", "-", "1."]);
    let line =
        (indent, marker, word).prop_map(|(indent, marker, word)| format!("{indent}{marker}{word}"));
    prop::collection::vec(line, 1..10).prop_map(|lines| lines.join("\n"))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, max_global_rejects: 1 << 16, ..ProptestConfig::default() })]

    #[test]
    fn running_text_is_read_as_others_read_it(text in prop::collection::vec(words(), 1..4)) {
        let text = text.join("\n");
        let other = other(&text);
        // On purpose a link without words is told by its address, and none stands in another one.
        prop_assume!(!other.contains("></a>") && !has_link_in_link(&other));
        prop_assert_eq!(drawn(&text), other, "{:?}", text);
    }

    #[test]
    fn lists_are_read_as_others_read_them(text in lines()) {
        prop_assume!(is_of_both(&text));
        prop_assert_eq!(drawn(&text), other(&text), "{:?}", text);
    }
}

fn has_link_in_link(drawn: &str) -> bool {
    drawn.split("</a>").any(|link| link.matches("<a ").count() > 1)
}

/// Whether a text has nothing that is read on purpose in another way: code by its indentation, lines
/// under headings, headings without words.
fn is_of_both(text: &str) -> bool {
    Parser::new(text).all(|event| {
        !matches!(
            event,
            Event::Rule | Event::Start(Tag::CodeBlock(pulldown_cmark::CodeBlockKind::Indented))
        )
    }) && !text.lines().any(|line| {
        let words = line.trim_start_matches([' ', '-', '+', '*', '1', '2', '3', '.', ')']);
        words.trim_end() == "#" || line.trim() == "-"
    })
}

#[test]
fn signs_are_told_from_letters_as_others_do() {
    let scripts = [
        ('\u{21}', '\u{2e4}'),
        ('\u{376}', '\u{377}'),
        ('\u{37a}', '\u{37f}'),
        ('\u{400}', '\u{481}'),
        ('\u{600}', '\u{6ff}'),
        ('\u{750}', '\u{77f}'),
        ('\u{2000}', '\u{2071}'),
        ('\u{20a0}', '\u{20c0}'),
        ('\u{2116}', '\u{2117}'),
        ('\u{211e}', '\u{2122}'),
        ('\u{2150}', '\u{2189}'),
        ('\u{2190}', '\u{2426}'),
        ('\u{2500}', '\u{2b73}'),
        ('\u{2d30}', '\u{2d67}'),
        ('\u{2d70}', '\u{2d70}'),
        ('\u{3000}', '\u{3003}'),
        ('\u{3005}', '\u{3020}'),
        ('\u{1f300}', '\u{1f6d7}'),
    ];
    let letters = scripts.into_iter().flat_map(|(first, last)| first..=last);
    let unlike = |letter: &char| {
        let text = format!("x{letter}_a_");
        !letter.is_control() && !"\\`<[&_*".contains(*letter) && drawn(&text) != other(&text)
    };
    let differ: Vec<char> = letters.filter(unlike).collect();
    assert_eq!(differ, Vec::<char>::new());
}

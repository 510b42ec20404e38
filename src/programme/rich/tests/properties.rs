use super::super::{Block, Inline, address, plain};
use super::{drawn, read};
use proptest::prelude::*;
use std::time::{Duration, Instant};

/// What markup is made of, thrown together.
fn hostile() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        6 => "[a-zé ]{1,6}",
        2 => "[*_]{1,4}",
        2 => "[`~]{1,4}",
        3 => Just("[".to_owned()),
        2 => Just("![".to_owned()),
        2 => Just("]".to_owned()),
        2 => prop::sample::select(vec![
            "](https://a.b)", "](", "(", ")", "\"", "<", ">", "<https://a.b>", "https://a.b/c",
            "<c@d.e>", "javascript:f", "\\",
        ])
        .prop_map(str::to_owned),
        3 => "(\n|\r\n|\r){1,2}",
        3 => prop::sample::select(vec!["\n- ", "\n* ", "\n1. ", "\n2) ", "\n# ", "\n  ", "\n\t", "\n> "])
            .prop_map(str::to_owned),
        2 => "[\u{627}-\u{64a}\u{64b}-\u{652}،؟«»\u{2d30}-\u{2d67}]{1,6}",
        1 => "[0-9#.)|~-]{1,4}",
        1 => any::<String>(),
    ];
    prop::collection::vec(part, 0..40).prop_map(|parts| parts.concat())
}

/// All that a reader can find out: what is written, and where links lead.
fn told(blocks: &[Block], into: &mut String) {
    for block in blocks {
        match block {
            Block::Paragraph(inside) => told_in(inside, into),
            Block::Code(code) => into.push_str(code),
            Block::List { start, items } => {
                into.extend(start.map(|number| number.to_string()));
                items.iter().for_each(|item| told(item, into));
            }
        }
        into.push('\n');
    }
}

fn told_in(inside: &[Inline], into: &mut String) {
    for part in inside {
        match part {
            Inline::Text(text) | Inline::Code(text) => into.push_str(text),
            Inline::Break => into.push('\n'),
            Inline::Emphasis(inside) | Inline::Strong(inside) => told_in(inside, into),
            Inline::Link { url, title, inside } => {
                told_in(inside, into);
                into.extend([" ", url, " ", title]);
            }
        }
    }
}

/// How deep it goes, and whether no link stands in another one and all lead where they may.
fn depth(inside: &[Inline], in_link: bool) -> usize {
    let deepest = inside.iter().map(|part| match part {
        Inline::Emphasis(inside) | Inline::Strong(inside) => {
            assert!(!inside.is_empty());
            depth(inside, in_link)
        }
        Inline::Link { url, inside, .. } => {
            let schemes = ["https://", "http://", "mailto:", "tel:"];
            assert!(!in_link && !inside.is_empty());
            assert!(schemes.iter().any(|scheme| url.to_ascii_lowercase().starts_with(scheme)));
            assert!(!url.contains(|letter: char| letter.is_control() || letter.is_whitespace()));
            depth(inside, true)
        }
        _ => 0,
    });
    deepest.max().unwrap_or(0) + 1
}

fn deepest(blocks: &[Block]) -> usize {
    let of = |block: &Block| match block {
        Block::Paragraph(inside) => depth(inside, false),
        Block::Code(_) => 1,
        Block::List { items, .. } => {
            assert!(!items.is_empty());
            items.iter().map(|item| deepest(item)).max().unwrap_or(0) + 1
        }
    };
    blocks.iter().map(of).max().unwrap_or(0)
}

/// How often each letter occurs, numbers left out: those of lists are counted anew.
fn letters(text: &str) -> std::collections::BTreeMap<char, usize> {
    let mut all = std::collections::BTreeMap::new();
    for letter in text.chars().filter(|letter| letter.is_alphabetic()) {
        *all.entry(letter).or_default() += 1;
    }
    all
}

proptest! {
    #[test]
    fn no_text_makes_it_panic_and_depth_is_bounded(text in hostile()) {
        prop_assert!(deepest(&read(&text)) < 24);
        drawn(&text);
        plain(&text);
    }

    #[test]
    fn no_letter_is_lost(text in hostile()) {
        // What stands behind a fence is for machines; a picture from elsewhere is not shown.
        let mut text = text.replace(['!', '~'], "");
        while text.contains("```") {
            text = text.replace("```", "``");
        }
        let mut shown = String::new();
        told(&read(&text), &mut shown);
        let shown = letters(&shown);
        for (letter, count) in letters(&text) {
            let of_shown = shown.get(&letter).copied().unwrap_or(0);
            prop_assert!(of_shown >= count, "{letter:?} {of_shown} of {count}: {text:?}");
        }
    }

    #[test]
    fn a_text_without_signs_is_its_lines(text in "[a-zé،ع ]{0,9}(\n[a-zé،ع ]{0,9}){0,5}") {
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        let paragraphs = lines.split(|line| line.is_empty()).filter(|lines| !lines.is_empty());
        let wanted: Vec<String> = paragraphs.map(|lines| lines.join("\n")).collect();
        prop_assert_eq!(plain(&text), wanted.join("\n\n"));
    }

    #[test]
    fn an_address_is_told_without_the_scheme_of_mail(name in "[a-z]{1,9}@[a-z]{1,9}\\.org") {
        let url = format!("mailto:{name}");
        prop_assert_eq!(address(&url), &name);
    }
}

#[test]
fn time_grows_with_the_length_alone() {
    let beginnings = [
        "[",
        "![",
        "]",
        "*",
        "_",
        "**a ",
        "*a ",
        "_a *b ",
        "a**b ",
        "`",
        "``` ",
        "<",
        "<a",
        "\\",
        "[a](",
        "[a](<b ",
        "[a](https://b \"c ",
        "[a](b",
        "[a](https://b(",
        "[a](https://b) ",
        "https://",
        "https://a.b",
        "https://a.b)",
        "https://a.b[",
        "h",
        "- ",
        "- a\n",
        "-\n",
        "  - a\n",
        "> ",
        "1. ",
        "# ",
        "*[",
        "[*",
        "*a_ ",
        "a*_",
        "a `b",
        "a ``b ` ",
        "[a](b 'c \"d (e ",
        "![a](b) ",
        "[![a](https://b.c)](",
        "\n\n- \n",
        "```\n",
        "~~~\n- ",
        "a\n",
        "*a **b ***c ",
        "a*b_c",
    ];
    for beginning in beginnings {
        let text = |length: usize| beginning.repeat(length / beginning.len());
        let begun = Instant::now();
        read(&text(100_000));
        let taken = begun.elapsed();
        // Quadratic time would be minutes.
        assert!(taken < Duration::from_secs(5), "{beginning:?}: {taken:?}");
    }
}

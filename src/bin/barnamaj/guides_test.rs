//! The organisers' guides of `docs/organisers` hold to the command and to each other.

use super::Arguments;
use clap::Parser;
use clap::error::ErrorKind;
use std::fs;
use std::path::PathBuf;

const LANGUAGES: [&str; 3] = ["en", "fr", "ar"];

/// A line as a shell takes it apart: words, those between quotation marks whole.
type Line = Vec<Word>;

#[derive(Clone, Debug)]
struct Word {
    text: String,
    is_quoted: bool,
}

fn directory() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("docs/organisers")
}

fn guide(language: &str) -> String {
    fs::read_to_string(directory().join(language).with_extension("md")).unwrap()
}

/// What is to be typed: the lines of the blocks that are called `sh`.
fn typed(guide: &str) -> Vec<Line> {
    let blocks = guide.split("```sh\n").skip(1);
    blocks.flat_map(|block| block.split("```").next().unwrap().lines()).map(words).collect()
}

/// The commands in the running text: whole spans of code that begin with the name of ours.
fn mentioned(guide: &str) -> Vec<Line> {
    // Blocks stand between three marks, spans between one.
    let text = guide.split("```").step_by(2);
    let spans = text.flat_map(|text| text.split('`').skip(1).step_by(2));
    spans.filter(|span| span.starts_with("barnamaj ")).map(words).collect()
}

fn words(line: &str) -> Line {
    let parts = line.split('"').enumerate();
    let words = parts.flat_map(|(place, part)| match place % 2 {
        1 => vec![Word { text: part.to_owned(), is_quoted: true }],
        _ => part
            .split_whitespace()
            .map(|word| Word { text: word.to_owned(), is_quoted: false })
            .collect(),
    });
    words.collect()
}

/// A line without what is said in the language of a guide.
fn in_any_language(line: &Line) -> String {
    let words = line.iter().map(|word| if word.is_quoted { "\"…\"" } else { &*word.text });
    words.collect::<Vec<_>>().join(" ")
}

/// What the command has against a line; `None` when it would do it.
fn refusal(line: &Line) -> Option<String> {
    let refused = Arguments::try_parse_from(line.iter().map(|word| &*word.text)).err()?;
    let only_tells = matches!(refused.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion);
    (!only_tells).then(|| refused.to_string())
}

/// Where the links of a guide lead that stay in the repository, without places in a file.
fn links(guide: &str) -> Vec<&str> {
    let links = guide.split("](").skip(1).map(|rest| rest.split(')').next().unwrap());
    links.filter(|link| !link.contains("://")).map(|link| link.split('#').next().unwrap()).collect()
}

#[test]
fn the_guides_have_the_same_commands_in_the_same_order() {
    let of = |language| typed(&guide(language)).iter().map(in_any_language).collect::<Vec<_>>();
    let english = of("en");
    assert!(english.contains(&"barnamaj change 2 --room \"…\"".to_owned()), "{english:#?}");
    for language in LANGUAGES {
        assert_eq!(of(language), english, "{language}");
    }
}

#[test]
fn each_command_of_the_guides_is_one_that_is_understood() {
    for language in LANGUAGES {
        let guide = guide(language);
        let (typed, mentioned) = (typed(&guide), mentioned(&guide));
        let ours = typed.iter().filter(|line| line[0].text == "barnamaj");
        let ours: Vec<_> = ours.chain(&mentioned).collect();
        assert!(ours.len() > typed.len(), "{language}: some stand in the text as well");
        for line in ours {
            assert_eq!(refusal(line), None, "{language}: {}", in_any_language(line));
        }
    }
    assert!(refusal(&words("barnamaj change 2 --rooms \"Kitchen\"")).is_some());
    assert!(refusal(&words("barnamaj change 2")).is_some(), "nothing is changed");
}

#[test]
fn each_guide_leads_to_the_others_first_and_its_links_to_files() {
    for language in LANGUAGES {
        let guide = guide(language);
        let links = links(&guide);
        let others = LANGUAGES.iter().filter(|other| **other != language);
        let others: Vec<_> = others.map(|other| format!("{other}.md")).collect();
        assert_eq!(links[..2], others, "{language}");
        for link in links {
            assert!(directory().join(link).is_file(), "{language}: {link}");
        }
    }
}

#[test]
fn the_guides_have_the_same_headings_and_tables() {
    let shape = |language: &str| {
        let guide = guide(language);
        let kinds = guide.lines().filter_map(|line| match line.split(' ').next()? {
            mark @ ("#" | "##" | "###" | "|" | "```sh" | "```text" | "```toml") => {
                Some(mark.to_owned())
            }
            _ => None,
        });
        kinds.collect::<Vec<_>>()
    };
    for language in LANGUAGES {
        assert_eq!(shape(language), shape("en"), "{language}");
    }
}

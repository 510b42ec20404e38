//! Letters that share cards cannot show, because no font of the cards has them.

use super::super::file::LISTED;
use super::super::findings::{Code, Finding};
use super::super::path::{Path, Step};
use super::super::tour::{Tour, cannot_be_seen};
use super::mojibake::mended;
use crate::publish::images::is_covered;
use crate::sentences::{Argument, Sentence};
use std::collections::{BTreeMap, BTreeSet};
use unicode_script::{Script, UnicodeScript};

/// The texts that stand on cards.
const ON_CARDS: &[[&str; 2]] = &[
    ["event", "name"],
    ["event", "short_name"],
    ["event", "venue"],
    ["event", "city"],
    ["rooms", "name"],
    ["sessions", "title"],
];

/// The most letters that a finding shows.
const SHOWN: usize = 12;

/// The letters of a script that the cards lack, and the texts that have them.
#[derive(Default)]
struct Missing {
    letters: BTreeSet<char>,
    texts: Vec<Path>,
}

/// Letters that no font of the share cards has, by script.
pub fn without_font(tour: &Tour) -> Vec<Finding> {
    let mut scripts: BTreeMap<Option<&str>, Missing> = BTreeMap::new();
    for text in tour.texts.iter().filter(|text| is_on_cards(&text.path)) {
        // What is in the wrong encoding is told as such.
        for (lang, words) in text.all().filter(|(_, words)| mended(words).is_none()) {
            for letter in words.chars().filter(|letter| vanishes(*letter)) {
                let path = text.path.field(lang.code());
                let missing = scripts.entry(script(letter)).or_default();
                missing.letters.insert(letter);
                if missing.texts.last() != Some(&path) {
                    missing.texts.push(path);
                }
            }
        }
    }
    scripts.into_iter().filter_map(|(script, missing)| tell(script, missing)).collect()
}

fn tell(script: Option<&'static str>, Missing { letters, texts }: Missing) -> Option<Finding> {
    let shown: Vec<String> = letters.iter().take(SHOWN).map(char::to_string).collect();
    let more = if letters.len() > SHOWN { " …" } else { "" };
    // As the cards do: src/publish/images/wording.rs.
    let message = Sentence::new(match letters.iter().any(|letter| letter.is_alphanumeric()) {
        true => "letters-told-otherwise",
        false => "letters-left-out",
    });
    let message = message
        .with("script", called(script))
        .with("letters", shown.join(" ") + more)
        .with("count", texts.len());
    let mut texts = texts.into_iter();
    let finding = Finding::new(Code::LettersWithoutFont, texts.next()?, message);
    Some(finding.and(texts.take(LISTED)))
}

fn is_on_cards(path: &Path) -> bool {
    let fields = path.steps().iter().filter_map(|step| match step {
        Step::Field(name) => Some(&**name),
        Step::Item(_) => None,
    });
    ON_CARDS.iter().any(|on_card| fields.clone().eq(on_card.iter().copied()))
}

/// Whether cards cannot show a letter that can be seen on pages. Accents that stand alone are drawn
/// as a part of their letter.
fn vanishes(letter: char) -> bool {
    let is_accent = ('\u{300}'..='\u{36f}').contains(&letter);
    // The sign for a lost letter is told of elsewhere.
    let is_told = letter.is_control() || letter == '\u{fffd}';
    !is_covered(letter) && !is_accent && !is_told && !cannot_be_seen(letter)
}

/// The script of a letter, by the name that Unicode gives it; `None` for signs of no script.
fn script(letter: char) -> Option<&'static str> {
    match letter.script() {
        Script::Common | Script::Inherited | Script::Unknown => None,
        script => Some(script.full_name()),
    }
}

/// What a script is called: as Unicode does, where nobody says something else.
fn called(script: Option<&'static str>) -> Argument {
    match script {
        None => Sentence::new("script-signs").into(),
        Some("Han") => Sentence::new("script-han").into(),
        Some(script) => script.into(),
    }
}

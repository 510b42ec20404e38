//! Questions to whoever sits before the terminal. Answers are lines: a phone has no arrow keys, and a
//! single letter is typed by accident.

use crate::sentences::Sentence;
use dialoguer::{Error, Input};
use std::io::{IsTerminal, stderr, stdin};

/// What ends the part of a line by which it is chosen.
pub const KEY_END: &str = " · ";

/// Whether somebody can be asked.
pub fn is_possible() -> bool {
    stdin().is_terminal() && stderr().is_terminal()
}

/// What means yes, in each language that is asked in, by its first letter and whole.
const YES: [&str; 6] = ["y", "yes", "o", "oui", "ن", "نعم"];

/// Asks for yes or no; without an answer it is no. `question`: with the letters for both.
///
/// # Errors
/// A sentence for the command line when the terminal is gone.
pub fn confirm(question: &str) -> Result<bool, Sentence> {
    let asked = Input::<String>::new().with_prompt(question).allow_empty(true);
    let answer = asked.interact_text().map_err(refused)?;
    Ok(YES.contains(&&*answer.trim().to_lowercase()))
}

/// Asks which one of some lines, by what stands before [`KEY_END`] in it; `None` when it is none.
/// `other`: what is said to an answer that is none of them.
///
/// # Errors
/// As [`confirm`].
pub fn choose(question: &str, lines: &[String], other: &str) -> Result<Option<usize>, Sentence> {
    lines.iter().for_each(|line| eprintln!("  {line}"));
    let known = |answer: &str| lines.iter().position(|line| key(line) == answer.trim());
    let asked = Input::<String>::new().with_prompt(question).allow_empty(true).validate_with(
        |answer: &String| match answer.trim().is_empty() || known(answer).is_some() {
            true => Ok(()),
            false => Err(other.to_owned()),
        },
    );
    asked.interact_text().map(|answer| known(&answer)).map_err(refused)
}

fn key(line: &str) -> &str {
    line.split(KEY_END).next().unwrap_or_default()
}

fn refused(error: Error) -> Sentence {
    Sentence::new("no-answer").with("why", error.to_string())
}

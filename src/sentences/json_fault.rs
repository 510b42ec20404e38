//! What parsers of JSON find, in the organiser's words.

use super::{Argument, Sentence};

/// The faults that people make: what serde_json says of them, and our sentence.
const FAULTS: [(&str, &str); 8] = [
    ("trailing comma", "json-trailing-comma"),
    ("expected `,` or `}`", "json-comma-or-brace"),
    ("expected `,` or `]`", "json-comma-or-bracket"),
    ("expected `:`", "json-colon"),
    ("key must be a string", "json-name"),
    ("expected value", "json-value"),
    ("trailing characters", "json-trailing"),
    ("control character (\\u0000-\\u001F) found while parsing a string", "json-line-break"),
];

/// What is wrong with a text that is no JSON, with its line and column.
pub fn no_json(error: &serde_json::Error) -> Sentence {
    let told = error.to_string();
    let says = told.split(" at line ").next().unwrap_or_default();
    Sentence::new("no-json-at")
        .with("why", json_fault(says))
        .with("line", error.line())
        .with("column", error.column())
}

/// What a parser says, as far as there is a sentence for it; else as the parser says it.
pub fn json_fault(says: &str) -> Argument {
    match FAULTS.iter().find(|(known, _)| *known == says) {
        Some((_, key)) => Sentence::new(key).into(),
        None => says.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::lang::Lang;
    use crate::publish::check::Source;

    #[test]
    fn what_people_do_wrong_is_told_in_their_own_words() {
        let told = |text: &str| Source::read(text).err().unwrap().message.say(Lang::FR);
        assert_eq!(told("{\"a\": 1,}"), "ce n’est pas du JSON\u{a0}: une virgule est de trop");
        for text in [
            "{\"a\" 1}",
            "{a: 1}",
            "[1 2]",
            "{\"a\": 1 \"b\": 2}",
            "{\"a\": b}",
            "{} {}",
            "[\"\n\"]",
        ] {
            let told = told(text);
            assert!(FAULTS.iter().all(|(english, _)| !told.contains(english)), "{text}: {told}");
        }
    }

    #[test]
    fn what_has_no_sentence_is_told_as_the_parser_does() {
        assert_eq!(json_fault("invalid number"), Argument::Data("invalid number".to_owned()));
    }
}

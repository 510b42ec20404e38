//! The heads of columns: what each is about, and in which language.

use super::model::{Field, SheetModel, Sort};
use super::words;
use crate::programme::fold::fold;
use crate::programme::lang::Lang;

/// What a head says.
#[derive(Clone, Debug, PartialEq)]
pub struct Head {
    /// The name of the field.
    pub field: &'static str,
    /// The language that it names: `fr` of "Titre (fr)".
    pub named: Option<Lang>,
    /// The language that it is written in: `fr` of "Titre".
    pub written: Lang,
}

/// What the head of a column of a sheet says; `None` when that is nothing of ours.
pub fn head(text: &str, sheet: &SheetModel) -> Option<Head> {
    let folded = fold(text);
    let field = |words: &str| words::key(words, |key| sheet.field(key).is_some());
    if let Some((field, written)) = field(&folded) {
        return Some(Head { field, named: None, written });
    }
    let has_languages = |name: &str| sheet.field(name).is_some_and(Field::has_languages);
    // "Speaker 1", "Speaker 2": columns of one field.
    let without_number = folded.trim_end_matches(|letter: char| letter.is_ascii_digit()).trim_end();
    let is_list = |name: &str| {
        sheet.field(name).is_some_and(|field| matches!(field.sort, Sort::Names(_) | Sort::Links))
    };
    if let Some((field, written)) = field(without_number).filter(|(name, _)| is_list(name)) {
        return Some(Head { field, named: None, written });
    }
    let (words, named) = in_brackets(text).or_else(|| at_the_end(&folded))?;
    let (field, written) = field(&words)?;
    has_languages(field).then_some(Head { field, named: Some(named), written })
}

/// The language in brackets, with region and script: `Title (pt-BR)`, `Titre [ar]`.
fn in_brackets(text: &str) -> Option<(String, Lang)> {
    let text = text.trim().strip_suffix([')', ']'])?;
    let (words, tag) = text.rsplit_once(['(', '['])?;
    Some((fold(words), words::language(tag)?))
}

/// The language as the last word, or as the last two: "title fr", "titre en arabe", "Titel:
/// Englisch"; or as the first one: "French title".
fn at_the_end(folded: &str) -> Option<(String, Lang)> {
    let words: Vec<&str> = folded.split(' ').collect();
    let pair = |words: &[&str], language: &[&str]| {
        let language = words::language(&language.join(" "))?;
        (!words.is_empty()).then(|| (words.join(" "), language))
    };
    let ends = [2, 1].into_iter().filter_map(|number| words.len().checked_sub(number));
    let mut ends = ends.map(|at| pair(&words[..at], &words[at..]));
    ends.find_map(|it| it).or_else(|| pair(&words[1..], &words[..1]))
}

/// How the head of a column is written: "Titre (fr)".
pub fn written(field: &Field, language: Option<Lang>, main: Lang) -> String {
    let word = words::word(field.name, main);
    match language {
        Some(language) => format!("{word} ({})", language.code()),
        None => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::model::{PEOPLE, SESSIONS, SHEETS};
    use super::*;

    fn told(text: &str) -> String {
        let Some(head) = head(text, &SESSIONS) else { return String::new() };
        let named = head.named.map(|lang| format!(" {}", lang.code())).unwrap_or_default();
        format!("{}{named}", head.field)
    }

    #[test]
    fn columns_are_found_by_name_in_any_language_and_spelling() {
        for text in [
            "Title",
            "TITRE",
            " titre ",
            "العنوان",
            "Titel",
            "Título",
            "Session title",
            "Intitulé :",
        ] {
            assert_eq!(told(text), "title", "{text}");
        }
        assert_eq!((told("Heure"), told("Salle")), ("start".into(), "rooms".into()));
        assert_eq!((told("Budget"), told("")), (String::new(), String::new()));
        assert_eq!((told("Intervenant 2"), told("Titre 2")), ("speakers".into(), String::new()));
        assert_eq!(head("Titre", &PEOPLE).unwrap().field, "function", "that of a person");
    }

    #[test]
    fn a_column_can_name_its_language_in_many_ways() {
        for text in [
            "title fr",
            "Titre (fr)",
            "Titre [FR]",
            "titre en français",
            "Titre – français",
            "Title: French",
            "French title",
            "العنوان بالفرنسية",
            "العنوان (fr)",
            "Título francés",
        ] {
            assert_eq!(told(text), "title fr", "{text}");
        }
        assert_eq!(told("Title (pt-BR)"), "title pt-BR");
        assert_eq!(told("Titre (zgh)"), "title zgh");
        assert_eq!(told("Titre (de travail)"), "", "that is no language");
        assert_eq!(told("Salle fr"), "", "names of rooms stand as they are");
    }

    #[test]
    fn heads_that_are_written_are_read() {
        for sheet in SHEETS {
            for field in sheet.fields {
                for main in ["en", "fr", "ar", "de", "es", "ja"].map(|tag| Lang::new(tag).unwrap())
                {
                    let language = field.has_languages().then_some(Lang::ZGH);
                    let text = written(field, language, main);
                    let read = head(&text, sheet).unwrap_or_else(|| panic!("{text}"));
                    assert_eq!((read.field, read.named), (field.name, language), "{text}");
                }
            }
        }
    }
}

//! The languages of events, as people write them into a field that is meant for a code.

use crate::programme::lang::Lang;

/// Names of languages: in English, and in themselves.
const NAMES: [(&str, &str); 22] = [
    ("arabic", "ar"),
    ("العربية", "ar"),
    ("deutsch", "de"),
    ("dutch", "nl"),
    ("english", "en"),
    ("español", "es"),
    ("farsi", "fa"),
    ("français", "fr"),
    ("french", "fr"),
    ("german", "de"),
    ("hebrew", "he"),
    ("italian", "it"),
    ("italiano", "it"),
    ("nederlands", "nl"),
    ("polish", "pl"),
    ("polski", "pl"),
    ("portuguese", "pt"),
    ("português", "pt"),
    ("russian", "ru"),
    ("spanish", "es"),
    ("turkish", "tr"),
    ("ukrainian", "uk"),
];

/// The languages of a field: `en`, `de-formal`, `de/en`, `English`. What is none is left out.
pub fn of(text: &str) -> Vec<Lang> {
    let mut languages = Vec::new();
    for word in text.split([',', '/', ';', '&', '|', '+', ' ']) {
        let lower = word.trim().to_lowercase();
        let named = NAMES.iter().find(|(name, _)| *name == lower);
        let language = match named {
            Some((_, code)) => Lang::new(code),
            // Three letters that nobody meant as a language: `and`, `tba`.
            None => {
                Lang::new(&lower).filter(|it| !matches!(it.code(), "and" | "tba" | "tbd" | "mul"))
            }
        };
        if let Some(language) = language.filter(|it| !languages.contains(it)) {
            languages.push(language);
        }
    }
    languages
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_read_as_people_write_them() {
        let codes = |text: &str| of(text).into_iter().map(Lang::code).collect::<Vec<_>>().join(" ");
        for (text, wanted) in [
            ("en", "en"),
            ("de-formal", "de-formal"),
            ("pt_BR", "pt-BR"),
            ("de/en", "de en"),
            ("English, Deutsch", "en de"),
            ("", ""),
            ("multilingual", ""),
            ("tba", ""),
        ] {
            assert_eq!(codes(text), wanted, "{text}");
        }
    }
}

//! Ids made of names.

use crate::programme::fold::fold;

/// The longest id that is made: it should still be read.
const LONGEST: usize = 60;

/// An id that says what a text says: `Journée IA 2026` gives `journee-ia-2026`. `None` when none of
/// its letters can stand in one.
pub fn slug(text: &str) -> Option<String> {
    let words: String =
        fold(text).chars().filter(|ch| ch.is_ascii_alphanumeric() || *ch == ' ').collect();
    let mut slug = String::new();
    for word in words.split_whitespace() {
        if !slug.is_empty() && slug.len() + 1 + word.len() > LONGEST {
            break;
        }
        slug += if slug.is_empty() { "" } else { "-" };
        slug += word;
    }
    slug.truncate(LONGEST);
    (!slug.is_empty()).then_some(slug)
}

/// Whether a text may stand as an id in a programme: a letter or digit first, then these, `-`, `_`
/// and `.`; at most 100.
pub fn is_id(text: &str) -> bool {
    let is_fit = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
    text.len() <= 100
        && text.starts_with(|first: char| first.is_ascii_alphanumeric())
        && text.bytes().all(is_fit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_says_what_the_name_says() {
        assert_eq!(slug("Journée IA 2026 !").as_deref(), Some("journee-ia-2026"));
        assert_eq!(slug("برنامج"), None);
        assert_eq!(slug(" … "), None);
    }

    #[test]
    fn a_long_name_is_cut_between_words() {
        let long = slug(&"seven words ".repeat(20)).unwrap();
        assert!(long.len() <= LONGEST && long.ends_with("words"), "{long}");
        assert_eq!(slug(&"a".repeat(500)).unwrap().len(), LONGEST);
    }

    #[test]
    fn what_is_made_is_an_id() {
        for name in ["Élan & Co.", "C++ / C#", "-x-", "1:2"] {
            assert!(slug(name).is_none_or(|slug| is_id(&slug)), "{name}");
        }
        assert!(!is_id("") && !is_id("-a") && !is_id("a b") && !is_id(&"a".repeat(101)));
    }
}

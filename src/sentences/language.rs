//! The language that an organiser is spoken to in.

use crate::programme::lang::Lang;
use clap::Args;
use clap::builder::PossibleValuesParser;
use std::env;

/// The languages that there are sentences in.
pub const LANGUAGES: [Lang; 3] = [Lang::EN, Lang::FR, Lang::AR];

/// Which language the command speaks.
#[derive(Args, Clone, Debug, Default)]
pub struct Language {
    /// The language of what is told; without this that of the system (LC_ALL, LC_MESSAGES, LANG),
    /// else English
    #[arg(long, value_name = "LANGUAGE", value_parser = PossibleValuesParser::new(LANGUAGES.map(Lang::code)))]
    lang: Option<String>,
}

impl Language {
    /// The language that was asked for, or else that of the system.
    pub fn get(&self) -> Lang {
        let asked = self.lang.as_deref().and_then(|tag| Lang::best_of(&LANGUAGES, tag));
        asked.unwrap_or_else(spoken)
    }
}

/// The language of commands that are not asked for one.
pub fn spoken() -> Lang {
    of_system(&LANGUAGES)
}

/// The one of these languages that the system is set to, or else English, or else the first one.
pub fn of_system(languages: &[Lang]) -> Lang {
    chosen(languages, ["LC_ALL", "LC_MESSAGES", "LANG"].map(|name| env::var(name).ok()))
}

/// The language of the messages of a system (POSIX, chapter 8.2): the first variable that says
/// anything counts, such as `fr_MA.UTF-8`.
fn chosen(languages: &[Lang], set: [Option<String>; 3]) -> Lang {
    let locale = set.into_iter().flatten().find(|value| !value.is_empty()).unwrap_or_default();
    let tag = locale.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
    let known = |tag: &str| Lang::best_of(languages, tag);
    known(&tag).or_else(|| known("en")).unwrap_or(languages[0])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(set: [&str; 3]) -> &'static str {
        let set = set.map(|value| (value != "unset").then(|| value.to_owned()));
        chosen(&LANGUAGES, set).code()
    }

    #[test]
    fn the_first_variable_that_says_anything_decides() {
        assert_eq!(of(["unset", "unset", "fr_MA.UTF-8"]), "fr");
        assert_eq!(of(["ar_MA", "fr_FR", "fr_FR"]), "ar");
        assert_eq!(of(["", "ar", "fr_FR"]), "ar");
        assert_eq!(of(["C", "ar", "fr_FR"]), "en", "whoever asks for no language gets none other");
        assert_eq!(of(["unset", "unset", "de_DE.UTF-8"]), "en");
        assert_eq!(of(["unset"; 3]), "en");
    }
}

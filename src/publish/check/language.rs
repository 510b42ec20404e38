//! Codes of languages (BCP 47), held against what Unicode knows of them (CLDR).

use crate::i18n::locale;
use icu_locale::{
    LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleExpander, TransformResult,
};
use unicode_script::Script;

/// The judgement on a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Judgement {
    /// It is the code of a language, in the usual form.
    Sound,
    /// A language is meant that is written so.
    WriteInstead(String),
    /// It is none, and it cannot be guessed which language is meant.
    NoLanguage,
}

/// Languages by name, as some write them in the place of codes: English, French, their own.
const NAMES: &[(&str, &[&str])] = &[
    ("ar", &["Arabic", "arabe", "العربية", "عربي"]),
    ("zgh", &["Amazigh", "amazighe", "berber", "berbère", "tamazight", "ⵜⴰⵎⴰⵣⵉⵖⵜ"]),
    ("fr", &["French", "français", "francais", "الفرنسية"]),
    ("en", &["English", "anglais", "الإنجليزية"]),
    ("es", &["Spanish", "espagnol", "español", "castellano"]),
    ("pt", &["Portuguese", "portugais", "português"]),
    ("de", &["German", "allemand", "Deutsch"]),
    ("it", &["Italian", "italien", "italiano"]),
    ("nl", &["Dutch", "néerlandais", "Nederlands"]),
    ("ru", &["Russian", "russe", "русский"]),
    ("uk", &["Ukrainian", "ukrainien", "українська"]),
    ("zh", &["Chinese", "chinois", "中文"]),
    ("ja", &["Japanese", "japonais", "日本語"]),
    ("ko", &["Korean", "coréen", "한국어"]),
    ("tr", &["Turkish", "turc", "Türkçe"]),
    ("fa", &["Persian", "persan", "farsi", "فارسی"]),
    ("he", &["Hebrew", "hébreu", "עברית"]),
    ("hi", &["Hindi"]),
    ("ur", &["Urdu", "ourdou", "اردو"]),
    ("pl", &["Polish", "polonais", "polski"]),
    ("sv", &["Swedish", "suédois", "svenska"]),
    ("el", &["Greek", "grec", "ελληνικά"]),
    ("sw", &["Swahili", "kiswahili"]),
    ("wo", &["Wolof"]),
    ("ha", &["Hausa", "haoussa"]),
    ("am", &["Amharic", "amharique"]),
    ("id", &["Indonesian", "indonésien"]),
    ("ku", &["Kurdish", "kurde"]),
];

/// Codes that are registered and of which CLDR tells nothing: families, what is no language, and
/// the languages of signs that are most likely to be interpreted.
const OTHERS: [&str; 12] =
    ["ase", "ber", "bfi", "fsl", "gsg", "ils", "mis", "mul", "sgn", "und", "xms", "zxx"];

/// Codes of two letters that others have taken the place of.
const FORMER: [&str; 6] = ["in", "iw", "ji", "jw", "mo", "sh"];

/// Whether a code is that of a language.
pub fn judge(code: &str) -> Judgement {
    if let Some(named) = by_name(code) {
        return Judgement::WriteInstead(named.to_owned());
    }
    let tidy = code.trim_matches(|ch: char| !ch.is_ascii_alphanumeric());
    let Ok(locale) = Locale::try_from_str(&tidy.replace('_', "-")) else {
        return Judgement::NoLanguage;
    };
    match registered(locale) {
        Some(right) if right == code => Judgement::Sound,
        Some(right) => Judgement::WriteInstead(right),
        None => Judgement::NoLanguage,
    }
}

/// The script that a language is usually written in; the unknown one where nobody knows it.
pub fn script(tag: &str) -> Script {
    Script::from_short_name(&locale::script(tag)).unwrap_or(Script::Unknown)
}

fn by_name(code: &str) -> Option<&'static str> {
    let code = code.trim().to_lowercase();
    let has = |names: &[&str]| names.iter().any(|name| name.to_lowercase() == code);
    NAMES.iter().find(|(_, names)| has(names)).map(|(code, _)| *code)
}

/// The code of a language in its usual form, when there is such a language.
fn registered(mut locale: Locale) -> Option<String> {
    let language = locale.id.language;
    let is_former = FORMER.contains(&language.as_str());
    if !is_former && is_known(&locale) {
        return Some(locale.to_string());
    }
    let replaced = LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    let replaced = replaced == TransformResult::Modified && locale.id.language != language;
    (replaced && is_known(&locale)).then(|| locale.to_string())
}

fn is_known(locale: &Locale) -> bool {
    let code = locale.id.language.as_str();
    let mut alone = LanguageIdentifier::from(locale.id.language);
    let private = code.len() == 3 && ("qaa"..="qtz").contains(&code);
    private
        || OTHERS.contains(&code)
        || LocaleExpander::new_extended().maximize(&mut alone) == TransformResult::Modified
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn instead(code: &str) -> Judgement {
        Judgement::WriteInstead(code.to_owned())
    }

    #[test]
    fn a_language_is_known_by_its_code_in_the_usual_form() {
        for sound in [
            "fr", "ar", "zgh", "en", "de", "he", "ku", "nb", "no", "pt-BR", "zh-Hant", "ar-MA",
            "fr-FR", "tzm", "rif", "shi", "kab", "ber", "mul", "yue", "sgn", "ase", "wo",
        ] {
            assert_eq!(judge(sound), Judgement::Sound, "{sound}");
        }
    }

    #[test]
    fn the_right_code_is_guessed() {
        for (wrong, right) in [
            ("fr_FR", "fr-FR"),
            ("FR", "fr"),
            ("fr-fr", "fr-FR"),
            ("fr-", "fr"),
            (" ar", "ar"),
            ("ger", "de"),
            ("fre", "fr"),
            ("fra", "fr"),
            ("iw", "he"),
            ("french", "fr"),
            ("Français", "fr"),
            ("العربية", "ar"),
            ("Arabic", "ar"),
        ] {
            assert_eq!(judge(wrong), instead(right), "{wrong}");
        }
    }

    #[test]
    fn what_is_no_language_is_said_to_be_none() {
        for none in ["xx-", "xx", "", "-", "comment", "fr--FR", "français (Maroc)", "qzz", "1"] {
            assert_eq!(judge(none), Judgement::NoLanguage, "{none}");
        }
    }

    proptest! {
        #[test]
        fn no_text_panics(any in "\\PC*", code in "[a-zA-Z_-]{0,12}") {
            let _ = (judge(&any), judge(&code));
        }

        #[test]
        fn what_is_advised_is_sound(code in "[a-zA-Z]{2,3}([_-][a-zA-Z]{2})?") {
            if let Judgement::WriteInstead(right) = judge(&code) {
                prop_assert_eq!(judge(&right), Judgement::Sound);
            }
        }
    }
}

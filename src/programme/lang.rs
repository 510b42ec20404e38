//! The four languages of the app, their direction and their order of fallback.

use serde::{Deserialize, Serialize};

/// A language of the interface and of the programme's texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Lang {
    /// Arabic, right to left.
    Ar,
    /// Standard Moroccan Amazigh, in Tifinagh, left to right.
    Zgh,
    /// French.
    Fr,
    /// English.
    En,
}

impl Lang {
    /// All languages, in the order in which the language switch shows them.
    pub const ALL: [Lang; 4] = [Lang::Ar, Lang::Zgh, Lang::Fr, Lang::En];

    /// BCP 47 tag, as it stands in addresses and in `lang` attributes.
    pub const fn code(self) -> &'static str {
        match self {
            Lang::Ar => "ar",
            Lang::Zgh => "zgh",
            Lang::Fr => "fr",
            Lang::En => "en",
        }
    }

    /// The language of an address segment; only the exact lower-case codes count.
    pub fn from_code(code: &str) -> Option<Lang> {
        Lang::ALL.into_iter().find(|lang| lang.code() == code)
    }

    /// The best language for a browser's tag such as `ar-MA` or `zgh-Tfng-MA`
    /// (primary subtag only; the tags of other Amazigh languages read as `zgh`).
    pub fn from_tag(tag: &str) -> Option<Lang> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        match primary {
            "ber" | "tzm" | "shi" | "rif" | "kab" => Some(Lang::Zgh),
            other => Lang::ALL.into_iter().find(|lang| lang.code().eq_ignore_ascii_case(other)),
        }
    }

    /// Value of the `dir` attribute.
    pub const fn dir(self) -> &'static str {
        match self {
            Lang::Ar => "rtl",
            _ => "ltr",
        }
    }

    /// The name of the language in itself.
    pub const fn autonym(self) -> &'static str {
        match self {
            Lang::Ar => "العربية",
            Lang::Zgh => "ⵜⴰⵎⴰⵣⵉⵖⵜ",
            Lang::Fr => "Français",
            Lang::En => "English",
        }
    }

    /// The languages to try for a text, this one first.
    pub const fn fallbacks(self) -> [Lang; 4] {
        match self {
            Lang::Ar => [Lang::Ar, Lang::Fr, Lang::En, Lang::Zgh],
            Lang::Zgh => [Lang::Zgh, Lang::Fr, Lang::Ar, Lang::En],
            Lang::Fr => [Lang::Fr, Lang::Ar, Lang::En, Lang::Zgh],
            Lang::En => [Lang::En, Lang::Fr, Lang::Ar, Lang::Zgh],
        }
    }
}

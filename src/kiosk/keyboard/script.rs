//! The script that a language is written in, where the keyboard has keys for it.

use crate::programme::lang::Lang;

/// A script that the keyboard has keys for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    /// Arabic, also of Persian and Urdu.
    Arabic,
    /// Cyrillic.
    Cyrillic,
    /// Greek.
    Greek,
    /// Hebrew.
    Hebrew,
    /// Latin.
    Latin,
    /// Tifinagh.
    Tifinagh,
}

/// The languages that are usually written in one of them that is not Latin.
const USUALLY: [(Script, &str); 5] = [
    (Script::Arabic, "ar ary arz bgn ckb fa glk ks lrc mzn ps sd sdh skr ug ur"),
    (
        Script::Cyrillic,
        "ab ady av ba be bg bua ce cv kbd kk kv ky mk mn os ru sah sr tg tt tyv udm uk",
    ),
    (Script::Greek, "el"),
    (Script::Hebrew, "he yi"),
    (Script::Tifinagh, "zgh"),
];

/// The languages that are usually written in a script without keys here.
const ELSEWHERE: &str = "am as bgc bho bn bo brx chr cop csw doi dv dz gu hi hy ii ja ka km kn ko \
    kok lo mai ml mni mr my ne nqo or pa raj sa sat shn si syr ta te th ti xnr yue zh";

impl Script {
    /// The script of a language; `None` for one without keys here.
    pub fn of(lang: Lang) -> Option<Script> {
        Script::of_tag(lang.code())
    }

    /// The script of a language's tag: the one that it names (ISO 15924), or else the usual one
    /// (CLDR, which a test compares).
    pub(super) fn of_tag(tag: &str) -> Option<Script> {
        let mut parts = tag.split('-');
        let primary = parts.next().unwrap_or_default();
        // Four characters that begin with a digit are a variant, as in `de-1996`.
        let is_script = |part: &&str| part.len() == 4 && part.starts_with(char::is_alphabetic);
        match parts.find(is_script) {
            Some("Arab" | "Aran") => Some(Script::Arabic),
            Some("Cyrl") => Some(Script::Cyrillic),
            Some("Grek") => Some(Script::Greek),
            Some("Hebr") => Some(Script::Hebrew),
            Some("Latn") => Some(Script::Latin),
            Some("Tfng") => Some(Script::Tifinagh),
            Some(_) => None,
            None => usual(primary),
        }
    }
}

fn usual(primary: &str) -> Option<Script> {
    let is_in = |codes: &str| codes.split(' ').any(|code| code == primary);
    match USUALLY.iter().find(|(_, codes)| is_in(codes)) {
        Some((script, _)) => Some(*script),
        None => (!is_in(ELSEWHERE)).then_some(Script::Latin),
    }
}

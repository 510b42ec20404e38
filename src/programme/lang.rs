//! Languages: their tags, their direction, and what stands in for one that is missing.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Mutex;

/// A language that texts are written in and that readers read, named by its tag (BCP 47: `fr`,
/// `pt-BR`, `zh-Hant`).
///
/// The language of a reader also knows what to show of a text that it lacks. Two languages of the
/// same tag are the same.
#[derive(Clone, Copy)]
pub struct Lang {
    tag: &'static str,
    /// The tags to try in order for a text that is not there in this language.
    others: &'static [&'static str],
}

/// The longest tag that is understood, in bytes: longer ones are only made up (RFC 5646, section
/// 4.4.1).
const LONGEST: usize = 35;

/// More languages than any file needs: a hostile one must not fill the memory with their names. Tests
/// read thousands of made-up files in one process.
const MOST: usize = if cfg!(test) { 100_000 } else { 500 };

/// The tags that were met so far. Each is kept once and for good.
static TAGS: Mutex<Vec<&'static str>> = Mutex::new(Vec::new());

impl Lang {
    /// The language of a tag, which is brought to its usual case; `None` when it has not the form
    /// of one.
    pub fn new(tag: &str) -> Option<Lang> {
        let tag = canonical(tag)?;
        let mut tags = TAGS.lock().ok()?;
        let known = tags.iter().copied().find(|known| *known == tag);
        let tag = match known {
            Some(tag) => tag,
            None if tags.len() == MOST => return None,
            None => {
                let tag: &'static str = Box::leak(tag.into_boxed_str());
                tags.push(tag);
                tag
            }
        };
        Some(Lang { tag, others: &[] })
    }

    /// The languages of readers of an event, who are shown a text that is not there in their own in
    /// the first one of `order` that there is.
    pub fn readers(languages: &[Lang], order: &[Lang]) -> Vec<Lang> {
        // Kept for good, as the tags are: a programme has one order, and few follow each other.
        let order: Vec<&'static str> = order.iter().map(|lang| lang.tag).collect();
        let others: &'static [&'static str] = Box::leak(order.into_boxed_slice());
        languages.iter().map(|lang| Lang { others, ..*lang }).collect()
    }

    /// The best one of some languages for a tag, in whatever case: the very one, else one that only
    /// differs in script or region.
    pub fn best_of(languages: &[Lang], tag: &str) -> Option<Lang> {
        let wanted = tag.split('-').next().unwrap_or_default();
        let exact = languages.iter().find(|lang| lang.tag.eq_ignore_ascii_case(tag));
        let near = || languages.iter().find(|lang| lang.primary().eq_ignore_ascii_case(wanted));
        exact.or_else(near).copied()
    }

    /// The tag, as it stands in addresses and in `lang` attributes.
    pub const fn code(self) -> &'static str {
        self.tag
    }

    /// The language without its script and region: `pt` of `pt-BR`.
    pub fn primary(self) -> &'static str {
        self.tag.split('-').next().unwrap_or_default()
    }

    /// Value of the `dir` attribute.
    pub fn dir(self) -> &'static str {
        if self.is_right_to_left() { "rtl" } else { "ltr" }
    }

    /// Whether the script of the language runs from right to left: the one that its tag names, or
    /// else its usual one (CLDR, which a test compares).
    pub fn is_right_to_left(self) -> bool {
        let script = self.tag.split('-').skip(1).find(|part| part.len() == 4);
        match script {
            Some(script) => RIGHT_TO_LEFT_SCRIPTS.contains(&script),
            None => RIGHT_TO_LEFT.split(' ').any(|code| code == self.primary()),
        }
    }

    /// The tags to try in order for a text that is not there in this language.
    pub(super) fn others(self) -> &'static [&'static str] {
        self.others
    }
}

/// Languages that tests and examples read and write; the app knows none by name.
#[cfg(not(target_family = "wasm"))]
impl Lang {
    /// Arabic.
    pub const AR: Lang = Lang::of_tests("ar");
    /// Standard Moroccan Amazigh, in Tifinagh.
    pub const ZGH: Lang = Lang::of_tests("zgh");
    /// French.
    pub const FR: Lang = Lang::of_tests("fr");
    /// English.
    pub const EN: Lang = Lang::of_tests("en");
    /// The four of them.
    pub const ALL: [Lang; 4] = [Lang::AR, Lang::ZGH, Lang::FR, Lang::EN];

    const fn of_tests(tag: &'static str) -> Lang {
        Lang { tag, others: &["fr", "ar", "en", "zgh"] }
    }
}

/// The languages that are usually written from right to left.
const RIGHT_TO_LEFT: &str = "ar arc ckb dv fa glk he ks lrc mzn nqo ps sd sdh syr ug ur yi";

const RIGHT_TO_LEFT_SCRIPTS: [&str; 10] =
    ["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi"];

/// A tag in its usual case: `zh-Hant-TW` (RFC 5646, section 2.1.1).
fn canonical(tag: &str) -> Option<String> {
    let is_word = |part: &str| {
        (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    let mut parts = tag.split(['-', '_']);
    let primary = parts.next()?;
    let is_language =
        matches!(primary.len(), 2 | 3) && primary.bytes().all(|byte| byte.is_ascii_alphabetic());
    if !is_language || tag.len() > LONGEST {
        return None;
    }
    let mut whole = primary.to_ascii_lowercase();
    for part in parts {
        if !is_word(part) {
            return None;
        }
        whole.push('-');
        match part.len() {
            2 => whole += &part.to_ascii_uppercase(),
            4 if !part.starts_with(|first: char| first.is_ascii_digit()) => {
                whole += &part[..1].to_ascii_uppercase();
                whole += &part[1..].to_ascii_lowercase();
            }
            _ => whole += &part.to_ascii_lowercase(),
        }
    }
    Some(whole)
}

impl PartialEq for Lang {
    fn eq(&self, other: &Lang) -> bool {
        self.tag == other.tag
    }
}

impl Eq for Lang {}

impl PartialOrd for Lang {
    fn partial_cmp(&self, other: &Lang) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Lang {
    fn cmp(&self, other: &Lang) -> std::cmp::Ordering {
        self.tag.cmp(other.tag)
    }
}

impl Hash for Lang {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.tag.hash(state);
    }
}

impl fmt::Debug for Lang {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(self.tag)
    }
}

/// The tag.
impl Serialize for Lang {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.tag)
    }
}

impl<'de> Deserialize<'de> for Lang {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Lang, D::Error> {
        let tag = Box::<str>::deserialize(deserializer)?;
        Lang::new(&tag).ok_or_else(|| serde::de::Error::custom("no tag of a language"))
    }
}

/// In the schema a language is its tag.
#[cfg(test)]
impl schemars::JsonSchema for Lang {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Language".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": "^[A-Za-z]{2,3}([-_][0-9A-Za-z]{1,8})*$"
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lang(tag: &str) -> Lang {
        Lang::new(tag).unwrap()
    }

    #[test]
    fn a_tag_is_brought_to_its_usual_case_and_kept_once() {
        for (written, usual) in [
            ("FR", "fr"),
            ("pt-br", "pt-BR"),
            ("ZH_hant_tw", "zh-Hant-TW"),
            ("sl-ROZAJ-biske", "sl-rozaj-biske"),
            ("de-1996", "de-1996"),
            ("es-419", "es-419"),
        ] {
            assert_eq!(lang(written).code(), usual);
        }
        assert!(std::ptr::eq(lang("zh-hant").code(), lang("zh-Hant").code()));
    }

    #[test]
    fn what_has_not_the_form_of_a_tag_is_no_language() {
        let long = format!("fr{}", "-aaaaaaaa".repeat(5));
        for tag in ["", "f", "note", "42", "fr-", "fr--MA", "fr-maroccain", "é", "f r", &long] {
            assert_eq!(Lang::new(tag), None, "{tag}");
        }
    }

    #[test]
    fn the_direction_is_that_of_the_script() {
        for tag in ["ar", "ar-MA", "he", "fa-IR", "ur", "az-Arab", "uz-Arab-AF"] {
            assert_eq!(lang(tag).dir(), "rtl", "{tag}");
        }
        for tag in ["fr", "zgh", "az", "ku", "ar-Latn", "he-Latn-IL", "ja", "de-1996"] {
            assert_eq!(lang(tag).dir(), "ltr", "{tag}");
        }
    }

    #[test]
    fn the_nearest_language_is_found() {
        let site = ["ar", "zgh", "pt-BR", "pt"].map(lang);
        let best = |tag| Lang::best_of(&site, tag).map(Lang::code);
        assert_eq!(best("ar-MA"), Some("ar"));
        assert_eq!((best("pt"), best("pt-PT")), (Some("pt"), Some("pt-BR")));
        assert_eq!(best("PT-br"), Some("pt-BR"));
        assert_eq!((best("de"), best("*"), best("")), (None, None, None));
    }
}

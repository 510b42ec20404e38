//! A language, the region it is written in, and what its tag alone tells.

use super::fault::LocaleFault;
use super::names;
use icu_casemap::CaseMapper;
use icu_casemap::options::{TitlecaseOptions, TrailingCase};
use icu_locale::subtags::{Language, Region, Script, language, region};
use icu_locale::{
    Direction, LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleDirectionality,
    LocaleExpander, LocaleFallbacker,
};

/// English.
const ENGLISH: Language = language!("en");

/// The world as a region (UN M.49).
const WORLD: Region = region!("001");

/// Regions whose English inherits from that of the United States in the CLDR (`parentLocales`).
/// That of all others it knows inherits from the world's; a region that it does not know it takes
/// for one of these.
const LIKE_THE_UNITED_STATES: [Region; 13] = [
    region!("AE"),
    region!("AS"),
    region!("BI"),
    region!("CA"),
    region!("GU"),
    region!("JP"),
    region!("MH"),
    region!("MP"),
    region!("PH"),
    region!("PR"),
    region!("UM"),
    region!("US"),
    region!("VI"),
];

/// The language of a tag in its usual form; extensions are left out.
pub(super) fn language(tag: &str) -> Result<LanguageIdentifier, LocaleFault> {
    let mut locale = Locale::try_from_str(tag).map_err(|_| LocaleFault::Tag(tag.to_owned()))?;
    LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    Ok(locale.id)
}

/// The language of a tag as it is written in its region, or else in that of the event.
///
/// English that is not that of the United States is the world's.
pub(super) fn regional(tag: &str, region: Option<&str>) -> Result<LanguageIdentifier, LocaleFault> {
    let language = language(tag)?;
    let to_region = |code: &str| code.parse().map_err(|_| LocaleFault::Region(code.to_owned()));
    let event = region.map(to_region).transpose()?;
    let mut locale = language.clone();
    locale.region = locale.region.or(event);
    // A region must not change the script: Serbian in Montenegro would turn Latin.
    let script = likely_script(&language);
    if likely_script(&locale) != script {
        locale.script = script;
    }
    if locale.language == ENGLISH && !is_regional_english(&locale) {
        locale.region = Some(WORLD);
    }
    Ok(locale)
}

fn is_regional_english(locale: &LanguageIdentifier) -> bool {
    let alike = locale.region.is_some_and(|region| LIKE_THE_UNITED_STATES.contains(&region));
    alike || lineage(locale).iter().any(|ancestor| ancestor == "en-001")
}

/// The tags of a language and of those that it inherits from in the CLDR, nearest first: `en-GB`,
/// `en-001`, `en`.
pub(super) fn lineage(locale: &LanguageIdentifier) -> Vec<String> {
    let fallbacker = LocaleFallbacker::new();
    let mut chain = fallbacker.for_config(Default::default()).fallback_for(locale.into());
    let mut tags = Vec::new();
    while !chain.get().is_unknown() {
        tags.push(chain.get().to_string());
        chain.step();
    }
    tags
}

/// The direction of the script of a language, as the attribute `dir` has it.
pub(super) fn direction(language: &LanguageIdentifier) -> &'static str {
    match LocaleDirectionality::new_extended().get(language) {
        Some(Direction::RightToLeft) => "rtl",
        _ => "ltr",
    }
}

/// The script that a language is most likely written in.
pub(super) fn script(language: &LanguageIdentifier) -> Option<String> {
    Some(likely_script(language)?.to_string())
}

fn likely_script(language: &LanguageIdentifier) -> Option<Script> {
    LocaleExpander::new_extended().get_likely_script(language)
}

/// The name of a language in itself, with a capital in front as in a menu.
pub(super) fn autonym(language: &LanguageIdentifier) -> Option<String> {
    let name = names::written(language.clone(), &Locale::from(language.clone()))?;
    let mut options = TitlecaseOptions::default();
    options.trailing_case = Some(TrailingCase::Unchanged);
    let mapper = CaseMapper::new();
    let name = mapper.titlecase_segment_with_only_case_data_to_string(&name, language, options);
    Some(name.into_owned())
}

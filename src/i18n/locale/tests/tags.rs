//! What the tag of a language alone tells, and the joint of lists.

use super::*;
use proptest::prelude::*;

#[test]
fn the_script_and_its_direction_are_known_for_languages_without_data_too() {
    for (tag, direction, script) in [
        ("ar", "rtl", "Arab"),
        ("fa", "rtl", "Arab"),
        ("he", "rtl", "Hebr"),
        ("yi", "rtl", "Hebr"),
        ("dv", "rtl", "Thaa"),
        ("ku", "ltr", "Latn"),
        ("ckb", "rtl", "Arab"),
        ("pa", "ltr", "Guru"),
        ("pa-Arab", "rtl", "Arab"),
        ("fr", "ltr", "Latn"),
        ("zgh", "ltr", "Tfng"),
        ("kab", "ltr", "Latn"),
        ("ja", "ltr", "Jpan"),
        ("zh", "ltr", "Hans"),
        ("zh-TW", "ltr", "Hant"),
    ] {
        let data = data(tag, "MA");
        assert_eq!((data.direction, data.script.as_deref()), (direction, Some(script)), "{tag}");
    }
    let unknown = data("qaa", "");
    assert_eq!((unknown.direction, unknown.script), ("ltr", None));
}

#[test]
fn a_language_has_its_own_name_with_a_capital() {
    for (tag, name) in [
        ("ar", "العربية"),
        ("fr", "Français"),
        ("en", "English"),
        ("de", "Deutsch"),
        ("es", "Español"),
        ("he", "עברית"),
        ("pl", "Polski"),
        ("ru", "Русский"),
        ("ja", "日本語"),
        ("ka", "ქართული"),
        ("zh", "中文"),
        ("zh-Hant", "繁體中文"),
        ("pt-BR", "Português (Brasil)"),
        ("en-GB", "British English"),
    ] {
        assert_eq!(data(tag, "MA").autonym.as_deref(), Some(name), "{tag}");
    }
    assert_eq!(data("zgh", "MA").autonym, None);
}

#[test]
fn a_former_tag_is_the_present_language() {
    assert_eq!(data("iw", "IL"), data("he", "IL"));
}

#[test]
fn an_enumeration_has_the_comma_of_the_language() {
    for (tag, joint) in [
        ("ar", "، "),
        ("ur", "، "),
        ("fr", ", "),
        ("en", ", "),
        ("he", ", "),
        ("ja", "、"),
        ("zh", "、"),
        ("am", "፣ "),
        ("my", "၊ "),
        ("th", ", "),
        ("zgh", ", "),
    ] {
        assert_eq!(data(tag, "").joint, joint, "{tag}");
    }
}

#[test]
fn what_is_no_tag_and_no_region_is_named() {
    let fault = |tag, region| LocaleData::of(tag, region).unwrap_err();
    assert_eq!(fault("français", None), LocaleFault::Tag("français".to_owned()));
    assert_eq!(fault("fr", Some("Maroc")), LocaleFault::Region("Maroc".to_owned()));
    assert_eq!(fault("", None).to_string(), "\"\" is not the tag of a language");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_tag_panics(any in "\\PC*", tag in "[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?", region in "[A-Z]{2}") {
        let _ = LocaleData::of(&any, Some(&any));
        prop_assert!(LocaleData::of(&tag, Some(&region)).is_ok());
    }
}

#[test]
fn a_language_has_a_script() {
    for (tag, wanted) in [
        ("fr", "Latn"),
        ("ar-MA", "Arab"),
        ("ur", "Arab"),
        ("zgh", "Tfng"),
        ("ja", "Jpan"),
        ("zh", "Hans"),
        ("zh-TW", "Hant"),
        ("sr-Latn", "Latn"),
        ("sr", "Cyrl"),
        ("xx", ""),
        ("no tag", ""),
    ] {
        assert_eq!(script(tag), wanted, "{tag}");
    }
}

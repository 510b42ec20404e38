//! Which layouts a site offers, and which one is there first.

use super::{letters, of_site};
use crate::kiosk::keyboard::{Key, Layout, first_for};
use crate::programme::lang::Lang;

/// The rows of letters, with spaces between the letters.
fn rows(layout: &Layout) -> Vec<String> {
    let letter = |key: &Key| match key {
        Key::Letter(letter) => Some(*letter),
        Key::Space | Key::Backspace | Key::Clear => None,
    };
    let row = |row: &Vec<Key>| row.iter().filter_map(letter).collect::<Vec<_>>().join(" ");
    let mut rows: Vec<String> = layout.rows.iter().map(row).collect();
    assert_eq!(rows.pop().as_deref(), Some(""), "the lowest row has no letters");
    rows
}

fn faces(site: &str) -> Vec<&'static str> {
    of_site(site).iter().map(Layout::face).collect()
}

#[test]
fn a_site_offers_the_layouts_of_its_languages_in_their_order_with_latin_and_digits() {
    for (site, offered) in [
        ("ar zgh fr en", &["ا ب ت", "ⴰ ⴱ ⵛ", "A B C", "1 2 3"] as &[_]),
        ("de", &["A B C", "1 2 3"]),
        ("he en", &["א ב ג", "A B C", "1 2 3"]),
        ("en he", &["A B C", "א ב ג", "1 2 3"]),
        ("ru", &["А Б В", "A B C", "1 2 3"]),
        ("el tr ar fa", &["Α Β Γ", "A B C", "ا ب ت", "1 2 3"]),
        ("uk ru sr sr-Latn", &["А Б В", "A B C", "1 2 3"]),
        ("ja", &["A B C", "1 2 3"]),
        ("ja ru", &["А Б В", "A B C", "1 2 3"]),
        ("", &["A B C", "1 2 3"]),
    ] {
        assert_eq!(faces(site), offered, "{site}");
    }
}

#[test]
fn moroccan_sites_have_the_keys_of_moroccan_keyboards() {
    let layouts = of_site("ar zgh fr en");
    assert_eq!(
        layouts.iter().map(rows).collect::<Vec<_>>(),
        [
            ["ض ص ث ق ف غ ع ه خ ح ج د", "ش س ي ب ل ا ت ن م ك ط", "ئ ء ؤ ر ذ ى ة و ز ظ"].to_vec(),
            ["ⵥ ⵕ ⵟ ⵚ ⴹ ⴳⵯ ⴽⵯ", "ⴰ ⵣ ⴻ ⵔ ⵜ ⵢ ⵓ ⵉ ⵄ ⵃ", "ⵇ ⵙ ⴷ ⴼ ⴳ ⵀ ⵊ ⴽ ⵍ ⵎ", "ⵡ ⵅ ⵛ ⵖ ⴱ ⵏ"]
                .to_vec(),
            [
                "é è ê ë à â ç ù û ï î ô",
                "a z e r t y u i o p",
                "q s d f g h j k l m",
                "w x c v b n"
            ]
            .to_vec(),
            ["1 2 3", "4 5 6", "7 8 9", "0"].to_vec(),
        ]
    );
    assert_eq!(
        layouts.iter().map(|layout| layout.lang).collect::<Vec<_>>(),
        [Some(Lang::AR), Some(Lang::ZGH), Some(Lang::FR), None]
    );
}

#[test]
fn the_first_language_of_a_script_says_where_the_keys_are() {
    for (site, lang, first, last) in [
        ("fr de", Some("fr"), "é", "n"),
        ("ja fr", Some("fr"), "é", "n"),
        ("en fr", Some("en"), "q w e r t y", "b n m"),
        ("tr", Some("tr"), "q w e r t y", "b n m"),
        ("de-AT en", Some("de-AT"), "q w e r t z u i o p ü", "n m ß"),
        ("es-MX en", Some("es-MX"), "q w e r t y", "n m"),
        ("sr-Latn sr", Some("sr-Latn"), "q w e r t y", "b n m"),
        ("ru de", Some("de"), "q w e r t z", "n m ß"),
        ("ja", None, "q w e r t y", "b n m"),
    ] {
        let layouts = of_site(site);
        let latin = layouts.iter().find(|layout| layout.face() == "A B C").unwrap();
        assert_eq!(latin.lang.map(Lang::code), lang, "{site}");
        let rows = rows(latin);
        assert!(rows[0].starts_with(first) && rows[rows.len() - 1].ends_with(last), "{rows:?}");
    }
    assert!(letters(&of_site("es")[0].rows).contains(&"ñ"));
    assert!(!letters(&of_site("en es")[0].rows).contains(&"ñ"), "n finds it");
}

#[test]
fn the_other_languages_of_a_script_bring_their_letters_along() {
    let arabic = |site| rows(&of_site(site)[0]);
    assert_eq!(arabic("ar").len(), 3);
    assert_eq!(arabic("ar fa")[0], "ژ");
    assert_eq!(arabic("ar fa")[1..], arabic("ar"));
    assert_eq!(arabic("fa ar ur")[0], "ژ ٹ ڈ ڑ ں ھ", "none twice");
    let cyrillic = |site| rows(&of_site(site)[0]);
    assert_eq!(cyrillic("ru")[..2], ["і є ґ ј љ њ ћ ђ џ ѕ", "й ц у к е н г ш щ з х ъ"]);
    assert_eq!(cyrillic("ru kk")[..2], ["ә ғ қ ң ө ұ ү һ і є ґ ј", "љ њ ћ ђ џ ѕ"]);
}

#[test]
fn the_keyboard_opens_in_the_layout_of_the_present_language() {
    for (site, present, opens) in [
        ("ar zgh fr en", "zgh", "ⴰ ⴱ ⵛ"),
        ("ar zgh fr en", "en", "A B C"),
        ("he en", "he", "א ב ג"),
        ("en ru el", "ru", "А Б В"),
        ("sr sr-Latn", "sr-Latn", "A B C"),
        ("sr sr-Latn", "sr", "А Б В"),
        ("ru ja", "ja", "A B C"),
    ] {
        let layouts = of_site(site);
        let first = first_for(Lang::new(present).unwrap(), &layouts);
        assert_eq!(layouts[first].face(), opens, "{present} of {site}");
    }
}

//! The fonts of a site: those of the scripts that its texts are written in, and no others. For all
//! other letters a browser takes a font of its system.

use super::app::App;
use super::assets::Assets;
use super::sheet::{Sheet, font_file};
use super::subset::subset;
use crate::sentences::Sentence;
use lightningcss::rules::CssRule;
use lightningcss::rules::font_face::{FontFaceProperty, FontFaceRule};
use std::collections::BTreeSet;
use unicode_script::{Script, UnicodeScript};

/// The one file of Tifinagh.
const TIFINAGH: &str = "fonts/tifinagh-400.woff2";

/// The licence of each font goes along with it (SIL Open Font License 1.1, condition 2): how the
/// names of its files begin, and its licence.
const LICENCES: [(&str, &str); 2] = [
    ("fonts/plex-", "fonts/LICENSE-plex-arabic.txt"),
    ("fonts/tifinagh-", "fonts/LICENSE-tifinagh.txt"),
];

/// Keeps of the fonts among the assets those that the style sheet has for a letter of the texts.
///
/// # Errors
/// When the built app lacks the sheet, a font or its licence.
pub fn keep_needed(app: &App, assets: &mut Assets, texts: &[&str]) -> Result<(), Sentence> {
    let letters: BTreeSet<u32> =
        texts.iter().flat_map(|text| text.chars().map(u32::from)).collect();
    let sheet = Sheet::read(app.text("base.css")?)?.fonts();
    let needed: BTreeSet<String> = sheet
        .0
        .rules
        .0
        .iter()
        .filter_map(|rule| match rule {
            CssRule::FontFace(font) if has_letter(font, &letters) => font_file(font),
            _ => None,
        })
        .collect();
    let licences =
        LICENCES.iter().filter(|(start, _)| needed.iter().any(|it| it.starts_with(start)));
    let licences: Vec<&str> = licences.map(|(_, licence)| *licence).collect();
    for name in needed.iter().map(|name| &**name).chain(licences.iter().copied()) {
        assets.get(name)?;
    }
    assets.retain(|name| {
        !name.starts_with("fonts/") || needed.contains(name) || licences.contains(&name)
    });
    Ok(())
}

/// The font in which the language switch shows the names of languages in Tifinagh: a word is not
/// worth the whole font, which many devices lack.
const NAMES: &str = "fonts/tifinagh-names.woff2";

/// Adds the font of the names of languages to a site that has such names and the font.
///
/// # Errors
/// When it cannot be made of the whole one.
pub fn add_names(assets: &mut Assets, names: &[&str]) -> Result<(), Sentence> {
    let letters: BTreeSet<char> = names.iter().flat_map(|name| name.chars()).collect();
    let letters: BTreeSet<char> =
        letters.into_iter().filter(|letter| letter.script() == Script::Tifinagh).collect();
    let (Ok(whole), true) = (assets.get(TIFINAGH), !letters.is_empty()) else { return Ok(()) };
    let cut =
        subset(&whole.content, &letters).ok_or_else(|| format!("{TIFINAGH} cannot be cut"))?;
    assets.add(NAMES, cut);
    Ok(())
}

/// The rule for the font of the names of languages; none on a site without it.
pub fn face_of_names(assets: &Assets) -> String {
    assets.get(NAMES).map_or_else(
        |_| String::new(),
        |_| {
            format!(
                "@layer base{{@font-face{{font-family:\"Tifinagh names\";src:url(\"{NAMES}\");\
                 font-display:swap;unicode-range:U+2D30-2D7F}}}}"
            )
        },
    )
}

/// Whether a font is for any of these letters: all, when it does not say which.
fn has_letter(font: &FontFaceRule, letters: &BTreeSet<u32>) -> bool {
    let ranges = font.properties.iter().find_map(|property| match property {
        FontFaceProperty::UnicodeRange(ranges) => Some(ranges),
        _ => None,
    });
    ranges.is_none_or(|ranges| {
        ranges.iter().any(|range| letters.range(range.start..=range.end).next().is_some())
    })
}

#[cfg(test)]
mod tests {
    use super::super::assets::Asset;
    use super::*;
    use std::path::Path;

    /// The names of the fonts and licences that a site with these texts has, and its font faces.
    fn published(texts: &[&str]) -> (Vec<String>, String) {
        let dir = tempfile::tempdir().unwrap();
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let base = root.join("style/base.css");
        std::fs::copy(base, dir.path().join("base.css")).unwrap();
        let kiosk = dir.path().join("kiosk");
        std::fs::create_dir(&kiosk).unwrap();
        for name in ["index.html", "app.js", "app_bg.wasm", "boot.js", "early.js", "kiosk/kiosk.js"]
        {
            std::fs::write(dir.path().join(name), "").unwrap();
        }
        let app = App::read(&dir.path().into()).unwrap();
        let mut assets = Assets::default();
        let fonts = std::fs::read_dir(root.join("target/assets/fonts")).expect("make setup");
        for font in fonts {
            let name = font.unwrap().file_name().into_string().unwrap();
            assets.add(&format!("fonts/{name}"), name.into_bytes());
        }
        keep_needed(&app, &mut assets, texts).unwrap();
        let stem = |asset: &Asset| {
            let name = asset.path.trim_start_matches("assets/fonts/");
            name.rsplit_once('-').unwrap().0.to_owned()
        };
        let faces = Sheet::read(app.text("base.css").unwrap()).unwrap().fonts();
        let faces = faces.linked(&assets, |asset| &asset.path).minified().unwrap();
        (assets.all().map(stem).collect(), faces)
    }

    #[test]
    fn a_site_has_the_fonts_of_its_scripts_with_their_licences_and_no_others() {
        let latin = ["LICENSE-plex-arabic", "plex-latin-400", "plex-latin-700"];
        let (files, faces) = published(&["Programm: „Künstliche Intelligenz“", "Доклад"]);
        assert_eq!(files, latin);
        assert_eq!(faces.matches("@font-face").count(), 2);
        assert!(!faces.contains("Plex Arabic") && !faces.contains("Tifinagh"), "{faces}");

        let (files, faces) = published(&["Programm", "برنامج"]);
        let arabic = ["LICENSE-plex-arabic", "plex-arabic-400", "plex-arabic-700"];
        assert_eq!(files, [&arabic[..], &latin[1..]].concat());
        assert_eq!(faces.matches("Plex Arabic").count(), 2);

        let (files, faces) = published(&["Programme, برنامج, ⴰⵀⵉⵍ"]);
        let tifinagh = ["LICENSE-plex-arabic", "LICENSE-tifinagh"];
        assert_eq!(files, [&tifinagh, &arabic[1..], &latin[1..], &["tifinagh-400"]].concat());
        assert_eq!(faces.matches("@font-face").count(), 5);
        assert_eq!(faces.matches("url(assets/fonts/").count(), 5);
    }

    #[test]
    fn names_in_tifinagh_have_a_font_of_their_own_where_there_are_any() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let font = root.join("target/assets").join(TIFINAGH);
        let mut assets = Assets::default();
        add_names(&mut assets, &["ⵜⴰⵎⴰⵣⵉⵖⵜ"]).unwrap();
        assert_eq!(face_of_names(&assets), "", "there is no font to make it of");
        assets.add(TIFINAGH, std::fs::read(font).expect("make setup"));
        add_names(&mut assets, &["Français", "العربية"]).unwrap();
        assert_eq!(face_of_names(&assets), "");
        add_names(&mut assets, &["Français", "ⵜⴰⵎⴰⵣⵉⵖⵜ"]).unwrap();
        assert!(face_of_names(&assets).contains(NAMES));
        assets.add(TIFINAGH, b"damaged".to_vec());
        assert!(add_names(&mut assets, &["ⵜⴰⵎⴰⵣⵉⵖⵜ"]).is_err());
    }
}

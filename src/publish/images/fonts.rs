//! The fonts that pictures are drawn with: those of the site, decoded from WOFF2
//! (<https://www.w3.org/TR/WOFF2/>).

use crate::programme::lang::Lang;
use cosmic_text::fontdb::{Database, FaceInfo, ID, Language, Source, Stretch, Style, Weight};
use cosmic_text::{Family, FontSystem};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{fmt, io};

/// The weight of plain text.
pub const REGULAR: Weight = Weight::NORMAL;
/// The weight of text that stands out, such as titles.
pub const BOLD: Weight = Weight::BOLD;

const LATIN: &str = "Latin";
const LATIN_EXT: &str = "Latin extended";
const ARABIC: &str = "Arabic";
const TIFINAGH: &str = "Tifinagh";

/// The files: name, the family that stands for the file here, and the weights it serves. (The
/// files of Plex are cut by script but all bear its name. Of fallbacks only those in the wanted
/// weight are tried.)
const FILES: [(&str, &str, &[Weight]); 7] = [
    ("plex-latin-400.woff2", LATIN, &[REGULAR]),
    ("plex-latin-700.woff2", LATIN, &[BOLD]),
    ("plex-latin-ext-400.woff2", LATIN_EXT, &[REGULAR]),
    ("plex-latin-ext-700.woff2", LATIN_EXT, &[BOLD]),
    ("plex-arabic-400.woff2", ARABIC, &[REGULAR]),
    ("plex-arabic-700.woff2", ARABIC, &[BOLD]),
    ("tifinagh-400.woff2", TIFINAGH, &[REGULAR, BOLD]),
];

/// The reason why a font cannot be used.
#[derive(Debug)]
pub enum FontError {
    /// The file at this path cannot be read, for this reason.
    Unreadable(PathBuf, io::Error),
    /// No WOFF2, or not the font of a text.
    Damaged(PathBuf),
}

impl fmt::Display for FontError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            FontError::Unreadable(path, error) => {
                write!(f, "the font {} cannot be read: {error}", path.display())
            }
            FontError::Damaged(path) => write!(f, "{} is no font in WOFF2", path.display()),
        }
    }
}

impl std::error::Error for FontError {}

/// Reads the fonts of a directory, as `make setup` leaves them in `target/assets/drawing`.
///
/// # Errors
/// When a file lacks or is no font.
pub fn read(dir: &Path) -> Result<Database, FontError> {
    let mut fonts = Database::new();
    for (file, family, weights) in FILES {
        let path = dir.join(file);
        let woff2 = std::fs::read(&path).map_err(|e| FontError::Unreadable(path.clone(), e))?;
        let Ok(font) = wuff::decompress_woff2(&woff2) else { return Err(FontError::Damaged(path)) };
        let source = Source::Binary(Arc::new(font));
        // Only a font that can be parsed is taken in.
        if Database::new().load_font_source(source.clone()).is_empty() {
            return Err(FontError::Damaged(path));
        }
        for &weight in weights {
            fonts.push_face_info(face(family, weight, source.clone()));
        }
    }
    Ok(fonts)
}

fn face(family: &str, weight: Weight, source: Source) -> FaceInfo {
    FaceInfo {
        id: ID::dummy(),
        source,
        index: 0,
        families: vec![(family.to_owned(), Language::English_UnitedStates)],
        post_script_name: format!("{family} {}", weight.0),
        style: Style::Normal,
        weight,
        stretch: Stretch::Normal,
        monospaced: false,
    }
}

/// The first family for a text in a language; letters that it lacks come from the others.
pub fn family(lang: Lang) -> Family<'static> {
    Family::Name(match lang.code() {
        "ar" => ARABIC,
        "zgh" => TIFINAGH,
        _ => LATIN,
    })
}

/// Makes the fonts ready for shaping: these and no others, whatever the machine has.
pub fn system(fonts: Database) -> FontSystem {
    // The locale chooses among fonts of a system, of which there are none.
    FontSystem::new_with_locale_and_db(String::new(), fonts)
}

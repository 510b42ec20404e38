//! The files of the fonts that do not come in slices.

use cosmic_text::fontdb::Weight;
use unicode_script::Script;

/// The weight of plain text.
pub const REGULAR: Weight = Weight::NORMAL;
/// The weight of text that stands out, such as titles.
pub const BOLD: Weight = Weight::BOLD;

/// The family of the Latin letters.
pub const LATIN: &str = "Latin";

/// The weights of a file that serves all texts.
pub const BOTH: &[Weight] = &[REGULAR, BOLD];

/// Files that every picture has at hand: name, the family that stands for the file here, and the
/// weights it serves. (The files of Plex are cut by script but all bear its name. Of fallbacks only
/// those in the wanted weight are tried.) The family of a script bears the script's name in Unicode.
pub const FILES: [(&str, &str, &[Weight]); 17] = [
    ("plex-latin-400.woff2", LATIN, &[REGULAR]),
    ("plex-latin-700.woff2", LATIN, &[BOLD]),
    ("plex-latin-ext-400.woff2", "Latin extended", &[REGULAR]),
    ("plex-latin-ext-700.woff2", "Latin extended", &[BOLD]),
    ("plex-arabic-400.woff2", "Arabic", &[REGULAR]),
    ("plex-arabic-700.woff2", "Arabic", &[BOLD]),
    ("tifinagh-400.woff2", "Tifinagh", BOTH),
    ("plex-vietnamese-400.woff2", "Vietnamese", &[REGULAR]),
    ("plex-vietnamese-700.woff2", "Vietnamese", &[BOLD]),
    ("plex-greek-400.woff2", "Greek", &[REGULAR]),
    ("plex-greek-700.woff2", "Greek", &[BOLD]),
    ("plex-cyrillic-400.woff2", "Cyrillic", &[REGULAR]),
    ("plex-cyrillic-700.woff2", "Cyrillic", &[BOLD]),
    ("plex-cyrillic-ext-400.woff2", "Cyrillic extended", &[REGULAR]),
    ("plex-cyrillic-ext-700.woff2", "Cyrillic extended", &[BOLD]),
    ("plex-hebrew-400.woff2", "Hebrew", &[REGULAR]),
    ("plex-hebrew-700.woff2", "Hebrew", &[BOLD]),
];

/// Scripts with a file of their own in all weights, `noto-armenian.woff2`, which is read when a text
/// has a letter of the script.
pub const SCRIPTS: [Script; 16] = [
    Script::Armenian,
    Script::Bengali,
    Script::Devanagari,
    Script::Ethiopic,
    Script::Georgian,
    Script::Gujarati,
    Script::Gurmukhi,
    Script::Kannada,
    Script::Khmer,
    Script::Lao,
    Script::Malayalam,
    Script::Myanmar,
    Script::Sinhala,
    Script::Tamil,
    Script::Telugu,
    Script::Thai,
];

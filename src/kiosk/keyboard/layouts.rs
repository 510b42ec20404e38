//! The keys of each script, in the places in which people know them from their own keyboards.
//! What marks and shifted keys only vary is left out where the search reads both alike.

use super::script::Script;

/// Rows of letters: from the top, in each from the left, with spaces between.
pub(super) type Rows = &'static [&'static str];

/// The Arabic layout of PCs (`ara(basic)` of xkeyboard-config). `ذ`, which stands beside the
/// digits there, is in the lowest row, in place of `لا`: that is two letters.
const ARABIC: Rows = &["ض ص ث ق ف غ ع ه خ ح ج د", "ش س ي ب ل ا ت ن م ك ط", "ئ ء ؤ ر ذ ى ة و ز ظ"];

/// The layout of Russian, `йцукен`. The letters of other languages stand above
/// ([`super::letters`]).
const CYRILLIC: Rows = &["й ц у к е н г ш щ з х ъ", "ф ы в а п р о л д ж э", "я ч с м и т ь б ю"];

/// The layout of Greece, with the `ς` of the ends of words.
const GREEK: Rows = &["ς ε ρ τ υ θ ι ο π", "α σ δ φ γ η ξ κ λ", "ζ χ ψ ω β ν μ"];

/// The layout of Israel (SI 1452), with the letters of the ends of words.
const HEBREW: Rows = &["ק ר א ט ו ן ם פ", "ש ד ג כ ע י ח ל ך ף", "ז ס ב ה נ מ צ ת ץ"];

/// The 33 letters of the IRCAM's alphabet where its own keyboard has them (`ma(tifinagh)` of
/// xkeyboard-config), those that are typed with the shift key there in the first row. Two of the
/// letters are pairs: `ⴳⵯ` and `ⴽⵯ`, with U+2D6F (Unicode Standard, chapter on Tifinagh).
const TIFINAGH: Rows =
    &["ⵥ ⵕ ⵟ ⵚ ⴹ ⴳⵯ ⴽⵯ", "ⴰ ⵣ ⴻ ⵔ ⵜ ⵢ ⵓ ⵉ ⵄ ⵃ", "ⵇ ⵙ ⴷ ⴼ ⴳ ⵀ ⵊ ⴽ ⵍ ⵎ", "ⵡ ⵅ ⵛ ⵖ ⴱ ⵏ"];

/// AZERTY, as French keyboards in Morocco have it (`ma(french)` of xkeyboard-config), with the
/// letters with accents that French needs in a row of their own.
const AZERTY: Rows =
    &["é è ê ë à â ç ù û ï î ô", "a z e r t y u i o p", "q s d f g h j k l m", "w x c v b n"];

/// QWERTY, as in English.
const QWERTY: Rows = &["q w e r t y u i o p", "a s d f g h j k l", "z x c v b n m"];

/// The same with `ñ`, as in Spain, also for its other languages.
const QWERTY_OF_SPAIN: Rows = &["q w e r t y u i o p", "a s d f g h j k l ñ", "z x c v b n m"];

/// QWERTZ, as in Germany, with the `ß` that stands beside the digits there.
const QWERTZ: Rows = &["q w e r t z u i o p ü", "a s d f g h j k l ö ä", "y x c v b n m ß"];

/// The digits in the order of telephones (ITU-T E.161), in the form that is read everywhere.
pub(super) const DIGITS: Rows = &["1 2 3", "4 5 6", "7 8 9", "0"];

/// The layout of a script as the speakers of a language (its primary subtag) know it.
pub(super) fn of_language(script: Script, language: Option<&str>) -> Rows {
    match (script, language) {
        (Script::Arabic, _) => ARABIC,
        (Script::Cyrillic, _) => CYRILLIC,
        (Script::Greek, _) => GREEK,
        (Script::Hebrew, _) => HEBREW,
        (Script::Tifinagh, _) => TIFINAGH,
        (Script::Latin, Some("fr")) => AZERTY,
        (Script::Latin, Some("de")) => QWERTZ,
        (Script::Latin, Some("es" | "ast" | "ca" | "eu" | "gl")) => QWERTY_OF_SPAIN,
        (Script::Latin, _) => QWERTY,
    }
}

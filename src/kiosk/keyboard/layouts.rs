//! The keys of each script, in the places in which people know them from their own keyboards.
//! What marks and shifted keys only vary is left out where the search reads both alike.

use super::{Key, Layout};

/// Rows of letters, each a string literal, with the keys that every layout has below them.
macro_rules! layout {
    ($([$($letter:literal)*])*) => {
        Layout {
            rows: &[
                $(&[$(Key::Letter($letter)),*],)*
                &[Key::Clear, Key::Space, Key::Backspace],
            ],
        }
    };
}

/// The Arabic layout of PCs (`ara(basic)` of xkeyboard-config). `ذ`, which stands beside the
/// digits there, is in the lowest row, in place of `لا`: that is two letters.
pub const ARABIC: Layout = layout! {
    ["ض" "ص" "ث" "ق" "ف" "غ" "ع" "ه" "خ" "ح" "ج" "د"]
    ["ش" "س" "ي" "ب" "ل" "ا" "ت" "ن" "م" "ك" "ط"]
    ["ئ" "ء" "ؤ" "ر" "ذ" "ى" "ة" "و" "ز" "ظ"]
};

/// AZERTY, as French keyboards in Morocco have it (`ma(french)` of xkeyboard-config), with the
/// letters with accents that French needs in a row of their own.
pub const LATIN: Layout = layout! {
    ["é" "è" "ê" "ë" "à" "â" "ç" "ù" "û" "ï" "î" "ô"]
    ["a" "z" "e" "r" "t" "y" "u" "i" "o" "p"]
    ["q" "s" "d" "f" "g" "h" "j" "k" "l" "m"]
    ["w" "x" "c" "v" "b" "n"]
};

/// The 33 letters of the IRCAM's alphabet where its own keyboard has them (`ma(tifinagh)` of
/// xkeyboard-config), those that are typed with the shift key there in the first row. Two of the
/// letters are pairs: `ⴳⵯ` and `ⴽⵯ`, with U+2D6F (Unicode Standard, chapter on Tifinagh).
pub const TIFINAGH: Layout = layout! {
    ["ⵥ" "ⵕ" "ⵟ" "ⵚ" "ⴹ" "ⴳⵯ" "ⴽⵯ"]
    ["ⴰ" "ⵣ" "ⴻ" "ⵔ" "ⵜ" "ⵢ" "ⵓ" "ⵉ" "ⵄ" "ⵃ"]
    ["ⵇ" "ⵙ" "ⴷ" "ⴼ" "ⴳ" "ⵀ" "ⵊ" "ⴽ" "ⵍ" "ⵎ"]
    ["ⵡ" "ⵅ" "ⵛ" "ⵖ" "ⴱ" "ⵏ"]
};

/// The digits in the order of telephones (ITU-T E.161), in the form that Morocco writes.
pub const DIGITS: Layout = layout! {
    ["1" "2" "3"]
    ["4" "5" "6"]
    ["7" "8" "9"]
    ["0"]
};

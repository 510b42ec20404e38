//! Hebrew: letters without points, a letter at the end of a word as elsewhere.

use super::notation::NONE;

/// U+0590 to U+05FF.
pub(super) const fn letter(ch: char) -> char {
    match ch {
        '־' | '\u{5c0}' | '\u{5c3}' | '\u{5c6}' | '׳' | '״' => ' ',
        '\u{591}'..='\u{5cf}' => NONE,
        'ך' => 'כ',
        'ם' => 'מ',
        'ן' => 'נ',
        'ף' => 'פ',
        'ץ' => 'צ',
        _ => ch,
    }
}

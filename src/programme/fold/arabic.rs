//! Arabic: one form of each letter, without what everyday typing leaves out.

use super::notation::NONE;

/// U+0600 to U+06FF, but for the digits.
pub(super) const fn letter(ch: char) -> char {
    match ch {
        'أ' | 'إ' | 'آ' | 'ٱ' | '\u{672}' | '\u{673}' | '\u{675}' => 'ا',
        'ؤ' | '\u{676}' => 'و',
        'ئ' | 'ى' | 'ی' | '\u{678}' | '\u{6cd}' | '\u{6d2}' | '\u{6d3}' => 'ي',
        'ة' | '\u{6c0}'..='\u{6c3}' | '\u{6d5}' => 'ه',
        'ک' | 'گ' | 'ڭ' => 'ك',
        'پ' => 'ب',
        'چ' => 'ج',
        'ڤ' | 'ڥ' => 'ف',
        'ء' | 'ـ' | '\u{674}' | '\u{61c}' => NONE,
        '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' => NONE,
        '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e4}' | '\u{6e7}'..='\u{6e8}' => NONE,
        '\u{6ea}'..='\u{6ed}' => NONE,
        '\u{600}'..='\u{60f}' | '\u{61b}'..='\u{61f}' | '\u{66a}'..='\u{66d}' | '\u{6d4}' => ' ',
        _ => ch,
    }
}

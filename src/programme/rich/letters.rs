//! What sorts of letters there are, as far as markup asks (CommonMark, section 2.1).

/// Whether a character is punctuation or a sign. Beyond ASCII these are the blocks of signs, and those
/// of Latin, Greek, Arabic and Tifinagh: the list of Unicode would cost a phone more than it is worth.
pub(super) fn is_punctuation(letter: char) -> bool {
    letter.is_ascii_punctuation()
        || matches!(
            letter,
            '\u{a1}'..='\u{a9}'
                | '\u{ab}'
                | '\u{ac}'
                | '\u{ae}'..='\u{b1}'
                | '\u{b4}'
                | '\u{b6}'..='\u{b8}'
                | '\u{bb}'
                | '\u{bf}'
                | '\u{d7}'
                | '\u{f7}'
                | '\u{2c2}'..='\u{2c5}'
                | '\u{2d2}'..='\u{2df}'
                | '\u{37e}'
                | '\u{387}'
                | '\u{606}'..='\u{60f}'
                | '\u{61b}'
                | '\u{61d}'..='\u{61f}'
                | '\u{66a}'..='\u{66d}'
                | '\u{6d4}'
                | '\u{6de}'
                | '\u{6e9}'
                | '\u{6fd}'
                | '\u{6fe}'
                | '\u{2010}'..='\u{2027}'
                | '\u{2030}'..='\u{205e}'
                | '\u{20a0}'..='\u{20cf}'
                | '\u{2116}'
                | '\u{2117}'
                | '\u{211e}'..='\u{2123}'
                | '\u{2190}'..='\u{245f}'
                | '\u{2500}'..='\u{2775}'
                | '\u{2794}'..='\u{2bff}'
                | '\u{2d70}'
                | '\u{2e00}'..='\u{2e5d}'
                | '\u{3001}'..='\u{3003}'
                | '\u{3008}'..='\u{3020}'
                | '\u{fd3e}'
                | '\u{fd3f}'
                | '\u{1f300}'..='\u{1faff}'
        )
}

/// Whether a character is a space or ends a line. (As the standard library has it: what the start
/// shares with this room is code of the start.)
pub(super) fn is_space(letter: char) -> bool {
    matches!(
        letter,
        '\t'..='\r'
            | ' '
            | '\u{85}'
            | '\u{a0}'
            | '\u{1680}'
            | '\u{2000}'..='\u{200a}'
            | '\u{2028}'
            | '\u{2029}'
            | '\u{202f}'
            | '\u{205f}'
            | '\u{3000}'
    )
}

/// Whether a character only says how others are to be set: joiners, directions, soft hyphens.
pub(super) fn is_unseen(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}'
            | '\u{61c}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
    )
}

/// Whether a character is one of a word.
pub(super) fn is_of_word(letter: char) -> bool {
    !(is_punctuation(letter) || is_space(letter) || letter.is_control() || is_unseen(letter))
}

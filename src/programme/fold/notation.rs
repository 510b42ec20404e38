//! How tables and rules write what becomes of a character.
//!
//! A letter stands for itself, but a capital of ASCII for two (`A` for `ae`), and `E` for `ɛ`. In a
//! table `_` stands for a space, `-` for what is dropped, and `?` for the character itself.

/// What stands for a character that is dropped, and where there is no further letter.
pub(super) const NONE: char = '\0';

/// The letters that a letter stands for.
pub(super) fn spelled(letter: char) -> [char; 3] {
    let second = match letter {
        'A' | 'O' => 'e',
        'G' | 'T' => 'h',
        'I' => 'j',
        'S' => 's',
        _ => NONE,
    };
    [if letter == 'E' { 'ɛ' } else { letter.to_ascii_lowercase() }, second, NONE]
}

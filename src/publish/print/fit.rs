//! Sizes of type that fit. A guess, on the safe side: the letters are not measured, as they may be
//! those of another font in the end.

/// Millimetres of a typographic point.
pub const POINT: f32 = 0.352_8;

/// Width of a space in bold type, in parts of its size.
const SPACE: f32 = 0.28;

/// How much wider letters may be than their kind is thought to be.
const SAFETY: f32 = 1.02;

/// The number of lines of a text, in type of so many points on lines of so many millimetres.
pub fn lines(text: &str, size: f32, width: f32) -> f32 {
    rows(text.split_whitespace().map(ems), SPACE, width / (size * POINT))
}

/// The number of rows of things that follow each other and are so wide, with a gap between them.
/// What is wider than a row has several.
pub fn rows(widths: impl IntoIterator<Item = f32>, gap: f32, row: f32) -> f32 {
    let (mut rows, mut filled) = (0.0, f32::INFINITY);
    let row = row.max(1.0);
    for width in widths {
        if filled + gap + width <= row {
            filled += gap + width;
        } else {
            let own = (width / row).ceil().max(1.0);
            rows += own;
            filled = width - (own - 1.0) * row;
        }
    }
    rows
}

/// The width of a text on one line, in parts of the size of its type.
pub fn ems(text: &str) -> f32 {
    text.chars().map(em).sum::<f32>() * SAFETY
}

/// The usual width of a letter in bold type, in parts of its size: measured in IBM Plex Sans, whose
/// letters are wide, and rounded up.
fn em(letter: char) -> f32 {
    match letter {
        // Marks that stand above or below, and signs that are not seen.
        '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' => 0.0,
        '\u{200b}'..='\u{200f}' | '\u{2066}'..='\u{2069}' | '\u{fe0f}' => 0.0,
        'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '!' | '\'' | '’' | '|' | '·' => 0.33,
        ' ' | '\u{a0}' | '\u{202f}' => SPACE,
        'f' | 'r' | 't' | 'I' | '(' | ')' | '[' | ']' | '/' | '-' => 0.42,
        'a' | 'c' | 'e' | 'o' | 's' | 'v' | 'x' | 'y' | 'z' | 'à'..='å' | 'ç'..='ë' => 0.57,
        'm' | 'w' | 'M' | 'W' | '@' | '%' | '—' | '…' | 'œ' | 'æ' | 'Œ' | 'Æ' => 0.95,
        'A'..='Z' | 'À'..='Þ' => 0.7,
        // Arabic and Hebrew.
        '\u{590}'..='\u{8ff}' => 0.52,
        // Tifinagh.
        '\u{2d30}'..='\u{2d7f}' => 0.68,
        // Chinese, Japanese and Korean letters are as wide as they are high; so are pictures.
        '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{d7af}' | '\u{f900}'..='\u{faff}' => 1.0,
        '\u{ff00}'..='\u{ff60}' | '\u{20000}'..='\u{3ffff}' => 1.0,
        '\u{1f000}'..='\u{1faff}' => 1.4,
        _ => 0.62,
    }
}

/// The first (largest) of these sizes that fits, or the last.
pub fn largest(sizes: &[f32], fits: impl Fn(f32) -> bool) -> f32 {
    let fitting = sizes.iter().copied().find(|size| fits(*size));
    fitting.or(sizes.last().copied()).unwrap_or(8.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_takes_more_lines_the_larger_it_is() {
        assert_eq!(lines("", 10.0, 50.0), 0.0);
        assert_eq!(lines("short", 10.0, 50.0), 1.0);
        let text = "words ".repeat(20);
        assert!(lines(&text, 12.0, 50.0) > lines(&text, 8.0, 50.0));
        assert!(lines(&text, 8.0, 20.0) > lines(&text, 8.0, 50.0));
    }

    #[test]
    fn lines_are_broken_between_words_and_where_a_word_is_longer_than_a_line() {
        // 10 ems a line.
        let width = 100.0 * POINT;
        let word = "n".repeat(9);
        assert_eq!(lines(&format!("{word} {word}"), 10.0, width), 2.0);
        assert_eq!(lines(&"n".repeat(40), 10.0, width), 3.0);
        assert_eq!(lines(&"議".repeat(19), 10.0, width), 2.0);
    }

    #[test]
    fn what_follows_stands_in_the_same_row_where_there_is_room() {
        assert_eq!(rows([4.0, 5.0, 5.0], 0.5, 10.0), 2.0);
        assert_eq!(rows([25.0, 4.0], 0.5, 10.0), 3.0);
        assert_eq!(rows([], 0.5, 10.0), 0.0);
    }

    #[test]
    fn the_largest_size_that_fits_is_taken() {
        assert_eq!(largest(&[12.0, 10.0, 8.0], |size| size < 11.0), 10.0);
        assert_eq!(largest(&[12.0, 10.0, 8.0], |_| false), 8.0);
    }
}

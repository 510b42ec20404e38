//! Sizes of type that fit. A guess, on the safe side: nobody measures letters here.

/// Millimetres of a typographic point.
pub const POINT: f32 = 0.352_8;

/// Mean width of a letter, in parts of the size of its type, room for the ends of lines included.
const LETTER: f32 = 0.58;

/// The number of lines of a text, in type of so many points on lines of so many millimetres.
pub fn lines(text: &str, size: f32, width: f32) -> f32 {
    (text.chars().count() as f32 * LETTER * size * POINT / width).ceil()
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
        let text = "a".repeat(100);
        assert!(lines(&text, 12.0, 50.0) > lines(&text, 8.0, 50.0));
        assert!(lines(&text, 8.0, 20.0) > lines(&text, 8.0, 50.0));
    }

    #[test]
    fn the_largest_size_that_fits_is_taken() {
        assert_eq!(largest(&[12.0, 10.0, 8.0], |size| size < 11.0), 10.0);
        assert_eq!(largest(&[12.0, 10.0, 8.0], |_| false), 8.0);
    }
}

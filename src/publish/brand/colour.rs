//! Colours of the screen.

/// An opaque colour (sRGB).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Colour {
    /// The share of red, 0 to 255.
    pub red: u8,
    /// The share of green, likewise.
    pub green: u8,
    /// The share of blue, likewise.
    pub blue: u8,
}

/// White.
pub const WHITE: Colour = Colour::of(0xffffff);

impl Colour {
    /// The colour of a number, `0xrrggbb`.
    pub const fn of(hex: u32) -> Colour {
        let [_, red, green, blue] = hex.to_be_bytes();
        Colour { red, green, blue }
    }

    /// Reads `#rrggbb`; anything else is no colour.
    pub fn parse(text: &str) -> Option<Colour> {
        let digits = text.strip_prefix('#')?;
        let fine = digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        fine.then(|| u32::from_str_radix(digits, 16).ok().map(Colour::of))?
    }

    /// `#rrggbb`.
    pub fn hex(self) -> String {
        format!("#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }

    /// A blend: this colour as far as it covers (0 to 255), the ground for the rest.
    pub fn over(self, ground: Colour, cover: u8) -> Colour {
        let mix = |top: u8, below: u8| {
            let cover = u32::from(cover);
            // At most 255, being a mean of two that are.
            ((u32::from(top) * cover + u32::from(below) * (255 - cover) + 127) / 255) as u8
        };
        Colour {
            red: mix(self.red, ground.red),
            green: mix(self.green, ground.green),
            blue: mix(self.blue, ground.blue),
        }
    }

    /// The square of the distance between two colours.
    pub fn distance(self, other: Colour) -> u32 {
        let apart = |one: u8, other: u8| u32::from(one.abs_diff(other)).pow(2);
        apart(self.red, other.red) + apart(self.green, other.green) + apart(self.blue, other.blue)
    }

    /// The shares of red, green and blue in light, 0 to 1.
    pub fn linear(self) -> [f64; 3] {
        [self.red, self.green, self.blue].map(|share| {
            let share = f64::from(share) / 255.0;
            if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        })
    }

    /// The contrast between two colours, 1 to 21 (WCAG 2.2, "contrast ratio").
    pub fn contrast(self, other: Colour) -> f64 {
        let (one, other) = (self.luminance(), other.luminance());
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    /// The light of a colour for the eye, 0 to 1 (WCAG 2.2, "relative luminance").
    fn luminance(self) -> f64 {
        let [red, green, blue] = self.linear();
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_six_digits_are_a_colour() {
        let green = Colour { red: 0x0b, green: 0x5d, blue: 0x43 };
        assert_eq!(Colour::parse("#0B5d43"), Some(green));
        assert_eq!(green.hex(), "#0b5d43");
        for text in ["", "#", "#fff", "0b5d43", "#0b5d4g", "#+b5d43", "#0b5d43ff", "#ééé"] {
            assert_eq!(Colour::parse(text), None, "{text}");
        }
    }

    #[test]
    fn covering_runs_from_the_ground_to_the_colour() {
        let (ink, paper) = (Colour::of(0x15221c), Colour::of(0xf7f4ee));
        assert_eq!(ink.over(paper, 0), paper);
        assert_eq!(ink.over(paper, 255), ink);
        assert_eq!(WHITE.over(Colour::of(0), 128), Colour::of(0x808080));
    }

    #[test]
    fn contrast_is_that_of_the_guidelines() {
        // #767676 is the lightest grey that reaches 4.5:1 on white.
        assert!((Colour::of(0x767676).contrast(WHITE) - 4.54).abs() < 0.005);
        assert!(Colour::of(0x777777).contrast(WHITE) < 4.5);
        assert!((WHITE.contrast(Colour::of(0)) - 21.0).abs() < 1e-9);
        assert!((Colour::of(0xff0000).contrast(WHITE) - 3.998).abs() < 0.001);
    }
}

//! The colours of the pictures: those of the light theme in `style/tokens.css`, which a test
//! compares.

/// An opaque colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Colour {
    /// The share of red, 0 to 255.
    pub red: u8,
    /// The share of green, likewise.
    pub green: u8,
    /// The share of blue, likewise.
    pub blue: u8,
}

/// The ground of pages.
pub const PAPER: Colour = rgb(0xf7f4ee);
/// Text on paper.
pub const INK: Colour = rgb(0x15221c);
/// Less important text on paper.
pub const INK_SOFT: Colour = rgb(0x4a5850);
/// Thin lines on paper.
pub const LINE: Colour = rgb(0xd8d2c4);
/// The colour of the app, which fills bands and covers.
pub const BRAND: Colour = rgb(0x0b5d43);
/// Text on the colour of the app.
pub const ON_BRAND: Colour = rgb(0xffffff);
/// Less important text on the colour of the app.
pub const ON_BRAND_SOFT: Colour = rgb(0xd3e8de);
/// Text on the colour of the app that is to catch the eye.
pub const GOLD: Colour = rgb(0xf2cf7c);

const fn rgb(hex: u32) -> Colour {
    let [_, red, green, blue] = hex.to_be_bytes();
    Colour { red, green, blue }
}

impl Colour {
    /// Reads `#rrggbb`; anything else is no colour.
    pub fn parse(text: &str) -> Option<Colour> {
        let digits = text.strip_prefix('#')?;
        let fine = digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        fine.then(|| u32::from_str_radix(digits, 16).ok().map(rgb))?
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
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_colours_are_those_of_the_app() {
        let tokens = include_str!("../../../style/tokens.css");
        // The light theme comes first.
        let token = |name: &str| {
            let (_, value) = tokens.split_once(&format!("--{name}: ")).unwrap();
            Colour::parse(value.split(';').next().unwrap()).unwrap()
        };
        let ours = [PAPER, INK, INK_SOFT, LINE, BRAND, ON_BRAND, ON_BRAND_SOFT, GOLD];
        let theirs =
            ["paper", "ink", "ink-soft", "line", "brand", "on-brand", "on-brand-soft", "gold"]
                .map(token);
        assert_eq!(ours, theirs);
    }

    #[test]
    fn only_six_digits_are_a_colour() {
        assert_eq!(Colour::parse("#0B5d43"), Some(BRAND));
        assert_eq!(BRAND.hex(), "#0b5d43");
        for text in ["", "#", "#fff", "0b5d43", "#0b5d4g", "#+b5d43", "#0b5d43ff", "#ééé"] {
            assert_eq!(Colour::parse(text), None, "{text}");
        }
    }

    #[test]
    fn covering_runs_from_the_ground_to_the_colour() {
        assert_eq!(INK.over(PAPER, 0), PAPER);
        assert_eq!(INK.over(PAPER, 255), INK);
        let half = ON_BRAND.over(rgb(0), 128);
        assert_eq!(half, rgb(0x808080));
    }
}

//! Colours as the eye orders them: by lightness, chroma and hue.
//!
//! The space is OKLCH, the polar form of Oklab (Björn Ottosson, "A perceptual color space for image
//! processing", 2020; the matrices are those of 2021-01-25). A step of lightness looks alike
//! for every hue, which that of HSL does not: so one recipe serves every brand.

use super::colour::Colour;

/// A colour by lightness, chroma and hue; it need not be one that a screen can show.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Oklch {
    /// Lightness: 0 is black, 1 is white.
    pub lightness: f64,
    /// Distance from grey: 0 to about 0.32 on screens.
    pub chroma: f64,
    /// Angle in degrees; of no meaning for greys.
    pub hue: f64,
}

impl From<Colour> for Oklch {
    fn from(colour: Colour) -> Oklch {
        let [red, green, blue] = colour.linear();
        let long = 0.412_221_470_8 * red + 0.536_332_536_3 * green + 0.051_445_992_9 * blue;
        let medium = 0.211_903_498_2 * red + 0.680_699_545_1 * green + 0.107_396_956_6 * blue;
        let short = 0.088_302_461_9 * red + 0.281_718_837_6 * green + 0.629_978_700_5 * blue;
        let [long, medium, short] = [long, medium, short].map(f64::cbrt);
        let lightness = 0.210_454_255_3 * long + 0.793_617_785_0 * medium - 0.004_072_046_8 * short;
        let a = 1.977_998_495_1 * long - 2.428_592_205_0 * medium + 0.450_593_709_9 * short;
        let b = 0.025_904_037_1 * long + 0.782_771_766_2 * medium - 0.808_675_766_0 * short;
        Oklch { lightness, chroma: a.hypot(b), hue: b.atan2(a).to_degrees().rem_euclid(360.0) }
    }
}

impl Oklch {
    /// The nearest colour of the same hue and lightness that a screen can show: what is too
    /// colourful loses chroma (CSS Color 4, section 13.2, in its simplest form).
    pub fn on_screen(self) -> Colour {
        if let Some(colour) = self.exact() {
            return colour;
        }
        // Twenty halvings are finer than a step of any share.
        let (mut shown, mut too_much) = (0.0, self.chroma);
        for _ in 0..20 {
            let chroma = (shown + too_much) / 2.0;
            match (Oklch { chroma, ..self }).exact() {
                Some(_) => shown = chroma,
                None => too_much = chroma,
            }
        }
        let lightness = self.lightness.clamp(0.0, 1.0);
        Oklch { chroma: shown, lightness, ..self }.rounded()
    }

    /// The colour, if a screen can show it.
    fn exact(self) -> Option<Colour> {
        // As far as rounding hides it.
        const LEAST: f64 = -0.000_1;
        const MOST: f64 = 1.000_1;
        let shown = self.linear().iter().all(|share| (LEAST..=MOST).contains(share));
        shown.then(|| self.rounded())
    }

    /// The shares of red, green and blue in light; beyond 0 and 1 for what no screen shows.
    fn linear(self) -> [f64; 3] {
        let (sine, cosine) = self.hue.to_radians().sin_cos();
        let (a, b) = (self.chroma * cosine, self.chroma * sine);
        let long = self.lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b;
        let medium = self.lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b;
        let short = self.lightness - 0.089_484_177_5 * a - 1.291_485_548_0 * b;
        let [long, medium, short] = [long, medium, short].map(|cone| cone.powi(3));
        [
            4.076_741_662_1 * long - 3.307_711_591_3 * medium + 0.230_969_929_2 * short,
            -1.268_438_004_6 * long + 2.609_757_401_1 * medium - 0.341_319_396_5 * short,
            -0.004_196_086_3 * long - 0.703_418_614_7 * medium + 1.707_614_701_0 * short,
        ]
    }

    fn rounded(self) -> Colour {
        let [red, green, blue] = self.linear().map(|share| {
            let share = share.clamp(0.0, 1.0);
            let coded = match share <= 0.003_130_8 {
                true => share * 12.92,
                false => 1.055 * share.powf(1.0 / 2.4) - 0.055,
            };
            // At most 255.
            (coded * 255.0).round() as u8
        });
        Colour { red, green, blue }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn known_colours_are_where_the_definition_puts_them() {
        // Values of CSS Color 4, "Sample code for color conversions", to four digits.
        for (hex, lightness, chroma, hue) in [
            (0xff0000, 0.6280, 0.2577, 29.23),
            (0x00ff00, 0.8664, 0.2948, 142.50),
            (0x0000ff, 0.4520, 0.3132, 264.05),
        ] {
            let is = Oklch::from(Colour::of(hex));
            assert!((is.lightness - lightness).abs() < 0.0005, "{is:?}");
            assert!((is.chroma - chroma).abs() < 0.0005, "{is:?}");
            assert!((is.hue - hue).abs() < 0.05, "{is:?}");
        }
        let white = Oklch::from(Colour::of(0xffffff));
        assert!((white.lightness - 1.0).abs() < 0.0005 && white.chroma < 0.0005, "{white:?}");
    }

    proptest! {
        #[test]
        fn a_colour_comes_back_as_it_was(hex in 0u32..0x0100_0000) {
            prop_assert_eq!(Oklch::from(Colour::of(hex)).on_screen(), Colour::of(hex));
        }

        /// What no screen shows keeps its lightness and its hue.
        #[test]
        fn too_much_colour_becomes_less(lightness in 0.2..0.9, hue in 0.0..360.0) {
            let shown = Oklch::from(Oklch { lightness, chroma: 0.5, hue }.on_screen());
            prop_assert!(shown.chroma < 0.4);
            prop_assert!((shown.lightness - lightness).abs() < 0.01, "{:?}", shown);
            let apart = (shown.hue - hue).rem_euclid(360.0);
            prop_assert!(apart.min(360.0 - apart) < 3.0, "{:?}", shown);
        }

        #[test]
        fn no_number_panics(lightness: f64, chroma: f64, hue: f64) {
            Oklch { lightness, chroma, hue }.on_screen();
        }
    }
}

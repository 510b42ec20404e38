//! The colours as the style sheets name them: `--brand-deep` is `brand-deep`.

use super::colour::Colour;
use super::palette::{Palette, Theme};

/// A custom property and its colour.
pub type Token = (&'static str, Colour);

impl Palette {
    /// The tokens of the light theme, and of what no other theme changes.
    pub fn light_tokens(&self) -> Vec<Token> {
        let mut tokens = self.light.tokens().to_vec();
        tokens.extend([
            ("on-brand-soft", self.on_brand_soft),
            ("on-gold", self.light.ink),
            ("on-mark", self.light.ink),
            ("shadow", self.shadow),
            ("desk", self.desk),
        ]);
        tokens
    }

    /// The tokens of the dark theme; what it lacks is as in the light one.
    pub fn dark_tokens(&self) -> Vec<Token> {
        self.dark.tokens().to_vec()
    }
}

impl Theme {
    fn tokens(&self) -> [Token; 11] {
        [
            ("paper", self.paper),
            ("surface", self.surface),
            ("sunk", self.sunk),
            ("ink", self.ink),
            ("ink-soft", self.ink_soft),
            ("line", self.line),
            ("brand", self.brand),
            ("brand-deep", self.brand_deep),
            ("gold", self.gold),
            ("link", self.link),
            ("focus", self.focus),
        ]
    }
}

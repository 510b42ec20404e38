//! Style sheets in the colours of a brand.

use super::sheet::selectors;
use crate::publish::brand::{Colour, Palette, Token};
use lightningcss::properties::Property;
use lightningcss::properties::custom::{
    CustomProperty, CustomPropertyName, TokenList, TokenOrValue,
};
use lightningcss::rules::CssRule;
use lightningcss::values::color::{CssColor, RGBA};
use lightningcss::values::ident::DashedIdent;
use lightningcss::visit_types;
use lightningcss::visitor::{Visit, VisitTypes, Visitor};
use std::convert::Infallible;

/// Gives tokens the colours of a palette.
pub struct Colours {
    light: Vec<Token>,
    dark: Vec<Token>,
}

impl Colours {
    /// Those of a palette.
    pub fn of(palette: &Palette) -> Colours {
        Colours { light: palette.light_tokens(), dark: palette.dark_tokens() }
    }

    /// Whether a rule is for the dark theme; `None` if it is for neither theme.
    fn is_dark(selectors: &str) -> Option<bool> {
        match selectors {
            ":root" => Some(false),
            ":root[data-theme=dark]" => Some(true),
            // Who has chosen nothing, on a device that wants the dark one.
            ":root:not([data-theme=light],[data-theme=contrast])" => Some(true),
            _ => None,
        }
    }
}

impl<'css> Visitor<'css> for Colours {
    type Error = Infallible;

    fn visit_types(&self) -> VisitTypes {
        visit_types!(RULES)
    }

    fn visit_rule(&mut self, rule: &mut CssRule<'css>) -> Result<(), Infallible> {
        let CssRule::Style(style) = rule else { return rule.visit_children(self) };
        let Some(is_dark) = Colours::is_dark(&selectors(style)) else { return Ok(()) };
        let declarations = &mut style.declarations.declarations;
        for &(name, colour) in if is_dark { &self.dark } else { &self.light } {
            let declared = declarations.iter_mut().find_map(|property| match property {
                Property::Custom(CustomProperty {
                    name: CustomPropertyName::Custom(own),
                    value,
                }) if own.0.strip_prefix("--") == Some(name) => Some(value),
                _ => None,
            });
            match declared {
                Some(value) => recolour(value, colour),
                // Few brands have to tell it: the light theme's is seen in the dark as well.
                None if is_dark && !self.light.contains(&(name, colour)) => {
                    declarations.push(token(name, colour));
                }
                None => {}
            }
        }
        Ok(())
    }
}

/// Gives a value another colour. Shadows are more than a colour, and let something through.
fn recolour(value: &mut TokenList, colour: Colour) {
    for part in &mut value.0 {
        if let TokenOrValue::Color(CssColor::RGBA(RGBA { red, green, blue, .. })) = part {
            (*red, *green, *blue) = (colour.red, colour.green, colour.blue);
        }
    }
}

/// The declaration of a token.
fn token<'css>(name: &str, colour: Colour) -> Property<'css> {
    let Colour { red, green, blue } = colour;
    let value = CssColor::RGBA(RGBA { red, green, blue, alpha: u8::MAX });
    Property::Custom(CustomProperty {
        name: CustomPropertyName::Custom(DashedIdent(format!("--{name}").into())),
        value: TokenList(vec![TokenOrValue::Color(value)]),
    })
}

#[cfg(test)]
mod tests {
    use super::super::sample::{brand, design, published};
    use super::super::sheet::Sheet;
    use crate::programme::model::Brand;

    const TOKENS: &str = include_str!("../../../style/tokens.css");

    #[test]
    fn the_style_sheets_of_the_repository_are_those_of_an_event_without_a_brand() {
        for css in [
            TOKENS,
            include_str!("../../../style/sheets.css"),
            include_str!("../../../style/kiosk.css").split("/* The loop").next().unwrap(),
        ] {
            let as_it_is = Sheet::read(css).unwrap().minified().unwrap();
            assert_eq!(published(css, &design(None)), as_it_is);
        }
        let colour = design(None).palette.light.brand.hex();
        let page = include_str!("../../../index.html");
        assert!(page.contains(&format!(r#"<meta name="theme-color" content="{colour}">"#)));
    }

    #[test]
    fn each_theme_has_the_colours_of_the_brand_and_nothing_else_changes() {
        let css = "@layer tokens{:root{--brand:#000;--live:red;--gap:1rem;\
            --shadow:0 1px 2px #00000014}\
            @media (prefers-color-scheme:dark){\
            :root:not([data-theme=light],[data-theme=contrast]){--brand:#000}}\
            :root[data-theme=dark]{--brand:#000}:root[data-theme=contrast]{--brand:#000}\
            .a{--brand:#000;color:#000}}";
        let wanted = "@layer tokens{:root{--brand:#1f3a93;--live:red;--gap:1rem;\
            --shadow:0 1px 2px #191e2a14}\
            @media (prefers-color-scheme:dark){\
            :root:not([data-theme=light],[data-theme=contrast]){--brand:#20398e";
        let published = published(css, &design(Some(&brand("#1f3a93", "none"))));
        assert!(published.starts_with(wanted), "{published}");
        assert!(published.contains(":root[data-theme=dark]{--brand:#20398e;"), "{published}");
        let rest = ":root[data-theme=contrast]{--brand:#000}.a{--brand:#000;color:#000}}";
        assert!(published.ends_with(rest), "{published}");
    }

    #[test]
    fn an_accent_is_told_again_where_the_dark_theme_needs_a_lighter_one() {
        let with_accent = |colour: &str, accent: &str| {
            let accent = Some(accent.into());
            let published =
                published(TOKENS, &design(Some(&Brand { accent, ..brand(colour, "none") })));
            let golds = published.split("--gold:").skip(1);
            golds.map(|rest| rest[..7].to_owned()).collect::<Vec<_>>()
        };
        let contrast = "#ffe45c";
        assert_eq!(with_accent("#0b5d43", "#f2cf7c"), ["#f2cf7c", contrast]);
        let [black, dark] = ["#f50", "#ff906c"].map(str::to_owned);
        let golds = with_accent("#000000", "#ff5500");
        assert!(golds[0].starts_with(&black), "{golds:?}");
        assert_eq!(golds[1..], [dark.clone(), dark, contrast.to_owned()]);
    }
}

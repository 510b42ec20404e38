//! Style sheets in the look of an event.

use super::assets::Assets;
use super::sheet::Sheet;
use crate::publish::brand::{Design, Palette, Token};
use lightningcss::printer::PrinterOptions;
use lightningcss::properties::Property;
use lightningcss::properties::custom::{CustomPropertyName, TokenOrValue};
use lightningcss::rules::CssRule;
use lightningcss::rules::style::StyleRule;
use lightningcss::traits::ToCss;
use lightningcss::values::color::{CssColor, RGBA};
use lightningcss::values::url::Url;
use lightningcss::visit_types;
use lightningcss::visitor::{Visit, VisitTypes, Visitor};
use std::convert::Infallible;

/// The names of the files of a look among the assets, by which style sheets call them.
const PATTERN: &str = "pattern.svg";
const LOGO: &str = "logo.svg";

/// Puts the files of a look among those of the site.
pub fn add_files(design: &Design, assets: &mut Assets) {
    if let Some(pattern) = &design.pattern {
        assets.add(PATTERN, pattern.svg.clone().into());
    }
    if let Some(logo) = &design.logo {
        assets.add(LOGO, logo.drawing.svg.clone().into());
    }
}

/// Rules that show the logo of a look before the name of the event on its first page; none without
/// a logo. What it says is the name, so it has no words of its own.
pub fn logo_on_phones(design: &Design) -> String {
    logo(design, ".masthead .page", "display:block;block-size:3rem;margin-block-end:.75rem")
        .map_or_else(String::new, |rule| format!("@layer pages{{{rule}}}"))
}

/// The same for the screens at the venue.
pub fn logo_on_kiosks(design: &Design) -> String {
    let place =
        "display:inline-block;block-size:1.6em;vertical-align:middle;margin-inline-end:.6em";
    logo(design, ".k-event", place)
        .map_or_else(String::new, |rule| format!("@layer kiosk{{{rule}}}"))
}

fn logo(design: &Design, selector: &str, place: &str) -> Option<String> {
    let logo = design.logo.as_ref()?;
    let plate = match logo.plate {
        true => "background-color:#fff;padding:.5rem;",
        false => "",
    };
    Some(format!(
        "{selector}::before{{content:\"\";box-sizing:content-box;max-inline-size:calc(100% - 1rem);\
         aspect-ratio:{:.3};background:url(\"{LOGO}\") 50%/contain no-repeat content-box padding-box;\
         {plate}border-radius:.35rem;{place}}}",
        logo.ratio()
    ))
}

impl<'css> Sheet<'css> {
    /// The sheet in the look of an event: with its colours, and without the pattern where there is
    /// none.
    pub fn in_look(mut self, design: &Design) -> Sheet<'css> {
        let Ok(()) = self.0.visit(&mut Colours::of(&design.palette));
        if design.pattern.is_none() {
            let mut patterned = Patterned { inside: false, selectors: Vec::new() };
            let Ok(()) = self.0.visit(&mut patterned);
            let Ok(()) = self.0.visit(&mut Without(patterned.selectors));
        }
        self
    }
}

/// Gives tokens the colours of a palette.
struct Colours {
    light: Vec<Token>,
    dark: Vec<Token>,
}

impl Colours {
    fn of(palette: &Palette) -> Colours {
        Colours { light: palette.light_tokens(), dark: palette.dark_tokens() }
    }

    /// The tokens of the theme that a rule is for, if it is for one.
    fn of_theme(&self, selectors: &str) -> &[Token] {
        match selectors {
            ":root" => &self.light,
            ":root[data-theme=dark]" => &self.dark,
            // Who has chosen nothing, on a device that wants the dark one.
            ":root:not([data-theme=light],[data-theme=contrast])" => &self.dark,
            _ => &[],
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
        let tokens = self.of_theme(&selectors(style));
        for property in &mut style.declarations.declarations {
            let Property::Custom(property) = property else { continue };
            let CustomPropertyName::Custom(name) = &property.name else { continue };
            let own = tokens.iter().find(|(token, _)| name.0.strip_prefix("--") == Some(token));
            let Some((_, colour)) = own else { continue };
            for value in &mut property.value.0 {
                // Shadows are more than a colour, and let something through.
                if let TokenOrValue::Color(CssColor::RGBA(RGBA { red, green, blue, .. })) = value {
                    (*red, *green, *blue) = (colour.red, colour.green, colour.blue);
                }
            }
        }
        Ok(())
    }
}

/// Looks for the rules that show the pattern.
struct Patterned {
    /// Whether the rule that is being looked at does.
    inside: bool,
    selectors: Vec<String>,
}

impl<'css> Visitor<'css> for Patterned {
    type Error = Infallible;

    fn visit_types(&self) -> VisitTypes {
        visit_types!(RULES | URLS)
    }

    fn visit_rule(&mut self, rule: &mut CssRule<'css>) -> Result<(), Infallible> {
        self.inside = false;
        rule.visit_children(self)?;
        if let CssRule::Style(style) = rule
            && self.inside
        {
            self.selectors.push(selectors(style));
        }
        Ok(())
    }

    fn visit_url(&mut self, url: &mut Url<'css>) -> Result<(), Infallible> {
        self.inside |= *url.url == *PATTERN;
        Ok(())
    }
}

/// Leaves out all rules for these elements, in whatever surroundings.
struct Without(Vec<String>);

impl<'css> Visitor<'css> for Without {
    type Error = Infallible;

    fn visit_types(&self) -> VisitTypes {
        visit_types!(RULES)
    }

    fn visit_rule(&mut self, rule: &mut CssRule<'css>) -> Result<(), Infallible> {
        let CssRule::Style(style) = rule else { return rule.visit_children(self) };
        let own = selectors(style);
        if self.0.iter().any(|selector| own.ends_with(&**selector)) {
            *rule = CssRule::Ignored;
        }
        Ok(())
    }
}

/// The selectors of a rule in few letters: `:root[data-theme=dark]`.
fn selectors(style: &StyleRule) -> String {
    let options = PrinterOptions { minify: true, ..PrinterOptions::default() };
    style.selectors.to_css_string(options).unwrap_or_default()
}

//! Style sheets of the app on their way into a site.

use super::assets::{Asset, Assets};
use lightningcss::printer::PrinterOptions;
use lightningcss::properties::custom::{Token, TokenOrValue};
use lightningcss::rules::font_face::{FontFaceProperty, FontFaceRule, Source};
use lightningcss::rules::style::StyleRule;
use lightningcss::rules::{CssRule, CssRuleList};
use lightningcss::stylesheet::{ParserOptions, StyleSheet};
use lightningcss::traits::ToCss;
use lightningcss::values::url::Url;
use lightningcss::visit_types;
use lightningcss::visitor::{Visit, VisitTypes, Visitor};
use std::convert::Infallible;
use std::fmt::Display;

/// A style sheet, read.
pub struct Sheet<'css>(pub(super) StyleSheet<'css>);

impl<'css> Sheet<'css> {
    /// Reads a style sheet.
    ///
    /// # Errors
    /// When it is no CSS.
    pub fn read(css: &'css str) -> Result<Sheet<'css>, String> {
        let sheet = StyleSheet::parse(css, ParserOptions::default());
        sheet.map(Sheet).map_err(|error| unreadable(&error))
    }

    /// The sheet with the published paths of the files that it refers to, and without the fonts
    /// that are not published.
    pub fn linked(mut self, assets: &Assets, path: fn(&Asset) -> &str) -> Sheet<'css> {
        let Ok(()) = self.0.visit(&mut Links { assets, path });
        self
    }

    /// The sheet with another `font-display` for the fonts that the app can do without.
    pub fn with_optional_fonts(mut self, display: &'static str) -> Sheet<'css> {
        let Ok(()) = self.0.visit(&mut OptionalFonts(display));
        self
    }

    /// The fonts of the sheet, without its other rules.
    pub fn fonts(mut self) -> Sheet<'css> {
        let mut fonts = Fonts(Vec::new());
        let Ok(()) = self.0.visit(&mut fonts);
        Sheet(StyleSheet::new(Vec::new(), CssRuleList(fonts.0), ParserOptions::default()))
    }

    /// The sheet as text, in few bytes.
    ///
    /// # Errors
    /// When it holds what cannot be written.
    pub fn minified(&self) -> Result<String, String> {
        let options = PrinterOptions { minify: true, ..PrinterOptions::default() };
        let printed = self.0.to_css(options).map_err(|error| unreadable(&error))?;
        Ok(printed.code)
    }
}

/// The selectors of a rule in few letters: `:root[data-theme=dark]`.
pub fn selectors(style: &StyleRule) -> String {
    let options = PrinterOptions { minify: true, ..PrinterOptions::default() };
    style.selectors.to_css_string(options).unwrap_or_default()
}

/// The file of a font, as the sheet names it.
pub fn font_file(font: &FontFaceRule) -> Option<String> {
    font.properties.iter().find_map(|property| match property {
        FontFaceProperty::Source(sources) => sources.iter().find_map(|source| match source {
            Source::Url(source) => Some(source.url.url.to_string()),
            Source::Local(_) => None,
        }),
        _ => None,
    })
}

fn unreadable(error: &dyn Display) -> String {
    format!("the style sheet cannot be read: {error}")
}

struct Links<'a> {
    assets: &'a Assets,
    path: fn(&Asset) -> &str,
}

impl<'css> Visitor<'css> for Links<'_> {
    type Error = Infallible;

    fn visit_types(&self) -> VisitTypes {
        visit_types!(RULES | URLS)
    }

    fn visit_rule(&mut self, rule: &mut CssRule<'css>) -> Result<(), Infallible> {
        if let CssRule::FontFace(font) = rule
            && font_file(font).is_some_and(|file| self.assets.get(&file).is_err())
        {
            *rule = CssRule::Ignored;
            return Ok(());
        }
        rule.visit_children(self)
    }

    fn visit_url(&mut self, url: &mut Url<'css>) -> Result<(), Infallible> {
        if let Ok(asset) = self.assets.get(&url.url) {
            url.url = (self.path)(asset).to_owned().into();
        }
        Ok(())
    }
}

struct OptionalFonts(&'static str);

impl<'css> Visitor<'css> for OptionalFonts {
    type Error = Infallible;

    fn visit_types(&self) -> VisitTypes {
        visit_types!(RULES)
    }

    fn visit_rule(&mut self, rule: &mut CssRule<'css>) -> Result<(), Infallible> {
        let CssRule::FontFace(font) = rule else { return rule.visit_children(self) };
        for property in &mut font.properties {
            let FontFaceProperty::Custom(property) = property else { continue };
            let [TokenOrValue::Token(Token::Ident(display))] = &mut property.value.0[..] else {
                continue;
            };
            if property.name.as_ref() == "font-display" && **display == *"optional" {
                *display = self.0.into();
            }
        }
        Ok(())
    }
}

struct Fonts<'css>(Vec<CssRule<'css>>);

impl<'css> Visitor<'css> for Fonts<'css> {
    type Error = Infallible;

    fn visit_types(&self) -> VisitTypes {
        visit_types!(RULES)
    }

    fn visit_rule(&mut self, rule: &mut CssRule<'css>) -> Result<(), Infallible> {
        match rule {
            CssRule::FontFace(_) => self.0.push(rule.clone()),
            _ => rule.visit_children(self)?,
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FONTS: &str = "@layer base{@font-face{font-family:optional;src:url(\"a.woff2\");\
        font-display:optional}p{color:red}@font-face{font-family:b;font-display:swap}}";

    #[test]
    fn fonts_are_taken_out_of_a_style_sheet() {
        let fonts = Sheet::read(FONTS).unwrap().fonts().minified().unwrap();
        assert_eq!(
            fonts,
            "@font-face{font-family:optional;src:url(a.woff2);font-display:optional}\
             @font-face{font-family:b;font-display:swap}"
        );
        assert_eq!(Sheet::read("p { margin: 0 }").unwrap().fonts().minified().unwrap(), "");
    }

    #[test]
    fn fonts_that_are_not_optional_stay_as_they_are() {
        let sheet = Sheet::read(FONTS).unwrap().with_optional_fonts("block");
        assert_eq!(
            sheet.minified().unwrap(),
            "@layer base{@font-face{font-family:optional;src:url(a.woff2);font-display:block}\
             p{color:red}@font-face{font-family:b;font-display:swap}}"
        );
    }

    #[test]
    fn only_files_of_the_site_are_linked() {
        let mut assets = Assets::default();
        let path = assets.add("fonts/a.woff2", b"a".to_vec());
        let css = "@font-face{src:url(\"fonts/a.woff2\")}p{background:url(data:,x),url(b.svg)}";
        let linked = |path: fn(&Asset) -> &str| {
            Sheet::read(css).unwrap().linked(&assets, path).minified().unwrap()
        };
        let rest = "p{background:url(data:,x),url(b.svg)}";
        let (below, name) = (path.as_str(), path.trim_start_matches("assets/"));
        assert_eq!(linked(|asset| &asset.path), format!("@font-face{{src:url({below})}}{rest}"));
        assert_eq!(linked(Asset::sibling_path), format!("@font-face{{src:url({name})}}{rest}"));
    }
}

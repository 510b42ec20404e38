//! Style sheets in the look of an event.

use super::assets::Assets;
use super::colours::Colours;
use super::sheet::{Sheet, selectors};
use crate::publish::brand::Design;
use lightningcss::rules::CssRule;
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

#[cfg(test)]
mod tests {
    use super::super::sample::{brand, design, published};
    use super::*;
    use crate::programme::model::Brand;

    #[test]
    fn the_pattern_is_there_when_the_event_has_one() {
        let css = "@layer pages{.a:before{content:\"\";background:url(pattern.svg)}\
            :dir(rtl) .a:before{mask-image:none}.a{color:red}}";
        assert_eq!(published(css, &design(Some(&brand("#000000", "zellige")))), css);
        for without in [Some(&brand("#000000", "none")), Some(&brand("#000000", "")), None] {
            assert_eq!(published(css, &design(without)), "@layer pages{.a{color:red}}");
        }
        let pages = include_str!("../../../style/pages.css");
        assert!(!published(pages, &design(None)).contains(".masthead:before"));
    }

    #[test]
    fn the_logo_has_its_own_shape_and_a_plate_where_it_needs_one() {
        let directory = tempfile::tempdir().unwrap();
        let svg = |fill: &str| {
            format!(
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 30 10' fill='{fill}'>\
                 <path d='M0 0h30v10H0z'/></svg>"
            )
        };
        std::fs::write(directory.path().join("dark.svg"), svg("#333")).unwrap();
        std::fs::write(directory.path().join("light.svg"), svg("#eee")).unwrap();
        let rules = |logo: &str| {
            let brand = Brand { logo: Some(logo.into()), ..brand("#1f3a93", "none") };
            let design = Design::of(Some(&brand), directory.path()).unwrap();
            let mut assets = Assets::default();
            add_files(&design, &mut assets);
            assert!(assets.get(LOGO).is_ok());
            [logo_on_phones(&design), logo_on_kiosks(&design)]
        };
        for rules in rules("dark.svg") {
            assert!(rules.contains("aspect-ratio:3.000;"), "{rules}");
            assert!(rules.contains("background-color:#fff;"), "{rules}");
        }
        for rules in rules("light.svg") {
            assert!(!rules.contains("background-color"), "{rules}");
        }
        assert_eq!([logo_on_phones(&design(None)), logo_on_kiosks(&design(None))], ["", ""]);
    }
}

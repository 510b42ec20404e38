//! Sheets for the organiser's printer, as files of the site.

use super::Site;
use super::assets::hashed;
use super::output::Output;
use super::style::minified;
use crate::publish::hosting::{self, content_security_policy};
use crate::publish::print::{Around, Printer};

/// Writes the pages and their style sheet. That is no asset of the app: devices do not keep it.
pub fn write(site: &Site, output: &Output) -> Result<(), String> {
    let printer = Printer { index: &site.press.programme, place: &site.place };
    let sheets = printer.sheets();
    let fonts = site.assets.in_style(&fonts(site.app.text("base.css")?));
    // Beside them, and before a sheet is printed they have to be there.
    let fonts = fonts.replace("url(\"assets/", "url(\"").replace("optional", "block");
    let style = minified(&format!("{fonts}{}", sheets.style))?;
    let path = hashed("sheets.css", style.as_bytes());
    output.put(&path, style.as_bytes())?;
    let policy =
        content_security_policy(&super::policy(&site.place, &[], Vec::new()), hosting::Place::Meta);
    let icon = &site.assets.get("favicon.svg")?.path;
    for (file, page) in sheets.files(&printer, &Around { style: &path, icon, policy: &policy }) {
        output.put(&file, page.as_bytes())?;
    }
    Ok(())
}

/// The `@font-face` rules of a style sheet.
fn fonts(style: &str) -> String {
    let rules = style.split("@font-face").skip(1);
    let rules = rules.filter_map(|rule| rule.split_once('}'));
    rules.map(|(rule, _)| format!("@font-face{rule}}}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fonts_are_taken_out_of_a_style_sheet() {
        let style =
            "@layer base { @font-face { src: url(\"a\"); } p { margin: 0 } @font-face{b:c} }";
        assert_eq!(fonts(style), "@font-face { src: url(\"a\"); }@font-face{b:c}");
        assert_eq!(fonts("p { margin: 0 }"), "");
    }
}

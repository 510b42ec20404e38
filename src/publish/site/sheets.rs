//! Sheets for the organiser's printer, as files of the site.

use super::app::App;
use super::assets::{Assets, hashed};
use super::output::Output;
use super::policy::policy_of_page;
use super::style::minified;
use crate::publish::print::{PageFiles, Printer, Sheets};

/// Writes the pages and their style sheet. That is no asset of the app: devices do not keep it.
///
/// # Errors
/// When the built app lacks a file, or when a file cannot be written.
pub fn write(app: &App, assets: &Assets, printer: &Printer, output: &Output) -> Result<(), String> {
    let sheets = Sheets::draw(printer);
    let fonts = assets.in_style(&fonts(app.text("base.css")?));
    // Beside them, and before a sheet is printed they have to be there.
    let fonts = fonts.replace("url(\"assets/", "url(\"").replace("optional", "block");
    let style = minified(&format!("{fonts}{}", sheets.style))?;
    let path = hashed("sheets.css", style.as_bytes());
    output.put(&path, style.as_bytes())?;
    let policy = policy_of_page(&printer.site.base, &[], Vec::new());
    let icon = &assets.get("favicon.svg")?.path;
    for (file, page) in sheets.files(printer, &PageFiles { style: &path, icon, policy: &policy }) {
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

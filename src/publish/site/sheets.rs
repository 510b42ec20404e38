//! Sheets for the organiser's printer, as files of the site.

use super::app::App;
use super::assets::{Asset, Assets, hashed};
use super::output::Output;
use super::policy::policy_of_page;
use super::sheet::Sheet;
use crate::publish::brand::Design;
use crate::publish::print::{PageFiles, Printer, SheetKind, Sheets};
use crate::sentences::Sentence;

/// Writes the pages and their style sheets. Those are no assets of the app: devices do not keep them.
///
/// # Errors
/// When the built app lacks a file, or when a file cannot be written.
pub fn write(
    app: &App,
    assets: &Assets,
    design: &Design,
    printer: &Printer,
    output: &Output,
) -> Result<(), Sentence> {
    let fonts = Sheet::read(app.text("base.css")?)?.fonts().linked(assets, Asset::sibling_path);
    // Before a sheet is printed they have to be there.
    let fonts = fonts.with_optional_fonts("block").minified()?;
    let policy = policy_of_page(&printer.site.base, &[], Vec::new());
    let icon = &assets.get("favicon.svg")?.path;
    for kind in SheetKind::ALL {
        let sheets = Sheets::draw(kind, printer);
        let style = fonts.clone() + &Sheet::read(&sheets.style)?.in_look(design).minified()?;
        let path = hashed("sheets.css", style.as_bytes());
        output.put(&path, style.as_bytes())?;
        let files = PageFiles { style: &path, icon, policy: &policy };
        for (file, page) in sheets.files(printer, &files) {
            output.put(&file, page.as_bytes())?;
        }
    }
    Ok(())
}

//! The style sheet of a site, which arrives inside of each page.

use super::app::App;
use super::assets::Assets;
use crate::html::paint;
use crate::programme::index::Index;
use crate::ui::components::tags::{colour, stripe};
use lightningcss::printer::PrinterOptions;
use lightningcss::stylesheet::{ParserOptions, StyleSheet};
use std::collections::BTreeSet;
use std::fmt::Display;

/// The sheets that each page brings along, in the order in which the app's page names them.
const SHEETS: [&str; 6] =
    ["tokens.css", "base.css", "layout.css", "components.css", "pages.css", "print.css"];

/// The style sheet.
pub struct Style {
    /// That of the app.
    pub plain: String,
    /// The same with the colours of the programme.
    pub with_paint: String,
}

impl Style {
    /// # Errors
    /// When the built app lacks a sheet.
    pub fn new(app: &App, assets: &Assets, index: &Index) -> Result<Style, String> {
        let sheets: Result<Vec<&str>, String> =
            SHEETS.iter().map(|sheet| app.text(sheet)).collect();
        let plain = minified(&assets.in_style(&sheets?.concat()))?;
        let with_paint = format!("{plain}{}", rules(index));
        Ok(Style { plain, with_paint })
    }
}

/// The sheet of what comes after the programme, which is a file of its own: its name.
pub const LATER: &str = "rest.css";

/// Its content.
///
/// # Errors
/// When the built app lacks it.
pub fn later(app: &App, assets: &Assets) -> Result<String, String> {
    minified(&assets.in_style(app.text(LATER)?))
}

/// The same rules in fewer bytes.
pub fn minified(style: &str) -> Result<String, String> {
    let unreadable = |error: &dyn Display| format!("the style sheet cannot be read: {error}");
    let sheet =
        StyleSheet::parse(style, ParserOptions::default()).map_err(|error| unreadable(&error))?;
    let options = PrinterOptions { minify: true, ..PrinterOptions::default() };
    let printed = sheet.to_css(options).map_err(|error| unreadable(&error))?;
    Ok(printed.code)
}

/// Rules for the colours of verticals and for the stripes of sessions.
fn rules(index: &Index) -> String {
    let accents = index.verticals().into_iter().filter_map(colour);
    let accents = accents.map(|colour| paint("--accent", &colour).rule);
    let stripes = index.sessions().iter().filter_map(|session| stripe(index, session));
    let stripes = stripes.map(|stripe| paint("--stripe", &stripe).rule);
    accents.chain(stripes).collect::<BTreeSet<String>>().into_iter().collect()
}

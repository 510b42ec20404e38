//! The style sheet of a site, which arrives inside of the first pages and beside all others.

use super::app::App;
use super::assets::{Asset, Assets};
use super::fonts::face_of_names;
use super::look::logo_on_phones;
use super::sheet::Sheet;
use crate::html::paint;
use crate::programme::index::Index;
use crate::publish::brand::Design;
use crate::sentences::Sentence;
use crate::ui::components::tags::{colour, stripe};
use std::collections::BTreeSet;

/// The sheets that each page brings along, in the order in which the app's page names them.
const SHEETS: [&str; 5] = ["tokens.css", "base.css", "layout.css", "components.css", "pages.css"];

/// The style sheet.
pub struct Style {
    /// The sheet of the app in the look of the event.
    pub plain: String,
    /// The same with the colours of the programme.
    pub with_paint: String,
    /// That as a file, for pages that share it. It is no asset of the app: it changes with the
    /// programme, and devices do not keep pages that name it.
    pub file: Asset,
}

impl Style {
    /// # Errors
    /// When the built app lacks a sheet.
    pub fn new(
        app: &App,
        assets: &Assets,
        design: &Design,
        index: &Index,
    ) -> Result<Style, Sentence> {
        let sheets = [app.texts(&SHEETS)?, logo_on_phones(design), face_of_names(assets)].concat();
        let sheet = || Ok::<_, Sentence>(Sheet::read(&sheets)?.in_look(design));
        let plain = sheet()?.linked(assets, |asset| &asset.path).minified()?;
        let paint = rules(index);
        let with_paint = format!("{plain}{paint}");
        let content = sheet()?.linked(assets, Asset::sibling_path).minified()? + &paint;
        Ok(Style { plain, with_paint, file: Asset::new("style.css", content.into()) })
    }
}

/// The name of the sheet for what comes after the programme, which is a file of its own.
pub const LATER: &str = "later.css";

/// The content of the sheet for what comes after the programme, and for paper.
///
/// # Errors
/// When the built app lacks it.
pub fn later(app: &App, assets: &Assets) -> Result<String, Sentence> {
    let sheets = app.texts(&[LATER, "grid.css", "desk.css", "print.css"])?;
    Ok(Sheet::read(&sheets)?.linked(assets, Asset::sibling_path).minified()?)
}

/// Rules for the colours of verticals and for the stripes of sessions.
fn rules(index: &Index) -> String {
    let accents = index.verticals().into_iter().filter_map(colour);
    let accents = accents.map(|colour| paint("--accent", &colour).rule);
    let stripes = index.sessions().iter().filter_map(|session| stripe(index, session));
    let stripes = stripes.map(|stripe| paint("--stripe", &stripe).rule);
    accents.chain(stripes).collect::<BTreeSet<String>>().into_iter().collect()
}

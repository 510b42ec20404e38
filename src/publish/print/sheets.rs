//! All pages of sheets with their style sheet.

use super::page::{Page, PageFiles, SheetKind};
use super::parts::Rules;
use super::printer::Printer;
use super::{doors, wall};
use crate::html::El;
use crate::programme::lang::Lang;

/// The rules that all sheets have in common.
const STYLE: &str = include_str!("../../../style/sheets.css");

/// All pages of sheets.
pub struct Sheets {
    /// The style sheet that all of them share.
    pub style: String,
    pages: Vec<(SheetKind, Lang, Vec<El>)>,
}

impl Sheets {
    /// Draws all sheets in all languages.
    pub fn draw(printer: &Printer) -> Sheets {
        let mut rules = Rules::new();
        let languages = printer.index.languages();
        let kinds = SheetKind::ALL.into_iter();
        let both = kinds.flat_map(|kind| languages.iter().map(move |lang| (kind, *lang)));
        let pages = both
            .map(|(kind, lang)| {
                let sheets = match kind {
                    SheetKind::Wall => wall::sheets(printer, lang, &mut rules),
                    SheetKind::Doors => doors::sheets(printer, lang, &mut rules),
                };
                (kind, lang, sheets)
            })
            .collect();
        let style = rules.into_iter().fold(STYLE.to_owned(), |style, rule| style + &rule);
        Sheets { style, pages }
    }

    /// The files of the pages, as paths below the base and contents.
    pub fn files(self, printer: &Printer, files: &PageFiles) -> Vec<(String, String)> {
        let file = |(kind, lang, sheets): (SheetKind, Lang, Vec<El>)| {
            let page = Page { printer, kind, lang, files };
            (format!("{}/index.html", kind.path(lang)), page.write(sheets))
        };
        self.pages.into_iter().map(file).collect()
    }
}

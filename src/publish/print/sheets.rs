//! All pages of a kind of sheets with their style sheet.

use super::page::{Page, PageFiles, SheetKind};
use super::parts::Rules;
use super::printer::Printer;
use super::{doors, wall};
use crate::html::El;
use crate::programme::lang::Lang;

/// The rules that all sheets have in common.
const STYLE: &str = include_str!("../../../style/sheets.css");

/// The sheets of a kind in all languages.
pub struct Sheets {
    /// The style sheet that all of them share. It has the size of their paper, and so is theirs alone:
    /// pages with names, which would let one style sheet have several, are not known to WebKit.
    pub style: String,
    kind: SheetKind,
    pages: Vec<(Lang, Vec<El>)>,
}

impl Sheets {
    /// Draws the sheets of a kind.
    pub fn draw(kind: SheetKind, printer: &Printer) -> Sheets {
        let mut rules = Rules::new();
        let languages = printer.index.languages().iter();
        let pages = languages.map(|&lang| {
            let sheets = match kind {
                SheetKind::Wall => wall::sheets(printer, lang, &mut rules),
                SheetKind::Doors => doors::sheets(printer, lang, &mut rules),
            };
            (lang, sheets)
        });
        let pages = pages.collect();
        let paper = match kind {
            SheetKind::Wall => printer.paper.rules(false),
            SheetKind::Doors => doors::PAPER.rules(true),
        };
        let style = rules.into_iter().fold(paper + STYLE, |style, rule| style + &rule);
        Sheets { style, kind, pages }
    }

    /// The files of the pages, as paths below the base and contents.
    pub fn files(self, printer: &Printer, files: &PageFiles) -> Vec<(String, String)> {
        let kind = self.kind;
        let file = |(lang, sheets): (Lang, Vec<El>)| {
            let page = Page { printer, kind, lang, files };
            (format!("{}/index.html", kind.path(lang)), page.write(sheets))
        };
        self.pages.into_iter().map(file).collect()
    }
}

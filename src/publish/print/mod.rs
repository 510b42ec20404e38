//! Sheets for the organiser's printer: the programme on the wall, and on every door. Plain pages
//! without script: they are not part of the app, and search engines are not shown them.

mod doors;
mod fit;
mod grid;
mod page;
mod parts;
#[cfg(test)]
mod tests;
mod wall;
mod words;

use crate::address::{Page, query_string};
use crate::html::El;
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::publish::site::Place;
use parts::Rules;

/// The style of all sheets.
const STYLE: &str = include_str!("../../../style/sheets.css");

/// Which sheets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Wall,
    Doors,
}

impl Kind {
    pub const ALL: [Kind; 2] = [Kind::Wall, Kind::Doors];

    /// Path of the page below the site's base, without a slash in front.
    pub fn path(self, lang: Lang) -> String {
        format!("{}/print/{}", lang.code(), self.code())
    }

    const fn code(self) -> &'static str {
        match self {
            Kind::Wall => "wall",
            Kind::Doors => "doors",
        }
    }
}

/// What is printed, and where the live programme is.
pub struct Printer<'a> {
    pub index: &'a Index,
    pub place: &'a Place,
}

/// All pages of sheets.
pub struct Sheets {
    /// The style sheet that all of them share.
    pub style: String,
    pages: Vec<(Kind, Lang, Vec<El>)>,
}

/// What the pages refer to.
pub struct Around<'a> {
    /// Path of the style sheet below the base.
    pub style: &'a str,
    /// Path of the site's icon below the base.
    pub icon: &'a str,
    /// The content security policy.
    pub policy: &'a str,
}

impl Printer<'_> {
    /// Draws all sheets in all languages.
    pub fn sheets(&self) -> Sheets {
        let mut rules = Rules::new();
        let both = Kind::ALL.into_iter().flat_map(|kind| Lang::ALL.map(|lang| (kind, lang)));
        let pages = both
            .map(|(kind, lang)| {
                let sheets = match kind {
                    Kind::Wall => wall::sheets(self, lang, &mut rules),
                    Kind::Doors => doors::sheets(self, lang, &mut rules),
                };
                (kind, lang, sheets)
            })
            .collect();
        let style = rules.into_iter().fold(STYLE.to_owned(), |style, rule| style + &rule);
        Sheets { style, pages }
    }

    /// The address of the live programme in a language, filtered.
    fn live(&self, lang: Lang, filters: &[(&str, String)]) -> String {
        self.place.page(&Page::Programme, lang) + &query_string(filters)
    }
}

impl Sheets {
    /// The files of the pages, as paths below the base and contents.
    pub fn files(self, printer: &Printer, around: &Around) -> Vec<(String, String)> {
        let file = |(kind, lang, sheets): (Kind, Lang, Vec<El>)| {
            let page = page::Page { printer, kind, lang, around };
            (format!("{}/index.html", kind.path(lang)), page.write(sheets))
        };
        self.pages.into_iter().map(file).collect()
    }
}

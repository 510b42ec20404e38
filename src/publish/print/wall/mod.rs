//! The programme on the wall: each day on as few sheets as hold it in legible type.
//!
//! `cut` says which rooms and hours stand on a sheet, `layout` how large and how high everything is,
//! `sheet` draws it.

mod cut;
mod layout;
mod sheet;

use super::parts::Rules;
use super::printer::Printer;
use crate::html::El;
use crate::programme::lang::Lang;
use cut::cut;
use layout::Measure;
use sheet::Wall;

/// The sheets of all days.
pub fn sheets(printer: &Printer, lang: Lang, rules: &mut Rules) -> Vec<El> {
    let days = printer.index.days().iter();
    days.flat_map(|date| {
        let measure = Measure { printer, lang, date: *date };
        let parts = cut(&measure);
        let number = parts.len();
        let sheets = parts.into_iter().enumerate().map(|(at, part)| {
            let place = (number > 1).then(|| format!("{}/{number}", at + 1));
            let id = format!("{}-{date}-{}", lang.code(), at + 1);
            let layout = measure.layout(&part.grid);
            let hours = part.hours.map(|hours| (hours.start.clock(), hours.end.clock()));
            let grid = part.grid;
            Wall { printer, lang, date: *date, grid, layout, hours, place, id }.draw(rules)
        });
        sheets.collect::<Vec<El>>()
    })
    .collect()
}

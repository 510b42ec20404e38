//! A draft made of a spreadsheet.
//!
//! What cannot be read is told with its cell, all of it at once, and then nothing is read: a wrong time
//! that is published is worse than none. What is only doubtful is noted.

mod cells;
mod elements;
mod event;
mod links;
mod named;
mod names;
mod sessions;
mod speakers;
mod times;
mod untold;

pub use names::Names;

use super::book::{Book, Cell};
use super::model::{DAYS, SESSIONS, Sort};
use super::table::Tables;
use super::typed::{self, Calendar, Order};
use super::words;
use crate::exchange::Faults;
use crate::exchange::draft::Draft;
use crate::exchange::place::{Fault, Place};
use crate::exchange::source::Options;
use crate::exchange::times::Zone;
use crate::programme::lang::Lang;
use crate::sentences::Sentence;
use cells::Row;
use std::collections::BTreeMap;

/// How many days there are at most between the days of one event, as far as that decides how a date
/// is read. In two orders, a date is a month apart at least, or nearly so.
const NEAR: i64 = 14;

/// The most faults that are told.
const FAULTS: usize = 500;

/// A draft in the making.
struct Reading<'a> {
    options: &'a Options,
    draft: Draft,
    revision: Option<u32>,
    faults: Faults,
    /// The language of texts that name none, and of what is told.
    main: Lang,
    /// The languages of the event, the main one first.
    languages: Vec<Lang>,
    calendar: Calendar,
    zone: Option<Zone>,
    people: Names,
    rooms: Names,
    tracks: Names,
    kinds: Names,
    tags: Names,
    sessions: Names,
}

/// Makes a draft of a spreadsheet; and the revision of the programme that it was written from, where
/// it tells one.
///
/// # Errors
/// All that cannot be read, each with its cell.
pub fn read(book: &Book, options: &Options) -> Result<(Draft, Option<u32>), Faults> {
    let mut tables = Tables::find(book)?;
    if tables.of(&SESSIONS).next().is_none() {
        let what = [("sheet", Lang::EN), ("other-sheet", Lang::FR)]
            .into_iter()
            .fold(Sentence::new("source-no-sessions"), |what, (name, lang)| {
                what.with(name, words::word("sheet-sessions", lang))
            });
        let what = what
            .with("column", words::word("title", Lang::EN))
            .with("other-column", words::word("title", Lang::FR));
        return Err(vec![Fault::whole(what)]);
    }
    let calendar = Calendar { order: Order::DayFirst, year: None };
    let main = main_language(&tables, options);
    let mut reading = Reading {
        options,
        draft: Draft::default(),
        revision: None,
        faults: Vec::new(),
        main,
        languages: languages(&tables, options, main),
        calendar,
        zone: None,
        people: Names::default(),
        rooms: Names::default(),
        tracks: Names::default(),
        kinds: Names::default(),
        tags: Names::default(),
        sessions: Names::default(),
    };
    reading.draft.notes = tables.settle(main);
    reading.calendar = reading.calendar(&tables);
    reading.formulas(&tables);
    reading.event(&tables);
    reading.elements(&tables);
    reading.sessions(&tables);
    reading.appearances(&tables);
    for sheet in &tables.others {
        reading.draft.extras.count(format!("sheet {}", sheet.name));
    }
    reading.draft.untold = untold::untold(&tables, &reading.draft);
    match reading.faults.is_empty() {
        true => Ok((reading.draft, reading.revision)),
        false => Err(reading.faults),
    }
}

/// The main language: the first one of the event, or the one that was said, or that of most heads.
fn main_language(tables: &Tables, options: &Options) -> Lang {
    let of_event = || event::languages(tables).first().copied();
    let of_heads = || {
        let mut number: BTreeMap<Lang, usize> = BTreeMap::new();
        let columns = tables.tables.iter().flat_map(|table| &table.columns);
        columns
            .filter_map(|column| column.head.as_ref())
            .for_each(|head| *number.entry(head.written).or_default() += 1);
        let most = number.into_iter().max_by_key(|(_, number)| *number);
        most.map_or(Lang::EN, |(lang, _)| lang)
    };
    of_event().or(options.language).unwrap_or_else(of_heads)
}

/// The languages of the event, as the sheet of it says, or the file that it goes into.
fn languages(tables: &Tables, options: &Options, main: Lang) -> Vec<Lang> {
    let own = event::languages(tables);
    let of_file =
        || options.into.as_ref().map(|file| file.event.languages.clone()).unwrap_or_default();
    let others = if own.is_empty() { of_file() } else { own };
    let others = others.into_iter().filter(|lang| *lang != main);
    std::iter::once(main).chain(others).collect()
}

impl Reading<'_> {
    fn fault(&mut self, place: &Place, what: impl Into<Sentence>) {
        match self.faults.len() {
            FAULTS => self.faults.push(Fault::whole(Sentence::new("source-more"))),
            number if number < FAULTS => self.faults.push(place.fault(what)),
            _ => {}
        }
    }

    /// A word of ours in the main language.
    fn word(&self, key: &str) -> &'static str {
        words::word(key, self.main)
    }

    /// Tells of every cell of ours in which a formula could say nothing.
    fn formulas(&mut self, tables: &Tables) {
        for table in &tables.tables {
            for row in table.rows() {
                for column in table.columns.iter().filter(|column| column.head.is_some()) {
                    if let Cell::Error(error) = table.sheet.cell(row, column.at) {
                        let what = format!("{error}: the formula in this cell has no value");
                        self.fault(&table.place(row, column.at), what);
                    }
                }
            }
        }
    }

    /// What is known of dates: their order from those that leave no doubt, and their year where all
    /// have one. What stays doubtful is noted.
    fn calendar(&mut self, tables: &Tables) -> Calendar {
        let (mut day_first, mut month_first) = (0, 0);
        let mut doubtful: Option<(Place, String)> = None;
        let mut years: Vec<i32> = Vec::new();
        let mut exact = Vec::new();
        for table in tables.of(&SESSIONS).chain(tables.of(&DAYS)) {
            let is_date = |sort: Sort| matches!(sort, Sort::Date | Sort::Time);
            let fields = table.model.fields.iter().filter(|field| is_date(field.sort));
            for column in fields.flat_map(|field| table.columns_of(field.name)) {
                for row in table.rows() {
                    match table.sheet.cell(row, column.at) {
                        Cell::Date(date) | Cell::Moment(date, _) => exact.push(*date),
                        Cell::Text(text) => match typed::orders(text)[..] {
                            [Order::DayFirst] => day_first += 1,
                            [Order::MonthFirst] => month_first += 1,
                            [_, _] => {
                                let place = table.place(row, column.at);
                                doubtful.get_or_insert((place, text.clone()));
                            }
                            [..] => exact.extend(typed::date(text, self.calendar)),
                        },
                        _ => {}
                    }
                }
            }
        }
        years.extend(exact.iter().map(|date| date.year));
        years.sort_unstable();
        years.dedup();
        let year = if let [year] = years[..] { Some(year) } else { None };
        // One of two readings may be near the days that are known otherwise.
        let near = |order| {
            let (_, text) = doubtful.as_ref()?;
            let days = typed::date(text, Calendar { order, year })?.days();
            exact.iter().any(|date| (date.days() - days).abs() <= NEAR).then_some(())
        };
        let order = match (day_first > 0, month_first > 0) {
            (true, false) => Some(Order::DayFirst),
            (false, true) => Some(Order::MonthFirst),
            _ => match (near(Order::DayFirst), near(Order::MonthFirst)) {
                (Some(()), None) => Some(Order::DayFirst),
                (None, Some(())) => Some(Order::MonthFirst),
                _ => None,
            },
        };
        if let (Some((place, text)), None) = (&doubtful, order) {
            let calendar = Calendar { order: Order::DayFirst, year };
            let read = typed::date(text, calendar)
                .or_else(|| typed::moment(text, calendar).map(|it| it.0));
            let read = read.map(|date| date.to_string()).unwrap_or_default();
            let what = Sentence::new("note-day-first").with("text", &**text).with("read", read);
            self.draft.note(place, what);
        }
        Calendar { order: order.unwrap_or(Order::DayFirst), year }
    }
}

//! Dates, times and lengths as people type them: `1 juillet 2025`, `01/07/2025`, `9h30`, `٠٩:٣٠`.

mod pieces;

use super::super::limits::YEARS;
use super::words;
use crate::programme::time::Date;
use pieces::Piece::{self, Number, Sign, Word};
use pieces::pieces;

/// Which of the two numbers in `01/07/2025` is the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// The first one, as in most countries.
    DayFirst,
    /// The second one, as in the United States.
    MonthFirst,
}

/// What is known about the dates of a spreadsheet.
#[derive(Clone, Copy, Debug)]
pub struct Calendar {
    /// The order of numbers.
    pub order: Order,
    /// The year of dates that name none, where all others have one.
    pub year: Option<i32>,
}

/// What orders a date of two small numbers can be read in; none for one that leaves no doubt.
pub fn orders(text: &str) -> Vec<Order> {
    let pieces = pieces(text);
    let [Number(first, short), Sign(sign), Number(second, _), Sign(other), Number(..), ..] =
        pieces[..]
    else {
        return Vec::new();
    };
    // With full stops the day stands first in every country that writes so.
    if short > 2 || sign != other || sign == '.' || first == second {
        return Vec::new();
    }
    let fits = [(Order::DayFirst, second), (Order::MonthFirst, first)];
    let fits = fits.into_iter().filter(|(_, month)| (1..=12).contains(month));
    fits.map(|(order, _)| order).collect()
}

/// A date.
pub fn date(text: &str, calendar: Calendar) -> Option<Date> {
    let pieces = pieces(text);
    let (date, rest) = date_of(&pieces, calendar)?;
    rest.is_empty().then_some(date)
}

/// A date with a time of day, in minutes after midnight.
pub fn moment(text: &str, calendar: Calendar) -> Option<(Date, i64)> {
    let pieces = pieces(text);
    let (date, rest) = date_of(&pieces, calendar)?;
    let rest = match rest {
        [Word(t), rest @ ..] if t == "t" => rest,
        [Sign(','), rest @ ..] => rest,
        rest => rest,
    };
    Some((date, time_of(rest)?))
}

/// A time of day in minutes after midnight, up to 24:00; or two of them: `9h30 - 10h15`.
pub fn times(text: &str) -> Option<(i64, Option<i64>)> {
    let pieces = pieces(text);
    if let Some(time) = time_of(&pieces) {
        return Some((time, None));
    }
    let is_joint = |piece: &Piece| match piece {
        Sign(sign) => matches!(sign, '-' | '>' | '/'),
        Word(word) => words::key(word, |key| key == "until").is_some(),
        Number(..) => false,
    };
    let joints = pieces.iter().enumerate().filter(|(_, piece)| is_joint(piece));
    joints.map(|(at, _)| at).find_map(|at| {
        let end = pieces[at + 1..].iter().position(|piece| !is_joint(piece))? + at + 1;
        Some((time_of(&pieces[..at])?, Some(time_of(&pieces[end..])?)))
    })
}

/// A length in minutes: `45`, `45 min`, `1h30`, `1:30`.
pub fn length(text: &str) -> Option<i64> {
    let pieces = pieces(text);
    let is_minutes = |word: &str| words::key(word, |key| key == "minutes-unit").is_some();
    let is_hours = |word: &str| words::key(word, |key| key == "hours").is_some();
    let (hours, minutes) = match &pieces[..] {
        [Number(minutes, _)] => (0, *minutes),
        [Number(minutes, _), Word(unit)] if is_minutes(unit) => (0, *minutes),
        [Number(hours, _), Word(unit)] if is_hours(unit) => (*hours, 0),
        [Number(hours, _), Word(unit), Number(minutes, _)] if is_hours(unit) => (*hours, *minutes),
        [Number(hours, _), Word(unit), Number(minutes, _), Word(small)]
            if is_hours(unit) && is_minutes(small) =>
        {
            (*hours, *minutes)
        }
        [Number(hours, _), Sign(':'), Number(minutes, 2)] if *minutes < 60 => (*hours, *minutes),
        _ => return None,
    };
    let minutes = i64::from(hours) * 60 + i64::from(minutes);
    (minutes <= 366 * 1440).then_some(minutes)
}

/// A whole number, in digits of Europe or of Arabic.
pub fn whole(text: &str) -> Option<i64> {
    match pieces(text)[..] {
        [Number(number, 1..=8)] => Some(number.into()),
        _ => None,
    }
}

/// The date that pieces begin with, and what is behind it.
fn date_of(pieces: &[Piece], calendar: Calendar) -> Option<(Date, &[Piece])> {
    let start = pieces.iter().position(|piece| !is_filler(piece))?;
    let pieces = &pieces[start..];
    match pieces {
        [Number(year, 4), Sign(a), Number(month, _), Sign(b), Number(day, _), rest @ ..]
            if a == b =>
        {
            Some((valid(*year, *month, *day)?, rest))
        }
        [
            Number(first, 1..=2),
            Sign(a),
            Number(second, 1..=2),
            Sign(b),
            Number(year, digits),
            rest @ ..,
        ] if a == b && matches!(digits, 2 | 4) => {
            let is_day_first = calendar.order == Order::DayFirst || *a == '.';
            let other = || match is_day_first {
                true => valid(century(*year, *digits), *first, *second),
                false => valid(century(*year, *digits), *second, *first),
            };
            let date = match is_day_first {
                true => valid(century(*year, *digits), *second, *first),
                false => valid(century(*year, *digits), *first, *second),
            };
            Some((date.or_else(other)?, rest))
        }
        _ => named(pieces, calendar),
    }
}

/// A date with the name of its month: `1er juillet 2025`, `July 1st, 2025`, `1 يوليوز`.
fn named(pieces: &[Piece], calendar: Calendar) -> Option<(Date, &[Piece])> {
    let (mut day, mut month, mut year) = (None, None, None);
    let mut end = 0;
    while end < pieces.len() && (day.is_none() || month.is_none() || year.is_none()) {
        match &pieces[end] {
            Number(number, 1..=2) if day.is_none() => day = Some(*number),
            Number(number, 4) if year.is_none() && day.is_some() && month.is_some() => {
                year = Some(*number);
            }
            Word(word) if month.is_none() && words::month(word).is_some() => {
                month = words::month(word);
            }
            piece if is_filler(piece) => {}
            _ => break,
        }
        end += 1;
    }
    let rest = &pieces[end..];
    let rest = match rest.iter().all(is_filler) {
        true => &[],
        false => rest,
    };
    let year = match year {
        Some(year) => year,
        None => u32::try_from(calendar.year?).ok()?,
    };
    Some((valid(year, u32::from(month?), day?)?, rest))
}

fn valid(year: u32, month: u32, day: u32) -> Option<Date> {
    let year = i32::try_from(year).ok().filter(|year| YEARS.contains(year))?;
    Date::parse(&format!("{year:04}-{month:02}-{day:02}"))
}

/// The year of two digits is one of this century.
fn century(year: u32, digits: usize) -> u32 {
    if digits == 2 { 2000 + year } else { year }
}

fn time_of(pieces: &[Piece]) -> Option<i64> {
    let is = |piece: &Piece, wanted: &str| matches!(piece, Word(word) if words::key(word, |key| key == wanted).is_some());
    let start = pieces.iter().position(|it| !is_filler(it) || is(it, "am") || is(it, "pm"))?;
    let (clock, half) = match &pieces[start..] {
        [clock @ .., last] if is(last, "am") => (clock, Some(0)),
        [clock @ .., last] if is(last, "pm") => (clock, Some(12)),
        clock => (clock, None),
    };
    let clock = match clock {
        [clock @ .., last]
            if clock.len() > 2 && (is(last, "hours") || is(last, "minutes-unit")) =>
        {
            clock
        }
        clock => clock,
    };
    let (hour, minute) = match clock {
        [Number(hour, 1..=2)] => (*hour, 0),
        [Number(hour, 1..=2), Word(_)] if is(&clock[1], "hours") => (*hour, 0),
        [Number(hour, 1..=2), Sign(':' | '.'), Number(minute, 2)] => (*hour, *minute),
        [Number(hour, 1..=2), Sign(':'), Number(minute, 2), Sign(':'), Number(second, 2)]
            if *second < 60 =>
        {
            (*hour, *minute)
        }
        [Number(hour, 1..=2), Word(_), Number(minute, 1..=2)] if is(&clock[1], "hours") => {
            (*hour, *minute)
        }
        _ => return None,
    };
    let hour = match half {
        Some(half) if (1..=12).contains(&hour) => hour % 12 + half,
        Some(_) => return None,
        None => hour,
    };
    let minutes = i64::from(hour) * 60 + i64::from(minute);
    (minute < 60 && minutes <= 24 * 60).then_some(minutes)
}

fn is_filler(piece: &Piece) -> bool {
    match piece {
        Word(word) => words::is_filler(word),
        Sign(sign) => matches!(sign, ',' | '.'),
        Number(..) => false,
    }
}

#[cfg(test)]
mod tests;

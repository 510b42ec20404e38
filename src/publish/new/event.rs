//! What has to be known of an event before there is anything of it.

use crate::exchange::slug::slug;
use crate::exchange::times::{Zone, date};
use crate::programme::fold::fold;
use crate::programme::lang::Lang;
use crate::programme::time::Date;
use crate::publish::import::{parse_language, parse_zone};
use crate::sentences::Sentence;
use any_ascii::any_ascii;

/// The longest event that is begun, in days: beyond that somebody mistyped a year.
const LONGEST: i64 = 366;

/// What has to be known of an event.
#[derive(Clone, Debug)]
pub struct Event {
    /// What it is called in its main language.
    pub name: String,
    pub first: Date,
    pub last: Date,
    pub zone: Zone,
    /// The languages that it is published in, the main one first; never empty.
    pub languages: Vec<Lang>,
}

impl Event {
    /// The id: what the name says, in Latin letters, and the year. It is for good.
    pub fn id(&self) -> String {
        let year = self.first.year.to_string();
        // What is written in two scripts says the same twice, as a rule.
        let name = slug(&self.name).or_else(|| slug(&in_latin(&self.name)));
        let name = name.unwrap_or_else(|| "event".to_owned());
        if name.ends_with(&year) { name } else { format!("{name}-{year}") }
    }

    /// All its days.
    pub fn days(&self) -> impl Iterator<Item = Date> {
        (self.first.days()..=self.last.days()).map(Date::from_days)
    }
}

/// A name in Latin letters, as far as it is written in others.
fn in_latin(name: &str) -> String {
    // Alif is left out otherwise, as short vowels are: nobody would know the words again.
    any_ascii(&fold(name).replace('ا', "a"))
}

/// The name of an event, for the command line.
///
/// # Errors
/// What is wanted.
pub fn parse_name(text: &str) -> Result<String, Sentence> {
    match text.trim() {
        "" => Err(Sentence::new("wanted-name")),
        name => Ok(name.to_owned()),
    }
}

/// A date, for the command line.
///
/// # Errors
/// What is wanted.
pub fn parse_date(text: &str) -> Result<Date, Sentence> {
    let is_one = |date: &Date| date.to_string() == text.trim();
    date(text).filter(is_one).ok_or_else(|| wanted("wanted-date", "2030-07-01"))
}

/// A zone of the IANA database, for the command line.
///
/// # Errors
/// What is wanted.
pub fn parse_named_zone(text: &str) -> Result<Zone, Sentence> {
    let zone = parse_zone(text)?;
    match zone.name() {
        "" => Err(wanted("wanted-zone", "Africa/Casablanca")),
        _ => Ok(zone),
    }
}

/// Languages, as `fr,ar`.
///
/// # Errors
/// What is wanted.
pub fn parse_languages(text: &str) -> Result<Vec<Lang>, Sentence> {
    let mut languages = Vec::new();
    for tag in text.split([',', ' ']).filter(|tag| !tag.is_empty()) {
        let lang = parse_language(tag)?;
        if !languages.contains(&lang) {
            languages.push(lang);
        }
    }
    if languages.is_empty() { Err(wanted("wanted-languages", "fr,ar")) } else { Ok(languages) }
}

/// What is wanted, with an example.
fn wanted(key: &'static str, example: &str) -> Sentence {
    Sentence::new(key).with("example", example)
}

/// Whether an event can have these days.
///
/// # Errors
/// Why it cannot.
pub fn check_days(first: Date, last: Date) -> Result<(), Sentence> {
    match last.days() - first.days() {
        0..LONGEST => Ok(()),
        days => {
            let key = if days < 0 { "last-day-before-first" } else { "too-many-days" };
            Err(Sentence::new(key)
                .with("first", first.to_string())
                .with("last", last.to_string())
                .with("count", days.unsigned_abs() + 1))
        }
    }
}

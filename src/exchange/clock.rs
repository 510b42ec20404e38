//! The clock by which a source tells its times: some have offsets, some are those of a zone, some
//! are in UTC and mean a zone.

use super::draft::Draft;
use super::place::{Fault, Place};
use super::source::Options;
use super::times::{Zone, instant};
use crate::programme::time::Moment;
use crate::sentences::{Sentence, quoted};

/// What makes instants of the times of a source.
pub struct SourceClock {
    zone: Option<Zone>,
    /// Whether every time is one of that zone.
    is_of_all: bool,
    /// Whether whoever imports named the zone: then it tells all times.
    is_said: bool,
}

impl SourceClock {
    /// The clock of a source that writes these times, and names this zone (or none: empty).
    ///
    /// # Errors
    /// When there are times without a zone, and nobody says which.
    pub fn of<'a>(
        times: impl IntoIterator<Item = (&'a str, &'a Place)>,
        named: &str,
        options: &Options,
        draft: &mut Draft,
    ) -> Result<SourceClock, Fault> {
        let (mut instants, mut local) = (Vec::new(), None);
        let utc = Zone::fixed(0);
        for (text, place) in times {
            match instant(text) {
                Some(instant) => instants.push(instant),
                None if utc.as_ref().is_some_and(|utc| utc.moment(text).is_some()) => {
                    local.get_or_insert(place);
                }
                None => {}
            }
        }
        let named = named.trim();
        let is_said = options.zone.is_some();
        let zone = match (options.zone.clone().or_else(|| Zone::named(named)), local) {
            (Some(zone), _) => Some(zone),
            (None, Some(place)) => Some(options.zone(named, place)?),
            (None, None) => None,
        };
        let is_of_all =
            is_said || zone.as_ref().is_some_and(|zone| instants.iter().all(|it| is_of(zone, *it)));
        let clock = SourceClock { zone, is_of_all, is_said };
        if let Some(what) = clock.doubt(named, &instants) {
            draft.note(&Place::default(), what);
        }
        Ok(clock)
    }

    fn doubt(&self, named: &str, instants: &[Moment]) -> Option<String> {
        const SAY: &str = "--zone says which one it is";
        let is_utc = |it: &Moment| it.offset() == 0;
        match &self.zone {
            Some(_) if self.is_of_all => None,
            Some(_) => Some(format!(
                "there are times that have not the offset of {named}: no zone is told, {SAY}"
            )),
            None if !named.is_empty() => {
                Some(format!("{named:?} is no time zone that is known: {SAY}"))
            }
            None if !instants.is_empty() && instants.iter().all(is_utc) => {
                Some(format!("all times are told in UTC and none in the zone of the venue: {SAY}"))
            }
            None => None,
        }
    }

    /// The instant of a time, told by the clock of the zone.
    pub fn moment(&self, text: &str) -> Option<Moment> {
        match (instant(text), &self.zone) {
            (Some(instant), Some(zone)) if self.is_said || is_of(zone, instant) => {
                Some(zone.tell(instant))
            }
            (Some(instant), _) => Some(instant),
            (None, zone) => zone.as_ref()?.moment(text),
        }
    }

    /// A time that is later by so many minutes. (Clocks may be changed in between.)
    pub fn later(&self, start: Moment, minutes: i64) -> Moment {
        let end = start.plus(minutes);
        match &self.zone {
            Some(zone) if zone.tell(start).offset() == start.offset() => zone.tell(end),
            _ => end,
        }
    }

    /// The IANA name of the zone in which all times are; empty when there is none.
    pub fn zone_name(&self) -> &str {
        self.zone.as_ref().filter(|_| self.is_of_all).map(Zone::name).unwrap_or_default()
    }

    /// Start and end of something. What cannot be read is told.
    pub fn span(
        &self,
        draft: &mut Draft,
        place: &Place,
        [start, end]: [&str; 2],
        minutes: Option<i64>,
    ) -> (Option<Moment>, Option<Moment>) {
        let mut read = |text: &str| {
            let moment = self.moment(text);
            if moment.is_none() && !text.trim().is_empty() {
                draft.note(
                    place,
                    Sentence::new("source-no-time").with("found", quoted(text.trim())),
                );
            }
            moment
        };
        let (start, end) = (read(start), read(end));
        let Some(begins) = start else { return (None, None) };
        let length = minutes.filter(|minutes| (1..=MOST).contains(minutes));
        match end.or_else(|| length.map(|minutes| self.later(begins, minutes))) {
            Some(end) if end.minutes() < begins.minutes() => {
                draft.note(place, Sentence::new("note-ends-before"));
                (start, None)
            }
            end => (start, end.filter(|end| end.minutes() > begins.minutes())),
        }
    }
}

/// The longest length in minutes: a year.
const MOST: i64 = 366 * 1440;

/// Whether an instant is told by the clock of a zone, or in UTC.
fn is_of(zone: &Zone, instant: Moment) -> bool {
    instant.offset() == 0 || zone.tell(instant).offset() == instant.offset()
}

/// A length in minutes as ISO 8601 and iCalendar (RFC 5545, section 3.3.6) write it: `PT1H30M`,
/// `P1DT2H`, `P2W`. Seconds are cut off; months and years have no fixed length and are none.
pub fn iso_duration(text: &str) -> Option<i64> {
    let text = text.trim();
    let (sign, text) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text.strip_prefix('+').unwrap_or(text)),
    };
    let mut rest = text.strip_prefix('P').filter(|rest| !rest.is_empty())?;
    let (mut seconds, mut is_time) = (0_i64, false);
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix('T').filter(|after| !after.is_empty() && !is_time) {
            (rest, is_time) = (after, true);
            continue;
        }
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let number: i64 = rest.get(..digits).filter(|it| it.len() < 9)?.parse().ok()?;
        let unit = rest[digits..].chars().next()?;
        seconds += number
            * match (unit, is_time) {
                ('W', false) => 7 * 86_400,
                ('D', false) => 86_400,
                ('H', true) => 3_600,
                ('M', true) => 60,
                ('S', true) => 1,
                _ => return None,
            };
        rest = &rest[digits + 1..];
    }
    Some(sign * (seconds / 60))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn clock(
        times: &[&str],
        named: &str,
        said: Option<&str>,
    ) -> Result<(SourceClock, Draft), Fault> {
        let mut draft = Draft::default();
        let place = Place::inside("sessions[0]");
        let options = Options { zone: said.and_then(Zone::named), ..Options::default() };
        let times = times.iter().map(|time| (*time, &place));
        let clock = SourceClock::of(times, named, &options, &mut draft)?;
        Ok((clock, draft))
    }

    fn told(clock: &SourceClock, text: &str) -> String {
        clock.moment(text).map(|it| it.to_string()).unwrap_or_default()
    }

    #[test]
    fn times_without_a_zone_want_one() {
        let fault = clock(&["2030-05-06T09:30:00"], "", None).map(|_| ()).unwrap_err().to_string();
        assert!(fault.starts_with("sessions[0]: times without a zone"), "{fault}");
        let (said, _) = clock(&["2030-05-06T09:30:00"], "", Some("Europe/Paris")).unwrap();
        assert_eq!(told(&said, "2030-05-06T09:30:00"), "2030-05-06T09:30:00+02:00");
        assert_eq!(said.zone_name(), "Europe/Paris");
        let unknown = clock(&["2030-05-06T09:30"], "Mars/Base", None).map(|_| ()).unwrap_err();
        assert!(unknown.what.english().starts_with("\"Mars/Base\" is no time zone"), "{unknown}");
        assert!(clock(&["soon", ""], "", None).is_ok(), "what is no time has no zone either");
    }

    #[test]
    fn times_in_utc_are_told_in_the_zone_that_is_named() {
        let (clock, draft) = clock(&["2030-05-06T07:30:00Z"], "Europe/Paris", None).unwrap();
        assert_eq!(told(&clock, "2030-05-06T07:30:00Z"), "2030-05-06T09:30:00+02:00");
        assert!(draft.notes.is_empty(), "{:?}", draft.notes);
    }

    #[test]
    fn a_zone_that_contradicts_the_times_is_not_told() {
        let time = "2030-05-06T09:30:00+05:00";
        let (named, draft) = clock(&[time], "Europe/Paris", None).unwrap();
        assert_eq!((told(&named, time), named.zone_name()), (time.to_owned(), ""));
        assert!(
            draft.notes[0].what.english().contains("not the offset of Europe/Paris"),
            "{:?}",
            draft.notes
        );
        // Whoever imports knows better.
        let (said, _) = clock(&[time], "Europe/Paris", Some("Asia/Tokyo")).unwrap();
        assert_eq!(told(&said, time), "2030-05-06T13:30:00+09:00");
        let (_, draft) = clock(&["2030-05-06T07:30:00Z"], "", None).unwrap();
        assert!(draft.notes[0].what.english().contains("UTC"), "{:?}", draft.notes);
    }

    #[test]
    fn an_end_is_told_or_follows_from_the_length() {
        let (clock, mut draft) = clock(&[], "", Some("Europe/Paris")).unwrap();
        let mut span = |start: &str, end: &str, minutes| {
            let (start, end) = clock.span(&mut draft, &Place::default(), [start, end], minutes);
            (start.is_some(), end.map(|end| end.to_string()).unwrap_or_default())
        };
        let start = "2030-03-30T23:30";
        // 2030-03-31, 02:00 becomes 03:00.
        assert_eq!(span(start, "", Some(240)), (true, "2030-03-31T04:30:00+02:00".into()));
        assert_eq!(span(start, "2030-03-31T01:00", Some(5)).1, "2030-03-31T01:00:00+01:00");
        assert_eq!(span(start, "2030-03-30T22:00", None), (true, String::new()));
        assert_eq!(span(start, "", Some(0)), (true, String::new()));
        assert_eq!(span("25 o'clock", start, None), (false, String::new()));
        let notes: Vec<String> = draft.notes.iter().map(|note| note.what.english()).collect();
        assert_eq!(
            notes,
            ["it ends before it starts: its end is left out", "\"25 o'clock\" is no time"]
        );
    }

    #[test]
    fn a_length_of_iso_8601_is_read() {
        for (text, minutes) in [
            ("PT15M", 15),
            ("PT1H30M", 90),
            ("P1DT2H", 26 * 60),
            ("P2W", 14 * 1440),
            ("-PT10M", -10),
            ("PT90S", 1),
        ] {
            assert_eq!(iso_duration(text), Some(minutes), "{text}");
        }
        for text in ["", "P", "PT", "P1H", "PT1", "1H", "P1M", "PT999999999999H", "PTT1H"] {
            assert_eq!(iso_duration(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "\\PC*", length in "[-+PTWDHMS0-9]{0,12}", minutes in any::<i64>()) {
            let (clock, mut draft) = clock(&[&text], "", Some("Africa/Casablanca")).unwrap();
            let _ = clock.span(&mut draft, &Place::default(), ["2030-05-06T09:30", &text], Some(minutes));
            let _ = (iso_duration(&length), iso_duration(&text));
        }
    }
}

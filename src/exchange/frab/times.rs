//! When events are: dialects have dates with offsets, or only the clock of a day in no zone.

use super::super::place::Fault;
use super::super::source::Options;
use super::super::times::{Zone, clock, date, duration, instant};
use super::form::{Day, Event, Schedule};
use crate::programme::time::{Clock, Date, Moment};

/// What makes instants of the times of a schedule.
pub struct Clockwork {
    /// The zone of the event; `None` when all times have offsets and no zone is named.
    zone: Option<Zone>,
    /// When days begin, in minutes after midnight.
    day_starts: i64,
}

/// When an event is.
pub struct When {
    /// The start; `None` when it cannot be told.
    pub start: Option<Moment>,
    /// The end; `None` when no length is told.
    pub end: Option<Moment>,
    /// What cannot be read.
    pub faults: Vec<String>,
}

impl Clockwork {
    /// # Errors
    /// When there are times without a zone, and nobody says which.
    pub fn of(schedules: &[Schedule], options: &Options) -> Result<Clockwork, Fault> {
        let named = schedules.iter().find_map(|schedule| schedule.conference.str("time_zone_name"));
        let named = named.map(str::trim).unwrap_or_default();
        let events = || schedules.iter().flat_map(|schedule| schedule.events());
        let without = events().find(|(_, _, event)| instant_of(event).is_none());
        let of_days = || {
            let days = schedules.iter().flat_map(|schedule| &schedule.days);
            let offset = days.into_iter().find_map(|day| instant(&day.start)).map(Moment::offset);
            offset.and_then(Zone::fixed)
        };
        let zone = match (options.zone.clone().or_else(|| Zone::named(named)), without) {
            (Some(zone), _) => Some(zone),
            (None, None) => None,
            (None, Some((_, _, event))) => match of_days() {
                Some(zone) => Some(zone),
                None => Some(options.zone(named, &event.place)?),
            },
        };
        let day_starts = day_starts(schedules);
        Ok(Clockwork { zone, day_starts })
    }

    /// The name of the zone, if all these instants are told by its clock.
    pub fn zone_name(&self, moments: impl IntoIterator<Item = Moment>) -> &str {
        let Some(zone) = &self.zone else { return "" };
        if moments.into_iter().all(|moment| fits(zone, moment)) { zone.name() } else { "" }
    }

    /// When a day begins, if that is not midnight.
    pub fn day_starts(&self) -> Option<Clock> {
        let clock =
            Clock { hour: (self.day_starts / 60) as u8, minute: (self.day_starts % 60) as u8 };
        Some(clock).filter(|clock| !clock.is_midnight() && clock.hour < 24)
    }

    /// When an event is.
    pub fn when(&self, day: &Day, event: &Event) -> When {
        let mut faults = Vec::new();
        let words = |name| event.members.get(name).and_then(|it| it.words()).unwrap_or_default();
        let (start, length) = (words("start"), words("duration"));
        let start = match instant_of(event) {
            Some(moment) => Some(self.shown(moment, &start)),
            None => self.local(day, &words("date"), &start),
        };
        if start.is_none() {
            let told = [words("date"), words("start")].join(" ");
            faults.push(format!("{:?} is no time", told.trim()));
        }
        let end_told = instant(&words("end"));
        let minutes = match (duration(&length), start, end_told) {
            (Some(minutes), ..) => Some(minutes),
            (None, Some(start), Some(end)) => Some(end.minutes() - start.minutes()),
            _ => None,
        };
        if minutes.is_none() && !length.is_empty() {
            faults.push(format!("{length:?} is no length of time"));
        }
        let end = start.zip(minutes.filter(|minutes| *minutes > 0));
        let end = end.map(|(start, minutes)| match &self.zone {
            // Clocks may be changed in the night that it lasts through.
            Some(zone) if fits(zone, start) => zone.tell(start.plus(minutes)),
            _ => start.plus(minutes),
        });
        When { start, end, faults }
    }

    /// An instant, told by the clock that the event itself shows: some write UTC and mean the zone.
    fn shown(&self, moment: Moment, start: &str) -> Moment {
        let shown = clock(start);
        let is_shown = |moment: &Moment| Some(moment.clock().minutes()) == shown;
        let in_zone = self.zone.as_ref().map(|zone| zone.tell(moment));
        match in_zone {
            Some(told) if !is_shown(&moment) && is_shown(&told) => told,
            _ => moment,
        }
    }

    /// A time of the clock on a day. What is before the day begins is in the night that ends it.
    fn local(&self, day: &Day, own_date: &str, start: &str) -> Option<Moment> {
        let zone = self.zone.as_ref()?;
        if let Some(moment) = zone.moment(own_date) {
            return Some(moment);
        }
        let date = self::date(own_date)
            .or_else(|| self::date(&day.date))
            .or_else(|| self::date(&day.start))?;
        let minutes = clock(start)?;
        let is_next = minutes < self.day_starts;
        zone.at(date, minutes + if is_next { 1440 } else { 0 })
    }
}

/// Whether an instant is told by the clock of a zone.
fn fits(zone: &Zone, moment: Moment) -> bool {
    zone.tell(moment).offset() == moment.offset()
}

fn instant_of(event: &Event) -> Option<Moment> {
    instant(event.members.str("date")?)
}

/// When days begin: after the last event of a night, before the first one of a day; where that leaves
/// a choice, as the schedule says.
fn day_starts(schedules: &[Schedule]) -> i64 {
    let (mut latest, mut earliest) = (0, 1440);
    for (day, _, event) in schedules.iter().flat_map(Schedule::events) {
        let (Some(of_day), Some(moment)) = (date(&day.date), instant_of(event)) else { continue };
        let minutes = moment.clock().minutes();
        match moment.date().days() - Date::days(of_day) {
            0 => earliest = earliest.min(minutes),
            1 => latest = latest.max(minutes + 1),
            _ => {}
        }
    }
    let said = schedules.iter().flat_map(said_of_days);
    let fits = |minutes: &i64| (latest..=earliest).contains(minutes) && *minutes < 720;
    let said = said.into_iter().find(fits);
    said.unwrap_or(if latest == 0 || latest > earliest { 0 } else { latest })
}

/// What a schedule says: the change of days; the end of one in the morning; its start, if that is in
/// the night.
fn said_of_days(schedule: &Schedule) -> Vec<i64> {
    let change = schedule.conference.str("day_change").and_then(clock);
    let days = schedule.days.iter().filter_map(|day| {
        let (start, end) = (instant(&day.start)?, instant(&day.end)?);
        let is_in_morning = end.date() > start.date() && end.clock().minutes() < 720;
        // One that ends at 03:59 ends at 04:00.
        let end = (end.clock().minutes() + 1) / 5 * 5;
        is_in_morning.then_some(end)
    });
    change.into_iter().chain(days).collect()
}

//! The arc of a day: its sessions on one line, from the first start to the last end.

use super::remaining::Remaining;
use crate::programme::index::Index;
use crate::programme::model::{Kind, Session, SessionState};
use crate::programme::schedule::{SessionTime, progress};
use crate::programme::time::{Clock, Date, Moment};

/// Minutes after which an arc ends, whatever a programme says of its ends.
const LONGEST: i64 = 24 * 60;

/// Most hours that an arc has room to name.
const MOST_TICKS: i64 = 12;

/// A day on a line. Places on it go from 0, the first start, to 1, the last end.
#[derive(Clone, Debug, PartialEq)]
pub struct Arc {
    /// The day that its sessions touch.
    pub date: Date,
    /// The first start.
    pub from: Moment,
    /// At least a minute later.
    pub until: Moment,
    /// `None` before and after the day.
    pub now: Option<f64>,
    /// In order of the programme.
    pub spans: Vec<Span>,
    /// Whole hours of the venue's clock: all of them, or as many as there is room for.
    pub ticks: Vec<Tick>,
}

/// A session of an arc.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Span {
    /// Place of its start, 0 to 1.
    pub from: f64,
    /// Place of its end, 0 to 1.
    pub until: f64,
    /// What kind of session it is.
    pub kind: Kind,
    /// From 0: sessions that overlap are in different lanes, of which there are as few as
    /// possible.
    pub lane: usize,
    /// Where the session stands in the index.
    pub position: usize,
    /// Whether it is to come, on or over.
    pub time: SessionTime,
}

/// An hour of an arc.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tick {
    /// Place of the hour, 0 to 1.
    pub at: f64,
    /// The hour itself, such as 10:00.
    pub clock: Clock,
}

/// The arc of today while something of it is left, then of what goes on past midnight, then of
/// the next day; `None` after the event. Cancelled sessions take no time, breaks do.
pub fn arc(index: &Index, now: Moment) -> Option<Arc> {
    let date = day(index, now)?;
    let of_day = |session: &Session| takes_place(session) && index.days_of(session).contains(&date);
    let all = index.sessions().iter().enumerate();
    let times: Vec<Time> = all
        .filter(|(_, session)| of_day(session))
        .map(|(position, session)| Time::new(index, position, session))
        .collect();
    // What goes on for days has no beginning and no end on a day, if anything else has.
    let own = |time: &&Time| !index.lasts_for_days(&index.sessions()[time.position]);
    let of_the_day: Vec<&Time> = times.iter().filter(own).collect();
    let bounds = if of_the_day.is_empty() { times.iter().collect() } else { of_the_day };
    let from = bounds.first()?.start;
    let last = bounds.iter().map(|time| time.end).max()?;
    let axis = Axis { from, until: last.clamp(from.plus(1), from.plus(LONGEST)) };
    Some(Arc {
        date,
        from,
        until: axis.until,
        now: (from <= now && now <= axis.until).then(|| axis.place(now)),
        spans: spans(index, now, &times, &axis),
        ticks: ticks(&axis),
    })
}

fn day(index: &Index, now: Moment) -> Option<Date> {
    let remaining = Remaining::new(index, now, &takes_place);
    let dates = remaining.on.iter().rev().chain(&remaining.to_come);
    let mut dates = dates.map(|&at| index.day_of(index.sessions()[at].start));
    let first = dates.clone().next();
    dates.find(|date| *date == index.day_of(now)).or(first)
}

fn takes_place(session: &Session) -> bool {
    session.state != SessionState::Cancelled
}

/// When a session is; an end that lies before the start is taken for it.
struct Time {
    position: usize,
    start: Moment,
    end: Moment,
}

impl Time {
    fn new(index: &Index, position: usize, session: &Session) -> Time {
        let end = index.end_of(session).max(session.start);
        Time { position, start: session.start, end }
    }
}

/// What places are told on.
struct Axis {
    from: Moment,
    until: Moment,
}

impl Axis {
    /// Where a moment is; one that is outside is at the nearer end.
    fn place(&self, moment: Moment) -> f64 {
        let minutes = |moment: Moment| (moment.minutes() - self.from.minutes()) as f64;
        (minutes(moment) / minutes(self.until)).clamp(0.0, 1.0)
    }
}

/// The spans of times that are in order of their starts, each in the first lane that is free:
/// that takes no more lanes than there are sessions at a time.
fn spans(index: &Index, now: Moment, times: &[Time], axis: &Axis) -> Vec<Span> {
    let mut lanes: Vec<Moment> = Vec::new();
    let span = |time: &Time| {
        let free = lanes.iter().position(|&end| end <= time.start);
        let lane = free.unwrap_or(lanes.len());
        lanes.resize(lanes.len().max(lane + 1), time.end);
        lanes[lane] = time.end;
        let session = &index.sessions()[time.position];
        Span {
            from: axis.place(time.start),
            until: axis.place(time.end),
            kind: session.kind.like,
            lane,
            position: time.position,
            time: progress(index, session, now),
        }
    };
    times.iter().map(span).collect()
}

fn ticks(axis: &Axis) -> Vec<Tick> {
    let past_hour = i64::from(axis.from.clock().minute);
    let first = axis.from.plus((60 - past_hour) % 60);
    let length = axis.until.minutes() - axis.from.minutes();
    let step = length / (60 * MOST_TICKS) + 1;
    let hours = (0..).map(|at| first.plus(60 * step * at)).take_while(|hour| *hour <= axis.until);
    hours.map(|hour| Tick { at: axis.place(hour), clock: hour.clock() }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::sample::{at, index, session};
    use proptest::prelude::*;

    fn sample() -> Index {
        let off = r#", "state": "cancelled""#;
        index(&[
            session("off", 1, "01 08:00", Some("01 20:00"), off),
            session("opening", 2, "01 09:30", Some("01 10:30"), ""),
            session("long", 3, "01 10:30", Some("01 12:30"), ""),
            session("short", 4, "01 10:30", Some("01 11:00"), ""),
            session("after", 5, "01 11:00", Some("01 13:30"), ""),
            session("gala", 6, "02 23:00", Some("03 01:00"), ""),
        ])
    }

    #[test]
    fn a_day_goes_from_its_first_start_to_its_last_end() {
        let arc = arc(&sample(), at("01 10:30")).unwrap();
        assert_eq!((arc.from, arc.until), (at("01 09:30"), at("01 13:30")));
        assert_eq!(arc.now, Some(0.25));
        use SessionTime::{Now, Past, Upcoming};
        let told = arc.spans.iter().map(|span| (span.position, span.from, span.until, span.time));
        let expected = [
            (1, 0.0, 0.25, Past),
            (2, 0.25, 0.75, Now),
            (3, 0.25, 0.375, Now),
            (4, 0.375, 1.0, Upcoming),
        ];
        assert!(told.eq(expected), "{:?}", arc.spans);
    }

    #[test]
    fn what_goes_on_for_days_neither_begins_nor_ends_the_arc_of_one() {
        let index = index(&[
            session("fair", 1, "01 08:00", Some("02 20:00"), ""),
            session("talk", 2, "01 10:00", Some("01 12:00"), ""),
            session("last", 3, "02 09:00", Some("02 10:00"), ""),
        ]);
        let first = arc(&index, at("01 10:00")).unwrap();
        assert_eq!((first.from, first.until), (at("01 10:00"), at("01 12:00")));
        assert_eq!((first.spans[0].from, first.spans[0].until), (0.0, 1.0));
        let second = arc(&index, at("02 09:30")).unwrap();
        assert_eq!((second.from, second.until), (at("02 09:00"), at("02 10:00")));
        assert_eq!(second.spans.len(), 2, "it is on then, too");
    }

    #[test]
    fn a_long_day_names_as_many_hours_as_there_is_room_for() {
        let of = |until| {
            let index = index(&[session("night", 1, "01 08:00", Some(until), "")]);
            let ticks = arc(&index, at("01 10:00")).unwrap().ticks;
            ticks.iter().map(|tick| tick.clock.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(of("01 19:00").len(), 12);
        assert_eq!(of("01 19:59").len(), 12);
        assert_eq!(
            of("02 07:00"),
            [
                "08:00", "10:00", "12:00", "14:00", "16:00", "18:00", "20:00", "22:00", "00:00",
                "02:00", "04:00", "06:00"
            ]
        );
    }

    #[test]
    fn a_lane_is_used_again_when_it_is_free() {
        let arc = arc(&sample(), at("01 10:30")).unwrap();
        assert!(arc.spans.iter().map(|span| span.lane).eq([0, 0, 1, 1]));
    }

    #[test]
    fn the_ticks_are_the_whole_hours_of_the_venue() {
        let told = |now| {
            let ticks = arc(&sample(), at(now)).unwrap().ticks.into_iter();
            ticks.map(|tick| (tick.at, tick.clock.to_string())).collect::<Vec<_>>()
        };
        let day = [(0.125, "10:00"), (0.375, "11:00"), (0.625, "12:00"), (0.875, "13:00")];
        assert_eq!(told("01 10:30"), day.map(|(at, clock)| (at, clock.to_owned())));
        let night = [(0.0, "23:00"), (0.5, "00:00"), (1.0, "01:00")];
        assert_eq!(told("02 10:30"), night.map(|(at, clock)| (at, clock.to_owned())));
    }

    #[test]
    fn when_a_day_is_over_the_arc_is_that_of_the_next() {
        let index = sample();
        let told = ["01 00:00", "01 13:29", "01 13:30", "02 23:00", "03 00:59"].map(|now| {
            let arc = arc(&index, at(now));
            arc.map(|arc| (arc.date.day, arc.now.is_some()))
        });
        let expected = [(1, false), (1, true), (2, false), (2, true), (2, true)];
        assert_eq!(told, expected.map(Some));
        assert_eq!(arc(&index, at("03 01:00")), None, "after the event");
    }

    #[test]
    fn an_arc_is_no_shorter_than_a_minute_and_no_longer_than_a_day() {
        let moment = session("moment", 1, "01 09:00", Some("01 09:00"), "");
        let endless = session("endless", 2, "02 09:30", Some("28 09:00"), "");
        let index = index(&[moment, endless]);
        let arc = |now| arc(&index, at(now)).unwrap();
        assert_eq!(arc("01 08:00").until, at("01 09:01"));
        assert_eq!(arc("02 08:00").until, at("03 09:30"));
        assert_eq!(arc("02 08:00").ticks.len(), 8);
    }

    proptest! {
        #[test]
        fn lanes_hold_no_overlap_and_are_as_few_as_can_be(
            times in prop::collection::vec((0u16..12 * 60, 1i64..180), 1..16),
        ) {
            let time = |minute: i64| format!("01 {:02}:{:02}", 8 + minute / 60, minute % 60);
            let sessions: Vec<String> = (1..).zip(&times).map(|(number, &(start, length))| {
                let end = time(i64::from(start) + length);
                session(&format!("s{number}"), number, &time(start.into()), Some(&end), "")
            }).collect();
            let index = index(&sessions);
            let spans = arc(&index, at("01 08:00")).unwrap().spans;
            prop_assert_eq!(spans.len(), times.len());
            let overlapping = |one: &Span| {
                spans.iter().filter(|other| other.from <= one.from && one.from < other.until).count()
            };
            let lanes = spans.iter().map(|span| span.lane + 1).max();
            prop_assert_eq!(lanes, spans.iter().map(overlapping).max());
            for (at, one) in spans.iter().enumerate() {
                prop_assert!(0.0 <= one.from && one.from < one.until && one.until <= 1.0);
                let mut before = spans[..at].iter().filter(|other| other.lane == one.lane);
                prop_assert!(before.all(|other| other.until <= one.from));
            }
        }
    }
}

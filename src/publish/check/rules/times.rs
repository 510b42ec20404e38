//! Starts and ends.

use super::super::file::{File, SPANS, moment, text};
use super::super::findings::{Code, Finding, meant};
use super::zone;
use crate::programme::model::{Session, SessionState};
use crate::programme::time::{Clock, Date, Moment, offset_minutes};
use crate::sentences::Sentence;
use std::collections::BTreeSet;

/// Minutes after its start up to which a session of a listed day may end on an unlisted one.
const INTO_THE_NIGHT: i64 = 12 * 60;

/// Minutes that no session lasts without being asked about.
const A_DAY: i64 = 24 * 60;

/// Ends that lie before their start, or on it.
pub fn ends(file: &File) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, span) in SPANS.into_iter().flat_map(|list| file.source.select(list)) {
        let (Some(start), Some(end)) = (moment(span, "start"), moment(span, "end")) else {
            continue;
        };
        if end < start {
            let message =
                Sentence::new("end-before-start").with("end", told(end)).with("start", told(start));
            findings.push(Finding::new(Code::EndBeforeStart, path.field("end"), message));
        } else if end == start {
            let message = Sentence::new("no-length").with("end", told(end));
            findings.push(Finding::new(Code::NoLength, path.field("end"), message));
        }
    }
    findings
}

/// Sessions that last for more than a day. An end on a day that the event does not list is told of
/// by [`outside_the_days`].
pub fn over_a_day(file: &File) -> Vec<Finding> {
    let days = days(file);
    let mut findings = Vec::new();
    for (path, session) in file.source.select("sessions[]") {
        let (Some(start), Some(end)) = (moment(session, "start"), moment(session, "end")) else {
            continue;
        };
        if end <= start.plus(A_DAY) || !days.is_empty() && !days.contains(&end.date()) {
            continue;
        }
        let message = Sentence::new("over-a-day")
            .with("hours", (end.minutes() - start.minutes()).unsigned_abs() / 60)
            .with("start", told(start))
            .with("end", told(end))
            .with("meant", meant(Code::OverADay));
        findings.push(Finding::new(Code::OverADay, path.field("end"), message));
    }
    findings
}

/// Sessions that take place and do not say when they end.
pub fn missing_ends(file: &File) -> Vec<Finding> {
    let Some(index) = &file.index else { return Vec::new() };
    let planned =
        index.sessions().iter().filter(|session| session.state != SessionState::Cancelled);
    let is_usual = |session: &&Session| {
        index.event_kind(&session.kind.id).is_some_and(|kind| kind.length.is_some())
    };
    let open = planned.filter(|session| session.end.is_none() && !is_usual(session));
    // An end that is there but wrong is told of elsewhere.
    let open = open.map(|session| (file.path_of(session), session)).filter(|(path, _)| {
        file.source.json.pointer(&path.field("end").pointer()).is_none_or(|end| end.is_null())
    });
    open.map(|(path, session)| {
        let end = index.end_of(session).clock().to_string();
        Finding::new(Code::MissingEnd, path, Sentence::new("missing-end").with("end", end))
    })
    .collect()
}

/// Parts of speakers that are not inside their session.
pub fn slots_outside_their_session(file: &File) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (at, session) in file.source.select("sessions[]") {
        let (start, end) = (moment(session, "start"), moment(session, "end"));
        let inside = |time: Moment| {
            start.is_none_or(|start| start <= time) && end.is_none_or(|end| time <= end)
        };
        let speakers = session.get("speakers").and_then(|list| list.as_array());
        for (nth, speaker) in speakers.into_iter().flatten().enumerate() {
            let times = ["start", "end"].map(|name| (name, moment(speaker, name)));
            let outside = times
                .into_iter()
                .find_map(|(name, time)| Some((name, time.filter(|at| !inside(*at))?)));
            let Some((name, time)) = outside else { continue };
            let path = at.field("speakers").item(nth).field(name);
            let message = Sentence::new("slot-outside-session").with("time", told(time));
            findings.push(Finding::new(Code::SlotOutsideSession, path, message));
        }
    }
    findings
}

/// Sessions on days that the event does not list.
pub fn outside_the_days(file: &File) -> Vec<Finding> {
    let event = file.source.json.get("event");
    let starts = event.and_then(|event| Clock::parse(text(event, "day_starts")?));
    let day = |time: Moment| time.plus(-starts.unwrap_or_default().minutes()).date();
    let days = days(file);
    let mut findings = Vec::new();
    for (path, session) in file.source.select("sessions[]") {
        let Some(start) = moment(session, "start") else { continue };
        let end = moment(session, "end").filter(|end| *end > start.plus(INTO_THE_NIGHT));
        let times = [("start", Some(start)), ("end", end)];
        let outside = times
            .into_iter()
            .find_map(|(name, time)| Some((name, time.filter(|at| !days.contains(&day(*at)))?)));
        let Some((name, time)) = outside else { continue };
        let message = Sentence::new("outside-days").with("day", day(time).to_string());
        findings.push(Finding::new(Code::OutsideDays, path.field(name), message));
    }
    findings
}

/// Times that are told for another clock than the event's: the app shows them as they are told.
/// Where the zone of the event is known it knows better ([`zone::contradictions`]): offsets differ
/// on both sides of a change of clocks.
pub fn other_offsets(file: &File) -> Vec<Finding> {
    if zone::of(file).is_some() {
        return Vec::new();
    }
    let event = file.source.json.get("event").and_then(|event| text(event, "offset"));
    let Some(offset) = event.and_then(offset_minutes) else { return Vec::new() };
    let mut findings = Vec::new();
    for (path, span) in SPANS.into_iter().flat_map(|list| file.source.select(list)) {
        let other = ["start", "end"].into_iter().find_map(|name| {
            Some((name, moment(span, name).filter(|time| time.offset() != offset)?))
        });
        let Some((name, time)) = other else { continue };
        let venue = time.at_offset(offset);
        let message = Sentence::new("other-offset")
            .with("told", time.clock().to_string())
            .with("offset", event.unwrap_or_default())
            .with("there", venue.clock().to_string())
            .with("moment", venue.to_string());
        findings.push(Finding::new(Code::OtherOffset, path.field(name), message));
    }
    findings
}

/// The days that the event lists.
fn days(file: &File) -> BTreeSet<Date> {
    let listed = file.source.select("event.days[].date");
    listed.iter().filter_map(|(_, date)| Date::parse(date.as_str()?)).collect()
}

fn told(time: Moment) -> Sentence {
    Sentence::new("time-on")
        .with("time", time.clock().to_string())
        .with("date", time.date().to_string())
}

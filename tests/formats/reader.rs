//! Calendars as `calcard` reads them, the library of a CalDAV server.

use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarEntry, ICalendarParameterName,
    ICalendarProperty, ICalendarValue,
};
use calcard::{Entry, Parser};

/// The only calendar in a text: nothing of it was left over or could not be read.
pub fn read(text: &str) -> ICalendar {
    hold_to_the_grammar(text);
    let mut parser = Parser::new(text);
    let Entry::ICalendar(calendar) = parser.entry() else { panic!("no calendar: {text}") };
    assert_eq!(parser.entry(), Entry::Eof);
    calendar
}

/// What a forgiving parser would let pass (RFC 5545, section 3.1): ends of lines, their length,
/// and `NAME;PARAMETER=value:` at the beginning of each.
fn hold_to_the_grammar(text: &str) {
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.ends_with("END:VCALENDAR\r\n"));
    assert!(!text.replace("\r\n", "").contains(|char: char| char.is_control() && char != '\t'));
    for line in text.split_terminator("\r\n") {
        assert!((1..=75).contains(&line.len()), "{} octets: {line}", line.len());
    }
    let name = |name: &str| {
        !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'-')
    };
    for line in text.replace("\r\n ", "").split_terminator("\r\n") {
        let (head, _) = line.split_once(':').unwrap_or_else(|| panic!("no value: {line}"));
        let (property, parameters) = head.split_once(';').unwrap_or((head, "LANGUAGE=fr"));
        assert!(name(property), "{line}");
        let (parameter, value) = parameters.split_once('=').expect("a parameter");
        assert!(name(parameter) && value.bytes().all(|b| b.is_ascii_alphanumeric()), "{line}");
    }
}

pub fn events(calendar: &ICalendar) -> Vec<&ICalendarComponent> {
    of_type(calendar, ICalendarComponentType::VEvent)
}

pub fn of_type(calendar: &ICalendar, kind: ICalendarComponentType) -> Vec<&ICalendarComponent> {
    calendar.components.iter().filter(|component| component.component_type == kind).collect()
}

/// The properties of this name.
pub fn all(component: &ICalendarComponent, name: ICalendarProperty) -> Vec<&ICalendarEntry> {
    component.entries.iter().filter(|entry| entry.name == name).collect()
}

/// The only value of the only property of this name, if there is one.
pub fn value(component: &ICalendarComponent, name: ICalendarProperty) -> Option<&ICalendarValue> {
    let entries = all(component, name.clone());
    let [entry] = entries[..] else {
        assert!(entries.is_empty(), "{name:?} is there more than once");
        return None;
    };
    let [value] = &entry.values[..] else { panic!("{name:?} has several values") };
    Some(value)
}

pub fn text(component: &ICalendarComponent, name: ICalendarProperty) -> Option<&str> {
    value(component, name).map(|value| match value {
        ICalendarValue::Text(text) => &**text,
        other => panic!("{other:?} is no text"),
    })
}

pub fn uri(component: &ICalendarComponent, name: ICalendarProperty) -> Option<&str> {
    value(component, name).map(|value| match value {
        ICalendarValue::Uri(uri) => uri.as_str().expect("an address"),
        other => panic!("{other:?} is no address"),
    })
}

/// A time in UTC, as seconds since 1970.
pub fn time(component: &ICalendarComponent, name: ICalendarProperty) -> Option<i64> {
    value(component, name).map(|value| match value {
        ICalendarValue::PartialDateTime(time) => {
            assert_eq!((time.tz_hour, time.tz_minute), (Some(0), Some(0)), "in UTC");
            time.to_timestamp().expect("a time")
        }
        other => panic!("{other:?} is no time"),
    })
}

/// The LANGUAGE of the only property of this name.
pub fn language(component: &ICalendarComponent, name: ICalendarProperty) -> Option<&str> {
    language_of(all(component, name).first().expect("the property is there"))
}

pub fn language_of(entry: &ICalendarEntry) -> Option<&str> {
    entry.parameter(&ICalendarParameterName::Language)?.as_text()
}

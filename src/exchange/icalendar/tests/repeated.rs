//! What takes place more than once.

use super::*;

#[test]
fn what_repeats_is_a_session_each_time() {
    let text = calendar(
        "BEGIN:VEVENT\nUID:r\nSUMMARY:Yoga\nDTSTART;TZID=Europe/Paris:20300330T080000\nDTEND;TZID=Europe/Paris:20300330T090000\nRRULE:FREQ=DAILY;COUNT=4\nEXDATE;TZID=Europe/Paris:20300401T080000\nEND:VEVENT
BEGIN:VEVENT\nUID:r\nRECURRENCE-ID;TZID=Europe/Paris:20300402T080000\nSUMMARY:Yoga outside\nDTSTART;TZID=Europe/Paris:20300402T100000\nEND:VEVENT
BEGIN:VEVENT\nUID:m\nSUMMARY:Moon\nDTSTART;TZID=Europe/Paris:20300330T200000\nRRULE:FREQ=FULLMOON\nEND:VEVENT
BEGIN:VEVENT\nUID:d\nSUMMARY:Doors\nDTSTART;TZID=Europe/Paris:20300401T070000\nRRULE:FREQ=DAILY\nEND:VEVENT",
    );
    let draft = read(&text, "");
    let told: Vec<(&str, &str, String)> = (draft.sessions.iter().zip(spans(&draft)))
        .map(|(it, span)| (it.origin.id.as_deref().unwrap(), en(&it.title), span))
        .collect();
    let wanted = [
        ("r 2030-03-30", "Yoga", "2030-03-30T08:00:00+01:00 2030-03-30T09:00:00+01:00"),
        ("r 2030-03-31", "Yoga", "2030-03-31T08:00:00+02:00 2030-03-31T09:00:00+02:00"),
        ("r 2030-04-02", "Yoga outside", "2030-04-02T10:00:00+02:00"),
        ("m 2030-03-30", "Moon", "2030-03-30T20:00:00+01:00"),
        // As long as anything else begins.
        ("d 2030-04-01", "Doors", "2030-04-01T07:00:00+02:00"),
        ("d 2030-04-02", "Doors", "2030-04-02T07:00:00+02:00"),
    ];
    assert_eq!(told, wanted.map(|(id, title, span)| (id, title, span.to_owned())));
    assert_eq!(
        notes(&draft),
        [
            "only its first time is read: FREQ=FULLMOON is no rule that is known",
            "it repeats without an end: it is read up to 2030-04-02"
        ]
    );
}

/// Ids and times of an event in Paris with these lines.
fn repeated(lines: &str) -> (Vec<(String, String)>, Vec<String>) {
    let text = calendar(&format!(
        "X-WR-TIMEZONE:Europe/Paris\nBEGIN:VEVENT\nUID:r\nSUMMARY:Yoga\n{lines}\nEND:VEVENT"
    ));
    let draft = read(&text, "");
    let ids = draft.sessions.iter().map(|it| it.origin.id.clone().unwrap());
    let told = notes(&draft).into_iter().map(str::to_owned).collect();
    (ids.zip(spans(&draft)).collect(), told)
}

fn pairs<const N: usize>(wanted: [(&str, &str); N]) -> Vec<(String, String)> {
    wanted.map(|(id, span)| (id.to_owned(), span.to_owned())).into()
}

#[test]
fn months_are_repeated_over_the_change_of_the_clock() {
    let (times, told) = repeated(
        "DTSTART;TZID=Europe/Paris:20300212T180000\nDURATION:PT1H\nRRULE:FREQ=MONTHLY;BYDAY=2TU;UNTIL=20300409T160000Z",
    );
    let wanted = [
        ("r 2030-02-12", "2030-02-12T18:00:00+01:00 2030-02-12T19:00:00+01:00"),
        ("r 2030-03-12", "2030-03-12T18:00:00+01:00 2030-03-12T19:00:00+01:00"),
        ("r 2030-04-09", "2030-04-09T18:00:00+02:00 2030-04-09T19:00:00+02:00"),
    ];
    assert_eq!((times, told), (pairs(wanted), vec![]));
    let (times, _) = repeated(
        "DTSTART;TZID=Europe/Paris:20300212T180000\nRRULE:FREQ=MONTHLY;BYDAY=2TU;UNTIL=20300409T155900Z",
    );
    assert_eq!(times.len(), 2, "the end is an instant, and the third time is a minute after it");
}

#[test]
fn times_are_added_and_taken_away_on_any_clock() {
    let (times, told) = repeated(
        "DTSTART;TZID=Europe/Paris:20300506T090000\nDTEND;TZID=Europe/Paris:20300506T103000\nRRULE:FREQ=DAILY;COUNT=3
EXDATE:20300507T070000Z\nRDATE:20300510T120000Z\nRDATE;VALUE=DATE:20300512\nRDATE;VALUE=PERIOD:20300511T090000/PT3H\nRDATE:soon",
    );
    let wanted = [
        ("r 2030-05-06", "2030-05-06T09:00:00+02:00 2030-05-06T10:30:00+02:00"),
        ("r 2030-05-08", "2030-05-08T09:00:00+02:00 2030-05-08T10:30:00+02:00"),
        ("r 2030-05-10", "2030-05-10T14:00:00+02:00 2030-05-10T15:30:00+02:00"),
        ("r 2030-05-11", "2030-05-11T09:00:00+02:00 2030-05-11T10:30:00+02:00"),
        ("r 2030-05-12", "2030-05-12T09:00:00+02:00 2030-05-12T10:30:00+02:00"),
    ];
    assert_eq!(times, pairs(wanted));
    let wanted = [
        "20300511T090000/PT3H of RDATE is taken to last as long as the first time",
        "\"soon\" of RDATE is no time",
    ];
    assert_eq!(told, wanted);
}

#[test]
fn one_of_several_times_a_day_can_be_moved() {
    let (times, told) = repeated(
        "DTSTART;TZID=Europe/Paris:20300506T090000\nRRULE:FREQ=HOURLY;INTERVAL=2;COUNT=4\nEXDATE;TZID=Europe/Paris:20300506T150000\nEND:VEVENT
BEGIN:VEVENT\nUID:r\nRECURRENCE-ID;RANGE=THISANDFUTURE:20300506T090000Z\nSUMMARY:Later\nDTSTART:20300506T093000Z",
    );
    let wanted = [
        ("r 2030-05-06T09:00", "2030-05-06T09:00:00+02:00"),
        ("r 2030-05-06T13:00", "2030-05-06T13:00:00+02:00"),
        ("r 2030-05-06T11:00", "2030-05-06T11:30:00+02:00"),
    ];
    assert_eq!(times, pairs(wanted));
    assert_eq!(told, ["only this one time is changed, and not those after it (RANGE)"]);
}

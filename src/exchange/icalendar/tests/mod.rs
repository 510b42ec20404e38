mod repeated;

use super::FORMAT;
use crate::exchange::sample::*;
use crate::exchange::{Draft, Input};
use crate::programme::lang::Lang;
use crate::programme::model::{Attendance, SessionState};
use calcard::icalendar::{ICalendar, ICalendarComponentType};
use proptest::prelude::*;

/// A calendar of these lines, as RFC 5545 wants them to end.
fn calendar(lines: &str) -> String {
    let lines = format!("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//a//b\n{lines}\nEND:VCALENDAR\n");
    lines.replace('\n', "\r\n")
}

fn event(lines: &str) -> String {
    calendar(&format!("BEGIN:VEVENT\nUID:1\nDTSTAMP:20300101T000000Z\n{lines}\nEND:VEVENT"))
}

fn read(text: &str, zone: &str) -> Draft {
    draft(&[("a.ics", text)], zone)
}

const WHOLE: &str = "NAME:Orchard Days\nX-WR-CALNAME:Other\nX-WR-CALDESC:Two days\\, *really*\nURL:https://orchard.example/\nX-WR-TIMEZONE:Europe/Paris\nMETHOD:PUBLISH
BEGIN:VEVENT\nUID:e-1@orchard\nDTSTAMP:20300101T000000Z\nSEQUENCE:2\nDTSTART;TZID=Europe/Paris:20300506T093000\nDURATION:PT1H30M
SUMMARY;LANGUAGE=fr:Pommes \\; poires\nSUMMARY;LANGUAGE=ar:تفاح\nDESCRIPTION;LANGUAGE=fr:Une.\\nDeux *x*.
LOCATION;LANGUAGE=fr:Grange\\, au fond\nLOCATION;LANGUAGE=ar:حظيرة\nCATEGORIES:Trees,Fruit\\, all\nCATEGORIES;LANGUAGE=fr:Eau
URL:https://orchard.example/1\nCONFERENCE;VALUE=URI;LABEL=\"Room; online\":https://meet.example/1\nATTACH;FILENAME=Slides.pdf:https://files.example/1
ATTACH;ENCODING=BASE64;VALUE=BINARY:AAAA\nIMAGE;VALUE=URI:https://pictures.example/1.png\nSTATUS:CONFIRMED\nCLASS:PUBLIC\nATTENDEE;CN=A:mailto:a@b.example
COMMENT:one\nCOMMENT:two\nGEO:1.0;2.0\nX-MICROSOFT-CDO-BUSYSTATUS:BUSY
BEGIN:VALARM\nACTION:DISPLAY\nTRIGGER:-PT15M\nEND:VALARM
BEGIN:PARTICIPANT\nUID:p-1\nPARTICIPANT-TYPE:SPEAKER\nSUMMARY:Ada\nDESCRIPTION:Grows trees.\nURL:https://ada.example/\nEND:PARTICIPANT
END:VEVENT
BEGIN:VEVENT\nUID:e-2@orchard\nDTSTART:20300506T100000Z\nDTEND:20300506T110000Z\nSUMMARY:Lunch\nLOCATION;LANGUAGE=fr:Grange\\, au fond\nSTATUS:CANCELLED\nRELATED-TO:e-1@orchard\nEND:VEVENT
BEGIN:VEVENT\nUID:e-3@orchard\nDTSTART;VALUE=DATE:20300507\nDTEND;VALUE=DATE:20300508\nSUMMARY:Exhibition\nLOCATION:https://stream.example/\nSTATUS:TENTATIVE\nEND:VEVENT
BEGIN:VEVENT\nUID:e-4\nDTSTART:20300507T090000\nSUMMARY:Secret\nCLASS:PRIVATE\nEND:VEVENT
BEGIN:VTODO\nSUMMARY:Sweep\nEND:VTODO";

#[test]
fn a_calendar_arrives_whole() {
    let draft = read(&calendar(WHOLE), "");
    assert_eq!(
        (en(&draft.event.name), en(&draft.event.about[0])),
        ("Orchard Days", "Two days, \\*really\\*")
    );
    assert_eq!(&*draft.event.links[0].url, "https://orchard.example/");
    assert_eq!(draft.event.time_zone, "Europe/Paris");
    assert_eq!(
        spans(&draft),
        [
            "2030-05-06T09:30:00+02:00 2030-05-06T11:00:00+02:00",
            "2030-05-06T12:00:00+02:00 2030-05-06T13:00:00+02:00",
            "2030-05-07T00:00:00+02:00 2030-05-08T00:00:00+02:00",
        ]
    );
    let [apples, lunch, exhibition] = &draft.sessions[..] else { panic!("three sessions") };
    assert_eq!(
        (apples.title.exact(Lang::FR), apples.title.exact(Lang::AR)),
        (Some("Pommes ; poires"), Some("تفاح"))
    );
    assert_eq!(apples.summary.exact(Lang::FR), Some("Une.\nDeux \\*x\\*."));
    let room = &draft.rooms[apples.rooms[0]];
    assert_eq!(
        (room.name.exact(Lang::FR), room.name.exact(Lang::AR)),
        (Some("Grange, au fond"), Some("حظيرة"))
    );
    assert_eq!((&lunch.rooms, draft.rooms.len()), (&apples.rooms, 1));
    assert_eq!(
        apples
            .tracks
            .iter()
            .map(|at| draft.tracks[*at].name.all().next().unwrap().text)
            .collect::<Vec<_>>(),
        ["Trees", "Fruit, all", "Eau"]
    );
    let wanted = [
        ("page", "https://orchard.example/1"),
        ("stream", "https://meet.example/1"),
        ("slides", "https://files.example/1"),
        ("other", "https://pictures.example/1.png"),
    ];
    assert_eq!(links(&apples.links), wanted);
    assert_eq!(en(&apples.links[1].title), "Room; online");
    assert_eq!(apples.origin.id.as_deref(), Some("e-1@orchard"));
    assert_eq!(extras(&apples.origin), ["COMMENT", "GEO"], "nothing else is left");
    assert_eq!(speakers(&draft, apples), ["Ada"]);
    assert_eq!(links(&draft.people[0].links), [("page", "https://ada.example/")]);
    assert_eq!((lunch.state, lunch.part_of), (Some(SessionState::Cancelled), Some(0)));
    assert_eq!(exhibition.attendance, Some(Attendance::Online));
    assert_eq!(
        (links(&exhibition.links), extras(&exhibition.origin)),
        (vec![("stream", "https://stream.example/")], vec!["STATUS"])
    );
    let told: Vec<String> = draft.notes.iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        [
            "line 64: left out, because it is private",
            "line 70: left out, because a VTODO is no event"
        ]
    );
    let counted: Vec<&str> = draft.extras.iter().map(|(name, _)| name).collect();
    let wanted = [
        "VCALENDAR.METHOD",
        "VCALENDAR.PRODID",
        "VCALENDAR.VERSION",
        "VEVENT.ATTACH that leads nowhere",
        "VEVENT.ATTENDEE",
        "VEVENT.DTSTAMP",
        "VEVENT.SEQUENCE",
        "VEVENT.VALARM",
        "VEVENT.X-MICROSOFT-CDO-BUSYSTATUS",
    ];
    assert_eq!(counted, wanted);
}

#[test]
fn it_is_read_as_another_reader_reads_it() {
    let text = calendar(WHOLE);
    let other = ICalendar::parse(&text).unwrap();
    let events =
        other.components.iter().filter(|it| it.component_type == ICalendarComponentType::VEvent);
    // One of them is private.
    assert_eq!(events.count(), read(&text, "").sessions.len() + 1);
}

#[test]
fn lines_are_unfolded_also_within_a_letter() {
    let line = "SUMMARY:Äpfel und Birnen".as_bytes();
    let mut bytes = b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20300506T070000Z\n".to_vec();
    for byte in line {
        bytes.extend([*byte, b'\r', b'\n', b' ']);
    }
    bytes.truncate(bytes.len() - 1);
    bytes.extend(b"x;y\nDESCRIPTION:a\n\tb\nEND:VEVENT\nEND:VCALENDAR");
    let input = Input::named("a.ics".into(), bytes);
    let draft = (FORMAT.reader)(&[input], &options("UTC")).unwrap();
    assert_eq!(
        (en(&draft.sessions[0].title), en(&draft.sessions[0].summary)),
        ("Äpfel und Birnen", "ab")
    );
    assert_eq!(
        draft.notes[0].to_string(),
        "line 29: left out, because it is no line of a calendar"
    );
}

#[test]
fn the_html_of_a_text_goes_before_its_words() {
    let html = event(
        "DTSTART:20300506T070000Z\nSUMMARY:a &amp; b\nDESCRIPTION:All sorts\nX-ALT-DESC;FMTTYPE=text/html:<p>All <b>sorts</b>\\, really</p>",
    );
    let draft = read(&html, "UTC");
    assert_eq!(
        (en(&draft.sessions[0].title), en(&draft.sessions[0].summary)),
        ("a & b", "All **sorts**, really")
    );
    let empty = event(
        "DTSTART:20300506T070000Z\nDESCRIPTION:All sorts\nX-ALT-DESC;FMTTYPE=text/html:<html><body></body></html>",
    );
    let draft = read(&empty, "UTC");
    assert_eq!(en(&draft.sessions[0].summary), "All sorts");
    assert_eq!(
        (en(&draft.sessions[0].title), notes(&draft)),
        ("1", vec!["it has no title: \"1\" stands for it"])
    );
}

#[test]
fn times_without_a_zone_want_one() {
    let floating = event("SUMMARY:a\nDTSTART:20300506T093000");
    assert!(refusal(&[("a.ics", &floating)], "").starts_with("line 4: times without a zone"));
    assert_eq!(spans(&read(&floating, "Asia/Tokyo")), ["2030-05-06T09:30:00+09:00"]);
    let utc = read(&event("SUMMARY:a\nDTSTART:20300506T093000Z"), "");
    assert!(notes(&utc)[0].contains("UTC"));
    let none = read(&event("SUMMARY:a\nDTSTART;TZID=Europe/Paris:20300231T093000"), "UTC");
    assert_eq!(
        (spans(&none), notes(&none)),
        (vec![String::new()], vec!["\"20300231T093000\" is no time"])
    );
}

/// A zone without a name that anybody knows: an hour later in summer.
const OWN_ZONE: &str = "BEGIN:VTIMEZONE\nTZID:Orchard Time
BEGIN:STANDARD\nDTSTART:16010101T030000\nTZOFFSETFROM:+0630\nTZOFFSETTO:+0530\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\nEND:STANDARD
BEGIN:DAYLIGHT\nDTSTART:16010101T020000\nTZOFFSETFROM:+0530\nTZOFFSETTO:+0630\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\nEND:DAYLIGHT\nEND:VTIMEZONE";

#[test]
fn zones_are_known_by_name_or_by_what_the_calendar_says() {
    let start = |zone: &str, more: &str, local: &str| {
        let text = calendar(&format!(
            "{more}\nBEGIN:VEVENT\nSUMMARY:a\nDTSTART;TZID={zone}:{local}\nEND:VEVENT"
        ));
        let draft = read(&text, "");
        (spans(&draft).concat(), draft.event.time_zone)
    };
    for zone in [
        "Europe/Paris",
        "/example.org/2030/Europe/Paris",
        "Romance Standard Time",
        "\"Europe/Paris\"",
    ] {
        let told = start(zone, "X-A:b", "20300506T093000");
        assert_eq!(told, ("2030-05-06T09:30:00+02:00".into(), "Europe/Paris".into()), "{zone}");
    }
    let located = "BEGIN:VTIMEZONE\nTZID:Paris\nX-LIC-LOCATION:Europe/Paris\nEND:VTIMEZONE";
    assert_eq!(start("Paris", located, "20300106T093000").0, "2030-01-06T09:30:00+01:00");
    for (local, told) in [
        ("20300506T093000", "2030-05-06T09:30:00+06:30"),
        ("20300106T093000", "2030-01-06T09:30:00+05:30"),
        ("20300331T013000", "2030-03-31T01:30:00+05:30"),
        ("20300331T033000", "2030-03-31T03:30:00+06:30"),
        ("20301027T040000", "2030-10-27T04:00:00+05:30"),
    ] {
        assert_eq!(start("Orchard Time", OWN_ZONE, local), (told.into(), String::new()));
    }
    let unknown =
        calendar("BEGIN:VEVENT\nSUMMARY:a\nDTSTART;TZID=Mars:20300506T093000\nEND:VEVENT");
    assert!(refusal(&[("a.ics", &unknown)], "").contains("times without a zone"));
}

#[test]
fn the_newest_of_what_is_the_same_counts() {
    let text = calendar(
        "BEGIN:VEVENT\nUID:1\nSEQUENCE:3\nSUMMARY:New\nDTSTART:20300506T070000Z\nEND:VEVENT
BEGIN:VEVENT\nUID:1\nSEQUENCE:2\nSUMMARY:Old\nDTSTART:20300506T080000Z\nEND:VEVENT\nMETHOD:CANCEL",
    );
    let draft = read(&text, "UTC");
    assert_eq!((en(&draft.sessions[0].title), draft.sessions.len()), ("New", 1));
    assert_eq!(draft.sessions[0].state, Some(SessionState::Cancelled));
}

#[test]
fn what_is_broken_is_told_and_the_rest_is_read() {
    let text =
        "BEGIN:VCALENDAR\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:a\nDTSTART:20300506T070000Z\nbroken\n";
    let draft = read(text, "UTC");
    assert_eq!(spans(&draft), ["2030-05-06T07:00:00+00:00"]);
    let told: Vec<String> = draft.notes.iter().map(ToString::to_string).collect();
    let wanted = [
        "line 2: nothing ends here: VEVENT is not open",
        "line 6: left out, because it is no line of a calendar",
        "line 3: this ends too early: the VEVENT that begins here is open",
    ];
    assert_eq!(told, wanted);
    assert_eq!(format("a", text), Some("icalendar"));
    let deep = "BEGIN:VCALENDAR\n".repeat(100);
    assert!(refusal(&[("a.ics", &deep)], "").contains("more than 8 deep"));
}

proptest! {
    #[test]
    fn no_file_panics(soup in "(BEGIN:V(EVENT|CALENDAR|TIMEZONE)\n|END:VEVENT\n|DTSTART(;TZID=a|;VALUE=DATE)?:[0-9TZ]{0,16}\n|RRULE:FREQ=(DAILY|YEARLY|MONTHLY)(;COUNT=[0-9]{1,3}|;BYDAY=[-0-9]{0,2}SU|;BYSETPOS=[-0-9]{0,2})?\n|(SUMMARY|UID|RDATE|DURATION|TZOFFSETTO)[;:=\",\\\\a-c+P0-9]{0,12}\n|[ \t]?.{0,8}\n){0,14}") {
        survive(FORMAT.reader, &[("a.ics", &format!("BEGIN:VCALENDAR\n{soup}"))]);
        survive(FORMAT.reader, &[("a.ics", &soup)]);
    }
}

use super::reader::{events, of_type};
use super::{PROGRAMME, SITE, index};
use barnamaj::exchange::Outgoing;
use barnamaj::exchange::export::named;
use calcard::icalendar::{ICalendarComponentType as Type, ICalendarProperty as Property};
use calcard::{Entry, Parser};

#[test]
fn an_exported_calendar_tells_rooms_and_people_one_by_one() {
    let out = Outgoing::read(PROGRAMME, Some(SITE.to_owned())).expect("a programme");
    let format = named("icalendar", "programme.ics").expect("a format");
    let text = String::from_utf8((format.writer)(&out).expect("a calendar")).expect("UTF-8");
    assert!(text.split_terminator("\r\n").all(|line| (1..=75).contains(&line.len())));
    let mut parser = Parser::new(&text);
    let Entry::ICalendar(calendar) = parser.entry() else { panic!("no calendar: {text}") };
    assert_eq!(parser.entry(), Entry::Eof);
    let index = index();
    let sessions = index.sessions();
    assert_eq!(events(&calendar).len(), sessions.len());
    let rooms: usize = sessions.iter().map(|session| session.all_rooms().count()).sum();
    assert_eq!(of_type(&calendar, Type::VLocation).len(), rooms);
    let speakers: usize = sessions.iter().map(|session| session.speakers.len()).sum();
    let people = of_type(&calendar, Type::Participant);
    assert_eq!(people.len(), speakers);
    for person in people {
        for name in [Property::Uid, Property::ParticipantType, Property::Summary] {
            assert!(person.has_property(&name), "{name:?}: {person:?}");
        }
    }
    let abstracts: usize = sessions.iter().map(|session| session.summary.all().count()).sum();
    let styled = events(&calendar).into_iter().flat_map(|event| &event.entries);
    assert_eq!(styled.filter(|it| it.name == Property::StyledDescription).count(), abstracts);
}

//! The published file of the first event, held against the programme that was printed for it.

#[path = "printed_programme/colours.rs"]
mod colours;
#[path = "printed_programme/outcomes.rs"]
mod outcomes;
#[path = "printed_programme/print.rs"]
mod print;
#[path = "printed_programme/speakers.rs"]
mod speakers;
#[path = "printed_programme/texts.rs"]
mod texts;

use barnamaj::programme::lang::Lang;
use barnamaj::programme::model::{Person, Programme, RoomStatus, Session, Speaker};
use barnamaj::programme::text::Text;
use print::{COUNTS, DOUBTFUL, SESSIONS, VERTICALS};
use speakers::{PRINTED_IN_ENGLISH, SPEAKERS};
use std::collections::{BTreeMap, BTreeSet};

/// The file as it is published.
const FILE: &str = include_str!("../public/programme.json");

/// The numbers of the two round tables that the print puts into one room.
const CLASH: [u16; 2] = [19, 20];

fn programme() -> Programme {
    serde_json::from_str(FILE).expect("public/programme.json")
}

/// The French text, for comparison with typed facts.
fn french(text: &Text) -> String {
    typed(text.exact(Lang::FR).unwrap_or_default())
}

/// A text as one types it: with plain spaces, and with the apostrophe of the print, which is straight
/// where the file has a typographic one.
fn typed(text: &str) -> String {
    text.replace('\u{a0}', " ").replace('’', "'")
}

fn session(programme: &Programme, number: u16) -> &Session {
    programme.sessions.iter().find(|session| session.number == number).expect("session")
}

fn person<'a>(programme: &'a Programme, id: &str) -> &'a Person {
    programme.people.iter().find(|person| *person.id == *id).expect(id)
}

/// A speaker's own text for the session, or else the person's.
fn or_own<'a>(of_session: &'a Text, of_person: &'a Text) -> &'a Text {
    if of_session.is_empty() { of_person } else { of_session }
}

/// Name, function and organisation as a visitor of the session reads them.
fn line(programme: &Programme, speaker: &Speaker) -> [String; 3] {
    let person = person(programme, &speaker.person);
    [
        french(&person.name),
        french(or_own(&speaker.function, &person.function)),
        french(or_own(&speaker.organisation, &person.organisation)),
    ]
}

#[test]
fn the_sessions_stand_in_the_file_as_they_are_printed() {
    let programme = programme();
    assert_eq!(programme.sessions.len(), SESSIONS.len());
    for (session, printed) in programme.sessions.iter().zip(&SESSIONS) {
        let at = |clock: &str| format!("2025-07-{:02}T{clock}:00+01:00", printed.day);
        let number = printed.number;
        assert_eq!(session.number, number);
        assert_eq!(session.kind.like.code(), printed.kind, "kind of {number}");
        assert_eq!(french(&session.title), printed.title, "title of {number}");
        assert_eq!(session.start.to_string(), at(printed.start), "start of {number}");
        let end = (!printed.end.is_empty()).then(|| at(printed.end));
        assert_eq!(session.end.map(|end| end.to_string()), end, "end of {number}");
        assert_eq!(session.room.as_deref().unwrap_or_default(), printed.room, "room of {number}");
        let status = match printed.room_status {
            "proposed" => RoomStatus::Proposed,
            "to_be_confirmed" => RoomStatus::ToBeConfirmed,
            _ => RoomStatus::Confirmed,
        };
        assert_eq!(session.room_status, status, "room status of {number}");
        assert_eq!(session.verticals.join(" "), printed.verticals, "verticals of {number}");
    }
}

#[test]
fn each_day_has_its_printed_number_of_sessions_of_each_kind() {
    let mut counts: BTreeMap<(u8, &str), usize> = BTreeMap::new();
    let programme = programme();
    for session in &programme.sessions {
        *counts.entry((session.start.date().day, session.kind.like.code())).or_default() += 1;
    }
    let printed = COUNTS.into_iter().map(|(day, kind, count)| ((day, kind), count));
    assert_eq!(counts, printed.collect());
}

#[test]
fn the_speakers_have_the_function_and_organisation_printed_for_the_session() {
    let programme = programme();
    for session in &programme.sessions {
        let printed = SPEAKERS.iter().find(|(number, _)| *number == session.number);
        let printed: Vec<[String; 3]> = printed.map_or(Vec::new(), |(_, speakers)| {
            speakers
                .iter()
                .map(|&(name, function, of)| [name, function, of].map(str::to_owned))
                .collect()
        });
        let lines: Vec<_> =
            session.speakers.iter().map(|speaker| line(&programme, speaker)).collect();
        assert_eq!(lines, printed, "{}", session.id);
    }
}

#[test]
fn a_function_printed_in_english_is_given_as_printed_in_english() {
    let programme = programme();
    let (number, name, function) = PRINTED_IN_ENGLISH;
    let speakers = &session(&programme, number).speakers;
    let mut people = speakers.iter().map(|speaker| person(&programme, &speaker.person));
    let person = people.find(|person| person.name.exact(Lang::EN) == Some(name)).unwrap();
    assert_eq!(person.function.exact(Lang::EN), Some(function));
}

#[test]
fn the_three_keynotes_have_their_own_ten_minutes() {
    let programme = programme();
    let slots: Vec<_> = session(&programme, 4)
        .speakers
        .iter()
        .map(|speaker| {
            [speaker.start, speaker.end]
                .map(|time| time.map(|time| time.clock().to_string()).unwrap())
        })
        .collect();
    assert_eq!(slots, [["09:30", "09:40"], ["09:40", "09:50"], ["09:50", "10:00"]]);
    let others = programme.sessions.iter().filter(|session| session.number != 4);
    assert!(others.flat_map(|session| &session.speakers).all(|speaker| speaker.start.is_none()));
}

#[test]
fn the_verticals_stand_in_the_printed_order_and_each_is_used() {
    let programme = programme();
    let names: Vec<_> = programme.verticals.iter().map(|vertical| french(&vertical.name)).collect();
    assert_eq!(names, VERTICALS);
    for (vertical, number) in programme.verticals.iter().zip(1..) {
        assert_eq!(vertical.number, number);
        let used =
            programme.sessions.iter().any(|session| session.verticals.contains(&vertical.id));
        assert!(used, "{} has no session", vertical.id);
    }
}

#[test]
fn only_the_printed_clash_puts_two_sessions_into_one_room_and_both_say_so() {
    let programme = programme();
    let mut clashes = Vec::new();
    for (at, one) in programme.sessions.iter().enumerate() {
        for other in &programme.sessions[at + 1..] {
            let overlap = one.end.is_some_and(|end| other.start < end)
                && other.end.is_some_and(|end| one.start < end);
            if overlap && one.room.is_some() && one.room == other.room {
                clashes.push([one.number, other.number]);
            }
        }
    }
    assert_eq!(clashes, [CLASH]);
    for session in &programme.sessions {
        let warned = CLASH.contains(&session.number);
        assert_eq!(!session.notice.is_empty(), warned, "notice of {}", session.id);
        assert!(!warned || french(&session.notice).contains("salle Timzguida"));
        assert!(!warned || session.remark.contains("Ourika"), "remark of {}", session.id);
    }
}

#[test]
fn the_nine_doubtful_people_are_flagged_and_every_doubt_is_explained() {
    let programme = programme();
    let flagged: BTreeSet<&str> =
        programme.people.iter().filter(|person| person.doubt).map(|person| &*person.id).collect();
    assert_eq!(flagged, DOUBTFUL.into());
    for person in &programme.people {
        assert_eq!(person.remark.contains("À vérifier"), person.doubt, "remark of {}", person.id);
    }
}

#[test]
fn what_was_corrected_against_the_print_is_told_to_the_organiser() {
    let programme = programme();
    for (id, printed) in [
        ("seghrouchni-amal", "SEGHTOUCHE"),
        ("hilale", "HILAË"),
        ("bensaid", "BENSaid"),
        ("fassi-fehri", "FIGHRI"),
        ("alswaha", "la Communications"),
        ("rabii", "Sécurité et des Systèmes"),
        ("elaynaoui", "FGES"),
        ("alj", "ministres"),
        ("walter", "anglais"),
    ] {
        assert!(person(&programme, id).remark.contains(printed), "{id}");
    }
    for (number, printed) in
        [(6, "GOVERNANCE"), (8, "DÉJEUNATOIRE"), (17, "PILLIERS"), (25, "DÉJEUNATOIRE")]
    {
        assert!(session(&programme, number).remark.contains(printed), "{number}");
    }
}

#[test]
fn ids_are_unique_slugs_and_none_dangles() {
    let programme = programme();
    let verticals = unique(programme.verticals.iter().map(|vertical| &*vertical.id));
    let rooms = unique(programme.rooms.iter().map(|room| &*room.id));
    let people = unique(programme.people.iter().map(|person| &*person.id));
    unique(programme.sessions.iter().map(|session| &*session.id));
    let speaking: BTreeSet<&str> = programme
        .sessions
        .iter()
        .flat_map(|session| &session.speakers)
        .map(|speaker| &*speaker.person)
        .collect();
    assert_eq!(people, speaking, "everybody speaks, and everybody who speaks is listed");
    let used: BTreeSet<&str> =
        programme.sessions.iter().filter_map(|session| session.room.as_deref()).collect();
    assert_eq!(rooms, used);
    let sessions = programme.sessions.iter().flat_map(|session| &session.verticals);
    assert!(sessions.into_iter().all(|id| verticals.contains(&**id)));
    let days: Vec<_> = programme.event.days.iter().map(|day| day.date).collect();
    assert!(programme.sessions.iter().all(|session| days.contains(&session.start.date())));
}

/// The ids, once it is sure that each is a slug and comes only once.
fn unique<'a>(ids: impl Iterator<Item = &'a str>) -> BTreeSet<&'a str> {
    let mut seen = BTreeSet::new();
    for id in ids {
        let slug = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        assert!(!id.is_empty() && id.bytes().all(slug), "{id} is no slug");
        assert!(seen.insert(id), "{id} comes twice");
    }
    seen
}

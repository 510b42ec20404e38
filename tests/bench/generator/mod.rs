//! Makes programmes of any size to measure with: what an organiser could publish, in words that
//! nobody said.
//!
//! Lengths and shares follow real programmes: titles of 40 to 110 letters, a third of the
//! sessions without an abstract, a third with a line and a third with a paragraph; every text in
//! Arabic, French and English, few in Amazigh; mostly one speaker or none, at times a panel of
//! ten. More sessions make more rooms and days, not longer slots. The same size and seed make
//! the same programme, on every machine.

mod phrases;
mod random;
mod words;

use barnamaj::programme::lang::Lang;
use barnamaj::programme::model::{
    Day, Event, Kind, Person, Programme, Role, Room, RoomKind, SCHEMA, Session, SessionState,
    Speaker, Status, Vertical,
};
use barnamaj::programme::text::Text;
use barnamaj::programme::time::{Date, Moment};
use barnamaj::programme::unread::Unread;
pub use random::Random;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use words::Words;

/// Minutes east of UTC.
const OFFSET: i16 = 60;
/// First day of the event.
const FIRST_DAY: Date = Date { year: 2027, month: 5, day: 3 };
/// When a day starts, pauses, goes on, in minutes after midnight.
const MORNING: i64 = 9 * 60;
const LUNCH: i64 = 12 * 60 + 30;
const AFTERNOON: i64 = 14 * 60;
/// Sessions that a room sees in a day.
const PER_ROOM_AND_DAY: usize = 7;

/// A programme of so many sessions, at most 65,000 (numbers are small).
pub fn programme(sessions: usize, seed: u64) -> Programme {
    let mut words = Words::new(Random::new(seed));
    let room_count = ((sessions as f64).sqrt() * 1.2).ceil() as usize;
    let day_count = sessions.div_ceil(room_count * PER_ROOM_AND_DAY).max(2);
    let people = people(&mut words, sessions * 3 / 5 + 8);
    let mut programme = Programme {
        described_by: "".into(),
        schema: SCHEMA,
        revision: 1,
        published: moment(0, 0),
        event: event(&mut words, day_count),
        verticals: verticals(),
        rooms: rooms(&mut words, room_count),
        people,
        sessions: Vec::new(),
        outcomes: Unread::default(),
    };
    for day in 0..day_count {
        // The first days get what does not divide.
        let share = (sessions + day_count - 1 - day) / day_count;
        fill_day(&mut programme, &mut words, day, share);
    }
    programme
}

/// The same as the text of a `programme.json`.
pub fn json(sessions: usize, seed: u64) -> String {
    serde_json::to_string(&programme(sessions, seed)).expect("a programme can be written")
}

/// A plenary, a lunch, and sessions wherever a room is free first.
fn fill_day(programme: &mut Programme, words: &mut Words, day: usize, count: usize) {
    // Rooms do not all start together.
    let late = |room: usize| room as i64 % 4 * 15;
    let mut free: Vec<i64> =
        (0..programme.rooms.len()).map(|room| MORNING + 60 + late(room)).collect();
    for number in 0..count {
        let session = match number {
            0 => session(programme, words, Kind::Plenary, 0, (day, MORNING), 45),
            1 => lunch(programme, day),
            _ => {
                let room = (0..free.len()).min_by_key(|&room| free[room]).unwrap_or_default();
                let length = *words.random.pick(&[30, 30, 45, 45, 60, 60, 60, 90]);
                if free[room] < AFTERNOON && free[room] + length > LUNCH {
                    free[room] = AFTERNOON + late(room);
                }
                let start = free[room];
                free[room] += length + 15;
                let kind = *words.random.pick(&[
                    Kind::RoundTable,
                    Kind::RoundTable,
                    Kind::RoundTable,
                    Kind::Session,
                    Kind::Session,
                    Kind::Keynote,
                    Kind::Showcase,
                    Kind::Conversation,
                ]);
                session(programme, words, kind, room, (day, start), length)
            }
        };
        programme.sessions.push(session);
    }
}

fn session(
    programme: &Programme,
    words: &mut Words,
    kind: Kind,
    room: usize,
    (day, start): (usize, i64),
    length: i64,
) -> Session {
    let number = programme.sessions.len() + 1;
    let title = words.title();
    let state = match words.random.below(100) {
        0 => SessionState::Cancelled,
        1 => SessionState::Moved,
        _ => SessionState::Scheduled,
    };
    Session {
        id: words.slug(number),
        status: own(&["title", "abstract"]),
        summary: words.summary(),
        speakers: speakers(programme, words),
        verticals: some_verticals(programme, words),
        state,
        room: Some(programme.rooms[room].id.clone()),
        end: Some(moment(day, start + length)),
        ..bare_session(number, kind, title, moment(day, start))
    }
}

fn lunch(programme: &Programme, day: usize) -> Session {
    let number = programme.sessions.len() + 1;
    Session {
        end: Some(moment(day, AFTERNOON)),
        ..bare_session(number, Kind::Break, words::lunch(), moment(day, LUNCH))
    }
}

fn bare_session(number: usize, kind: Kind, title: Text, start: Moment) -> Session {
    Session {
        kind: kind.into(),
        title,
        start,
        ..of(json!({
            "id": format!("lunch-{number}"), "number": number, "kind": "session", "title": {},
            "start": "2030-01-01T00:00:00Z"
        }))
    }
}

/// A part of the programme with nothing but these fields.
fn of<T: DeserializeOwned>(fields: Value) -> T {
    serde_json::from_value(fields).expect("these are enough")
}

fn some_verticals(programme: &Programme, words: &mut Words) -> Vec<Box<str>> {
    let number = *words.random.pick(&[0, 1, 1, 1, 1, 1, 2, 2]);
    words.random.choose(programme.verticals.len(), number, |at| programme.verticals[at].id.clone())
}

fn speakers(programme: &Programme, words: &mut Words) -> Vec<Speaker> {
    let number = *words.random.pick(&[0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 3, 3, 5, 7]);
    let chosen =
        words.random.choose(programme.people.len(), number, |at| programme.people[at].id.clone());
    let mut moderated = number > 2;
    chosen
        .into_iter()
        .map(|person| Speaker {
            person,
            role: if std::mem::take(&mut moderated) { Role::Moderator } else { Role::Speaker },
            function: if words.random.below(10) == 0 { words.function() } else { Text::default() },
            organisation: Text::default(),
            start: None,
            end: None,
            status: Status::new(),
        })
        .collect()
}

fn people(words: &mut Words, count: usize) -> Vec<Person> {
    let person = |number: usize| Person {
        id: format!("person-{number}").into(),
        name: words.name(),
        function: words.function(),
        organisation: words.organisation(),
        status: own(&["function", "organisation"]),
        ..of(json!({"id": "", "name": {}}))
    };
    (1..=count).map(person).collect()
}

fn rooms(words: &mut Words, count: usize) -> Vec<Room> {
    let room = |number: usize| Room {
        id: format!("room-{number}").into(),
        name: words.room(),
        order: number as u16,
        kind: if number == 1 { RoomKind::Plenary } else { RoomKind::Room },
        place: words.place(),
        status: own(&["name"]),
        ..of(json!({"id": "", "name": {}}))
    };
    (1..=count).map(room).collect()
}

fn verticals() -> Vec<Vertical> {
    let numbered = phrases::VERTICALS.iter().zip(1..);
    numbered
        .map(|(&(id, colour, zgh, name), number)| {
            let mut name = words::text(name);
            if let Some(zgh) = zgh {
                name.set(Lang::ZGH, zgh);
            }
            Vertical {
                id: id.into(),
                number,
                name,
                colour: colour.into(),
                icon: id.into(),
                meant: Vec::new(),
                status: own(&["name"]),
            }
        })
        .collect()
}

fn event(words: &mut Words, day_count: usize) -> Event {
    let days = (0..day_count).map(|day| Day {
        date: date(day),
        title: words.title(),
        status: own(&["title"]),
    });
    Event {
        id: "generated".into(),
        name: words::text(phrases::EVENT),
        languages: Lang::ALL.to_vec(),
        days: days.collect(),
        ..of(json!({"id": "", "name": {}, "offset": "+01:00", "days": []}))
    }
}

/// Most translations of a real file are the organiser's translator's own.
fn own(fields: &[&str]) -> Status {
    let own = |lang: &str| (lang.to_owned(), "own".to_owned());
    fields.iter().map(|&field| (field.to_owned(), ["ar", "en"].map(own).into())).collect()
}

fn date(day: usize) -> Date {
    Date::from_days(FIRST_DAY.days() + day as i64)
}

/// So many minutes after midnight of a day.
fn moment(day: usize, minutes: i64) -> Moment {
    Moment::new(date(day).days() * 24 * 60 + minutes - i64::from(OFFSET), OFFSET)
}

//! Writes the inputs that the fuzzer starts from, below the directory that is named.

use barnamaj::agenda::backup::{self, Backup, BackupEntry};
use barnamaj::agenda::level::Level;
use barnamaj::agenda::link::{self, LinkedAgenda};
use barnamaj::exchange::Outgoing;
use barnamaj::exchange::export::ALL;
use barnamaj::programme::time::Moment;
use std::fs;
use std::io;
use std::path::Path;

const EVENT: &str = "assises";

fn main() -> io::Result<()> {
    let corpus = std::env::args().nth(1).ok_or(io::ErrorKind::InvalidInput)?;
    let corpus = Path::new(&corpus);
    put(&corpus.join("link"), &links())?;
    put(&corpus.join("record"), &records())?;
    put(&corpus.join("snapshot"), &[snapshot()])?;
    put(&corpus.join("backup"), &backups())?;
    put(&corpus.join("import"), &sources())
}

fn put(directory: &Path, seeds: &[Vec<u8>]) -> io::Result<()> {
    fs::create_dir_all(directory)?;
    for (at, seed) in seeds.iter().enumerate() {
        fs::write(directory.join(format!("seed-{at}")), seed)?;
    }
    Ok(())
}

fn level(number: u16) -> Level {
    if number.is_multiple_of(3) { Level::Maybe } else { Level::Going }
}

/// Links as they are sent, and what stands between the head and the check of some.
fn links() -> Vec<Vec<u8>> {
    let selections =
        [vec![], vec![0], vec![1, 2, 5], vec![600, 1200, u16::MAX], (0..200).collect()];
    let written = |numbers: &Vec<u16>| {
        let sessions: Vec<_> = numbers.iter().map(|&number| (number, level(number))).collect();
        link::write(EVENT, &LinkedAgenda::new(&sessions)).into_bytes()
    };
    let bare: [&[u8]; 3] = [&[0, 0, 0], &[3, 0x20, 0x9a, 0x80], &[2, 0x18, 0xcb, 0x19, 0x5c]];
    selections.iter().map(written).chain(bare.map(<[u8]>::to_vec)).collect()
}

/// Records of each version.
fn records() -> Vec<Vec<u8>> {
    let entry = |more: &str| {
        format!(
            r#"{{"added":"2025-06-30T20:00:00+01:00","start":"2025-07-01T09:30:00+01:00"{more}}}"#
        )
    };
    let whole = entry(r#","end":"2025-07-01T10:00:00Z","room":"toubkal""#);
    let record = |version: u8, sessions: &str| {
        format!(r#"{{"version":{version},"sessions":{{{sessions}}}}}"#).into_bytes()
    };
    vec![
        record(1, ""),
        record(1, &format!(r#""a":{whole},"b":{}"#, entry(""))),
        record(2, &format!(r#""a":{},"b":{whole}"#, entry(r#","level":"maybe""#))),
        record(9, ""),
    ]
}

/// What was seen of a programme.
fn snapshot() -> Vec<u8> {
    br#"{"version":1,"revision":3,"sessions":{
        "a":{"title":{"fr":"Un"},"start":"2025-07-01T09:30:00+01:00","state":"scheduled"},
        "b":{"start":"2025-07-01T10:30:00+01:00","end":"2025-07-01T11:00:00Z",
            "room":"toubkal","room_status":"proposed"}}}"#
        .to_vec()
}

fn backups() -> Vec<Vec<u8>> {
    let moment = |minutes| Moment::new(minutes, 60);
    let entry = |number: u16| BackupEntry {
        id: format!("session-{number}").into(),
        number: (number != 2).then_some(number),
        level: level(number),
        added: moment(29_000_000 + i64::from(number)),
    };
    let backup = |count: u16| Backup {
        event_id: EVENT.into(),
        event_name: "Assises nationales".into(),
        exported: moment(29_100_000),
        revision: 3,
        sessions: (1..=count).map(entry).collect(),
    };
    [0, 1, 4].map(|count| backup::write(&backup(count)).into_bytes()).into()
}

/// A programme in each of the formats that are written, and in those that are only read; and schedules
/// in dialects that nobody writes any more.
fn sources() -> Vec<Vec<u8>> {
    let programme = r#"{"schema": 2, "revision": 1, "published": "2025-06-30T18:00:00Z", "event": {"id": "a",
        "name": {"en": "A"}, "offset": "+01:00", "days": [{"date": "2025-07-01"}]}, "verticals": [],
        "rooms": [{"id": "r", "name": {"en": "R"}}], "people": [{"id": "p", "name": {"en": "P"}}],
        "sessions": [{"id": "s", "number": 1, "kind": "keynote", "title": {"en": "S"}, "abstract": {"en": "*a*"},
        "start": "2025-07-01T09:00:00+01:00", "room": "r", "speakers": [{"person": "p"}],
        "links": [{"kind": "slides", "url": "https://a.example/"}]}]}"#;
    let out = Outgoing::read(programme, None).expect("a programme");
    let written = ALL.iter().filter_map(|format| (format.writer)(&out).ok());
    let old = "<schedule><conference><title>A</title><day_change>04:00:00</day_change></conference>\
               <day index=\"1\" date=\"2025-07-01\"><room name=\"R\"><event id=\"1\"><start>01:00</start>\
               <duration>00:30:00</duration><title>S</title><abstract>&lt;p&gt;a &lt;b&gt;b&lt;/b&gt;</abstract>\
               <persons><person id=\"1\">P</person></persons><links><link href=\"a.example\">L</link></links>\
               </event></room></day></schedule>";
    let read = [
        old,
        r#"{"schedule": {"conference": {"title": "A", "rooms": [{"guid": "r", "name": "R"}], "tracks": [{"slug": "t", "name": "T"}]},
            "events": [{"guid": "e", "title": "S", "type": "TALK", "start": "2025-07-01T09:00:00+01:00", "duration": "PT1H",
            "room": {"guid": "r"}, "track": {"slug": "t"}, "participants": [{"name": "P"}]}]}}"#,
        r#"var program = [{"id": "1", "title": "S", "date": "2025-07-01", "time": "09:00", "mins": "30", "loc": ["R"],
            "tags": ["Type:T"], "people": [{"id": "p"}]}]; var people = [{"id": "p", "name": ["P", "Q"], "prog": ["1"]}];"#,
        r#"{"sessions": [{"id": "1", "title": "S", "startsAt": "2025-07-01T09:00:00", "endsAt": null, "speakers": ["p"],
            "categoryItems": [1], "roomId": 1, "isServiceSession": true}], "speakers": [{"id": "p", "fullName": "P", "bio": "a"}],
            "rooms": [{"id": 1, "name": "R"}], "categories": [{"title": "Level", "items": [{"id": 1, "name": "L"}]}]}"#,
        r#"{"talks": [{"code": "S", "title": {"en": "S"}, "start": "2025-07-01T09:00:00Z", "duration": 30, "room": 1, "track": 1,
            "speakers": ["P"]}], "rooms": [{"id": 1, "name": "R"}], "tracks": [{"id": 1, "name": "T"}], "speakers": [{"code": "P", "name": "P"}]}"#,
        r#"{"sessions": [{"id": 1, "title": "S", "title_ar": "S", "start_time": "2025-07-01T09:00:00+01:00",
            "microlocation": {"id": 1, "name": "R"}, "track": {"id": 1, "name": "T"}, "speakers": [{"id": 1, "name": "P"}]}]}"#,
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART;TZID=Europe/Paris:20250701T090000\nDURATION:PT1H\n\
         RRULE:FREQ=DAILY;COUNT=2\nSUMMARY;LANGUAGE=fr:S\nLOCATION:R\nCATEGORIES:T\nEND:VEVENT\nEND:VCALENDAR",
    ];
    written.chain(read.map(|text| text.as_bytes().to_vec())).collect()
}

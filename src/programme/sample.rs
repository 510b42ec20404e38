//! A small programme for the tests of this room.

use super::index::Index;
use super::load::load;
use super::model::Programme;
use super::time::Moment;

const EVENT: &str = r##"
    "schema": 1, "revision": 1, "published": "2025-06-30T18:00:00+01:00",
    "event": {"id": "sample", "name": {"fr": "Assises"}, "offset": "+01:00",
        "days": [{"date": "2025-07-01", "title": {"fr": "Jour 1"}}, {"date": "2025-07-02"}]},
    "verticals": [
        {"id": "health", "number": 1, "name": {"fr": "Santé", "ar": "الصحة"}},
        {"id": "education", "number": 2, "name": {"fr": "Éducation", "zgh": "ⴰⵙⴳⵎⵉ"}},
        {"id": "sport", "number": 3, "name": {"fr": "Sport"}}],
    "rooms": [
        {"id": "toubkal", "order": 2, "name": {"fr": "Toubkal"}},
        {"id": "ourika", "order": 1, "name": {"fr": "Ourika", "ar": "أوريكا"}}],
    "people": [
        {"id": "hilale", "name": {"fr": "Omar Hilale", "ar": "عمر هلال"},
            "function": {"fr": "Ambassadeur"}, "organisation": {"fr": "ONU"}},
        {"id": "tisne", "name": {"fr": "Martin Tisné"}}]"##;

/// A session for [`programme`]: id, number and `dd hh:mm` of July 2025, then further fields.
pub fn session(id: &str, number: u16, start: &str, end: Option<&str>, more: &str) -> String {
    let time = |text: &str| format!("\"2025-07-{}T{}:00+01:00\"", &text[..2], &text[3..]);
    let end = end.map_or(String::new(), |end| format!(", \"end\": {}", time(end)));
    format!(
        r#"{{"id": "{id}", "number": {number}, "kind": "keynote", "title": {{"fr": "Titre {id}"}},
        "start": {}{end}{more}}}"#,
        time(start)
    )
}

/// A sound programme of these sessions.
pub fn programme(sessions: &[String]) -> Programme {
    let loaded = load(&format!("{{{EVENT}, \"sessions\": [{}]}}", sessions.join(","))).unwrap();
    assert_eq!(loaded.faults, []);
    loaded.programme
}

/// The same, made quick to ask.
pub fn index(sessions: &[String]) -> Index {
    Index::new(programme(sessions))
}

/// `dd hh:mm` of July 2025 at the venue.
pub fn at(text: &str) -> Moment {
    Moment::parse(&format!("2025-07-{}T{}+01:00", &text[..2], &text[3..])).unwrap()
}

/// Many sessions over two days, for what has to be fast.
pub fn many(count: u16) -> Index {
    let summary = "L’intelligence artificielle au service du système de santé : \
        prévention, diagnostic, éthique et souveraineté des données. الذكاء الاصطناعي في خدمة \
        المنظومة الصحية. ";
    let sessions: Vec<String> = (0..count)
        .map(|n| {
            let (day, hour, minute) = (n % 2 + 1, 9 + n % 8, n % 60);
            let start = format!("{day:02} {hour:02}:{minute:02}");
            let end = format!("{day:02} {:02}:{minute:02}", hour + 1);
            let room = if n % 3 == 0 { "toubkal" } else { "ourika" };
            let vertical = if n % 5 == 0 { "health" } else { "education" };
            let more = format!(
                r#", "room": "{room}", "verticals": ["{vertical}"],
                "abstract": {{"fr": "{0}{0}"}}, "speakers": [{{"person": "hilale"}}]"#,
                summary
            );
            session(&format!("s{n}"), n, &start, Some(&end), &more)
        })
        .collect();
    index(&sessions)
}

/// A festival of two days, the second of which begins while clocks are set forward.
pub const FESTIVAL: &str = r##"{
    "$schema": "programme.schema.json",
    "schema": 2, "revision": 1, "published": "2027-03-01T12:00:00+01:00",
    "event": {
        "id": "festival", "name": {"en": "Festival"}, "time_zone": "Europe/Berlin", "offset": "+01:00",
        "offsets": [
            {"from": "2027-03-01T00:00:00Z", "offset": "+01:00"},
            {"from": "2027-03-28T01:00:00Z", "offset": "+02:00"}],
        "attendance": "hybrid", "day_starts": "04:00",
        "days": [{"date": "2027-03-27"}, {"date": "2027-03-28"}],
        "kinds": [
            {"id": "concert", "name": {"en": "Concert"}, "length": 90},
            {"id": "meal", "name": {"en": "Meal"}, "like": "break"},
            {"id": "keynote", "name": {"en": "Opening talk"}}],
        "facets": [{"id": "level", "name": {"en": "Level"}, "values": [
            {"id": "easy", "name": {"en": "Easy"}}, {"id": "hard", "name": {"en": "Hard"}}]}],
        "plans": [{"id": "ground", "name": {"en": "Ground floor"},
            "image": {"src": "images/ground.png", "width": 800, "height": 400}}],
        "contacts": [{"title": {"en": "Press"}, "email": "press@example.org"}],
        "sponsors": [{"name": {"en": "A baker"}, "level": {"en": "Gold"}}],
        "words": {"verticals": {"en": "Tracks"}},
        "language_names": [{"tag": "de", "name": {"en": "German"}}]
    },
    "verticals": [],
    "rooms": [
        {"id": "hall", "name": {"en": "Hall"}, "capacity": 120000, "group": {"en": "Ground floor"},
            "accessibility": {"en": "Step-free"}, "point": {"plan": "ground", "x": 200, "y": 100}},
        {"id": "foyer", "name": {"en": "Foyer"}, "shared": true}],
    "people": [{"id": "ada", "name": {"en": "Ada Doe"}, "sort_name": {"en": "Doe"},
        "pronouns": {"en": "she/her"}, "biography": {"en": "Writes."},
        "photo": {"src": "images/ada.jpg"}, "links": [{"kind": "page", "url": "https://example.org"}]}],
    "sessions": [
        {"id": "fair", "number": 1, "kind": "session", "title": {"en": "Fair"},
            "start": "2027-03-27T10:00:00+01:00", "end": "2027-03-28T18:00:00+02:00", "room": "foyer"},
        {"id": "night", "number": 2, "kind": "concert", "title": {"en": "Night"},
            "start": "2027-03-28T01:00:00+01:00", "rooms": ["hall", "foyer", "hall"],
            "tags": ["level:easy"], "languages": ["de"], "interpretation": ["en"],
            "attendance": "online", "part_of": "fair", "image": {"src": "images/night.jpg"},
            "links": [{"kind": "stream", "url": "https://example.org/live"}]},
        {"id": "lunch", "number": 3, "kind": "meal", "title": {"en": "Lunch"},
            "start": "2027-03-28T12:00:00+02:00", "whole_venue": true},
        {"id": "talk", "number": 4, "kind": "keynote", "title": {"en": "Talk"}, "subtitle": {"en": "On"},
            "start": "2027-03-28T14:00:00+02:00", "end": "2027-03-28T15:00:00+02:00", "room": "hall",
            "tags": ["level:hard", "level:easy"]}]
}"##;

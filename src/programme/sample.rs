//! A small programme for the tests of this room.

use super::index::Index;
use super::load::load;
use super::model::Programme;
use super::time::Moment;

const EVENT: &str = r##"
    "schema": 1, "revision": 1, "published": "2025-06-30T18:00:00+01:00",
    "event": {"id": "sample", "name": {"fr": "Assises"}, "offset": "+01:00",
        "languages": ["ar", "zgh", "fr", "en"], "fallback": ["fr", "ar", "en", "zgh"],
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
pub const FESTIVAL: &str = include_str!("../../tests/fixtures/festival.json");

//! A small made-up programme with one of everything that a view has to tell.

use crate::programme::time::Moment;

/// Minutes east of UTC at the venue.
const OFFSET: i16 = 60;

const EVENT: &str = r##""published": "2030-05-01T18:00:00+01:00",
"event": {"id": "made-up",
    "name": {"fr": "Rencontres de la terre", "ar": "لقاءات الأرض"},
    "short_name": {"fr": "Rencontres", "ar": "لقاءات"},
    "theme": {"fr": "L’eau et le sol"}, "patronage": {"fr": "Sous un haut patronage"},
    "organiser": {"fr": "L’organisateur"}, "venue": {"fr": "La grande maison"},
    "city": {"fr": "La ville", "ar": "المدينة"}, "time_zone": "Africa/Casablanca",
    "offset": "+01:00", "languages": ["fr", "ar"],
    "days": [{"date": "2030-05-06", "title": {"fr": "Le jour de l’eau"}}, {"date": "2030-05-07"}],
    "links": [{"url": "https://example.org/", "title": {"fr": "Un lien"}}],
    "about": [{"fr": "Un paragraphe."}, {"ar": "فقرة."}]},
"verticals": [
    {"id": "water", "number": 1, "name": {"fr": "Eau", "ar": "الماء", "zgh": "ⴰⵎⴰⵏ"},
        "colour": "#0088aa", "icon": "health"},
    {"id": "soil", "number": 2, "name": {"fr": "Sol"}, "colour": "#884400", "icon": "agriculture"},
    {"id": "air", "number": 3, "name": {"fr": "Air"}, "colour": "blue", "icon": "balloon"}],
"rooms": [
    {"id": "rif", "order": 2, "name": {"fr": "Rif", "ar": "الريف"}},
    {"id": "atlas", "order": 1, "name": {"fr": "Atlas", "ar": "الأطلس"}, "kind": "plenary",
        "place": {"fr": "Rez-de-chaussée"}},
    {"id": "souss", "order": 3, "name": {"fr": "Souss"}}],
"people": [
    {"id": "one", "name": {"fr": "Voix Une", "ar": "صوت أول"},
        "function": {"fr": "Fonction générale"}, "organisation": {"fr": "Maison générale"}},
    {"id": "two", "name": {"fr": "Voix Deux", "ar": "صوت ثان"}},
    {"id": "three", "name": {"fr": "Voix Trois"}}, {"id": "four", "name": {"fr": "Voix Quatre"}},
    {"id": "five", "name": {"fr": "Voix Cinq"}}, {"id": "six", "name": {"fr": "Écho Six"}},
    {"id": "silent", "name": {"ar": "صامت"}}]"##;

/// What has to be said of the event and of what there is at it, and nothing else.
const BARE_EVENT: &str = r#""published": "2030-05-01T18:00:00+01:00",
"event": {"id": "made-up", "name": {"fr": "Rencontres"}, "offset": "+01:00", "days": [],
    "contacts": [{"title": {"fr": "Quelqu’un"}}], "sponsors": [{"name": {"fr": "Un ami"}}],
    "plans": [{"id": "ground", "name": {"fr": "Rez-de-chaussée"},
        "image": {"src": "images/ground.png", "width": 800, "height": 400}}]},
"verticals": [{"id": "water", "number": 1, "name": {"fr": "Eau"}}],
"rooms": [{"id": "rif", "name": {"fr": "Rif"}}],
"people": [{"id": "one", "name": {"fr": "Voix Une"}}, {"id": "silent", "name": {"ar": "صامت"}}]"#;

/// The sessions of that event: one with the least that can be said, one with something of each.
const BARE_SESSIONS: [(&str, &str); 2] = [
    (
        "opening",
        r#""number": 1, "kind": "session", "title": {"fr": "Ouverture"},
        "start": "2030-05-06T09:00:00+01:00""#,
    ),
    (
        "wells",
        r#""number": 2, "kind": "session", "title": {"fr": "Les puits"},
        "start": "2030-05-06T10:05:00+01:00", "room": "rif", "verticals": ["water"],
        "speakers": [{"person": "one"}]"#,
    ),
];

/// Outcomes of which the least is said.
const BARE_OUTCOMES: &str = r#", "outcomes": {
    "report": {"title": {"fr": "Le rapport"}},
    "axes": [{"id": "save", "name": {"fr": "Économiser"}}],
    "recommendations": [{"id": "meter", "title": {"fr": "Des compteurs"}}],
    "follow_up": [{"title": {"fr": "Une suite"}}]}"#;

/// The sessions in order, each with its id.
const SESSIONS: [(&str, &str); 8] = [
    (
        "opening",
        r#""number": 1, "kind": "ceremony", "title": {"fr": "Ouverture", "ar": "الافتتاح"},
        "start": "2030-05-06T09:00:00+01:00", "end": "2030-05-06T10:00:00+01:00",
        "room": "atlas", "verticals": ["water"], "speakers": [
            {"person": "one", "part": "moderator", "function": {"fr": "Fonction du jour"},
                "start": "2030-05-06T09:00:00+01:00", "end": "2030-05-06T09:10:00+01:00"},
            {"person": "two"}, {"person": "three"}, {"person": "four"}, {"person": "five"},
            {"person": "six"}]"#,
    ),
    (
        "wells",
        r#""number": 2, "kind": "keynote", "title": {"fr": "Les puits", "ar": "الآبار"},
        "start": "2030-05-06T10:05:00+01:00", "end": "2030-05-06T11:20:00+01:00",
        "room": "rif", "verticals": ["water", "soil"], "languages": ["fr", "ar"],
        "abstract": {"fr": "Comment creuser."}, "speakers": [{"person": "one"}, {"person": "two"}]"#,
    ),
    (
        "seeds",
        r#""number": 3, "kind": "round_table", "title": {"ar": "البذور"},
        "start": "2030-05-06T10:30:00+01:00", "end": "2030-05-06T11:30:00+01:00",
        "room": "souss", "room_status": "to_be_confirmed", "verticals": ["soil"],
        "state": "full", "speakers": [{"person": "three"}]"#,
    ),
    (
        "coffee",
        r#""number": 4, "kind": "break", "title": {"fr": "Pause café"},
        "start": "2030-05-06T11:30:00+01:00", "end": "2030-05-06T12:00:00+01:00""#,
    ),
    (
        "dams",
        r#""number": 5, "kind": "session", "title": {"fr": "Les barrages", "ar": "السدود"},
        "start": "2030-05-06T12:00:00+01:00", "end": "2030-05-06T13:00:00+01:00",
        "room": "atlas", "verticals": ["water"], "state": "moved",
        "notice": {"fr": "Attention à la marche"}"#,
    ),
    (
        "wind",
        r#""number": 6, "kind": "session", "title": {"fr": "Le vent", "ar": "الريح"},
        "start": "2030-05-06T14:00:00+01:00", "room": "rif", "room_status": "proposed",
        "verticals": ["air"]"#,
    ),
    (
        "forest",
        r#""number": 7, "kind": "session", "title": {"fr": "La forêt"},
        "start": "2030-05-07T09:00:00+01:00", "end": "2030-05-07T10:00:00+01:00",
        "room": "rif", "verticals": ["soil"], "state": "cancelled""#,
    ),
    (
        "closing",
        r#""number": 8, "kind": "plenary", "title": {"fr": "Clôture", "ar": "الختام"},
        "start": "2030-05-07T09:00:00+01:00", "end": "2030-05-07T10:00:00+01:00",
        "room": "atlas", "speakers": [{"person": "one"}]"#,
    ),
];

const OUTCOMES: &str = r#", "outcomes": {
    "introduction": {"fr": "Ce qui en est sorti."},
    "report": {"title": {"fr": "Le rapport"}, "text": {"fr": "En bref."}, "editions": [
        {"language": "fr", "url": "https://example.org/fr.pdf"},
        {"language": "ar", "url": "https://example.org/ar.pdf"}]},
    "axes": [{"id": "save", "name": {"fr": "Économiser"}, "text": {"fr": "Moins d’eau."}}],
    "recommendations": [
        {"id": "meter", "axis": "save", "title": {"fr": "Des compteurs", "ar": "عدادات"},
            "text": {"fr": "Partout."}, "verticals": ["water"], "source": {"fr": "Le rapport, p. 2"}}],
    "follow_up": [{"title": {"fr": "Une suite"}, "text": {"fr": "Plus tard."}}]}"#;

/// The programme as it is published, to be changed before it is.
pub struct Sample {
    schema: u32,
    revision: u32,
    event: &'static str,
    sessions: Vec<(String, String)>,
    outcomes: &'static str,
}

impl Sample {
    pub fn new() -> Sample {
        let sessions = SESSIONS.map(|(id, fields)| (id.to_owned(), fields.to_owned()));
        Sample { schema: 1, revision: 5, event: EVENT, sessions: sessions.into(), outcomes: "" }
    }

    /// A programme that says no more than it has to.
    pub fn bare() -> Sample {
        let sessions = BARE_SESSIONS.map(|(id, fields)| (id.to_owned(), fields.to_owned()));
        let sessions = sessions.into();
        Sample { event: BARE_EVENT, sessions, outcomes: BARE_OUTCOMES, ..Sample::new() }
    }

    pub fn schema(mut self, schema: u32) -> Sample {
        self.schema = schema;
        self
    }

    pub fn revision(mut self, revision: u32) -> Sample {
        self.revision = revision;
        self
    }

    pub fn with_outcomes(mut self) -> Sample {
        self.outcomes = OUTCOMES;
        self
    }

    /// The same without a session.
    pub fn without(mut self, id: &str) -> Sample {
        self.sessions.retain(|(own, _)| own != id);
        self
    }

    /// The same with other words in a session.
    pub fn edit(mut self, id: &str, from: &str, to: &str) -> Sample {
        let session = self.sessions.iter_mut().find(|(own, _)| own == id);
        let fields = &mut session.expect("there is such a session").1;
        assert!(fields.contains(from), "{id} has no {from}");
        *fields = fields.replace(from, to);
        self
    }

    /// The same with a further session; `fields` as in [`SESSIONS`].
    pub fn and(mut self, id: &str, fields: &str) -> Sample {
        self.sessions.push((id.to_owned(), fields.to_owned()));
        self
    }

    pub fn text(&self) -> String {
        let Sample { schema, revision, event, sessions, outcomes } = self;
        let sessions = sessions.iter().map(|(id, fields)| format!(r#"{{"id": "{id}", {fields}}}"#));
        let sessions = sessions.collect::<Vec<_>>().join(",\n");
        format!(
            r#"{{"schema": {schema}, "revision": {revision}, {event}, "sessions": [{sessions}]{outcomes}}}"#
        )
    }
}

/// `dd hh:mm` of May 2030 at the venue.
pub fn at(text: &str) -> Moment {
    let (day, time) = text.split_once(' ').expect("a day and a time");
    Moment::parse_local(&format!("2030-05-{day}T{time}"), OFFSET).expect("a moment")
}

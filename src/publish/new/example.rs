//! The programme that an organiser begins with: three sessions, to be written over.

use super::event::Event;
use super::words::{self, Words};
use crate::exchange::json::{Json, Object};
use crate::i18n::source::Library;
use crate::programme::lang::Lang;
use crate::programme::model::SCHEMA;
use crate::programme::time::Moment;

/// The text of the programme. `published`: the instant of its making.
pub fn programme(event: &Event, published: Moment) -> String {
    let texts = Texts(words::of_event(&event.languages));
    let id = |id: &str| ("id", Json::from(id));
    let vertical = object([
        id("theme-1"),
        ("name", texts.of(|words| words.vertical)),
        ("number", number(1)),
        ("colour", "#1f3a93".into()),
    ]);
    let room = object([id("room-1"), ("name", texts.of(|words| words.room)), ("order", number(1))]);
    let person = object([
        id("person-1"),
        ("name", texts.of(|words| words.person)),
        ("function", texts.of(|words| words.function)),
        ("organisation", texts.of(|words| words.organisation)),
    ]);
    let mut file = Object::default();
    file.push("$schema", "programme.schema.json");
    file.push("schema", SCHEMA);
    file.push("revision", 1);
    file.push("published", event.zone.tell(published).to_string());
    file.push("event", head(event));
    file.push("verticals", vec![vertical]);
    file.push("rooms", vec![room]);
    file.push("people", vec![person]);
    file.push("sessions", sessions(event, &texts));
    Json::Object(file).pretty()
}

/// The event itself. Its name stands in each language: whoever reads one without would take it for
/// forgotten.
fn head(event: &Event) -> Json {
    let others: Vec<&Lang> = event.languages.iter().skip(1).collect();
    let name = event.languages.iter().map(|lang| (lang.code().to_owned(), (&*event.name).into()));
    let days = event.days().map(|day| object([("date", day.to_string().into())]));
    let mut members = vec![
        ("id", event.id().into()),
        ("name", Json::Object(name.collect())),
        ("offset", offset(event).into()),
        ("time_zone", event.zone.name().into()),
        (
            "languages",
            event.languages.iter().map(|lang| lang.code().into()).collect::<Vec<_>>().into(),
        ),
        ("days", days.collect::<Vec<_>>().into()),
    ];
    if !others.is_empty() {
        let own = others.iter().map(|lang| (lang.code().to_owned(), Json::from("own")));
        members.insert(2, ("status", object([("name", Json::Object(own.collect()))])));
    }
    let meant = meant(&event.languages);
    if !meant.is_empty() {
        members.push(("meant", meant.into_iter().map(Json::from).collect::<Vec<_>>().into()));
    }
    object(members)
}

/// What `check` would have against the example in languages that it has no words in.
fn meant(languages: &[Lang]) -> Vec<&'static str> {
    let speaks = Library::default().languages();
    let is_spoken =
        |lang: &Lang| speaks.iter().any(|tag| tag == lang.code() || tag == lang.primary());
    let mut codes = Vec::new();
    if languages.iter().any(|lang| words::of(*lang).is_none()) {
        codes.push("missing-translation");
    }
    if !languages.iter().all(is_spoken) {
        codes.push("language-without-words");
    }
    codes
}

fn sessions(event: &Event, texts: &Texts) -> Vec<Json> {
    let at = |minutes: i64| -> Json {
        let moment = event.zone.at(event.first, minutes);
        moment.map(|moment| moment.to_string()).unwrap_or_default().into()
    };
    let session = |id: &str, order: u32, kind: &str, [start, end]: [i64; 2], title: Json| {
        vec![
            ("id", Json::from(id)),
            ("number", number(order)),
            ("kind", kind.into()),
            ("title", title),
            ("start", at(start)),
            ("end", at(end)),
        ]
    };
    let in_room = ("room", Json::from("room-1"));
    let ten = 10 * 60;
    let mut opening =
        session("opening", 1, "ceremony", [ten - 30, ten], texts.of(|words| words.opening));
    opening.push(in_room.clone());
    let mut coffee =
        session("coffee-break", 2, "break", [ten, ten + 30], texts.of(|words| words.coffee));
    coffee.push(("whole_venue", Json::Bool(true)));
    let title = texts.of(|words| words.session);
    let mut first = session("first-session", 3, "session", [ten + 30, ten + 90], title);
    first.insert(4, ("abstract", texts.of(|words| words.about)));
    first.push(in_room);
    first.push(("verticals", vec![Json::from("theme-1")].into()));
    first.push(("speakers", vec![object([("person", "person-1".into())])].into()));
    [opening, coffee, first].into_iter().map(object).collect()
}

/// The distance of the venue from UTC when the event begins.
fn offset(event: &Event) -> String {
    let noon = event.zone.at(event.first, 12 * 60).map(|noon| noon.offset()).unwrap_or_default();
    let (sign, minutes) = (if noon < 0 { '-' } else { '+' }, noon.unsigned_abs());
    format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60)
}

/// The words of the example in the languages of the event.
struct Texts(Vec<(Lang, &'static Words)>);

impl Texts {
    fn of(&self, which: fn(&Words) -> &'static str) -> Json {
        let texts =
            self.0.iter().map(|(lang, words)| (lang.code().to_owned(), which(words).into()));
        Json::Object(texts.collect())
    }
}

fn object<'a>(members: impl IntoIterator<Item = (&'a str, Json)>) -> Json {
    Json::Object(members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

fn number(number: u32) -> Json {
    Json::Number(number.into())
}

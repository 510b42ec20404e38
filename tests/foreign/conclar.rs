//! The programme of ConClár, the successor of KonOpas (<https://github.com/lostcarpark/conclar>):
//! two lists, of what takes place and of people, as a programme of ours. Name and time zone of the
//! event stand in its settings (`config.json`); without them times are told in UTC.

use super::draft::{Draft, id, list, slug, text, words};
use super::markup::markup;
use super::texts::Form;
use barnamaj::programme::time::Moment;
use jiff::civil;
use jiff::tz::TimeZone;
use serde_json::{Value, json};

/// What ConClár is given.
pub struct Source {
    pub items: Vec<Value>,
    pub people: Vec<Value>,
    pub config: Value,
}

impl Source {
    /// Reads the files, of which the first may hold both lists, as JSON or as the script that
    /// KonOpas had.
    pub fn read(program: &str, people: &str, config: &str) -> Option<Source> {
        let mut lists = lists(program, "schedule").into_iter().chain(lists(people, "people"));
        let (items, people) = (lists.next()?, lists.next()?);
        let are_items = |item: &Value| item["date"].is_string() && item["time"].is_string();
        let config = serde_json::from_str(config).unwrap_or_default();
        items.iter().all(are_items).then_some(Source { items, people, config })
    }
}

/// The lists of a file: it is one, has one under a name, or is a script with some.
fn lists(file: &str, name: &str) -> Vec<Vec<Value>> {
    let mut found = Vec::new();
    let without_notes = file.lines().filter(|line| !line.trim_start().starts_with("//"));
    let file = without_notes.collect::<Vec<_>>().join("\n");
    let mut rest = &file[..];
    while let Some(at) = rest.find(['[', '{']) {
        let mut values = serde_json::Deserializer::from_str(&rest[at..]).into_iter::<Value>();
        let Some(Ok(value)) = values.next() else { break };
        rest = &rest[at + values.byte_offset()..];
        let list = if value.is_object() { value[name].clone() } else { value };
        found.extend(list.as_array().cloned());
    }
    found
}

/// A tag in its parts: `Type:Panel`.
pub fn tag(tag: &str) -> (&str, &str) {
    tag.split_once(':').map_or(("Tag", tag), |(name, value)| (name.trim(), value.trim()))
}

/// The tags of an item, with its format, which is told apart by some.
pub fn tags(item: &Value) -> Vec<(&str, &str)> {
    let tags = list(item, "tags").iter().filter_map(Value::as_str).map(tag);
    let format = Some(("Type", words(item, "format"))).filter(|(_, value)| !value.is_empty());
    tags.chain(format).collect()
}

/// A name without the part that is written behind it, and whether that is to moderate.
pub fn part(name: &str) -> (&str, bool) {
    let moderator = name.strip_suffix("(moderator)").or(name.strip_suffix("(Moderator)"));
    (moderator.unwrap_or(name).trim(), moderator.is_some())
}

/// The name of a person, of which the parts may stand apart.
pub fn name(person: &Value) -> String {
    let parts = list(person, "name").iter().filter_map(Value::as_str);
    let parts: Vec<&str> = parts.map(str::trim).filter(|part| !part.is_empty()).collect();
    if parts.is_empty() { words(person, "name").to_owned() } else { parts.join(" ") }
}

/// The links of something: pairs of a name and an address, or an empty list.
pub fn links(of: &Value) -> Vec<(&str, &str)> {
    let links = of["links"].as_object().into_iter().flatten();
    links.filter_map(|(name, url)| Some((&**name, url.as_str()?))).collect()
}

/// The programme.
pub fn programme(source: &Source) -> Value {
    let zone = words(&source.config, "TIMEZONE");
    let mut converter =
        Converter { draft: Draft::default(), zone: TimeZone::get(zone).unwrap_or(TimeZone::UTC) };
    for person in &source.people {
        converter.person(person);
    }
    for item in &source.items {
        converter.session(item);
    }
    let title = Some(words(&source.config, "APP_TITLE")).filter(|title| !title.is_empty());
    let mut days: Vec<&str> = source.items.iter().map(|item| words(item, "date")).collect();
    days.sort_unstable();
    days.dedup();
    let start = converter.draft.sessions.first().map(|session| words(session, "start"));
    let offset = start.and_then(|start| start.get(19..)).unwrap_or("+00:00").to_owned();
    let event = json!({
        "id": slug(title.unwrap_or("event")), "name": { "en": title.unwrap_or("Programme") },
        "time_zone": zone, "offset": offset, "languages": ["en", "ar", "zgh", "fr"],
        "days": days.iter().map(|date| json!({ "date": date })).collect::<Vec<_>>(),
        "words": { "vertical": { "en": "Track" }, "verticals": { "en": "Tracks" } },
    });
    converter.draft.event = event.as_object().cloned().unwrap_or_default();
    converter.draft.programme()
}

struct Converter {
    draft: Draft,
    zone: TimeZone,
}

impl Converter {
    fn person(&mut self, person: &Value) {
        let biography = markup(words(person, "bio"), Form::Html);
        self.draft.people.push(json!({
            "id": id(person, "id"), "name": { "en": name(person) },
            "sort_name": text(words(person, "sortname"), "en"),
            "biography": text(&biography, "en"), "links": kind_links(person),
        }));
    }

    fn session(&mut self, item: &Value) {
        let (mut verticals, mut tags_of, mut kind) = (Vec::new(), Vec::new(), None);
        for (name, value) in tags(item) {
            match name {
                "Track" => verticals.push(self.draft.verticals.id(value)),
                // The first one is its kind; of more the others are told beside it.
                "Type" if kind.is_none() => kind = Some(self.draft.kind(value)),
                _ => tags_of.push(self.draft.tag(name, value)),
            }
        }
        let rooms = list(item, "loc").iter().filter_map(Value::as_str);
        let rooms: Vec<String> = rooms.map(|room| self.draft.rooms.id(room)).collect();
        let speakers: Vec<Value> = list(item, "people").iter().map(|it| self.speaker(it)).collect();
        let mut session = json!({
            "id": id(item, "id"), "kind": kind.unwrap_or_else(|| "session".to_owned()),
            "title": text(words(item, "title"), "en"),
            "abstract": text(&markup(words(item, "desc"), Form::Html), "en"),
            "rooms": rooms, "verticals": verticals, "tags": tags_of, "speakers": speakers,
            "links": kind_links(item),
        });
        if let Some(start) = self.start(item) {
            let length = id(item, "mins").and_then(|mins| mins.parse::<i64>().ok());
            let end = length.map(|mins| start.plus(mins));
            session["start"] = start.to_string().into();
            session["end"] = end.map_or(Value::Null, |end| end.to_string().into());
        }
        self.draft.sessions.push(session);
    }

    /// Enters who is in no list of people, and says of whom it is a part.
    fn speaker(&mut self, speaker: &Value) -> Value {
        let (name, moderates) = part(words(speaker, "name"));
        let id = id(speaker, "id").unwrap_or_else(|| slug(name));
        if !self.draft.people.iter().any(|known| known["id"] == *id) {
            self.draft.people.push(json!({ "id": id, "name": { "en": name } }));
        }
        json!({ "person": id, "part": if moderates { "moderator" } else { "speaker" } })
    }

    fn start(&self, item: &Value) -> Option<Moment> {
        let local = format!("{}T{}", words(item, "date"), words(item, "time"));
        let local: civil::DateTime = local.parse().ok()?;
        let instant = self.zone.to_timestamp(local).ok()?;
        let offset = i16::try_from(self.zone.to_offset(instant).seconds() / 60).ok()?;
        Some(Moment::new(instant.as_second() / 60, offset))
    }
}

fn kind_links(of: &Value) -> Vec<Value> {
    let link = |(name, url): (&str, &str)| {
        let (kind, title) = match name {
            "img" | "photo" => ("other", "Picture"),
            "meeting" => ("stream", ""),
            "recording" => ("recording", ""),
            "signup" => ("registration", ""),
            "web" | "url" => ("page", ""),
            other => ("other", other),
        };
        json!({ "kind": kind, "url": url, "title": text(title, "en") })
    };
    links(of).into_iter().map(link).collect()
}

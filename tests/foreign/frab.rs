//! The schedule of frab, pretalx and others that the C3VOC defines (`schedule.json`, version 1:
//! <https://c3voc.de/schedule/schema.json>), as a programme of ours.
//!
//! What it leaves out on purpose: what machines need (`guid`, `slug`, `code`, `version`,
//! `timeslot_duration`), and `answers`, which were given to the organiser alone.

use super::draft::{Draft, id, list, text, words};
use super::markup::markup;
use super::texts::Form;
use barnamaj::programme::time::Moment;
use serde_json::{Map, Value, json};
use url::Url;

/// Languages that the app has no name for.
const LANGUAGES: [(&str, &str, &str); 2] =
    [("de", "German", "allemand"), ("he", "Hebrew", "hébreu")];

/// Whether it is such a schedule.
pub fn is_one(json: &Value) -> bool {
    let days = &json["schedule"]["conference"]["days"];
    days[0]["rooms"].as_object().is_some_and(|rooms| rooms.values().all(Value::is_array))
}

/// The programme.
pub fn programme(json: &Value) -> Value {
    let schedule = &json["schedule"];
    let conference = &schedule["conference"];
    let base = Url::parse(words(schedule, "base_url")).ok();
    let mut draft = Draft { event: event(schedule), ..Draft::default() };
    for room in list(conference, "rooms") {
        let entry = draft.rooms.entry(words(room, "name"));
        entry["place"] = text(words(room, "description"), "en");
        if room["capacity"].is_u64() {
            entry["capacity"] = room["capacity"].clone();
        }
    }
    for track in list(conference, "tracks") {
        let entry = draft.verticals.entry(words(track, "name"));
        if words(track, "color").starts_with('#') {
            entry["colour"] = words(track, "color").into();
        }
    }
    let mut converter = Converter { draft, base };
    for day in list(conference, "days") {
        for (room, events) in day["rooms"].as_object().into_iter().flatten() {
            let room = converter.draft.rooms.id(room);
            for event in events.as_array().into_iter().flatten() {
                converter.session(event, &room);
            }
        }
    }
    converter.draft.programme()
}

/// All events of a schedule, each with the date of its day.
pub fn events(json: &Value) -> Vec<(&str, &Value)> {
    let days = list(&json["schedule"]["conference"], "days").iter();
    days.flat_map(|day| {
        let rooms = day["rooms"].as_object().into_iter().flatten();
        rooms
            .flat_map(|(_, events)| events.as_array())
            .flatten()
            .map(|event| (words(day, "date"), event))
    })
    .collect()
}

/// The id of a person, by which all sources of this kind tell people apart.
pub fn person_id(person: &Value) -> String {
    let found = ["id", "guid", "code"].iter().find_map(|name| id(person, name));
    found.unwrap_or_else(|| super::draft::slug(name(person)))
}

/// The name of a person.
pub fn name(person: &Value) -> &str {
    let names = [words(person, "public_name"), words(person, "name")];
    names.into_iter().find(|name| !name.is_empty()).unwrap_or_default()
}

/// The addresses of the event and of its schedule.
pub fn addresses(schedule: &Value) -> Vec<&str> {
    let conference = &schedule["conference"];
    let all = [words(conference, "url"), words(schedule, "url"), words(schedule, "base_url")];
    let mut told: Vec<&str> = all.into_iter().filter(|url| url.starts_with("http")).collect();
    told.dedup();
    told
}

fn event(schedule: &Value) -> Map<String, Value> {
    let conference = &schedule["conference"];
    let days = list(conference, "days");
    let first = days.first().map(|day| words(day, "day_start")).unwrap_or_default();
    let clock = first.get(11..16).unwrap_or("00:00");
    let offset = first.get(first.len().saturating_sub(6)..).filter(|it| it.starts_with(['+', '-']));
    let dates: Vec<Value> = days.iter().map(|day| json!({ "date": words(day, "date") })).collect();
    let links = addresses(schedule).into_iter();
    let links: Vec<Value> =
        links.map(|url| json!({ "url": url, "title": { "en": url } })).collect();
    let about = markup(words(conference, "description"), Form::Markdown);
    let about = if about.is_empty() { json!([]) } else { json!([{ "en": about }]) };
    let names =
        LANGUAGES.map(|(tag, en, fr)| json!({ "tag": tag, "name": { "en": en, "fr": fr } }));
    let event = json!({
        "id": super::draft::slug(words(conference, "acronym")),
        "name": { "en": words(conference, "title") },
        "time_zone": words(conference, "time_zone_name"),
        "offset": offset.unwrap_or("+00:00"),
        "day_starts": clock, "days": dates, "languages": ["en", "ar", "zgh", "fr"], "links": links, "about": about,
        "language_names": names, "words": { "vertical": { "en": "Track" }, "verticals": { "en": "Tracks" } },
    });
    event.as_object().cloned().unwrap_or_default()
}

struct Converter {
    draft: Draft,
    /// Where addresses begin that name no host.
    base: Option<Url>,
}

impl Converter {
    fn session(&mut self, event: &Value, room: &str) {
        let lang = words(event, "language");
        let texts = [words(event, "abstract"), words(event, "description")];
        let texts = texts.map(|text| markup(text, Form::Markdown));
        let texts: Vec<&str> =
            texts.iter().map(|text| &**text).filter(|it| !it.is_empty()).collect();
        let kind = match words(event, "type") {
            "" => "session".to_owned(),
            name => self.draft.kind(name),
        };
        let track = Some(words(event, "track")).filter(|track| !track.is_empty());
        let verticals: Vec<String> =
            track.into_iter().map(|track| self.draft.verticals.id(track)).collect();
        let speakers: Vec<Value> =
            list(event, "persons").iter().map(|it| self.person(it)).collect();
        let mut session = json!({
            "id": id(event, "id").unwrap_or_else(|| words(event, "guid").to_owned()),
            "kind": kind, "title": text(words(event, "title"), lang),
            "subtitle": text(words(event, "subtitle"), lang),
            "abstract": text(&texts.join("\n\n"), lang),
            "start": words(event, "date"), "room": room, "verticals": verticals,
            "speakers": speakers, "links": self.links(event), "tags": self.tags(event),
        });
        if let Some(end) = end(event) {
            session["end"] = end.into();
        }
        if !lang.is_empty() {
            session["languages"] = json!([lang]);
        }
        self.draft.sessions.push(session);
    }

    /// What the format has no field for, in facets of the event's own.
    fn tags(&mut self, event: &Value) -> Vec<String> {
        let mut tags = Vec::new();
        if event["do_not_record"] == true {
            tags.push(self.draft.tag("Recording", "Do not record"));
        }
        if event["do_not_stream"] == true {
            tags.push(self.draft.tag("Streaming", "Do not stream"));
        }
        let license = words(event, "recording_license");
        if !license.is_empty() {
            tags.push(self.draft.tag("License of the recording", license));
        }
        tags
    }

    fn links(&self, event: &Value) -> Vec<Value> {
        let own = [("url", "page"), ("origin_url", "page"), ("feedback_url", "other")];
        let own = own.into_iter().map(|(name, kind)| self.link(kind, words(event, name), ""));
        let picture = self.link("other", words(event, "logo"), "Picture");
        let more = ["links", "attachments"].into_iter().flat_map(|name| list(event, name));
        let more = more.map(|link| self.link("other", words(link, "url"), words(link, "title")));
        own.chain([picture]).chain(more).flatten().collect()
    }

    fn link(&self, kind: &str, address: &str, title: &str) -> Option<Value> {
        let url = match address.split_once("://") {
            _ if address.is_empty() => return None,
            Some(_) => address.to_owned(),
            // `example.org` is meant as a host, `/file.pdf` as one of the site.
            None if address.contains('.') && !address.contains('/') => format!("https://{address}"),
            None => self.base.as_ref()?.join(address).ok()?.to_string(),
        };
        let url = url.replace(' ', "%20");
        Some(json!({ "kind": kind, "url": url, "title": text(title, "en") }))
    }

    /// Enters a person once, and says of whom it is a part.
    fn person(&mut self, person: &Value) -> Value {
        let id = person_id(person);
        let biography = markup(words(person, "biography"), Form::Markdown);
        let picture = self.link("other", words(person, "avatar"), "Picture");
        let page = self.link("page", words(person, "url"), "");
        let more = list(person, "links").iter();
        let more =
            more.filter_map(|link| self.link("other", words(link, "url"), words(link, "title")));
        let links: Vec<Value> = page.into_iter().chain(picture).chain(more).collect();
        let known = self.draft.people.iter().any(|known| known["id"] == *id);
        if !known {
            self.draft.people.push(json!({
                "id": id, "name": { "en": name(person) }, "biography": text(&biography, "en"),
                "links": links,
            }));
        }
        json!({ "person": id })
    }
}

/// The end, which is given by the length.
fn end(event: &Value) -> Option<String> {
    let (hours, minutes) = words(event, "duration").split_once(':')?;
    let minutes = hours.parse::<i64>().ok()? * 60 + minutes.parse::<i64>().ok()?;
    Some(Moment::parse(words(event, "date"))?.plus(minutes).to_string())
}

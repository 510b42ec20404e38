//! What the schemas of the C3VOC want, in words of our own.

use crate::exchange::xml::Element;
use std::collections::BTreeSet;

/// Whether a text is of this form: `9` stands for a digit, `x` for one of sixteen, anything else for
/// itself.
fn is_like(text: &str, form: &str) -> bool {
    let fits = |(letter, wanted): (char, char)| match wanted {
        '9' => letter.is_ascii_digit(),
        'x' => letter.is_ascii_hexdigit(),
        wanted => letter == wanted,
    };
    text.chars().count() == form.len() && text.chars().zip(form.chars()).all(fits)
}

const TIME: &str = "9999-99-99T99:99:99+99:99";
const GUID: &str = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";

/// What the XSD of the C3VOC wants of an event, in its own words.
fn objections_to_event(event: &Element) -> Vec<String> {
    let mut objections = Vec::new();
    let mut want = |is_fine: bool, what: &str| {
        if !is_fine {
            objections.push(format!("{what}: {event:?}"));
        }
    };
    let once: BTreeSet<&str> = event.children.iter().map(|child| &*child.name).collect();
    want(once.len() == event.children.len(), "an element stands twice");
    let known = [
        "room",
        "title",
        "subtitle",
        "type",
        "date",
        "start",
        "duration",
        "abstract",
        "slug",
        "track",
        "logo",
        "persons",
        "language",
        "description",
        "recording",
        "links",
        "attachments",
        "video_download_url",
        "url",
        "feedback_url",
        "origin_url",
    ];
    want(once.iter().all(|name| known.contains(name)), "an element is unknown");
    let text = |name: &str| event.child(name).map(|child| child.text.trim());
    for needed in ["room", "title", "type", "date", "start", "duration", "abstract", "track"] {
        want(text(needed).is_some(), needed);
    }
    want(is_like(text("date").unwrap_or_default(), TIME), "date");
    want(is_like(text("start").unwrap_or_default(), "99:99"), "start");
    want(is_like(text("duration").unwrap_or_default(), "99:99"), "duration");
    want(is_like(event.attribute("guid").unwrap_or_default(), GUID), "guid");
    let id = event.attribute("id").and_then(|id| id.parse::<u32>().ok());
    want(id.is_some_and(|id| id > 0), "id");
    let slug = text("slug").unwrap_or_default();
    let (first, rest) = slug.split_once('-').unwrap_or_default();
    let is_slug = |part: &str, more: &str| {
        part.len() > 3
            && part
                .chars()
                .all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || more.contains(it))
    };
    want(is_slug(first, "_") && is_slug(rest, "-_"), "slug");
    for url in ["url", "feedback_url", "origin_url"] {
        want(text(url).is_none_or(|url| url.starts_with("http")), url);
    }
    let recording = event.child("recording");
    want(
        recording.is_none_or(|it| it.child("license").is_some() && it.child("optout").is_some()),
        "recording",
    );
    let persons = event.child("persons").map(|it| &it.children[..]).unwrap_or_default();
    let is_number =
        |person: &Element| person.attribute("id").is_none_or(|id| id.parse::<i64>().is_ok());
    want(persons.iter().all(is_number), "person");
    objections
}

/// What speaks against a `schedule.xml`.
pub fn objections_to_xml(text: &str) -> Vec<String> {
    let root = Element::read(text).unwrap();
    let mut objections = Vec::new();
    let names: Vec<&str> = root.children.iter().map(|child| &*child.name).collect();
    let mut order = names.clone();
    order.dedup();
    if order != ["generator", "version", "conference", "day"] {
        objections.push(format!("order: {order:?}"));
    }
    let conference = root.child("conference").unwrap();
    let acronym = &conference.child("acronym").unwrap().text;
    if acronym.len() < 4
        || !acronym
            .bytes()
            .all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || b"_-".contains(&it))
    {
        objections.push(format!("acronym: {acronym}"));
    }
    let mut unique = BTreeSet::new();
    for (at, day) in root.all("day").enumerate() {
        let of = |name: &str| day.attribute(name).unwrap_or_default();
        let is_fine = of("index") == (at + 1).to_string()
            && is_like(of("date"), "9999-99-99")
            && is_like(of("start"), TIME)
            && is_like(of("end"), TIME);
        if !is_fine {
            objections.push(format!("day: {:?}", day.attributes));
        }
        for room in day.all("room") {
            if room.attribute("guid").is_some_and(|guid| !is_like(guid, GUID)) {
                objections.push(format!("room: {:?}", room.attributes));
            }
            for event in room.all("event") {
                objections.extend(objections_to_event(event));
                let ids = [
                    event.attribute("id"),
                    event.attribute("guid"),
                    event.child("slug").map(|it| &*it.text),
                ];
                for id in ids.into_iter().flatten().filter(|id| !unique.insert((*id).to_owned())) {
                    objections.push(format!("{id} stands twice"));
                }
            }
        }
    }
    objections
}

/// What speaks against a `schedule.json`, version 1.
pub fn objections_to_json(text: &str) -> Vec<String> {
    let string = serde_json::json!({"type": "string"});
    let uri = serde_json::json!({"type": "string", "format": "uri"});
    let time = serde_json::json!({"type": "string", "format": "date-time"});
    let slug = serde_json::json!({"type": "string", "pattern": "^[a-z0-9_-]+[a-z0-9]$"});
    let guid = serde_json::json!({"type": "string", "format": "uuid"});
    let link = serde_json::json!({"type": "object", "additionalProperties": false, "required": ["url"], "properties": {
        "url": uri, "title": string, "type": {"enum": ["slides", "paper", "web", "blog", "article", "media", "related", "activitypub"]}}});
    let links = serde_json::json!({"type": "array", "items": link});
    let person = serde_json::json!({"type": "object", "required": ["name"], "not": {"required": ["public_name"]},
        "properties": {"id": {"type": "integer"}, "guid": guid, "name": string, "biography": string, "url": uri, "links": links}});
    let event = serde_json::json!({"type": "object", "additionalProperties": false,
        "required": ["abstract", "date", "duration", "guid", "id", "language", "links", "persons", "room", "slug", "start", "subtitle", "title", "track", "type", "url"],
        "properties": {"guid": guid, "id": {"type": "integer", "minimum": 1}, "date": time, "start": {"pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$"},
            "duration": {"pattern": "^[0-9]+:[0-9]{2}$"}, "room": string, "slug": slug, "url": uri, "title": string, "subtitle": string,
            "track": string, "type": string, "language": string, "abstract": string, "recording_license": string, "do_not_record": {"type": "boolean"},
            "do_not_stream": {"type": "boolean"}, "feedback_url": uri, "persons": {"type": "array", "items": person}, "links": links, "attachments": links}});
    let day = serde_json::json!({"type": "object", "additionalProperties": false, "required": ["date", "day_end", "day_start", "index", "rooms"],
        "properties": {"index": {"type": "integer"}, "date": {"type": "string", "format": "date"}, "day_start": time, "day_end": time,
            "rooms": {"type": "object", "additionalProperties": {"type": "array", "items": event}}}});
    let room = serde_json::json!({"type": "object", "additionalProperties": false, "required": ["name", "guid"],
        "properties": {"name": string, "guid": guid, "description": string, "capacity": {"type": "integer"}}});
    let track = serde_json::json!({"type": "object", "properties": {"name": string, "slug": slug, "color": string}});
    let conference = serde_json::json!({"type": "object", "additionalProperties": false,
        "required": ["title", "acronym", "days", "daysCount", "start", "end", "timeslot_duration"],
        "properties": {"acronym": {"pattern": "^[a-z0-9_]{4,}$"}, "title": string, "description": string, "start": string, "end": string,
            "daysCount": {"type": "integer"}, "timeslot_duration": string, "time_zone_name": {"pattern": "^[A-Z][a-z]+/[A-Z][a-z]+|^UTC$"}, "url": uri,
            "tracks": {"type": "array", "items": track}, "rooms": {"type": "array", "items": room}, "days": {"type": "array", "items": day}}});
    let schema = serde_json::json!({"type": "object", "additionalProperties": false, "required": ["schedule"], "properties": {
        "$schema": string, "generator": {"type": "object"}, "schedule": {"type": "object", "required": ["conference", "version"],
        "properties": {"version": string, "base_url": uri, "conference": conference}}}});
    let validator = jsonschema::options().should_validate_formats(true).build(&schema).unwrap();
    let json: serde_json::Value = serde_json::from_str(text).unwrap();
    validator
        .iter_errors(&json)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

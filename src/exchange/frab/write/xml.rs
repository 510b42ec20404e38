//! `schedule.xml` of the form in the words of `schedule.json`.

use super::super::super::json::{Json, Object};
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use std::io;

type Out = Writer<Vec<u8>>;

/// The members of an event that are attributes.
const ATTRIBUTES: [&str; 2] = ["id", "guid"];

/// Those that stand in `recording`.
const RECORDING: [&str; 3] = ["recording_license", "do_not_record", "do_not_stream"];

/// # Errors
/// Only what the XML writer may say; writing into memory does not fail.
pub fn of(root: &Object) -> io::Result<Vec<u8>> {
    let nothing = Object::default();
    let object = |of: &'_ Object, name: &str| of.get(name).and_then(Json::as_object).cloned();
    let schedule = object(root, "schedule").unwrap_or_default();
    let conference = object(&schedule, "conference").unwrap_or_default();
    let generator = root.get("generator").and_then(Json::as_object).unwrap_or(&nothing);
    let mut out = Writer::new_with_indent(Vec::new(), b' ', 2);
    out.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    inside(&mut out, "schedule", &[], |out| {
        let name = generator.str("name").unwrap_or_default();
        let version = generator.str("version").unwrap_or_default();
        let attributes = [("name", name), ("version", version)];
        out.write_event(Event::Empty(start("generator", &attributes)))?;
        text(out, "version", schedule.str("version").unwrap_or_default())?;
        inside(out, "conference", &[], |out| self::conference(out, &conference, &schedule))?;
        let rooms = conference.list("rooms");
        conference
            .list("days")
            .iter()
            .filter_map(Json::as_object)
            .try_for_each(|it| day(out, it, rooms))
    })?;
    let mut bytes = out.into_inner();
    bytes.push(b'\n');
    Ok(bytes)
}

fn conference(out: &mut Out, conference: &Object, schedule: &Object) -> io::Result<()> {
    for (name, as_name) in [
        ("title", "title"),
        ("acronym", "acronym"),
        ("start", "start"),
        ("end", "end"),
        ("daysCount", "days"),
        ("timeslot_duration", "timeslot_duration"),
    ] {
        let value = conference.get(name).and_then(Json::words);
        value.map_or(Ok(()), |value| text(out, as_name, &value))?;
    }
    let base = schedule.str("base_url");
    base.map_or(Ok(()), |url| text(out, "base_url", url))?;
    for name in ["url", "time_zone_name"] {
        conference.str(name).map_or(Ok(()), |value| text(out, name, value))?;
    }
    for track in conference.list("tracks").iter().filter_map(Json::as_object) {
        let attributes: Vec<(&str, &str)> =
            track.iter().filter_map(|(name, value)| Some((name, value.as_str()?))).collect();
        out.write_event(Event::Empty(start("track", &attributes)))?;
    }
    Ok(())
}

fn day(out: &mut Out, day: &Object, known: &[Json]) -> io::Result<()> {
    let words = |name: &str| day.get(name).and_then(Json::words).unwrap_or_default();
    let [index, date, begin, end] = ["index", "date", "day_start", "day_end"].map(words);
    let attributes = [("index", &*index), ("date", &date), ("start", &begin), ("end", &end)];
    inside(out, "day", &attributes, |out| {
        let rooms = day.get("rooms").and_then(Json::as_object);
        for (name, events) in rooms.iter().flat_map(|rooms| rooms.iter()) {
            let known = known.iter().filter_map(Json::as_object);
            let guid =
                known.filter(|it| it.str("name") == Some(name)).find_map(|it| it.str("guid"));
            let guid = guid.map(|guid| ("guid", guid));
            let attributes: Vec<(&str, &str)> = [("name", name)].into_iter().chain(guid).collect();
            inside(out, "room", &attributes, |out| {
                let mut events = events.elements().iter().filter_map(Json::as_object);
                events.try_for_each(|it| event(out, it))
            })?;
        }
        Ok(())
    })
}

fn event(out: &mut Out, event: &Object) -> io::Result<()> {
    let words = |name: &str| event.get(name).and_then(Json::words).unwrap_or_default();
    let [id, guid] = ATTRIBUTES.map(words);
    inside(out, "event", &[("id", &*id), ("guid", &guid)], |out| {
        for (name, value) in event.iter().filter(|(name, _)| !ATTRIBUTES.contains(name)) {
            match (name, value) {
                ("persons", Json::List(persons)) => list(out, name, "person", "name", persons)?,
                ("links", Json::List(links)) => list(out, name, "link", "title", links)?,
                ("attachments", Json::List(files)) => {
                    list(out, name, "attachment", "title", files)?
                }
                ("recording_license", _) => recording(out, event)?,
                (name, _) if RECORDING.contains(&name) => {}
                // What stands for an address there is left out here.
                ("url", Json::String(url)) if !url.starts_with("http") => {}
                _ => text(out, name, value.as_str().unwrap_or_default())?,
            }
        }
        Ok(())
    })
}

fn recording(out: &mut Out, event: &Object) -> io::Result<()> {
    let refuses = |name: &str| event.get(name).and_then(Json::yes).unwrap_or_default();
    inside(out, "recording", &[], |out| {
        text(out, "license", event.str("recording_license").unwrap_or_default())?;
        text(out, "optout", if refuses("do_not_record") { "true" } else { "false" })
    })
}

/// A list of elements: their text is one member, their attributes are those that the format has.
fn list(out: &mut Out, name: &str, element: &str, said: &str, list: &[Json]) -> io::Result<()> {
    inside(out, name, &[], |out| {
        for object in list.iter().filter_map(Json::as_object) {
            let words = |name: &str| object.get(name).and_then(Json::words);
            let names = match element {
                "person" => [("id", "id"), ("guid", "guid")],
                _ => [("url", "href"), ("type", "type")],
            };
            let values: Vec<(&str, String)> =
                names.into_iter().filter_map(|(name, of)| Some((of, words(name)?))).collect();
            let attributes: Vec<(&str, &str)> =
                values.iter().map(|(name, it)| (*name, &**it)).collect();
            out.write_event(Event::Start(start(element, &attributes)))?;
            let said = legal(object.str(said).unwrap_or_default());
            out.write_event(Event::Text(BytesText::new(&said)))?;
            out.write_event(Event::End(BytesEnd::new(element)))?;
        }
        Ok(())
    })
}

fn inside(
    out: &mut Out,
    name: &str,
    attributes: &[(&str, &str)],
    inside: impl FnOnce(&mut Out) -> io::Result<()>,
) -> io::Result<()> {
    out.write_event(Event::Start(start(name, attributes)))?;
    inside(out)?;
    out.write_event(Event::End(BytesEnd::new(name)))
}

fn text(out: &mut Out, name: &str, text: &str) -> io::Result<()> {
    out.write_event(Event::Start(BytesStart::new(name)))?;
    out.write_event(Event::Text(BytesText::new(&legal(text))))?;
    out.write_event(Event::End(BytesEnd::new(name)))
}

fn start<'a>(name: &'a str, attributes: &[(&str, &str)]) -> BytesStart<'a> {
    let legal: Vec<(&str, String)> =
        attributes.iter().map(|(name, it)| (*name, legal(it))).collect();
    BytesStart::new(name).with_attributes(legal.iter().map(|(name, value)| (*name, &**value)))
}

/// A text without the letters that XML 1.0 has no place for (section 2.2).
fn legal(text: &str) -> String {
    let is_legal = |letter: &char| {
        (!letter.is_control() || matches!(letter, '\n' | '\t' | '\u{7f}'..='\u{9f}'))
            && !matches!(letter, '\u{fffe}' | '\u{ffff}')
    };
    text.chars().filter(is_legal).collect()
}

//! The facts of a schedule of frab or pretalx, read from it and not from what was made of it.

use super::facts::{Facts, ROWS, quoted};
use super::frab::{addresses, events, name, person_id};
use super::imported::Imported;
use super::site::Want;
use super::texts::Form;
use super::values::{id, list, words};
use barnamaj::address::Page;
use serde_json::Value;

/// The facts, on the pages of what was imported.
pub fn facts(json: &Value, imported: &Imported) -> Facts {
    let mut facts = Facts::default();
    of_event(json, imported, &mut facts);
    for (day, event) in events(json) {
        let id = session_id(event, imported);
        let card = format!(".day:has(> [id$={}]) [data-session={}]", quoted(day), quoted(&id));
        facts.of("day of the list", &Page::Programme, Want::Has(card));
        of_session(event, &Page::Session(id.clone()), &mut facts);
        for person in list(event, "persons") {
            of_person(person, &person_id(person, imported), &id, &mut facts);
        }
    }
    facts.once();
    facts
}

fn session_id(event: &Value, imported: &Imported) -> String {
    imported.id("sessions", &id(event, "id").expect("an event has an id"))
}

fn of_event(json: &Value, imported: &Imported, facts: &mut Facts) {
    let conference = &json["schedule"]["conference"];
    facts.says("title of the event", &Page::About, "h1", words(conference, "title"));
    let zone = words(conference, "time_zone_name");
    if tells_times(zone, json) {
        facts.of("time zone", &Page::About, Want::Tells("main".into(), zone.into()));
    }
    facts.text(
        "text of the event",
        &Page::About,
        "main",
        words(conference, "description"),
        Form::Markdown,
    );
    for url in addresses(&json["schedule"]) {
        facts.leads("address of the event", &Page::About, "main a", url);
    }
    for room in list(conference, "rooms") {
        let in_it = events(json).into_iter().find(|(_, event)| event["room"] == room["name"]);
        let Some(page) = in_it.map(|(_, event)| Page::Session(session_id(event, imported))) else {
            continue;
        };
        let description = words(room, "description");
        if !description.is_empty() {
            facts.of("place of a room", &page, Want::Tells(ROWS.into(), description.into()));
        }
        if let Some(capacity) = room["capacity"].as_u64() {
            facts.says("seats of a room", &page, ".room-facts dd", &capacity.to_string());
        }
    }
}

/// Whether the dates of a schedule are those of a zone: one that contradicts them is no fact.
fn tells_times(zone: &str, json: &Value) -> bool {
    let Ok(zone) = jiff::tz::TimeZone::get(zone) else { return false };
    events(json).into_iter().all(|(_, event)| {
        let date = words(event, "date");
        let instant: jiff::Timestamp = date.parse().expect("an instant");
        zone.to_datetime(instant).to_string() == date[..19]
    })
}

fn of_session(event: &Value, page: &Page, facts: &mut Facts) {
    let row = format!("{ROWS} dd li");
    let date = words(event, "date");
    facts.says("title", page, "h1", words(event, "title"));
    facts.says("subtitle", page, ".subtitle", words(event, "subtitle"));
    let length = words(event, "duration").split_once(':').map(|(hours, minutes)| {
        let [hours, minutes] =
            [hours, minutes].map(|number| number.parse::<i64>().expect("a number"));
        hours * 60 + minutes
    });
    facts.time(page, &date[..10], words(event, "start"), length);
    // The very instant, wherever the visitor's clock is.
    let instant = format!("{ROWS} time[datetime={}]", quoted(date));
    facts.of("instant", page, Want::Has(instant));
    facts.says("room", page, &format!("{ROWS} .place span"), words(event, "room"));
    facts.says("track", page, "article.session-page > .tags a", words(event, "track"));
    facts.says("kind", page, "article.session-page > .card-meta .kind", words(event, "type"));
    let language = match words(event, "language") {
        "en" => "English",
        "de" => "German",
        "ar" => "Arabic",
        "fr" => "French",
        "he" => "Hebrew",
        other => other,
    };
    facts.says("language", page, &row, language);
    facts.text("abstract", page, ".summary", words(event, "abstract"), Form::Markdown);
    facts.text("description", page, ".summary", words(event, "description"), Form::Markdown);
    for [field, told] in [["do_not_record", "Do not record"], ["do_not_stream", "Do not stream"]] {
        facts.says("recording", page, &row, if event[field] == true { told } else { "" });
    }
    facts.says("license", page, &row, words(event, "recording_license"));
    for field in ["url", "origin_url", "feedback_url"] {
        facts.leads("page of the session", page, ".links a", words(event, field));
    }
    facts.leads("picture", page, ".links a", words(event, "logo"));
    for link in list(event, "links").iter().chain(list(event, "attachments")) {
        facts.leads("link", page, ".links a", words(link, "url"));
        facts.says("title of a link", page, ".links a", words(link, "title"));
    }
    for person in list(event, "persons") {
        facts.says("speaker", page, ".people .person-name a", name(person));
    }
}

fn of_person(person: &Value, id: &str, session: &str, facts: &mut Facts) {
    let page = &Page::Person(id.to_owned());
    facts.says("name", page, "h1", name(person));
    facts.text("biography", page, ".rich", words(person, "biography"), Form::Markdown);
    facts.of(
        "session of a person",
        page,
        Want::Has(format!(".card[data-session={}]", quoted(session))),
    );
    let own = [words(person, "url"), words(person, "avatar")].into_iter();
    let links = list(person, "links").iter();
    for url in own.chain(links.clone().map(|link| words(link, "url"))) {
        facts.leads("link of a person", page, ".plain-list a", url);
    }
    for link in links {
        facts.says("title of a link", page, ".plain-list a", words(link, "title"));
    }
    facts.says("listed person", &Page::People, ".people .person-name a", name(person));
}

//! The facts of a programme of ConClár, read from it and not from what was made of it.

use super::conclar::{Source, links, name, part, tags};
use super::facts::{Facts, ROWS, quoted};
use super::imported::Imported;
use super::site::Want;
use super::texts::Form;
use super::values::{id, list, words};
use barnamaj::address::Page;
use barnamaj::programme::fold::fold;
use serde_json::Value;

/// The facts, on the pages of what was imported.
pub fn facts(source: &Source, imported: &Imported) -> Facts {
    let mut facts = Facts::default();
    facts.says("title of the event", &Page::About, "h1", words(&source.config, "APP_TITLE"));
    let zone = words(&source.config, "TIMEZONE");
    if !zone.is_empty() {
        facts.of("time zone", &Page::About, Want::Tells("main".into(), zone.into()));
    }
    source.items.iter().for_each(|item| of_session(item, imported, &mut facts));
    source.people.iter().for_each(|person| of_person(person, source, imported, &mut facts));
    order(source, &mut facts);
    facts.once();
    facts
}

fn of_session(item: &Value, imported: &Imported, facts: &mut Facts) {
    let session = imported.id("sessions", &id(item, "id").expect("an item has an id"));
    let page = &Page::Session(session.clone());
    facts.says("title", page, "h1", words(item, "title"));
    let length = id(item, "mins").map(|mins| mins.parse().expect("a number"));
    facts.time(page, words(item, "date"), words(item, "time"), length);
    let day = quoted(words(item, "date"));
    let card = format!(".day:has(> [id$={day}]) [data-session={}]", quoted(&session));
    facts.of("day of the list", &Page::Programme, Want::Has(card));
    for room in list(item, "loc").iter().filter_map(Value::as_str) {
        facts.says("room", page, &format!("{ROWS} .place span"), room);
    }
    let row = format!("{ROWS} dd li");
    for (at, (name, value)) in tags(item).into_iter().enumerate() {
        let before = &tags(item)[..at];
        match name {
            "Track" => facts.says("track", page, "article.session-page > .tags a", value),
            "Type" if before.iter().all(|(name, _)| *name != "Type") => {
                facts.says("kind", page, "article.session-page > .card-meta .kind", value);
            }
            _ => facts.says("tag", page, &row, value),
        }
    }
    facts.text("description", page, ".summary", words(item, "desc"), Form::Html);
    for (_, url) in links(item) {
        facts.leads("link", page, ".links a", url);
    }
    for person in list(item, "people") {
        let (name, moderates) = part(words(person, "name"));
        facts.says("speaker", page, ".people .person-name a", name);
        let own = &Page::Person(person_id(person, imported));
        facts.says("name", own, "h1", name);
        let card = format!(".card[data-session={}]", quoted(&session));
        facts.of("session of a person", own, Want::Has(card));
        let with_part = format!("{name}Moderator");
        facts.says("part", page, ".people .person-name", if moderates { &with_part } else { "" });
    }
}

/// Our id of a person.
fn person_id(person: &Value, imported: &Imported) -> String {
    imported.id("people", &id(person, "id").expect("a person has an id"))
}

fn of_person(person: &Value, source: &Source, imported: &Imported, facts: &mut Facts) {
    let page = &Page::Person(person_id(person, imported));
    facts.says("name", page, "h1", &name(person));
    facts.says("listed person", &Page::People, ".people .person-name a", &name(person));
    facts.text("biography", page, ".rich", words(person, "bio"), Form::Html);
    for (_, url) in links(person) {
        facts.leads("link of a person", page, ".plain-list a", url);
    }
    // Some that are listed here are of another year.
    let there = |session: &&Value| source.items.iter().any(|item| item["id"] == **session);
    for session in list(person, "prog").iter().filter(there).filter_map(Value::as_str) {
        let card = format!(".card[data-session={}]", quoted(&imported.id("sessions", session)));
        facts.of("session of a person", page, Want::Has(card));
    }
}

/// The list of people goes by the names to sort by.
fn order(source: &Source, facts: &mut Facts) {
    let mut people: Vec<(String, String)> = source
        .people
        .iter()
        .map(|person| {
            let sorts = words(person, "sortname");
            let name = name(person);
            (fold(if sorts.is_empty() { &name } else { sorts }), name)
        })
        .collect();
    people.sort_by(|one, other| one.0.cmp(&other.0));
    for two in people.windows(2) {
        let two = [two[0].1.clone(), two[1].1.clone()];
        facts.of(
            "name to sort by",
            &Page::People,
            Want::Follow(".people .person-name a".into(), two),
        );
    }
}

//! The event itself, and what it brings of its own.

use super::links::{image, link};
use crate::programme::json;
use crate::programme::lang::Lang;
use crate::programme::model::{
    Attendance, Brand, Contact, Day, Event, EventDetails, EventFacet, EventKind, EventWords,
    FacetValue, Kind, LanguageName, OffsetChange, Plan, Sponsor,
};
use crate::programme::reader::{Reader, colour, date, moment, offset, path, time_of_day, url};
use crate::programme::unread::{FromObject, Unread};

pub fn event(mut from: Reader) -> Option<Event> {
    let id = from.id()?;
    let name = from.needed_text("name")?;
    let mut languages = from.languages("languages");
    if languages.is_empty() {
        languages.extend(name.all().map(|phrase| phrase.lang));
    }
    if languages.is_empty() {
        // Nothing is said in any: the tag for what is not determined (ISO 639-2).
        languages.extend(Lang::new("und"));
    }
    let fallback = from.languages("fallback");
    let order = if fallback.is_empty() { &languages } else { &fallback };
    Some(Event {
        id,
        languages: Lang::readers(&languages, order),
        fallback,
        name,
        short_name: from.text("short_name"),
        theme: from.text("theme"),
        patronage: from.text("patronage"),
        organiser: from.text("organiser"),
        venue: from.text("venue"),
        city: from.text("city"),
        time_zone: from.words("time_zone"),
        offset: from.need("offset", offset)?,
        days: from.list("days", day),
        attendance: Attendance::from_code(&from.words("attendance")),
        day_starts: from.may("day_starts", time_of_day).unwrap_or_default(),
        offsets: from.list("offsets", offset_change),
        kinds: from.list("kinds", kind),
        facets: from.list("facets", facet),
        words: from.part("words", words).unwrap_or_default(),
        details: Unread::of(&mut from),
        remark: from.remark("remark"),
        status: from.status(),
    })
}

impl FromObject for EventDetails {
    fn read(from: &mut Reader) -> EventDetails {
        EventDetails {
            language_names: from.list("language_names", language_name),
            plans: from.list("plans", plan),
            documents: from.list("documents", link),
            contacts: from.list("contacts", contact),
            sponsors: from.list("sponsors", sponsor),
            links: from.list("links", link),
            brand: from.at_publication("brand", brand),
            about: from.texts("about"),
            meant: from.strings("meant"),
        }
    }
}

fn offset_change(mut from: Reader) -> Option<OffsetChange> {
    Some(OffsetChange { from: from.need("from", moment)?, offset: from.need("offset", offset)? })
}

fn language_name(mut from: Reader) -> Option<LanguageName> {
    Some(LanguageName { tag: from.need("tag", json::string)?, name: from.needed_text("name")? })
}

fn kind(mut from: Reader) -> Option<EventKind> {
    Some(EventKind {
        id: from.id()?,
        name: from.needed_text("name")?,
        like: Kind::from_code(&from.words("like")).unwrap_or_default(),
        length: from.may("length", json::small),
        status: from.status(),
    })
}

fn facet(mut from: Reader) -> Option<EventFacet> {
    Some(EventFacet {
        id: from.id()?,
        name: from.needed_text("name")?,
        values: from.list("values", facet_value),
        status: from.status(),
    })
}

fn facet_value(mut from: Reader) -> Option<FacetValue> {
    Some(FacetValue { id: from.id()?, name: from.needed_text("name")?, status: from.status() })
}

fn plan(mut from: Reader) -> Option<Plan> {
    Some(Plan {
        id: from.id()?,
        name: from.needed_text("name")?,
        image: image(&mut from, "image")?,
        status: from.status(),
    })
}

fn contact(mut from: Reader) -> Option<Contact> {
    Some(Contact {
        title: from.needed_text("title")?,
        email: from.words("email"),
        phone: from.words("phone"),
        url: from.may("url", url),
        status: from.status(),
    })
}

fn sponsor(mut from: Reader) -> Option<Sponsor> {
    Some(Sponsor {
        name: from.needed_text("name")?,
        level: from.text("level"),
        url: from.may("url", url),
        logo: image(&mut from, "logo"),
        status: from.status(),
    })
}

fn brand(mut from: Reader) -> Option<Brand> {
    Some(Brand {
        colour: from.need("colour", |json| colour(json).filter(|text| !text.is_empty()))?,
        accent: from.may("accent", |json| colour(json).filter(|text| !text.is_empty())),
        pattern: from.may("pattern", path).unwrap_or_default(),
        logo: from.may("logo", path),
        favicon: from.may("favicon", path),
    })
}

fn words(mut from: Reader) -> Option<EventWords> {
    Some(EventWords {
        verticals: from.text("verticals"),
        vertical: from.text("vertical"),
        people: from.text("people"),
        rooms: from.text("rooms"),
        room: from.text("room"),
        outcomes: from.text("outcomes"),
    })
}

fn day(mut from: Reader) -> Option<Day> {
    Some(Day { date: from.need("date", date)?, title: from.text("title"), status: from.status() })
}

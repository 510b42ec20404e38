//! The parts of a programme, each from its object.

use crate::programme::json;
use crate::programme::lang::Lang;
use crate::programme::model::{
    Attendance, Axis, Brand, Contact, Day, Edition, Event, EventDetails, EventFacet, EventKind,
    EventWords, FacetValue, FollowUp, Image, Kind, KindLink, LanguageName, Link, LinkKind,
    OffsetChange, Outcomes, Person, PersonDetails, Plan, Point, Recommendation, Report, Role, Room,
    RoomDetails, RoomKind, RoomStatus, Session, SessionDetails, SessionKind, SessionState, Speaker,
    Sponsor, Vertical,
};
use crate::programme::reader::{self, Reader, colour, date, moment, offset, path, url};
use crate::programme::unread::{FromObject, Unread};

pub(super) fn event(mut from: Reader) -> Option<Event> {
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
        day_starts: from.may("day_starts", reader::time_of_day).unwrap_or_default(),
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

fn link(mut from: Reader) -> Option<Link> {
    Some(Link { url: from.need("url", url)?, title: from.needed_text("title")? })
}

fn kind_link(mut from: Reader) -> Option<KindLink> {
    Some(KindLink {
        kind: LinkKind::from_code(&from.words("kind")),
        url: from.need("url", url)?,
        title: from.text("title"),
    })
}

pub(super) fn vertical(mut from: Reader) -> Option<Vertical> {
    Some(Vertical {
        id: from.id()?,
        number: from.need("number", json::small)?,
        name: from.needed_text("name")?,
        colour: from.may("colour", colour).unwrap_or_default(),
        icon: from.words("icon"),
        status: from.status(),
        meant: from.meant(),
    })
}

pub(super) fn room(mut from: Reader) -> Option<Room> {
    Some(Room {
        id: from.id()?,
        name: from.needed_text("name")?,
        order: from.may("order", json::small).unwrap_or_default(),
        kind: match &*from.words("kind") {
            "plenary" => RoomKind::Plenary,
            "outdoor" => RoomKind::Outdoor,
            _ => RoomKind::Room,
        },
        place: from.text("place"),
        group: from.text("group"),
        shared: from.flag("shared"),
        details: Unread::of(&mut from),
        status: from.status(),
    })
}

impl FromObject for RoomDetails {
    fn read(from: &mut Reader) -> RoomDetails {
        RoomDetails {
            capacity: from.may("capacity", json::integer),
            accessibility: from.text("accessibility"),
            point: from.part("point", point),
            meant: from.strings("meant"),
        }
    }
}

fn point(mut from: Reader) -> Option<Point> {
    Some(Point {
        plan: from.need("plan", json::string)?,
        x: from.need("x", json::small)?,
        y: from.need("y", json::small)?,
    })
}

pub(super) fn person(mut from: Reader) -> Option<Person> {
    Some(Person {
        id: from.id()?,
        name: from.needed_text("name")?,
        function: from.text("function"),
        organisation: from.text("organisation"),
        details: Unread::of(&mut from),
        doubt: from.flag("doubt"),
        remark: from.remark("remark"),
        status: from.status(),
    })
}

impl FromObject for PersonDetails {
    fn read(from: &mut Reader) -> PersonDetails {
        PersonDetails {
            biography: from.text("biography"),
            photo: image(from, "photo"),
            links: from.list("links", kind_link),
            pronouns: from.text("pronouns"),
            sort_name: from.text("sort_name"),
            meant: from.strings("meant"),
        }
    }
}

pub(super) fn session(mut from: Reader) -> Option<Session> {
    let start = from.need("start", moment)?;
    Some(Session {
        id: from.id()?,
        number: from.need("number", json::small)?,
        kind: SessionKind::of_word(&from.need("kind", json::string)?),
        title: from.needed_text("title")?,
        subtitle: from.text("subtitle"),
        summary: from.text("abstract"),
        start,
        end: from.end(Some(start)),
        room: from.reference("room"),
        rooms: from.strings("rooms"),
        whole_venue: from.flag("whole_venue"),
        room_status: RoomStatus::from_code(&from.words("room_status")),
        verticals: from.strings("verticals"),
        tags: from.strings("tags"),
        speakers: from.list("speakers", speaker),
        state: SessionState::from_code(&from.words("state")),
        details: Unread::of(&mut from),
        attendance: from
            .may("attendance", |json| Some(Attendance::from_code(&json::string(json)?))),
        notice: from.text("notice"),
        remark: from.remark("remark"),
        status: from.status(),
    })
}

impl FromObject for SessionDetails {
    fn read(from: &mut Reader) -> SessionDetails {
        SessionDetails {
            languages: from.strings("languages"),
            interpretation: from.strings("interpretation"),
            links: from.list("links", kind_link),
            image: image(from, "image"),
            part_of: from.reference("part_of"),
            meant: from.strings("meant"),
        }
    }
}

/// A picture.
fn image(from: &mut Reader, name: &str) -> Option<Image> {
    from.part(name, |mut from| {
        Some(Image {
            src: from.need("src", path)?,
            alt: from.text("alt"),
            width: from.may("width", json::small).unwrap_or_default(),
            height: from.may("height", json::small).unwrap_or_default(),
        })
    })
}

fn speaker(mut from: Reader) -> Option<Speaker> {
    let start = from.moment("start");
    Some(Speaker {
        person: from.need("person", json::string)?,
        role: match &*from.words("part") {
            "moderator" => Role::Moderator,
            _ => Role::Speaker,
        },
        function: from.text("function"),
        organisation: from.text("organisation"),
        start,
        end: from.end(start),
        status: from.status(),
    })
}

pub(super) fn outcomes(mut from: Reader) -> Option<Unread<Outcomes>> {
    Some(Unread::of(&mut from))
}

impl FromObject for Outcomes {
    fn read(from: &mut Reader) -> Outcomes {
        Outcomes {
            introduction: from.text("introduction"),
            axes: from.list("axes", axis),
            recommendations: from.list("recommendations", recommendation),
            report: from.part("report", report),
            follow_up: from.list("follow_up", follow_up),
            status: from.status(),
        }
    }
}

fn axis(mut from: Reader) -> Option<Axis> {
    Some(Axis {
        id: from.id()?,
        name: from.needed_text("name")?,
        text: from.text("text"),
        status: from.status(),
    })
}

fn recommendation(mut from: Reader) -> Option<Recommendation> {
    Some(Recommendation {
        id: from.id()?,
        verticals: from.strings("verticals"),
        axis: from.reference("axis"),
        title: from.needed_text("title")?,
        text: from.needed_text("text")?,
        source: from.text("source"),
        status: from.status(),
    })
}

fn report(mut from: Reader) -> Option<Report> {
    Some(Report {
        title: from.needed_text("title")?,
        text: from.text("text"),
        editions: from.list("editions", edition),
        status: from.status(),
    })
}

fn edition(mut from: Reader) -> Option<Edition> {
    let language = from.need("language", |json| Lang::new(&json::string(json)?))?;
    Some(Edition { language, url: from.need("url", url)? })
}

fn follow_up(mut from: Reader) -> Option<FollowUp> {
    Some(FollowUp {
        title: from.needed_text("title")?,
        text: from.needed_text("text")?,
        source: from.text("source"),
        status: from.status(),
    })
}

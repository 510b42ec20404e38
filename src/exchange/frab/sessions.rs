//! Events as sessions.

use super::super::draft::{Draft, Session, Speaker};
use super::super::fields;
use super::super::fields::{add_link, drop_private, joined, keep, take_links, take_refusals, text};
use super::super::html::{Form, line, markup};
use super::super::json::{Json, Object};
use super::super::languages;
use super::super::links::{absolute, link};
use super::super::outgoing::ids;
use super::super::place::Place;
use super::super::source::Options;
use super::event::language;
use super::form::{Event, RoomOfDay, Schedule};
use super::times;
use super::times::Clockwork;
use crate::programme::fold::fold;
use crate::programme::lang::Lang;
use crate::programme::model::{KindLink, LinkKind, SessionState};
use crate::programme::text::Text;
use crate::sentences::Sentence;
use std::collections::{BTreeMap, BTreeSet};

/// Answers to questions of the organiser: not for everybody, so they are kept nowhere.
const PRIVATE: [&str; 2] = ["answers", "email"];

/// Reads all events into the draft.
pub fn read(schedules: &[Schedule], clock: &Clockwork, options: &Options, draft: &mut Draft) {
    let mut reader = Sessions {
        lang: language(schedules, options),
        twice: twice(schedules),
        names: BTreeMap::new(),
        draft,
    };
    for schedule in schedules {
        for (day, room, event) in schedule.events() {
            let when = clock.when(day, event);
            for fault in &when.faults {
                reader.draft.note(&event.place, &**fault);
            }
            reader.session(schedule, room, event, when);
        }
    }
    let starts: Vec<_> = draft.sessions.iter().filter_map(|session| session.start).collect();
    let zone = clock.zone_name(starts);
    zone.clone_into(&mut draft.event.time_zone);
    let told = schedules.iter().find_map(|schedule| schedule.conference.str("time_zone_name"));
    if let Some(told) = told.filter(|told| !told.is_empty() && zone.is_empty()) {
        let what = Sentence::new("note-no-zone-told").with("zone", told);
        draft.note(&Place::inside("conference"), what);
    }
}

/// Ids that stand for several events, as where conferences were put together.
fn twice(schedules: &[Schedule]) -> BTreeSet<String> {
    let (mut seen, mut twice) = (BTreeSet::new(), BTreeSet::new());
    for (_, _, event) in schedules.iter().flat_map(Schedule::events) {
        let Some(id) = event.members.get("id").and_then(Json::words) else { continue };
        if !seen.insert(id.clone()) {
            twice.insert(id);
        }
    }
    twice
}

struct Sessions<'a> {
    draft: &'a mut Draft,
    lang: Lang,
    twice: BTreeSet<String>,
    /// The name of each person by the id of the source.
    names: BTreeMap<String, String>,
}

impl Sessions<'_> {
    fn session(&mut self, schedule: &Schedule, room: &RoomOfDay, event: &Event, when: times::When) {
        let base = schedule.base();
        let mut members = event.members.clone();
        for name in ["date", "start", "duration", "end"] {
            if when.faults.is_empty() {
                members.take(name);
            }
        }
        let mut session = Session { start: when.start, end: when.end, ..Session::default() };
        session.origin.place = event.place.clone();
        if schedule.is_ours {
            ours(&mut session, &mut members, base);
        }
        session.origin.id = self.id(&mut members);
        session.languages = languages::of(&members.take_words("language"));
        // Texts are in the language that is spoken; ours are in that of the event.
        let spoken = session.languages.first().copied().filter(|_| !schedule.is_ours);
        let lang = spoken.unwrap_or(self.lang);
        session.title = self.title(&mut members, lang, event);
        session.subtitle = text(line(&members.take_words("subtitle")), lang);
        session.summary = summary(&mut members, lang);
        if !schedule.is_ours || schedule.knows(room) {
            self.place(&mut session, &mut members, room);
        }
        members.take("room");
        let track = line(&members.take_words("track"));
        if !track.is_empty() {
            let at = self.draft.track(None, &track, self.lang);
            session.tracks.push(at);
        }
        let kind = line(&members.take_words("type"));
        if !kind.is_empty() {
            session.kind = Some(self.draft.kind(&kind, self.lang));
        }
        session.state = state(&mut members);
        self.recording(&mut session, &mut members);
        session.links = self.links(&mut members, base, lang);
        for person in members.take_list("persons") {
            if let Some(person) = self.person(person, schedule) {
                let is_new = session.speakers.iter().all(|it| it.person != person);
                session.speakers.extend(is_new.then(|| Speaker::of(person)));
            }
        }
        drop_private(self.draft, "event", &mut members, &PRIVATE);
        members.drop_blank();
        session.origin.extras = members;
        self.draft.sessions.push(session);
    }

    /// An id that only this event has.
    fn id(&self, members: &mut Object) -> Option<String> {
        let guid = members.str("guid").map(str::to_owned).filter(|guid| !guid.is_empty());
        let id = members.take_words("id");
        if id.is_empty() {
            return guid.or_else(|| members.get("code").and_then(Json::words));
        }
        match self.twice.contains(&id) {
            true => guid.map(|guid| format!("{id} {guid}")),
            false => Some(id),
        }
    }

    fn title(&mut self, members: &mut Object, lang: Lang, event: &Event) -> Text {
        let title = text(line(&members.take_words("title")), lang);
        let others = ["subtitle", "slug", "code", "guid"];
        let other = others.iter().find_map(|name| members.get(name)?.words());
        fields::title(self.draft, &event.place, title, other, lang)
    }

    fn place(&mut self, session: &mut Session, members: &mut Object, room: &RoomOfDay) {
        let own = line(&members.take_words("room"));
        let around = line(&room.name);
        let name = if around.is_empty() { own } else { around };
        if name.is_empty() {
            return;
        }
        let at = self.draft.room(None, &name, self.lang);
        session.rooms.push(at);
        keep(&mut self.draft.rooms[at].origin.extras, room.rest.clone());
    }

    /// What our format has no field for, as tags.
    fn recording(&mut self, session: &mut Session, members: &mut Object) {
        take_refusals(self.draft, session, members);
        let licence = line(&members.take_words("recording_license"));
        if !licence.is_empty() {
            let tag = self.draft.licence(&licence);
            session.tags.push(tag);
        }
    }

    fn links(&mut self, members: &mut Object, base: &str, lang: Lang) -> Vec<KindLink> {
        let mut links: Vec<KindLink> = Vec::new();
        let own = [
            ("url", LinkKind::Page, ""),
            ("origin_url", LinkKind::Page, ""),
            ("feedback_url", LinkKind::Feedback, ""),
            ("recording_url", LinkKind::Recording, ""),
            ("video_download_url", LinkKind::Recording, ""),
            ("logo", LinkKind::Other, "Picture"),
        ];
        for (name, kind, title) in own {
            let Some(written) = members.get(name).and_then(Json::words) else { continue };
            if let Some(url) = absolute(&written, base) {
                members.take(name);
                add_link(&mut links, link(kind, url, title, Lang::EN));
            }
        }
        for name in ["links", "attachments"] {
            let listed = take_links(members, name, base, lang);
            listed.into_iter().for_each(|link| add_link(&mut links, link));
        }
        links
    }

    /// The place of a person, who is entered when new; `None` when nothing is said of them.
    fn person(&mut self, person: Json, schedule: &Schedule) -> Option<usize> {
        let base = schedule.base();
        let mut person = match person {
            Json::Object(person) => person,
            other => [("name".to_owned(), Json::from(other.words()?))].into_iter().collect(),
        };
        let names = ["public_name", "full_public_name", "name", "full_name"];
        let names: Vec<String> = names.iter().map(|name| line(&person.take_words(name))).collect();
        let id = ["id", "guid", "code"].iter().find_map(|name| person.get(name)?.words());
        let name = names.into_iter().find(|name| !name.is_empty()).or_else(|| id.clone())?;
        // Where conferences were put together, one id may be of several people.
        let id = id.map(|id| {
            let known = self.names.entry(id.clone()).or_insert_with(|| fold(&name));
            if *known == fold(&name) { id } else { format!("{id} {name}") }
        });
        person.take("id");
        let at = self.draft.person(id.as_deref(), &name, self.lang);
        let lang = self.lang;
        let biography = markup(&person.take_words("biography"), Form::Markdown);
        let mut links = Vec::new();
        let url = absolute(&person.take_words("url"), base);
        if let Some(url) = url.filter(|url| !schedule.is_ours || !url.starts_with(base)) {
            add_link(&mut links, link(LinkKind::Page, url, "", lang));
        }
        for picture in ["avatar", "avatar_url", "avatar_path"] {
            let Some(url) = absolute(&person.take_words(picture), base) else { continue };
            add_link(&mut links, link(LinkKind::Other, url, "Picture", Lang::EN));
        }
        let listed = take_links(&mut person, "links", base, lang);
        listed.into_iter().for_each(|link| add_link(&mut links, link));
        drop_private(self.draft, "person", &mut person, &PRIVATE);
        let known = &mut self.draft.people[at];
        if known.biography.is_empty() {
            known.biography = text(&*biography, lang);
        }
        links.into_iter().for_each(|link| add_link(&mut known.links, link));
        keep(&mut known.origin.extras, person);
        Some(at)
    }
}

/// What is said of one of our own sessions by its id and its slug.
fn ours(session: &mut Session, members: &mut Object, base: &str) {
    let number = members.get("id").and_then(Json::integer);
    session.number = number.map(|number| u16::try_from(number).unwrap_or_default());
    session.origin.slug = ids::of_slug(&members.take_words("slug")).map(str::to_owned);
    // What stands for the address of a session that has none of its own: its page in our site.
    let url = members.str("url").unwrap_or_default();
    if url.starts_with("urn:") || !base.is_empty() && url.starts_with(base) {
        members.take("url");
    }
}

/// Abstract and description, which are one text of ours.
fn summary(members: &mut Object, lang: Lang) -> Text {
    let [short, long] = ["abstract", "description"].map(|name| members.take_words(name));
    let [short, long] = [short, long].map(|text| markup(&text, Form::Markdown));
    text(joined(short, long), lang)
}

/// Whether it takes place, where the source has a word for it.
fn state(members: &mut Object) -> Option<SessionState> {
    let name = ["state", "status"]
        .into_iter()
        .find(|name| members.str(name).is_some_and(|it| fold(it).starts_with("cancel")))?;
    members.take(name);
    Some(SessionState::Cancelled)
}

//! The sessions: their numbers, what they refer to, and what is gone.

use super::super::draft::{Session, Speaker};
use super::super::json::{Json, Object};
use super::elements::{Merger, Theirs, Writer, id_keys, label, origin_keys, source_id, text_keys};
use super::identity::{Keys, Pairs, Trust};
use super::ids::Ids;
use super::memory::{Told, print};
use crate::programme::model::{Role, RoomStatus, SessionState};
use crate::programme::time::Moment;
use std::collections::BTreeSet;

/// The name of the list.
const SESSIONS: &str = "sessions";

/// Our ids of what sessions refer to, by the places in the draft.
pub struct References {
    pub kinds: Vec<String>,
    pub facets: Vec<Vec<String>>,
    pub tracks: Vec<String>,
    pub rooms: Vec<String>,
    pub people: Vec<String>,
}

impl Merger<'_> {
    /// # Errors
    /// When the source knows none of the sessions that were imported before; or when there are no
    /// numbers left.
    pub fn sessions(&mut self, references: &References) -> Result<(), String> {
        let mut list = match self.file.get_mut(SESSIONS) {
            Some(Json::List(list)) => std::mem::take(list),
            _ => Vec::new(),
        };
        let draft = self.draft;
        let pairs = self.pair_sessions(&list, references);
        let is_imported = |it: &Json| {
            let id = it.as_object().and_then(|it| it.str("id")).unwrap_or_default();
            self.memory.get(SESSIONS, id).is_some()
        };
        if list.iter().any(is_imported) && pairs.theirs.iter().all(Option::is_none) {
            return Err("it knows none of the sessions that were imported into this file before: \
                        another event wants a file of its own"
                .to_owned());
        }
        let ids = self.session_ids(&list, &pairs);
        let is_new = |at: &usize| pairs.theirs[*at].is_none() && ids[*at].is_some();
        let new: Vec<usize> = (0..draft.sessions.len()).filter(is_new).collect();
        let wanted = new.iter().map(|at| draft.sessions[*at].number).collect::<Vec<_>>();
        let (numbers, highest) = numbers(&list, self.memory.highest_number, &wanted)?;
        let mut numbers = numbers.into_iter();
        for (at, session) in draft.sessions.iter().enumerate() {
            let Some(id) = &ids[at] else {
                let place = &session.origin.place;
                let what = format!("left out, because it has no time: {}", label(&session.title));
                self.summary.note(place.fault(what));
                continue;
            };
            let part_of = session.part_of.and_then(|at| ids.get(at)?.as_deref());
            let theirs = Theirs {
                origin: &session.origin,
                label: label(&session.title),
                fields: fields(session, references, part_of),
                initial: Object::default(),
            };
            if let Some(ours) = pairs.theirs[at] {
                let Some(element) = list[ours].as_object_mut() else { continue };
                self.keep_time(element, id, session);
                self.update(element, SESSIONS, id, &theirs);
                continue;
            }
            let mut element = Object::default();
            element.push("id", &**id);
            element.push("number", u32::from(numbers.next().unwrap_or_default()));
            element.push("kind", "session");
            self.create(&mut element, SESSIONS, id, &theirs);
            list.push(Json::Object(element));
        }
        self.memory.highest_number = highest;
        self.cancel(&mut list, &pairs);
        self.file.set(SESSIONS, list);
        Ok(())
    }

    /// Ours of each session of the source; `None` for what is left out.
    fn session_ids(&self, list: &[Json], pairs: &Pairs) -> Vec<Option<String>> {
        let mut ids = Ids::of(list, SESSIONS, self.memory);
        let sessions = self.draft.sessions.iter().zip(&pairs.theirs);
        let id = |(session, ours): (&Session, &Option<usize>)| match ours {
            Some(at) => list[*at].as_object()?.str("id").map(str::to_owned),
            None => {
                session.start?;
                let origin = &session.origin;
                let slug = origin.slug.as_deref();
                Some(ids.new_one(slug, &label(&session.title), origin.id.as_deref(), "session"))
            }
        };
        sessions.map(id).collect()
    }

    /// Lets a session whose time the source cannot tell now keep the time that it had: that is no
    /// taking back.
    fn keep_time(&mut self, element: &mut Object, id: &str, session: &Session) {
        if session.start.is_some() {
            return;
        }
        let Some(mut told) = self.memory.get(SESSIONS, id).cloned() else { return };
        told.forget("start");
        told.forget("end");
        self.memory.set(SESSIONS, id, told);
        let title = label(&session.title);
        let start = element.str("start").unwrap_or_default();
        let what = format!("it has no time now and keeps the one that it had, {start}: {title}");
        self.summary.note(session.origin.place.fault(what));
    }

    /// Cancels what was in the source and is gone from it.
    fn cancel(&mut self, list: &mut [Json], pairs: &Pairs) {
        for (at, element) in list.iter_mut().enumerate().take_while(|(at, _)| pairs.knows(*at)) {
            let Some(session) = element.as_object_mut().filter(|_| !pairs.has(at)) else {
                continue;
            };
            let id = session.str("id").unwrap_or_default().to_owned();
            let Some(mut told) = self.memory.get(SESSIONS, &id).cloned() else { continue };
            let cancelled = SessionState::Cancelled.code();
            if session.str("state") == Some(cancelled) {
                continue;
            }
            session.set_before("source", "state", cancelled);
            // As if the source had said so: when it comes back, that is taken back.
            told.set("state", print(&cancelled.into()));
            self.memory.set(SESSIONS, &id, told);
            self.summary.cancelled(&title_of(session));
        }
    }

    fn pair_sessions(&self, list: &[Json], references: &References) -> Pairs {
        let theirs = &self.draft.sessions;
        let mut pairs = Pairs::new(list.len(), theirs.len());
        let nothing = Object::default();
        let ours: Vec<&Object> = list.iter().map(|it| it.as_object().unwrap_or(&nothing)).collect();
        let our_ids: Vec<Keys> = ours.iter().map(|it| id_keys(it)).collect();
        let their_ids: Vec<Keys> = theirs.iter().map(|it| origin_keys(&it.origin)).collect();
        let our_titles: Vec<Keys> =
            ours.iter().map(|it| self.name_keys(SESSIONS, "title", it)).collect();
        let their_titles: Vec<Keys> = theirs
            .iter()
            .map(|it| text_keys(&Writer::default().text("title", &it.title).0, "title"))
            .collect();
        let our_starts: Vec<Keys> = ours.iter().map(|it| self.start_keys(it)).collect();
        let their_starts: Vec<Keys> = theirs.iter().map(|it| start_keys(it.start)).collect();
        // What is as it was last time is what it was.
        let our_whole: Vec<Keys> = ours.iter().map(|it| self.whole_keys(it)).collect();
        let their_whole: Vec<Keys> = theirs.iter().map(|it| whole_keys(it, references)).collect();
        pairs.find(&our_whole, &their_whole, Trust::InOrder, |_, _| true);
        // A source may number anew, so that an id means something else: the title goes before it.
        let both = |one: &[Keys], other: &[Keys]| -> Vec<Keys> {
            one.iter().zip(other).map(|(one, other)| times(one, other)).collect()
        };
        let any = |_: usize, _: usize| true;
        let by_id_and_title = (both(&our_ids, &our_titles), both(&their_ids, &their_titles));
        pairs.find(&by_id_and_title.0, &by_id_and_title.1, Trust::InOrder, any);
        let by_title_and_start =
            (both(&our_titles, &our_starts), both(&their_titles, &their_starts));
        pairs.find(&by_title_and_start.0, &by_title_and_start.1, Trust::IfUnique, any);
        pairs.find(&our_ids, &their_ids, Trust::InOrder, any);
        // One without a time is left out unless its id is known: it is nobody's other half by its title.
        let has_time = |_: usize, at: usize| theirs[at].start.is_some();
        pairs.find(&our_titles, &their_titles, Trust::IfUnique, has_time);
        pairs.find(&by_title_and_start.0, &by_title_and_start.1, Trust::InOrder, any);
        // What has another title now, but the same time, room and people, unless the source tells
        // the two apart.
        let our_slots: Vec<Keys> = (ours.iter().zip(&our_starts))
            .map(|(it, starts)| times(starts, &slots_of_ours(it)))
            .collect();
        let their_slots: Vec<Keys> = (theirs.iter().zip(&their_starts))
            .map(|(it, starts)| times(starts, &slots(it, references)))
            .collect();
        let may = |ours_at: usize, at: usize| {
            let theirs = theirs[at].origin.id.as_deref();
            theirs.is_none() || source_id(ours[ours_at]).is_none_or(|ours| Some(ours) == theirs)
        };
        pairs.find(&our_slots, &their_slots, Trust::IfUnique, may);
        pairs
    }

    /// The key of all that the source told of a session.
    fn whole_keys(&self, session: &Object) -> Keys {
        let id = session.str("id").unwrap_or_default();
        let told = self.memory.get(SESSIONS, id);
        told.map(|told| whole_key(source_id(session), told)).into_iter().collect()
    }

    /// Keys of the start: as it stands there, and as the source told it.
    fn start_keys(&self, session: &Object) -> Keys {
        let id = session.str("id").unwrap_or_default();
        let told = self.memory.get(SESSIONS, id).and_then(|told| told.get("start"));
        let own = start_keys(session.str("start").and_then(Moment::parse));
        own.into_iter().chain(told.map(|print| format!("print {print}"))).collect()
    }
}

/// Each key with each other one.
fn times(one: &Keys, other: &Keys) -> Keys {
    one.iter().flat_map(|one| other.iter().map(move |other| format!("{one} & {other}"))).collect()
}

/// The key of all that the source tells of a session now.
fn whole_keys(session: &Session, references: &References) -> Keys {
    let told = Told::of(&fields(session, references, None));
    vec![whole_key(session.origin.id.as_deref(), &told)]
}

fn whole_key(id: Option<&str>, told: &Told) -> String {
    // To what it belongs is known only when all have found their other half.
    format!("{} {}", id.unwrap_or_default(), told.whole("part_of"))
}

fn start_keys(start: Option<Moment>) -> Keys {
    let Some(start) = start else { return Vec::new() };
    vec![format!("at {}", start.minutes()), format!("print {}", print(&start.to_string().into()))]
}

/// Room and people of a session of ours.
fn slots_of_ours(session: &Object) -> Keys {
    let rooms = session.str("room").into_iter();
    let rooms: Vec<&str> =
        rooms.chain(session.list("rooms").iter().filter_map(Json::as_str)).collect();
    let people = session.list("speakers").iter();
    let people: BTreeSet<&str> = people.filter_map(|it| it.as_object()?.str("person")).collect();
    slot(&rooms, &people)
}

fn slots(session: &Session, references: &References) -> Keys {
    let rooms: Vec<&str> = session.rooms.iter().map(|at| &*references.rooms[*at]).collect();
    let people = session.speakers.iter().map(|it| &*references.people[it.person]).collect();
    slot(&rooms, &people)
}

fn slot(rooms: &[&str], people: &BTreeSet<&str>) -> Keys {
    let is_told = !rooms.is_empty() && !people.is_empty();
    let people = people.iter().copied().collect::<Vec<_>>().join(" ");
    let slot = format!("{} with {people}", rooms.join(" "));
    is_told.then_some(slot).into_iter().collect()
}

/// The title of a session of ours, for people.
fn title_of(session: &Object) -> String {
    let title = session.get("title").and_then(Json::as_object);
    let words = title.and_then(|it| it.get("en").or_else(|| it.iter().next().map(|(_, it)| it)));
    words.and_then(Json::as_str).or(session.str("id")).unwrap_or_default().to_owned()
}

/// What the source tells of a session, in our words.
fn fields(session: &Session, references: &References, part_of: Option<&str>) -> Object {
    let ids = |places: &[usize], of: &[String]| -> Vec<Json> {
        places.iter().map(|at| Json::from(&*of[*at])).collect()
    };
    let rooms = ids(&session.rooms, &references.rooms);
    let (room, rooms) = match rooms.len() {
        0 | 1 => (rooms.into_iter().next(), Vec::new()),
        _ => (None, rooms),
    };
    let tags =
        session.tags.iter().map(|(facet, value)| (&*references.facets[*facet][*value]).into());
    let speakers = session.speakers.iter().map(|it| speaker(it, references)).collect();
    let tags_of = |languages: &[crate::programme::lang::Lang]| -> Vec<Json> {
        languages.iter().map(|lang| lang.code().into()).collect()
    };
    let status = session.room_status.filter(|status| *status != RoomStatus::Confirmed);
    Writer::default()
        .some("kind", session.kind.map(|at| &*references.kinds[at]))
        .text("title", &session.title)
        .text("subtitle", &session.subtitle)
        .text("abstract", &session.summary)
        .some("start", session.start.map(|start| start.to_string()))
        .some("end", session.end.map(|end| end.to_string()))
        .some("room", room)
        .list("rooms", rooms)
        .some("whole_venue", Some(true).filter(|_| session.whole_venue))
        .some("room_status", status.map(RoomStatus::code))
        .list("verticals", ids(&session.tracks, &references.tracks))
        .list("tags", tags.collect())
        .list("speakers", speakers)
        .some("state", session.state.map(SessionState::code))
        .some("attendance", session.attendance.map(|it| Json::of(&it)))
        .list("languages", tags_of(&session.languages))
        .list("interpretation", tags_of(&session.interpretation))
        .list("links", session.links.iter().map(Json::of).collect())
        .some("image", session.image.as_ref().map(Json::of))
        .some("part_of", part_of)
        .text("notice", &session.notice)
        .with(&session.origin)
}

fn speaker(speaker: &Speaker, references: &References) -> Json {
    let part = Some("moderator").filter(|_| speaker.role == Role::Moderator);
    let fields = Writer::default()
        .some("person", Some(&*references.people[speaker.person]))
        .some("part", part)
        .text("function", &speaker.function)
        .text("organisation", &speaker.organisation)
        .some("start", speaker.start.map(|start| start.to_string()))
        .some("end", speaker.end.map(|end| end.to_string()));
    Json::Object(fields.0)
}

/// The numbers of new sessions, and the highest one that is given away then. Each gets the one that
/// it wants, when no session of the file can have had it; else the next one, from 1.
fn numbers(
    list: &[Json],
    highest: Option<u16>,
    wanted: &[Option<u16>],
) -> Result<(Vec<u16>, Option<u16>), String> {
    let there = list.iter().filter_map(|it| it.as_object()?.get("number")?.integer());
    let there = there.filter_map(|number| u16::try_from(number).ok()).max();
    let highest = there.max(highest);
    let mut taken = BTreeSet::new();
    let is_free = |number: &u16| Some(*number) > highest;
    let mut given: Vec<Option<u16>> = Vec::new();
    for wanted in wanted {
        given.push(wanted.filter(is_free).filter(|number| taken.insert(*number)));
    }
    let mut last = taken.last().copied().max(highest).unwrap_or_default();
    let mut next = || {
        last = last
            .checked_add(1)
            .ok_or("there are no numbers of sessions left: 65,535 were given")?;
        Ok::<u16, String>(last)
    };
    let numbers: Result<Vec<u16>, String> =
        given.into_iter().map(|number| number.map_or_else(&mut next, Ok)).collect();
    let numbers = numbers?;
    let highest = numbers.iter().copied().max().max(highest);
    Ok((numbers, highest))
}

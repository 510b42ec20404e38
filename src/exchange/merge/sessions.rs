//! The sessions: their ids and numbers, and what is gone.

use super::super::draft::Session;
use super::super::json::{Json, Object};
use super::super::place::Fault;
use super::elements::{Merger, Theirs, label};
use super::identity::Pairs;
use super::ids::Ids;
use super::lists;
use super::memory::{GONE, print};
use super::told::{References, SESSIONS, fields};
use crate::programme::model::SessionState;
use crate::sentences::Sentence;
use std::collections::BTreeSet;

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
            let mut fields = fields(session, references, part_of);
            if let Some(ours) = pairs.theirs[at].and_then(|at| list[at].as_object()) {
                lists::complete(&mut fields, ours, draft);
            }
            let theirs = Theirs {
                origin: &session.origin,
                label: label(&session.title),
                fields,
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
        let gone = self.cancel(&mut list, &pairs);
        let has_no_id = |at: &&usize| {
            let origin = &draft.sessions[**at].origin;
            origin.id.is_none() && origin.slug.is_none()
        };
        let nameless = new.iter().filter(has_no_id).count();
        if nameless > 0 && gone > 0 {
            self.summary.note(Fault::whole(no_ids(nameless, gone)));
        }
        self.file.set(SESSIONS, list);
        Ok(())
    }

    /// Ours of each session of the source; `None` for what is left out.
    fn session_ids(&self, list: &[Json], pairs: &Pairs) -> Vec<Option<String>> {
        let mut ids = Ids::of(list, SESSIONS, self.memory);
        let sessions = &self.draft.sessions;
        let labels: Vec<String> = sessions.iter().map(|session| label(&session.title)).collect();
        let new =
            sessions.iter().zip(&pairs.theirs).zip(&labels).map(|((session, ours), label)| {
                let is_new = ours.is_none() && session.start.is_some();
                is_new.then_some((&session.origin, &**label))
            });
        let mut all = ids.new_ones(&new.collect::<Vec<_>>(), "session");
        for (id, ours) in all.iter_mut().zip(&pairs.theirs) {
            if let Some(at) = ours {
                *id = list[*at].as_object().and_then(|it| it.str("id")).map(str::to_owned);
            }
        }
        all
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
        let what = Sentence::new("note-keeps-time").with("start", start).with("title", title);
        self.summary.note(session.origin.place.fault(what));
    }

    /// Cancels what was in the source and is gone from it. How many these are.
    fn cancel(&mut self, list: &mut [Json], pairs: &Pairs) -> usize {
        let mut number = 0;
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
            told.set(GONE, print(&true.into()));
            self.memory.set(SESSIONS, &id, told);
            self.summary.cancelled(&title_of(session));
            number += 1;
        }
        number
    }
}

/// What is told when sessions are new and others are gone in a source without ids: they may be the same.
fn no_ids(new: usize, gone: usize) -> Sentence {
    Sentence::new("note-no-ids")
        .with("new", new)
        .with("gone", gone)
        .with("command", "barnamaj export programme.xlsx")
}

/// The title of a session of ours, for people.
fn title_of(session: &Object) -> String {
    let title = session.get("title").and_then(Json::as_object);
    let words = title.and_then(|it| it.get("en").or_else(|| it.iter().next().map(|(_, it)| it)));
    words.and_then(Json::as_str).or(session.str("id")).unwrap_or_default().to_owned()
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

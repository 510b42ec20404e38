//! Which session of the source is which one of the file: by its id, and by what it is.

use super::super::draft::Session;
use super::super::json::{Json, Object};
use super::elements::{Merger, Writer, id_keys, origin_keys, source_id, text_keys};
use super::identity::{Keys, Pairs, Trust};
use super::memory::{Told, print};
use super::told::{References, SESSIONS, fields};
use crate::programme::time::Moment;
use std::collections::BTreeSet;

impl Merger<'_> {
    /// The pairs of all sessions.
    pub fn pair_sessions(&self, list: &[Json], references: &References) -> Pairs {
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
        // What is as it was last time is what it was; at first with its id, then also where the source
        // tells none any more.
        let any = |_: usize, _: usize| true;
        let may = |ours_at: usize, at: usize| {
            let theirs = theirs[at].origin.id.as_deref();
            theirs.is_none() || source_id(ours[ours_at]).is_none_or(|ours| Some(ours) == theirs)
        };
        let our_whole: Vec<Keys> = ours.iter().map(|it| self.whole_keys(it)).collect();
        let their_whole: Vec<Keys> = theirs.iter().map(|it| whole_keys(it, references)).collect();
        let with_ids = (both(&our_ids, &our_whole), both(&their_ids, &their_whole));
        pairs.find(&with_ids.0, &with_ids.1, Trust::InOrder, any);
        pairs.find(&our_whole, &their_whole, Trust::InOrder, may);
        // A source may number anew, so that an id means something else: the title goes before it.
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
        pairs.find(&our_slots, &their_slots, Trust::IfUnique, may);
        pairs
    }

    /// The key of all that the source told of a session.
    fn whole_keys(&self, session: &Object) -> Keys {
        let id = session.str("id").unwrap_or_default();
        let told = self.memory.get(SESSIONS, id);
        told.map(whole_key).into_iter().collect()
    }

    /// Keys of the start: as it stands there, and as the source told it.
    fn start_keys(&self, session: &Object) -> Keys {
        let id = session.str("id").unwrap_or_default();
        let told = self.memory.get(SESSIONS, id).and_then(|told| told.get("start"));
        let own = start_keys(session.str("start").and_then(Moment::parse));
        own.into_iter().chain(told.map(|print| format!("print {print}"))).collect()
    }
}

/// For each element its keys of two sorts, each with each other one.
fn both(one: &[Keys], other: &[Keys]) -> Vec<Keys> {
    one.iter().zip(other).map(|(one, other)| times(one, other)).collect()
}

fn times(one: &Keys, other: &Keys) -> Keys {
    one.iter().flat_map(|one| other.iter().map(move |other| format!("{one} & {other}"))).collect()
}

/// The key of all that the source tells of a session now.
fn whole_keys(session: &Session, references: &References) -> Keys {
    let told = Told::of(&fields(session, references, None));
    vec![whole_key(&told)]
}

fn whole_key(told: &Told) -> String {
    // To what it belongs is known only when all have found their other half.
    told.whole("part_of")
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

//! Drafts of files that we wrote: they say less than the programme that they were written of, and come
//! back into it.

use super::{Draft, Origin};
use crate::programme::model::Programme;
use crate::programme::text::Text;
use std::collections::BTreeMap;

impl Draft {
    /// Lets the draft of a file that we wrote leave alone what only stands there because the format
    /// wants it: ids of its kind, the one language that it is in, words for tracks. `untold`: what the
    /// format has no place for of somebody in a session, by the names of our file. `roughly`: what it
    /// has of sessions in other words, or only the first of several. `into`: the programme that it goes
    /// into.
    pub fn settle_as_ours(
        &mut self,
        untold: &[&'static str],
        roughly: &[&'static str],
        into: Option<&Programme>,
    ) {
        let is_about = |into: &Programme| !into.event.details.get().about.is_empty();
        if into.is_some_and(is_about) {
            // Paragraphs in one language, or all as one.
            self.event.about.clear();
            self.untold.entry("event").or_default().add("about");
        }
        if let Some(into) = into.filter(|_| roughly.contains(&"kind")) {
            self.forget_kinds(into);
        }
        let of_sessions = self.untold.entry("roughly").or_default();
        roughly.iter().for_each(|name| of_sessions.add(name));
        self.event.languages.clear();
        self.event.words_for_tracks = None;
        let of_event = self.untold.entry("event").or_default();
        ["languages", "words"].into_iter().for_each(|name| of_event.add(name));
        self.untold.entry("links").or_default().add("order");
        let of_speakers = self.untold.entry("speakers").or_default();
        untold.iter().for_each(|name| of_speakers.add(name));
        // Our ids are what an element is known by, or else its name, if only one is called so. An
        // id of the format would take the place of that of the source which the programme came from.
        forget_ids(self.sessions.iter_mut().map(|it| (&mut it.origin, &it.title)));
        forget_ids(self.people.iter_mut().map(|it| (&mut it.origin, &it.name)));
        forget_ids(self.rooms.iter_mut().map(|it| (&mut it.origin, &it.name)));
        forget_ids(self.tracks.iter_mut().map(|it| (&mut it.origin, &it.name)));
    }
}

impl Draft {
    /// Leaves the kinds of those sessions to the programme that it has.
    fn forget_kinds(&mut self, into: &Programme) {
        let is_known = |id: &str| into.sessions.iter().any(|session| *session.id == *id);
        for session in &mut self.sessions {
            if session.origin.slug.as_deref().is_some_and(is_known) {
                session.kind = None;
            }
        }
        let kinds = std::mem::take(&mut self.kinds);
        for session in &mut self.sessions {
            let Some(kind) = session.kind else { continue };
            let name = &kinds[kind].name;
            let at = self.kinds.iter().position(|known| known.name == *name);
            session.kind = Some(at.unwrap_or_else(|| {
                self.kinds.push(kinds[kind].clone());
                self.kinds.len() - 1
            }));
        }
    }
}

fn forget_ids<'a>(elements: impl Iterator<Item = (&'a mut Origin, &'a Text)>) {
    let elements: Vec<(&mut Origin, String)> =
        elements.map(|(origin, name)| (origin, super::super::fields::any(name))).collect();
    let mut namesakes: BTreeMap<String, usize> = BTreeMap::new();
    for (_, name) in &elements {
        *namesakes.entry(name.clone()).or_default() += 1;
    }
    for (origin, name) in elements {
        if origin.slug.is_some() || namesakes[&name] == 1 {
            origin.id = None;
        }
    }
}

//! Drafts of files that we wrote: they say less than the programme that they were written of, and come
//! back into it.

use super::{Draft, Origin};
use crate::programme::text::Text;
use std::collections::BTreeMap;

impl Draft {
    /// Lets the draft of a file that we wrote leave alone what only stands there because the format
    /// wants it: ids of its kind, the one language that it is in, words for tracks. `untold`: what the
    /// format has no place for of somebody in a session, by the names of our file.
    pub fn settle_as_ours(&mut self, untold: &[&'static str]) {
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

//! The people of a session on a screen.

use crate::html::{El, Html, h};
use crate::programme::index::Index;
use crate::programme::model::{Session, Speaker};
use crate::ui::components::words::text;

/// People that are introduced; more of them are named.
const INTRODUCED: usize = 4;

/// The people of a session with what they are; their names alone where they are many.
pub fn introduced(index: &Index, session: &Session) -> Option<El> {
    if session.speakers.len() > INTRODUCED {
        return speakers(index, session);
    }
    let person = |speaker: &Speaker| {
        let person = index.person(&speaker.person)?;
        let function = text(speaker.function.or(&person.function))
            .or_else(|| text(speaker.organisation.or(&person.organisation)));
        let name = h::bdi().class("k-name").child(text(&person.name));
        let function = function.map(|function| h::span().class("k-function").child(function));
        Some(h::li().child(name).child(" ").child(function))
    };
    let people: Vec<Html> = session.speakers.iter().filter_map(person).map(Html::from).collect();
    (!people.is_empty()).then(|| h::ul().class("k-people").child(people))
}

/// The names of the people of a session.
pub fn speakers(index: &Index, session: &Session) -> Option<El> {
    let people = session.speakers.iter().filter_map(|speaker| index.person(&speaker.person));
    let names: Vec<Html> =
        people.map(|person| h::li().child(h::bdi().child(text(&person.name))).into()).collect();
    (!names.is_empty()).then(|| h::ul().class("names").child(names))
}

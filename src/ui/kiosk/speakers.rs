//! The people of a session on a screen.

use crate::html::{El, Html, h};
use crate::programme::index::Index;
use crate::programme::model::Session;
use crate::ui::components::words::text;

/// The names of the people of a session.
pub fn speakers(index: &Index, session: &Session) -> Option<El> {
    let people = session.speakers.iter().filter_map(|speaker| index.person(&speaker.person));
    let names: Vec<Html> =
        people.map(|person| h::li().child(h::bdi().child(text(&person.name))).into()).collect();
    (!names.is_empty()).then(|| h::ul().class("names").child(names))
}

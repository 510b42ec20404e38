//! The rooms of a session, and how sure they are.

use super::icon::icon;
use super::words::{lang, phrase};
use crate::html::{El, Html, h};
use crate::i18n;
use crate::programme::index::Index;
use crate::programme::model::Session;
use crate::programme::text::Phrase;

/// The names of its rooms, or that its room is to be confirmed, and that it is online where the
/// event as a whole is not; nothing for a session that needs no room.
pub fn place(index: &Index, session: &Session) -> Option<El> {
    let mut names = i18n::place_names(index, session, lang());
    names.extend(i18n::attendance_name(index, session, lang()));
    draw(session, &names)
}

/// The same without how one can take part.
pub fn rooms(index: &Index, session: &Session) -> Option<El> {
    draw(session, &i18n::place_names(index, session, lang()))
}

fn draw(session: &Session, names: &[Phrase<'_>]) -> Option<El> {
    let mut name: Vec<Html> = Vec::new();
    for (at, place) in names.iter().enumerate() {
        if at > 0 {
            name.push(i18n::comma(lang()).into());
        }
        name.push(h::span().child(phrase(*place)).into());
    }
    let doubt = i18n::room_status_name(lang(), session.room_status)
        .map(|status| h::em().class("doubt").child(phrase(status)));
    let name = (!name.is_empty()).then(|| h::span().child(name));
    let known = name.is_some() || doubt.is_some();
    known.then(|| h::span().class("place").child(icon("place")).child(name).child(doubt))
}

//! The rooms of a session, and how sure they are.

use super::icon::icon;
use super::words::{self, lang, phrase};
use crate::html::{El, Html, h};
use crate::i18n;
use crate::programme::index::Index;
use crate::programme::model::Session;

/// The names of its rooms, or that its room is to be confirmed, and that it is online where the
/// event as a whole is not; nothing for a session that needs no room.
pub fn place(index: &Index, session: &Session) -> Option<El> {
    let mut names = i18n::place_names(index, session, lang());
    names.extend(i18n::attendance_name(index, session, lang()));
    let mut name: Vec<Html> = Vec::new();
    for phrase in names {
        if !name.is_empty() {
            name.push(i18n::comma(lang()).into());
        }
        name.push(h::span().child(words::phrase(phrase)).into());
    }
    let doubt = i18n::room_status_name(lang(), session.room_status)
        .map(|status| h::em().class("doubt").child(phrase(status)));
    let known = !name.is_empty() || doubt.is_some();
    known.then(|| h::span().class("place").child(icon("place")).child(name).child(doubt))
}

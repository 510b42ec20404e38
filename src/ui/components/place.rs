//! The room of a session, and how sure it is.

use super::icon::icon;
use super::words::{lang, phrase, text};
use crate::html::{El, h};
use crate::i18n;
use crate::programme::index::Index;
use crate::programme::model::{RoomStatus, Session};

/// The room's name, or that it is to be confirmed; nothing for a session that needs no room.
pub fn place(index: &Index, session: &Session) -> Option<El> {
    let room = session.room.as_deref().and_then(|id| index.room(id));
    let name = room.and_then(|room| text(&room.name)).map(|name| h::span().child(name));
    let doubt = match session.room_status {
        RoomStatus::Confirmed => None,
        status => {
            Some(h::em().class("doubt").child(phrase(i18n::room_status_name(lang(), status))))
        }
    };
    let known = name.is_some() || doubt.is_some();
    known.then(|| h::span().class("place").child(icon("place")).child(name).child(doubt))
}

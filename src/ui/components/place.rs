//! Where a session takes place, and how sure that is.

use super::icon::icon;
use super::words::{lang, phrase, text};
use crate::i18n;
use crate::programme::index::Index;
use crate::programme::model::{RoomStatus, Session};
use crate::ui::html::{El, el};

/// The room's name, or that it is to be confirmed; nothing for a session that needs no room.
pub fn place(index: &Index, session: &Session) -> Option<El> {
    let room = session.room.as_deref().and_then(|id| index.room(id));
    let name = room.and_then(|room| text(&room.name)).map(|name| el("span").put(name));
    let doubt = match session.room_status {
        RoomStatus::Confirmed => None,
        status => Some(el("em").class("doubt").put(phrase(i18n::room_status_name(lang(), status)))),
    };
    let known = name.is_some() || doubt.is_some();
    known.then(|| el("span").class("place").put(icon("place")).put(name).put(doubt))
}

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
    let last = names.len().saturating_sub(1);
    let name = |(at, name): (usize, &Phrase<'_>)| {
        let comma = (at < last).then(|| i18n::comma(lang()).trim_end());
        h::span().child(phrase(*name)).child(comma)
    };
    let name: Vec<Html> = names.iter().enumerate().map(name).map(Html::from).collect();
    let doubt = i18n::room_status_name(lang(), session.room_status)
        .map(|status| h::em().class("doubt").child(phrase(status)));
    let known = !name.is_empty() || doubt.is_some();
    known.then(|| h::span().class("place").child(icon("place")).child(name).child(doubt))
}

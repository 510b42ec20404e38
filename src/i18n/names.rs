//! Names of what the model tells apart, in the visitor's language.

use super::{Pick, later, say};
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::programme::model::{Attendance, Kind, Role, RoomStatus, Session, SessionState};
use crate::programme::text::Phrase;

/// The name of one session of a kind, by its id: in the event's own words where it has some.
/// `None` when nobody knows the kind.
pub fn kind_name<'a>(index: &'a Index, lang: Lang, id: &str) -> Option<Phrase<'a>> {
    let own = index.event_kind(id).and_then(|kind| kind.name.get(lang));
    own.or_else(|| Some(name_of_ours(lang, Kind::from_code(id)?)))
}

/// The names of the places of a session: its rooms, or that it takes the whole venue; none when
/// no room is known.
pub fn place_names<'a>(index: &'a Index, session: &Session, lang: Lang) -> Vec<Phrase<'a>> {
    if session.whole_venue {
        return vec![say(lang, |m| m.state.whole_venue)];
    }
    session.all_rooms().filter_map(|id| index.room(id)?.name.get(lang)).collect()
}

/// That a session is online, also online or in person, where that is not what the event is as a
/// whole.
pub fn attendance_name(index: &Index, session: &Session, lang: Lang) -> Option<Phrase<'static>> {
    let usual = index.programme().event.attendance;
    let attendance = session.attendance.filter(|attendance| *attendance != usual)?;
    let pick: Pick = match attendance {
        Attendance::InPerson => |m| m.state.in_person,
        Attendance::Online => |m| m.state.online,
        Attendance::Hybrid => |m| m.state.hybrid,
    };
    Some(say(lang, pick))
}

/// Between the parts of an enumeration.
pub fn comma(lang: Lang) -> &'static str {
    if lang == Lang::AR { "، " } else { ", " }
}

/// The name of one session of a kind that the app knows.
fn name_of_ours(lang: Lang, kind: Kind) -> Phrase<'static> {
    let pick: Pick = match kind {
        Kind::Ceremony => |m| m.kind.ceremony,
        Kind::Keynote => |m| m.kind.keynote,
        Kind::Conversation => |m| m.kind.conversation,
        Kind::Plenary => |m| m.kind.plenary,
        Kind::RoundTable => |m| m.kind.round_table,
        Kind::Showcase => |m| m.kind.showcase,
        Kind::Signing => |m| m.kind.signing,
        Kind::Break => |m| m.kind.pause,
        Kind::Session => |m| m.kind.session,
    };
    say(lang, pick)
}

/// The name of the kind of a session.
pub fn kind_of<'a>(index: &'a Index, session: &Session, lang: Lang) -> Phrase<'a> {
    kind_name(index, lang, &session.kind.id)
        .unwrap_or_else(|| name_of_ours(lang, session.kind.like))
}

/// The name of the state of a session; `None` for one that takes place as planned.
pub fn state_name(lang: Lang, state: SessionState) -> Option<Phrase<'static>> {
    let pick: Pick = match state {
        SessionState::Scheduled => return None,
        SessionState::Moved => |m| m.state.moved,
        SessionState::Cancelled => |m| m.state.cancelled,
        SessionState::Full => |m| m.state.full,
    };
    Some(say(lang, pick))
}

/// The name of a status: how sure a room is; `None` for one that is. The name of the room is not in
/// it.
pub fn room_status_name(lang: Lang, status: RoomStatus) -> Option<Phrase<'static>> {
    let pick: Pick = match status {
        RoomStatus::Confirmed => return None,
        RoomStatus::Proposed => |m| m.state.room_proposed,
        RoomStatus::ToBeConfirmed => |m| m.state.room_to_be_confirmed,
    };
    Some(say(lang, pick))
}

/// The name of the role that somebody has in a session; `None` for who just speaks.
pub fn role_name(lang: Lang, role: Role) -> Option<Phrase<'static>> {
    match role {
        Role::Moderator => Some(later::say(lang, |m| m.session.moderator)),
        Role::Speaker => None,
    }
}

/// The name of the language `of` in `lang`; its name in itself is [`Lang::autonym`].
pub fn language_name(lang: Lang, of: Lang) -> Phrase<'static> {
    let pick: later::Pick = match of.code() {
        "ar" => |m| m.language.ar,
        "zgh" => |m| m.language.zgh,
        "fr" => |m| m.language.fr,
        _ => |m| m.language.en,
    };
    later::say(lang, pick)
}

//! Names of what the model tells apart, in the visitor's language.

use super::{Pick, say};
use crate::programme::lang::Lang;
use crate::programme::model::{Kind, Role, RoomKind, RoomStatus, SessionState};
use crate::programme::text::Phrase;

/// The name of one session of this kind.
pub fn kind_name(lang: Lang, kind: Kind) -> Phrase<'static> {
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

/// The name of a state: whether a session takes place as planned.
pub fn state_name(lang: Lang, state: SessionState) -> Phrase<'static> {
    let pick: Pick = match state {
        SessionState::Scheduled => |m| m.state.scheduled,
        SessionState::Moved => |m| m.state.moved,
        SessionState::Cancelled => |m| m.state.cancelled,
        SessionState::Full => |m| m.state.full,
    };
    say(lang, pick)
}

/// The name of a status: how sure a room is. The name of the room is not in it.
pub fn room_status_name(lang: Lang, status: RoomStatus) -> Phrase<'static> {
    let pick: Pick = match status {
        RoomStatus::Confirmed => |m| m.state.room_confirmed,
        RoomStatus::Proposed => |m| m.state.room_proposed,
        RoomStatus::ToBeConfirmed => |m| m.state.room_to_be_confirmed,
    };
    say(lang, pick)
}

/// The name of a kind of room.
pub fn room_kind_name(lang: Lang, kind: RoomKind) -> Phrase<'static> {
    let pick: Pick = match kind {
        RoomKind::Plenary => |m| m.state.plenary_hall,
        RoomKind::Outdoor => |m| m.state.outdoor_area,
        RoomKind::Room => |m| m.state.room,
    };
    say(lang, pick)
}

/// The name of the role that somebody has in a session; the same for women and men.
pub fn role_name(lang: Lang, role: Role) -> Phrase<'static> {
    let pick: Pick = match role {
        Role::Moderator => |m| m.state.moderator,
        Role::Speaker => |m| m.state.speaker,
    };
    say(lang, pick)
}

/// The name of the language `of` in `lang`; its name in itself is [`Lang::autonym`].
pub fn language_name(lang: Lang, of: Lang) -> Phrase<'static> {
    let pick: Pick = match of {
        Lang::Ar => |m| m.language.ar,
        Lang::Zgh => |m| m.language.zgh,
        Lang::Fr => |m| m.language.fr,
        Lang::En => |m| m.language.en,
    };
    say(lang, pick)
}

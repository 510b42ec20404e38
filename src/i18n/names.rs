//! Names of what the model tells apart, in the visitor's language.

use super::loaded::of;
use super::words::paired;
use super::{Message, say};
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
        return vec![say(lang, Message::StateWholeVenue)];
    }
    session.all_rooms().filter_map(|id| index.room(id)?.name.get(lang)).collect()
}

/// That a session is online, also online or in person, where that is not what the event is as a
/// whole.
pub fn attendance_name(index: &Index, session: &Session, lang: Lang) -> Option<Phrase<'static>> {
    let usual = index.programme().event.attendance;
    let attendance = session.attendance.filter(|attendance| *attendance != usual)?;
    let message = match attendance {
        Attendance::InPerson => Message::StateInPerson,
        Attendance::Online => Message::StateOnline,
        Attendance::Hybrid => Message::StateHybrid,
    };
    Some(say(lang, message))
}

/// Between the parts of an enumeration.
pub fn comma(lang: Lang) -> &'static str {
    of(lang.code()).joint
}

/// The name of one session of a kind that the app knows.
fn name_of_ours(lang: Lang, kind: Kind) -> Phrase<'static> {
    let message = match kind {
        Kind::Ceremony => Message::KindCeremony,
        Kind::Keynote => Message::KindKeynote,
        Kind::Conversation => Message::KindConversation,
        Kind::Plenary => Message::KindPlenary,
        Kind::RoundTable => Message::KindRoundTable,
        Kind::Showcase => Message::KindShowcase,
        Kind::Signing => Message::KindSigning,
        Kind::Break => Message::KindPause,
        Kind::Session => Message::KindSession,
    };
    say(lang, message)
}

/// The name of the kind of a session.
pub fn kind_of<'a>(index: &'a Index, session: &Session, lang: Lang) -> Phrase<'a> {
    kind_name(index, lang, &session.kind.id)
        .unwrap_or_else(|| name_of_ours(lang, session.kind.like))
}

/// The name of the state of a session; `None` for one that takes place as planned.
pub fn state_name(lang: Lang, state: SessionState) -> Option<Phrase<'static>> {
    let message = match state {
        SessionState::Scheduled => return None,
        SessionState::Moved => Message::StateMoved,
        SessionState::Cancelled => Message::StateCancelled,
        SessionState::Full => Message::StateFull,
    };
    Some(say(lang, message))
}

/// The name of a status: how sure a room is; `None` for one that is. The name of the room is not in
/// it.
pub fn room_status_name(lang: Lang, status: RoomStatus) -> Option<Phrase<'static>> {
    let message = match status {
        RoomStatus::Confirmed => return None,
        RoomStatus::Proposed => Message::StateRoomProposed,
        RoomStatus::ToBeConfirmed => Message::StateRoomToBeConfirmed,
    };
    Some(say(lang, message))
}

/// The name of the role that somebody has in a session; `None` for who just speaks.
pub fn role_name(lang: Lang, role: Role) -> Option<Phrase<'static>> {
    match role {
        Role::Moderator => Some(say(lang, Message::SessionModerator)),
        Role::Speaker => None,
    }
}

/// The name of a language for readers of another, as in running text, and the language that the name
/// is in: as the event has it, or else as our words do. The tag itself where nobody told it.
pub fn language_name(index: &Index, lang: Lang, tag: &str) -> (String, Lang) {
    let details = index.programme().event.details.get();
    let own = details.language_names.iter().find(|own| *own.tag == *tag);
    if let Some(name) = own.and_then(|own| own.name.get(lang)) {
        return (name.text.to_owned(), name.lang);
    }
    let ours = Lang::new(tag).and_then(|named| our_name(lang, named));
    (ours.unwrap_or(tag).to_owned(), lang)
}

/// The name of a language of the site; `None` for others.
pub(super) fn our_name(lang: Lang, named: Lang) -> Option<&'static str> {
    let names = &of(lang.code()).names;
    paired(names, named.code()).or_else(|| paired(names, named.primary()))
}

/// The name of a language of the site in itself, or its tag.
pub fn autonym(named: Lang) -> &'static str {
    let words = of(named.code());
    paired(&words.languages, named.code()).unwrap_or(named.code())
}

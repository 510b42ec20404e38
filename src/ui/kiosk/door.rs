//! The sign at a room's door: this room now, next and later.

use super::board::session;
use super::head::head;
use super::notices::notices;
use super::speakers::speakers;
use super::{code, over};
use crate::address::Page;
use crate::html::{El, Html, h, live};
use crate::i18n::{self, Message};
use crate::kiosk::board::door;
use crate::programme::index::Index;
use crate::programme::model::{Room, Session};
use crate::programme::schedule::{Phase, phase};
use crate::programme::time::Moment;
use crate::ui::components::words::{lang, say, say_with, text};
use crate::ui::state::state;
use leptos::prelude::Get;
use std::sync::Arc;

/// The sign, in the languages of the screen in turn. Nothing on it is to be touched.
pub fn door_sign(index: &Arc<Index>, room: &str) -> Html {
    let state = state();
    let inside = match index.room(room) {
        Some(known) => {
            let (index, id) = (index.clone(), known.id.clone());
            live(move || index.room(&id).map(|room| sign(&index, room, state.clock.now.get())))
        }
        None => unknown(room),
    };
    let main = h::main().class("k-loop k-door").attr("id", "main");
    let id = room.to_owned();
    let notices = notices(index, move |notice| notice.concerns(&|room| *room == *id, &[]));
    let inside = h::div().class("k-middle").child(notices).child(inside);
    main.attr("aria-labelledby", "title").child(head(index)).child(inside).into()
}

/// The operator has mistyped: said where it is seen, with the rooms that there are.
fn unknown(room: &str) -> Html {
    let room = i18n::isolate(room);
    let said = say_with(Message::DoorNoSuchRoom, |_| vec![("x", room)]);
    h::p().class("k-room-name").attr("role", "alert").child(said).into()
}

fn sign(index: &Arc<Index>, room: &Room, now: Moment) -> El {
    let name = h::p().class("k-room-name").child(text(&room.name));
    let place = text(&room.place).map(|place| h::p().class("k-room-place").child(place));
    let head = h::div().class("k-room-head").child(h::div().child(name).child(place));
    let sign = h::div().class("k-sign");
    match phase(index, now) {
        Some(Phase::After) => return sign.child(head).child(over::outcomes(index)),
        None => return sign.child(head).child(over::to_come()),
        Some(_) => {}
    }
    let door = door(index, &room.id, now);
    let at = |position: &usize| &index.sessions()[*position];
    let Some(first) = door.now.first().or(door.next.as_ref()).map(at) else {
        let nothing = h::p().class("k-nothing").child(say(Message::DoorNothingMore));
        return sign.child(head).child(nothing);
    };
    let page = Page::Session(first.id.to_string());
    let on: Vec<&Session> = door.now.iter().map(at).collect();
    let day = (door.date != index.day_of(now))
        .then(|| h::p().class("k-date").child(i18n::date_long(lang(), door.date)));
    let next: Vec<&Session> = door.next.iter().map(at).collect();
    let later: Vec<&Session> = door.later.iter().map(at).collect();
    sign.child(head.child(code::of_page(&page, Message::DoorTakeSession)))
        .child(part("k-sign-now", say(Message::NowNow), index, &on))
        .child(day)
        .child(part("k-sign-next", say(Message::NowNext), index, &next))
        .child(part("k-sign-later", say(Message::DoorLater), index, &later))
}

fn part(class: &'static str, title: Html, index: &Index, sessions: &[&Session]) -> Option<El> {
    let lines: Html = sessions
        .iter()
        .map(|of| h::li().child(session(index, of)).child(speakers(index, of)))
        .collect();
    (!sessions.is_empty())
        .then(|| h::section().class(class).child(h::h2().child(title)).child(h::ul().child(lines)))
}

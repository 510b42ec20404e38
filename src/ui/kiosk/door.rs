//! The sign at a room's door: this room now, next and later.

use super::attract::head;
use super::board::session;
use super::notices::notices;
use super::words::{say, say_with};
use super::{code, over};
use crate::i18n;
use crate::kiosk::board::door;
use crate::programme::index::Index;
use crate::programme::model::{Room, Session};
use crate::programme::schedule::{Phase, phase};
use crate::programme::time::Moment;
use crate::ui::address::Page;
use crate::ui::components::words::{lang, say as say_first, text};
use crate::ui::html::{El, Html, el, live};
use crate::ui::state::state;
use leptos::prelude::Get;
use std::sync::Arc;

/// The sign, in the languages of the screen in turn. Nothing on it is to be touched.
pub fn page(index: &Arc<Index>, room: &str) -> Html {
    let state = state();
    let inside = match index.room(room) {
        Some(known) => {
            let (index, id) = (index.clone(), known.id.clone());
            live(move || index.room(&id).map(|room| sign(&index, room, state.now.get())))
        }
        None => unknown(room),
    };
    let main = el("main").class("k-loop k-door").attr("id", "main");
    let id = room.to_owned();
    let notices = notices(index, move |notice| notice.concerns(Some(&id), &[]));
    let inside = el("div").class("k-middle").put(notices).put(inside);
    main.attr("aria-labelledby", "title").put(head(index)).put(inside).into()
}

/// The operator has mistyped: said where it is seen, with the rooms that there are.
fn unknown(room: &str) -> Html {
    let room = i18n::isolate(room);
    let said = say_with(|m| m.door.no_such_room, |_| vec![("x", room)]);
    el("p").class("k-room-name").attr("role", "alert").put(said).into()
}

fn sign(index: &Arc<Index>, room: &Room, now: Moment) -> El {
    let name = el("p").class("k-room-name").put(text(&room.name));
    let place = text(&room.place).map(|place| el("p").class("k-room-place").put(place));
    let head = el("div").class("k-room-head").put(el("div").put(name).put(place));
    let sign = el("div").class("k-sign");
    if matches!(phase(index, now), None | Some(Phase::After)) {
        return sign.put(head).put(over::outcomes(index));
    }
    let door = door(index, &room.id, now);
    let at = |position: &usize| &index.sessions()[*position];
    let Some(first) = door.now.first().or(door.next.as_ref()).map(at) else {
        let nothing = el("p").class("k-nothing").put(say(|m| m.door.nothing_more));
        return sign.put(head).put(nothing);
    };
    let page = Page::Session(first.id.to_string());
    let on: Vec<&Session> = door.now.iter().map(at).collect();
    let day = (door.date != now.date())
        .then(|| el("p").class("k-date").put(i18n::date_long(lang(), door.date)));
    let next: Vec<&Session> = door.next.iter().map(at).collect();
    let later: Vec<&Session> = door.later.iter().map(at).collect();
    sign.put(head.put(code::of_page(&page, |m| m.door.take_session)))
        .put(part("k-sign-now", say_first(|m| m.now.now), index, &on))
        .put(day)
        .put(part("k-sign-next", say_first(|m| m.now.next), index, &next))
        .put(part("k-sign-later", say(|m| m.door.later), index, &later))
}

fn part(class: &'static str, title: Html, index: &Index, sessions: &[&Session]) -> Option<El> {
    let lines: Html = sessions
        .iter()
        .map(|of| el("li").put(session(index, of)).put(speakers(index, of)))
        .collect();
    (!sessions.is_empty())
        .then(|| el("section").class(class).put(el("h2").put(title)).put(el("ul").put(lines)))
}

fn speakers(index: &Index, session: &Session) -> Option<El> {
    let people = session.speakers.iter().filter_map(|speaker| index.person(&speaker.person));
    let names: Vec<Html> =
        people.map(|person| el("li").put(el("bdi").put(text(&person.name))).into()).collect();
    (!names.is_empty()).then(|| el("ul").class("names").put(names))
}

//! All rooms, each with what is on in it; a touch leads to its sessions.

use super::board::session;
use crate::address::Page;
use crate::html::{El, Html, h, live};
use crate::i18n::Message;
use crate::kiosk::board::board;
use crate::programme::filter::Filter;
use crate::programme::index::Index;
use crate::programme::model::Room;
use crate::ui::components::page::heading;
use crate::ui::components::words::{lang, say, text};
use crate::ui::state::state;
use leptos::prelude::Get;
use std::sync::Arc;

/// The page.
pub fn rooms_page(index: &Arc<Index>) -> Html {
    let rooms: Html = index.rooms().into_iter().map(|room| tile(index, room)).collect();
    h::div()
        .class("page")
        .child(heading(say(Message::TouchRooms)))
        .child(h::ul().class("k-rooms").child(rooms))
        .into()
}

fn tile(index: &Arc<Index>, room: &Room) -> El {
    let state = state();
    let only = Filter { rooms: vec![room.id.clone()], ..Filter::default() };
    let (index, id) = (index.clone(), room.id.clone());
    let present = live(move || {
        let rows = board(&index, state.clock.now.get());
        let row = rows.iter().find(|row| row.room.is_some_and(|room| room.id == id))?;
        let (name, at) = match (row.now, row.next) {
            (Some(at), _) => (say(Message::NowNow), at),
            (None, Some(at)) => (say(Message::NowNext), at),
            (None, None) => return None,
        };
        let line = session(&index, &index.sessions()[at]);
        Some(h::div().child(h::p().class("k-when").child(name)).child(line))
    });
    let link = h::a()
        .class("tile")
        .attr("href", state.route.href_in(&Page::Programme, lang(), &only))
        .child(h::span().class("tile-name").child(text(&room.name)))
        .child(present);
    h::li().child(link)
}

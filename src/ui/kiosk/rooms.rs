//! All rooms, each with what is on in it; a touch leads to its sessions.

use super::board::session;
use super::words::say;
use crate::kiosk::board::board;
use crate::programme::filter::Filter;
use crate::programme::index::Index;
use crate::programme::model::Room;
use crate::ui::address::Page;
use crate::ui::components::words::{lang, say as say_first, text};
use crate::ui::html::{El, Html, el, live};
use crate::ui::pages::heading;
use crate::ui::state::state;
use leptos::prelude::Get;
use std::sync::Arc;

/// The page.
pub fn page(index: &Arc<Index>) -> Html {
    let rooms: Html = index.rooms().into_iter().map(|room| tile(index, room)).collect();
    el("div")
        .class("page")
        .put(heading(say(|m| m.touch.rooms)))
        .put(el("ul").class("k-rooms").put(rooms))
        .into()
}

fn tile(index: &Arc<Index>, room: &Room) -> El {
    let state = state();
    let only = Filter { rooms: vec![room.id.clone()], ..Filter::default() };
    let (index, id) = (index.clone(), room.id.clone());
    let present = live(move || {
        let rows = board(&index, state.now.get());
        let row = rows.iter().find(|row| row.room.is_some_and(|room| room.id == id))?;
        let (name, at) = match (row.now, row.next) {
            (Some(at), _) => (say_first(|m| m.now.now), at),
            (None, Some(at)) => (say_first(|m| m.now.next), at),
            (None, None) => return None,
        };
        let line = session(&index, &index.sessions()[at]);
        Some(el("div").put(el("p").class("k-when").put(name)).put(line))
    });
    let link = el("a")
        .class("tile")
        .attr("href", state.href_in(&Page::Programme, lang(), &only))
        .put(el("span").class("tile-name").put(text(&room.name)))
        .put(present);
    el("li").put(link)
}

//! All verticals.

pub mod vertical;

use crate::address::Page;
use crate::html::{El, Html, h};
use crate::i18n::{Counted, Message};
use crate::programme::index::Index;
use crate::programme::model::Vertical;
use crate::ui::components::page::heading;
use crate::ui::components::tags::{colour, sign};
use crate::ui::components::words::{count, name_of_part, text};
use crate::ui::state::state;

/// The page.
pub fn verticals_page(index: &Index) -> Html {
    let tiles: Html = index
        .verticals()
        .into_iter()
        .map(|vertical| h::li().child(tile(index, vertical)))
        .collect();
    h::div()
        .class("page")
        .child(heading(name_of_part(|own| &own.verticals, Message::NavVerticals)))
        .child(h::ul().class("tiles").child(tiles))
        .into()
}

fn tile(index: &Index, vertical: &Vertical) -> El {
    let sessions = count(Counted::Sessions, index.sessions_of_vertical(&vertical.id).len());
    h::a()
        .class("tile")
        .attr("href", state().route.href(&Page::Vertical(vertical.id.to_string())))
        .custom_property("--accent", colour(vertical))
        .child(sign(vertical))
        .child(h::span().class("tile-name").child(text(&vertical.name)))
        .child(h::span().class("tile-count").child(sessions))
}

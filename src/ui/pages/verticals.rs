//! All verticals.

use super::heading;
use crate::i18n;
use crate::programme::index::Index;
use crate::programme::model::Vertical;
use crate::ui::address::Page;
use crate::ui::components::tags::{colour, sign};
use crate::ui::components::words::{lang, say, text, words};
use crate::ui::html::{El, Html, el};
use crate::ui::state::state;

/// The page.
pub fn page(index: &Index) -> Html {
    let tiles: Html =
        index.verticals().into_iter().map(|vertical| el("li").put(tile(index, vertical))).collect();
    el("div")
        .class("page")
        .put(heading(say(|m| m.nav.verticals)))
        .put(el("ul").class("tiles").put(tiles))
        .into()
}

fn tile(index: &Index, vertical: &Vertical) -> El {
    let number = index.sessions_of_vertical(&vertical.id).len() as u64;
    let (sessions, of) = i18n::count(lang(), |c| &c.sessions, number);
    el("a")
        .class("tile")
        .attr("href", state().href(&Page::Vertical(vertical.id.to_string())))
        .property("--accent", colour(vertical))
        .put(sign(vertical))
        .put(el("span").class("tile-name").put(text(&vertical.name)))
        .put(el("span").class("tile-count").put(words(sessions, of)))
}

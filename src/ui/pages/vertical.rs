//! One vertical: its sessions, and what was recommended for it.

use super::outcomes::recommendations;
use super::{heading, section, up};
use crate::programme::index::Index;
use crate::programme::model::Vertical;
use crate::ui::address::Page;
use crate::ui::components::calendar::calendar_links;
use crate::ui::components::card::cards;
use crate::ui::components::tags::{colour, sign};
use crate::ui::components::words::text;
use crate::ui::html::{Html, el};
use crate::ui::state::state;
use std::sync::Arc;

/// The page of a vertical.
pub fn page(index: &Arc<Index>, vertical: &Vertical) -> Html {
    let all = &index.programme().outcomes.recommendations;
    let mine: Vec<_> = all.iter().filter(|entry| entry.verticals.contains(&vertical.id)).collect();
    let sessions = cards(index, &index.sessions_of_vertical(&vertical.id));
    let title = heading(text(&vertical.name));
    el("div")
        .class("page")
        .property("--accent", colour(vertical))
        .put(up(state().href(&Page::Verticals), |m| m.nav.verticals))
        .put(el("div").class("vertical-head").put(sign(vertical)).put(title))
        .put(section(|m| m.people.sessions, sessions))
        .put(calendar_links(&Page::Vertical(vertical.id.to_string())))
        .put(recommendations(index, &mine))
        .into()
}

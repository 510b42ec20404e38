//! One vertical: its sessions, and what was recommended for it.

use crate::address::Page;
use crate::html::{Html, h};
use crate::i18n::Message;
use crate::programme::index::Index;
use crate::programme::model::Vertical;
use crate::ui::components::calendar::calendar_links;
use crate::ui::components::page::{heading, section, up};
use crate::ui::components::tags::{colour, sign};
use crate::ui::components::words::{name_of_part, say, text};
use crate::ui::later::days::cards_by_day;
use crate::ui::later::outcomes::recommendations;
use crate::ui::state::state;
use std::sync::Arc;

/// The page of a vertical.
pub fn vertical_page(index: &Arc<Index>, vertical: &Vertical) -> Html {
    let outcomes = index.programme().outcomes.get();
    let all = &outcomes.recommendations;
    let mine: Vec<_> = all.iter().filter(|entry| entry.verticals.contains(&vertical.id)).collect();
    let sessions = cards_by_day(index, &index.sessions_of_vertical(&vertical.id));
    let title = heading(text(&vertical.name));
    h::div()
        .class("page")
        .custom_property("--accent", colour(vertical))
        .child(up(
            state().route.href(&Page::Verticals),
            name_of_part(|own| &own.verticals, Message::NavVerticals),
        ))
        .child(h::div().class("vertical-head").child(sign(vertical)).child(title))
        .child(section(say(Message::PeopleSessions), sessions))
        .child(calendar_links(&Page::Vertical(vertical.id.to_string())))
        .child(recommendations(index, &mine))
        .into()
}

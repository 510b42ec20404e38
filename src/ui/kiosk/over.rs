//! When nothing is on any more, or nothing is known yet.

use super::code;
use super::scene::scene;
use crate::address::Page;
use crate::html::{El, Html, h, redraw_when};
use crate::i18n::Message;
use crate::kiosk::slides::recommendation;
use crate::programme::index::Index;
use crate::ui::components::tags::tags_of;
use crate::ui::components::words::{say, text};
use crate::ui::later::rich::rich;
use leptos::prelude::With;
use std::sync::Arc;

/// That the programme is still to come.
pub fn to_come() -> El {
    h::p().class("k-nothing").child(say(Message::NowToCome))
}

/// Thanks, one recommendation at a time, and the way to all of them.
pub fn outcomes(index: &Arc<Index>) -> El {
    let turn = || scene().slide.with(|slide| slide.as_ref().map(|slide| slide.number));
    let shown = index.clone();
    let told = redraw_when(turn, move |turn| {
        let recommendation = recommendation(&shown, turn.unwrap_or_default())?;
        let verticals = recommendation.verticals.iter().filter_map(|id| shown.vertical(id));
        Some(
            h::section()
                .class("k-outcome")
                .child(h::h2().child(say(Message::OutcomesRecommendations)))
                .child(h::h3().child(text(&recommendation.title)))
                .child(rich(&recommendation.text))
                .child(tags_of(verticals)),
        )
    });
    let thanks = h::div()
        .class("k-over")
        .child(h::p().class("k-over-said").child(say(Message::NowOver)))
        .child(h::p().child(say(Message::NowThanks)));
    let there = !index.programme().outcomes.is_blank();
    let way = there.then(|| code::of_page(&Page::Outcomes, Message::TouchTakePage)).flatten();
    h::div().class("k-after").child(Html::from_iter([
        Some(thanks),
        Some(h::div().child(told)),
        way,
    ]))
}

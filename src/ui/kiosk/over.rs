//! After the last session: thanks, and what came of the event.

use super::{code, scene};
use crate::kiosk::slides::recommendation;
use crate::programme::index::Index;
use crate::ui::address::Page;
use crate::ui::components::tags::tags_of;
use crate::ui::components::words::{say, text};
use crate::ui::html::{El, Html, el, keyed};
use leptos::prelude::With;
use std::sync::Arc;

/// That the event is over, one recommendation at a time, and the way to all of them.
pub fn outcomes(index: &Arc<Index>) -> El {
    let turn = || scene().slide.with(|slide| slide.as_ref().map(|slide| slide.number));
    let shown = index.clone();
    let told = keyed(turn, move |turn| {
        let recommendation = recommendation(&shown, turn.unwrap_or_default())?;
        let verticals = recommendation.verticals.iter().filter_map(|id| shown.vertical(id));
        Some(
            el("section")
                .class("k-outcome")
                .put(el("h2").put(say(|m| m.outcomes.recommendations)))
                .put(el("h3").put(text(&recommendation.title)))
                .put(el("p").put(text(&recommendation.text)))
                .put(tags_of(verticals)),
        )
    });
    let thanks = el("div")
        .class("k-over")
        .put(el("p").class("k-over-said").put(say(|m| m.now.over)))
        .put(el("p").put(say(|m| m.now.thanks)));
    let way = code::of_page(&Page::Outcomes, |m| m.touch.take_page);
    el("div").class("k-after").put(Html::from_iter([Some(thanks), Some(el("div").put(told)), way]))
}

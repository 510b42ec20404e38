//! The days, of which one is shown.

use super::Shown;
use crate::html::{El, Html, h, live_text};
use crate::i18n::{self, Message};
use crate::programme::filter::{Facet, Filter, Selection};
use crate::programme::index::Index;
use crate::programme::time::Date;
use crate::ui::components::button::button;
use crate::ui::components::choice::choose;
use crate::ui::components::words::lang;
use crate::ui::state::state;
use leptos::prelude::{GetUntracked, Memo, With};
use std::sync::Arc;

/// A tab for each day, with the number of sessions that the other filters let through; none where
/// there is one day.
pub fn tabs(index: &Index, selected: Memo<Arc<Selection>>, shown: &Shown) -> Option<El> {
    let state = state();
    let tab = |date: Date| {
        let value = date.to_string();
        let count =
            move || selected.with(|selected| selected.count(Facet::Day, &value).to_string());
        let shown = shown.clone();
        button("choice")
            .attr("data-day", date.to_string())
            .live_bool("aria-pressed", move || shown() == Some(date))
            .on("click", move |_| {
                let filter = state.route.filter.get_untracked();
                choose(state, Filter { days: vec![date], ..filter });
            })
            .child(h::span().class("choice-name").child(i18n::date_short(lang(), date)))
            .child(h::span().class("choice-count").child(live_text(count)))
    };
    let days = index.days();
    (days.len() > 1).then(|| {
        h::div()
            .class("days")
            .attr("role", "group")
            .attr("aria-label", i18n::say(lang(), Message::FilterDay).text)
            .child(days.iter().copied().map(tab).collect::<Html>())
    })
}

//! What a search or a filter lets through may be far from what one sees: it is brought in sight.

use crate::html::sight;
use crate::programme::filter::{Facet, Filter};
use crate::ui::effect::effect;
use crate::ui::state::state;
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::{Get, on_cleanup, set_timeout_with_handle};
use std::cell::Cell;
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// The time after which a visitor has stopped to type or to choose: longer than from letter to letter.
const PAUSE: Duration = Duration::from_millis(700);

/// Scrolls to the first session that the filter lets through, each time the visitor has paused after
/// a change of it. The focus stays where it is.
pub fn follow_filter() {
    let filter = state().route.filter;
    let before: Cell<Option<Filter>> = Cell::default();
    let timer: Arc<Mutex<Option<TimeoutHandle>>> = Arc::default();
    let stopped = timer.clone();
    on_cleanup(move || stop(&stopped));
    effect(move || {
        let now = filter.get();
        let asked = before.replace(Some(now.clone())).is_some_and(|before| before != now);
        stop(&timer);
        if asked
            && dims(&now)
            && let Ok(mut timer) = timer.lock()
        {
            // The first in the order of the list: of time, then of rooms.
            let show = || sight::show(".grid-cell:has(> .cell:not(.dim))");
            *timer = set_timeout_with_handle(show, PAUSE).ok();
        }
    });
}

fn stop(timer: &Mutex<Option<TimeoutHandle>>) {
    if let Some(timer) = timer.lock().ok().and_then(|mut timer| timer.take()) {
        timer.clear();
    }
}

/// Whether a filter leaves sessions on the grid that do not pass it: those of other days and rooms
/// are not there.
fn dims(filter: &Filter) -> bool {
    filter.active().iter().any(|facet| !matches!(facet, Facet::Day | Facet::Room))
}

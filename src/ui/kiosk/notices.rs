//! The organiser's notices, across the whole width.

use crate::html::{Html, h, redraw_when};
use crate::programme::index::Index;
use crate::programme::notices::Notice;
use crate::ui::later::notices::{banner, feed};
use crate::ui::state::state;
use leptos::prelude::Get;
use std::sync::Arc;

/// The notices that hold; those about rooms or verticals where `concerns` says so.
pub fn notices(
    index: &Arc<Index>,
    concerns: impl Fn(&Notice) -> bool + Clone + Send + 'static,
) -> Html {
    let (state, feed, index) = (state(), feed(), index.clone());
    let key = move || {
        let wanted = |notice: &Notice| notice.is_for_all() || concerns(notice);
        (feed.current(state.clock.now.get(), &wanted), state.route.lang.get())
    };
    redraw_when(key, move |(notices, _)| {
        let banner = || banner(&index, notices, &|_| None);
        (!notices.is_empty()).then(|| h::div().class("k-notices").child(banner()))
    })
}

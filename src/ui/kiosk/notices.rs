//! The organiser's notices, across the whole width.

use crate::programme::index::Index;
use crate::programme::notices::Notice;
use crate::ui::html::{Html, el, keyed};
use crate::ui::rest::notices::{banner, feed};
use crate::ui::state::state;
use leptos::prelude::{Get, untrack};
use std::sync::Arc;

/// The notices that hold; those about rooms or verticals where `concerns` says so.
pub fn notices(
    index: &Arc<Index>,
    concerns: impl Fn(&Notice) -> bool + Clone + Send + 'static,
) -> Html {
    let (state, feed, index) = (state(), feed(), index.clone());
    let key = move || {
        let wanted = |notice: &Notice| notice.is_for_all() || concerns(notice);
        (feed.current(state.now.get(), &wanted), state.lang.get())
    };
    keyed(key, move |(notices, _)| {
        let banner = || untrack(|| banner(&index, notices, &|_| None));
        (!notices.is_empty()).then(|| el("div").class("k-notices").put(banner()))
    })
}

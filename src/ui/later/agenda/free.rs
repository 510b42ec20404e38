//! Free time, and what could fill it.

use crate::agenda::plan::Free;
use crate::html::{El, Html, h, live};
use crate::i18n::{Counted, Message};
use crate::programme::index::Index;
use crate::ui::components::card::{HeadingLevel, card};
use crate::ui::components::time;
use crate::ui::components::words::{count, say, say_with};
use crate::ui::later::words::range;
use leptos::prelude::{Get, RwSignal, Update};
use std::sync::Arc;

/// Most sessions that are offered; more than anybody reads, and fewer than a phone draws at once.
const OFFERED: usize = 24;

/// A stretch of free time. What could fill it is drawn when it is opened.
pub fn stretch(index: &Arc<Index>, free: &Free) -> El {
    let range = range(free.from, free.until);
    let words = say_with(Message::PlanFree, |_| vec![("x", range)]);
    let words = h::span().child(words);
    let inside = if free.offers.is_empty() {
        h::p().child(words)
    } else {
        let how_many = how_many(free).map(|number| h::span().class("aside how-many").child(number));
        let see = h::span().class("see").child(say(Message::PlanSee));
        offers(index, free, h::summary().child(words).child(how_many).child(see))
    };
    h::li().class("free").child(h::span().class("at").child(time::clock(free.from))).child(inside)
}

/// The number of sessions that fit in, if any: of those of the agenda's verticals, or else of all.
fn how_many(free: &Free) -> Option<Html> {
    let fitting = free.offers.iter().filter(|offer| offer.fits);
    match (fitting.clone().filter(|offer| offer.related).count(), fitting.count()) {
        (0, 0) => None,
        (0, all) => Some(count(Counted::Fitting, all)),
        (related, _) => Some(count(Counted::FittingMine, related)),
    }
}

fn offers(index: &Arc<Index>, free: &Free, summary: El) -> El {
    let index = index.clone();
    let offered: Vec<usize> = free.offers.iter().take(OFFERED).map(|one| one.position).collect();
    let open = RwSignal::new(false);
    let cards = move || {
        let card = |at: &usize| card(&index, &index.sessions()[*at], HeadingLevel::Third);
        open.get()
            .then(|| h::div().class("cards").child(offered.iter().map(card).collect::<Html>()))
    };
    h::details()
        .on("toggle", move |_| open.update(|open| *open = !*open))
        .child(summary)
        .child(live(cards))
}

//! The active filters: as chips that a tap removes, and as ways out when nothing matches.

use crate::html::{El, Html, h, live};
use crate::i18n;
use crate::programme::filter::{Facet, Filter};
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::programme::text::Phrase;
use crate::ui::components::button::button;
use crate::ui::components::choice::{Selected, choose, toggle};
use crate::ui::components::filter_panel::clear_button;
use crate::ui::components::icon::icon;
use crate::ui::components::words::{Pick, fill, foreign, lang, say, say_with, words};
use crate::ui::state::{State, state};
use leptos::prelude::{Get, GetUntracked};
use std::sync::Arc;

/// The active filters as chips. Days have their own tabs, words their own box.
pub fn active(index: Arc<Index>) -> Html {
    let state = state();
    live(move || {
        let chosen = choices(&state.route.filter.get());
        let chips = chosen.iter().map(|(facet, value)| chip(state, &index, *facet, value));
        (!chosen.is_empty()).then(|| h::ul().class("chips").child(chips.collect::<Html>()))
    })
}

/// The ways out when nothing matches: which filter to loosen, and what that would give.
pub fn loosen(index: Arc<Index>, selected: Selected) -> Html {
    let state = state();
    live(move || {
        let selected = selected.get();
        if !selected.sessions.is_empty() {
            return None;
        }
        let filter = state.route.filter.get();
        let active = filter.active().into_iter();
        let ways: Vec<Html> = active
            .map(|facet| (facet, selected.without(facet)))
            .filter(|(_, there)| *there > 0)
            .map(|(facet, there)| way_out(state, &index, &filter, facet, there).into())
            .collect();
        let nothing = h::p().class("lead").child(say(|m| m.filter.nothing_matches));
        let empty = h::div().class("empty").child(nothing);
        if ways.is_empty() {
            // No single filter is to blame.
            return Some(empty.child(clear_button()));
        }
        let hint = h::p().child(say(|m| m.filter.loosen));
        Some(empty.child(hint).child(h::ul().class("loosen").child(ways)))
    })
}

/// Every single choice of a filter that is shown as a chip.
fn choices(filter: &Filter) -> Vec<(Facet, String)> {
    let mut choices: Vec<(Facet, String)> = Vec::new();
    for facet in Facet::ALL {
        let ids = filter.ids(facet).unwrap_or_default();
        choices.extend(ids.iter().map(|id| (facet, id.to_string())));
    }
    choices.extend(filter.person.iter().map(|id| (Facet::Person, id.to_string())));
    if filter.mine {
        choices.push((Facet::Mine, "1".to_owned()));
    }
    choices
}

fn chip(state: State, index: &Index, facet: Facet, value: &str) -> El {
    let name = name(index, facet, value, lang());
    let plain = name.map_or(value, |name| name.text);
    let isolated = i18n::isolate(plain);
    let (label, of) = fill(|m| m.filter.remove, |_| vec![("x", isolated.clone())]);
    let face = match name {
        Some(name) => words(name.text, name.lang),
        None => say_with(|m| m.filter.unknown, |_| vec![("x", isolated)]),
    };
    let value = value.to_owned();
    let button = button("chip")
        .attr("lang", foreign(of))
        .attr("aria-label", label)
        .on("click", move |_| toggle(state, facet, &value))
        .child(h::span().attr("lang", lang().code()).child(face))
        .child(icon("close"));
    h::li().child(button)
}

/// The name of a choice; `None` when the programme does not know it.
fn name<'a>(index: &'a Index, facet: Facet, value: &str, lang: Lang) -> Option<Phrase<'a>> {
    match facet {
        Facet::Vertical => index.vertical(value)?.name.get(lang),
        Facet::Room => index.room(value)?.name.get(lang),
        Facet::Person => index.person(value)?.name.get(lang),
        Facet::Kind => i18n::kind_name(index, lang, value),
        Facet::Tag => index.facet_value(value)?.name.get(lang),
        Facet::Mine => Some(i18n::say(lang, |m| m.filter.mine)),
        Facet::Day | Facet::Text => None,
    }
}

fn way_out(state: State, index: &Index, filter: &Filter, facet: Facet, there: usize) -> El {
    let said = say_with(
        |m| m.filter.without,
        |lang| {
            let (sessions, _) = i18n::count(lang, |c| &c.sessions, there as u64);
            let what = i18n::isolate(&described(index, filter, facet, lang));
            vec![("x", what), ("sessions", sessions)]
        },
    );
    let button = button("button")
        .on("click", move |_| choose(state, state.route.filter.get_untracked().without(facet)))
        .child(said);
    h::li().child(button)
}

/// A facet and what is chosen in it: "Salle (Salle Toubkal)".
fn described(index: &Index, filter: &Filter, facet: Facet, lang: Lang) -> String {
    let own = &index.programme().event.words;
    let ours = |pick: Pick| Some(i18n::say(lang, pick));
    let facet_name = match facet {
        Facet::Day => ours(|m| m.filter.day),
        Facet::Vertical => own.vertical.get(lang).or_else(|| ours(|m| m.filter.vertical)),
        Facet::Room => own.room.get(lang).or_else(|| ours(|m| m.filter.room)),
        Facet::Kind => ours(|m| m.filter.kind),
        // Each own facet has its own name, and what is chosen tells which it is.
        Facet::Tag => None,
        Facet::Person => ours(|m| m.filter.person),
        Facet::Mine => return i18n::say(lang, |m| m.filter.mine).text.to_owned(),
        Facet::Text => ours(|m| m.filter.words),
    };
    let values: Vec<String> = match facet {
        Facet::Day => filter.days.iter().map(|day| i18n::date_medium(lang, *day)).collect(),
        Facet::Text => vec![filter.text.trim().to_owned()],
        _ => choices(filter)
            .iter()
            .filter(|(of, _)| *of == facet)
            .map(|(_, value)| {
                name(index, facet, value, lang).map_or(&**value, |name| name.text).to_owned()
            })
            .collect(),
    };
    let values = values.join(", ");
    facet_name.map_or(values.clone(), |name| format!("{} ({values})", name.text))
}

//! The active filters: as chips that a tap removes, and what is said when nothing matches.

use crate::html::{El, Html, h, live};
use crate::i18n::{self, Message};
use crate::programme::filter::{Facet, Filter};
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::programme::text::Phrase;
use crate::ui::components::button::button;
use crate::ui::components::choice::{Selected, toggle};
use crate::ui::components::filter_panel::clear_button;
use crate::ui::components::icon::icon;
use crate::ui::components::words::{fill, foreign, lang, say, say_with, words};
use crate::ui::state::later::Part;
use crate::ui::state::{State, state};
use leptos::prelude::Get;
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

/// That nothing matches, and the ways out.
pub fn loosen(index: Arc<Index>, selected: Selected) -> Html {
    let state = state();
    live(move || {
        let selected = selected.get();
        if !selected.sessions.is_empty() {
            return None;
        }
        let nothing = h::p().class("lead").child(say(Message::FilterNothingMatches));
        let ways = state.later.draw(&Part::WaysOut(&selected), &index);
        let ways = ways.unwrap_or_else(clear_button);
        Some(h::div().class("empty").child(nothing).child(ways))
    })
}

/// Every single choice of a filter that is shown as a chip.
pub fn choices(filter: &Filter) -> Vec<(Facet, String)> {
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
    let (label, of) = fill(Message::FilterRemove, |_| vec![("x", isolated.clone())]);
    let face = match name {
        Some(name) => words(name.text, name.lang),
        None => say_with(Message::FilterUnknown, |_| vec![("x", isolated)]),
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
pub fn name<'a>(index: &'a Index, facet: Facet, value: &str, lang: Lang) -> Option<Phrase<'a>> {
    match facet {
        Facet::Vertical => index.vertical(value)?.name.get(lang),
        Facet::Room => index.room(value)?.name.get(lang),
        Facet::Person => index.person(value)?.name.get(lang),
        Facet::Kind => i18n::kind_name(index, lang, value),
        Facet::Tag => index.facet_value(value)?.name.get(lang),
        Facet::Mine => Some(i18n::say(lang, Message::FilterMine)),
        Facet::Day | Facet::Text => None,
    }
}

//! The ways out when nothing matches: which filter to loosen, and what that would give.

use crate::html::{El, Html, h};
use crate::i18n::{self, Counted, Message};
use crate::programme::filter::{Facet, Filter, Selection};
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::ui::components::button::button;
use crate::ui::components::choice::choose;
use crate::ui::components::filter_panel::clear_button;
use crate::ui::components::words::{say, say_with};
use crate::ui::pages::active::{choices, name};
use crate::ui::state::{State, state};
use leptos::prelude::{Get, GetUntracked};

/// The filters that can be given up, one by one; all of them when no single one is to blame.
pub fn ways_out(index: &Index, selected: &Selection) -> Html {
    let state = state();
    let filter = state.route.filter.get();
    let active = filter.active().into_iter();
    let ways: Vec<Html> = active
        .map(|facet| (facet, selected.without(facet)))
        .filter(|(_, there)| *there > 0)
        .map(|(facet, there)| way_out(state, index, &filter, facet, there).into())
        .collect();
    if ways.is_empty() {
        return clear_button();
    }
    let hint = h::p().child(say(Message::WaysOutLoosen));
    vec![hint.into(), h::ul().class("loosen").child(ways).into()].into()
}

fn way_out(state: State, index: &Index, filter: &Filter, facet: Facet, there: usize) -> El {
    let said = say_with(Message::WaysOutWithout, |lang| {
        let (sessions, _) = i18n::count(lang, Counted::Sessions, there as u64);
        let what = i18n::isolate(&described(index, filter, facet, lang));
        vec![("x", what), ("sessions", sessions)]
    });
    let button = button("button")
        .on("click", move |_| choose(state, state.route.filter.get_untracked().without(facet)))
        .child(said);
    h::li().child(button)
}

/// A facet and what is chosen in it: "Salle (Salle Toubkal)".
fn described(index: &Index, filter: &Filter, facet: Facet, lang: Lang) -> String {
    let own = &index.programme().event.words;
    let ours = |pick: Message| Some(i18n::say(lang, pick));
    let facet_name = match facet {
        Facet::Day => ours(Message::FilterDay),
        Facet::Vertical => own.vertical.get(lang).or_else(|| ours(Message::FilterVertical)),
        Facet::Room => own.room.get(lang).or_else(|| ours(Message::FilterRoom)),
        Facet::Kind => ours(Message::FilterKind),
        // Each own facet has its own name, and what is chosen tells which it is.
        Facet::Tag => None,
        Facet::Person => ours(Message::FilterPerson),
        Facet::Mine => return i18n::say(lang, Message::FilterMine).text.to_owned(),
        Facet::Text => ours(Message::FilterWords),
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
    // Words of another direction would turn the parenthesis around.
    let values = values.iter().map(|value| i18n::isolate(value)).collect::<Vec<_>>().join(", ");
    facet_name.map_or(values.clone(), |name| format!("{} ({values})", name.text))
}

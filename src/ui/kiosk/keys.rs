//! The keyboard on the screen: kiosks have no other, and what their systems bring along knows no
//! Tifinagh.

use crate::html::{El, Html, h, live};
use crate::i18n::Message;
use crate::kiosk::keyboard::{Key, Layout, first_for, layouts, type_key};
use crate::programme::filter::Filter;
use crate::programme::lang::Lang;
use crate::ui::components::button::button;
use crate::ui::components::icon::icon;
use crate::ui::components::search_field::search_field;
use crate::ui::components::words::{fill, foreign, lang};
use crate::ui::state::{State, state};
use leptos::prelude::{Get, GetUntracked, RwSignal, Set, StoredValue, With, WithValue};

/// The box with what was typed so far.
pub fn typed() -> El {
    let state = state();
    let (hint, of) = fill(Message::FilterPlaceholder, |_| Vec::new());
    // No keyboard of the system comes up for it.
    let input = h::input()
        .attr("inputmode", "none")
        .attr("lang", foreign(of))
        .attr("dir", "auto")
        .attr("aria-label", hint.clone())
        .attr("placeholder", hint)
        .live_value(move || state.route.filter.with(|filter| filter.text.clone()))
        .on("input", move |event| write(state, leptos::prelude::event_target_value(&event)));
    search_field("search", input, move || write(state, String::new())).attr("role", "search")
}

/// The keys for the languages of the site, for the present one at first.
pub fn keyboard() -> El {
    let all = StoredValue::new(state().route.languages.with_value(|languages| layouts(languages)));
    let chosen = RwSignal::new(all.with_value(|all| first_for(lang(), all)));
    let rows = live(move || {
        all.with_value(|all| {
            let layout = &all[chosen.get()];
            let row = |row: &Vec<Key>| {
                h::div().class("k-keys-row").child(row.iter().copied().map(key).collect::<Html>())
            };
            // Told from the left in every script, as on keyboards that can be bought.
            h::div()
                .class("k-keys")
                .attr("dir", "ltr")
                .attr("lang", layout.lang.map(Lang::code))
                .child(layout.rows.iter().map(row).collect::<Html>())
        })
    });
    let scripts = all.with_value(|all| {
        let script = |(at, layout): (usize, &Layout)| {
            button("button")
                .attr("lang", layout.lang.map(Lang::code))
                .live_bool("aria-pressed", move || chosen.get() == at)
                .on("click", move |_| chosen.set(at))
                .child(layout.face())
        };
        all.iter().enumerate().map(script).collect::<Html>()
    });
    let (name, of) = fill(Message::KeysKeyboard, |_| Vec::new());
    h::div()
        .class("k-keyboard")
        .attr("role", "region")
        .attr("lang", foreign(of))
        .attr("aria-label", name)
        .child(rows)
        .child(h::div().class("k-scripts").attr("dir", "ltr").child(scripts))
}

fn key(key: Key) -> El {
    let state = state();
    let button = button("k-key").on("click", move |_| {
        let text = state.route.filter.with(|filter| type_key(&filter.text, &key));
        write(state, text);
    });
    // Among letters that may be of another language.
    let named = |name: Message| {
        let (label, of) = fill(name, |_| Vec::new());
        (label, of.code())
    };
    match key {
        Key::Letter(letter) => button.attr("data-key", letter).child(letter),
        Key::Space => {
            let (label, of) = named(Message::KeysSpace);
            button.attr("data-key", "space").attr("lang", of).attr("aria-label", label)
        }
        Key::Backspace => {
            let (label, of) = named(Message::KeysDelete);
            let button = button.attr("data-key", "backspace").attr("lang", of);
            button.attr("aria-label", label).child(icon("backspace"))
        }
        Key::Clear => {
            let (label, of) = named(Message::KeysClear);
            button.attr("data-key", "clear").attr("lang", of).child(label)
        }
    }
}

fn write(state: State, text: String) {
    let filter = Filter { text, ..state.route.filter.get_untracked() };
    let href = state.route.href_filtered(&filter) + super::scene::SEARCH;
    state.route.history.choose(filter, &href, true);
}

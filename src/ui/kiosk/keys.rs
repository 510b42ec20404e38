//! The keyboard on the screen: kiosks have no other, and what their systems bring along knows no
//! Tifinagh.

use crate::html::{El, Html, h, live};
use crate::i18n::Message;
use crate::kiosk::keyboard::{ARABIC, DIGITS, Key, LATIN, Layout, TIFINAGH, layout, type_key};
use crate::programme::filter::Filter;
use crate::programme::lang::Lang;
use crate::ui::components::button::button;
use crate::ui::components::icon::icon;
use crate::ui::components::words::{fill, foreign, lang};
use crate::ui::state::{State, state};
use leptos::prelude::{Get, GetUntracked, RwSignal, Set, With};

/// The layouts with their faces, the language that these are in, and their direction.
const LAYOUTS: [(&Layout, &str, Option<Lang>); 4] = [
    (&ARABIC, "ا ب ت", Some(Lang::AR)),
    (&TIFINAGH, "ⴰ ⴱ ⵛ", Some(Lang::ZGH)),
    (&LATIN, "A B C", Some(Lang::FR)),
    (&DIGITS, "1 2 3", None),
];

/// The box with what was typed so far.
pub fn typed() -> El {
    let state = state();
    let (hint, of) = fill(Message::FilterPlaceholder, |_| Vec::new());
    // No keyboard of the system comes up for it.
    let input = h::input()
        .attr("type", "search")
        .attr("id", "search")
        .attr("inputmode", "none")
        .attr("autocomplete", "off")
        .attr("lang", foreign(of))
        .attr("dir", "auto")
        .attr("aria-label", hint.clone())
        .attr("placeholder", hint)
        .live_value(move || state.route.filter.with(|filter| filter.text.clone()))
        .on("input", move |event| write(state, leptos::prelude::event_target_value(&event)));
    let form = h::form().attr("role", "search").class("search");
    form.on("submit", |event| event.prevent_default()).child(icon("search")).child(input)
}

/// The keys, in the script of the present language at first.
pub fn keyboard() -> El {
    let chosen = RwSignal::new(layout(lang()));
    let rows = live(move || {
        let layout = chosen.get();
        let rows = layout
            .rows
            .iter()
            .map(|row| h::div().class("k-keys-row").child(row.iter().map(key).collect::<Html>()));
        let of = LAYOUTS.iter().find(|(known, ..)| std::ptr::eq(*known, layout));
        // Told from the left in every script, as on keyboards that can be bought.
        h::div()
            .class("k-keys")
            .attr("dir", "ltr")
            .attr("lang", of.and_then(|(_, _, of)| of.map(Lang::code)))
            .child(rows.collect::<Html>())
    });
    let scripts = LAYOUTS.into_iter().map(|(layout, face, of)| {
        button("button")
            .attr("lang", of.map(Lang::code))
            .live_bool("aria-pressed", move || std::ptr::eq(chosen.get(), layout))
            .on("click", move |_| chosen.set(layout))
            .child(face)
    });
    let (name, of) = fill(Message::KeysKeyboard, |_| Vec::new());
    h::div()
        .class("k-keyboard")
        .attr("role", "group")
        .attr("lang", foreign(of))
        .attr("aria-label", name)
        .child(rows)
        .child(h::div().class("k-scripts").attr("dir", "ltr").child(scripts.collect::<Html>()))
}

fn key(key: &'static Key) -> El {
    let state = state();
    let button = button("k-key").on("click", move |_| {
        let text = state.route.filter.with(|filter| type_key(&filter.text, key));
        write(state, text);
    });
    // Among letters that may be of another language.
    let named = |name: Message| {
        let (label, of) = fill(name, |_| Vec::new());
        (label, of.code())
    };
    match key {
        Key::Letter(letter) => button.attr("data-key", *letter).child(*letter),
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

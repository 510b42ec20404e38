//! Theme and size of text.

use super::icon::icon;
use super::words::{Pick, say};
use crate::agenda::preferences::{TextSize, Theme};
use crate::ui::html::{El, Html, el};
use crate::ui::state::state;
use leptos::ev::KeyboardEvent;
use leptos::prelude::{Get, GetUntracked, RwSignal, Set, Update, With};
use leptos::wasm_bindgen::JsCast;

/// The button and the little sheet that it opens.
pub fn appearance() -> El {
    let state = state();
    let open = RwSignal::new(false);
    let button = el("button")
        .attr("type", "button")
        .class("plain")
        .state("aria-expanded", move || open.get())
        .attr("aria-controls", "appearance")
        .on("click", move |_| open.update(|open| *open = !*open))
        .put(icon("appearance"))
        .put(el("span").class("unseen").put(say(|m| m.look.appearance)));
    let sheet = el("div")
        .attr("id", "appearance")
        .class("sheet-small")
        .flag("hidden", move || !open.get())
        .put(group("themes", |m| m.look.appearance, Theme::ALL.map(theme)))
        .put(group("sizes", |m| m.look.text_size, TextSize::ALL.map(size)));
    el("div")
        .class("appearance")
        .on("keydown", move |event| {
            let escape = event.unchecked_ref::<KeyboardEvent>().key() == "Escape";
            if escape && open.get_untracked() {
                open.set(false);
                // What had the focus is hidden now.
                state.device().focus("[aria-controls=appearance]");
            }
        })
        .put(button)
        .put(sheet)
}

fn theme(theme: Theme) -> El {
    let name: Pick = match theme {
        Theme::System => |m| m.look.system,
        Theme::Light => |m| m.look.light,
        Theme::Dark => |m| m.look.dark,
        Theme::Contrast => |m| m.look.high_contrast,
    };
    let state = state();
    option(name)
        .state("aria-pressed", move || {
            state.preferences.with(|kept| kept.theme.unwrap_or_default() == theme)
        })
        .on("click", move |_| state.prefer(|kept| kept.theme = Some(theme)))
}

fn size(size: TextSize) -> El {
    let name: Pick = match size {
        TextSize::Normal => |m| m.look.medium,
        TextSize::Large => |m| m.look.large,
        TextSize::Larger => |m| m.look.larger,
    };
    let state = state();
    option(name)
        .state("aria-pressed", move || {
            state.preferences.with(|kept| kept.text_size.unwrap_or_default() == size)
        })
        .on("click", move |_| state.prefer(|kept| kept.text_size = Some(size)))
}

fn option(name: Pick) -> El {
    let name = el("span").class("choice-name").put(say(name));
    el("button").attr("type", "button").class("choice").put(name)
}

fn group(id: &'static str, title: Pick, options: impl IntoIterator<Item = El>) -> El {
    el("div")
        .attr("role", "group")
        .attr("aria-labelledby", id)
        .put(el("h2").attr("id", id).put(say(title)))
        .put(options.into_iter().collect::<Html>())
}

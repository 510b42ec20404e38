//! The little sheet of theme and size of text.

use crate::agenda::preferences::{TextSize, Theme};
use crate::html::{El, Html, h};
use crate::i18n::Message;
use crate::ui::components::button::button;
use crate::ui::components::words::say;
use crate::ui::state::state;

/// The sheet.
pub fn sheet() -> El {
    h::div()
        .attr("id", "appearance")
        .class("sheet-small")
        .child(group("themes", Message::LookAppearance, Theme::ALL.map(theme)))
        .child(group("sizes", Message::LookTextSize, TextSize::ALL.map(size)))
}

fn theme(theme: Theme) -> El {
    let name: Message = match theme {
        Theme::System => Message::LookSystem,
        Theme::Light => Message::LookLight,
        Theme::Dark => Message::LookDark,
        Theme::Contrast => Message::LookHighContrast,
    };
    let state = state();
    option(name)
        .live_bool("aria-pressed", move || {
            state.app.preferences(|kept| kept.theme.unwrap_or_default() == theme)
        })
        .on("click", move |_| state.app.prefer(|kept| kept.theme = Some(theme)))
}

fn size(size: TextSize) -> El {
    let name: Message = match size {
        TextSize::Normal => Message::LookMedium,
        TextSize::Large => Message::LookLarge,
        TextSize::Larger => Message::LookLarger,
    };
    let state = state();
    option(name)
        .live_bool("aria-pressed", move || {
            state.app.preferences(|kept| kept.text_size.unwrap_or_default() == size)
        })
        .on("click", move |_| state.app.prefer(|kept| kept.text_size = Some(size)))
}

fn option(name: Message) -> El {
    let name = h::span().class("choice-name").child(say(name));
    button("choice").child(name)
}

fn group(id: &'static str, title: Message, options: impl IntoIterator<Item = El>) -> El {
    h::div()
        .attr("role", "group")
        .attr("aria-labelledby", id)
        .child(h::h2().attr("id", id).child(say(title)))
        .child(options.into_iter().collect::<Html>())
}

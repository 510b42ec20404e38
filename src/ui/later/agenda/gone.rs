//! Kept sessions that were taken out of the programme.

use crate::agenda::Kept;
use crate::html::{El, Html, h};
use crate::i18n::{self, Message};
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::ui::components::button::button;
use crate::ui::components::icon::icon;
use crate::ui::components::time;
use crate::ui::components::words::{fill, foreign, lang, phrase, plain, say, text};
use crate::ui::state::State;

/// A session that is gone: it stays, with the title, time and room it had.
pub fn entry(state: State, index: &Index, id: &str, kept: &Kept) -> El {
    let seen = &kept.seen;
    let when = h::s()
        .child(i18n::date_medium(lang(), seen.start.date()))
        .child(" ")
        .child(time::range(seen.start, seen.end));
    let badge = h::strong().class("badge alarm").child(say(Message::AgendaNoLonger));
    let title =
        text(&seen.title).unwrap_or_else(|| h::bdi().attr("lang", "").child(id.to_owned()).into());
    h::li()
        .class("gone-entry")
        .child(h::p().class("card-meta").child(when).child(badge))
        .child(h::h3().class("card-title").child(h::s().child(title)))
        .child(
            seen.room
                .as_deref()
                .map(|room| h::p().class("card-place").child(self::room(index, room))),
        )
        .child(remove_button(state, id, kept))
}

/// The name of a room, or its id when it is gone, too.
fn room(index: &Index, id: &str) -> El {
    let name = index.room(id).and_then(|room| room.name.get(lang())).map(phrase);
    h::s().child(name.unwrap_or_else(|| Html::from(id.to_owned())))
}

fn remove_button(state: State, id: &str, kept: &Kept) -> El {
    let named = |lang: Lang| {
        let title = plain(&kept.seen.title, lang);
        i18n::isolate(if title.is_empty() { id } else { &title })
    };
    let (label, of) = fill(Message::AgendaRemoveX, |lang| vec![("x", named(lang))]);
    let id = id.to_owned();
    button("plain")
        .attr("lang", foreign(of))
        .attr("aria-label", label)
        .on("click", move |_| state.remove(&id))
        .child(icon("close"))
}

//! Kept sessions that were taken out of the programme.

use crate::agenda::Kept;
use crate::i18n;
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::ui::components::icon::icon;
use crate::ui::components::time;
use crate::ui::components::words::{fill, foreign, lang, phrase, plain, say, text};
use crate::ui::html::{El, Html, el};
use crate::ui::state::State;

/// A session that is gone: it stays, with the title, time and room it had.
pub fn entry(state: State, index: &Index, id: &str, kept: &Kept) -> El {
    let seen = &kept.seen;
    let when = el("s")
        .put(i18n::date_medium(lang(), seen.start.date()))
        .put(" ")
        .put(time::range(seen.start, seen.end));
    let badge = el("strong").class("badge alarm").put(say(|m| m.agenda.no_longer));
    let title =
        text(&seen.title).unwrap_or_else(|| el("bdi").attr("lang", "").put(id.to_owned()).into());
    el("li")
        .class("gone-entry")
        .put(el("p").class("card-meta").put(when).put(badge))
        .put(el("h3").class("card-title").put(el("s").put(title)))
        .put(
            seen.room
                .as_deref()
                .map(|room| el("p").class("card-place").put(self::room(index, room))),
        )
        .put(remove_button(state, id, kept))
}

/// The name of a room, or its id when it is gone, too.
fn room(index: &Index, id: &str) -> El {
    let name = index.room(id).and_then(|room| room.name.get(lang())).map(phrase);
    el("s").put(name.unwrap_or_else(|| Html::from(id.to_owned())))
}

fn remove_button(state: State, id: &str, kept: &Kept) -> El {
    let named = |lang: Lang| {
        let title = plain(&kept.seen.title, lang);
        i18n::isolate(if title.is_empty() { id } else { &title })
    };
    let (label, of) = fill(|m| m.card.remove_x, |lang| vec![("x", named(lang))]);
    let id = id.to_owned();
    el("button")
        .attr("type", "button")
        .class("plain")
        .maybe("lang", foreign(of))
        .attr("aria-label", label)
        .on("click", move |_| state.remove(&id))
        .put(icon("close"))
}

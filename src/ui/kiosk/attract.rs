//! The loop that draws visitors to a screen nobody touches: what is on now and next by room, the
//! day's arc, one session in focus, the languages in turn. To be read from three metres away.

use super::board::board;
use super::head::head;
use super::notices::notices;
use super::scene::{Scene, begin as begin_visit, scene};
use super::speakers::speakers;
use super::{code, over};
use crate::address::Page;
use crate::html::{El, Html, h, live, redraw_when};
use crate::i18n::{self, Message};
use crate::kiosk::arc::{Arc as Day, arc};
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::programme::schedule::SessionTime;
use crate::ui::components::button::button;
use crate::ui::components::icon::icon;
use crate::ui::components::place::place;
use crate::ui::components::tags::{stripe, tags};
use crate::ui::components::time;
use crate::ui::components::words::{lang, text};
use crate::ui::state::state;
use leptos::prelude::{Get, With, untrack};
use std::sync::Arc;

/// The loop. A touch anywhere begins in the language that is shown.
pub fn attract_loop(index: &Arc<Index>) -> Html {
    let (state, scene) = (state(), scene());
    let shown = index.clone();
    let middle = redraw_when(
        move || state.clock.over.get(),
        move |over| {
            if *over { over::outcomes(&shown).into() } else { present(&shown) }
        },
    );
    h::main()
        .class("k-loop")
        .attr("id", "main")
        .attr("aria-labelledby", "title")
        .on("click", move |_| begin_visit(state, scene, untrack(lang)))
        .child(head(index))
        .child(h::div().class("k-middle").child(notices(index, |_| true)).child(middle))
        .child(begin())
        .into()
}

/// The middle of the loop, as long as the event is not over.
fn present(index: &Arc<Index>) -> Html {
    let state = state();
    if index.sessions().is_empty() {
        return over::to_come().into();
    }
    let (boarded, day, focused) = (index.clone(), index.clone(), index.clone());
    let Scene { slide, turn, .. } = scene();
    let at = move || slide.with(|slide| slide.as_ref().and_then(|slide| slide.focus));
    vec![
        live(move || board(&boarded, state.clock.now.get(), turn.get())),
        redraw_when(at, move |at| at.map(|at| focus(&focused, at))),
        live(move || arc(&day, state.clock.now.get()).map(|arc| day_line(&day, &arc))),
    ]
    .into()
}

/// The session in focus, with the way to its page.
fn focus(index: &Arc<Index>, at: usize) -> El {
    let session = &index.sessions()[at];
    let date = index.day_of(session.start);
    let day = i18n::date_long(lang(), date);
    let today = state().clock.now.with(|now| index.day_of(*now) == date);
    let when = h::p()
        .class("k-when")
        .child((!today).then(|| h::span().child(day)))
        .child(time::of_session(index, session))
        .child(place(index, session));
    let words = h::div()
        .child(when)
        .child(h::h2().child(text(&session.title)))
        .child(speakers(index, session))
        .child(tags(index, session));
    let page = Page::Session(session.id.to_string());
    h::section()
        .class("k-focus")
        .custom_property("--stripe", stripe(index, session))
        .child(words)
        .child(code::of_page(&page, Message::DoorTakeSession))
}

/// The day as a line from its first start to its last end.
fn day_line(index: &Index, day: &Day) -> El {
    let lanes = day.spans.iter().map(|span| span.lane + 1).max().unwrap_or(1);
    let spans: Html = day
        .spans
        .iter()
        .map(|span| {
            let time = match span.time {
                SessionTime::Past => "past",
                SessionTime::Now => "now",
                SessionTime::Upcoming => "upcoming",
            };
            h::li()
                .attr("data-time", time)
                .attr("data-kind", span.kind.code())
                .custom_property("--from", Some(span.from.to_string()))
                .custom_property("--until", Some(span.until.to_string()))
                .custom_property("--lane", Some(span.lane.to_string()))
                .custom_property("--stripe", stripe(index, &index.sessions()[span.position]))
        })
        .collect();
    let ticks: Html = day
        .ticks
        .iter()
        .map(|tick| {
            let at = h::li().class("time").custom_property("--from", Some(tick.at.to_string()));
            at.child(tick.clock.to_string())
        })
        .collect();
    let now =
        day.now.map(|now| h::div().class("k-now").custom_property("--from", Some(now.to_string())));
    h::section()
        .class("k-arc")
        .attr("aria-hidden", "true")
        .custom_property("--lanes", Some(lanes.to_string()))
        .child(h::ul().class("k-spans").child(spans).child(now))
        .child(h::ol().class("k-ticks").child(ticks))
}

/// The invitation to touch, in all languages at once.
fn begin() -> El {
    let scene = scene();
    let buttons = move || {
        let languages = scene.settings.with(|settings| settings.languages.clone());
        languages.into_iter().map(begin_in).collect::<Html>()
    };
    h::div().class("k-begin").child(live(buttons))
}

fn begin_in(of: Lang) -> El {
    let (state, scene) = (state(), scene());
    let said = i18n::say(of, Message::DoorBegin);
    button("k-begin-in")
        .attr("lang", of.code())
        .attr("dir", of.dir())
        .on("click", move |event| {
            event.stop_propagation();
            begin_visit(state, scene, of);
        })
        .child(icon("touch"))
        .child(h::span().child(said.text))
        .child(h::small().child(i18n::autonym(of)))
}

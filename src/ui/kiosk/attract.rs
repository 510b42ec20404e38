//! The loop that draws visitors to a screen nobody touches: what is on now and next by room, the
//! day's arc, one session in focus, the languages in turn. To be read from three metres away.

use super::board::board;
use super::notices::notices;
use super::{Scene, code, over, scene};
use crate::i18n;
use crate::i18n::kiosk::say as say_in;
use crate::kiosk::arc::{Arc as Day, arc};
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::programme::schedule::SessionTime;
use crate::ui::address::Page;
use crate::ui::components::age::age_line;
use crate::ui::components::icon::icon;
use crate::ui::components::place::place;
use crate::ui::components::tags::{stripe, tags};
use crate::ui::components::time;
use crate::ui::components::words::{lang, text};
use crate::ui::html::{El, Html, el, keyed, live, live_text};
use crate::ui::pages::heading;
use crate::ui::state::state;
use leptos::prelude::{Get, With, untrack};
use std::sync::Arc;

/// The loop. A touch anywhere begins in the language that is shown.
pub fn page(index: &Arc<Index>) -> Html {
    let (state, scene) = (state(), scene());
    let shown = index.clone();
    let middle = keyed(
        move || state.over.get(),
        move |over| {
            if *over { over::outcomes(&shown).into() } else { present(&shown) }
        },
    );
    el("main")
        .class("k-loop")
        .attr("id", "main")
        .attr("aria-labelledby", "title")
        .on("click", move |_| super::begin(state, scene, untrack(lang)))
        .put(head(index))
        .put(el("div").class("k-middle").put(notices(index, |_| true)).put(middle))
        .put(begin())
        .into()
}

/// The event, the day and the clock.
pub fn head(index: &Arc<Index>) -> El {
    let state = state();
    let event = &index.programme().event;
    let date = live_text(move || i18n::date_long(lang(), state.now.get().date()));
    let clock = live_text(move || state.now.get().clock().to_string());
    let words = el("div")
        .put(heading(text(&event.name)).class("k-event"))
        .put(el("p").class("k-date").put(date));
    let said = el("div").class("k-said").put(super::clock_notice()).put(age_line());
    el("header")
        .class("k-head")
        .put(words)
        .put(el("p").class("k-clock time").attr("dir", "ltr").put(clock))
        .put(said)
}

/// What there is as long as the event is not over.
fn present(index: &Arc<Index>) -> Html {
    let state = state();
    let (boarded, day, focused) = (index.clone(), index.clone(), index.clone());
    let Scene { slide, turn, .. } = scene();
    let at = move || slide.with(|slide| slide.as_ref().and_then(|slide| slide.focus));
    vec![
        live(move || board(&boarded, state.now.get(), turn.get())),
        keyed(at, move |at| at.map(|at| focus(&focused, at))),
        live(move || arc(&day, state.now.get()).map(|arc| day_line(&day, &arc))),
    ]
    .into()
}

/// The session in focus, with the way to its page.
fn focus(index: &Arc<Index>, at: usize) -> El {
    let session = &index.sessions()[at];
    let people = session.speakers.iter().filter_map(|speaker| index.person(&speaker.person));
    let people: Html =
        people.map(|person| el("li").put(el("bdi").put(text(&person.name)))).collect();
    let day = i18n::date_long(lang(), session.start.date());
    let today = state().now.with(|now| now.date() == session.start.date());
    let when = el("p")
        .class("k-when")
        .put((!today).then(|| el("span").put(day)))
        .put(time::of_session(session))
        .put(place(index, session));
    let words = el("div")
        .put(when)
        .put(el("h2").put(text(&session.title)))
        .put(el("ul").class("names").put(people))
        .put(tags(index, session));
    let page = Page::Session(session.id.to_string());
    el("section")
        .class("k-focus")
        .property("--stripe", stripe(index, session))
        .put(words)
        .put(code::of_page(&page, |m| m.door.take_session))
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
            el("li")
                .attr("data-time", time)
                .attr("data-kind", span.kind.code())
                .property("--from", Some(span.from.to_string()))
                .property("--until", Some(span.until.to_string()))
                .property("--lane", Some(span.lane.to_string()))
                .property("--stripe", stripe(index, &index.sessions()[span.position]))
        })
        .collect();
    let ticks: Html = day
        .ticks
        .iter()
        .map(|tick| {
            let at = el("li").class("time").property("--from", Some(tick.at.to_string()));
            at.put(tick.clock.to_string())
        })
        .collect();
    let now = day.now.map(|now| el("div").class("k-now").property("--from", Some(now.to_string())));
    el("section")
        .class("k-arc")
        .attr("aria-hidden", "true")
        .property("--lanes", Some(lanes.to_string()))
        .put(el("ul").class("k-spans").put(spans).put(now))
        .put(el("ol").class("k-ticks").put(ticks))
}

/// What to do, in all languages at once.
fn begin() -> El {
    let scene = scene();
    let buttons = move || {
        let languages = scene.settings.with(|settings| settings.languages.clone());
        languages.into_iter().map(begin_in).collect::<Html>()
    };
    el("div").class("k-begin").put(live(buttons))
}

fn begin_in(of: Lang) -> El {
    let (state, scene) = (state(), scene());
    let said = say_in(of, |m| m.door.begin);
    el("button")
        .attr("type", "button")
        .class("k-begin-in")
        .attr("lang", of.code())
        .attr("dir", of.dir())
        .on("click", move |event| {
            event.stop_propagation();
            super::begin(state, scene, of);
        })
        .put(icon("touch"))
        .put(el("span").put(said.text))
        .put(el("small").put(of.autonym()))
}

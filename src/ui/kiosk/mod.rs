//! The screen at the venue's door: a touch kiosk, and a display by the doors of rooms. A program
//! of its own (`src/bin/kiosk.rs`), so that phones do not pay for it; what it shows to who stands
//! there is drawn by the pages of the app.
//!
//! Everything follows from three things: when the screen was touched last, the programme, and
//! the clock. Nothing of a visitor outlives their visit.

mod asking;
mod attract;
mod board;
mod changed;
mod code;
mod door;
mod head;
mod keys;
mod notices;
mod over;
mod plan;
mod rooms;
mod scene;
mod speakers;
mod status;
mod touch;
mod trail;
mod waiting;

use super::effect::effect;
use super::later::GATE;
use super::title::title;
use crate::address::{Address, Page};
use crate::device::terminal::Terminal;
use crate::html::{DomEvent, El, View, h, live};
use crate::kiosk::jitter::jittered;
use crate::kiosk::presence::Presence;
use crate::kiosk::settings::{Screen, Settings};
use crate::kiosk::shift::shift;
use crate::programme::filter::Filter;
use crate::ui::state::State;
use crate::ui::state::programme::Data;
use leptos::prelude::*;
use scene::Scene;
use std::sync::Arc;
use std::time::Duration;
use trail::Trail;

/// The kiosk.
#[component]
pub fn Kiosk(
    /// The device that it runs on.
    screen: Arc<dyn Terminal>,
) -> impl IntoView {
    let base = screen.base();
    let trail = Trail::new(&screen.href());
    let bar = trail.bar();
    let location = bar.location.clone();
    let state = State::new(screen.clone(), base, bar, GATE, None);
    provide_context(state);
    let scene = Scene::new(state, trail, &location, screen);
    provide_context(scene);
    follow_the_clock(scene);
    refresh_now_and_then(state, scene);
    turn_the_languages(state, scene);
    wipe_when_left(state, scene);
    dress(state, scene);
    scene.changed.follow(state);
    View::from(stage(state, scene))
}

/// The picture: drawn anew when the mode changes, not when a second has passed.
fn stage(state: State, scene: Scene) -> El {
    let what = Memo::new(move |_| match &scene.settings.get().screen {
        Screen::Room(room) => Mode::Door(room.clone()),
        Screen::Hall if scene.is_alone() => Mode::Loop,
        Screen::Hall => Mode::Touch,
    });
    let seen = live(move || {
        state.route.lang.track();
        match (state.programme.data(), what.get()) {
            (Data::Ready(index), Mode::Door(room)) => door::door_sign(&index, &room),
            (Data::Ready(index), Mode::Loop) => attract::attract_loop(&index),
            (Data::Ready(index), Mode::Touch) => touch::touch_screen(&index),
            (Data::Loading, _) => waiting::loading(),
            (Data::Failed(failure), _) => waiting::failed(&failure),
        }
    });
    let touched = move |_: DomEvent| {
        // The loop and the question have answers of their own.
        if scene.presence.get_untracked() == Presence::Somebody {
            scene.touch();
        }
    };
    h::div()
        .class("kiosk")
        .class_if("low", move || scene.low.get())
        .on("pointerdown", touched)
        .on("keydown", touched)
        .on("click", move |event| follow_link(scene, &event))
        .child(seen)
        .child(asking::asking(scene))
        .child(status::corner(scene))
}

/// The three pictures of a kiosk.
#[derive(Clone, PartialEq, Eq)]
enum Mode {
    Door(Box<str>),
    Loop,
    Touch,
}

/// Links lead on to pages of the app, and never out of the kiosk.
fn follow_link(scene: Scene, event: &DomEvent) {
    let terminal = scene.terminal();
    let Some(href) = terminal.touched_link(event) else { return };
    event.prevent_default();
    let below = href.strip_prefix(&terminal.base()).unwrap_or_default();
    let below = below.split(['?', '#']).next().unwrap_or_default();
    let languages = scene.terminal().site_languages();
    let address = Address::parse(below, &languages);
    if address.lang.is_some() && address.page != Page::Unknown {
        scene.trail.go(&href, false);
    }
}

fn follow_the_clock(scene: Scene) {
    let terminal = scene.terminal();
    let timed = terminal.clone();
    terminal.every_second(Box::new(move || scene.seconds.set(timed.steady_seconds())));
    effect(move || {
        let Settings { shift: pixels, .. } = scene.settings.get();
        let (x, y) = shift(scene.seconds.get().div_euclid(60), pixels);
        scene.terminal().shift(x, y);
    });
    effect(move || {
        let presence = match scene.presence.get() {
            Presence::Nobody => "nobody",
            Presence::Somebody => "somebody",
            Presence::Asking { .. } => "asking",
        };
        scene.terminal().show_presence(presence);
    });
}

/// Asks for a newer programme, not at the same moment as the other screens.
fn refresh_now_and_then(state: State, scene: Scene) {
    let pause = jittered(scene.settings.get_untracked().refresh, scene.terminal().chance());
    let again = move || {
        state.refresh();
        refresh_now_and_then(state, scene);
    };
    set_timeout(again, Duration::from_secs(pause.into()));
}

/// Lets the languages take turns, as long as nobody is there.
fn turn_the_languages(state: State, scene: Scene) {
    let lang = Memo::new(move |_| scene.slide.with(|slide| Some(slide.as_ref()?.lang)));
    effect(move || {
        if let (true, Some(lang)) = (scene.is_alone(), lang.get()) {
            let start = untrack(|| state.route.href_in(&Page::Programme, lang, &Filter::default()));
            scene.trail.begin(&start);
        }
    });
}

/// Forgets the visitor who has left: who comes next finds nothing of them.
fn wipe_when_left(state: State, scene: Scene) {
    effect(move || {
        if scene.is_alone() {
            scene.terminal().forget();
            scene.low.set(false);
            scene.status.set(false);
            state.forget();
            scene.terminal().scroll_to_top();
        }
    });
}

/// Dresses the document for the language, and marks it as ready when there is a programme.
fn dress(state: State, scene: Scene) {
    effect(move || {
        let (lang, page, data) =
            (state.route.lang.get(), state.route.page.get(), state.programme.data());
        let terminal = scene.terminal();
        terminal.dress(lang, title(&data, &page, lang, false).as_deref());
        if matches!(data, Data::Ready(_)) {
            request_animation_frame(move || terminal.show_app());
        }
    });
    effect(move || {
        scene.fragment.track();
        state.route.page.track();
        scene.terminal().scroll_to_top();
    });
}

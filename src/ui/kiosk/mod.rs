//! The screen at the venue's door: a touch kiosk, and a display by the doors of rooms. A program
//! of its own (`src/bin/kiosk.rs`), so that phones do not pay for it; what it shows to who stands
//! there is drawn by the pages of the app.
//!
//! What goes on follows from three things: when the screen was touched last, the programme, and
//! the clock. Nothing of a visitor outlives their visit.

mod asking;
mod attract;
mod board;
mod changed;
mod code;
mod door;
mod keys;
mod notices;
mod over;
mod plan;
mod rooms;
mod status;
pub mod terminal;
mod touch;
mod trail;
mod waiting;
mod words;

use super::address::{Address, Page};
use super::html::{El, Event, Html, el, live};
use super::react::react;
use super::state::{Data, State, state};
use super::title::title;
use crate::kiosk::jitter::jittered;
use crate::kiosk::presence::{Presence, presence};
use crate::kiosk::settings::{Fault, Screen, Settings, event_languages};
use crate::kiosk::shift::shift;
use crate::kiosk::slides::{Slide, slide};
use crate::programme::filter::Filter;
use crate::programme::lang::Lang;
use changed::Changed;
use leptos::prelude::*;
use leptos_router::location::Location;
use std::sync::Arc;
use std::time::Duration;
use terminal::Terminal;
use trail::Trail;

/// What the parts of a kiosk know, beside the [`State`] that they share with the app.
#[derive(Clone, Copy)]
pub struct Scene {
    pub trail: Trail,
    /// What stands behind `#` in the address.
    pub fragment: Memo<String>,
    pub settings: Memo<Settings>,
    pub faults: Memo<Vec<Fault>>,
    pub presence: Memo<Presence>,
    pub slide: Memo<Option<Slide>>,
    /// The number of the slide.
    pub turn: Memo<u64>,
    /// Whether everything is brought down to where a person in a wheelchair reaches it.
    pub low: RwSignal<bool>,
    /// The sessions that a newer programme has just changed.
    pub changed: Changed,
    /// Whether the operator looks at how the device is doing.
    pub status: RwSignal<bool>,
    /// Seconds since the start.
    pub seconds: RwSignal<i64>,
    touched: RwSignal<Option<i64>>,
    terminal: StoredValue<Arc<dyn Terminal>>,
}

/// The scene, from the context.
pub fn scene() -> Scene {
    expect_context()
}

/// The kiosk.
#[component]
pub fn Kiosk(screen: Arc<dyn Terminal>) -> impl IntoView {
    let base = screen.base();
    let trail = Trail::new(&screen.href());
    let bar = trail.bar();
    let location = bar.location.clone();
    let state = State::new(screen.clone(), base, bar, None);
    provide_context(state);
    let scene = Scene::new(state, trail, &location, screen);
    provide_context(scene);
    follow_the_clock(scene);
    refresh_now_and_then(state, scene);
    turn_the_languages(state, scene);
    wipe_when_left(state, scene);
    dress(state, scene);
    scene.changed.follow(state);
    stage(state, scene)
}

impl Scene {
    fn new(state: State, trail: Trail, location: &Location, screen: Arc<dyn Terminal>) -> Scene {
        // As the kiosk was started: where its visitors go changes none of it.
        let started = location.query.get_untracked();
        let read = Memo::new(move |_| {
            let languages = state.data.with(languages);
            Settings::read(&|key| started.get(key), &languages)
        });
        let settings = Memo::new(move |_| read.get().0);
        let seconds = RwSignal::new(screen.steady_seconds());
        let touched = RwSignal::new(None);
        let slide = Memo::new(move |_| {
            let index = state.index()?;
            let (languages, rotate) =
                settings.with(|settings| (settings.languages.clone(), settings.rotate));
            Some(slide(&index, state.now.get(), &languages, rotate, seconds.get()))
        });
        // Here and not where they are read: what is drawn anew for days makes nothing that stays.
        let turn = Memo::new(move |_| slide.with(|at| at.as_ref().map_or(0, |at| at.number)));
        Scene {
            trail,
            fragment: location.hash,
            settings,
            faults: Memo::new(move |_| read.get().1),
            presence: Memo::new(move |_| {
                presence(touched.get(), seconds.get(), settings.with(|settings| settings.idle))
            }),
            slide,
            turn,
            low: RwSignal::new(false),
            changed: Changed::new(seconds),
            status: RwSignal::new(false),
            seconds,
            touched,
            terminal: StoredValue::new(screen),
        }
    }

    /// The device.
    pub fn terminal(self) -> Arc<dyn Terminal> {
        self.terminal.get_value()
    }

    /// Somebody is there.
    pub fn touch(self) {
        let now = self.terminal().steady_seconds();
        self.seconds.set(now);
        self.touched.set(Some(now));
    }

    /// The visitor has finished.
    pub fn leave(self) {
        self.touched.set(None);
    }

    /// Whether nobody is there.
    pub fn is_alone(self) -> bool {
        self.presence.get() == Presence::Nobody
    }
}

/// The languages of the event, as soon as it is known.
fn languages(data: &Data) -> Vec<Lang> {
    match data {
        Data::Ready(index) => event_languages(&index.programme().event),
        _ => Lang::ALL.to_vec(),
    }
}

/// A visit begins: with the programme of today, if there is one.
fn begin(state: State, scene: Scene, lang: Lang) {
    let today = state.now.get_untracked().date();
    let is_today = untrack(|| state.index()).is_some_and(|index| index.days().contains(&today));
    let days = if is_today { vec![today] } else { Vec::new() };
    let filter = Filter { days, ..Filter::default() };
    scene.trail.begin(&untrack(|| state.href_in(&Page::Programme, lang, &filter)));
    scene.touch();
    // What is on is what most want to know.
    request_animation_frame(move || scene.terminal().reveal(".slot:has([data-time=now])"));
}

/// Goes on in another language, on the same page.
fn speak(state: State, scene: Scene, lang: Lang) {
    let (page, filter) = (state.page.get_untracked(), state.filter.get_untracked());
    let href = untrack(|| state.href_in(&page, lang, &filter));
    scene.trail.go(&(href + &scene.fragment.get_untracked()), true);
}

/// Said as long as the clock of the device is not gone by.
fn clock_notice() -> Html {
    let (state, scene) = (state(), scene());
    live(move || {
        state.now.track();
        let said = || el("p").class("age").attr("data-clock", "").put(words::say(|m| m.door.clock));
        (scene.terminal().correction() != 0).then(said)
    })
}

/// What is seen: drawn anew when another thing is to be seen, not when a second has passed.
fn stage(state: State, scene: Scene) -> El {
    let what = Memo::new(move |_| match &scene.settings.get().screen {
        Screen::Room(room) => Seen::Door(room.clone()),
        Screen::Hall if scene.is_alone() => Seen::Loop,
        Screen::Hall => Seen::Touch,
    });
    let seen = live(move || {
        state.lang.track();
        match (state.data.get(), what.get()) {
            (Data::Ready(index), Seen::Door(room)) => door::page(&index, &room),
            (Data::Ready(index), Seen::Loop) => attract::page(&index),
            (Data::Ready(index), Seen::Touch) => touch::page(&index),
            (Data::Loading, _) => waiting::loading(),
            (Data::Failed(failure), _) => waiting::failed(&failure),
        }
    });
    let touched = move |_: Event| {
        // The loop and the question have answers of their own.
        if scene.presence.get_untracked() == Presence::Somebody {
            scene.touch();
        }
    };
    el("div")
        .class("kiosk")
        .class_if("low", move || scene.low.get())
        .on("pointerdown", touched)
        .on("keydown", touched)
        .on("click", move |event| follow_link(scene, &event))
        .put(seen)
        .put(asking::asking(scene))
        .put(status::corner(scene))
}

/// What is to be seen.
#[derive(Clone, PartialEq, Eq)]
enum Seen {
    Door(Box<str>),
    Loop,
    Touch,
}

/// Links lead on to pages of the app, and never out of the kiosk.
fn follow_link(scene: Scene, event: &Event) {
    let terminal = scene.terminal();
    let Some(href) = terminal.touched_link(event) else { return };
    event.prevent_default();
    let below = href.strip_prefix(&terminal.base()).unwrap_or_default();
    let address = Address::parse(below.split(['?', '#']).next().unwrap_or_default());
    if address.lang.is_some() && address.page != Page::Unknown {
        scene.trail.go(&href, false);
    }
}

fn follow_the_clock(scene: Scene) {
    let terminal = scene.terminal();
    let timed = terminal.clone();
    terminal.every_second(Box::new(move || scene.seconds.set(timed.steady_seconds())));
    react(move || {
        let Settings { shift: pixels, .. } = scene.settings.get();
        let (x, y) = shift(scene.seconds.get().div_euclid(60), pixels);
        scene.terminal().shift(x, y);
    });
    react(move || {
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

/// As long as nobody is there, the languages take turns.
fn turn_the_languages(state: State, scene: Scene) {
    let lang = Memo::new(move |_| scene.slide.with(|slide| Some(slide.as_ref()?.lang)));
    react(move || {
        if let (true, Some(lang)) = (scene.is_alone(), lang.get()) {
            let start = untrack(|| state.href_in(&Page::Programme, lang, &Filter::default()));
            scene.trail.begin(&start);
        }
    });
}

/// Whoever comes next finds nothing of who was here.
fn wipe_when_left(state: State, scene: Scene) {
    react(move || {
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
    react(move || {
        let (lang, page, data) = (state.lang.get(), state.page.get(), state.data.get());
        let terminal = scene.terminal();
        terminal.dress(lang, title(&data, &page, lang, false).as_deref());
        if matches!(data, Data::Ready(_)) {
            request_animation_frame(move || terminal.show_app());
        }
    });
    react(move || {
        scene.fragment.track();
        state.page.track();
        scene.terminal().scroll_to_top();
    });
}

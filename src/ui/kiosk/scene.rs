//! The scene of a kiosk: who is there, and what the screen shows.

use super::changed::Changed;
use super::trail::Trail;
use crate::address::Page;
use crate::device::terminal::Terminal;
use crate::kiosk::presence::{Presence, presence};
use crate::kiosk::settings::{SettingFault, Settings};
use crate::kiosk::slides::{Slide, slide};
use crate::programme::filter::Filter;
use crate::programme::lang::Lang;
use crate::ui::state::State;
use leptos::prelude::*;
use leptos_router::location::Location;
use std::sync::Arc;

/// The fragment of the page of all rooms, which phones have no need of.
pub const ROOMS: &str = "#rooms";
/// The fragment of the programme with the keyboard.
pub const SEARCH: &str = "#search";

/// The state of a kiosk, beside the [`State`] that it shares with the app.
#[derive(Clone, Copy)]
pub struct Scene {
    /// The addresses that the visitor came by.
    pub trail: Trail,
    /// The fragment of the address.
    pub fragment: Memo<String>,
    /// The settings, from the address that the kiosk was started with.
    pub settings: Memo<Settings>,
    /// The settings of that address that could not be followed.
    pub faults: Memo<Vec<SettingFault>>,
    /// Whether somebody stands before the screen.
    pub presence: Memo<Presence>,
    /// The slide of the loop; `None` while there is no programme.
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

impl Scene {
    /// The scene of a kiosk that starts on a device (`screen`), with nobody there yet.
    pub fn new(
        state: State,
        trail: Trail,
        location: &Location,
        screen: Arc<dyn Terminal>,
    ) -> Scene {
        // As the kiosk was started: where its visitors go changes none of it.
        let started = location.query.get_untracked();
        let read = Memo::new(move |_| {
            let read = |languages: &Vec<Lang>| Settings::read(&|key| started.get(key), languages);
            state.route.languages.with_value(read)
        });
        let settings = Memo::new(move |_| read.get().0);
        let seconds = RwSignal::new(screen.steady_seconds());
        let touched = RwSignal::new(None);
        let slide = Memo::new(move |_| {
            let index = state.index()?;
            let (languages, rotate) =
                settings.with(|settings| (settings.languages.clone(), settings.rotate));
            Some(slide(&index, state.clock.now.get(), &languages, rotate, seconds.get()))
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

/// A visit begins: with the programme of today, if there is one.
pub fn begin(state: State, scene: Scene, lang: Lang) {
    let now = state.clock.now.get_untracked();
    let today = untrack(|| state.index()).and_then(|index| {
        let today = index.day_of(now);
        index.days().contains(&today).then_some(today)
    });
    let days = today.into_iter().collect();
    let filter = Filter { days, ..Filter::default() };
    scene.trail.begin(&untrack(|| state.route.href_in(&Page::Programme, lang, &filter)));
    scene.touch();
    // What is on is what most want to know.
    request_animation_frame(move || scene.terminal().reveal(".slot:has([data-time=now])"));
}

/// Goes on in another language, on the same page.
pub fn speak(state: State, scene: Scene, lang: Lang) {
    let (page, filter) = (state.route.page.get_untracked(), state.route.filter.get_untracked());
    let href = untrack(|| state.route.href_in(&page, lang, &filter));
    scene.trail.go(&(href + &scene.fragment.get_untracked()), true);
}

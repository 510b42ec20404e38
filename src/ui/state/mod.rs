//! The state of the view, by subject: what the address says, the programme, the agenda, the clock,
//! and the app itself. Everything that can be derived is derived.
//!
//! Signals that anybody may write are private to their group: what happens to them stands there,
//! as a method.

pub mod agenda;
pub mod app;
pub mod clock;
pub mod history;
mod keeping;
pub mod later;
mod loading;
pub mod programme;
pub mod route;
mod words;

use crate::agenda::preferences::{self, View};
use crate::device::Device;
use crate::programme::index::Index;
use agenda::AgendaState;
use app::AppState;
use clock::ClockState;
use history::AddressBar;
use later::{Gate, Later};
use leptos::prelude::{StoredValue, expect_context};
use programme::ProgrammeState;
use route::Route;
use std::sync::Arc;

/// The whole state; copied into every component from the context.
#[derive(Clone, Copy)]
pub struct State {
    /// The address, understood.
    pub route: Route,
    /// The programme, as far as it has come.
    pub programme: ProgrammeState,
    /// The visitor's agenda.
    pub agenda: AgendaState,
    /// The clock of the venue.
    pub clock: ClockState,
    /// The app itself: its look, its toast.
    pub app: AppState,
    /// The part of the app that comes after the programme.
    pub later: Later,
}

/// The state, from the context.
pub fn state() -> State {
    expect_context()
}

impl State {
    /// The state for addresses below `base` (no slash at the end). Without a programme it starts
    /// to load one.
    pub fn new(
        device: Arc<dyn Device>,
        base: String,
        bar: AddressBar,
        gate: Gate,
        programme: Option<Arc<Index>>,
    ) -> State {
        let (preferences, trouble) = preferences::load(device.store());
        let shared = StoredValue::new(device.clone());
        let there = programme.is_some();
        let programme = ProgrammeState::new(programme);
        let later = Later::new(gate);
        let route = Route::new(&device, base, bar, programme, later);
        let clock = ClockState::new(&device, route.rehearsal, programme);
        let state = State {
            route,
            programme,
            agenda: AgendaState::new(shared, clock.now, trouble),
            clock,
            app: AppState::new(device, shared, preferences),
            later,
        };
        state.agenda.follow_other_tabs();
        if !there {
            state.load();
        }
        state
    }

    /// The device.
    pub fn device(self) -> Arc<dyn Device> {
        self.app.device()
    }

    /// Whether the visitor wants the programme as a grid: as the address says, else as they chose
    /// last, else where it is worth one and there is room for it.
    pub fn is_grid(self) -> bool {
        let view = self.route.view().or_else(|| self.app.preferences(|chosen| chosen.view));
        view.map_or_else(
            || self.device().document("data-grid").is_some(),
            |view| view == View::Grid,
        )
    }

    /// The programme; only pages that are shown when it is there may ask.
    pub fn index(self) -> Option<Arc<Index>> {
        self.programme.index()
    }
}

//! A visitor who has opened the app at an address.

use super::device::TestDevice;
use super::sample::Sample;
use super::seen::Seen;
use super::turns;
use crate::agenda::keeper::Edit;
use crate::agenda::level::Level;
use crate::html::live;
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::programme::model::Session;
use crate::ui::later::GATE;
use crate::ui::routes;
use crate::ui::shell::shell;
use crate::ui::state::State;
use crate::ui::state::history::AddressBar;
use crate::ui::state::later::Gate;
use crate::ui::title::title;
use leptos::children::ToChildren;
use leptos::prelude::*;
use leptos_router::components::{Router, RouterProps};
use leptos_router::location::{Location, RequestUrl, State as Entry};
use std::sync::Arc;

/// The app on a [`TestDevice`]. What is drawn is drawn anew each time it is looked at: effects do
/// not run here, signals do.
pub struct Scene {
    owner: Owner,
    state: State,
    address: RwSignal<String>,
    pub device: Arc<TestDevice>,
}

impl Scene {
    /// Opens an address (path, query) for the first time, the evening before the event.
    pub fn at(address: &str) -> Scene {
        Scene::on(TestDevice::new(), address)
    }

    /// The same when the clock shows `dd hh:mm` of May 2030 at the venue.
    pub fn when(time: &str, address: &str) -> Scene {
        let scene = Scene::at(address);
        scene.clock(time);
        scene
    }

    /// The same with another programme.
    pub fn of(programme: &Sample, address: &str) -> Scene {
        Scene::on(TestDevice::with(programme), address)
    }

    /// Opens an address on a device, with what it keeps.
    pub fn on(device: Arc<TestDevice>, address: &str) -> Scene {
        Scene::through(GATE, device, address)
    }

    /// The same where another gate leads to what comes later.
    pub fn through(gate: Gate, device: Arc<TestDevice>, address: &str) -> Scene {
        turns::prepare();
        device.turn_on();
        let owner = Owner::new();
        let (state, address) = owner.with(|| {
            be_routed(address);
            let address = RwSignal::new(address.to_owned());
            let state = State::new(device.clone(), String::new(), bar(address), gate, None);
            provide_context(state);
            (state, address)
        });
        let scene = Scene { owner, state, address, device };
        scene.settle();
        scene
    }

    /// Follows a link.
    pub fn go(&self, address: &str) {
        self.act(|_| self.address.set(address.to_owned()));
    }

    /// Where the visitor is.
    pub fn address(&self) -> String {
        self.act(|_| self.address.get_untracked())
    }

    /// Lets it be `dd hh:mm` of May 2030 at the venue.
    pub fn clock(&self, time: &str) {
        self.owner.with(|| self.device.set_clock(time));
    }

    /// Does something with the state, and lets happen what follows from it.
    pub fn act<T>(&self, act: impl FnOnce(State) -> T) -> T {
        let done = self.owner.with(|| untrack(|| act(self.state)));
        self.settle();
        done
    }

    /// Lets all end that has been begun.
    fn settle(&self) {
        self.owner.with(turns::take);
    }

    /// Touches the star of a session, and reads what is said.
    pub fn touch_star(&self, id: &str) {
        self.act(|state| state.toggle(session(&programme(state), id)));
    }

    /// Has kept sessions for sure; nothing is said of it any more.
    pub fn keep(&self, ids: &[&str]) -> &Scene {
        self.keep_as(ids, Level::Going)
    }

    /// The same, but the visitor is less sure of them.
    pub fn keep_maybe(&self, ids: &[&str]) -> &Scene {
        self.keep_as(ids, Level::Maybe)
    }

    fn keep_as(&self, ids: &[&str], level: Level) -> &Scene {
        self.act(|state| {
            let index = programme(state);
            for id in ids {
                state.agenda.change(Edit::Add(session(&index, id), level));
            }
        });
        self
    }

    /// The whole page, as it is seen now.
    pub fn page(&self) -> Seen {
        let (html, lang) = self.written();
        Seen::new(&html, lang)
    }

    /// The whole page as it is written, with its language.
    pub fn written(&self) -> (String, Lang) {
        self.act(|state| {
            let mut html = String::new();
            shell(live(move || routes::present(state))).write(&mut html);
            (html, state.route.lang.get())
        })
    }

    /// The title of the document.
    pub fn title(&self) -> Option<String> {
        self.act(|state| {
            let (page, lang) = (state.route.addressed.get(), state.route.lang.get());
            title(&state.data_of_page(), &page, lang, state.route.foreign.get())
        })
    }
}

impl Drop for Scene {
    fn drop(&mut self) {
        self.owner.cleanup();
    }
}

fn programme(state: State) -> Arc<Index> {
    state.index().expect("a programme")
}

fn session<'a>(index: &'a Index, id: &str) -> &'a Session {
    index.session(id).expect("there is such a session")
}

/// The address bar of a browser, which shows and takes an address.
fn bar(address: RwSignal<String>) -> AddressBar {
    let url = move || RequestUrl::new(&address.get()).parse().unwrap_or_default();
    let location = Location {
        pathname: Memo::new(move |_| url().path().to_owned()),
        search: Memo::new(move |_| url().search().to_owned()),
        query: Memo::new(move |_| url().search_params().clone()),
        hash: Memo::new(move |_| url().hash().to_owned()),
        state: signal(Entry::default()).0,
    };
    AddressBar { location, navigate: Arc::new(move |href, _| address.set(href.to_owned())) }
}

/// Is inside a router, which some pages ask for the fragment of the address.
fn be_routed(address: &str) {
    provide_context(RequestUrl::new(address));
    let nothing = ToChildren::to_children(|| ());
    let _ = Router(RouterProps::builder().children(nothing).build());
}

//! The app: a router, the state, the shell, and the page that the address asks for.

use super::effect::effect;
use super::later::GATE;
use super::routes;
use super::shell::shell;
use super::state::State;
use super::state::history::AddressBar;
use super::state::programme::Data;
use super::title::title;
use crate::address::Page;
use crate::device::Device;
use crate::html::{Turn, View, live};
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use leptos::prelude::*;
use leptos_router::components::Router;
use leptos_router::hooks::use_location;
use leptos_router::location::{BrowserUrl, LocationProvider};
use std::cell::Cell;
use std::sync::Arc;

/// The whole app.
#[component]
pub fn App(
    /// The device that it runs on.
    device: Arc<dyn Device>,
    /// The path under which the site is hosted, without a slash at the end (`""` at the root of a
    /// host).
    base: String,
    /// The programme; without one the device is asked for it.
    #[prop(optional_no_strip)]
    programme: Option<Arc<Index>>,
) -> impl IntoView {
    view! {
        <Router base=base.clone()>
            <Root device base programme/>
        </Router>
    }
}

#[component]
fn Root(device: Arc<dyn Device>, base: String, programme: Option<Arc<Index>>) -> impl IntoView {
    let state = State::new(device, base, AddressBar::of_router(), GATE, programme);
    provide_context(state);
    complete_navigations();
    name_the_language(state);
    follow_the_page(state);
    let turn = move || match state.data_of_page() {
        Data::Loading => Turn::Wait,
        Data::Failed(_) => Turn::Mounted,
        // What is the visitor's own could not be prerendered.
        Data::Ready(_) if state.route.page.with(is_own) => Turn::Mounted,
        Data::Ready(_) => Turn::Over,
    };
    View::new(shell(live(move || routes::present(state))), turn)
}

/// Whether what a page shows is the visitor's own.
fn is_own(page: &Page) -> bool {
    matches!(page, Page::Agenda | Page::Changes)
}

/// Tells the router that the page of a clicked link is drawn, so that it may write the address:
/// it waits for its own `<Routes>` otherwise, which this app does without. (There is nothing to
/// navigate while a site is prerendered.)
fn complete_navigations() {
    let Some(location) = use_context::<BrowserUrl>() else { return };
    let url = location.as_url().clone();
    effect(move || {
        url.track();
        location.ready_to_complete();
    });
}

/// An address without a language gets the visitor's own, or else the event's first.
fn name_the_language(state: State) {
    let location = use_location();
    effect(move || {
        let nameless = location.pathname.with(|path| state.route.is_root(path));
        if nameless {
            state
                .route
                .history
                .go(&state.route.href_filtered(&state.route.filter.get_untracked()), true);
        }
    });
}

/// Dresses the document for the page and lets the app take the place of what was prerendered;
/// after a navigation moves the focus to the page and the view to where it belongs.
fn follow_the_page(state: State) {
    let before: Cell<Option<(Page, Lang)>> = Cell::default();
    effect(move || {
        let (page, lang) = (state.route.page.get(), state.route.lang.get());
        let addressed = state.route.addressed.get();
        let data = state.data_of_page();
        let device = state.device();
        // Another filter is another address.
        device.note_address(state.route.href_filtered(&state.route.filter.get()));
        device.dress(lang, title(&data, &addressed, lang, state.route.foreign.get()).as_deref());
        let old = before.replace(Some((page.clone(), lang)));
        let moved = old.as_ref().is_some_and(|(old, _)| *old != page);
        let turned = old.is_some_and(|(_, old)| old != lang);
        // In the next frame the page is drawn, and nothing of it has been painted yet.
        request_animation_frame(move || {
            match data {
                Data::Loading => {}
                Data::Failed(_) => device.show_failure(),
                Data::Ready(_) => {
                    device.show_app();
                    state.fetch_later_soon();
                }
            }
            if moved {
                device.focus("main");
                device.restore_scroll();
            } else if turned {
                device.restore_place();
            }
        });
    });
}

//! The address bar of a kiosk, which nobody sees: the address of the document stays, so that a
//! reload starts the kiosk anew, and there is no history that a visitor could leave by.

use crate::ui::state::history::AddressBar;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::location::{BrowserUrl, Location, LocationProvider, State, Url};
use std::sync::Arc;

/// The most steps back.
const LONGEST: usize = 50;

/// The addresses that the visitor came by; the last is the present one.
#[derive(Clone, Copy)]
pub struct Trail(RwSignal<Vec<Url>>);

impl Trail {
    /// Begins at an address (path, query and fragment).
    pub fn new(href: &str) -> Trail {
        Trail(RwSignal::new(vec![parse(href)]))
    }

    /// The address bar for the state.
    pub fn bar(self) -> AddressBar {
        let of = move |pick: fn(&Url) -> String| {
            Memo::new(move |_| self.0.with(|trail| trail.last().map(pick).unwrap_or_default()))
        };
        let location = Location {
            pathname: of(|url| url.path().to_owned()),
            search: of(|url| url.search().to_owned()),
            query: Memo::new(move |_| {
                let query = |url: &Url| url.search_params().clone();
                self.0.with(|trail| trail.last().map(query).unwrap_or_default())
            }),
            hash: of(|url| url.hash().to_owned()),
            state: signal(State::default()).0,
        };
        let navigate = move |href: &str, options: NavigateOptions| self.go(href, options.replace);
        AddressBar { location, navigate: Arc::new(navigate) }
    }

    /// Goes to an address; in place of the present one, or one step on.
    pub fn go(self, href: &str, replace: bool) {
        let url = parse(href);
        if self.0.with_untracked(|trail| trail.last() == Some(&url)) {
            return;
        }
        self.0.update(|trail| {
            if replace {
                trail.pop();
            } else if trail.len() >= LONGEST {
                trail.remove(0);
            }
            trail.push(url);
        });
    }

    /// Whether there is a step back.
    pub fn leads_back(self) -> bool {
        self.0.with(|trail| trail.len() > 1)
    }

    /// One step back.
    pub fn back(self) {
        self.0.update(|trail| {
            if trail.len() > 1 {
                trail.pop();
            }
        });
    }

    /// Begins anew at an address.
    pub fn begin(self, href: &str) {
        let begun = vec![parse(href)];
        if self.0.with_untracked(|trail| *trail != begun) {
            self.0.set(begun);
        }
    }
}

/// Addresses are made by the app itself: one that cannot be read leads nowhere.
fn parse(href: &str) -> Url {
    BrowserUrl::parse(href).unwrap_or_default()
}

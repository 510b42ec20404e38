//! The way of the filter into the address.
//!
//! The address is the truth. While a visitor types, what was typed is shown at once but goes
//! into the address only after a pause, and replaces instead of pushing: otherwise "back"
//! would step through letters. Browsers stop pages that call the history too often; what becomes of
//! an address then is the business of the script that starts the app (`forgive` in `public/boot.js`).

use crate::programme::filter::Filter;
use crate::ui::effect::effect;
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate};
use leptos_router::location::Location;
use std::sync::Arc;
use std::time::Duration;

/// Pause after which typed text goes into the address.
const TYPING_PAUSE: Duration = Duration::from_millis(450);

/// The way from the view into the address.
#[derive(Clone, Copy)]
pub struct History {
    /// A filter that is shown but not in the address yet.
    pending: RwSignal<Option<Filter>>,
    timer: StoredValue<Option<TimeoutHandle>>,
    /// The address from which the filter sheet was opened.
    below_sheet: StoredValue<Option<String>>,
    navigate: StoredValue<Navigate>,
}

type Navigate = Arc<dyn Fn(&str, NavigateOptions) + Send + Sync>;

/// An address bar: what stands in it, and how to go elsewhere.
pub struct AddressBar {
    /// The address that stands in it.
    pub location: Location,
    /// The way to another address.
    pub navigate: Navigate,
}

impl AddressBar {
    /// The browser's, inside a router.
    pub fn of_router() -> AddressBar {
        AddressBar { location: use_location(), navigate: Arc::new(use_navigate()) }
    }
}

impl History {
    /// The history behind an address bar.
    pub fn new(navigate: Navigate) -> History {
        History {
            pending: RwSignal::new(None),
            timer: StoredValue::new(None),
            below_sheet: StoredValue::new(None),
            navigate: StoredValue::new(navigate),
        }
    }

    /// The filter to show: the one of the address, unless a newer one is pending. Any change
    /// of the address (back, a link) makes what was pending void.
    pub fn filter(self, in_address: Memo<Filter>) -> Memo<Filter> {
        effect(move || {
            in_address.track();
            self.pending.set(None);
        });
        Memo::new(move |_| self.pending.get().unwrap_or_else(|| in_address.get()))
    }

    /// Shows a filter now and writes it into the address after a pause.
    pub fn type_in(self, filter: Filter, href: impl Fn(&Filter) -> String + 'static) {
        self.pending.set(Some(filter));
        self.after(TYPING_PAUSE, move || {
            if let Some(filter) = self.pending.get_untracked() {
                self.go(&href(&filter), true);
            }
        });
    }

    /// Shows a filter now and writes it into the address at once.
    pub fn choose(self, filter: Filter, href: &str, replace: bool) {
        self.pending.set(Some(filter));
        self.go(href, replace);
    }

    /// Goes to the address with the open filter sheet, one step on from `below`.
    pub fn open(self, below: String, sheet: &str) {
        self.go(&(below.clone() + sheet), false);
        self.below_sheet.set_value(Some(below));
    }

    /// Whether the open sheet was opened from exactly this address, so that closing it is a
    /// step back.
    pub fn opened_from(self, href: &str) -> bool {
        self.below_sheet.with_value(|below| below.as_deref() == Some(href))
    }

    /// Goes to an address of this site at once.
    pub fn go(self, href: &str, replace: bool) {
        self.stop_timer();
        let options =
            NavigateOptions { resolve: false, replace, scroll: false, ..Default::default() };
        self.navigate.with_value(|navigate| navigate(href, options));
        self.pending.set(None);
    }

    fn after(self, pause: Duration, act: impl FnOnce() + 'static) {
        self.stop_timer();
        self.timer.set_value(set_timeout_with_handle(act, pause).ok());
    }

    /// Leaves what was typed out of the address, for now.
    pub fn stop_timer(self) {
        self.timer.update_value(|timer| {
            if let Some(timer) = timer.take() {
                timer.clear();
            }
        });
    }
}

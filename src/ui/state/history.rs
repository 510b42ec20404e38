//! The way of the filter into the address.
//!
//! The address is the truth. While a visitor types, what was typed is shown at once but goes
//! into the address only after a pause, and replaces instead of pushing: otherwise "back"
//! would step through letters, and WebKit throws after 100 history calls in 10 seconds (30 in older
//! versions).

use crate::device::Device;
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
/// Calls of the history per half minute that are surely allowed everywhere.
const CALLS: usize = 60;
const HALF_MINUTE: i64 = 30;

/// The way from the view into the address.
#[derive(Clone, Copy)]
pub struct History {
    /// A filter that is shown but not in the address yet.
    pending: RwSignal<Option<Filter>>,
    timer: StoredValue<Option<TimeoutHandle>>,
    limit: StoredValue<Limit>,
    /// The address from which the filter sheet was opened.
    below_sheet: StoredValue<Option<String>>,
    navigate: StoredValue<Navigate>,
    device: StoredValue<Arc<dyn Device>>,
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
    pub fn new(device: Arc<dyn Device>, navigate: Navigate) -> History {
        History {
            pending: RwSignal::new(None),
            timer: StoredValue::new(None),
            limit: StoredValue::new(Limit::default()),
            below_sheet: StoredValue::new(None),
            navigate: StoredValue::new(navigate),
            device: StoredValue::new(device),
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

    /// Goes to an address of this site at once. When the history has been called too often it
    /// is the last address that is written, as soon as that is allowed.
    pub fn go(self, href: &str, replace: bool) {
        self.stop_timer();
        let now = self.device.with_value(|device| device.steady_seconds());
        if self.limit.try_update_value(|limit| limit.take(now)) == Some(false) {
            let href = href.to_owned();
            return self.after(Duration::from_secs(1), move || self.go(&href, true));
        }
        let options =
            NavigateOptions { resolve: false, replace, scroll: false, ..Default::default() };
        self.navigate.with_value(|navigate| navigate(href, options));
        self.pending.set(None);
    }

    fn after(self, pause: Duration, act: impl FnOnce() + 'static) {
        self.stop_timer();
        self.timer.set_value(set_timeout_with_handle(act, pause).ok());
    }

    fn stop_timer(self) {
        self.timer.update_value(|timer| {
            if let Some(timer) = timer.take() {
                timer.clear();
            }
        });
    }
}

/// The limit for calls of the history, by a clock that nobody sets: by one that is set back an
/// hour, nothing would be written for that hour.
#[derive(Default)]
struct Limit {
    /// Seconds at which the history was called lately.
    calls: Vec<i64>,
}

impl Limit {
    /// Whether one more call is allowed; if so, it counts.
    fn take(&mut self, now: i64) -> bool {
        self.calls.retain(|at| now - at < HALF_MINUTE);
        let allowed = self.calls.len() < CALLS;
        if allowed {
            self.calls.push(now);
        }
        allowed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_are_allowed_again_half_a_minute_later() {
        let mut limit = Limit::default();
        assert!((0..CALLS).all(|_| limit.take(100)));
        assert!(!limit.take(100) && !limit.take(129), "webkit would throw");
        assert!(limit.take(130));
    }

    #[test]
    fn a_refused_call_does_not_count() {
        let mut limit = Limit::default();
        (0..CALLS).for_each(|_| assert!(limit.take(0)));
        assert!((1..30).all(|second| !limit.take(second)));
        assert!((0..CALLS).all(|_| limit.take(30)), "the refused ones would have used it up");
    }
}

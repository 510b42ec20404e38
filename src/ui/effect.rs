//! Effects: what follows signals outside of elements.

use leptos::prelude::{Effect, Owner};

/// An effect: runs after the page is there, and again whenever a signal that it read changes.
///
/// Boxed, so that all effects of the app are one instance of Leptos's machinery.
pub fn effect(run: impl Fn() + 'static) {
    let run: Box<dyn Fn()> = Box::new(run);
    Effect::new(move |_: Option<()>| run());
}

/// The owner of the whole app, which outlives all pages: what goes on behind them is his.
pub fn root_owner() -> Owner {
    let mut owner = Owner::current().unwrap_or_default();
    while let Some(parent) = owner.parent() {
        owner = parent;
    }
    owner
}

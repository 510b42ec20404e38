//! Effects: what follows signals outside of elements.

use leptos::prelude::Effect;

/// Runs after the page is there, and again whenever a signal that was read changes.
///
/// Boxed, so that all effects of the app are one instance of Leptos's machinery.
pub fn react(run: impl Fn() + 'static) {
    let run: Box<dyn Fn()> = Box::new(run);
    Effect::new(move |_: Option<()>| run());
}

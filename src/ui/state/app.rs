//! The app itself: what it runs on, what it looks like, what it has just said.

use crate::agenda::keeper::Undo;
use crate::agenda::preferences::{self, Preferences};
use crate::device::Device;
use leptos::prelude::*;
use std::sync::Arc;

/// Something that was just done, said for some seconds.
#[derive(Clone, Debug, PartialEq)]
pub enum Toast {
    /// Sessions that were taken out, and how to bring them back.
    Removed(Undo),
    /// A session, by id. Said only when it clashes, and then until the visitor has answered.
    Added(String),
    /// An agenda that arrived is in the visitor's own, or in its place.
    TakenIn {
        /// Whether it is in the place of the visitor's own.
        replaced: bool,
        /// The way to bring back what was there before.
        undo: Undo,
    },
    /// A link is in the clipboard.
    LinkCopied,
    /// A link that could not be copied, to be copied by hand.
    Link(String),
}

/// The app on its device.
#[derive(Clone, Copy)]
pub struct AppState {
    preferences: RwSignal<Preferences>,
    toast: RwSignal<Option<Toast>>,
    update: RwSignal<bool>,
    device: StoredValue<Arc<dyn Device>>,
    sprite: StoredValue<String>,
}

impl AppState {
    /// An app that has said nothing yet. `shared`: the device, for who copies the state.
    pub(super) fn new(
        device: Arc<dyn Device>,
        shared: StoredValue<Arc<dyn Device>>,
        preferences: Preferences,
    ) -> AppState {
        AppState {
            preferences: RwSignal::new(preferences),
            toast: RwSignal::new(None),
            update: RwSignal::new(false),
            device: shared,
            sprite: StoredValue::new(device.sprite()),
        }
    }

    /// The device.
    pub fn device(self) -> Arc<dyn Device> {
        self.device.get_value()
    }

    /// The address of an icon.
    pub fn icon(self, name: &str) -> String {
        self.sprite.with_value(|sprite| format!("{sprite}#{name}"))
    }

    /// Asks the visitor's preferences.
    pub fn preferences<T>(self, ask: impl FnOnce(&Preferences) -> T) -> T {
        self.preferences.with(ask)
    }

    /// Changes the visitor's preferences, shows and keeps them.
    pub fn prefer(self, change: impl FnOnce(&mut Preferences)) {
        self.preferences.update(change);
        let (device, preferences) = (self.device(), self.preferences.get_untracked());
        device.set_appearance(&preferences);
        // When they cannot be kept they hold for this visit; the agenda's notice says why.
        let _ = preferences::save(device.store(), &preferences);
    }

    /// The toast that is shown.
    pub fn toast(self) -> Option<Toast> {
        self.toast.get()
    }

    /// Says what was just done, in the place of what was said before.
    pub fn say(self, toast: Toast) {
        self.toast.set(Some(toast));
    }

    /// Says no longer what was just done.
    pub fn dismiss_toast(self) {
        self.toast.set(None);
    }

    /// Whether the visitor is to be told that a new version of the app waits.
    pub fn offers_update(self) -> bool {
        self.update.get()
    }

    /// Tells the visitor that a new version of the app waits, or no longer.
    pub fn offer_update(self, offer: bool) {
        self.update.set(offer);
    }
}

//! What the visitor keeps: the agenda and the preferences.

#[cfg(feature = "kiosk")]
use super::Data;
use super::{State, Toast};
use crate::agenda::Agenda;
use crate::agenda::keeper::{Change, Keeper, Undo};
use crate::agenda::level::Level;
use crate::agenda::preferences::{self, Preferences};
use crate::programme::index::Index;
use crate::programme::model::Session;
use leptos::prelude::*;

impl State {
    /// Opens the agenda of an event; the one that is open stays, with what could not be saved.
    pub(super) fn open_agenda(self, event: &str) {
        let device = self.device();
        self.keeper.update_value(|keeper| match keeper {
            Some(keeper) if keeper.is_of(event) => keeper.refresh(device.store()),
            _ => *keeper = Some(Keeper::open(device.store(), event)),
        });
        self.show_keeper();
    }

    /// Forgets the agenda, the preferences and what was just said, after the device has forgotten
    /// what it kept of them.
    #[cfg(feature = "kiosk")]
    pub fn forget(self) {
        self.toast.set(None);
        self.prefer(|preferences| *preferences = Preferences::default());
        self.keeper.set_value(None);
        if let Data::Ready(index) = self.data.get_untracked() {
            self.open_agenda(&index.programme().event.id);
        }
    }

    /// Whether the agenda is known: not so while a site is prerendered.
    pub fn knows_agenda(self) -> bool {
        self.keeper.with_value(Option::is_some)
    }

    /// The sessions of the agenda that are in the programme, by position.
    pub fn kept(self, index: &Index) -> Vec<(usize, Level)> {
        self.agenda.with(|agenda| {
            let all = agenda.iter();
            all.filter_map(|(id, kept)| Some((index.position(id)?, kept.level))).collect()
        })
    }

    /// Adds a session to the agenda; one that is in it is a "maybe" next, and then taken out with
    /// the chance to undo.
    pub fn toggle(self, session: &Session) {
        let id = &*session.id;
        let level = self.agenda.with_untracked(|agenda| Some(agenda.get(id)?.level));
        let (next, toast) = match level {
            None => (Level::Going, Toast::Added(id.into())),
            Some(Level::Going) => (Level::Maybe, Toast::Maybe(id.into())),
            Some(Level::Maybe) => return self.remove(id),
        };
        if self.agenda.with_untracked(Agenda::is_empty) {
            self.device().persist();
        }
        self.change(Change::Add(session, next));
        self.toast.set(Some(toast));
    }

    /// Takes a session out of the agenda, with the chance to undo.
    pub fn remove(self, id: &str) {
        let undo = self.change(Change::Remove(id));
        self.toast.set((!undo.is_empty()).then_some(Toast::Removed(undo)));
    }

    /// Adds an agenda that arrived to the visitor's own, or puts it in its place, with the chance
    /// to undo.
    pub fn take_in(self, agenda: &Agenda, replace: bool) {
        let change = if replace { Change::Replace(agenda) } else { Change::Merge(agenda) };
        let undo = self.change(change);
        self.toast.set(Some(Toast::TakenIn { replaced: replace, undo }));
    }

    /// Takes note that the visitor has seen these sessions, by id, as they now stand.
    pub fn saw(self, ids: &[&str], index: &Index) {
        self.change(Change::Saw(ids, index));
    }

    /// Takes back what was done last.
    pub fn undo(self) {
        let toast = self.toast.get_untracked();
        if let Some(Toast::Removed(undo) | Toast::TakenIn { undo, .. }) = toast {
            self.change(Change::Undo(&undo));
            self.toast.set(None);
        }
    }

    /// Changes the agenda, and keeps it; returns how to take the change back.
    pub(in crate::ui) fn change(self, change: Change<'_>) -> Undo {
        let device = self.device();
        let now = self.now.get_untracked();
        let mut undo = Undo::default();
        self.keeper.update_value(|keeper| {
            if let Some(keeper) = keeper {
                undo = keeper.change(device.store(), now, change);
            }
        });
        self.show_keeper();
        undo
    }

    fn show_keeper(self) {
        self.keeper.with_value(|keeper| {
            if let Some(keeper) = keeper {
                self.agenda.set(keeper.agenda().clone());
                self.trouble.set(keeper.trouble());
            }
        });
    }

    /// Reads the agenda again when another tab has changed it.
    pub(super) fn follow_other_tabs(self) {
        self.device().on_stored_elsewhere(Box::new(move |key| {
            let device = self.device();
            let mine = self.keeper.try_update_value(|keeper| match keeper {
                // Without a key everything was cleared.
                Some(keeper) if key.is_empty() || keeper.key() == key => {
                    keeper.refresh(device.store());
                    true
                }
                _ => false,
            });
            if mine == Some(true) {
                self.show_keeper();
            }
        }));
    }

    /// Changes the visitor's preferences, shows and keeps them.
    pub fn prefer(self, change: impl FnOnce(&mut Preferences)) {
        self.preferences.update(change);
        let (device, preferences) = (self.device(), self.preferences.get_untracked());
        device.set_appearance(&preferences);
        // When they cannot be kept they hold for this visit; the agenda's notice says why.
        let _ = preferences::save(device.store(), &preferences);
    }
}

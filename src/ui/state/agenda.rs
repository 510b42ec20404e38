//! The visitor's agenda.

use crate::agenda::Agenda;
use crate::agenda::keeper::{Edit, Keeper, Undo};
use crate::agenda::level::Level;
use crate::agenda::store::Trouble;
use crate::device::Device;
use crate::programme::index::Index;
use crate::programme::time::Moment;
use leptos::prelude::*;
use std::sync::Arc;

/// The agenda, and whether it can be stored.
#[derive(Clone, Copy)]
pub struct AgendaState {
    agenda: RwSignal<Agenda>,
    trouble: RwSignal<Option<Trouble>>,
    keeper: StoredValue<Option<Keeper>>,
    device: StoredValue<Arc<dyn Device>>,
    now: Memo<Moment>,
}

impl AgendaState {
    /// An agenda that is not open yet. `trouble`: what was found when preferences were read.
    pub(super) fn new(
        device: StoredValue<Arc<dyn Device>>,
        now: Memo<Moment>,
        trouble: Option<Trouble>,
    ) -> AgendaState {
        AgendaState {
            agenda: RwSignal::default(),
            trouble: RwSignal::new(trouble),
            keeper: StoredValue::new(None),
            device,
            now,
        }
    }

    /// Asks the agenda.
    pub fn with<T>(self, ask: impl FnOnce(&Agenda) -> T) -> T {
        self.agenda.with(ask)
    }

    /// The agenda.
    pub fn get(self) -> Agenda {
        self.agenda.get()
    }

    /// The trouble with its storage, if any.
    pub fn trouble(self) -> Option<Trouble> {
        self.trouble.get()
    }

    /// Whether the agenda is known: not so while a site is prerendered.
    pub fn is_known(self) -> bool {
        self.keeper.with_value(Option::is_some)
    }

    /// The sessions of the agenda that are in the programme, by position.
    pub fn kept(self, index: &Index) -> Vec<(usize, Level)> {
        self.with(|agenda| {
            let all = agenda.iter();
            all.filter_map(|(id, kept)| Some((index.position(id)?, kept.level))).collect()
        })
    }

    /// Opens the agenda of an event; the one that is open stays, with what could not be saved.
    pub(super) fn open(self, event: &str) {
        let device = self.device.get_value();
        self.keeper.update_value(|keeper| match keeper {
            Some(keeper) if keeper.is_of(event) => keeper.refresh(device.store()),
            _ => *keeper = Some(Keeper::open(device.store(), event)),
        });
        self.show();
    }

    /// Forgets the agenda, after the device has forgotten what it kept of it.
    #[cfg(feature = "kiosk")]
    pub(super) fn forget(self) {
        self.keeper.set_value(None);
    }

    /// Changes the agenda, and keeps it; returns how to take the change back.
    pub fn change(self, change: Edit<'_>) -> Undo {
        let device = self.device.get_value();
        let now = self.now.get_untracked();
        let mut undo = Undo::default();
        self.keeper.update_value(|keeper| {
            if let Some(keeper) = keeper {
                undo = keeper.change(device.store(), now, change);
            }
        });
        self.show();
        undo
    }

    /// Takes note that the visitor has seen these sessions, by id, as they now stand.
    pub fn saw(self, ids: &[&str], index: &Index) {
        self.change(Edit::Saw(ids, index));
    }

    fn show(self) {
        self.keeper.with_value(|keeper| {
            if let Some(keeper) = keeper {
                self.agenda.set(keeper.agenda().clone());
                self.trouble.set(keeper.trouble());
            }
        });
    }

    /// Reads the agenda again when another tab has changed it.
    pub(super) fn follow_other_tabs(self) {
        let device = self.device.get_value();
        let read = device.clone();
        device.on_stored_elsewhere(Box::new(move |key| {
            let mine = self.keeper.try_update_value(|keeper| match keeper {
                // Without a key everything was cleared.
                Some(keeper) if key.is_empty() || keeper.key() == key => {
                    keeper.refresh(read.store());
                    true
                }
                _ => false,
            });
            if mine == Some(true) {
                self.show();
            }
        }));
    }
}

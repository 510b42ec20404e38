//! Changes that a newer programme has just brought, pointed out for a while.

use crate::html::El;
use crate::programme::changes::{Snapshot, changes};
use crate::ui::effect::effect;
use crate::ui::state::State;
use crate::ui::state::programme::Data;
use leptos::prelude::*;
use std::sync::Arc;

/// The time for which a change is pointed out, in seconds: twice round the loop.
const SHOWN: i64 = 90;

/// Ids of sessions, and the second until which they are pointed out.
#[derive(Clone, Copy)]
pub struct Changed {
    fresh: RwSignal<(Arc<[Box<str>]>, i64)>,
    seconds: RwSignal<i64>,
}

impl Changed {
    /// Nothing has changed yet. `seconds`: since the start.
    pub fn new(seconds: RwSignal<i64>) -> Changed {
        Changed { fresh: RwSignal::new((Arc::default(), 0)), seconds }
    }

    /// Compares each programme with the one before.
    pub fn follow(self, state: State) {
        let before = StoredValue::new(None::<Snapshot>);
        effect(move || {
            let Data::Ready(index) = state.programme.data() else { return };
            let now = Snapshot::of(&index);
            let Some(before) = before.try_update_value(|before| before.replace(now)).flatten()
            else {
                return;
            };
            let ids: Arc<[Box<str>]> =
                changes(&before, &index).into_iter().map(|change| change.id).collect();
            if !ids.is_empty() {
                self.fresh.set((ids, self.seconds.get_untracked() + SHOWN));
            }
        });
    }

    /// Marks the element of a session as long as it is pointed out.
    pub fn mark(self, element: El, id: &str) -> El {
        let id = id.to_owned();
        element.class_if("changed", move || {
            self.fresh.with(|(ids, until)| {
                ids.iter().any(|changed| **changed == *id) && self.seconds.get() < *until
            })
        })
    }
}

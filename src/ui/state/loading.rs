//! How the programme comes.

use super::{Data, Failure, Flaws, State};
use crate::programme::index::Index;
use crate::programme::load::{self, Loaded};
use leptos::prelude::{GetUntracked, Set};
use leptos::task::spawn_local;
use std::sync::Arc;

impl State {
    /// Fetches the programme and shows it. A programme that is there is kept when the new one
    /// does not come, and an agenda is never touched by a failure.
    pub fn load(self) {
        let there = matches!(self.data.get_untracked(), Data::Ready(_));
        if !there {
            self.data.set(Data::Loading);
        }
        spawn_local(async move {
            match self.fetch().await {
                Ok(loaded) => self.show(loaded),
                Err(_) if there => {}
                Err(failure) => self.data.set(Data::Failed(failure)),
            }
        });
    }

    async fn fetch(self) -> Result<Loaded, Failure> {
        let text = self.device().fetch_programme().await.map_err(Failure::Fetch)?;
        load::load(&text).map_err(Failure::Load)
    }

    fn show(self, loaded: Loaded) {
        for fault in &loaded.faults {
            self.device().warn(&format!("programme.json: {}: {}", fault.place, fault.message));
        }
        self.flaws.set(Flaws {
            cut_off: loaded.cut_off,
            newer: loaded.newer,
            sessions_left_out: loaded.sessions_left_out as u64,
        });
        let index = Index::new(loaded.programme);
        self.open_agenda(&index.programme().event.id);
        self.data.set(Data::Ready(Arc::new(index)));
    }
}

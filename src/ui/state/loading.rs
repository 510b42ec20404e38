//! How the programme comes, and how it stays current.

use super::{Data, Failure, Flaws, Rest, State, Toast};
use crate::programme::index::Index;
use crate::programme::load::{self, Loaded};
use crate::ui::device::{Answer, FetchError};
use crate::ui::rest;
use leptos::prelude::{
    Get, GetUntracked, Set, With, WithUntracked, request_animation_frame, set_timeout,
};
use leptos::task::spawn_local;
use std::sync::Arc;
use std::time::Duration;

/// How long what the visitor sees has the network to itself.
const SOON: Duration = Duration::from_secs(1);

impl State {
    /// Gets the programme for the first time: at once what the device has kept, if it has, and
    /// what the network says after that.
    pub(super) fn load(self) {
        let device = self.device();
        device.on_refresh(Box::new(move || self.refresh()));
        device.on_update(Box::new(move || self.update.set(true)));
        self.get(false);
    }

    /// Asks the network for the programme and shows it if it is another one. A programme that is
    /// there stays when the new one does not come, and an agenda is never touched by a failure.
    pub fn refresh(self) {
        self.get(true);
        if self.rest.get_untracked() == Rest::Failed {
            self.fetch_rest();
        }
    }

    /// What the present page can be drawn from: the programme, and the code for it.
    pub fn data_of_page(self) -> Data {
        if !self.page.with(rest::holds) {
            return self.data.get();
        }
        match (self.data.get(), self.rest.get()) {
            (Data::Ready(_), Rest::Failed) => Data::Failed(Failure::Fetch(FetchError::Unreachable)),
            (Data::Ready(_), Rest::Away | Rest::Coming) => {
                self.fetch_rest();
                Data::Loading
            }
            (data, _) => data,
        }
    }

    /// Fetches the rest of the app when the visitor has something to look at.
    pub fn fetch_rest_soon(self) {
        if self.rest.get_untracked() == Rest::Away {
            set_timeout(move || self.fetch_rest(), SOON);
        }
    }

    fn fetch_rest(self) {
        if matches!(self.rest.get_untracked(), Rest::There | Rest::Coming) {
            return;
        }
        self.rest.set(Rest::Coming);
        self.device().link_styles();
        spawn_local(async move {
            self.rest.set(match rest::fetch().await {
                Ok(()) => Rest::There,
                Err(_) if self.page.with_untracked(rest::holds) => Rest::Failed,
                // Nobody waits for it yet.
                Err(_) => Rest::Away,
            });
        });
    }

    fn get(self, fresh: bool) {
        if self.shown().is_none() {
            self.data.set(Data::Loading);
        }
        spawn_local(async move {
            let answer = self.device().fetch("programme.json", fresh).await;
            let kept = answer.as_ref().is_ok_and(|answer| answer.kept_at.is_some());
            let taken = answer.map_err(Failure::Fetch).and_then(|answer| self.take(answer));
            let confirmed = taken == Ok(true) && !kept;
            self.confirmed.set(confirmed);
            self.not_refreshed.set(fresh && !confirmed);
            match taken {
                _ if kept && !fresh => self.refresh(),
                Err(failure) if self.shown().is_none() => self.data.set(Data::Failed(failure)),
                _ => {}
            }
        });
    }

    /// Shows what came, unless it is shown already; tells whether it is what is shown now.
    fn take(self, answer: Answer) -> Result<bool, Failure> {
        let Answer { text, kept_at } = answer;
        let print = fingerprint(&text);
        let shown = self.shown();
        if shown.is_none() || self.print.get_untracked() != print {
            let loaded = load::load(&text).map_err(Failure::Load)?;
            if shown.is_some_and(|shown| !self.may_replace(&loaded, &shown)) {
                return Ok(false);
            }
            // A large one is not wanted twice in memory.
            drop(text);
            self.show(loaded);
            self.print.set(print);
        }
        let now = self.device().unix_seconds();
        self.fetched_at.set(kept_at.unwrap_or(now));
        self.older.set(None);
        Ok(true)
    }

    /// Half a programme, an older one or that of another event (hosts have more than one cache)
    /// must not take the place of what is shown.
    fn may_replace(self, loaded: &Loaded, shown: &Index) -> bool {
        let (new, old) = (&loaded.programme, shown.programme());
        let whole = !loaded.cut_off || self.flaws.get_untracked().cut_off;
        let ours = whole && new.event.id == old.event.id;
        let older = new.revision < old.revision;
        self.older.set((ours && older).then_some(new.revision));
        ours && !older
    }

    fn shown(self) -> Option<Arc<Index>> {
        match self.data.get_untracked() {
            Data::Ready(index) => Some(index),
            _ => None,
        }
    }

    fn show(self, loaded: Loaded) {
        let device = self.device();
        for fault in &loaded.faults {
            device.warn(&format!("programme.json: {}: {}", fault.place, fault.message));
        }
        self.flaws.set(Flaws {
            cut_off: loaded.cut_off,
            newer: loaded.newer,
            sessions_left_out: loaded.sessions_left_out as u64,
        });
        // What clashed with a session that was added is no question of this moment any more.
        if self.toast.with_untracked(|toast| matches!(toast, Some(Toast::Added(_)))) {
            self.toast.set(None);
        }
        let index = Index::new(loaded.programme);
        self.open_agenda(&index.programme().event.id);
        let redraw = self.shown().is_some();
        if redraw {
            device.note_place();
        }
        self.data.set(Data::Ready(Arc::new(index)));
        if redraw {
            request_animation_frame(move || device.restore_place());
        }
    }
}

/// Tells texts apart without keeping them: FNV-1a with 64 bits
/// (<https://www.rfc-editor.org/rfc/rfc9923>).
fn fingerprint(text: &str) -> i64 {
    let start = 0xcbf2_9ce4_8422_2325_u64;
    let step = |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    text.bytes().fold(start, step).cast_signed()
}

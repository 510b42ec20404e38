//! Loading the programme, and keeping it current.

use super::State;
use super::app::Toast;
use super::later::{Progress, comes_later};
use super::programme::{Data, Failure, Flaws};
use crate::device::{Answer, FetchError};
use crate::programme::index::Index;
use crate::programme::load::{self, Loaded};
use leptos::prelude::{GetUntracked, Set, With, request_animation_frame, set_timeout, untrack};
use leptos::task::spawn_local;
use std::sync::Arc;
use std::time::Duration;

/// The time for which the page that the visitor sees has the network to itself.
const SOON: Duration = Duration::from_secs(1);

impl State {
    /// Gets the programme for the first time: at once what the device has kept, if it has, and
    /// what the network says after that.
    pub(super) fn load(self) {
        let device = self.device();
        device.on_refresh(Box::new(move || self.refresh()));
        device.on_update(Box::new(move || self.app.offer_update(true)));
        self.get(false);
    }

    /// Asks the network for the programme and shows it if it is another one. A programme that is
    /// there stays when the new one does not come, and an agenda is never touched by a failure.
    pub fn refresh(self) {
        self.get(true);
        if untrack(|| self.later.progress()) == Progress::Failed {
            self.fetch_later();
        }
    }

    /// The data of the present page: the programme, when the code for the page is there too.
    pub fn data_of_page(self) -> Data {
        let data = self.programme.data();
        if !self.route.page.with(comes_later) || !matches!(data, Data::Ready(_)) {
            return data;
        }
        match self.later.progress() {
            Progress::There => data,
            Progress::Failed => Data::Failed(Failure::Fetch(FetchError::Unreachable)),
            Progress::Away | Progress::Coming => {
                self.fetch_later();
                Data::Loading
            }
        }
    }

    /// Fetches the rest of the app when the visitor has something to look at; at once, if that is to
    /// be a grid.
    pub fn fetch_later_soon(self) {
        // By then it may be there, or have failed: who reads of that tries again when they like.
        let fetch = move || {
            if untrack(|| self.later.progress()) == Progress::Away {
                self.fetch_later();
            }
        };
        set_timeout(fetch, if untrack(|| self.is_grid()) { Duration::ZERO } else { SOON });
    }

    /// Fetches the rest of the app, unless it is there or on its way.
    pub fn fetch_later(self) {
        self.device().link_styles();
        let is_awaited = move || untrack(|| self.is_grid() || self.route.page.with(comes_later));
        if self.later.code.get_untracked().is_wanted() {
            self.later.fetch_code(is_awaited);
        }
        if self.later.words.get_untracked().is_wanted() {
            self.fetch_words(is_awaited);
        }
    }

    fn get(self, fresh: bool) {
        if self.shown().is_none() {
            self.programme.data.set(Data::Loading);
        }
        spawn_local(async move {
            let answer = self.device().fetch("programme.json", fresh).await;
            let kept = answer.as_ref().is_ok_and(|answer| answer.kept_at.is_some());
            let taken = answer.map_err(Failure::Fetch).and_then(|answer| self.take(answer));
            let confirmed = taken == Ok(true) && !kept;
            self.programme.confirmed.set(confirmed);
            self.programme.not_refreshed.set(fresh && !confirmed);
            match taken {
                _ if kept && !fresh => self.refresh(),
                Err(failure) if self.shown().is_none() => {
                    self.programme.data.set(Data::Failed(failure))
                }
                _ => {}
            }
        });
    }

    /// Shows what came, unless it is shown already; tells whether it is what is shown now.
    fn take(self, answer: Answer) -> Result<bool, Failure> {
        let Answer { text, kept_at } = answer;
        let fingerprint = fingerprint(&text);
        let shown = self.shown();
        if shown.is_none() || self.programme.fingerprint.get_untracked() != fingerprint {
            let loaded = load::load(&text).map_err(Failure::Load)?;
            if shown.is_some_and(|shown| !self.may_replace(&loaded, &shown)) {
                return Ok(false);
            }
            // A large one is not wanted twice in memory.
            drop(text);
            self.show(loaded);
            self.programme.fingerprint.set(fingerprint);
        }
        let now = self.device().unix_seconds();
        self.programme.fetched_at.set(kept_at.unwrap_or(now));
        self.programme.older.set(None);
        Ok(true)
    }

    /// Half a programme, an older one or that of another event (hosts have more than one cache)
    /// must not take the place of what is shown.
    fn may_replace(self, loaded: &Loaded, shown: &Index) -> bool {
        let (new, old) = (&loaded.programme, shown.programme());
        let whole = !loaded.cut_off || self.programme.flaws.get_untracked().cut_off;
        let ours = whole && new.event.id == old.event.id;
        let older = new.revision < old.revision;
        self.programme.older.set((ours && older).then_some(new.revision));
        ours && !older
    }

    fn shown(self) -> Option<Arc<Index>> {
        match self.programme.data.get_untracked() {
            Data::Ready(index) => Some(index),
            _ => None,
        }
    }

    fn show(self, loaded: Loaded) {
        let device = self.device();
        self.programme.flaws.set(Flaws {
            cut_off: loaded.cut_off,
            newer: loaded.newer,
            sessions_left_out: loaded.sessions_left_out,
        });
        // What clashed with a session that was added is no question of this moment any more.
        if matches!(untrack(|| self.app.toast()), Some(Toast::Added(_))) {
            self.app.dismiss_toast();
        }
        let index = Index::new(loaded.programme);
        self.agenda.open(&index.programme().event.id);
        let redraw = self.shown().is_some();
        if redraw {
            device.note_place();
        }
        self.programme.data.set(Data::Ready(Arc::new(index)));
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

//! The programme, as far as it has come, and how fresh it is.

use crate::device::FetchError;
use crate::programme::index::Index;
use crate::programme::load::LoadError;
use crate::programme::time::Moment;
use leptos::prelude::*;
use std::sync::Arc;

/// Why there is no programme to show.
#[derive(Clone, Debug, PartialEq)]
pub enum Failure {
    /// The file could not be fetched.
    Fetch(FetchError),
    /// The file was fetched, but cannot be opened.
    Load(LoadError),
}

/// The programme, or why there is none yet.
#[derive(Clone)]
pub enum Data {
    /// It is on its way.
    Loading,
    /// It can be shown.
    Ready(Arc<Index>),
    /// There is none to show, for this reason.
    Failed(Failure),
}

/// The flaws of a programme that is shown nevertheless.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Flaws {
    /// The file did not arrive to its end.
    pub cut_off: bool,
    /// The file was made for a newer app.
    pub newer: bool,
    /// Sessions that could not be read.
    pub sessions_left_out: usize,
}

/// The programme and what is known of it. Only `loading` writes.
#[derive(Clone, Copy)]
pub struct ProgrammeState {
    pub(super) data: RwSignal<Data>,
    pub(super) flaws: RwSignal<Flaws>,
    pub(super) fetched_at: RwSignal<i64>,
    pub(super) confirmed: RwSignal<bool>,
    pub(super) not_refreshed: RwSignal<bool>,
    pub(super) older: RwSignal<Option<u32>>,
    /// The fingerprint of the text whose programme is shown.
    pub(super) fingerprint: RwSignal<i64>,
}

impl ProgrammeState {
    /// One that is there from the start, or one that is still to come.
    pub(super) fn new(programme: Option<Arc<Index>>) -> ProgrammeState {
        ProgrammeState {
            confirmed: RwSignal::new(programme.is_some()),
            data: RwSignal::new(programme.map_or(Data::Loading, Data::Ready)),
            flaws: RwSignal::default(),
            fetched_at: RwSignal::new(0),
            not_refreshed: RwSignal::new(false),
            older: RwSignal::new(None),
            fingerprint: RwSignal::new(0),
        }
    }

    /// The programme, or why there is none.
    pub fn data(self) -> Data {
        self.data.get()
    }

    /// Asks the programme, or why there is none, without a copy.
    pub fn with<T>(self, ask: impl FnOnce(&Data) -> T) -> T {
        self.data.with(ask)
    }

    /// The programme that is shown, if there is one.
    pub fn index(self) -> Option<Arc<Index>> {
        match self.data.get() {
            Data::Ready(index) => Some(index),
            _ => None,
        }
    }

    /// An instant by the clock of the venue; until the programme is there nothing is told in it.
    pub fn at_venue(self, moment: Moment) -> Moment {
        self.with(|data| match data {
            Data::Ready(index) => index.at_venue(moment),
            _ => moment,
        })
    }

    /// A wall-clock time of the venue, see [`Event::parse_local`].
    ///
    /// [`Event::parse_local`]: crate::programme::model::Event::parse_local
    pub fn parse_local(self, text: &str) -> Option<Moment> {
        self.with(|data| match data {
            Data::Ready(index) => index.programme().event.parse_local(text),
            _ => Moment::parse_local(text, 0),
        })
    }

    /// The flaws of the programme that is shown.
    pub fn flaws(self) -> Flaws {
        self.flaws.get()
    }

    /// The moment when it came from the network, in seconds since the Unix epoch.
    pub fn fetched_at(self) -> i64 {
        self.fetched_at.get()
    }

    /// Whether the network has said in this visit, the last time it was asked, that it is current.
    pub fn is_confirmed(self) -> bool {
        self.confirmed.get()
    }

    /// Whether the last attempt to refresh it has failed.
    pub fn is_refresh_failed(self) -> bool {
        self.not_refreshed.get()
    }

    /// The revision of a programme that came last and was not taken because it is older than what
    /// is shown.
    pub fn older(self) -> Option<u32> {
        self.older.get()
    }
}

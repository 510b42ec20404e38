//! The one clock of the app.

use super::programme::{Data, ProgrammeState};
use crate::device::Device;
use crate::programme::rehearsal::Rehearsal;
use crate::programme::schedule::{Phase, phase};
use crate::programme::time::Moment;
use leptos::prelude::*;
use std::sync::Arc;

/// The time, and what follows from it.
#[derive(Clone, Copy)]
pub struct ClockState {
    /// Now, in minutes at the venue: by the device's clock, or by the rehearsal's.
    pub now: Memo<Moment>,
    /// Whether the whole event is over.
    pub over: Memo<bool>,
}

impl ClockState {
    /// A clock that begins to go.
    pub(super) fn new(
        device: &Arc<dyn Device>,
        rehearsal: Memo<Option<Rehearsal>>,
        programme: ProgrammeState,
    ) -> ClockState {
        let (read, started) = (device.clone(), device.unix_seconds());
        let seconds = RwSignal::new(started);
        device.every_second(Box::new(move || seconds.set(read.unix_seconds())));
        let now = Memo::new(move |_| {
            let seconds = seconds.get();
            programme.at_venue(match rehearsal.get() {
                Some(rehearsal) => rehearsal.at(seconds - started),
                None => Moment::new(seconds.div_euclid(60), 0),
            })
        });
        let over = Memo::new(move |_| {
            programme.with(|data| match data {
                Data::Ready(index) => matches!(phase(index, now.get()), Some(Phase::After)),
                _ => false,
            })
        });
        ClockState { now, over }
    }
}

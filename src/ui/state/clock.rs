//! The one clock of the app.

use super::Data;
use crate::programme::schedule::{Phase, Rehearsal, phase};
use crate::programme::time::Moment;
use crate::ui::device::Device;
use leptos::prelude::*;
use std::sync::Arc;

/// Now, in minutes at the venue: by the device's clock, or by the rehearsal's.
pub fn clock(
    device: Arc<dyn Device>,
    rehearsal: Memo<Option<Rehearsal>>,
    data: RwSignal<Data>,
) -> Memo<Moment> {
    let (read, started) = (device.clone(), device.unix_seconds());
    let seconds = RwSignal::new(started);
    device.every_second(Box::new(move || seconds.set(read.unix_seconds())));
    Memo::new(move |_| {
        let seconds = seconds.get();
        let offset = offset(data);
        match rehearsal.get() {
            Some(rehearsal) => rehearsal.at(seconds - started).at_offset(offset),
            None => Moment::new(seconds.div_euclid(60), offset),
        }
    })
}

/// Minutes east of UTC at the venue; until the programme is there nothing is told in it.
pub fn offset(data: RwSignal<Data>) -> i16 {
    data.with(|data| match data {
        Data::Ready(index) => index.event_offset(),
        _ => 0,
    })
}

/// Whether the whole event is over.
pub fn is_over(data: RwSignal<Data>, now: Memo<Moment>) -> bool {
    data.with(|data| match data {
        Data::Ready(index) => matches!(phase(index, now.get()), Some(Phase::After)),
        _ => false,
    })
}

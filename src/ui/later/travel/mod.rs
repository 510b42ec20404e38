//! The agenda on its way: out of this device ([`departure`](mod@departure)) and into
//! it ([`arrival`](mod@arrival)).

mod arrival;
mod calendar;
mod departure;

pub use arrival::{Arrivals, arrival};
pub use calendar::export_session;
#[cfg(feature = "kiosk")]
pub use departure::address;
pub use departure::departure;

//! Instants with the wall clock of the venue, and the days and times of day that it shows.
//!
//! A programme's times are RFC 3339 with a numeric offset, and that offset is all that is ever
//! used to show them: devices disagree about time-zone rules (Morocco changed its own in 2026).

mod clock;
mod date;
mod digits;
mod moment;
#[cfg(test)]
mod tests;

pub use clock::Clock;
pub use date::Date;
pub use moment::{Moment, offset_minutes};

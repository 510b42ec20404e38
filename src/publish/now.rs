//! The clock of this machine, for commands; whatever is below them is told the time.

use crate::programme::time::Moment;
use std::time::{SystemTime, UNIX_EPOCH};

/// This minute, told in UTC.
pub fn now() -> Moment {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    Moment::new(since.map_or(0, |since| (since.as_secs() / 60) as i64), 0)
}

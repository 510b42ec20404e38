//! The clock of this machine, for commands; whatever is below them is told the time.

use crate::exchange::times::Zone;
use crate::programme::time::Moment;
use std::env;
use std::time::{SystemTime, UNIX_EPOCH};

/// This minute, told in UTC.
pub fn now() -> Moment {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    Moment::new(since.map_or(0, |since| (since.as_secs() / 60) as i64), 0)
}

/// The zone that this machine is set to: that of `TZ`, or else of the system.
pub fn system_zone() -> Option<Zone> {
    let system = || iana_time_zone::get_timezone().ok();
    of_settings(env::var("TZ").ok()).or_else(system).and_then(|name| Zone::named(&name))
}

/// The name of a zone in `TZ` (POSIX, chapter 8.3): `Africa/Casablanca`, with a colon before it or
/// without. `None` where it is empty, or rules of its own such as `CET-1CEST`.
fn of_settings(tz: Option<String>) -> Option<String> {
    let name = tz?.trim_start_matches(':').to_owned();
    Zone::named(&name).filter(|zone| !zone.name().is_empty()).map(|_| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_zone_of_the_settings_is_one_with_a_name() {
        let of = |tz: &str| of_settings(Some(tz.to_owned()));
        assert_eq!(of("Africa/Casablanca").as_deref(), Some("Africa/Casablanca"));
        assert_eq!(of(":Europe/Paris").as_deref(), Some("Europe/Paris"));
        for none in ["", "CET-1CEST", "+01:00", "Nowhere/Else"] {
            assert_eq!(of(none), None, "{none}");
        }
        assert_eq!(of_settings(None), None);
    }
}

//! When a source is asked again.

use jiff::Timestamp;
use jiff::fmt::rfc2822;
use std::time::Duration;

/// The longest that failures make the next question wait.
const LONGEST: Duration = Duration::from_secs(60 * 60);

/// The longest that a server may ask to be left alone: more is taken for a mistake.
const LONGEST_ASKED: Duration = Duration::from_secs(24 * 60 * 60);

/// The part of a wait that is left to chance, so that many followers do not ask all at once.
const JITTER: f64 = 0.1;

/// The pace at which a source is asked.
#[derive(Debug)]
pub struct Pace {
    every: Duration,
    /// How often it could not be had, one time after the other.
    failures: u32,
}

impl Pace {
    /// The pace of a source that is well.
    pub fn new(every: Duration) -> Pace {
        Pace { every, failures: 0 }
    }

    /// Notes that the source could be had.
    pub fn had(&mut self) {
        self.failures = 0;
    }

    /// Notes that it could not.
    pub fn failed(&mut self) {
        self.failures = self.failures.saturating_add(1);
    }

    /// How long to wait now. Each failure doubles it, to an hour at most. `asked`: how long the
    /// server wants to be left alone; `chance`: a number from 0 to 1, which takes off up to a tenth,
    /// or adds that where the server must not be asked earlier.
    pub fn wait(&self, asked: Option<Duration>, chance: f64) -> Duration {
        let doubled = self.every.saturating_mul(2_u32.saturating_pow(self.failures));
        // Who wants to ask more seldom than that always does.
        let wait = doubled.min(LONGEST.max(self.every)).mul_f64(1.0 - JITTER * chance);
        let asked = asked.unwrap_or_default().min(LONGEST_ASKED);
        wait.max(asked.mul_f64(1.0 + JITTER * chance))
    }
}

/// Reads `Retry-After` (RFC 9110, 10.2.3): seconds, or the date of an e-mail. `None` for anything
/// else, and for a date that is over.
pub fn retry_after(text: &str, now: Timestamp) -> Option<Duration> {
    let text = text.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let until = rfc2822::DateTimeParser::new().parse_timestamp(text).ok()?;
    Duration::try_from(until.duration_since(now)).ok()
}

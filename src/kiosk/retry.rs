//! How long to wait: before coming back after a crash, and before asking again.

/// Seconds before the first return.
const FIRST: u32 = 3;

/// Seconds before a return, at most.
const LONGEST: u32 = 300;

/// Seconds without a crash after which the earlier ones are forgotten.
const QUIET: u32 = 600;

/// By how much a wait may be longer or shorter.
const JITTER: f64 = 0.2;

/// Seconds before coming back after so many crashes in a row, this one included: 3, 6, 12 and so
/// on, at most 300. The first two returns take less than ten seconds together.
pub fn wait_after(crashes: u32) -> u32 {
    let doubled = 2u32.saturating_pow(crashes.saturating_sub(1));
    FIRST.saturating_mul(doubled).min(LONGEST)
}

/// How many crashes in a row a new one makes, so many seconds after the last of those `before`;
/// ten quiet minutes end the row.
pub fn crashes(before: u32, seconds_since_last: u32) -> u32 {
    if seconds_since_last >= QUIET { 1 } else { before.saturating_add(1) }
}

/// The seconds, up to a fifth more or less, so that ten screens do not ask at once; never none
/// of some. `random` is evenly spread from 0 to 1.
pub fn jittered(seconds: u32, random: f64) -> u32 {
    let random = if random.is_nan() { 0.5 } else { random.clamp(0.0, 1.0) };
    let factor = 1.0 - JITTER + 2.0 * JITTER * random;
    (f64::from(seconds) * factor).round() as u32
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn each_crash_doubles_the_wait_up_to_five_minutes() {
        let waits = [1, 2, 3, 7, 8, u32::MAX].map(wait_after);
        assert_eq!(waits, [3, 6, 12, 192, 300, 300]);
        assert_eq!(wait_after(0), 3, "a count that was lost");
    }

    #[test]
    fn ten_quiet_minutes_are_forgiven() {
        assert_eq!(crashes(0, 0), 1);
        assert_eq!(crashes(4, 599), 5);
        assert_eq!(crashes(4, 600), 1);
        assert_eq!(crashes(u32::MAX, 0), u32::MAX);
    }

    #[test]
    fn a_wait_is_a_fifth_longer_or_shorter_at_most() {
        assert_eq!([0.0, 0.5, 1.0].map(|random| jittered(180, random)), [144, 180, 216]);
        assert_eq!([-1.0, f64::NAN, 9.0].map(|random| jittered(180, random)), [144, 180, 216]);
        assert_eq!(jittered(1, 0.0), 1);
        assert_eq!(jittered(u32::MAX, 1.0), u32::MAX);
    }

    proptest! {
        #[test]
        fn screens_that_draw_otherwise_ask_at_other_times(seconds in 15u32..3600, one in 0.0..0.5f64) {
            let other = one + 0.5;
            prop_assert!(jittered(seconds, one) < jittered(seconds, other));
        }
    }
}

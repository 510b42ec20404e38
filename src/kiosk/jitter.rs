//! Waits that differ from screen to screen.

/// By how much a wait may be longer or shorter.
const JITTER: f64 = 0.2;

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

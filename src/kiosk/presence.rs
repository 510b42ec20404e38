//! Whether somebody stands before the screen.

/// Seconds for which the screen asks "still there?" before it forgets what was done on it.
pub const COUNTDOWN: u32 = 15;

/// Who stands before the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Nobody: the screen has not been touched, or not for long.
    Nobody,
    /// Somebody: the last touch is not long ago.
    Somebody,
    /// Perhaps nobody: the question is on the screen.
    Asking {
        /// The seconds for which it still is, 15 to 1.
        seconds_left: u32,
    },
}

/// Tells it by the last touch, after `idle` seconds without one, in seconds of a clock that does
/// not stop. Should it jump back, the touch counts as a new one: better to stay too long than to
/// wipe what a visitor is doing.
pub fn presence(last_touch: Option<i64>, now: i64, idle: u32) -> Presence {
    let Some(touch) = last_touch else { return Presence::Nobody };
    let quiet = now.saturating_sub(touch).max(0);
    let left = (i64::from(idle) + i64::from(COUNTDOWN)).saturating_sub(quiet);
    match u32::try_from(left.max(0)) {
        Ok(0) => Presence::Nobody,
        Ok(seconds_left @ ..=COUNTDOWN) => Presence::Asking { seconds_left },
        _ => Presence::Somebody,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn nobody_is_there_until_the_screen_is_touched() {
        assert_eq!(presence(None, 1_000, 60), Presence::Nobody);
        assert_eq!(presence(Some(1_000), 1_000, 60), Presence::Somebody);
    }

    #[test]
    fn who_does_not_touch_is_asked_and_then_gone() {
        let told = [1_059, 1_060, 1_074, 1_075].map(|now| presence(Some(1_000), now, 60));
        assert_eq!(
            told,
            [
                Presence::Somebody,
                Presence::Asking { seconds_left: 15 },
                Presence::Asking { seconds_left: 1 },
                Presence::Nobody,
            ]
        );
    }

    #[test]
    fn a_clock_that_jumps_back_wipes_nothing() {
        assert_eq!(presence(Some(1_000), 10, 60), Presence::Somebody);
        assert_eq!(presence(Some(i64::MAX), i64::MIN, u32::MAX), Presence::Somebody);
    }

    proptest! {
        #[test]
        fn time_alone_brings_nobody_back(touch in any::<i64>(), now in any::<i64>(), idle in any::<u32>()) {
            let rank = |presence| match presence {
                Presence::Somebody => i64::MAX,
                Presence::Asking { seconds_left } => seconds_left.into(),
                Presence::Nobody => 0,
            };
            let then = rank(presence(Some(touch), now, idle));
            prop_assert!(rank(presence(Some(touch), now.saturating_add(1), idle)) <= then);
        }
    }
}

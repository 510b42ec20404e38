//! Playing the event before it takes place.

use super::time::Moment;

/// A clock that plays the event: it starts at a moment of choice and may run faster.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rehearsal {
    base: Moment,
    speed: u32,
}

/// Minutes that a rehearsal may move away from its start: a century.
const FARTHEST: i64 = 100 * 366 * 24 * 60;

impl Rehearsal {
    /// From the parameters of an address: `now=2025-07-01T10:25` and `speed=60` (1 to 3600, 1 when
    /// it is no number). `read` reads a time of the venue, which may have an offset of its own.
    ///
    /// A `+` that nobody encoded arrives as a space and is read as one.
    pub fn parse(
        now: &str,
        speed: Option<&str>,
        read: &dyn Fn(&str) -> Option<Moment>,
    ) -> Option<Rehearsal> {
        let now = now.trim();
        let base = read(now).or_else(|| {
            let (local, own) = now.rsplit_once(' ')?;
            read(&format!("{local}+{own}"))
        })?;
        let speed = speed.and_then(|speed| speed.trim().parse().ok()).unwrap_or(1);
        Some(Rehearsal { base, speed: u32::clamp(speed, 1, 3600) })
    }

    /// What the clock shows so many real seconds after its start.
    pub fn at(&self, elapsed_seconds: i64) -> Moment {
        let minutes = elapsed_seconds.saturating_mul(self.speed.into()).div_euclid(60);
        self.base.plus(minutes.clamp(-FARTHEST, FARTHEST))
    }

    /// Where it starts.
    pub fn base(&self) -> Moment {
        self.base
    }

    /// How many of its seconds pass in a real one.
    pub fn speed(&self) -> u32 {
        self.speed
    }

    /// The parameters that [`Rehearsal::parse`] reads, told for the venue.
    pub fn to_query(&self) -> Vec<(&'static str, String)> {
        let mut pairs = vec![("now", format!("{}T{}", self.base.date(), self.base.clock()))];
        if self.speed != 1 {
            pairs.push(("speed", self.speed.to_string()));
        }
        pairs
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::sample::at;
    use proptest::prelude::*;

    fn local(offset: i16) -> impl Fn(&str) -> Option<Moment> {
        move |text| Moment::parse_local(text, offset)
    }

    #[test]
    fn a_rehearsal_starts_where_it_is_told_and_runs_as_fast() {
        let clock = Rehearsal::parse("2025-07-01T10:25", Some("60"), &local(60)).unwrap();
        assert_eq!(clock.base(), at("01 10:25"));
        assert_eq!(clock.at(0), at("01 10:25"));
        assert_eq!(clock.at(35), at("01 11:00"));
        assert_eq!(clock.at(-1), at("01 10:24"));
        let slow = Rehearsal::parse("2025-07-01T10:25", None, &local(60)).unwrap();
        assert_eq!(slow.at(59), at("01 10:25"));
        assert_eq!(slow.at(60), at("01 10:26"));
    }

    #[test]
    fn an_offset_is_obeyed_even_when_its_plus_was_decoded_to_a_space() {
        for now in ["2025-07-01T09:25Z", "2025-07-01T10:25+01:00", "2025-07-01T10:25 01:00"] {
            assert_eq!(
                Rehearsal::parse(now, None, &local(0)).unwrap().base(),
                at("01 10:25"),
                "{now}"
            );
        }
        let spaced = Rehearsal::parse("2025-07-01 10:25", None, &local(60)).unwrap();
        assert_eq!(spaced.base(), at("01 10:25"));
    }

    #[test]
    fn a_speed_is_kept_within_reason() {
        let speed =
            |text| Rehearsal::parse("2025-07-01T10:25", Some(text), &local(60)).unwrap().speed();
        assert_eq!(["0", "2", "99999", "-1", "fast", ""].map(speed), [1, 2, 3600, 1, 1, 1]);
        assert_eq!(Rehearsal::parse("now", None, &local(60)), None);
    }

    #[test]
    fn an_address_leads_back_to_its_rehearsal() {
        for speed in ["1", "60"] {
            let clock = Rehearsal::parse("2025-07-01T10:25", Some(speed), &local(60)).unwrap();
            let query = clock.to_query();
            let get = |key| query.iter().find(|(name, _)| *name == key).map(|(_, value)| &**value);
            assert_eq!(
                Rehearsal::parse(get("now").unwrap(), get("speed"), &local(60)),
                Some(clock)
            );
        }
    }

    proptest! {
        #[test]
        fn no_rehearsal_panics(now in "\\PC*", speed in "\\PC*", elapsed in any::<i64>()) {
            let _ = Rehearsal::parse(&now, Some(&speed), &local(60));
            let clock = Rehearsal::parse("9999-12-31T23:59", Some(&speed), &local(60)).unwrap();
            let _ = clock.at(elapsed).to_string();
        }
    }
}

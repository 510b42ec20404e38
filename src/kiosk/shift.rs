//! Moves the picture by a few pixels, so that nothing burns into the screen.

/// How far the picture is moved at a minute, to the right and down, each from `-pixels` to
/// `pixels`. Minutes count on, from anywhere.
///
/// The path stands at every place once before it comes round, and moves by at most two pixels to
/// a side each minute, also where it comes round: each row is gone through as `there_and_back`,
/// and so are the rows.
pub fn shift(minute: i64, pixels: u32) -> (i32, i32) {
    let width = 2 * i64::from(pixels) + 1;
    let (row, column) = (minute.div_euclid(width).rem_euclid(width), minute.rem_euclid(width));
    let place = |step| (there_and_back(step, width) - i64::from(pixels)) as i32;
    (place(column), place(row))
}

/// The places 0 to `width - 1`, in a round of so many steps: the even ones up, the odd ones down.
fn there_and_back(step: i64, width: i64) -> i64 {
    let there = 2 * step;
    if there < width { there } else { 2 * (width - step) - 1 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn without_pixels_nothing_moves() {
        assert!((-5..5).all(|minute| shift(minute, 0) == (0, 0)));
    }

    #[test]
    fn a_round_stands_at_every_place_once() {
        for pixels in [1, 4, 24] {
            let side = -(pixels as i32)..=pixels as i32;
            let places = side.clone().flat_map(|x| side.clone().map(move |y| (x, y)));
            let mut round: Vec<_> =
                (0..places.clone().count()).map(|at| shift(at as i64, pixels)).collect();
            round.sort_unstable();
            assert!(round.into_iter().eq(places), "{pixels}");
        }
    }

    proptest! {
        #[test]
        fn the_picture_never_jumps(minute in prop_oneof![-10_000i64..10_000, any::<i64>()], pixels in 0u32..=24) {
            let (from, to) = (shift(minute, pixels), shift(minute.saturating_add(1), pixels));
            prop_assert!((from.0 - to.0).abs() <= 2 && (from.1 - to.1).abs() <= 2, "{:?} {:?}", from, to);
        }
    }
}

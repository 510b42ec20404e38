//! The keys that lead through the grid: the arrows by time and by room, the latter as they lie in
//! the direction of the page; Home and End to the first and the last of a room, with Control of the
//! day. The tab key comes to one session, its star, and leaves.

use crate::programme::grid::Step;
use crate::programme::lang::Lang;

/// The step of a key, which is named as by [`chord`](crate::html::event::chord).
pub fn step_of(chord: &str, lang: Lang) -> Option<Step> {
    let (left, right) = match lang.is_right_to_left() {
        true => (Step::RoomAfter, Step::RoomBefore),
        false => (Step::RoomBefore, Step::RoomAfter),
    };
    match chord {
        "ArrowUp" => Some(Step::Earlier),
        "ArrowDown" => Some(Step::Later),
        "ArrowLeft" => Some(left),
        "ArrowRight" => Some(right),
        "Home" => Some(Step::FirstInRoom),
        "End" => Some(Step::LastInRoom),
        "Control+Home" => Some(Step::FirstOfDay),
        "Control+End" => Some(Step::LastOfDay),
        _ => None,
    }
}

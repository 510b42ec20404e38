//! The grid on paper.

use super::in_many_rooms;
use crate::{pages::Grid, support::Device};
use serde_json::{Value, json};

#[test]
fn on_paper_the_grid_is_a_list_in_which_each_session_names_its_room() {
    in_many_rooms(Device::Phone, 20, async |visit| {
        Grid::open(visit, "ar", "").await;
        visit.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
        let script = "const cells = [...document.querySelectorAll('.grid .cell')];
            const boxes = cells.map(cell => cell.getBoundingClientRect());
            const meet = (one, other) => one.left < other.right - 1 && other.left < one.right - 1
                && one.top < other.bottom - 1 && other.top < one.bottom - 1;
            const room = cell => getComputedStyle(cell.querySelector('.card-meta'), '::after').content;
            return {
                number: cells.length,
                cut: boxes.filter(({ left, right, height }) =>
                    left < 0 || right > innerWidth || height === 0).length,
                overprinted: boxes.filter((one, at) =>
                    boxes.some((other, place) => place !== at && meet(one, other))).length,
                rooms: cells.slice(0, 2).map(room),
            }";
        let found = visit.js(script, Vec::new()).await;
        let rooms: Value = json!(["\"قاعة 0\"", "\"قاعة 1\""]);
        let wanted = json!({ "number": 100, "cut": 0, "overprinted": 0, "rooms": rooms });
        assert_eq!(found, wanted);
        assert!(!visit.sees(".grid-heads").await);
    });
}

//! The heads of the columns, and the columns behind the sessions.

use super::at;
use crate::html::{El, Html, h};
use crate::i18n::{self, Message};
use crate::programme::grid::{Column, Grid};
use crate::programme::model::RoomStatus;
use crate::ui::components::words::{lang, phrase, say, text};

/// The names of the rooms, in a row.
pub fn heads(grid: &Grid) -> El {
    let heads: Html =
        grid.columns.iter().enumerate().map(|(number, column)| head(number, column)).collect();
    let corner = h::span().class("grid-corner").attr("aria-hidden", "true");
    h::div().class("grid-heads").child(h::ul().class("grid-row").child(heads)).child(corner)
}

/// The id of the head of a column.
pub fn id(column: usize) -> String {
    format!("room-{column}")
}

fn head(number: usize, column: &Column) -> El {
    let name = match column.room {
        Some(room) => text(&room.name),
        None if column.to_be_confirmed => {
            i18n::room_status_name(lang(), RoomStatus::ToBeConfirmed).map(phrase)
        }
        None => Some(say(Message::ChangesNoRoom)),
    };
    let place = column.room.and_then(|room| text(&room.place));
    at(
        h::li().class("grid-head"),
        &format!("1/{}/auto/{}", column.lanes.start + 2, column.lanes.end + 2),
    )
    .attr("id", id(number))
    .child(h::span().class("grid-room").child(name))
    .child(place.map(|place| h::span().class("grid-where").child(place)))
}

/// The columns, which are what comes to rest at the edge when one scrolls to the side.
pub fn columns(grid: &Grid) -> Html {
    let column = |column: &Column| {
        let (start, end) = (column.lanes.start + 2, column.lanes.end + 2);
        at(h::div().class("grid-column"), &format!("1/{start}/-1/{end}"))
    };
    grid.columns.iter().map(column).collect()
}

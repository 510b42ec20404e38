//! What is drawn by code that comes later.

use crate::html::{Html, live};
use crate::ui::state::State;
use crate::ui::state::later::Part;

/// A part of the page; nothing until the code is there.
pub fn later(state: State, part: Part<'static>) -> Html {
    live(move || state.index().and_then(|index| state.later.draw(&part, &index)))
}

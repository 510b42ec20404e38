//! The parts of a programme, each from its object.

mod event;
mod links;
mod lists;
mod outcomes;

pub use event::event;
pub use lists::{person, room, session, vertical};
pub use outcomes::outcomes;

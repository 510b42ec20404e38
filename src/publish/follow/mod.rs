//! `barnamaj follow`: a programme that stays in step with its source, by itself. The source is asked
//! again and again and imported as `barnamaj import` does; when visitors would see something else, a
//! command brings it to them.
//!
//! Nobody looks on while that happens, so a good programme is never given up for a bad answer: what
//! cannot be had or read, what would make the programme unfit to publish, and a source in which most
//! of the sessions are suddenly gone change nothing, and are said once. Only one thing is kept besides
//! the programme: whether visitors still lack something (`mark`).
//!
//! - `source` asks, with conditions, so that a server has to send only what is new;
//! - `guard` says what must not be taken in;
//! - `pace` says when to ask again, `health` what is worth saying;
//! - `delivery` brings a change to visitors;
//! - `follower` puts these together, `arguments` is its command line, `command` runs it.

mod arguments;
mod command;
mod delivery;
mod follower;
mod guard;
mod health;
mod mark;
mod pace;
mod source;
#[cfg(test)]
mod tests;
mod trouble;

pub use arguments::Arguments;
pub use command::{follow, run};
pub use follower::Surroundings;

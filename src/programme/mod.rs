//! What an organiser publishes: one JSON file, its model and all that can be asked of it.
//!
//! Pure: no clock, no browser, no view. "Now" is an argument.

pub mod changes;
pub mod filter;
pub mod fold;
pub mod grid;
pub mod index;
pub(crate) mod json;
pub mod lang;
pub mod load;
pub mod model;
pub mod notices;
pub(crate) mod order;
pub(crate) mod reader;
pub mod rehearsal;
pub mod rich;
pub mod schedule;
#[cfg(test)]
mod schema_test;
pub mod search;
pub mod text;
pub mod time;
pub mod unread;
mod vocabulary;

#[cfg(test)]
pub(crate) mod sample;

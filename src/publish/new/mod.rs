//! `barnamaj new`: a directory with all that an organiser begins with. Asks on a terminal for what
//! the command line does not say, and refuses a directory that holds anything.

mod asked;
mod command;
mod event;
mod example;
mod files;
mod readme;
#[cfg(test)]
mod tests;
mod words;

pub use command::{Arguments, run};

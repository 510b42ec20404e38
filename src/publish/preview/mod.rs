//! `barnamaj preview`: the site of a programme while it is being written. It is made again after
//! each save, and the pages that are open load anew; a bar on them tells what `barnamaj check` tells.
//!
//! What cannot be drawn never takes a page away: the last site that could be stays. Nothing is
//! written beside the organiser's files: the site lies in a directory that goes with the command.

mod build;
mod command;
mod findings;
mod lan;
mod qr;
mod server;
mod shown;
mod target;
#[cfg(test)]
mod tests;
mod watch;

pub use command::{Arguments, run};

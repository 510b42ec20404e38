//! Changes on the day: `barnamaj change`, `barnamaj notice` and `barnamaj undo`.
//!
//! An organiser in a hurry says what is different. The session is found, visitors' messages are shown
//! in each language, a new error refuses the change, and then only the places concerned are written
//! into the organiser's file (`publish::lossless`). A log beside the programme (`log`) remembers what
//! stood there before, so that it can be taken back. Then the site is published again.
//!
//! Nothing is kept but these two files: the state of an event is what stands in its programme.

mod ask;
mod carry_out;
mod command;
mod describe;
mod desk;
mod find;
mod log;
mod notice;
mod notice_command;
mod session;
#[cfg(test)]
mod tests;
mod texts;
mod told;
mod undo;
mod when;
mod write;

pub use command::{ChangeArguments, UndoArguments, change, undo};
pub use notice_command::{NoticeArguments, notice};

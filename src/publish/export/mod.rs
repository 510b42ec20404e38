//! `barnamaj export`: the programme goes out, in a format that other apps read.

mod command;

pub use command::{Arguments, run};

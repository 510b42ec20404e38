//! `barnamaj import`: programmes of others come in. Files, folders and addresses are opened here; what
//! is in them is the business of `exchange`.

mod command;
mod fetch;
mod files;
mod reading;
#[cfg(test)]
mod tests;

pub use command::{Arguments, read_file, run, told};
pub use fetch::{Answer, Refusal, Validators, ask};
pub use files::{is_address, local, replace};
pub use reading::{About, Imported, parse_language, parse_zone};

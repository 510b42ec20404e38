//! `barnamaj import`: programmes of others come in. Files, folders and addresses are opened here; what
//! is in them is the business of `exchange`.

mod command;
mod fetch;
mod files;
#[cfg(test)]
mod tests;

pub use command::{Arguments, parse_language, run};
pub use files::replace;

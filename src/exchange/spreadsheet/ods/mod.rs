//! `.ods`, OpenDocument (ISO/IEC 26300, part 3).

mod read;
mod write;

pub use read::read;
pub use write::write;

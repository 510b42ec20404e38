//! `.xlsx`, Office Open XML (ECMA-376).

mod read;
mod write;

pub use read::read;
pub use write::write;

//! Sheets for the organiser's printer: the programme on the wall, and on every door. Plain pages
//! without script: they are not part of the app, and search engines are not shown them.

mod doors;
mod fit;
mod page;
mod paper;
mod parts;
mod printer;
mod sheets;
#[cfg(test)]
mod tests;
mod wall;

pub use page::{PageFiles, SheetKind};
pub use paper::Paper;
pub use printer::Printer;
pub use sheets::Sheets;

//! Changes of the programme: the page, the bar in the dock, the notes on kept sessions.

mod differences;
pub mod news;
mod page;

pub use page::changes_page;

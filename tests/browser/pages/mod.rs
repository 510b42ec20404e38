//! Where things are on a page. A page object knows selectors and no expectations; tests are the
//! other way round.

mod agenda;
mod beside;
mod card;
mod changes;
mod filter_sheet;
mod frame;
mod grid;
mod kept;
mod kiosk;
mod notices;
mod now;
mod programme;
mod reminders;
mod session;

pub use agenda::Agenda;
pub use beside::Beside;
pub use card::{Card, shown};
pub use changes::Changes;
pub use filter_sheet::FilterSheet;
pub use frame::Frame;
pub use grid::Grid;
pub use kept::Kept;
pub use kiosk::Kiosk;
pub use notices::Notices;
pub use now::Now;
pub use programme::Programme;
pub use reminders::Reminders;
pub use session::Session;

//! Where things are on a page. A page object knows selectors and no expectations; tests are the
//! other way round.

mod agenda;
mod card;
mod frame;
mod programme;
mod session;

pub use agenda::Agenda;
pub use card::Card;
pub use frame::Frame;
pub use programme::Programme;
pub use session::Session;

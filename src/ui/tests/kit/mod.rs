//! The view without a browser: a device that does what a test says, a visitor who has opened the
//! app at an address, a small programme, and a reader of what is drawn.

mod device;
mod sample;
mod scene;
mod seen;
mod turns;

pub use device::TestDevice;
pub use sample::Sample;
pub use scene::Scene;
pub use seen::{Piece, Seen, readable};

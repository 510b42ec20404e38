//! What the screen at the venue's door shows when. Pure: the programme, the moment, the settings
//! and the seconds are given, and nothing is kept.

pub mod arc;
pub mod board;
pub mod clock;
pub mod jitter;
pub mod keyboard;
pub mod presence;
mod remaining;
pub mod settings;
pub mod shift;
pub mod slides;

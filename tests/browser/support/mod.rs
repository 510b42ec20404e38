//! What tests stand on: a browser, a server that can misbehave, and a person who uses both.

pub mod axe;
pub mod command;
pub mod device;
pub mod dist;
pub mod driver;
pub mod engine;
pub mod failure;
pub mod paper;
pub mod run;
pub mod site;
pub mod versions;
pub mod visit;
pub mod words;

pub use device::Device;
pub use engine::Engine;
pub use run::{
    in_browser, in_browser_at, in_engine, in_engine_within, in_keeping_browser,
    in_keeping_browser_below, in_new_browser, in_new_keeping_browser, in_private_window,
};

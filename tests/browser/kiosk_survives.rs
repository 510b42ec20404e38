//! A screen that is started once and left alone for days: what may happen to it meanwhile.

mod awake;
mod clock;
mod crash;
mod network;
mod offline;
pub mod screen;
mod versions;

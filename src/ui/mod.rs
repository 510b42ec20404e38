//! What is seen.
//!
//! The address says which page in which language ([`address`]); [`state`] holds the rest.
//! Pages are drawn anew when the language changes, so their texts need not be reactive; what
//! moves inside a page (filter, agenda, clock) is.

pub mod address;

pub mod app;
pub mod components;
pub mod device;
mod history;
pub mod html;
#[cfg(feature = "kiosk")]
pub mod kiosk;
mod pages;
mod react;
pub mod rest;
mod shell;
mod state;
pub mod title;

//! The view.
//!
//! The address says which page in which language ([`crate::address`]); `state` holds the rest.
//! Pages are drawn anew when the language changes, so their texts need not be reactive; what
//! moves inside a page (filter, agenda, clock) is.
//!
//! From the ground: `state`; `components`, which pages are made of; `pages`, those of the
//! start; `later`, everything that comes with the second module; `shell`, what stands around
//! pages; `app` and `kiosk`, which put all of it together.

pub mod app;
pub mod components;
mod effect;
#[cfg(feature = "kiosk")]
pub mod kiosk;
mod later;
mod pages;
mod routes;
mod shell;
pub mod state;
#[cfg(all(test, feature = "publish"))]
mod tests;
pub mod title;

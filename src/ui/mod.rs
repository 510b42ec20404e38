//! What is seen.
//!
//! The address says which page in which language ([`address`]); [`state`] holds the rest.
//! Pages are drawn anew when the language changes, so their texts need not be reactive; what
//! moves inside a page (filter, agenda, clock) is.

pub mod address;

#[cfg(feature = "csr")]
pub mod app;
#[cfg(feature = "csr")]
mod components;
#[cfg(feature = "csr")]
pub mod device;
#[cfg(feature = "csr")]
mod history;
#[cfg(feature = "csr")]
pub mod html;
#[cfg(feature = "csr")]
mod pages;
#[cfg(feature = "csr")]
mod react;
#[cfg(feature = "csr")]
mod shell;
#[cfg(feature = "csr")]
mod state;
#[cfg(feature = "csr")]
mod title;

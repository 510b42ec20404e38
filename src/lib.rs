//! Barnamaj: the programme of an event, in the visitor's hand and at the venue's door.
//!
//! Rooms, lowest first; no arrow runs back up:
//! - [`programme`]: what an organiser publishes (pure)
//! - [`agenda`]: what a visitor keeps (pure)
//! - [`i18n`]: the app's own words in four languages (pure)
//! - [`formats`]: what is handed on to calendars and search engines (pure)
//! - [`kiosk`]: what the screens at the venue show when (pure)
//! - `ui`: what is seen (Leptos)
//! - `browser`: the only room that names web-sys
//! - `publish`: checks a programme, serves a finished site (native)

pub mod address;
pub mod agenda;
#[cfg(feature = "csr")]
pub mod browser;
#[cfg(any(feature = "csr", feature = "publish"))]
pub mod device;
pub mod formats;
#[cfg(any(feature = "csr", feature = "publish"))]
pub mod html;
pub mod i18n;
pub mod kiosk;
pub mod programme;
#[cfg(feature = "publish")]
pub mod publish;
#[cfg(any(feature = "csr", feature = "publish"))]
pub mod ui;

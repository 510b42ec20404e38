//! Barnamaj: the programme of an event, in the visitor's hand and at the venue's door.
//!
//! Rooms, lowest first; no arrow runs back up:
//! - `html`: elements as values, drawn into a document or a string (Leptos's signals)
//! - [`programme`]: what an organiser publishes (pure)
//! - [`address`]: the pages and their addresses (pure)
//! - [`agenda`]: what a visitor keeps (pure)
//! - [`i18n`]: the app's own words, in the languages of an event (pure)
//! - [`kiosk`]: what the screens at the venue show when (pure)
//! - `sentences`: what the organiser's command says, in the organiser's language (native)
//! - `exchange`: programmes of others, in and out (native)
//! - [`formats`]: what is handed on to calendars and search engines (pure)
//! - `device`: what the view asks of the device it runs on
//! - `ui`: the view, by feature
//! - `browser`: answers for phones and kiosks; it and `html` alone name web-sys
//! - `publish`: checks a programme, makes and serves a finished site (native)

pub mod address;
pub mod agenda;
#[cfg(feature = "csr")]
pub mod browser;
#[cfg(any(feature = "csr", feature = "publish"))]
pub mod device;
#[cfg(feature = "publish")]
pub mod exchange;
pub mod formats;
#[cfg(any(feature = "csr", feature = "publish"))]
pub mod html;
pub mod i18n;
pub mod kiosk;
pub mod programme;
#[cfg(feature = "publish")]
pub mod publish;
#[cfg(feature = "publish")]
pub mod sentences;
#[cfg(any(feature = "csr", feature = "publish"))]
pub mod ui;

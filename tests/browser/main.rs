//! What a person does with the site, done in a real browser against the release site.
//!
//! `make test` sets up what is needed, builds the site and runs all of this. While working on
//! one behaviour, after `make setup-tests site`:
//!
//! ```sh
//! cargo test --features publish --test browser -- agenda --test-threads=2
//! ```
//!
//! # Adding a behaviour
//! A behaviour is a plain test whose name is a sentence, in the file of its subject:
//!
//! ```ignore
//! #[test]
//! fn a_kept_session_is_still_there_after_a_reload() {
//!     in_browser(Device::Phone, async |visit| {
//!         let programme = Programme::open(visit, "ar", "").await;
//!         programme.card("opening").tap().await;
//!         visit.reload().await;
//!         assert!(programme.card("opening").is_kept().await);
//!     });
//! }
//! ```
//!
//! - `visit` ([`support::visit::Visit`]) is one person with one browser and a server of their
//!   own: look, click, wait, read the address and the storage; `visit.site` makes the server
//!   misbehave and tells what was asked of it.
//! - Each page is as on a first visit, unless the test asks for `in_keeping_browser`, where the
//!   service worker works.
//! - `pages/` knows where things are on a page; a test speaks of programmes and cards, never of
//!   selectors. All of them stand on the names of `docs/architecture.md` that tools rely on.
//! - What happens after a click is waited for (`visit.until(…)`), never slept for; what is on its
//!   way to the page, too (`visit.until_quiet()`). The server goes away by `visit.lose_server()`,
//!   which does that first.
//! - A test fails when the browser's console holds an error at its end, unless it said before
//!   that one is due (`visit.expect_console_error(…)`).
//! - On failure a picture, the page's source and the console are left in
//!   `target/browser-failures/`.

mod agenda;
mod any_event;
mod appearance;
#[path = "../bench/browser/mod.rs"]
mod bench;
mod beside;
mod changes;
mod engines;
mod every_page;
mod filters;
mod first_screen;
mod floor;
mod grid;
mod harness;
mod history;
mod journey;
mod keyboard;
mod kiosk;
mod kiosk_start;
mod kiosk_survives;
mod languages;
mod last_resort;
mod layout;
mod long_list;
mod long_words;
mod missing;
mod navigation;
mod notices;
mod offline;
mod pages;
mod parts;
mod plan;
mod preview;
mod print;
mod privacy;
mod purity;
mod random;
mod rehearsal;
mod reminders;
mod search;
mod server;
mod sheet;
mod shots;
mod size;
mod soak;
mod storage;
mod support;
mod takeover;
mod travel;
mod trouble;
mod updates;
mod upgrade;
mod without_script;
mod words;

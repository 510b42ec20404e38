//! The device of a kiosk, beyond what phones are asked for ([`Device`]).

use super::Device;
use crate::html::DomEvent;

/// The device of a kiosk. It keeps nothing for longer than a visitor stands there.
pub trait Terminal: Device {
    /// The path under which the site is hosted, without a slash at the end.
    fn base(&self) -> String;
    /// Path and query under which the kiosk was started.
    fn href(&self) -> String;
    /// Forgets what the visitor kept.
    fn forget(&self);
    /// Seconds since some moment in the past, by a clock that nobody sets: for pauses.
    fn steady_seconds(&self) -> i64;
    /// Seconds by which the clock of the device is corrected; 0 when it is right.
    fn correction(&self) -> i64;
    /// Tells the rest of the page whether somebody is there.
    fn show_presence(&self, presence: &'static str);
    /// Moves what is shown for long by so many pixels to the right and down.
    fn shift(&self, x: i32, y: i32);
    /// Scrolls to the top.
    fn scroll_to_top(&self);
    /// The health of the device.
    fn health(&self) -> Health;
    /// The path, query and fragment of the link that was touched; nothing of a link that leads
    /// to another host, or of anything else.
    fn touched_link(&self, event: &DomEvent) -> Option<String>;
}

/// The measurements of the page around the app (`public/kiosk-boot.js`), for the operator.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Health {
    /// The version of the site.
    pub version: String,
    /// The number of times that the app came back after a panic.
    pub crashes: String,
    /// Errors on the console since the start.
    pub errors: String,
    /// Writes into the device's storage, which there must be none of.
    pub writes: String,
    /// Whether the screen is kept awake.
    pub awake: String,
    /// Whether the site is kept for a start without network.
    pub offline: String,
}

impl Health {
    /// Asks for each value by its name.
    pub fn from(measured: &dyn Fn(&str) -> String) -> Health {
        Health {
            version: measured("version"),
            crashes: measured("crashes"),
            errors: measured("errors"),
            writes: measured("writes"),
            awake: measured("awake"),
            offline: measured("offline"),
        }
    }
}

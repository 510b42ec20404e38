//! What the view asks of the device it runs on. The room `browser` answers; tests and the
//! prerenderer may answer otherwise.

use crate::agenda::preferences::Preferences;
use crate::agenda::store::Store;
use crate::programme::lang::Lang;
use crate::ui::html::Event;
use std::future::Future;
use std::pin::Pin;

/// An answer that takes its time, on the one thread of the browser.
pub type Later<T> = Pin<Box<dyn Future<Output = T>>>;

/// A published file as it came.
pub struct Answer {
    pub text: String,
    /// When the device kept it, in seconds since the Unix epoch; `None` when it has come from the
    /// network just now.
    pub kept_at: Option<i64>,
}

/// Why a published file could not be fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FetchError {
    /// No answer: no network, no server, or none in time.
    Unreachable,
    /// The server answered with this HTTP status.
    Status(u16),
}

/// What became of an address that was to be shared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shared {
    /// The device's own sheet took it (or the visitor closed that).
    Handed,
    /// It is in the clipboard.
    Copied,
    /// Neither is to be had.
    Not,
}

/// What became of the choice of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// None was chosen.
    None,
    Text(String),
    /// It is too large, or the device did not hand it out.
    Unreadable,
}

/// How the agenda is to be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Print {
    /// As it is on the screen.
    Pages,
    /// On sheets to be folded.
    Booklet,
}

/// Whether the visitor lets this site show notifications.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MayNotify {
    Yes,
    Unasked,
    /// Denied, or there are none here.
    No,
}

/// The device as the view sees it.
pub trait Device: Send + Sync {
    /// Seconds since the Unix epoch, by the device's clock.
    fn unix_seconds(&self) -> i64;
    /// The visitor's languages as BCP 47 tags, the dearest first.
    fn languages(&self) -> Vec<String>;
    /// Where the agenda and the preferences are kept.
    fn store(&self) -> &dyn Store;
    /// A file of the site, such as `programme.json`: as the device has kept it, if it has and
    /// nothing `fresh` is wanted; else from the network, or as it was kept when the network gives
    /// nothing good.
    fn fetch(&self, file: &str, fresh: bool) -> Later<Result<Answer, FetchError>>;
    /// A number from 0 to 1, by chance.
    fn chance(&self) -> f64;
    /// Calls back whenever it is time to look for a newer programme.
    fn on_refresh(&self, react: Box<dyn Fn()>);
    /// Calls back when a new version of the app waits.
    fn on_update(&self, react: Box<dyn Fn()>);
    /// Calls back with the key whenever another tab has stored something.
    fn on_stored_elsewhere(&self, react: Box<dyn Fn(String)>);
    /// Calls back each second.
    fn every_second(&self, react: Box<dyn Fn()>);
    /// Address of the file of icons, below the site's base.
    fn sprite(&self) -> String;
    /// Fetches the style of what comes after the programme, unless the document has it.
    fn link_styles(&self);
    /// Sets `lang` and `dir` of the document, and its title if there is one.
    fn dress(&self, lang: Lang, title: Option<&str>);
    /// Applies theme and text size to the document.
    fn set_appearance(&self, preferences: &Preferences);
    /// Lets the app, with a programme in it, take the place of what was prerendered, and marks
    /// the document as ready (`data-ready`).
    fn show_app(&self);
    /// Shows that the programme did not come, and leaves what was prerendered to be read.
    fn show_failure(&self);
    /// Moves the focus to the first element that matches, without scrolling.
    fn focus(&self, selector: &str);
    /// Scrolls so that nothing of the dock lies on what has the focus, as soon as it is drawn.
    fn uncover_focus(&self);
    /// Takes note of where the visitor is on the page (what is read, typed, and has the focus), to
    /// come back to it with [`Device::restore_place`] after the page has been drawn anew.
    fn note_place(&self);
    /// Scrolls so that what was at the top is at the top again, and gives back the rest.
    fn restore_place(&self);
    /// After back or forward: scrolls as it was when the visitor left the present address.
    fn restore_scroll(&self);
    /// Scrolls the first element that matches into view.
    fn reveal(&self, selector: &str);
    /// One step back in the history.
    fn go_back(&self);
    /// The absolute address of a path of this site.
    fn absolute(&self, path: &str) -> String;
    /// Offers an address to other apps, or copies it where there is no such offer.
    fn share(&self, title: &str, url: &str) -> Later<Shared>;
    /// Puts a text into the clipboard; whether that was possible.
    fn copy(&self, text: &str) -> Later<bool>;
    /// Offers a text of a media type as a file of a name.
    fn save(&self, name: &str, media_type: &str, text: &str);
    /// Reads the file that was chosen in the input of an event, if it has at most so many bytes.
    fn chosen(&self, event: Event, longest: usize) -> Later<Chosen>;
    /// Opens the device's dialog for printing.
    fn print(&self, what: Print);
    /// Whether the device is known to delete what it keeps while nobody looks (Safari on iOS and
    /// iPadOS, after seven days without a visit).
    fn forgets(&self) -> bool;
    /// Reloads the page, with the new version of the app if one waits.
    fn reload(&self);
    /// Asks for what is stored to be kept when space runs short.
    fn persist(&self);
    /// Whether there may be notifications.
    fn may_notify(&self) -> MayNotify;
    /// Asks the visitor for it; only in answer to a tap.
    fn ask_to_notify(&self);
    /// Calls back when the visitor has answered.
    fn on_permission(&self, react: Box<dyn Fn()>);
    /// Shows a notification as far as the device lets it: a JSON object of its `title` and the
    /// options of the Notifications API, with the address that a tap opens as `data`.
    fn notify(&self, notification: &str);
    /// Writes a remark to the console.
    fn warn(&self, remark: &str);
}

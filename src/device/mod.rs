//! The device that the app runs on, as far as the view asks for it. `browser` answers for phones
//! and kiosks; the prerenderer and tests answer otherwise.

#[cfg(feature = "kiosk")]
pub mod terminal;

use crate::agenda::preferences::Preferences;
use crate::agenda::store::Store;
use crate::html::DomEvent;
use crate::programme::lang::Lang;
use crate::programme::time::Moment;
use std::future::Future;
use std::pin::Pin;

/// An answer that takes its time, on the one thread of the browser.
pub type Pending<T> = Pin<Box<dyn Future<Output = T>>>;

/// A published file as it came.
pub struct Answer {
    /// The content of the file.
    pub text: String,
    /// The moment when the device kept it, in seconds since the Unix epoch; `None` when it has come
    /// from the network just now.
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

/// The outcome of sharing an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shared {
    /// The device's own sheet took it (or the visitor closed that).
    Handed,
    /// It is in the clipboard.
    Copied,
    /// Neither is to be had.
    Not,
}

/// The outcome of choosing a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// None was chosen.
    None,
    /// The content of the file that was chosen.
    Text(String),
    /// It is too large, or the device did not hand it out.
    Unreadable,
}

/// The layout of the agenda on paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrintLayout {
    /// As it is on the screen.
    Pages,
    /// On sheets to be folded.
    Booklet,
}

/// Whether the visitor lets this site show notifications.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MayNotify {
    /// Allowed.
    Yes,
    /// Not decided yet: the visitor may be asked.
    Unasked,
    /// Denied, or there are none here.
    No,
}

/// The device as the view sees it.
///
/// What stands without a body every device has to answer. The rest is what a device may lack (a
/// page that is prerendered has no focus, a kiosk no share sheet): by default nothing happens.
pub trait Device: Send + Sync {
    /// Seconds since the Unix epoch, by the device's clock.
    fn unix_seconds(&self) -> i64;
    /// The store of the agenda and the preferences.
    fn store(&self) -> &dyn Store;
    /// A file of the site, such as `programme.json`: as the device has kept it, if it has and
    /// nothing `fresh` is wanted; else from the network, or as it was kept when the network gives
    /// nothing good.
    fn fetch(&self, file: &str, fresh: bool) -> Pending<Result<Answer, FetchError>>;
    /// Address of the file of icons, below the site's base.
    fn sprite(&self) -> String;
    /// The absolute address of a path of this site.
    fn absolute(&self, path: &str) -> String;
    /// The languages of the site, in the order of the language switch: there is at least one.
    fn site_languages(&self) -> Vec<Lang>;
    /// The file with all words of a language, below the site's base; `None` where the words of all
    /// languages are there already.
    fn words_file(&self, _tag: &str) -> Option<String> {
        None
    }

    /// Whether the page is written once for everybody: it leaves lists that are only for looking
    /// around shorter than the app, which follows it.
    fn is_paper(&self) -> bool {
        false
    }
    /// Calls back each second.
    fn every_second(&self, _call: Box<dyn Fn()>) {}
    /// A number from 0 to 1, by chance.
    fn chance(&self) -> f64 {
        0.5
    }
    /// What an attribute of the document says when the app comes. `lang`: for addresses of none it
    /// was picked for the visitor (`publish/site/language.js`). `data-grid`: the programme is worth
    /// a grid, and there is room for one (`public/early.js`).
    fn document(&self, _attribute: &str) -> Option<String> {
        None
    }
    /// The same instant by the clock that the device shows; `None` where nobody looks at one.
    fn at_device(&self, _moment: Moment) -> Option<Moment> {
        None
    }

    // What comes from elsewhere.

    /// Calls back whenever it is time to look for a newer programme.
    fn on_refresh(&self, _call: Box<dyn Fn()>) {}
    /// Calls back when a new version of the app waits.
    fn on_update(&self, _call: Box<dyn Fn()>) {}
    /// Calls back with the key whenever another tab has stored something.
    fn on_stored_elsewhere(&self, _call: Box<dyn Fn(String)>) {}
    /// Reloads the page, with the new version of the app if one waits.
    fn reload(&self) {}

    // What the device keeps.

    /// Asks for what is stored to be kept when space runs short.
    fn persist(&self) {}
    /// Whether the device is known to delete what it keeps while nobody looks (Safari on iOS and
    /// iPadOS, after seven days without a visit).
    fn forgets(&self) -> bool {
        false
    }

    // The document.

    /// Fetches the style of what comes after the programme, unless the document has it.
    fn link_styles(&self) {}
    /// Sets `lang` and `dir` of the document, and its title if there is one.
    fn dress(&self, _lang: Lang, _title: Option<&str>) {}
    /// Applies theme and text size to the document.
    fn set_appearance(&self, _preferences: &Preferences) {}
    /// Lets the app, with a programme in it, take the place of what was prerendered, and marks
    /// the document as ready (`data-ready`).
    fn show_app(&self) {}
    /// Shows that the programme did not come, and leaves what was prerendered to be read.
    fn show_failure(&self) {}

    // Where the visitor is.

    /// Moves the focus to the first element that matches, without scrolling.
    fn focus(&self, _selector: &str) {}
    /// Scrolls so that nothing of the dock lies on what has the focus, as soon as it is drawn.
    fn uncover_focus(&self) {}
    /// Scrolls the first element that matches into view.
    fn reveal(&self, _selector: &str) {}
    /// Takes note of where the visitor is on the page (what is read, typed, and has the focus), to
    /// come back to it with [`Device::restore_place`] after the page has been drawn anew.
    fn note_place(&self) {}
    /// Scrolls so that what was at the top is at the top again, and gives back the rest.
    fn restore_place(&self) {}
    /// Takes note of the address that is shown from now on, for [`Device::restore_scroll`].
    fn note_address(&self, _address: String) {}
    /// After back or forward: scrolls as it was when the visitor left the present address.
    fn restore_scroll(&self) {}
    /// One step back in the history.
    fn go_back(&self) {}

    // Ways out and in.

    /// Offers an address to other apps, or copies it where there is no such offer.
    fn share(&self, _title: &str, _url: &str) -> Pending<Shared> {
        Box::pin(async { Shared::Not })
    }
    /// Puts a text into the clipboard; whether that was possible.
    fn copy(&self, _text: &str) -> Pending<bool> {
        Box::pin(async { false })
    }
    /// Offers a text of a media type as a file of a name.
    fn save(&self, _name: &str, _media_type: &str, _text: &str) {}
    /// Reads the file that was chosen in the input of an event, if it has at most so many bytes.
    fn chosen(&self, _event: DomEvent, _longest: usize) -> Pending<Chosen> {
        Box::pin(async { Chosen::None })
    }
    /// Opens the device's dialog for printing.
    fn print(&self, _layout: PrintLayout) {}

    // Notifications.

    /// Whether there may be notifications.
    fn may_notify(&self) -> MayNotify {
        MayNotify::No
    }
    /// Asks the visitor for it; only in answer to a tap.
    fn ask_to_notify(&self) {}
    /// Calls back when the visitor has answered.
    fn on_permission(&self, _call: Box<dyn Fn()>) {}
    /// Shows a notification as far as the device lets it: a JSON object of its `title` and the
    /// options of the Notifications API, with the address that a tap opens as `data`.
    fn notify(&self, _notification: &str) {}
}

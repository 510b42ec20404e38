//! Codes that a phone reads: what is on the screen goes along.

use super::words::{Pick, say};
use crate::address::Page;
use crate::html::El;
use crate::ui::components::qr;
use crate::ui::state::state;

/// The code of a page, in the present language.
pub fn of_page(page: &Page, caption: Pick) -> Option<El> {
    let state = state();
    of_url(&state.device().absolute(&state.route.permalink(page)), caption)
}

/// The code of an address, with what it is good for; nothing when it is too long for one.
pub fn of_url(url: &str, caption: Pick) -> Option<El> {
    Some(qr::figure(url, None, say(caption))?.class("k-code"))
}

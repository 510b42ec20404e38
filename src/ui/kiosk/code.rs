//! Codes that a phone reads: what is on the screen goes along.

use crate::address::Page;
use crate::html::El;
use crate::i18n::Message;
use crate::ui::components::qr;
use crate::ui::components::words::say;
use crate::ui::state::state;

/// The code of a page, in the present language.
pub fn of_page(page: &Page, caption: Message) -> Option<El> {
    let state = state();
    of_url(&state.device().absolute(&state.route.permalink(page)), caption)
}

/// The code of an address, with what it is good for; nothing when it is too long for one.
pub fn of_url(url: &str, caption: Message) -> Option<El> {
    Some(qr::figure(url, None, say(caption))?.class("k-code"))
}

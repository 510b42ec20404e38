//! Codes that a phone reads: what is on the screen goes along.

use super::words::{Pick, say};
use crate::address::Page;
use crate::formats::qr::Qr;
use crate::html::{El, h};
use crate::ui::state::state;

/// The code of a page, in the present language.
pub fn of_page(page: &Page, caption: Pick) -> Option<El> {
    let state = state();
    of_url(&state.device().absolute(&state.route.permalink(page)), caption)
}

/// The code of an address, with what it is good for; nothing when it is too long for one.
///
/// Dark on light in every theme: many readers take no other.
pub fn of_url(url: &str, caption: Pick) -> Option<El> {
    let qr = Qr::new(url).ok()?;
    let image = h::svg()
        .attr("viewBox", format!("0 0 {0} {0}", qr.size))
        .attr("aria-hidden", "true")
        .child(h::path().attr("d", qr.path));
    let figure = h::figure().class("k-code").attr("data-qr", url.to_owned());
    Some(figure.child(image).child(h::figcaption().child(say(caption))))
}

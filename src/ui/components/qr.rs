//! QR codes on the page.

use crate::formats::qr::Qr;
use crate::html::{El, h};

/// The code of an address as an image; nothing when it is too long for one.
///
/// Dark on light in every theme: many readers take no other.
pub fn image(url: &str) -> Option<El> {
    let qr = Qr::new(url).ok()?;
    let view = format!("0 0 {0} {0}", qr.size);
    Some(h::svg().attr("viewBox", view).child(h::path().attr("d", qr.path)))
}

//! QR codes.

use crate::formats::qr::Qr;
use crate::html::{El, Html, h};
use crate::programme::lang::Lang;

/// The code of an address with its caption; nothing when the address is too long for a code.
/// `name`: what a screen reader says of the image, and in which language; without one it says the
/// caption alone.
///
/// Dark on light in every theme: many readers take no other.
pub fn figure(url: &str, name: Option<(String, Lang)>, caption: Html) -> Option<El> {
    let qr = Qr::new(url).ok()?;
    let image = h::svg()
        .attr("viewBox", format!("0 0 {0} {0}", qr.size))
        .child(h::path().attr("d", qr.path));
    let image = match name {
        Some((name, of)) => {
            image.attr("role", "img").attr("lang", of.code()).attr("aria-label", name)
        }
        None => image.attr("aria-hidden", "true"),
    };
    let figure = h::figure().attr("data-qr", url.to_owned());
    Some(figure.child(image).child(h::figcaption().child(caption)))
}

//! A text as a QR code (ISO/IEC 18004), drawn as the path of an SVG image.

use qrcodegen::{QrCode, QrCodeEcc};
use std::fmt::Write;

/// Light modules on each side, without which readers do not find the code (section 9.1).
const QUIET_ZONE: i32 = 4;

/// A code that is ready to be drawn:
/// `<svg viewBox="0 0 {size} {size}" shape-rendering="crispEdges"><path d="{path}"/></svg>`,
/// dark on light in every theme: many readers take no other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qr {
    /// Width and height in modules, the quiet zone included.
    pub size: i32,
    /// The dark modules; each run of a row is one rectangle, so that no seams show inside of it.
    pub path: String,
}

/// The text has more bytes than the largest code holds: 2953.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLong;

impl Qr {
    /// The smallest code of a text, as bytes in UTF-8. A seventh of it may be unreadable
    /// (level M), or more where the same size allows it; less only if it would not fit
    /// otherwise (level L).
    pub fn new(text: &str) -> Result<Qr, TooLong> {
        let code = QrCode::encode_binary(text.as_bytes(), QrCodeEcc::Medium)
            .or_else(|_| QrCode::encode_binary(text.as_bytes(), QrCodeEcc::Low))
            .map_err(|_| TooLong)?;
        let mut path = String::new();
        for y in 0..code.size() {
            put_row(&code, y, &mut path);
        }
        Ok(Qr { size: code.size() + 2 * QUIET_ZONE, path })
    }
}

fn put_row(code: &QrCode, y: i32, path: &mut String) {
    let mut x = 0;
    while x < code.size() {
        let start = x;
        // Beyond its edge a code is light.
        while code.get_module(x, y) {
            x += 1;
        }
        if x > start {
            let (left, top, width) = (start + QUIET_ZONE, y + QUIET_ZONE, x - start);
            // Writing into a string does not fail.
            let _ = write!(path, "M{left} {top}h{width}v1h-{width}z");
        }
        x += 1;
    }
}

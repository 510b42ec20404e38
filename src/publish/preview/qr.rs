//! QR codes of the preview's own address: as a picture in the bar, and on the terminal.

use crate::formats::qr::Qr;
use qrcodegen::{QrCode, QrCodeEcc};

/// Light modules around a code on the terminal: fewer than the norm asks for, so that it fits; readers
/// make do with it on a dark ground.
const QUIET: i32 = 2;

/// A code as SVG: dark on light in every theme.
pub fn picture(text: &str) -> Option<String> {
    let Qr { size, path } = Qr::new(text).ok()?;
    Some(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size} {size}\" \
         shape-rendering=\"crispEdges\"><rect width=\"{size}\" height=\"{size}\" fill=\"#fff\"/>\
         <path d=\"{path}\"/></svg>"
    ))
}

/// A code in lines of half blocks, two rows of modules in each. Light modules are the ones that are
/// drawn: most terminals are dark, and a code is dark on light. Empty where the text is too long.
pub fn blocks(text: &str) -> String {
    let Ok(code) = QrCode::encode_text(text, QrCodeEcc::Low) else { return String::new() };
    let edge = code.size() + QUIET;
    let mut lines = String::new();
    for y in (-QUIET..edge).step_by(2) {
        for x in -QUIET..edge {
            // Beyond its edge a code is light.
            lines.push(match (code.get_module(x, y), code.get_module(x, y + 1)) {
                (false, false) => '█',
                (false, true) => '▀',
                (true, false) => '▄',
                (true, true) => ' ',
            });
        }
        lines.push('\n');
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use rqrr::PreparedImage;

    /// What a reader makes of the lines on a dark terminal, each module some pixels wide.
    fn read(lines: &str) -> String {
        let rows: Vec<Vec<char>> = lines.lines().map(|line| line.chars().collect()).collect();
        let is_light = |x: usize, y: usize| match rows[y / 2][x] {
            '█' => true,
            '▀' => y.is_multiple_of(2),
            '▄' => !y.is_multiple_of(2),
            _ => false,
        };
        let (width, height) = (rows[0].len() * 4, rows.len() * 8);
        let mut image = PreparedImage::prepare_from_greyscale(width, height, |x, y| {
            if is_light(x / 4, y / 4) { 255 } else { 0 }
        });
        image.detect_grids()[0].decode().unwrap().1
    }

    #[test]
    fn a_code_on_the_terminal_can_be_read() {
        let address = "http://192.168.1.7:8080/2030/";
        assert_eq!(read(&blocks(address)), address);
    }

    #[test]
    fn a_text_that_fits_into_no_code_has_none() {
        assert!(picture(&"a".repeat(3000)).is_none());
        assert_eq!(blocks(&"a".repeat(3000)), "");
    }
}

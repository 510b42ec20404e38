//! Codes as a camera sees them: drawn by a renderer and read by a decoder that are not ours.

use barnamaj::formats::qr::{Qr, TooLong};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

/// Bytes that a code of each version holds at level M (ISO/IEC 18004, table 7).
const CAPACITIES: [usize; 40] = [
    14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504, 560, 624, 666,
    711, 779, 857, 911, 997, 1059, 1125, 1190, 1264, 1370, 1452, 1538, 1628, 1722, 1809, 1911,
    1989, 2099, 2213, 2331,
];

/// The most at level L.
const LONGEST: usize = 2953;

/// Pixels of a module.
const SCALE: i32 = 3;

/// The grey image of a code, and its width.
fn picture(qr: &Qr) -> (usize, Vec<u8>) {
    let (size, path) = (qr.size, &qr.path);
    let svg = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="{size}" height="{size}"
            viewBox="0 0 {size} {size}" shape-rendering="crispEdges"><path d="{path}"/></svg>"#
    );
    let tree = Tree::from_str(&svg, &Options::default()).expect("an image");
    let width = u32::try_from(size * SCALE).expect("a width");
    let mut pixels = Pixmap::new(width, width).expect("a picture");
    let scale = Transform::from_scale(SCALE as f32, SCALE as f32);
    resvg::render(&tree, scale, &mut pixels.as_mut());
    // Black where it is opaque, on white paper.
    (width as usize, pixels.pixels().iter().map(|pixel| 255 - pixel.alpha()).collect())
}

/// Version, level and text of a code, as it is read.
fn read(qr: &Qr) -> (usize, u16, String) {
    let (width, pixels) = picture(qr);
    let at = |x: usize, y: usize| pixels[y * width + x];
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, width, at);
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1, "one code is found");
    let (meta, text) = grids[0].decode().expect("it can be read");
    (meta.version.0, meta.ecc_level, text)
}

/// As long as an agenda's link of this length, and never twice the same letters in a row.
fn text(length: usize) -> String {
    let letters = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let noise = |at: usize| usize::wrapping_mul(at * at + length, 2_654_435_761) >> 7;
    (0..length).map(|at| letters[noise(at) % 64] as char).collect()
}

/// The level as the format information of a code has it, with more redundancy from left to right
/// (ISO/IEC 18004, table 12).
const LEVELS: [u16; 4] = [1, 0, 3, 2];

#[test]
fn the_fullest_code_of_every_version_and_the_next_one_are_read() {
    for (before, capacity) in CAPACITIES.into_iter().enumerate() {
        let (version, text) = (before + 1, text(capacity));
        let qr = Qr::new(&text).expect("it fits");
        assert_eq!(qr.size, 17 + 4 * version as i32 + 8);
        assert_eq!(read(&qr), (version, LEVELS[1], text), "{capacity} bytes");
    }
}

#[test]
fn what_is_too_long_for_level_m_is_told_at_level_l() {
    for (length, version) in [(CAPACITIES[39] + 1, 36), (LONGEST, 40)] {
        let text = text(length);
        assert_eq!(read(&Qr::new(&text).expect("it fits")), (version, LEVELS[0], text));
    }
    assert_eq!(Qr::new(&text(LONGEST + 1)), Err(TooLong));
    assert_eq!(Qr::new(&"é".repeat(LONGEST / 2 + 1)), Err(TooLong));
}

#[test]
fn every_length_is_read_at_the_smallest_version_and_level_m_at_least() {
    for length in (1..60).chain((61..2331).step_by(97)) {
        let text = text(length);
        let (version, level, read) = read(&Qr::new(&text).expect("it fits"));
        assert_eq!(read, text);
        assert!(length <= CAPACITIES[version - 1]);
        assert!(version == 1 || length > CAPACITIES[version - 2], "{length}: {version}");
        assert!(LEVELS[1..].contains(&level), "{length}: {level}");
    }
}

#[test]
fn letters_of_every_script_are_read() {
    let text = "https://host.example/ar/?q=الذكاء ⵜⴰⵎⴰⵣⵉⵖⵜ é 👩🏽‍💻\u{0}\r\n";
    assert_eq!(read(&Qr::new(text).expect("it fits")).2, text);
    assert!(Qr::new("").is_ok());
}

#[test]
fn around_a_code_it_is_quiet() {
    let qr = Qr::new("https://host.example/fr/").expect("it fits");
    let (width, pixels) = picture(&qr);
    let quiet = 4 * SCALE as usize;
    let inside = quiet..width - quiet;
    for (at, pixel) in pixels.iter().enumerate() {
        let (x, y) = (at % width, at / width);
        assert!([0, 255].contains(pixel), "sharp at {x} {y}");
        assert!(*pixel == 255 || inside.contains(&x) && inside.contains(&y), "light at {x} {y}");
    }
    // The finder patterns in three corners.
    let dark = |x: usize, y: usize| pixels[y * width + x] == 0;
    let (first, last) = (quiet, width - quiet - 1);
    assert!(dark(first, first) && dark(last, first) && dark(first, last));
}

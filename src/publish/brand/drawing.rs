//! Drawings: logo, icon and pattern, as files of the site and as pixels of other pictures.

use super::plain;
use crate::publish::picture::{Picture, Wanted, unreadable};
use crate::sentences::{Sentence, io_fault};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use image::RgbaImage;
use image::imageops::{FilterType, resize};
use resvg::tiny_skia::{IntSize, Pixmap, Transform};
use resvg::usvg::{Options, Tree};
use std::fmt;
use std::fs::File;
use std::io::Read;
use std::path::Path;

/// The largest file in SVG: pages show it before anything else.
const LARGEST: u64 = 100 * 1024;
/// The longer side of a picture at most: as much as the largest icon needs.
const WANTED: Wanted = Wanted { side: 512, sharp: true };
/// The longer side may be so many times the shorter one.
const LONGEST: f32 = 16.0;

/// A drawing.
pub struct Drawing {
    /// The same in SVG; a picture lies inside of it as it is.
    pub svg: String,
    source: Source,
}

enum Source {
    Shapes(Box<Tree>),
    /// Each colour has as much of its share as can be seen of it.
    Pixels(RgbaImage),
}

impl Drawing {
    /// Reads an organiser's file: SVG, or a picture.
    ///
    /// # Errors
    /// Why it cannot be shown, as the end of a sentence.
    pub fn of_file(path: &Path) -> Result<Drawing, Sentence> {
        let is_svg = path.extension().is_some_and(|end| end.eq_ignore_ascii_case("svg"));
        let drawing = match is_svg {
            true => Drawing::of_svg(&read(path)?)?,
            false => Drawing::of_picture(&Picture::of_file(path, WANTED)?)?,
        };
        let (width, height) = drawing.size();
        match width > height * LONGEST || height > width * LONGEST {
            true => Err(Sentence::new("drawing-too-long").with("most", LONGEST.to_string())),
            false => Ok(drawing),
        }
    }

    /// A drawing of our own.
    pub fn own(svg: &str) -> Drawing {
        Drawing::of_svg(svg).expect("a test reads it")
    }

    fn of_svg(svg: &str) -> Result<Drawing, Sentence> {
        plain::check(svg)?;
        let tree = Tree::from_str(svg, &Options::default());
        let tree = tree
            .map_err(|error| Sentence::new("drawing-undrawable").with("why", error.to_string()))?;
        Ok(Drawing { svg: svg.to_owned(), source: Source::Shapes(Box::new(tree)) })
    }

    fn of_picture(picture: &Picture) -> Result<Drawing, Sentence> {
        let mut pixels = image::load_from_memory(&picture.content)
            .map_err(|error| unreadable(error.to_string()))?
            .into_rgba8();
        for pixel in pixels.pixels_mut() {
            let alpha = u16::from(pixel.0[3]);
            for share in &mut pixel.0[..3] {
                *share = (u16::from(*share) * alpha / 255) as u8;
            }
        }
        let (width, height) = picture.size;
        let media = if picture.end == "jpg" { "jpeg" } else { &picture.end };
        let data = STANDARD.encode(&picture.content);
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\">\
             <image width=\"{width}\" height=\"{height}\" href=\"data:image/{media};base64,{data}\"/>\
             </svg>"
        );
        Ok(Drawing { svg, source: Source::Pixels(pixels) })
    }

    /// Width and height; what counts is how they relate.
    pub fn size(&self) -> (f32, f32) {
        match &self.source {
            Source::Shapes(tree) => (tree.size().width(), tree.size().height()),
            Source::Pixels(pixels) => (pixels.width() as f32, pixels.height() as f32),
        }
    }

    /// Whether it is as wide as high, as far as a pixel of a large icon can tell.
    pub fn is_square(&self) -> bool {
        let (width, height) = self.size();
        (width - height).abs() <= width / 256.0
    }

    /// The drawing at this width in pixels.
    pub fn draw(&self, width: u32) -> Pixmap {
        let (own_width, own_height) = self.size();
        let scale = width as f32 / own_width;
        let size = IntSize::from_wh(width, ((own_height * scale).round() as u32).max(1));
        let size = size.expect("no caller asks for nothing");
        match &self.source {
            Source::Shapes(tree) => {
                let mut pixels =
                    Pixmap::new(size.width(), size.height()).expect("as large as asked");
                resvg::render(tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
                pixels
            }
            Source::Pixels(pixels) => {
                let mut pixels = resize(pixels, size.width(), size.height(), FilterType::Lanczos3);
                // At sharp edges the filter swings beyond what it is made of.
                for pixel in pixels.pixels_mut() {
                    let alpha = pixel.0[3];
                    pixel.0.iter_mut().for_each(|share| *share = alpha.min(*share));
                }
                Pixmap::from_vec(pixels.into_raw(), size).expect("four bytes for each pixel")
            }
        }
    }
}

impl fmt::Debug for Drawing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Drawing").field(&self.size()).finish()
    }
}

fn read(path: &Path) -> Result<String, Sentence> {
    let refused = |error: std::io::Error| unreadable(io_fault(&error));
    let mut content = Vec::new();
    let file = File::open(path).map_err(refused)?;
    file.take(LARGEST + 1).read_to_end(&mut content).map_err(refused)?;
    if content.len() as u64 > LARGEST {
        return Err(Sentence::new("drawing-too-heavy").with("most", LARGEST >> 10));
    }
    String::from_utf8(content).map_err(|_| unreadable(Sentence::new("not-utf-8")))
}

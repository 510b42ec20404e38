//! Drawings in SVG as pixels.

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Error, Options, Tree};

/// Draws an SVG at this width in pixels. It must not refer to anything outside of itself.
///
/// # Errors
/// When it is no SVG, or has no size that can be drawn.
pub fn draw(svg: &str, width: u32) -> Result<Pixmap, Error> {
    let tree = Tree::from_str(svg, &Options::default())?;
    let scale = width as f32 / tree.size().width();
    let height = (tree.size().height() * scale).round() as u32;
    let mut pixels = Pixmap::new(width, height).ok_or(Error::InvalidSize)?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    Ok(pixels)
}

/// Draws an SVG of the app itself.
pub fn own(svg: &str, width: u32) -> Pixmap {
    draw(svg, width).expect("a test draws it")
}

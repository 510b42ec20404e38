//! The icons of an installed app, all from one drawing.

use crate::publish::brand::{Colour, Drawing};
use resvg::tiny_skia::{Color, Pixmap, PixmapPaint, Transform};

/// An icon as a file of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Icon {
    /// Name of the file, without directory.
    pub name: &'static str,
    /// Content of the file: a drawing in SVG or a picture in PNG.
    pub bytes: Vec<u8>,
    /// `any` or `maskable`, as in the manifest; `None` for an icon that pages link to.
    pub purpose: Option<&'static str>,
    /// Width and height in pixels; `None` for a drawing, which has every size.
    pub size: Option<u32>,
}

impl Icon {
    /// The media type of the file.
    pub fn media_type(&self) -> &'static str {
        if self.size.is_some() { "image/png" } else { "image/svg+xml" }
    }
}

/// Draws the icons of a square drawing whose ground reaches its edges but for the corners, and
/// whose figure lies in the circle of 80 % of its width that every mask leaves
/// (<https://www.w3.org/TR/appmanifest/#icon-masks>). One without a ground gets this colour behind
/// it where there has to be one.
pub fn icons(drawing: &Drawing, ground: Colour) -> Vec<Icon> {
    let icon = |name, purpose, size, bytes| Icon { name, bytes, purpose, size };
    let drawn = |size| png(&drawing.draw(size));
    let full = |size| png(&full(drawing, ground, size));
    vec![
        icon("favicon.svg", Some("any"), None, drawing.svg.as_bytes().to_vec()),
        icon("icon-192.png", Some("any"), Some(192), drawn(192)),
        icon("icon-512.png", Some("any"), Some(512), drawn(512)),
        icon("icon-maskable-512.png", Some("maskable"), Some(512), full(512)),
        // Apple rounds the corners itself, and shows black where nothing is.
        icon("apple-touch-icon.png", None, Some(180), full(180)),
    ]
}

/// The drawing with its ground reaching into the corners.
fn full(drawing: &Drawing, ground: Colour, size: u32) -> Pixmap {
    let drawing = drawing.draw(size);
    let edge = drawing.pixel(size / 2, 0).filter(|pixel| pixel.alpha() == 255);
    let ground = edge.map_or((ground.red, ground.green, ground.blue), |pixel| {
        (pixel.red(), pixel.green(), pixel.blue())
    });
    let mut full = drawing.clone();
    full.fill(Color::from_rgba8(ground.0, ground.1, ground.2, 255));
    let over = PixmapPaint::default();
    full.draw_pixmap(0, 0, drawing.as_ref(), &over, Transform::identity(), None);
    full
}

fn png(pixels: &Pixmap) -> Vec<u8> {
    pixels.encode_png().expect("memory takes all")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publish::brand::Design;
    use crate::publish::images::tests::design;
    use resvg::tiny_skia::PremultipliedColorU8;
    use std::path::Path;

    /// The icons of the site, and those of an event without any of its own.
    fn all() -> [Vec<Icon>; 2] {
        let neutral = Design::of(None, Path::new("")).unwrap();
        [design(), &neutral].map(|design| icons(&design.icon, design.palette.light.brand))
    }

    fn pixels(icons: &[Icon], name: &str) -> Pixmap {
        let icon = icons.iter().find(|icon| icon.name == name).unwrap();
        Pixmap::decode_png(&icon.bytes).unwrap()
    }

    #[test]
    fn each_has_its_size_and_is_small() {
        for icon in all().concat() {
            assert!(icon.bytes.len() < 20_000, "{}: {}", icon.name, icon.bytes.len());
            let Some(size) = icon.size else { continue };
            let pixels = Pixmap::decode_png(&icon.bytes).unwrap();
            assert_eq!((pixels.width(), pixels.height()), (size, size), "{}", icon.name);
        }
    }

    #[test]
    fn masks_find_ground_everywhere_and_the_figure_in_the_safe_zone() {
        for icons in all() {
            let pixels = pixels(&icons, "icon-maskable-512.png");
            let ground = pixels.pixel(0, 0).unwrap();
            assert_eq!(ground.alpha(), 255);
            // Drawing the edge of the ground over the ground may round by one.
            let is_ground = |pixel: &PremultipliedColorU8| {
                pixel.red().abs_diff(ground.red()) <= 1
                    && pixel.green().abs_diff(ground.green()) <= 1
            };
            let mut figure = 0;
            for (at, pixel) in (0..).zip(pixels.pixels()) {
                let (x, y) = ((at % 512) as f32 - 255.5, (at / 512) as f32 - 255.5);
                if x.hypot(y) > 0.4 * 512.0 {
                    assert!(is_ground(pixel), "{x} {y}");
                } else if !is_ground(pixel) {
                    figure += 1;
                }
            }
            assert!(figure > 512 * 512 / 20, "there is a figure: {figure}");
        }
    }

    #[test]
    fn what_apple_shows_is_opaque() {
        for icons in all() {
            let pixels = pixels(&icons, "apple-touch-icon.png");
            assert!(pixels.pixels().iter().all(|pixel| pixel.alpha() == 255));
        }
    }

    #[test]
    fn a_drawing_without_ground_gets_one_behind_a_mask() {
        let ring = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="2"/></svg>"#;
        let full = full(&Drawing::own(ring), Colour::of(0x1f3a93), 64);
        let corner = full.pixel(0, 0).unwrap();
        assert_eq!((corner.red(), corner.green(), corner.blue()), (0x1f, 0x3a, 0x93));
    }
}

//! A picture in memory, which becomes a PNG file (<https://www.w3.org/TR/png-3/>).

use crate::publish::brand::Colour;
use resvg::tiny_skia::Pixmap;
use std::collections::HashMap;

/// A picture of at most 256 colours: as PNG it takes a third of one in true colour.
#[derive(Clone)]
pub struct Canvas {
    width: u32,
    height: u32,
    /// Places in the palette, row by row from the top.
    pixels: Vec<u8>,
    palette: Vec<Colour>,
    /// Colours that were blended already: by the place of the ground in the palette, the colour
    /// on top, and how far it covers.
    mixed: HashMap<(u8, Colour, u8), u8>,
}

impl Canvas {
    /// A picture of one colour; sizes in pixels.
    pub fn new(width: u32, height: u32, ground: Colour) -> Canvas {
        let pixels = vec![0; width as usize * height as usize];
        Canvas { width, height, pixels, palette: vec![ground], mixed: HashMap::new() }
    }

    /// Lays a colour over a pixel as far as it covers it (0 to 255); nothing outside of the
    /// picture. The cover is rounded to 16 steps: edges are smooth to the eye, and the colours
    /// stay few.
    pub fn tint(&mut self, x: i32, y: i32, colour: Colour, cover: u8) {
        const STEP: u16 = 17;
        let cover = ((u16::from(cover) + STEP / 2) / STEP * STEP) as u8;
        let (Ok(x), Ok(y)) = (u32::try_from(x), u32::try_from(y)) else { return };
        if cover == 0 || x >= self.width || y >= self.height {
            return;
        }
        let at = y as usize * self.width as usize + x as usize;
        self.pixels[at] = self.mix(self.pixels[at], colour, cover);
    }

    /// Fills a rectangle as far as it lies in the picture.
    pub fn fill(&mut self, left: u32, top: u32, width: u32, height: u32, colour: Colour) {
        let colour = self.place_of(colour);
        let columns = left.min(self.width) as usize..(left + width).min(self.width) as usize;
        let rows = self.pixels.chunks_exact_mut(self.width as usize);
        for row in rows.skip(top as usize).take(height as usize) {
            row[columns.clone()].fill(colour);
        }
    }

    /// Lays a picture over this one, its upper left corner at a place and as strong as told
    /// (0 to 1).
    pub fn put(&mut self, picture: &Pixmap, left: i32, top: i32, strength: f32) {
        for (at, pixel) in (0..).zip(picture.pixels()) {
            let (x, y) = (at % picture.width(), at / picture.width());
            let cover = (f32::from(pixel.alpha()) * strength).round() as u8;
            let pixel = pixel.demultiply();
            let colour = Colour { red: pixel.red(), green: pixel.green(), blue: pixel.blue() };
            self.tint(left + x as i32, top + y as i32, colour, cover);
        }
    }

    /// The picture as PNG.
    pub fn png(&self) -> Vec<u8> {
        let mut file = Vec::new();
        let mut encoder = png::Encoder::new(&mut file, self.width, self.height);
        encoder.set_color(png::ColorType::Indexed);
        let palette = self.palette.iter().flat_map(|one| [one.red, one.green, one.blue]);
        encoder.set_palette(palette.collect::<Vec<u8>>());
        // Differences between places in a palette mean nothing.
        encoder.set_filter(png::Filter::NoFilter);
        let written =
            encoder.write_header().and_then(|mut writer| writer.write_image_data(&self.pixels));
        written.expect("memory takes all, and there is a byte for each pixel");
        file
    }

    fn mix(&mut self, ground: u8, colour: Colour, cover: u8) -> u8 {
        let key = (ground, colour, cover);
        if let Some(&place) = self.mixed.get(&key) {
            return place;
        }
        let place = self.place_of(colour.over(self.palette[usize::from(ground)], cover));
        self.mixed.insert(key, place);
        place
    }

    /// The place of a colour in the palette; when that is full, of the one that is nearest.
    fn place_of(&mut self, colour: Colour) -> u8 {
        let known = self.palette.iter().position(|&one| one == colour);
        let place = known.unwrap_or_else(|| {
            if self.palette.len() < 256 {
                self.palette.push(colour);
                return self.palette.len() - 1;
            }
            let nearest = (0..256).min_by_key(|&place| self.palette[place].distance(colour));
            nearest.unwrap_or_default()
        });
        place as u8
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BRAND: Colour = Colour::of(0x0b5d43);
    const GOLD: Colour = Colour::of(0xf2cf7c);
    const PAPER: Colour = Colour::of(0xf7f4ee);

    #[test]
    fn nothing_is_drawn_outside() {
        let mut canvas = Canvas::new(4, 3, PAPER);
        for (x, y) in [(-1, 0), (0, -1), (4, 0), (0, 3), (i32::MIN, i32::MAX)] {
            canvas.tint(x, y, BRAND, 255);
        }
        canvas.fill(4, 3, 9, 9, BRAND);
        assert!(canvas.pixels.iter().all(|&place| place == 0));
        canvas.fill(3, 2, 9, 9, BRAND);
        assert_eq!(canvas.pixels.iter().filter(|&&place| place != 0).count(), 1);
    }

    #[test]
    fn a_full_palette_takes_the_nearest_colour() {
        let mut canvas = Canvas::new(1, 1, PAPER);
        for blue in 0..=255 {
            canvas.place_of(Colour { red: 0, green: 0, blue });
        }
        assert_eq!(canvas.palette.len(), 256);
        let place = canvas.place_of(Colour { red: 0, green: 3, blue: 77 });
        assert_eq!(canvas.palette[usize::from(place)], Colour { red: 0, green: 0, blue: 77 });
        canvas.tint(0, 0, GOLD, 255);
        assert!(!canvas.png().is_empty());
    }
}

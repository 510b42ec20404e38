//! The logo of an event, which stands on its colour.

use super::colour::{Colour, WHITE};
use super::drawing::Drawing;

/// The logo of an event.
#[derive(Debug)]
pub struct Logo {
    /// The logo itself.
    pub drawing: Drawing,
    /// Whether it lies on a white plate: it would be hard to see on the brand's colour.
    pub plate: bool,
}

impl Logo {
    /// The logo on a brand of this colour.
    pub fn on(brand: Colour, drawing: Drawing) -> Logo {
        let stands_out = |ground| mean_contrast(&drawing, ground);
        Logo { plate: stands_out(brand) < stands_out(WHITE), drawing }
    }

    /// How many times as wide as high it is.
    pub fn ratio(&self) -> f32 {
        let (width, height) = self.drawing.size();
        width / height
    }
}

/// The mean contrast between what is drawn and a ground.
fn mean_contrast(drawing: &Drawing, ground: Colour) -> f64 {
    // Small: it is asked for an impression.
    let pixels = drawing.draw(48);
    let (sum, weight) = pixels.pixels().iter().fold((0.0, 0.0), |(sum, weight), pixel| {
        let alpha = f64::from(pixel.alpha());
        let pixel = pixel.demultiply();
        let colour = Colour { red: pixel.red(), green: pixel.green(), blue: pixel.blue() };
        (sum + alpha * colour.contrast(ground), weight + alpha)
    });
    if weight == 0.0 { 0.0 } else { sum / weight }
}

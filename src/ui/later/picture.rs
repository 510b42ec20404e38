//! Pictures that lie beside the programme.

use crate::html::{El, h};
use crate::programme::model::Image;
use crate::ui::components::words::{lang, plain};

/// A picture. Its place is kept free until it is there.
pub fn picture(image: &Image) -> El {
    let size = |pixels: u16| (pixels > 0).then(|| pixels.to_string());
    h::img()
        .class("picture")
        // Below the base of the document, as all that lies beside the programme.
        .attr("src", image.src.to_string())
        .attr("alt", plain(&image.alt, lang()))
        .attr("width", size(image.width))
        .attr("height", size(image.height))
        .attr("loading", "lazy")
        .attr("decoding", "async")
}

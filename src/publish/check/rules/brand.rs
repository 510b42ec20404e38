//! Colours of the event's brand that cannot be read, and what is used in their place.

use super::super::file::File;
use super::super::findings::{Code, Finding};
use super::super::path::Path;
use crate::publish::brand::{Adjusted, palette};
use crate::sentences::Sentence;

/// Colours that are not used as they are.
pub fn adjusted_colours(file: &File) -> Vec<Finding> {
    let Some(index) = &file.index else { return Vec::new() };
    let details = index.programme().event.details.get();
    palette(details.brand.as_ref()).adjusted.iter().map(tell).collect()
}

fn tell(adjusted: &Adjusted) -> Finding {
    let Adjusted { field, wanted, used, contrast } = adjusted;
    let message = Sentence::new(match *field {
        "colour" => "colour-too-light",
        _ => "colour-too-dark",
    });
    let message = message
        .with("wanted", wanted.hex())
        .with("used", used.hex())
        .with("contrast", format!("{contrast:.1}:1"));
    let path = Path::default().field("event").field("brand").field(field);
    Finding::new(Code::LowContrast, path, message)
}

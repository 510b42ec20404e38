//! Colours of the event's brand that cannot be read, and what is used in their place.

use super::super::file::File;
use super::super::findings::{Code, Finding};
use super::super::path::Path;
use crate::publish::brand::{Adjusted, palette};

/// Colours that are not used as they are.
pub fn adjusted_colours(file: &File) -> Vec<Finding> {
    let Some(index) = &file.index else { return Vec::new() };
    let details = index.programme().event.details.get();
    palette(details.brand.as_ref()).adjusted.iter().map(tell).collect()
}

fn tell(adjusted: &Adjusted) -> Finding {
    let Adjusted { field, wanted, used, contrast } = adjusted;
    let (wanted, used) = (wanted.hex(), used.hex());
    let (message, advice) = match *field {
        "colour" => (
            format!(
                "{wanted} is too light for white text: bands and buttons are {used}, {contrast:.1}:1"
            ),
            "nothing, if that will do; or take a darker colour, and make this one the `accent`",
        ),
        _ => (
            format!(
                "{wanted} is too dark to catch the eye on bands: accents are {used}, {contrast:.1}:1"
            ),
            "nothing, if that will do; or take a lighter colour",
        ),
    };
    let path = Path::default().field("event").field("brand").field(field);
    Finding::new(Code::LowContrast, path, message, advice)
}

//! What is drawn of the real programme, and of hostile ones.

mod cards;
mod letters;
mod wording;

use super::card::CardText;
use super::painter::Painter;
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::programme::load::load;
use crate::publish::brand::Design;
use std::path::Path;
use std::sync::LazyLock;

const FONTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/target/assets/drawing");

/// The programme of the site.
pub fn programme() -> Index {
    let json = include_str!("../../../../public/programme.json");
    Index::new(load(json).unwrap().programme)
}

/// The look of the site.
pub fn design() -> &'static Design {
    static DESIGN: LazyLock<Design> = LazyLock::new(|| {
        let brand = programme().programme().event.details.get().brand.clone();
        let public = concat!(env!("CARGO_MANIFEST_DIR"), "/public");
        Design::of(brand.as_ref(), Path::new(public)).expect("its files are in public/")
    });
    &DESIGN
}

fn painter() -> Painter {
    static FIRST: LazyLock<Painter> = LazyLock::new(|| {
        Painter::new(Path::new(FONTS), design()).expect("make setup has left the fonts")
    });
    FIRST.clone()
}

fn words(lang: Lang, text: &str) -> CardText {
    CardText { text: text.to_owned(), lang }
}

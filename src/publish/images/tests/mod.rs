//! What is drawn of the real programme, and of hostile ones.

mod cards;
mod letters;
mod wording;

use super::card::{Card, CardText, Look};
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
        Painter::new(&Path::new(FONTS).into(), design(), &[])
            .expect("make setup has left the fonts")
    });
    FIRST.clone()
}

/// Texts of scripts that the site has no fonts of its own for, two in each language.
const OTHER_SCRIPTS: [(&str, [&str; 2]); 14] = [
    ("uk", ["Мова Їжака", "Ґанок"]),
    ("el", ["Υγεία", "Ναυτιλία"]),
    ("he", ["בריאות", "חינוך"]),
    ("hi", ["स्वास्थ्य", "शिक्षा"]),
    ("ta", ["கல்வி", "உடல்நலம்"]),
    ("th", ["สุขภาพ", "การศึกษา"]),
    ("am", ["ትምህርት", "ጤና"]),
    ("ka", ["განათლება", "ჯანმრთელობა"]),
    ("ja", ["教育とAI", "ロボット"]),
    ("zh", ["教育", "健康与人工智能"]),
    ("zh-Hant", ["教育", "健康與醫學"]),
    ("ko", ["교육", "건강과 로봇"]),
    ("vi", ["Y tế", "Giáo dục ở Huế"]),
    ("en", ["🎉 👩🏽‍🚀", "☕ 1️⃣ 🇲🇦"]),
];

/// A painter for these texts.
fn painter_for(texts: &[CardText]) -> Painter {
    let card = |words: &CardText| Card {
        lang: words.lang,
        look: Look::Page,
        head: words.clone(),
        title: words.clone(),
        when: words.clone(),
        place: None,
        colours: Vec::new(),
    };
    let cards: Vec<Card> = texts.iter().map(card).collect();
    Painter::new(&Path::new(FONTS).into(), design(), &cards).expect("make setup has left the fonts")
}

fn words(lang: Lang, text: &str) -> CardText {
    CardText { text: text.to_owned(), lang }
}

//! Cards as files.

use super::{FONTS, OTHER_SCRIPTS, design, painter, painter_for, programme, words};
use crate::programme::lang::Lang;
use crate::publish::brand::Colour;
use crate::publish::images::card::{Card, HEIGHT, Look, WIDTH};
use crate::publish::images::fonts::FontError;
use crate::publish::images::painter::{Painter, draw_all};
use resvg::tiny_skia::Pixmap;
use std::convert::Infallible;
use std::path::Path;

const GREEN: Colour = Colour::of(0x0b5d43);
const GOLD: Colour = Colour::of(0xf2cf7c);

/// Bytes that a card may take.
const MOST: usize = 80_000;

fn decoded(png: &[u8]) -> Pixmap {
    assert!(png.len() < MOST, "{} bytes", png.len());
    let picture = Pixmap::decode_png(png).unwrap();
    assert_eq!((picture.width(), picture.height()), (WIDTH, HEIGHT));
    picture
}

fn card(lang: Lang, title: &str) -> Card {
    Card {
        lang,
        look: Look::Page,
        head: words(lang, title),
        title: words(lang, title),
        when: words(lang, title),
        place: Some(words(lang, title)),
        colours: vec![GREEN, GOLD],
    }
}

#[test]
fn every_card_of_the_programme_is_a_small_picture_and_the_same_each_time() {
    let index = programme();
    let cards: Vec<Card> = Lang::ALL
        .into_iter()
        .flat_map(|lang| {
            let sessions = index.sessions().iter();
            let sessions = sessions.map(move |session| (Some(session), lang));
            sessions.chain([(None, lang)])
        })
        .map(|(session, lang)| match session {
            Some(session) => Card::of_session(&index, session, lang),
            None => Card::of_event(&index, lang),
        })
        .collect();
    let all: Vec<&Card> = cards.iter().collect();
    let Ok(drawn) = draw_all(&painter(), &all, |at, png| Ok::<_, Infallible>((at, png)));
    assert!(drawn.iter().map(|(at, _)| *at).eq(0..cards.len()));
    let drawn: Vec<Vec<u8>> = drawn.into_iter().map(|(_, png)| png).collect();
    drawn.iter().for_each(|png| drop(decoded(png)));

    let mut another = Painter::new(&Path::new(FONTS).into(), design(), &cards).unwrap();
    for at in (0..cards.len()).step_by(17) {
        assert!(another.card(&cards[at]) == drawn[at], "{:?}", cards[at]);
    }
}

#[test]
fn other_words_make_another_picture() {
    let mut painter = painter();
    let one = card(Lang::AR, "الصحة");
    let mut drawn = vec![painter.card(&one)];
    drawn.push(painter.card(&Card { title: words(Lang::AR, "التعليم"), ..one.clone() }));
    drawn.push(painter.card(&Card { place: None, ..one.clone() }));
    drawn.push(painter.card(&Card { colours: vec![], ..one.clone() }));
    drawn.push(painter.card(&Card { look: Look::Cover, ..one.clone() }));
    drawn.push(painter.card(&Card { lang: Lang::FR, ..one }));
    drawn.sort();
    drawn.dedup();
    assert_eq!(drawn.len(), 6);
}

#[test]
fn titles_of_every_script_are_seen_and_no_two_look_alike() {
    for (tag, titles) in OTHER_SCRIPTS {
        let lang = Lang::new(tag).unwrap();
        let titles = titles.map(|title| words(lang, title));
        let mut painter = painter_for(&titles);
        let blank = Card { title: words(lang, ""), place: None, ..card(lang, "12") };
        let mut pixels = |title| {
            let card = Card { title, ..blank.clone() };
            decoded(&painter.card(&card)).pixels().to_vec()
        };
        let [ground, one, other] =
            [words(lang, ""), titles[0].clone(), titles[1].clone()].map(&mut pixels);
        let differing = |a: &[_], b: &[_]| a.iter().zip(b).filter(|(a, b)| a != b).count();
        for title in [&one, &other] {
            // A letter in the smallest size has strokes of about 300 pixels.
            assert!(differing(title, &ground) > 2_000, "{titles:?}");
        }
        assert!(differing(&one, &other) > 2_000, "{titles:?}");
    }
}

#[test]
fn the_stripe_is_where_lines_begin() {
    let colour = |lang, x, y| {
        let pixel = decoded(&painter().card(&card(lang, "IA"))).pixel(x, y).unwrap();
        [pixel.red(), pixel.green(), pixel.blue()]
    };
    let paper = design().palette.light.paper;
    let [brand, gold, paper] = [GREEN, GOLD, paper].map(|one| [one.red, one.green, one.blue]);
    let (left, right, above, below) = (3, WIDTH - 3, 200, HEIGHT - 3);
    assert_eq!([colour(Lang::FR, left, above), colour(Lang::FR, left, below)], [brand, gold]);
    assert_eq!(colour(Lang::FR, right, above), paper);
    assert_eq!([colour(Lang::AR, right, above), colour(Lang::AR, right, below)], [brand, gold]);
    assert_eq!(colour(Lang::AR, left, above), paper);
}

#[test]
fn hostile_texts_are_drawn_like_others() {
    let mut painter = painter();
    let texts = [
        String::new(),
        " ".repeat(10_000),
        "\0\u{7}\u{1b}[31m\u{2028}\u{85}\u{feff}".into(),
        "🤖".repeat(10_000),
        "👩🏽\u{200d}🚀".repeat(500),
        "\u{301}".repeat(10_000),
        format!("e{}", "\u{301}\u{323}".repeat(5_000)),
        "\u{2067}\u{202e}\u{2068}".repeat(3_000),
        "<svg onload=alert(1)>&amp;\"'".into(),
        "\u{10ffff}\u{e000}\u{fffe}".into(),
        "نص LTR 12:30 ".repeat(1_000),
        "W".repeat(10_000),
    ];
    for lang in Lang::ALL {
        for text in &texts {
            decoded(&painter.card(&card(lang, text)));
        }
    }
    let many = Card { colours: vec![GOLD; 10_000], ..card(Lang::FR, "IA") };
    decoded(&painter.card(&many));
}

#[test]
fn a_font_that_cannot_be_had_is_named() {
    let dir = tempfile::tempdir().unwrap();
    let missing = Painter::new(&dir.path().into(), design(), &[]).err().unwrap();
    assert!(matches!(&missing, FontError::Unreadable(..)));
    assert!(missing.to_string().contains("plex-latin-400.woff2"), "{missing}");

    for bytes in [&b""[..], b"wOF2", b"not a font at all, but long enough to hold a header of one"]
    {
        std::fs::write(dir.path().join("plex-latin-400.woff2"), bytes).unwrap();
        let damaged = Painter::new(&dir.path().into(), design(), &[]).err().unwrap();
        assert!(matches!(&damaged, FontError::Damaged(path) if path.starts_with(dir.path())));
    }
    let half = std::fs::read(Path::new(FONTS).join("plex-latin-400.woff2")).unwrap();
    std::fs::write(dir.path().join("plex-latin-400.woff2"), &half[..half.len() / 2]).unwrap();
    assert!(matches!(
        Painter::new(&dir.path().into(), design(), &[]).err().unwrap(),
        FontError::Damaged(_)
    ));
}

//! The files of a brand.

use super::colour;
use crate::programme::model::Brand;
use crate::publish::brand::Design;
use image::{DynamicImage, ImageFormat, Rgba, RgbaImage};
use proptest::prelude::*;
use std::path::Path;
use tempfile::TempDir;

/// A brand in blue.
fn brand() -> Brand {
    Brand { colour: "#1f3a93".into(), accent: None, pattern: "".into(), logo: None, favicon: None }
}

/// The directory of an organiser, with these files.
fn directory(files: &[(&str, &[u8])]) -> TempDir {
    let directory = tempfile::tempdir().unwrap();
    for (file, content) in files {
        std::fs::write(directory.path().join(file), content).unwrap();
    }
    directory
}

/// A picture whose left half has this colour and whose right half is not there.
fn half(width: u32, height: u32, colour: Rgba<u8>) -> Vec<u8> {
    let pixel = |x: u32, _| if x < width / 2 { colour } else { Rgba([0; 4]) };
    let image: DynamicImage = RgbaImage::from_fn(width, height, pixel).into();
    let mut content = std::io::Cursor::new(Vec::new());
    image.write_to(&mut content, ImageFormat::Png).unwrap();
    content.into_inner()
}

#[test]
fn an_event_without_a_brand_has_a_sign_and_nothing_else() {
    let design = Design::of(None, Path::new("no/such/place")).unwrap();
    assert!(design.pattern.is_none() && design.logo.is_none());
    let (ground, gold) = (design.palette.light.brand.hex(), design.palette.light.gold.hex());
    assert!(design.icon.svg.contains(&ground) && design.icon.svg.contains(&gold));
    assert!(design.icon.is_square());
    // That of the app before it is published.
    assert_eq!(design.icon.svg, include_str!("../../../../public/favicon.svg"));
}

#[test]
fn the_pattern_is_one_of_ours_or_a_file() {
    let tile = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 6'><path d='M0 0h9'/></svg>";
    let directory = directory(&[("tile.svg", tile.as_bytes())]);
    let pattern = |name: &str| {
        let brand = Brand { pattern: name.into(), ..brand() };
        Design::of(Some(&brand), directory.path()).unwrap().pattern
    };
    assert!(pattern("").is_none() && pattern("none").is_none());
    assert_eq!(pattern("zellige").unwrap().size(), (80.0, 80.0));
    let own = pattern("tile.svg").unwrap();
    assert_eq!((own.size(), &*own.svg), ((9.0, 6.0), tile));
}

#[test]
fn the_sign_goes_with_the_pattern_and_has_the_colours_of_the_brand() {
    let icon = |pattern: &str| {
        let brand = Brand { pattern: pattern.into(), ..brand() };
        Design::of(Some(&brand), Path::new("")).unwrap().icon.svg
    };
    let [star, lines] = [icon("zellige"), icon("none")];
    assert_ne!(star, lines);
    for svg in [star, lines] {
        assert!(svg.contains("fill=\"#1f3a93\"") && svg.contains("#c6d7ff"), "{svg}");
    }
}

#[test]
fn a_picture_becomes_a_drawing_that_looks_the_same() {
    let directory = directory(&[("icon.png", &half(64, 64, Rgba([200, 0, 0, 255])))]);
    let brand = Brand { favicon: Some("icon.png".into()), ..brand() };
    let icon = Design::of(Some(&brand), directory.path()).unwrap().icon;
    assert!(icon.svg.starts_with("<svg ") && icon.svg.contains("href=\"data:image/"));
    let pixels = icon.draw(32);
    assert_eq!((pixels.width(), pixels.height()), (32, 32));
    let pixel = pixels.pixel(4, 16).unwrap();
    assert_eq!([pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()], [200, 0, 0, 255]);
    assert_eq!(pixels.pixel(28, 16).unwrap().alpha(), 0);
}

#[test]
fn a_logo_gets_a_plate_where_it_would_be_hard_to_see_on_the_colour() {
    let directory = directory(&[
        ("dark.png", &half(90, 30, Rgba([20, 20, 60, 255]))),
        ("light.png", &half(90, 30, Rgba([255, 240, 200, 255]))),
        ("empty.svg", b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='3'/>"),
    ]);
    let plate = |logo: &str| {
        let brand = Brand { logo: Some(logo.into()), ..brand() };
        let logo = Design::of(Some(&brand), directory.path()).unwrap().logo.unwrap();
        assert_eq!(logo.ratio(), 3.0);
        logo.plate
    };
    assert_eq!([plate("dark.png"), plate("light.png"), plate("empty.svg")], [true, false, false]);
}

#[test]
fn every_file_that_cannot_be_shown_is_told_with_its_field() {
    let directory = directory(&[("a.svg", b"<svg"), ("b.png", &half(90, 30, Rgba([0; 4])))]);
    let brand = Brand {
        pattern: "gone.svg".into(),
        logo: Some("a.svg".into()),
        favicon: Some("b.png".into()),
        ..brand()
    };
    let faults = Design::of(Some(&brand), directory.path()).unwrap_err().english();
    let lines: Vec<&str> = faults.lines().collect();
    assert_eq!(lines.len(), 3, "{faults}");
    assert!(lines[0].starts_with("event.brand.pattern: gone.svg cannot be read: "), "{faults}");
    assert!(lines[1].starts_with("event.brand.logo: a.svg cannot be read: "), "{faults}");
    assert_eq!(lines[2], "event.brand.favicon: b.png is not as wide as it is high");
}

#[test]
fn the_colours_are_those_of_the_brand() {
    let design = Design::of(Some(&brand()), Path::new("")).unwrap();
    assert_eq!(design.palette.light.brand, colour("#1f3a93"));
}

proptest! {
    /// Whatever stands in a drawing that is let through can be drawn.
    #[test]
    fn no_drawing_panics(
        size in "[-0-9.e]{0,6} [-0-9.e]{0,6} [-0-9.e]{0,8} [-0-9.e]{0,8}",
        path in "[MLHVCSQTAZmlhvcsqtaz0-9. ,-]{0,40}",
        number in "[-0-9.e%]{0,8}",
        name in prop::sample::select(vec!["rect", "circle", "mask", "pattern", "clipPath", "stop"]),
    ) {
        let svg = format!(
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='{size}'><path d='{path}'/>\
             <{name} id='a' width='{number}' height='{number}' r='{number}' offset='{number}'>\
             <path d='{path}'/></{name}><g fill='url(#a)' mask='url(#a)' clip-path='url(#a)'>\
             <path d='{path}' stroke-width='{number}' transform='scale({number})'/></g></svg>"
        );
        let directory = directory(&[("a.svg", svg.as_bytes())]);
        let brand = Brand { logo: Some("a.svg".into()), ..brand() };
        if let Ok(design) = Design::of(Some(&brand), directory.path()) {
            design.logo.unwrap().drawing.draw(96);
        }
    }
}

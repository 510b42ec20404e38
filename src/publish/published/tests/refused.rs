use super::Directory;
use crate::publish::picture::Picture;
use image::{DynamicImage, ImageFormat, RgbImage};
use serde_json::{Value, json};
use std::io::Cursor;

fn photo(file: &str) -> impl FnOnce(&mut Value) + use<'_> {
    move |json| json["people"][0]["photo"] = json!({ "src": file })
}

/// What is said of a photo with this content.
fn said_of(content: impl AsRef<[u8]>) -> String {
    Directory::new().with("p.png", content).publish(photo("p.png")).unwrap_err().english()
}

fn picture(format: ImageFormat) -> Vec<u8> {
    // No two pixels alike, so that the file has some length.
    let colour = |x: u32, y: u32| image::Rgb([(x * y) as u8, (x * 7) as u8, (y * 13) as u8]);
    let image: DynamicImage = RgbImage::from_fn(90, 60, colour).into();
    let mut content = Cursor::new(Vec::new());
    image.write_to(&mut content, format).unwrap();
    content.into_inner()
}

/// A PNG that says it has this size, and has hardly anything.
fn boasting(width: u32, height: u32) -> Vec<u8> {
    let mut content = Vec::new();
    let mut encoder = png::Encoder::new(&mut content, width, height);
    encoder.set_color(png::ColorType::Rgba);
    let mut writer = encoder.write_header().unwrap();
    writer.write_chunk(png::chunk::IDAT, &[0x78, 0x9c]).unwrap();
    drop(writer);
    content
}

#[test]
fn every_missing_file_is_told_with_its_place() {
    let said = Directory::new()
        .publish(|json| {
            photo("images/x.jpg")(json);
            json["sessions"][0]["image"] = json!({"src": "y.png"});
        })
        .unwrap_err()
        .english();
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(lines.len(), 2, "{said}");
    assert!(lines[0].starts_with("sessions[0].image: y.png cannot be read: "), "{said}");
    assert!(lines[1].starts_with("people[0].photo: images/x.jpg cannot be read: "), "{said}");
}

#[test]
fn a_text_in_the_clothes_of_a_picture_is_refused() {
    let wanted = "people[0].photo: p.png cannot be read: it is neither PNG nor JPEG nor WebP";
    for text in ["", "hello", "<svg xmlns='http://www.w3.org/2000/svg'/>", "GIF89a\x01\0\x01\0"] {
        assert_eq!(said_of(text), wanted, "{text}");
    }
    assert!(said_of("\u{89}PNG").contains("cannot be read"));
}

#[test]
fn what_ends_too_early_is_refused() {
    for format in [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP] {
        let whole = picture(format);
        for length in [20, whole.len() / 2, whole.len() * 3 / 4] {
            let said = said_of(&whole[..length]);
            assert!(said.contains("p.png cannot be read: "), "{format:?} {length}: {said}");
        }
    }
}

#[test]
fn no_file_can_ask_for_all_the_memory() {
    let said = said_of(boasting(100_000, 100_000));
    let wanted = "is too large: it has 100000 × 100000 pixels, more than 40 million";
    assert_eq!(said, format!("people[0].photo: p.png {wanted}"));
    assert!(said_of(boasting(6_000, 6_000)).contains("cannot be read"), "it has no content");
    let said = said_of(vec![0; 20 * 1024 * 1024 + 1]);
    assert_eq!(said, "people[0].photo: p.png is too large: it has more than 20 MB");
}

#[test]
fn no_path_leads_out_of_the_directory() {
    let content = picture(ImageFormat::Png);
    let directory = Directory::new().with("secret.png", content).with("programme/x", "");
    for path in ["../secret.png", "/etc/hostname", "a/../../secret.png", "https://host/x.png", ""] {
        let mut json = super::complete();
        photo(path)(&mut json);
        let text = json.to_string();
        let published =
            super::Published::of(&text, &directory.0.path().join("programme"), &Picture::of_file)
                .unwrap();
        assert_eq!(published.text, text, "the app leaves it out: {path}");
        assert!(published.pictures.is_empty());
    }
}

proptest::proptest! {
    /// Whatever is changed in a file: it is a picture or it is refused.
    #[test]
    fn no_picture_panics(
        format in proptest::sample::select(vec![ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP]),
        changes in proptest::collection::vec((0usize..4_000, 0u8..), 1..8),
    ) {
        let mut content = picture(format);
        let length = content.len();
        for (at, byte) in changes {
            content[at % length] = byte;
        }
        let _ = Directory::new().with("p.png", content).publish(photo("p.png"));
    }
}

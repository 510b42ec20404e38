use super::Directory;
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::{
    DynamicImage, GenericImageView, ImageEncoder, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage,
};
use serde_json::{Value, json};
use std::io::Cursor;

const RED: Rgb<u8> = Rgb([200, 30, 30]);
const BLUE: Rgb<u8> = Rgb([30, 30, 200]);

/// A picture whose left half is red and whose right half is blue.
fn halves(width: u32, height: u32) -> DynamicImage {
    let colour = |x, _| if x < width / 2 { RED } else { BLUE };
    RgbImage::from_fn(width, height, colour).into()
}

/// A transparent picture with a disc in the middle.
fn disc(side: u32) -> DynamicImage {
    let colour = |x: u32, y: u32| {
        let away = x.abs_diff(side / 2).pow(2) + y.abs_diff(side / 2).pow(2);
        if away < (side / 3).pow(2) { Rgba([240, 240, 240, 255]) } else { Rgba([0, 0, 0, 0]) }
    };
    RgbaImage::from_fn(side, side, colour).into()
}

fn file(image: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut content = Cursor::new(Vec::new());
    image.write_to(&mut content, format).unwrap();
    content.into_inner()
}

/// A JPEG with an orientation and a place in its Exif block.
fn turned(image: &DynamicImage) -> Vec<u8> {
    let mut exif = b"II*\0\x08\0\0\0\x02\0".to_vec();
    exif.extend(b"\x12\x01\x03\0\x01\0\0\0\x06\0\0\0");
    exif.extend(b"\x0f\x01\x02\0\x04\0\0\0Cam\0");
    exif.extend(b"\0\0\0\0");
    let mut content = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut content, 90);
    encoder.set_exif_metadata(exif).unwrap();
    image.write_with_encoder(encoder).unwrap();
    content
}

fn near(pixel: Rgba<u8>, colour: Rgb<u8>) -> bool {
    (0..3).all(|at| pixel.0[at].abs_diff(colour.0[at]) < 30)
}

fn photo(json: &mut Value, file: &str) {
    json["people"][0]["photo"] = json!({"src": file, "alt": {"fr": "Une femme"}, "own": 1});
}

#[test]
fn a_photo_is_small_and_named_by_its_content() {
    let jpeg = file(&halves(1000, 500), ImageFormat::Jpeg);
    let directory = Directory::new().with("images/Une Photo é.JPG", &jpeg);
    let publish = || directory.publish(|json| photo(json, "images/Une Photo é.JPG")).unwrap();
    let (json, files) = publish();
    let [picture] = &files[..] else { panic!("one file") };
    let hash = picture.path.strip_prefix("pictures/une-photo-").unwrap();
    let hash = hash.trim_start_matches('-').strip_suffix(".jpg").unwrap();
    assert!(hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()), "{hash}");
    let wanted = json!({"src": picture.path, "alt": {"fr": "Une femme"}, "own": 1, "width": 320,
        "height": 160});
    assert_eq!(json["people"][0]["photo"], wanted);
    let image = image::load_from_memory(&picture.content).unwrap();
    assert_eq!(image.dimensions(), (320, 160));
    assert!(near(image.get_pixel(10, 80), RED) && near(image.get_pixel(310, 80), BLUE));
    assert_eq!(publish().1[0].path, picture.path, "the same again");
}

#[test]
fn a_photo_is_upright_and_tells_nothing_of_its_camera() {
    let jpeg = turned(&halves(400, 200));
    assert!(jpeg.windows(3).any(|three| three == b"Cam"));
    let directory = Directory::new().with("p.jpg", jpeg);
    let (json, files) = directory.publish(|json| photo(json, "p.jpg")).unwrap();
    assert_eq!(json["people"][0]["photo"]["width"], 160);
    assert_eq!(json["people"][0]["photo"]["height"], 320);
    let image = image::load_from_memory(&files[0].content).unwrap();
    assert_eq!(image.dimensions(), (160, 320));
    assert!(near(image.get_pixel(80, 10), RED) && near(image.get_pixel(80, 310), BLUE));
    for trace in [&b"Cam"[..], b"Exif"] {
        assert!(!files[0].content.windows(trace.len()).any(|part| part == trace));
    }
}

#[test]
fn the_colours_of_a_phone_with_many_are_told_in_those_of_all() {
    let profile = moxcms::ColorProfile::new_display_p3().encode().unwrap();
    let mut content = Vec::new();
    let mut encoder = PngEncoder::new(&mut content);
    encoder.set_icc_profile(profile).unwrap();
    let image: DynamicImage = RgbImage::from_pixel(20, 20, Rgb([120, 200, 120])).into();
    image.write_with_encoder(encoder).unwrap();
    let directory = Directory::new().with("p.png", content);
    let (_, files) = directory.publish(|json| photo(json, "p.png")).unwrap();
    let image = image::load_from_memory(&files[0].content).unwrap();
    let pixel = image.get_pixel(10, 10);
    // The same green needs less red where greens are duller.
    assert!(pixel.0[0] < 100 && near(pixel, Rgb([85, 202, 110])), "{pixel:?}");
}

#[test]
fn small_pictures_are_not_enlarged() {
    let directory = Directory::new().with("p.png", file(&halves(40, 30), ImageFormat::Png));
    let (json, _) = directory.publish(|json| photo(json, "p.png")).unwrap();
    assert_eq!(json["people"][0]["photo"]["width"], 40);
}

#[test]
fn what_is_transparent_stays_so_and_has_no_dark_rim() {
    let directory = Directory::new().with("logo.webp", file(&disc(1000), ImageFormat::WebP));
    let (json, files) = directory
        .publish(|json| {
            json["event"]["sponsors"] =
                json!([{"name": {"fr": "Mécène"}, "logo": {"src": "logo.webp"}}]);
        })
        .unwrap();
    assert!(!files[0].path.ends_with(".jpg"));
    assert_eq!(json["event"]["sponsors"][0]["logo"]["width"], 480);
    let image = image::load_from_memory(&files[0].content).unwrap().into_rgba8();
    assert_eq!(image.get_pixel(0, 0).0[3], 0);
    let seen = image.pixels().filter(|pixel| pixel.0[3] > 40);
    assert!(seen.clone().count() > 1000);
    assert!(seen.clone().all(|pixel| pixel.0[0] > 225), "{:?}", seen.map(|p| p.0[0]).min());
}

#[test]
fn one_file_that_is_shown_twice_is_published_once() {
    let directory = Directory::new().with("s.png", file(&halves(60, 40), ImageFormat::Png));
    let (json, files) = directory
        .publish(|json| {
            let mut other = json["sessions"][0].clone();
            other["id"] = "b".into();
            other["number"] = 2.into();
            json["sessions"].as_array_mut().unwrap().push(other);
            json["sessions"][0]["image"] = json!({"src": "s.png"});
            json["sessions"][1]["image"] = json!({"src": "s.png", "alt": {"fr": "Autre"}});
        })
        .unwrap();
    assert_eq!(files.len(), 1);
    let [one, other] = [0, 1].map(|at| json["sessions"][at]["image"]["src"].clone());
    assert_eq!(one, other);
}

#[test]
fn rooms_move_along_with_a_plan_that_is_made_smaller() {
    let plan = file(&halves(4800, 2400), ImageFormat::Png);
    let small = file(&halves(100, 100), ImageFormat::Png);
    let directory = Directory::new().with("plan.png", plan).with("small.png", small);
    let (json, files) = directory
        .publish(|json| {
            json["event"]["plans"] = json!([
                {"id": "ground", "name": {"fr": "Rez"}, "image": {"src": "plan.png"}},
                {"id": "first", "name": {"fr": "Un"}, "image": {"src": "small.png"}}]);
            let room = |plan: &str, x: u32, y: u32| {
                json!({"id": format!("{plan}-{x}"), "name": {"fr": "Salle"},
                    "point": {"plan": plan, "x": x, "y": y}})
            };
            json["rooms"] =
                json!([room("ground", 4001, 300), room("first", 40, 30), room("no", 9, 9)]);
        })
        .unwrap();
    let points: Vec<_> = (0..3).map(|at| json["rooms"][at]["point"].clone()).collect();
    let moved = [
        json!({"plan": "ground", "x": 2001, "y": 150}),
        json!({"plan": "first", "x": 40, "y": 30}),
        json!({"plan": "no", "x": 9, "y": 9}),
    ];
    assert_eq!(points, moved);
    assert_eq!(json["event"]["plans"][0]["image"]["width"], 2400);
    assert!(files.iter().all(|file| !file.path.ends_with(".jpg")), "a plan stays sharp");
}

#[test]
fn a_scanned_plan_stays_a_jpeg() {
    let directory = Directory::new().with("plan.jpg", file(&halves(100, 50), ImageFormat::Jpeg));
    let plan = json!([{"id": "p", "name": {"fr": "Plan"}, "image": {"src": "plan.jpg"}}]);
    let (_, files) = directory.publish(|json| json["event"]["plans"] = plan).unwrap();
    assert!(files[0].path.ends_with(".jpg"));
}

#[test]
fn what_is_published_is_read_by_the_app() {
    let directory = Directory::new().with("p.png", file(&halves(500, 400), ImageFormat::Png));
    let (json, _) = directory.publish(|json| photo(json, "p.png")).unwrap();
    let loaded = crate::programme::load::load(&json.to_string()).unwrap();
    assert!(loaded.faults.is_empty(), "{:?}", loaded.faults);
    let photo = loaded.programme.people[0].details.get().photo.clone().unwrap();
    assert_eq!((photo.width, photo.height), (320, 256));
}

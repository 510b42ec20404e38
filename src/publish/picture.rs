//! One picture, made fit for phones: read with care, small, and without what its camera wrote into
//! it.

use crate::sentences::{Argument, Sentence, io_fault};
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType as PngFilter, PngEncoder};
use image::codecs::webp::WebPEncoder;
use image::imageops::{FilterType, resize};
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits};
use image::{Rgba, RgbaImage};
use moxcms::{ColorProfile, Layout, TransformOptions};
use std::fs::File;
use std::io::{Cursor, Read};
use std::path::Path;

/// The largest file that is read: a good camera's pictures have half as much.
const LARGEST_FILE: u64 = 20 * 1024 * 1024;
/// The most pixels: a file of few bytes can ask for any number.
const MOST_PIXELS: u64 = 40_000_000;
/// The most memory that is given to the reading of a picture: twice that of the pixels at 16 bits.
const MOST_MEMORY: u64 = 640 * 1024 * 1024;
/// Below it the loss of JPEG begins to be seen on faces.
const QUALITY: u8 = 82;

/// What a picture may weigh.
#[derive(Clone, Copy, Debug)]
pub struct Wanted {
    /// The longer side, at most.
    pub side: u32,
    /// Whether lines and letters have to stay sharp.
    pub sharp: bool,
}

/// A picture as it is published.
#[derive(Debug)]
pub struct Picture {
    /// The content of its file.
    pub content: Vec<u8>,
    /// The end of its name.
    pub end: String,
    /// Width and height.
    pub size: (u32, u32),
    /// Width and height of the organiser's, turned upright.
    pub size_before: (u32, u32),
}

impl Picture {
    /// Makes an organiser's picture fit.
    ///
    /// # Errors
    /// Why it cannot be published, as the end of a sentence.
    pub fn of_file(path: &Path, wanted: Wanted) -> Result<Picture, Sentence> {
        Picture::of(&read(path)?, wanted)
    }

    /// The same of the content of a file.
    ///
    /// # Errors
    /// As [`Picture::of_file`].
    pub fn of(content: &[u8], wanted: Wanted) -> Result<Picture, Sentence> {
        let (format, mut pixels, profile) = decode(content)?;
        let size_before = pixels.dimensions();
        let size = fit(size_before, wanted.side);
        let opaque = pixels.pixels().all(|pixel| pixel.0[3] == u8::MAX);
        if size != size_before {
            pixels = smaller(pixels, size, opaque);
        }
        if let Some(profile) = profile {
            in_srgb(&mut pixels, &profile);
        }
        // What was lossy already is not worth being kept without loss.
        let lossy = opaque && (!wanted.sharp || format == ImageFormat::Jpeg);
        let (content, end) =
            encode(pixels, opaque, lossy).map_err(|error| unreadable(error.to_string()))?;
        Ok(Picture { content, end: end.to_owned(), size, size_before })
    }
}

/// The content of the file of a picture.
///
/// # Errors
/// Why it is not published, as the end of a sentence.
pub fn read(path: &Path) -> Result<Vec<u8>, Sentence> {
    let refused = |error: std::io::Error| unreadable(io_fault(&error));
    let mut content = Vec::new();
    let file = File::open(path).map_err(refused)?;
    file.take(LARGEST_FILE + 1).read_to_end(&mut content).map_err(refused)?;
    match content.len() as u64 > LARGEST_FILE {
        true => Err(Sentence::new("picture-too-heavy").with("most", LARGEST_FILE >> 20)),
        false => Ok(content),
    }
}

/// That a picture cannot be read, as the end of a sentence.
pub fn unreadable(why: impl Into<Argument>) -> Sentence {
    Sentence::new("picture-unreadable").with("why", why)
}

/// The format of a picture, its pixels, upright, and its colour profile.
fn decode(content: &[u8]) -> Result<(ImageFormat, RgbaImage, Option<Vec<u8>>), Sentence> {
    let refused = |error: ImageError| unreadable(error.to_string());
    let mut reader =
        ImageReader::new(Cursor::new(content)).with_guessed_format().expect("memory can be read");
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let known = [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP];
    let Some(format) = reader.format().filter(|format| known.contains(format)) else {
        return Err(unreadable(Sentence::new("picture-of-no-kind")));
    };
    let mut decoder = reader.into_decoder().map_err(refused)?;
    let (width, height) = decoder.dimensions();
    let pixels = u64::from(width) * u64::from(height);
    if pixels > MOST_PIXELS {
        return Err(Sentence::new("picture-too-large")
            .with("size", format!("{width} × {height}"))
            .with("most", MOST_PIXELS / 1_000_000));
    }
    if format == ImageFormat::Jpeg && is_cut_off(content) {
        return Err(unreadable(Sentence::new("picture-cut")));
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let profile = decoder.icc_profile().ok().flatten();
    let mut image = DynamicImage::from_decoder(decoder).map_err(refused)?;
    image.apply_orientation(orientation);
    Ok((format, image.into_rgba8(), profile))
}

/// Whether a JPEG has no end behind its last scan (EOI and SOS, ITU T.81, B.1.1.3): its decoder
/// fills the rest with grey.
fn is_cut_off(jpeg: &[u8]) -> bool {
    let last = |marker: [u8; 2]| jpeg.windows(2).rposition(|two| two == marker);
    last([0xff, 0xd9]) < last([0xff, 0xda])
}

/// The size of a picture that has to fit into a square; none is made larger.
fn fit((width, height): (u32, u32), side: u32) -> (u32, u32) {
    let longer = width.max(height);
    if longer <= side {
        return (width, height);
    }
    let scaled = |length: u32| {
        let length =
            (u64::from(length) * u64::from(side) + u64::from(longer) / 2) / u64::from(longer);
        u32::try_from(length).unwrap_or(side).max(1)
    };
    (scaled(width), scaled(height))
}

/// The picture in another size. What cannot be seen has no share in the colour of its neighbours.
fn smaller(mut pixels: RgbaImage, (width, height): (u32, u32), opaque: bool) -> RgbaImage {
    if opaque {
        return resize(&pixels, width, height, FilterType::Lanczos3);
    }
    let share = |colour: u8, alpha: u8| (u16::from(colour) * u16::from(alpha) / 255) as u8;
    for Rgba([red, green, blue, alpha]) in pixels.pixels_mut() {
        for colour in [red, green, blue] {
            *colour = share(*colour, *alpha);
        }
    }
    let mut pixels = resize(&pixels, width, height, FilterType::Lanczos3);
    let whole = |colour: u8, alpha: u8| {
        (u16::from(colour) * 255).checked_div(alpha.into()).unwrap_or(0).min(255) as u8
    };
    for Rgba([red, green, blue, alpha]) in pixels.pixels_mut() {
        for colour in [red, green, blue] {
            *colour = whole(*colour, *alpha);
        }
    }
    pixels
}

/// Turns the colours of a profile into those that a picture without one has; leaves them where
/// the profile is of no use.
fn in_srgb(pixels: &mut RgbaImage, profile: &[u8]) {
    let Ok(from) = ColorProfile::new_from_slice(profile) else { return };
    let (to, options) = (ColorProfile::new_srgb(), TransformOptions::default());
    let Ok(change) = from.create_transform_8bit(Layout::Rgba, &to, Layout::Rgba, options) else {
        return;
    };
    let mut changed = vec![0; pixels.len()];
    if change.transform(pixels, &mut changed).is_ok() {
        pixels.copy_from_slice(&changed);
    }
}

fn encode(
    pixels: RgbaImage,
    opaque: bool,
    lossy: bool,
) -> Result<(Vec<u8>, &'static str), ImageError> {
    let image = DynamicImage::ImageRgba8(pixels);
    let image = if opaque { DynamicImage::ImageRgb8(image.into_rgb8()) } else { image };
    let mut content = Vec::new();
    if lossy {
        image.write_with_encoder(JpegEncoder::new_with_quality(&mut content, QUALITY))?;
        return Ok((content, "jpg"));
    }
    image.write_with_encoder(WebPEncoder::new_lossless(&mut content))?;
    let mut png = Vec::new();
    image.write_with_encoder(PngEncoder::new_with_quality(
        &mut png,
        CompressionType::Best,
        PngFilter::Adaptive,
    ))?;
    // Which one is smaller depends on how much of it is even.
    Ok(if png.len() < content.len() { (png, "png") } else { (content, "webp") })
}

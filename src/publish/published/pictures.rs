//! The pictures of a programme, each under a name that changes with its content.

use crate::publish::check::{Path as Place, PictureUse, Source};
use crate::publish::hash::short_hash;
use crate::publish::picture::{Picture, Wanted};
use crate::sentences::Sentence;
use rayon::prelude::*;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Directory of all pictures.
const DIR: &str = "pictures";

/// The longest part of a name that comes from the organiser's.
const LONGEST_STEM: usize = 40;

/// Makes an organiser's picture fit, or says why not, as the end of a sentence:
/// `Picture::of_file`, or something that remembers.
pub type MakePicture<'a> = &'a (dyn Fn(&Path, Wanted) -> Result<Picture, Sentence> + Sync);

/// A picture beside a published programme.
#[derive(Debug)]
pub struct PictureFile {
    /// Its path, from the programme.
    pub path: String,
    /// The content of the file.
    pub content: Vec<u8>,
}

/// What is published for each use. Sides in pixels: twice or three times those on a phone, for
/// screens as sharp as that; plans can be enlarged.
const fn wanted(of: PictureUse) -> Wanted {
    match of {
        PictureUse::Person => Wanted { side: 320, sharp: false },
        PictureUse::Session => Wanted { side: 1280, sharp: false },
        PictureUse::Plan => Wanted { side: 2400, sharp: true },
        PictureUse::Sponsor => Wanted { side: 480, sharp: true },
    }
}

/// Makes all pictures of a programme fit, writes their new paths and sizes into it, and moves the
/// points of rooms along.
///
/// # Errors
/// A line for each place whose picture cannot be published.
pub fn write(
    source: &Source,
    directory: &Path,
    make: MakePicture,
    json: &mut Value,
) -> Result<Vec<PictureFile>, Sentence> {
    let named = PictureUse::of_all(source);
    // Many sessions can show one picture.
    let once: BTreeSet<_> = named.iter().map(|(_, of, file)| (*of, *file)).collect();
    let made: BTreeMap<_, _> = once
        .into_par_iter()
        .map(|(of, file)| ((of, file), make(&directory.join(file), wanted(of))))
        .collect();
    let mut faults = Vec::new();
    for (place, of, file) in &named {
        match &made[&(*of, *file)] {
            Err(why) => faults.push(
                Sentence::new("picture-fault")
                    .with("place", place.to_string())
                    .with("file", *file)
                    .with("why", why.clone()),
            ),
            Ok(picture) => {
                put(json, place, file, picture);
                if *of == PictureUse::Plan {
                    move_points(json, place, picture);
                }
            }
        }
    }
    if !faults.is_empty() {
        return Err(Sentence::lines(faults));
    }
    let files = made.into_iter().filter_map(|((_, file), picture)| {
        let picture = picture.ok()?;
        Some((path(file, &picture), picture.content))
    });
    // By name: two pictures can be alike.
    let files: BTreeMap<_, _> = files.collect();
    Ok(files.into_iter().map(|(path, content)| PictureFile { path, content }).collect())
}

fn put(json: &mut Value, place: &Place, file: &str, picture: &Picture) {
    if let Some(image) = json.pointer_mut(&place.pointer()).and_then(Value::as_object_mut) {
        image.insert("src".to_owned(), path(file, picture).into());
        image.insert("width".to_owned(), picture.size.0.into());
        image.insert("height".to_owned(), picture.size.1.into());
    }
}

/// Moves the points on a plan to where they are on the published one.
fn move_points(json: &mut Value, image: &Place, picture: &Picture) {
    let plan = image.and_above().nth(1).unwrap_or_default();
    let id = json.pointer(&plan.pointer()).and_then(|plan| plan.get("id")).cloned();
    let rooms = json.get_mut("rooms").and_then(Value::as_array_mut);
    let points = rooms.into_iter().flatten().filter_map(|room| room.get_mut("point"));
    for point in points.filter(|point| point.get("plan") == id.as_ref()) {
        let (before, after) = (picture.size_before, picture.size);
        for (name, before, after) in [("x", before.0, after.0), ("y", before.1, after.1)] {
            let moved = |pixels: u64| {
                (pixels * u64::from(after) + u64::from(before) / 2) / u64::from(before)
            };
            if before != after
                && let Some(pixels) = point.get_mut(name)
                && let Some(old) = pixels.as_u64().filter(|old| *old <= u64::from(u16::MAX))
            {
                *pixels = moved(old).into();
            }
        }
    }
}

/// The path of a picture, in letters that no host and no address changes.
pub fn path(file: &str, picture: &Picture) -> String {
    let name = file.rsplit('/').next().unwrap_or_default();
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let plain = |ch: char| if ch.is_ascii_alphanumeric() { ch.to_ascii_lowercase() } else { '-' };
    let stem: String = stem.chars().take(LONGEST_STEM).map(plain).collect();
    let stem = match stem.trim_matches('-') {
        "" => "picture",
        stem => stem,
    };
    format!("{DIR}/{stem}-{}.{}", short_hash(&picture.content), picture.end)
}

//! The file of an organiser's programme, where the command line names none.

use std::path::{Path, PathBuf};

/// Where it is looked for, in this order: beside the organiser, and in this repository.
const PLACES: [&str; 2] = ["programme.json", "public/programme.json"];

/// The first of the usual places that has a file, from the current directory on.
pub fn usual_place() -> PathBuf {
    let there = PLACES.into_iter().find(|place| Path::new(place).is_file());
    there.unwrap_or(PLACES[0]).into()
}

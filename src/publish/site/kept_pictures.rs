//! The organiser's pictures: those that an earlier publication has made fit are taken from it.

use super::cache::Cache;
use super::output::Output;
use crate::publish::hash::short_hash;
use crate::publish::picture::{Picture, Wanted, read};
use crate::publish::published::picture_path;
use crate::sentences::Sentence;
use serde::{Deserialize, Serialize};
use std::path::Path;

/// Makes pictures fit that are not known from before.
pub struct KeptPictures<'a> {
    cache: Cache<Kept>,
    output: &'a Output,
}

/// A picture in the output.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
struct Kept {
    path: String,
    size: (u32, u32),
    size_before: (u32, u32),
}

impl KeptPictures<'_> {
    /// The pictures of what was published before.
    pub fn of(output: &Output) -> KeptPictures<'_> {
        KeptPictures { cache: Cache::read(output.beside(".pictures.json"), ""), output }
    }

    /// The picture of a file.
    ///
    /// # Errors
    /// As [`Picture::of_file`].
    pub fn picture(&self, file: &Path, wanted: Wanted) -> Result<Picture, Sentence> {
        let original = read(file)?;
        let key = self.cache.key(&format!("{wanted:?} {}", short_hash(&original)));
        if let Some(kept) = self.cache.get(&key)
            && let Some((_, end)) = kept.path.rsplit_once('.')
            && let Some(content) = self.output.read_hashed(&kept.path)
        {
            let Kept { size, size_before, .. } = *kept;
            self.cache.note(key, kept.clone());
            return Ok(Picture { content, end: end.to_owned(), size, size_before });
        }
        let picture = Picture::of(&original, wanted)?;
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let (size, size_before) = (picture.size, picture.size_before);
        self.cache.note(key, Kept { path: picture_path(&name, &picture), size, size_before });
        Ok(picture)
    }

    /// Writes down what this publication has used.
    ///
    /// # Errors
    /// A sentence for the command line when it cannot be written.
    pub fn write(self) -> Result<(), Sentence> {
        self.cache.write()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::lang::Lang;
    use image::{Rgb, RgbImage};

    const WANTED: Wanted = Wanted { side: 8, sharp: true };

    #[test]
    fn a_picture_that_was_made_fit_is_taken_from_the_site_until_it_is_another_one() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("hall.png");
        let draw = |red| RgbImage::from_pixel(16, 8, Rgb([red, 0, 0])).save(&file).unwrap();
        let publish = || {
            let output = Output::new(&dir.path().join("dist"), false, Lang::EN).unwrap();
            let kept = KeptPictures::of(&output);
            let picture = kept.picture(&file, WANTED).unwrap();
            let known = kept.cache.get(
                &kept
                    .cache
                    .key(&format!("{WANTED:?} {}", short_hash(&std::fs::read(&file).unwrap()))),
            );
            let was_known = known.is_some();
            kept.write().unwrap();
            output.put(&picture_path("hall.png", &picture), &picture.content).unwrap();
            output.put("index.html", b"").unwrap();
            output.finish().unwrap();
            (picture.content, picture.end, picture.size, picture.size_before, was_known)
        };
        draw(200);
        let (content, end, size, before, was_known) = publish();
        assert_eq!((&*end, size, before, was_known), ("png", (8, 4), (16, 8), false));
        assert_eq!(publish(), (content.clone(), end.clone(), size, before, true));
        draw(10);
        let (other, .., was_known) = publish();
        assert!(other != content && !was_known);
    }

    #[test]
    fn what_is_no_picture_is_refused_as_ever() {
        let dir = tempfile::tempdir().unwrap();
        let output = Output::new(&dir.path().join("dist"), false, Lang::EN).unwrap();
        assert!(KeptPictures::of(&output).picture(&dir.path().join("none.png"), WANTED).is_err());
    }
}

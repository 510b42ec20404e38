//! The pictures that a programme names: whether they are there, and those of the brand fit.

use super::findings::{Code, Finding, Placed};
use super::path::Path;
use super::source::Source;
use crate::programme::json::quoted;
use crate::programme::load::load;
use crate::programme::reader;
use crate::publish::brand;
use crate::sentences::Sentence;
use std::path;

/// What a picture is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PictureUse {
    /// A session.
    Session,
    /// A person.
    Person,
    /// The venue, with rooms on it.
    Plan,
    /// A sponsor, by its mark.
    Sponsor,
}

impl PictureUse {
    const ALL: [PictureUse; 4] =
        [PictureUse::Session, PictureUse::Person, PictureUse::Plan, PictureUse::Sponsor];

    /// Where such pictures stand in a programme.
    const fn places(self) -> &'static str {
        match self {
            PictureUse::Session => "sessions[].image",
            PictureUse::Person => "people[].photo",
            PictureUse::Plan => "event.plans[].image",
            PictureUse::Sponsor => "event.sponsors[].logo",
        }
    }

    /// The pictures that a programme names: their places, what they are of, and their files, from
    /// the directory of the programme. The app leaves out those whose file is no path below it.
    pub fn of_all<'s>(source: &'s Source) -> Vec<(Path, PictureUse, &'s str)> {
        let of_one = |of: PictureUse| {
            let pictures = source.select(of.places()).into_iter();
            pictures.filter_map(move |(path, picture)| {
                let file = picture.get("src")?.as_str()?;
                reader::path(&quoted(file)).map(|_| (path, of, file))
            })
        };
        PictureUse::ALL.into_iter().flat_map(of_one).collect()
    }
}

/// The findings about the pictures of a programme, which lie below its directory.
pub fn check_pictures(text: &str, directory: &path::Path) -> Vec<Placed> {
    let Ok(source) = Source::read(text) else { return Vec::new() };
    let pictures = PictureUse::of_all(&source).into_iter();
    let findings = pictures
        .filter(|(_, _, file)| !directory.join(file).is_file())
        .map(|(path, _, file)| missing(path.field("src"), file))
        .chain(check_brand(text, directory));
    findings.map(|finding| Placed::new(finding, &source.json, &source.positions)).collect()
}

/// The files that a programme names, from its directory; none where it is no programme.
pub fn picture_files(text: &str) -> Vec<String> {
    let (Ok(source), Ok(loaded)) = (Source::read(text), load(text)) else { return Vec::new() };
    let details = loaded.programme.event.details.get();
    let of_brand = details.brand.as_ref().map(brand::files).unwrap_or_default();
    let of_brand = of_brand.into_iter().map(|(_, file)| file);
    let pictures = PictureUse::of_all(&source).into_iter().map(|(_, _, file)| file);
    pictures.chain(of_brand).map(str::to_owned).collect()
}

/// The findings about the files of the event's brand.
fn check_brand(text: &str, directory: &path::Path) -> Vec<Finding> {
    let Ok(loaded) = load(text) else { return Vec::new() };
    let details = loaded.programme.event.details.get();
    let files = details.brand.as_ref().map(brand::files).unwrap_or_default().into_iter();
    let findings = files.filter_map(|(field, file)| {
        let path = Path::default().field("event").field("brand").field(field.name());
        let at = directory.join(file);
        if !at.is_file() {
            return Some(missing(path, file));
        }
        let why = brand::read(field, &at).err()?;
        let message = Sentence::new("unfit-drawing").with("file", quoted(file)).with("why", why);
        Some(Finding::new(Code::UnfitDrawing, path, message))
    });
    findings.collect()
}

fn missing(path: Path, file: &str) -> Finding {
    let message = Sentence::new("missing-picture").with("file", quoted(file));
    Finding::new(Code::MissingPicture, path, message)
}

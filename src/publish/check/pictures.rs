//! The pictures that a programme names: whether they are there.

use super::findings::{Code, Finding, Placed};
use super::path::Path;
use super::source::Source;
use crate::programme::json::quoted;
use crate::programme::reader;
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
    let missing = PictureUse::of_all(&source).into_iter().filter_map(|(path, _, file)| {
        let finding = Finding::new(
            Code::MissingPicture,
            path.field("src"),
            format!("there is no file {} beside the programme", quoted(file)),
            "put it there, or correct its path, in which small and capital letters differ",
        );
        (!directory.join(file).is_file())
            .then(|| Placed::new(finding, &source.json, &source.positions))
    });
    missing.collect()
}

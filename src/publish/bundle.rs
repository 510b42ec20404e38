//! The built app and the fonts of pictures inside of the command, where it was built with them
//! (`make release`): then it publishes on a machine that has nothing else.

use super::directory::Directory;
use super::hash::short_hash;

/// The built app.
pub fn app() -> Option<Directory> {
    #[cfg(feature = "bundle")]
    return Some(Directory::Inside(inside::of::<inside::App>("the app in this command")));
    #[cfg(not(feature = "bundle"))]
    None
}

/// The fonts that pictures are drawn with.
pub fn fonts() -> Option<Directory> {
    #[cfg(feature = "bundle")]
    return Some(Directory::Inside(inside::of::<inside::Fonts>("the fonts in this command")));
    #[cfg(not(feature = "bundle"))]
    None
}

/// The licences of the fonts and crates that are inside, a file for each font package and one for all
/// crates; `None` where the command was built without anything inside.
pub fn licences() -> Option<Directory> {
    #[cfg(feature = "bundle")]
    return Some(Directory::Inside(inside::of::<inside::Licences>("the licences in this command")));
    #[cfg(not(feature = "bundle"))]
    None
}

/// What `--version` tells: one number is that of the command and of the app inside of it, whose
/// files have a hash.
pub fn version() -> String {
    let number = env!("CARGO_PKG_VERSION");
    match app_hash() {
        Some(hash) => format!("{number}\nwith the app {number} ({hash})"),
        None => format!("{number}\nwithout an app: publish builds it, or reads it (--app)"),
    }
}

/// A hash of all files of the app with their names.
fn app_hash() -> Option<String> {
    let app = app()?;
    let mut names = app.names().ok()?;
    names.sort();
    let mut all = Vec::new();
    for name in names {
        all.extend_from_slice(name.as_bytes());
        all.extend_from_slice(&app.read(&name).ok()?);
    }
    Some(short_hash(&all))
}

#[cfg(feature = "bundle")]
mod inside {
    use crate::publish::directory::Inside;
    use rust_embed::Embed;

    /// The names of all files: a new one among them is a reason to compile this again, and cargo
    /// itself sees only what happens to those that it knows (`tools/release.sh`).
    const _: Option<&str> = option_env!("BARNAMAJ_BUNDLE");

    /// What `tools/app.sh` has built, without the programme that came with it.
    #[derive(Embed)]
    #[folder = "target/app"]
    #[exclude = "programme.json"]
    pub struct App;

    /// What `tools/setup.sh` has put there.
    #[derive(Embed)]
    #[folder = "target/assets/drawing"]
    pub struct Fonts;

    /// What `tools/licences.sh` has written.
    #[derive(Embed)]
    #[folder = "target/licences"]
    pub struct Licences;

    pub fn of<E: Embed>(name: &'static str) -> Inside {
        Inside {
            name,
            names: || E::iter().map(|name| name.into_owned()).collect(),
            read: |name| E::get(name).map(|file| file.data),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHANGELOG: &str = include_str!("../../CHANGELOG.md");

    #[test]
    fn the_changelog_begins_with_this_version_or_with_what_is_not_released_yet() {
        let first = CHANGELOG.lines().find_map(|line| line.strip_prefix("## [")).unwrap();
        let (name, rest) = first.split_once(']').unwrap();
        let number = env!("CARGO_PKG_VERSION");
        assert!(name == number || (name, rest) == ("Unreleased", ""), "{first}, this is {number}");
    }

    #[test]
    fn the_version_tells_the_number_of_the_command_and_whether_the_app_is_inside() {
        let version = version();
        let (number, app) = version.split_once('\n').unwrap();
        assert_eq!(number, env!("CARGO_PKG_VERSION"));
        let with = if super::app().is_some() {
            format!("with the app {number} (")
        } else {
            "without an app: ".into()
        };
        assert!(app.starts_with(&with), "{app}");
    }
}

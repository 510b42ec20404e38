//! Paths to the values of a JSON file.

use crate::programme::json::quoted;
use jsonschema::paths::{Location, LocationSegment};
use std::fmt;

/// The way from the root of a file to one of its values; shown as `sessions[18].title.fr`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Path(Vec<Step>);

/// One step of a [`Path`].
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Into a member of an object.
    Field(Box<str>),
    /// Into an element of a list, from 0.
    Item(usize),
}

impl Path {
    /// The way to a member of the object that is here.
    pub fn field(&self, name: &str) -> Path {
        self.then(Step::Field(name.into()))
    }

    /// The way to an element of the list that is here.
    pub fn item(&self, at: usize) -> Path {
        self.then(Step::Item(at))
    }

    fn then(&self, step: Step) -> Path {
        let mut steps = Vec::with_capacity(self.0.len() + 1);
        steps.extend_from_slice(&self.0);
        steps.push(step);
        Path(steps)
    }

    /// The steps, from the root.
    pub fn steps(&self) -> &[Step] {
        &self.0
    }

    /// This way and all that lead to what encloses it, the longest first; the root is the last.
    pub fn and_above(&self) -> impl Iterator<Item = Path> {
        (0..=self.0.len()).rev().map(|length| Path(self.0[..length].to_vec()))
    }

    /// Whether it leads to a place, or into what is there.
    pub fn starts_with(&self, place: &Path) -> bool {
        self.0.starts_with(&place.0)
    }

    /// The same with all elements of lists alike: `sessions[].title`.
    pub fn pattern(&self) -> String {
        let mut pattern = String::new();
        for step in &self.0 {
            match step {
                Step::Item(_) => pattern += "[]",
                Step::Field(name) if pattern.is_empty() => pattern += name,
                Step::Field(name) => pattern = format!("{pattern}.{name}"),
            }
        }
        pattern
    }

    /// The name of the member that is here; `None` for an element of a list.
    pub fn name(&self) -> Option<&str> {
        match self.0.last()? {
            Step::Field(name) => Some(name),
            Step::Item(_) => None,
        }
    }

    /// The same as a JSON Pointer (RFC 6901).
    pub fn pointer(&self) -> String {
        let token = |step: &Step| match step {
            Step::Field(name) => name.replace('~', "~0").replace('/', "~1"),
            Step::Item(at) => at.to_string(),
        };
        self.0.iter().map(|step| format!("/{}", token(step))).collect()
    }
}

impl From<&Location> for Path {
    fn from(location: &Location) -> Path {
        let step = |segment| match segment {
            LocationSegment::Property(name) => Step::Field((&*name).into()),
            LocationSegment::Index(at) => Step::Item(at),
        };
        Path(location.segments().map(step).collect())
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, step) in self.0.iter().enumerate() {
            match step {
                Step::Item(item) => write!(f, "[{item}]")?,
                Step::Field(name) if !is_plain(name) => write!(f, "[{}]", quoted(name))?,
                Step::Field(name) if at == 0 => f.write_str(name)?,
                Step::Field(name) => write!(f, ".{name}")?,
            }
        }
        Ok(())
    }
}

fn is_plain(name: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'$');
    !name.is_empty() && name.bytes().all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_reads_as_one_would_say_it() {
        let title = Path::default().field("sessions").item(18).field("title");
        assert_eq!(title.to_string(), "sessions[18].title");
        assert_eq!(title.pointer(), "/sessions/18/title");
        assert_eq!(title.name(), Some("title"));
        assert_eq!(Path::default().to_string(), "");
    }

    #[test]
    fn an_odd_name_is_quoted() {
        let odd = Path::default().field("a.b").field("c/d~e").field("");
        assert_eq!(odd.to_string(), r#"["a.b"]["c/d~e"][""]"#);
        assert_eq!(odd.pointer(), "/a.b/c~1d~0e/");
    }

    #[test]
    fn what_encloses_a_place_is_found_from_the_inside() {
        let above: Vec<String> =
            Path::default().field("a").item(1).and_above().map(|path| path.to_string()).collect();
        assert_eq!(above, ["a[1]", "a", ""]);
    }

    #[test]
    fn a_location_of_the_validator_is_the_same_path() {
        let location = Location::new().join("a/b").join(3usize).join("c");
        let path = Path::from(&location);
        assert_eq!(path, Path::default().field("a/b").item(3).field("c"));
    }
}

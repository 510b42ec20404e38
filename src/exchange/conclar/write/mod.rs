//! The lists as they are written, in the event's main language: what ConClár asks for
//! (<https://github.com/lostcarpark/conclar>, `docs/conclar_file_specs.md`), and the script of KonOpas
//! with the same in its words.
//!
//! An item has our id and, which neither of them looks at, our number. What has no place is in the
//! table of `docs/formats.md`; sessions that are cancelled are left out, because there is no word for
//! that.

mod items;
mod people;
#[cfg(test)]
mod tests;

use super::super::json::{Json, Object};
use super::super::outgoing::{Outgoing, generator};
use crate::programme::model::{KindLink, LinkKind};

/// The version of the form of the object that ConClár reads.
const SCHEMA_VERSION: u32 = 2;

/// How tags are written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tags {
    /// With their parts beside each other, as ConClár has them.
    Objects,
    /// `Track:Art`, as KonOpas has them.
    Strings,
}

/// One object, which ConClár takes as `COMBINED`.
///
/// # Errors
/// Nothing that a programme could do.
pub fn json(out: &Outgoing) -> Result<Vec<u8>, String> {
    let mut root = Object::default();
    root.push("schemaVersion", SCHEMA_VERSION);
    root.push("info", info(out));
    root.push("schedule", items::of(out, Tags::Objects));
    root.push("people", people::of(out));
    Ok(Json::Object(root).pretty().into_bytes())
}

/// A script that sets variables. The two lists come first: whoever reads them counts.
///
/// # Errors
/// Nothing that a programme could do.
pub fn script(out: &Outgoing) -> Result<Vec<u8>, String> {
    let variables = [
        ("program", Json::List(items::of(out, Tags::Strings))),
        ("people", Json::List(people::of(out))),
        ("info", Json::Object(info(out))),
    ];
    let variable =
        |(name, value): (&str, Json)| format!("var {name} = {};\n", value.pretty().trim());
    Ok(variables.map(variable).concat().into_bytes())
}

/// What is told of the file itself.
fn info(out: &Outgoing) -> Object {
    let programme = out.index.programme();
    let mut info = Object::default();
    info.push("generator", generator());
    info.push("version", programme.revision.to_string());
    info.push("published", programme.published.to_string());
    info
}

/// Links by their names: one of each kind, and others by their titles.
fn links(out: &Outgoing, links: &[KindLink]) -> Object {
    let mut named = Object::default();
    for link in links {
        let title = out.say(&link.title);
        let name = match link.kind {
            LinkKind::Registration => "signup",
            LinkKind::Stream => "meeting",
            LinkKind::Page => "website",
            LinkKind::Other if !title.is_empty() => title,
            kind => kind.code(),
        };
        let names = [name, title].into_iter().filter(|name| !name.is_empty());
        if let Some(name) = names.into_iter().find(|name| named.get(name).is_none()) {
            named.push(name, &*link.url);
        }
    }
    named
}

//! What is measured: the published site, and the same app with programmes of other sizes.

use super::generator;
use crate::support::dist::dist;
use barnamaj::programme::index::Index;
use barnamaj::programme::lang::Lang;
use barnamaj::programme::load::load;
use barnamaj::programme::model::Session;
use barnamaj::publish::site::{Effort, in_brotli};
use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// Sessions of the programme that is published.
const PUBLISHED: usize = 30;
/// Of the generated programmes.
const SEED: u64 = 1;

/// A site, with a static page of the same text beside it.
pub struct Subject {
    pub sessions: usize,
    dir: TempDir,
}

/// The static page.
pub const FLOOR: &str = "/floor.html";

impl Subject {
    /// The finished site where it has as many sessions; else the app with a generated programme,
    /// which is not prerendered: that would be forty thousand pages.
    pub fn new(sessions: usize) -> Subject {
        let dir = tempfile::tempdir().expect("there is room for a site");
        let to = dir.path();
        if sessions == PUBLISHED {
            copy(&dist(), to);
        } else {
            copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("target/app"), to);
            fs::create_dir(to.join("fr")).unwrap();
            fs::copy(to.join("index.html"), to.join("fr/index.html")).unwrap();
            fs::write(to.join("programme.json"), generator::json(sessions, SEED)).unwrap();
        }
        let text = fs::read_to_string(to.join("programme.json")).expect("there is a programme");
        let floor = floor(&text);
        if sessions == PUBLISHED {
            fs::write(to.join("floor.html.br"), in_brotli(floor.as_bytes(), Effort::Most)).unwrap();
        }
        fs::write(to.join(&FLOOR[1..]), floor).unwrap();
        Subject { sessions, dir }
    }

    pub fn dir(&self) -> &Path {
        self.dir.path()
    }

    pub fn name(&self) -> String {
        let kind = if self.is_published() { "the finished site" } else { "not prerendered" };
        format!("{} sessions ({kind})", self.sessions)
    }

    pub fn is_published(&self) -> bool {
        self.sessions == PUBLISHED
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    let entries = fs::read_dir(from).unwrap_or_else(|_| panic!("{} is built", from.display()));
    for entry in entries {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// The text of the programme as plain HTML: as soon as a page can possibly be read.
fn floor(programme: &str) -> String {
    let index = Index::new(load(programme).expect("it is a programme").programme);
    let sessions: String = index.sessions().iter().map(|one| article(&index, one)).collect();
    format!(
        "<!doctype html><html lang=fr><meta charset=utf-8><link rel=icon href=data:,>\
         <meta name=viewport content=\"width=device-width\"><title>-</title>{sessions}"
    )
}

fn article(index: &Index, session: &Session) -> String {
    let title = session.title.get(Lang::FR).map_or("", |title| title.text);
    let room = session.room.as_deref().and_then(|id| index.room(id));
    let people = session.speakers.iter().filter_map(|one| index.person(&one.person));
    let verticals = session.verticals.iter().filter_map(|id| index.vertical(id));
    let said: Vec<&str> = room
        .map(|room| &room.name)
        .into_iter()
        .chain(people.map(|person| &person.name))
        .chain(verticals.map(|vertical| &vertical.name))
        .filter_map(|name| Some(name.get(Lang::FR)?.text))
        .collect();
    let (start, said) = (session.start, said.join(", "));
    format!("<article data-session><h3><a href=#>{title}</a></h3><p>{start}<p>{said}</article>")
}

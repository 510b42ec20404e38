//! Ids for what is new: none that is in use, nor one that ever was.

use super::super::json::Json;
use super::super::slug::{is_id, slug};
use super::memory::Memory;
use std::collections::BTreeSet;

/// The ids of a list that cannot be given any more, in small letters: ids are names of directories.
pub struct Ids {
    taken: BTreeSet<String>,
}

impl Ids {
    /// Those of a list of the file, and those that are remembered of it.
    pub fn of(list: &[Json], name: &str, memory: &Memory) -> Ids {
        let there = list.iter().filter_map(|it| it.as_object()?.str("id"));
        let taken = there.chain(memory.ids(name)).map(str::to_lowercase).collect();
        Ids { taken }
    }

    /// An id for something: the one that is wanted, else one made of its name, else the id of the
    /// source, else what it is called in general with a number: `session-12`.
    pub fn new_one(
        &mut self,
        wanted: Option<&str>,
        name: &str,
        of_source: Option<&str>,
        general: &str,
    ) -> String {
        let wanted = wanted.filter(|id| is_id(id)).map(str::to_owned);
        let of_source = || of_source.filter(|id| is_id(id)).map(str::to_owned);
        let base = wanted.or_else(|| slug(name)).or_else(of_source);
        let numbered = (1..).map(|number| format!("{general}-{number}"));
        let with_base = base.iter().cloned().chain(base.iter().flat_map(|base| {
            let base = base.chars().take(90).collect::<String>();
            (2..100_000).map(move |number| format!("{base}-{number}"))
        }));
        let id = with_base.chain(numbered).find(|id| !self.taken.contains(&id.to_lowercase()));
        let id = id.unwrap_or_default();
        self.taken.insert(id.to_lowercase());
        id
    }
}

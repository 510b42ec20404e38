//! Ids for what is new: none that is in use, nor one that ever was.

use super::super::draft::Origin;
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

    /// Ids for new elements: for each the one that is wanted, else one made of its name, else the id
    /// of the source, else what it is called in general with a number: `session-12`. What is wanted
    /// goes before what is made, wherever it stands: else it would be another's when it is asked for
    /// again. `new`: whence each came, and its name; `None` where no id is needed.
    pub fn new_ones(
        &mut self,
        new: &[Option<(&Origin, &str)>],
        general: &str,
    ) -> Vec<Option<String>> {
        let mut ids = vec![None; new.len()];
        for is_first in [true, false] {
            for (id, new) in ids.iter_mut().zip(new) {
                let Some((origin, name)) = new else { continue };
                if origin.slug.as_deref().is_some_and(is_id) == is_first {
                    *id = Some(self.new_one(origin, name, general));
                }
            }
        }
        ids
    }

    fn new_one(&mut self, origin: &Origin, name: &str, general: &str) -> String {
        let wanted = origin.slug.as_deref().filter(|id| is_id(id)).map(str::to_owned);
        let of_source = || origin.id.as_deref().filter(|id| is_id(id)).map(str::to_owned);
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wanted_goes_before_what_is_made_of_a_name() {
        let wanted = |slug: &str| Origin { slug: Some(slug.to_owned()), ..Origin::default() };
        let (plain, ada, odd) = (Origin::default(), wanted("ada"), wanted("é"));
        let new = [Some((&plain, "Ada")), None, Some((&ada, "Somebody")), Some((&odd, "…"))];
        let ids = Ids::of(&[], "people", &Memory::default()).new_ones(&new, "person");
        assert_eq!(
            ids,
            ["ada-2", "", "ada", "person-1"]
                .map(|id| Some(id.to_owned()).filter(|id| !id.is_empty()))
        );
    }
}

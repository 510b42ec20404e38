//! Which element of the source is which one of the file.
//!
//! Each side has keys of several sorts. The sorts are tried in order, the surest first; what has
//! found its other half is not asked again.

use std::collections::{BTreeMap, BTreeSet};

/// The keys of one sort that an element has.
pub type Keys = Vec<String>;

/// How sure a key of a sort is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trust {
    /// Of several that have one key, the first ones belong together.
    InOrder,
    /// Only what is the only one on both sides belongs together.
    IfUnique,
}

/// The pairs that are found so far: for each element of the source the place of its other half.
pub struct Pairs {
    ours: Vec<bool>,
    /// For each element of the source.
    pub theirs: Vec<Option<usize>>,
}

impl Pairs {
    /// No pairs yet, of so many elements.
    pub fn new(ours: usize, theirs: usize) -> Pairs {
        Pairs { ours: vec![false; ours], theirs: vec![None; theirs] }
    }

    /// Whether an element was in the file before the pairs were looked for.
    pub fn knows(&self, ours: usize) -> bool {
        ours < self.ours.len()
    }

    /// Whether an element of the file has its other half.
    pub fn has(&self, ours: usize) -> bool {
        self.ours[ours]
    }

    /// Pairs by the keys of one sort. `may`: whether these two may be a pair at all.
    pub fn find(
        &mut self,
        ours: &[Keys],
        theirs: &[Keys],
        trust: Trust,
        may: impl Fn(usize, usize) -> bool,
    ) {
        let mut by_key: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (at, keys) in ours.iter().enumerate().filter(|(at, _)| !self.ours[*at]) {
            let keys: BTreeSet<&str> = keys.iter().map(|key| &**key).collect();
            keys.into_iter().for_each(|key| by_key.entry(key).or_default().push(at));
        }
        let mut asked: BTreeMap<&str, usize> = BTreeMap::new();
        if trust == Trust::IfUnique {
            let open = theirs.iter().enumerate().filter(|(at, _)| self.theirs[*at].is_none());
            for (_, keys) in open {
                let keys: BTreeSet<&str> = keys.iter().map(|key| &**key).collect();
                keys.into_iter().for_each(|key| *asked.entry(key).or_default() += 1);
            }
        }
        for (at, keys) in theirs.iter().enumerate() {
            if self.theirs[at].is_some() {
                continue;
            }
            let found = keys.iter().find_map(|key| {
                let candidates = by_key.get_mut(&**key)?;
                candidates.retain(|at| !self.ours[*at]);
                let is_unique = candidates.len() == 1 && asked.get(&**key) == Some(&1);
                if trust == Trust::IfUnique && !is_unique {
                    return None;
                }
                candidates.iter().copied().find(|ours| may(*ours, at))
            });
            if let Some(ours) = found {
                self.ours[ours] = true;
                self.theirs[at] = Some(ours);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(keys: &[&str]) -> Vec<Keys> {
        let split = |keys: &&str| keys.split_whitespace().map(str::to_owned).collect();
        keys.iter().map(split).collect()
    }

    #[test]
    fn equals_are_paired_in_their_order() {
        let mut pairs = Pairs::new(3, 3);
        pairs.find(&keys(&["a", "b", "a"]), &keys(&["a", "a", "c"]), Trust::InOrder, |_, _| true);
        assert_eq!(pairs.theirs, [Some(0), Some(2), None]);
        assert!(!pairs.has(1));
    }

    #[test]
    fn what_is_not_the_only_one_is_not_guessed() {
        let mut pairs = Pairs::new(3, 3);
        let theirs = keys(&["a", "b", "b"]);
        pairs.find(&keys(&["a", "a", "b"]), &theirs, Trust::IfUnique, |_, _| true);
        assert_eq!(pairs.theirs, [None, None, None]);
        pairs.find(&keys(&["a x", "a", "b"]), &keys(&["x", "", ""]), Trust::IfUnique, |_, _| true);
        assert_eq!(pairs.theirs, [Some(0), None, None]);
    }
}

//! Order without the standard library's sort: that is made for millions of elements, and each
//! instance of it would cost a phone several kilobytes. A programme has thousands.

use std::cmp::Ordering;

/// The places `0..len` in the order of `compare`; equal ones stay in their order. A merge sort from
/// the bottom up (Knuth, The Art of Computer Programming 3, section 5.2.4): runs that are in order
/// are merged to runs of twice the length, until there is one.
pub fn sorted(len: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..len).collect();
    let mut run = 1;
    while run < len {
        let mut merged = Vec::with_capacity(len);
        for start in (0..len).step_by(2 * run) {
            let (middle, end) = ((start + run).min(len), (start + 2 * run).min(len));
            let (mut left, mut right) = (start, middle);
            while merged.len() < end {
                let take_left =
                    right == end || left < middle && compare(places[left], places[right]).is_le();
                let next = if take_left { &mut left } else { &mut right };
                merged.push(places[*next]);
                *next += 1;
            }
        }
        places = merged;
        run *= 2;
    }
    places
}

/// For each place of `0..len` whether none before it equals it.
pub fn firsts(len: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<bool> {
    let mut firsts = vec![true; len];
    for pair in sorted(len, compare).windows(2) {
        firsts[pair[1]] = compare(pair[0], pair[1]).is_ne();
    }
    firsts
}

/// Puts a value where it belongs in a sorted list, unless it is there; for short lists.
pub fn insert<T: Ord>(list: &mut Vec<T>, value: T) {
    if let Err(at) = list.binary_search(&value) {
        list.insert(at, value);
    }
}

/// Finds places in a list by id.
#[derive(Debug)]
pub struct Ids {
    /// Places in order of their ids.
    sorted: Vec<usize>,
}

impl Ids {
    /// Sorts the ids of a list, which are given in its order.
    pub fn new(ids: &[&str]) -> Ids {
        Ids { sorted: sorted(ids.len(), &|one, other| ids[one].cmp(ids[other])) }
    }

    /// The place of an id; `id_at` tells the id of a place.
    pub fn find<'a>(&self, id: &str, id_at: &dyn Fn(usize) -> &'a str) -> Option<usize> {
        let found = self.sorted.binary_search_by(|&at| id_at(at).cmp(id)).ok()?;
        Some(self.sorted[found])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn places_stand_as_the_standard_sort_puts_them(list in prop::collection::vec(0u8..8, 0..70)) {
            let mut expected: Vec<usize> = (0..list.len()).collect();
            expected.sort_by_key(|&at| list[at]);
            prop_assert_eq!(sorted(list.len(), &|one, other| list[one].cmp(&list[other])), expected);
        }

        #[test]
        fn firsts_are_what_a_set_would_take(list in prop::collection::vec(0u8..8, 0..20)) {
            let firsts = firsts(list.len(), &|one, other| list[one].cmp(&list[other]));
            let mut seen = std::collections::BTreeSet::new();
            let expected: Vec<bool> = list.iter().map(|value| seen.insert(*value)).collect();
            prop_assert_eq!(firsts, expected);
        }

        #[test]
        fn inserted_values_stand_in_order_once(list in prop::collection::vec(0u8..8, 0..20)) {
            let mut sorted = Vec::new();
            list.iter().for_each(|&value| insert(&mut sorted, value));
            let set: std::collections::BTreeSet<u8> = list.into_iter().collect();
            prop_assert_eq!(sorted, set.into_iter().collect::<Vec<_>>());
        }

        #[test]
        fn every_id_is_found_where_it_stands(ids in prop::collection::btree_set("[a-c]{1,3}", 0..9)) {
            let ids: Vec<&str> = ids.iter().rev().map(|id| &**id).collect();
            let places = Ids::new(&ids);
            for (at, id) in ids.iter().enumerate() {
                prop_assert_eq!(places.find(id, &|at| ids[at]), Some(at));
            }
            prop_assert_eq!(places.find("d", &|at| ids[at]), None);
        }
    }
}

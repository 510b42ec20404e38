//! What becomes of an agenda on a time axis.

mod clash;
mod free;
mod hurry;
mod places;
mod sessions;

use super::{Entry, plan};
use crate::agenda::level::Level;
use crate::programme::index::Index;
use crate::programme::sample::{at, session};
use proptest::prelude::*;

/// All of these, going.
fn kept(index: &Index, ids: &[&str]) -> Vec<(usize, Level)> {
    ids.iter().map(|id| (index.position(id).unwrap(), Level::Going)).collect()
}

fn id(index: &Index, position: usize) -> &str {
    &index.sessions()[position].id
}

/// What a day looks like: ids (`a<b 5` when one has to hurry from b), and `09:00-10:00 x, y?`
/// for free time with what fits and what only begins.
fn told(index: &Index, kept: &[(usize, Level)]) -> Vec<String> {
    plan(index, kept)
        .days
        .iter()
        .flat_map(|day| &day.entries)
        .map(|one| entry(index, one))
        .collect()
}

fn entry(index: &Index, entry: &Entry) -> String {
    match entry {
        Entry::Session { position, hurry, .. } => {
            let from = hurry.map(|one| format!("<{} {}", id(index, one.from), one.minutes));
            format!("{}{}", id(index, *position), from.unwrap_or_default())
        }
        Entry::Free(free) => {
            let offers = free.offers.iter().map(|offer| {
                let (own, doubt) = (["", "*"][usize::from(offer.related)], ["?", ""]);
                format!(" {}{own}{}", id(index, offer.position), doubt[usize::from(offer.fits)])
            });
            format!("{}-{}{}", free.from.clock(), free.until.clock(), offers.collect::<String>())
        }
    }
}

/// A programme of two days, full of overlaps, with all that may be odd.
fn any_index() -> impl Strategy<Value = Index> {
    let time =
        || (1u8..3, 0u8..24, 0u8..12).prop_map(|(d, h, m)| format!("{d:02} {h:02}:{:02}", m * 5));
    let end = prop::option::of((0i64..180).prop_map(|minutes| minutes / 5 * 5));
    let one = (time(), end, 0u8..3, 0u8..8, prop::sample::select(vec!["health", "sport"]));
    prop::collection::vec(one, 0..12).prop_map(|list| {
        let sessions: Vec<String> = list
            .into_iter()
            .enumerate()
            .map(|(n, (start, minutes, room, odd, vertical))| {
                let end = minutes.map(|minutes| at(&start).plus(minutes));
                let end = end.map(|end| format!("{:02} {}", end.date().day, end.clock()));
                let rooms = ["", r#", "room": "toubkal""#, r#", "room": "ourika""#];
                let room = rooms[usize::from(room)];
                let state = if odd == 0 { r#", "state": "cancelled""# } else { "" };
                let more = format!(
                    r#"{room}{state}, "verticals": ["{vertical}"],
                    "speakers": [{{"person": "hilale"}}]"#
                );
                let text = session(&format!("s{n}"), n as u16, &start, end.as_deref(), &more);
                if odd == 1 { text.replace("keynote", "break") } else { text }
            })
            .collect();
        let loaded = crate::programme::sample::programme(&sessions);
        Index::new(loaded)
    })
}

/// An agenda of it.
fn any_agenda() -> impl Strategy<Value = (Index, Vec<(usize, Level)>)> {
    let level = prop_oneof![Just(Level::Going), Just(Level::Maybe)];
    (any_index(), prop::collection::vec((0usize..13, level), 0..14))
}

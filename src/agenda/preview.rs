//! What an agenda that arrives, by link or from a backup, would bring to the one that is here.

use super::backup::Backup;
use super::level::Level;
use super::link::LinkedAgenda;
use crate::programme::index::Index;
use crate::programme::order::sorted;

/// An arriving agenda against the one that is here. Nothing is lost: each session is in one of
/// the two lists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preview {
    /// The sessions of this programme, in its order.
    pub sessions: Vec<Arrival>,
    /// What this programme does not know (it is an older one, or another): places in
    /// [`LinkedAgenda::sessions`] or [`Backup::sessions`].
    pub unknown: Vec<usize>,
}

/// A session that arrives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arrival {
    /// Where it stands in [`Index::sessions`].
    pub position: usize,
    /// The level that it arrives with.
    pub level: Level,
    /// The level that it has here; `None` when it is new.
    pub here: Option<Level>,
}

/// What an arrival would change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Not here yet.
    New,
    /// Here already, with the same level.
    Same,
    /// Here already, with the other level.
    OtherLevel,
}

impl Arrival {
    /// What its arrival would change.
    pub fn standing(&self) -> Standing {
        match self.here {
            None => Standing::New,
            Some(here) if here == self.level => Standing::Same,
            Some(_) => Standing::OtherLevel,
        }
    }
}

impl Preview {
    /// How many of its sessions stand so.
    pub fn count(&self, standing: Standing) -> usize {
        self.sessions.iter().filter(|one| one.standing() == standing).count()
    }
}

/// Looks at a link's sessions. `here` tells the level of a session that is kept, by id.
pub fn of_link(
    index: &Index,
    here: &dyn Fn(&str) -> Option<Level>,
    arriving: &LinkedAgenda,
) -> Preview {
    let all = index.sessions();
    let by_number = sorted(all.len(), &|one, other| all[one].number.cmp(&all[other].number));
    let position = |number: u16| {
        let at = by_number.partition_point(|&at| all[at].number < number);
        by_number.get(at).copied().filter(|&at| all[at].number == number)
    };
    let sessions = arriving.sessions().iter();
    preview(index, here, sessions.map(|&(number, level)| (position(number), level)).collect())
}

/// Looks at a backup's sessions, as [`of_link`] does.
pub fn of_backup(
    index: &Index,
    here: &dyn Fn(&str) -> Option<Level>,
    arriving: &Backup,
) -> Preview {
    let sessions = arriving.sessions.iter();
    preview(index, here, sessions.map(|one| (index.position(&one.id), one.level)).collect())
}

fn preview(
    index: &Index,
    here: &dyn Fn(&str) -> Option<Level>,
    arriving: Vec<(Option<usize>, Level)>,
) -> Preview {
    let mut preview = Preview::default();
    // Those without a position come first.
    for at in sorted(arriving.len(), &|one, other| arriving[one].0.cmp(&arriving[other].0)) {
        match arriving[at] {
            (None, _) => preview.unknown.push(at),
            (Some(position), level) => {
                let here = here(&index.sessions()[position].id);
                preview.sessions.push(Arrival { position, level, here });
            }
        }
    }
    preview
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agenda::backup;
    use crate::programme::sample::{at, index, session};
    use Level::{Going, Maybe};
    use proptest::prelude::*;

    /// The numbers are not in order of time.
    fn sample() -> Index {
        index(&[
            session("late", 1, "01 12:00", None, ""),
            session("early", 7, "01 09:00", None, ""),
            session("noon", 30, "01 11:00", None, ""),
        ])
    }

    fn here(id: &str) -> Option<Level> {
        match id {
            "late" => Some(Going),
            "noon" => Some(Maybe),
            _ => None,
        }
    }

    fn arrival(position: usize, level: Level, here: Option<Level>) -> Arrival {
        Arrival { position, level, here }
    }

    #[test]
    fn a_link_is_seen_against_what_is_here() {
        let arriving = [(1, Maybe), (7, Going), (8, Going), (30, Maybe), (65_535, Going)];
        let preview = of_link(&sample(), &here, &LinkedAgenda::new(&arriving));
        let expected = [
            arrival(0, Going, None),
            arrival(1, Maybe, Some(Maybe)),
            arrival(2, Maybe, Some(Going)),
        ];
        assert_eq!((&preview.sessions[..], &preview.unknown[..]), (&expected[..], &[2, 4][..]));
        let standings = preview.sessions.iter().map(Arrival::standing).collect::<Vec<_>>();
        assert_eq!(standings, [Standing::New, Standing::Same, Standing::OtherLevel]);
        assert_eq!(preview.count(Standing::OtherLevel), 1);
    }

    #[test]
    fn a_backup_is_seen_by_ids_and_not_by_numbers() {
        let entry = |id: &str, number, level| backup::BackupEntry {
            id: id.into(),
            number: Some(number),
            level,
            added: at("01 08:00"),
        };
        let arriving = Backup {
            sessions: vec![entry("gone", 7, Going), entry("noon", 99, Going)],
            ..backup::tests::empty()
        };
        let preview = of_backup(&sample(), &here, &arriving);
        assert_eq!(preview.sessions, [arrival(1, Going, Some(Maybe))]);
        assert_eq!(preview.unknown, [0]);
    }

    #[test]
    fn nothing_brings_nothing() {
        let preview = of_link(&sample(), &here, &LinkedAgenda::default());
        assert_eq!(preview, Preview::default());
    }

    proptest! {
        #[test]
        fn each_session_that_arrives_is_told_once(
            numbers in prop::collection::btree_set(0u16..40, 0..40),
        ) {
            let arriving: Vec<_> = numbers.into_iter().map(|number| (number, Going)).collect();
            let (index, arriving) = (sample(), LinkedAgenda::new(&arriving));
            let preview = of_link(&index, &here, &arriving);
            let known = preview.sessions.iter().map(|one| index.sessions()[one.position].number);
            let unknown = preview.unknown.iter().map(|&at| arriving.sessions()[at].0);
            let mut told: Vec<u16> = known.chain(unknown).collect();
            told.sort_unstable();
            let wanted: Vec<u16> = arriving.sessions().iter().map(|one| one.0).collect();
            prop_assert_eq!(told, wanted);
            let in_order = preview.sessions.is_sorted_by_key(|one| one.position);
            prop_assert!(in_order && preview.unknown.is_sorted());
        }
    }
}

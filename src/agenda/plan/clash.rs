//! Sessions that nobody can attend both.

use super::kept::{binds, levels, span};
use crate::agenda::level::Level;
use crate::programme::index::Index;
use crate::programme::model::{Session, Speaker};
use crate::programme::time::Moment;

/// Sessions of which each overlaps another one, be it by way of third ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Positions, two or more, in order of the programme.
    pub sessions: Vec<usize>,
}

/// Two sessions that overlap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    /// The positions of the two.
    pub sessions: [usize; 2],
    /// When both are on.
    pub from: Moment,
    /// When the first of them is over.
    pub until: Moment,
    /// Who speaks in this stretch in the first and in the second: places in
    /// [`Session::speakers`]. Whoever has an own time outside of it is not missed.
    pub speaking: [Vec<usize>; 2],
}

impl Group {
    /// Each two of the group that overlap, in order of the programme. A great many in a great
    /// group, and so made when they are asked for.
    pub fn clashes<'a>(&'a self, index: &'a Index) -> impl Iterator<Item = Clash> + 'a {
        let pairs = self.sessions.iter().enumerate();
        pairs.flat_map(move |(at, &one)| {
            let later = self.sessions[at + 1..].iter();
            later.filter_map(move |&other| clash(index, one, other))
        })
    }
}

/// What a session, kept or about to be, overlaps of an agenda, in order of the programme; the
/// session itself is the first of each pair.
pub fn clashes_of(index: &Index, kept: &[(usize, Level)], session: usize) -> Vec<Clash> {
    let levels = levels(index, kept);
    let others = (0..levels.len()).filter(|&other| levels[other].is_some() && other != session);
    others.filter_map(|other| clash(index, session, other)).collect()
}

/// The sessions that overlap, of positions that are in order of the programme.
pub(super) fn groups(index: &Index, positions: &[usize]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut until = None;
    for &position in positions {
        let Some(session) = index.sessions().get(position).filter(|one| binds(index, one)) else {
            continue;
        };
        let (start, end) = span(index, session);
        // What has no length overlaps nothing.
        if start == end {
            continue;
        }
        match groups.last_mut().filter(|_| until > Some(start)) {
            Some(group) => group.sessions.push(position),
            None => groups.push(Group { sessions: vec![position] }),
        }
        until = until.max(Some(end));
    }
    groups.retain(|group| group.sessions.len() > 1);
    groups
}

fn clash(index: &Index, one: usize, other: usize) -> Option<Clash> {
    let of = |at: usize| index.sessions().get(at).filter(|session| binds(index, session));
    let (first, second) = (of(one)?, of(other)?);
    let (start, end) = span(index, first);
    let (other_start, other_end) = span(index, second);
    let (from, until) = (start.max(other_start), end.min(other_end));
    (from < until).then(|| Clash {
        sessions: [one, other],
        from,
        until,
        speaking: [first, second].map(|session| speaking(index, session, from, until)),
    })
}

/// Who speaks within a stretch of a session.
fn speaking(index: &Index, session: &Session, from: Moment, until: Moment) -> Vec<usize> {
    let within = |speaker: &Speaker| {
        let start = speaker.start.unwrap_or(session.start);
        let end = speaker.end.unwrap_or_else(|| index.end_of(session));
        // A time that has no length is a moment.
        start < until && (end > from || start >= from)
    };
    let speakers = session.speakers.iter().enumerate();
    speakers.filter(|(_, speaker)| within(speaker)).map(|(at, _)| at).collect()
}

//! Time between the sessions of an agenda, and what there is to fill it.

use super::kept::{goes_on, span};
use crate::programme::index::Index;
use crate::programme::model::{Kind, Session, SessionState};
use crate::programme::order::sorted;
use crate::programme::time::Moment;

/// Minutes that are worth telling of.
pub(super) const WORTH: i64 = 15;

/// A stretch between the first and the last session of a day in which nothing of the agenda
/// takes place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Free {
    /// When it begins: the end of what the agenda has before it.
    pub from: Moment,
    /// At least 15 minutes later.
    pub until: Moment,
    /// What begins within it, other than breaks: first what shares a vertical with the agenda,
    /// of that first what fits, and so in order of the programme.
    pub offers: Vec<Offer>,
}

/// A session that is not in the agenda and begins in free time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Where the session stands in the index.
    pub position: usize,
    /// Whether it is in a vertical that the agenda has, too.
    pub related: bool,
    /// Whether it also ends within the free time.
    pub fits: bool,
}

/// The free time of an agenda, of positions that are in order of the programme.
pub(super) fn free(index: &Index, positions: &[usize]) -> Vec<Free> {
    let all = index.sessions();
    let verticals = verticals(index, positions);
    let mut free = Vec::new();
    // Until when something is on, and the sessions that took place so far.
    let mut busy: Option<Moment> = None;
    let mut dates = Vec::new();
    let attended = |one: &&Session| takes_place(one) && !goes_on(index, one);
    for session in positions.iter().map(|&at| &all[at]).filter(attended) {
        let (start, end) = span(index, session);
        let (date, from) = (index.day_of(start), busy.unwrap_or(start));
        if start >= from.plus(WORTH) && dates.contains(&date) {
            let offers = offers(index, positions, &verticals, from, start);
            free.push(Free { from, until: start, offers });
        }
        if !dates.contains(&date) {
            dates.push(date);
        }
        busy = busy.max(Some(end));
    }
    free
}

fn takes_place(session: &Session) -> bool {
    session.state != SessionState::Cancelled
}

/// The verticals of an agenda, by id.
fn verticals<'a>(index: &'a Index, positions: &[usize]) -> Vec<&'a str> {
    let mut ids: Vec<&str> = Vec::new();
    for id in positions.iter().flat_map(|&at| &index.sessions()[at].verticals) {
        if !ids.contains(&&**id) {
            ids.push(id);
        }
    }
    ids
}

fn offers(
    index: &Index,
    kept: &[usize],
    verticals: &[&str],
    from: Moment,
    until: Moment,
) -> Vec<Offer> {
    let all = index.sessions();
    let begins = |moment: Moment| all.partition_point(|session| session.start < moment);
    let offers: Vec<Offer> = (begins(from)..begins(until))
        .filter(|at| takes_place(&all[*at]) && all[*at].kind.like != Kind::Break)
        .filter(|at| kept.binary_search(at).is_err())
        .map(|position| Offer {
            position,
            related: all[position].verticals.iter().any(|id| verticals.contains(&&**id)),
            fits: span(index, &all[position]).1 <= until,
        })
        .collect();
    let rank = |at: usize| (!offers[at].related, !offers[at].fits);
    let order = sorted(offers.len(), &|one, other| rank(one).cmp(&rank(other)));
    order.into_iter().map(|at| offers[at]).collect()
}

//! What must not be taken in while nobody looks on.

use super::trouble::Trouble;
use crate::programme::index::Index;
use crate::programme::load::load;
use crate::programme::model::SessionState;
use crate::programme::time::Moment;
use crate::publish::check::{Placed, Report, Severity, check};
use crate::publish::import::Imported;
use crate::sentences::Sentence;
use std::collections::BTreeSet;

/// Refuses a source that most of the sessions which are still to come have gone from: more than half
/// of those that take place, and end after `now`. A session that the source itself calls off is not
/// gone. `before` and `after` are the text of the programme.
///
/// # Errors
/// The trouble with how many are gone.
pub fn sessions(
    before: &str,
    after: &str,
    imported: &Imported,
    now: Moment,
) -> Result<(), Trouble> {
    let (Ok(before), Ok(after)) = (load(before), load(after)) else { return Ok(()) };
    let before = Index::new(before.programme);
    let places = &imported.merged.places;
    let take_place = after.programme.sessions.iter().filter(|session| {
        let place = ("sessions".to_owned(), session.id.to_string());
        session.state != SessionState::Cancelled || places.contains_key(&place)
    });
    let stay: BTreeSet<&str> = take_place.map(|session| &*session.id).collect();
    let coming = before
        .sessions()
        .iter()
        .filter(|session| session.state != SessionState::Cancelled && before.end_of(session) > now);
    let (stay, gone): (Vec<_>, Vec<_>) = coming.partition(|session| stay.contains(&*session.id));
    match gone.len() > stay.len() {
        true => Err(Trouble::Gone { gone: gone.len(), coming: gone.len() + stay.len() }),
        false => Ok(()),
    }
}

/// Refuses what would make a programme that is fit to publish unfit. One that is not fit is not made
/// worse by its source.
///
/// # Errors
/// The trouble with the first error.
pub fn fitness(before: &str, after: &str) -> Result<(), Trouble> {
    let is_fit = |text| check(text, None).is_ok_and(|report: Report| report.is_fit(false));
    let Ok(report) = check(after, None) else { return Ok(()) };
    if report.is_fit(false) || !is_fit(before) {
        return Ok(());
    }
    let errors = report.findings.iter().filter(|it| it.severity == Severity::Error);
    let told = |it: &Placed| {
        Sentence::new("source-fault")
            .with("place", it.spot.path.to_string())
            .with("what", it.message.clone())
    };
    let Some(first) = errors.clone().next().map(told) else { return Ok(()) };
    Err(Trouble::Unfit { first, number: errors.count() })
}

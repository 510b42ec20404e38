//! What open pages are told: which site is there, and what is wrong with its programme.

use super::findings::Finding;
use crate::programme::index::Index;
use crate::programme::time::Moment;
use crate::publish::check::Severity;
use serde::Serialize;
use serde_json::json;
use tokio::sync::watch;

/// The most findings that a page is told; the others are only counted.
const MOST: usize = 200;

/// A day, in minutes.
const DAY: i64 = 24 * 60;

/// What there is to be seen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shown {
    /// Which site it is: another one has another number, also after the command was started again.
    /// `None` while there is none.
    pub site: Option<u64>,
    /// Why the pages are not of the programme as it stands now; `None` when they are.
    pub trouble: Option<String>,
    /// What is wrong with the programme, errors first.
    pub findings: Vec<Finding>,
    /// Times to rehearse; `None` where nothing takes place.
    pub rehearsals: Option<Rehearsals>,
}

/// Times before, during and after an event, as the parameter `now` has them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Rehearsals {
    /// A day before the first session.
    pub before: String,
    /// When the session in the middle has just begun.
    pub during: String,
    /// A day after the last one.
    pub after: String,
}

impl Rehearsals {
    /// The times of a programme.
    pub fn of(index: &Index) -> Option<Rehearsals> {
        let sessions = index.sessions();
        let last =
            sessions.iter().map(|session| index.end_of(session)).max_by_key(|end| end.minutes())?;
        let middle = &sessions[sessions.len() / 2];
        let now = |moment: Moment| {
            let moment = index.at_venue(moment);
            format!("{}T{}", moment.date(), moment.clock())
        };
        Some(Rehearsals {
            before: now(sessions.first()?.start.plus(-DAY)),
            during: now(middle.start.plus(1)),
            after: now(last.plus(DAY)),
        })
    }
}

impl Shown {
    /// How many findings there are of a severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.severity == severity).count()
    }

    /// The same for the script of the bar.
    pub fn to_json(&self) -> String {
        json!({
            "site": self.site,
            "trouble": self.trouble,
            "errors": self.count(Severity::Error),
            "warnings": self.count(Severity::Warning),
            "findings": self.findings.iter().take(MOST).collect::<Vec<_>>(),
            "more": self.findings.len().saturating_sub(MOST),
            "rehearsals": self.rehearsals,
        })
        .to_string()
    }
}

/// What is shown now, for all who want to hear of the next.
pub struct Stage(watch::Sender<Shown>);

impl Default for Stage {
    fn default() -> Stage {
        Stage(watch::Sender::new(Shown::default()))
    }
}

impl Stage {
    /// Shows something else.
    pub fn show(&self, shown: Shown) {
        self.0.send_replace(shown);
    }

    /// What is shown now.
    pub fn now(&self) -> Shown {
        self.0.borrow().clone()
    }

    /// What is shown now and from now on.
    pub fn follow(&self) -> watch::Receiver<Shown> {
        self.0.subscribe()
    }
}

//! What keeps a source from being taken in.

use crate::exchange::place::Fault;
use crate::programme::lang::Lang;
use crate::publish::import::Refusal;
use std::fmt;

/// The most faults of a source that are told in a line; others are counted.
const TOLD: usize = 3;

/// What keeps a source from being taken in.
#[derive(Debug)]
pub enum Trouble {
    /// It cannot be had.
    Unavailable(Refusal),
    /// It cannot be read.
    Faulty(Vec<Fault>),
    /// The programme would not be fit to publish any more.
    Unfit {
        /// The first error that `check` finds then.
        first: String,
        /// How many there are.
        number: usize,
    },
    /// Most sessions that are still to come are not in it any more.
    Gone {
        /// How many are not.
        gone: usize,
        /// How many are to come.
        coming: usize,
    },
    /// The programme cannot be read or written.
    File(String),
}

impl Trouble {
    /// What makes it the same trouble as before: not how many sessions are still to come, which
    /// changes with each that is over.
    pub fn kind(&self) -> String {
        match self {
            Trouble::Gone { .. } => "gone".to_owned(),
            other => other.to_string(),
        }
    }
}

/// A sentence without its full stop.
impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Trouble::Unavailable(refusal) => f.write_str(&refusal.why.say(Lang::EN)),
            Trouble::Faulty(faults) => {
                let told: Vec<String> = faults.iter().take(TOLD).map(Fault::to_string).collect();
                f.write_str(&told.join("; "))?;
                match faults.len().saturating_sub(TOLD) {
                    0 => Ok(()),
                    more => write!(f, "; and {more} more"),
                }
            }
            Trouble::Unfit { first, number } => {
                write!(
                    f,
                    "it would make the programme unfit to publish, errors: {number} ({first})"
                )
            }
            Trouble::Gone { gone, coming } => write!(
                f,
                "most of the sessions that are still to come are gone from it, {gone} of {coming}; \
                 if that is right: the same command with --once --force"
            ),
            Trouble::File(why) => f.write_str(why),
        }
    }
}

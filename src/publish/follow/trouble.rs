//! What keeps a source from being taken in.

use crate::exchange::place::Fault;
use crate::programme::lang::Lang;
use crate::publish::import::Refusal;
use crate::sentences::Sentence;

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
        first: Sentence,
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
    File(Sentence),
}

impl Trouble {
    /// What makes it the same trouble as before: not how many sessions are still to come, which
    /// changes with each that is over.
    pub fn kind(&self) -> String {
        match self {
            Trouble::Gone { .. } => "gone".to_owned(),
            other => other.sentence().say(Lang::EN),
        }
    }

    /// The trouble as a sentence without its full stop.
    pub fn sentence(&self) -> Sentence {
        match self {
            Trouble::Unavailable(refusal) => refusal.why.clone(),
            Trouble::Faulty(faults) => {
                let told = Sentence::listed(faults.iter().take(TOLD).map(Fault::sentence));
                match faults.len().saturating_sub(TOLD) {
                    0 => told,
                    more => {
                        let all = Sentence::new("follow-more-faults").with("faults", told);
                        all.with("count", more)
                    }
                }
            }
            Trouble::Unfit { first, number } => {
                Sentence::new("follow-unfit").with("count", *number).with("first", first.clone())
            }
            Trouble::Gone { gone, coming } => {
                Sentence::new("follow-gone").with("gone", *gone).with("coming", *coming)
            }
            Trouble::File(why) => why.clone(),
        }
    }
}

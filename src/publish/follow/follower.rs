//! Looks at a source again and again, and what comes of each.

use super::arguments::Arguments;
use super::delivery::Delivery;
use super::guard;
use super::health::Health;
use super::mark::Mark;
use super::pace::{Pace, retry_after};
use super::source::{Looked, Source};
use super::trouble::Trouble;
use crate::exchange::Input;
use crate::programme::lang::Lang;
use crate::programme::time::Moment;
use crate::publish::import::{Imported, read_file, replace};
use crate::publish::lock::Lock;
use crate::publish::now::system_zone;
use crate::sentences::Sentence;
use jiff::{SignedDuration, Timestamp};
use std::ops::ControlFlow;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// How often a programme is read again because somebody else has just written it.
const ATTEMPTS: usize = 3;

/// What a follower has to do with besides its source and its programme: a test has its own.
pub struct Surroundings<'s> {
    /// The clock.
    pub now: &'s mut dyn FnMut() -> Moment,
    /// A number from 0 to 1, another one each time.
    pub chance: &'s mut dyn FnMut() -> f64,
    /// Waits; a break ends the command.
    pub wait: &'s mut dyn FnMut(Duration) -> ControlFlow<()>,
    /// Takes what is to be said: a line, or several of which the first one says what it is about.
    pub say: &'s mut dyn FnMut(&str),
    /// Held while something is written or published.
    pub work: &'s Mutex<()>,
}

/// A source and the programme that follows it.
pub struct Follower<'f> {
    arguments: &'f Arguments,
    source: Source,
    delivery: Delivery,
    pace: Pace,
    looking: Health,
    delivering: Health,
    surroundings: Surroundings<'f>,
}

/// What was wrong with a look.
struct Round {
    taken: Result<(), Trouble>,
    delivered: Result<(), Sentence>,
}

impl<'f> Follower<'f> {
    /// A follower that has not looked yet.
    pub fn new(
        arguments: &'f Arguments,
        delivery: Delivery,
        surroundings: Surroundings<'f>,
    ) -> Follower<'f> {
        Follower {
            arguments,
            source: Source::new(&arguments.source),
            delivery,
            pace: Pace::new(arguments.every),
            looking: Health::default(),
            delivering: Health::default(),
            surroundings,
        }
    }

    /// Looks once.
    ///
    /// # Errors
    /// What was wrong.
    pub fn once(&mut self) -> Result<(), Sentence> {
        let looked = self.source.look(&self.arguments.into);
        let _work = self.surroundings.work.lock().unwrap_or_else(PoisonError::into_inner);
        let round = self.round(looked);
        let trouble = round.taken.err().map(|trouble| self.told(&trouble));
        let wrong: Vec<Sentence> = trouble.into_iter().chain(round.delivered.err()).collect();
        if wrong.is_empty() { Ok(()) } else { Err(Sentence::lines(wrong)) }
    }

    /// Looks again and again, until the surroundings do not want to wait any more.
    pub fn follow(&mut self) {
        let Arguments { source, into, every, .. } = self.arguments;
        let every = SignedDuration::try_from(*every).unwrap_or(SignedDuration::MAX);
        let begins = Sentence::new("follow-begins")
            .with("file", into)
            .with("source", &**source)
            .with("every", format!("{every:#}"))
            .with("then", self.delivery.told());
        self.say(&begins);
        let work = self.surroundings.work;
        loop {
            let looked = self.source.look(into);
            let working = work.lock().unwrap_or_else(PoisonError::into_inner);
            let round = self.round(looked);
            self.say_troubles(&round);
            drop(working);
            let wait = self.wait_after(&round);
            if (self.surroundings.wait)(wait).is_break() {
                return;
            }
        }
    }

    /// Takes in what is new, and brings it to visitors. What has changed is said, and that the
    /// programme is in step again.
    fn round(&mut self, looked: Result<Looked, Trouble>) -> Round {
        let mut mark = match Mark::take(&self.arguments.into) {
            Ok(mark) => mark,
            Err(why) => return Round { taken: Err(Trouble::File(why)), delivered: Ok(()) },
        };
        let now = (self.surroundings.now)();
        let taken = looked.and_then(|looked| {
            let imported = self.take_in(&looked.inputs, &mut mark, now)?;
            self.source.keep(looked);
            if let Some(since) = self.looking.is_well() {
                let again = Sentence::new("follow-in-step-again");
                self.say(&again.with("file", &self.arguments.into).with("since", told(since)));
            }
            if let Some(imported) = &imported {
                self.say_taken(imported);
            }
            Ok(())
        });
        Round { taken, delivered: self.deliver(&mut mark) }
    }

    /// Puts what was read into the programme, where that is another one then.
    fn take_in(
        &self,
        inputs: &[Input],
        mark: &mut Mark,
        now: Moment,
    ) -> Result<Option<Imported>, Trouble> {
        let Arguments { into, about, force, .. } = self.arguments;
        for _ in 0..ATTEMPTS {
            let before = read_file(into).map_err(Trouble::File)?;
            let imported = about.take_in(inputs, before.as_deref()).map_err(Trouble::Faulty)?;
            let Some(after) = &imported.merged.text else { return Ok(None) };
            if let Some(before) = &before {
                if !force {
                    guard::sessions(before, after, &imported, now)?;
                }
                guard::fitness(before, after)?;
            }
            // Before it is written: whatever ends the command now, the next one knows of it.
            let is_seen = imported.merged.summary.has_changes() || before.is_none();
            if is_seen && self.delivery.is_any() {
                mark.set(true).map_err(|error| Trouble::File(error.to_string().into()))?;
            }
            let _lock = Lock::of_programme(into, self.lang()).map_err(Trouble::File)?;
            if read_file(into).map_err(Trouble::File)? == before {
                replace(into, after.as_bytes()).map_err(Trouble::File)?;
                return Ok(Some(imported));
            }
        }
        Err(Trouble::File(Sentence::new("follow-always-written").with("file", into)))
    }

    /// Brings to visitors what they lack, be it of this look or of one before.
    fn deliver(&mut self, mark: &mut Mark) -> Result<(), Sentence> {
        let of_mark = |error: std::io::Error| Sentence::from(error.to_string());
        if !self.delivery.is_any() || !mark.is_lacking().map_err(of_mark)? {
            return Ok(());
        }
        self.delivery.run()?;
        mark.set(false).map_err(of_mark)?;
        self.delivering.is_well();
        self.say(&Sentence::new("follow-visitors-have-it"));
        Ok(())
    }

    /// How long to wait. Only who cannot be had is asked more seldom: what came and was refused is
    /// being mended, perhaps, and visitors are waiting for it.
    fn wait_after(&mut self, round: &Round) -> Duration {
        let mut asked = None;
        match &round.taken {
            Err(Trouble::Unavailable(refusal)) => {
                self.pace.failed();
                let text = refusal.retry_after.as_deref();
                asked = text.and_then(|text| retry_after(text, Timestamp::now()));
            }
            _ => self.pace.had(),
        }
        self.pace.wait(asked, (self.surroundings.chance)())
    }

    /// Says what was wrong with a look, unless it was said before.
    fn say_troubles(&mut self, round: &Round) {
        let now = (self.surroundings.now)();
        if let Err(trouble) = &round.taken
            && self.looking.fails(&trouble.kind(), now)
        {
            self.say(&self.told(trouble));
        }
        if let Err(why) = &round.delivered
            && self.delivering.fails(&why.say(Lang::EN), now)
        {
            self.say(&Sentence::new("follow-visitors-lack-it").with("why", why.clone()));
        }
    }

    /// A trouble, and what it means.
    fn told(&self, trouble: &Trouble) -> Sentence {
        let Arguments { source, into, .. } = self.arguments;
        let why = trouble.sentence();
        match trouble {
            Trouble::File(_) => why,
            Trouble::Unavailable(_) => {
                Sentence::new("follow-stays").with("why", why).with("file", into)
            }
            _ => Sentence::new("follow-not-taken-in")
                .with("source", &**source)
                .with("why", why)
                .with("file", into),
        }
    }

    /// Says what a source has brought.
    fn say_taken(&mut self, imported: &Imported) {
        let summary = imported.merged.summary.say(self.lang());
        let lines: Vec<String> = summary.lines().map(|line| format!("  {line}")).collect();
        let written = Sentence::new("follow-written").with("file", &self.arguments.into);
        self.say(&Sentence::lines([written, Sentence::said(lines.join("\n"))]));
    }

    /// Says something, with the time by the clock of this machine.
    fn say(&mut self, what: &Sentence) {
        let (now, what) = ((self.surroundings.now)(), what.say(self.lang()));
        (self.surroundings.say)(&format!("{} {what}", told(now)));
    }

    fn lang(&self) -> Lang {
        self.arguments.language.get()
    }
}

/// A minute by the clock of this machine: `2030-05-06 09:30`, in UTC where its zone is not known.
fn told(moment: Moment) -> String {
    let local = system_zone().map_or(moment, |zone| zone.tell(moment));
    format!("{} {}", local.date(), local.clock())
}

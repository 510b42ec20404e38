//! Arguments in, a programme that stays in step with its source until somebody interrupts.

use super::arguments::Arguments;
use super::delivery::Delivery;
use super::follower::{Follower, Surroundings};
use crate::publish::interruption::interruption;
use crate::publish::now::now;
use crate::sentences::Sentence;
use std::hash::{BuildHasher, RandomState};
use std::ops::ControlFlow;
use std::sync::{Mutex, PoisonError};
use std::thread;
use tokio::sync::oneshot;

/// One worker at a time, and none is left behind in the middle of its work: whoever ends the command
/// waits for this.
static WORK: Mutex<()> = Mutex::new(());

/// Follows a source until Ctrl-C, or looks once.
///
/// # Errors
/// A sentence for the command line when it cannot be begun; with `--once` also when anything was
/// wrong.
#[tokio::main]
pub async fn run(arguments: Arguments) -> Result<(), String> {
    let lang = arguments.language.get();
    let (sender, ended) = oneshot::channel();
    thread::spawn(move || {
        let mut wait = |time| {
            thread::sleep(time);
            ControlFlow::Continue(())
        };
        let surroundings = Surroundings {
            now: &mut now,
            chance: &mut chance,
            wait: &mut wait,
            say: &mut |line| println!("{line}"),
            work: &WORK,
        };
        // Nobody waits for it any more: the command is about to end.
        let _ = sender.send(follow(&arguments, surroundings));
    });
    tokio::select! {
        result = ended => result.unwrap_or_else(|_| Err(Sentence::new("follow-broken-off"))),
        () = interruption() => {
            // What is being written or published is finished first, a question is not; and nothing
            // is begun any more.
            std::mem::forget(WORK.lock().unwrap_or_else(PoisonError::into_inner));
            println!("{}", Sentence::new("follow-ended").say(lang));
            Ok(())
        }
    }
    .map_err(|why: Sentence| why.say(lang))
}

/// Follows a source in surroundings of the caller's, for as long as these want to wait.
///
/// # Errors
/// As [`run`].
pub fn follow<'a>(
    arguments: &'a Arguments,
    surroundings: Surroundings<'a>,
) -> Result<(), Sentence> {
    let delivery = Delivery::of(arguments)?;
    let mut follower = Follower::new(arguments, delivery, surroundings);
    if arguments.once {
        return follower.once();
    }
    follower.follow();
    Ok(())
}

/// A number from 0 to 1.
fn chance() -> f64 {
    let random = RandomState::new().hash_one(());
    f64::from((random >> 32) as u32) / f64::from(u32::MAX)
}

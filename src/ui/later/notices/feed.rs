//! The notices as the network tells them: asked for while somebody looks at the page and the event
//! is near. Nothing that fails here is said: what was known stays.

use crate::programme::notices::{Notice, Notices, are_due};
use crate::programme::time::Moment;
use crate::ui::effect::{effect, root_owner};
use crate::ui::state::{State, state};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The pause between two questions, in seconds; by chance, a fifth more or less: a full hall
/// must not ask all at once.
const PAUSE: f64 = 60.0;
const SPREAD: f64 = 0.2;

/// The notices that the network has told in this visit, less those that the visitor has closed.
#[derive(Clone)]
pub struct Feed {
    state: State,
    /// The content. It is behind one signal of a type that there is already: each further type
    /// costs a phone kilobytes.
    known: Arc<Mutex<Known>>,
    /// Grows with each change of what is known.
    version: RwSignal<i64>,
}

#[derive(Default)]
struct Known {
    /// The last file that could be read.
    text: String,
    notices: Option<Notices>,
    closed: Vec<Notice>,
    /// Whether the event was near when the clock was looked at last.
    due: bool,
    /// The moment to ask next, in seconds since the Unix epoch.
    next: i64,
}

/// The notices of this visit; the first who asks sets the asking going.
pub fn feed() -> Feed {
    use_context().unwrap_or_else(|| root_owner().with(Feed::begin))
}

impl Feed {
    fn begin() -> Feed {
        let state = state();
        let feed = Feed { state, known: Arc::default(), version: RwSignal::new(0) };
        provide_context(feed.clone());
        let (clock, second, news) = (feed.clone(), feed.clone(), feed.clone());
        effect(move || clock.look());
        state.device().every_second(Box::new(move || second.tick()));
        // When there is a network again, and when the page is come back to.
        state.device().on_refresh(Box::new(move || news.ask()));
        feed
    }

    /// The notices that hold at a moment and are not closed, see [`Notices::current`]; of them the
    /// wanted ones.
    pub fn current(&self, now: Moment, wanted: &dyn Fn(&Notice) -> bool) -> Vec<Notice> {
        self.version.track();
        let known = self.known();
        let is_closed = |one: &Notice| known.closed.iter().any(|other| other.says_the_same(one));
        let mut current = Vec::new();
        for notice in known.notices.iter().flat_map(|all| all.current(now)) {
            if wanted(notice) && !is_closed(notice) {
                current.push(notice.clone());
            }
        }
        current
    }

    /// Whether the event is near, so that there may be notices; never while a site is prerendered.
    pub fn is_near(&self) -> bool {
        self.version.track();
        self.known().due
    }

    /// Shows a notice no longer in this visit; one that says something else by then is another.
    pub fn close(&self, notice: &Notice) {
        self.known().closed.push(notice.clone());
        self.changed();
    }

    /// Looks at the clock: when the event comes near, there is something to ask for at once.
    fn look(&self) {
        let due = self.is_due();
        let was = std::mem::replace(&mut self.known().due, due);
        if due != was {
            self.changed();
        }
        if due && !was {
            untrack(|| self.ask());
        }
    }

    /// Asks when it is time, in the next frame: a page that nobody sees has none before it is seen
    /// again.
    fn tick(&self) {
        let now = self.state.device().unix_seconds();
        if now >= self.known().next {
            let feed = self.clone();
            self.wait(now);
            request_animation_frame(move || feed.ask());
        }
    }

    fn ask(&self) {
        let device = self.state.device();
        if !untrack(|| self.is_due()) {
            return;
        }
        self.wait(device.unix_seconds());
        let (feed, answer) = (self.clone(), device.fetch("notices.json", true));
        spawn_local(async move {
            if let Ok(answer) = answer.await {
                untrack(|| feed.take(answer.text));
            }
        });
    }

    fn wait(&self, now: i64) {
        self.known().next = now + pause(self.state.device().chance());
    }

    fn is_due(&self) -> bool {
        self.state.index().is_some_and(|index| are_due(&index, self.state.clock.now.get()))
    }

    fn take(&self, text: String) {
        let Some(index) = self.state.index() else { return };
        if self.known().text == text {
            return;
        }
        let Ok((notices, _)) = Notices::read(&text, &index.programme().event.id) else {
            return;
        };
        let mut known = self.known();
        (known.text, known.notices) = (text, Some(notices));
        drop(known);
        self.changed();
    }

    fn changed(&self) {
        self.version.set(self.version.get_untracked() + 1);
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The pause in seconds, by a number from 0 to 1.
fn pause(chance: f64) -> i64 {
    (PAUSE * (1.0 + SPREAD * (2.0 * chance - 1.0))) as i64
}

#[cfg(all(test, feature = "publish"))]
mod told;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pause_is_a_minute_give_or_take_a_fifth() {
        assert_eq!([0.0, 0.5, 1.0].map(pause), [48, 60, 72]);
    }
}

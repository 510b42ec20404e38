//! What the app does later, when the browser has time: here, when a test says so.

use any_spawner::{CustomExecutor, Executor, PinnedFuture, PinnedLocalFuture};
use std::cell::RefCell;
use std::task::{Context, Waker};

thread_local! {
    /// What a test has begun and not ended. Each test is alone on its thread.
    static BEGUN: RefCell<Vec<PinnedLocalFuture<()>>> = const { RefCell::new(Vec::new()) };
}

struct Turns;

impl CustomExecutor for Turns {
    fn spawn(&self, future: PinnedFuture<()>) {
        self.spawn_local(future);
    }

    fn spawn_local(&self, future: PinnedLocalFuture<()>) {
        BEGUN.with_borrow_mut(|all| all.push(future));
    }

    fn poll_local(&self) {
        take();
    }
}

/// Makes ready to begin something.
pub fn prepare() {
    // Another test may have done so.
    let _ = Executor::init_custom_executor(Turns);
    BEGUN.take();
}

/// Lets all end that has been begun, and what follows from it.
pub fn take() {
    let mut context = Context::from_waker(Waker::noop());
    loop {
        let begun = BEGUN.take();
        if begun.is_empty() {
            return;
        }
        for mut future in begun {
            // A test device answers at once: what waits now waits for ever.
            let _ = future.as_mut().poll(&mut context);
        }
    }
}

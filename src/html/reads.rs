//! What a long list reads. What follows signals inside of it is only looked at when the list's
//! `look` runs: a signal that is read inside and not by `look` would be followed by nobody. Debug
//! builds find that out.

#[cfg(debug_assertions)]
pub(super) use noticing::Reads;
#[cfg(not(debug_assertions))]
pub(super) use trusting::Reads;

#[cfg(not(debug_assertions))]
mod trusting {
    use leptos::prelude::untrack;

    /// A stand-in that remembers nothing: release builds trust that `look` reads everything.
    #[derive(Default)]
    pub struct Reads;

    impl Reads {
        /// Runs `look` for the effect that runs now.
        pub fn of_look(&self, look: &dyn Fn() -> bool) -> bool {
            look()
        }

        /// Runs what brings an entry up to date; the signals that it reads are not followed.
        pub fn of_entry(&self, run: &dyn Fn() -> bool) -> bool {
            untrack(run)
        }
    }
}

#[cfg(debug_assertions)]
mod noticing {
    use leptos::prelude::*;
    use leptos::reactive::graph::{
        AnySource, AnySubscriber, Observer, ReactiveNode, Source, Subscriber, WithObserver,
    };
    use std::cell::RefCell;
    use std::collections::HashSet;
    use std::sync::{Arc, Mutex, PoisonError, Weak};

    /// What the `look` of a list has read when it ran last.
    #[derive(Default)]
    pub struct Reads(RefCell<HashSet<AnySource>>);

    impl Reads {
        /// Runs `look` for the effect that runs now, and remembers what it reads.
        pub fn of_look(&self, look: &dyn Fn() -> bool) -> bool {
            let (changed, read) = record(look);
            if Observer::get().is_some() {
                read.iter().for_each(Track::track);
            }
            self.0.replace(read.into_iter().collect());
            changed
        }

        /// Runs what brings an entry up to date.
        ///
        /// # Panics
        ///
        /// When it reads what `look` has not read.
        pub fn of_entry(&self, run: &dyn Fn() -> bool) -> bool {
            let (changed, read) = record(run);
            let looked = self.0.borrow();
            if let Some(unknown) = read.iter().find(|source| !looked.contains(source)) {
                let place = unknown.defined_at().expect("debug builds know where");
                panic!(
                    "an entry of a long list reads a signal that the list's `look` does not read: \
                     it would not follow it. The signal (or memo) was made at {place}"
                );
            }
            changed
        }
    }

    /// Runs something and lists the signals and memos that it reads.
    fn record(run: &dyn Fn() -> bool) -> (bool, Vec<AnySource>) {
        let recorder = Arc::new(Recorder::default());
        let weak: Weak<Recorder> = Arc::downgrade(&recorder);
        let subscriber = AnySubscriber(Arc::as_ptr(&recorder) as usize, weak);
        let result = subscriber.with_observer(run);
        let read = recorder.take();
        read.iter().for_each(|source| source.remove_subscriber(&subscriber));
        (result, read)
    }

    /// Takes the place of an effect while something runs.
    #[derive(Default)]
    struct Recorder(Mutex<Vec<AnySource>>);

    impl Recorder {
        fn take(&self) -> Vec<AnySource> {
            std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
        }
    }

    impl Subscriber for Recorder {
        fn add_source(&self, source: AnySource) {
            self.0.lock().unwrap_or_else(PoisonError::into_inner).push(source);
        }

        fn clear_sources(&self, subscriber: &AnySubscriber) {
            self.take().iter().for_each(|source| source.remove_subscriber(subscriber));
        }
    }

    /// Nothing follows from what changes while it records.
    impl ReactiveNode for Recorder {
        fn mark_dirty(&self) {}

        fn mark_check(&self) {}

        fn mark_subscribers_check(&self) {}

        fn update_if_necessary(&self) -> bool {
            false
        }
    }
}

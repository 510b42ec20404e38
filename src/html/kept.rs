//! What must live as long as the elements that it serves: effects, listeners, owners.

use super::list::{Branch, Follow};
use leptos::prelude::*;
use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

/// What is kept of elements while they are made.
#[derive(Default)]
pub(super) struct Kept {
    /// Effects and listeners.
    pub things: Vec<Box<dyn Any>>,
    /// Inside a long list: the entry. Its followers take the place of effects.
    pub branch: Option<Rc<Branch>>,
    /// Inside of what is redrawn in an entry: its followers, which go with the next redraw.
    pub following: Option<Vec<Follow>>,
}

impl Kept {
    /// Of what stands directly in an entry of a long list.
    pub fn of(branch: Rc<Branch>) -> Kept {
        Kept { branch: Some(branch), ..Kept::default() }
    }

    /// The entry of a long list, if this is of what stands directly in one.
    pub fn entry(&self) -> Option<&Rc<Branch>> {
        self.branch.as_ref().filter(|_| self.following.is_none())
    }

    /// Runs now, and again whenever a signal that was read changes, as long as it is kept. Inside
    /// a long list: whenever the entry is looked at. It says whether it changed anything.
    pub fn effect(&mut self, run: impl Fn() -> bool + 'static) {
        self.boxed_effect(Box::new(run), false);
    }

    /// The same, and if `at_once` also inside a long list now.
    pub fn effect_at_once(&mut self, at_once: bool, run: impl Fn() -> bool + 'static) {
        self.boxed_effect(Box::new(run), at_once);
    }

    fn boxed_effect(&mut self, run: Follow, at_once: bool) {
        if at_once && (self.following.is_some() || self.branch.is_some()) {
            untrack(&run);
        }
        match (&mut self.following, &self.branch) {
            (Some(following), _) => following.push(run),
            (None, Some(branch)) => branch.follow(run),
            (None, None) => {
                let effect = RenderEffect::new(move |_: Option<bool>| run());
                #[cfg(feature = "kiosk")]
                let effect = Following(effect);
                self.things.push(Box::new(effect));
            }
        }
    }
}

/// An effect that is forgotten by what it followed when it goes.
///
/// Memos go on knowing who read them, with some hundred bytes for each: nothing on a phone, but
/// on a screen that draws anew for days it is all the memory there is.
#[cfg(feature = "kiosk")]
struct Following(RenderEffect<bool>);

#[cfg(feature = "kiosk")]
impl Drop for Following {
    fn drop(&mut self) {
        use leptos::reactive::graph::{Subscriber, ToAnySubscriber};
        let subscriber = self.0.to_any_subscriber();
        subscriber.clear_sources(&subscriber);
    }
}

/// What was drawn last of something that is drawn anew, with an owner of its own: signals and
/// memos that are made while it is drawn live until it is drawn anew, however often it is looked
/// at meanwhile.
pub(super) struct Drawn {
    owner: Owner,
    things: RefCell<Vec<Box<dyn Any>>>,
    following: RefCell<Vec<Follow>>,
}

impl Drawn {
    /// Nothing yet; its surroundings are the present ones.
    pub fn new() -> Rc<Drawn> {
        Rc::new(Drawn {
            owner: Owner::new(),
            things: RefCell::default(),
            following: RefCell::default(),
        })
    }

    /// Lets all of it go. Effects first: they must not run on memos that are gone.
    pub fn clear(&self) {
        drop(self.following.take());
        drop(self.things.take());
        self.owner.cleanup();
    }

    /// Runs something with its owner.
    pub fn within<T>(&self, run: impl FnOnce() -> T) -> T {
        self.owner.with(run)
    }

    /// Keeps what belongs to what has just been drawn.
    pub fn keep(&self, kept: Kept) {
        self.things.replace(kept.things);
        self.following.replace(kept.following.unwrap_or_default());
    }

    /// Inside a long list: looks at what was drawn. Says whether anything changed.
    pub fn catch_up(&self) -> bool {
        let following = self.following.borrow();
        !following.is_empty() && self.within(|| super::list::bring_up_to_date(&following))
    }
}

/// Lets what was drawn go, together with the effect that draws it.
///
/// A dropped effect keeps its closure until its task comes to an end, later. Effects that were
/// only owned by that closure would run until then, on memos that are gone.
pub(super) struct Last(pub Rc<Drawn>);

impl Drop for Last {
    fn drop(&mut self) {
        self.0.clear();
    }
}

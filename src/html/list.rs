//! Long lists: thousands of entries under one effect.
//!
//! An effect of its own for each live part of ten thousand cards would cost a phone 40 MB and
//! seconds; here a live part is a closure. Only what is shown is looked at, about a screenful of
//! it at once and the rest in slices.
//!
//! Nothing here knows the document: closures do what there is to do.

use super::reads::Reads;
use leptos::prelude::*;
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::{Rc, Weak};

#[cfg(test)]
mod tests;

/// Entries that are brought up to date without a pause, from the top of what is shown: a large
/// screen holds fewer.
const AT_ONCE: usize = 100;

/// How much is done in a slice, in entries that turn out to be up to date; those that are not
/// cost so many times more, and a group that is drawn costs all.
const SLICE: usize = 1_000;
const CHANGE: usize = 20;

/// Brings something up to date, and says whether that changed anything.
pub(super) type Follow = Box<dyn Fn() -> bool>;

/// Shows or hides an entry, and says whether it is shown.
pub(super) type Gate = Box<dyn Fn() -> bool>;

/// Draws into an entry, and returns what must live as long as that.
pub(super) type Draw = Box<dyn FnOnce(&Rc<Branch>) -> Vec<Box<dyn Any>>>;

/// An entry of a list, a group of entries, or (without a gate) the list itself.
pub(super) struct Branch {
    list: Weak<List>,
    gate: Option<Gate>,
    following: RefCell<Vec<Follow>>,
    /// The version of the list at which they did so last.
    seen: Cell<u32>,
    /// What is still to be drawn.
    waiting: RefCell<Option<Draw>>,
    inside: RefCell<Vec<Rc<Branch>>>,
    /// What keeps the entry alive of all that was drawn later.
    things: RefCell<Vec<Box<dyn Any>>>,
}

/// A list, with the entries whose turn is to come.
pub(super) struct List {
    top: RefCell<Option<Rc<Branch>>>,
    queue: RefCell<VecDeque<Rc<Branch>>>,
    /// Grows when entries are no longer up to date. (An entry that is new has seen none: 0.)
    version: Cell<u32>,
    timed: Cell<bool>,
    /// Does something when the browser has time.
    pause: fn(Box<dyn FnOnce()>),
    /// Its surroundings, for what is drawn in slices.
    owner: Owner,
    reads: Reads,
}

/// Lets the entries go when the list goes: closures of the list may live on until the task of
/// their effect ends.
pub(super) struct Ending(pub Rc<List>);

impl Drop for Ending {
    fn drop(&mut self) {
        self.0.queue.take();
        self.0.top.take();
    }
}

impl List {
    /// A list without entries, and the branch that they are to grow on.
    pub fn new(pause: fn(Box<dyn FnOnce()>)) -> (Rc<List>, Rc<Branch>) {
        let list = Rc::new(List {
            top: RefCell::default(),
            queue: RefCell::default(),
            version: Cell::new(1),
            timed: Cell::default(),
            pause,
            owner: Owner::current().unwrap_or_default(),
            reads: Reads::default(),
        });
        let top = Branch::new(&list, None);
        list.top.replace(Some(top.clone()));
        (list, top)
    }

    /// Looks at all entries: shows and hides, brings groups and the first entries up to date, and
    /// gives the others a turn. What is hidden and not yet drawn comes last. `look` says whether
    /// entries are no longer up to date.
    pub fn look(self: &Rc<List>, look: &dyn Fn() -> bool) {
        if self.reads.of_look(look) {
            self.version.set(self.version.get() + 1);
        }
        let Some(top) = self.top.borrow().clone() else { return };
        let mut turns = Turns { at_once: AT_ONCE, ..Turns::default() };
        untrack(|| top.look(&mut turns));
        turns.next.append(&mut turns.last);
        self.queue.replace(turns.next);
        self.go_on();
    }

    /// Takes the next turns when the browser has done what it has to do.
    fn go_on(self: &Rc<List>) {
        if self.queue.borrow().is_empty() || self.timed.replace(true) {
            return;
        }
        let list = Rc::downgrade(self);
        (self.pause)(Box::new(move || {
            if let Some(list) = list.upgrade() {
                list.timed.set(false);
                list.take_turns();
                list.go_on();
            }
        }));
    }

    fn take_turns(&self) {
        let mut left = SLICE;
        while left > 0 {
            let Some(branch) = self.queue.borrow_mut().pop_front() else { return };
            let draws = branch.waiting.borrow().is_some();
            let changed = branch.catch_up();
            let cost = match (draws, changed) {
                (true, _) => SLICE,
                (false, true) => CHANGE,
                (false, false) => 1,
            };
            left = left.saturating_sub(cost);
        }
    }
}

/// The entries that are not looked at at once.
#[derive(Default)]
struct Turns {
    at_once: usize,
    next: VecDeque<Rc<Branch>>,
    last: VecDeque<Rc<Branch>>,
}

impl Branch {
    fn new(list: &Rc<List>, gate: Option<Gate>) -> Rc<Branch> {
        Rc::new(Branch {
            list: Rc::downgrade(list),
            gate,
            following: RefCell::default(),
            seen: Cell::default(),
            waiting: RefCell::default(),
            inside: RefCell::default(),
            things: RefCell::default(),
        })
    }

    /// A new entry inside this one.
    pub fn grow(&self, gate: Gate) -> Rc<Branch> {
        let list = self.list.upgrade().expect("entries are drawn while there is a list");
        let branch = Branch::new(&list, Some(gate));
        self.inside.borrow_mut().push(branch.clone());
        branch
    }

    /// Keeps a closure that brings a part up to date.
    pub fn follow(&self, run: Follow) {
        self.following.borrow_mut().push(run);
    }

    /// Draws into the entry when the turn comes.
    pub fn draw_later(&self, draw: Draw) {
        self.waiting.replace(Some(draw));
    }

    /// Draws what waits, and brings up to date what is not inside another entry; whether that
    /// changed anything.
    pub fn catch_up(self: &Rc<Branch>) -> bool {
        let Some(list) = self.list.upgrade() else { return false };
        self.seen.set(list.version.get());
        list.owner.with(|| {
            if let Some(draw) = self.waiting.take() {
                untrack(|| self.draw(draw));
            }
            list.reads.of_entry(&|| bring_up_to_date(&self.following.borrow()))
        })
    }

    fn draw(self: &Rc<Branch>, draw: Draw) {
        self.things.borrow_mut().append(&mut draw(self));
        let mut turns = Turns { at_once: usize::MAX, ..Turns::default() };
        self.inside.borrow().iter().for_each(|branch| branch.look(&mut turns));
    }

    fn look(self: &Rc<Branch>, turns: &mut Turns) {
        let Some(list) = self.list.upgrade() else { return };
        if !self.gate.as_ref().is_none_or(|gate| list.reads.of_entry(gate)) {
            self.wait_hidden(turns);
            return;
        }
        let waits = self.waiting.borrow().is_some();
        let is_group = waits || !self.inside.borrow().is_empty();
        if waits && turns.at_once == 0 {
            turns.next.push_back(self.clone());
        } else if is_group {
            self.catch_up();
            let drawn = if waits { self.inside.borrow().len() } else { 0 };
            turns.at_once = turns.at_once.saturating_sub(drawn);
        } else if self.seen.get() != list.version.get() {
            if turns.at_once == 0 {
                turns.next.push_back(self.clone());
            } else {
                turns.at_once -= 1;
                self.catch_up();
            }
        }
        self.inside.borrow().iter().for_each(|branch| branch.look(turns));
    }

    /// What is hidden is drawn too, last: a filter that shows it is to find it there.
    fn wait_hidden(self: &Rc<Branch>, turns: &mut Turns) {
        if self.waiting.borrow().is_some() {
            turns.last.push_back(self.clone());
        }
        self.inside.borrow().iter().for_each(|branch| branch.wait_hidden(turns));
    }
}

/// Runs all of them; whether any changed anything.
pub(super) fn bring_up_to_date(following: &[Follow]) -> bool {
    following.iter().filter(|run| run()).count() > 0
}

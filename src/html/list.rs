//! Long lists in the document: thousands of entries under one effect.
//!
//! An effect of its own for each live part of ten thousand cards would cost a phone 40 MB and
//! seconds; here a live part is a closure. Only what is shown is looked at, about a screenful of
//! it at once and the rest in slices.

use super::Html;
use super::dom::{Inside, Kept, keep_effect};
use leptos::prelude::*;
use leptos::tachys::renderer::types::{Element, Node};
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlElement;
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::{Rc, Weak};
use std::time::Duration;

/// Entries that are brought up to date without a pause, from the top of what is shown: a large
/// screen holds fewer.
const AT_ONCE: usize = 100;

/// How much is done in a slice, in entries that turn out to be up to date; those that are not
/// cost so many times more, and a group that is drawn costs all.
const SLICE: usize = 1_000;
const CHANGE: usize = 20;

/// An entry of a list, a group of entries, or (without a gate) the list itself.
pub(super) struct Branch {
    list: Weak<List>,
    gate: Option<Gate>,
    /// Bring the parts up to date, and say whether that changed any.
    following: RefCell<Vec<Box<dyn Fn() -> bool>>>,
    /// The version of the list at which they did so last.
    seen: Cell<u32>,
    waiting: RefCell<Option<Waiting>>,
    inside: RefCell<Vec<Rc<Branch>>>,
    /// What keeps the entry alive of all that was drawn later.
    things: RefCell<Vec<Box<dyn Any>>>,
}

/// Whether an entry is shown.
struct Gate {
    element: Element,
    shown: Box<dyn Fn() -> bool>,
    /// What was found when it was looked at last.
    was: Cell<bool>,
}

/// What is still to be drawn into an element.
struct Waiting {
    parent: Element,
    draw: Box<dyn FnOnce() -> Html>,
}

/// A list, with the entries whose turn is to come.
pub(super) struct List {
    top: RefCell<Option<Rc<Branch>>>,
    queue: RefCell<VecDeque<Rc<Branch>>>,
    /// Grows when entries are no longer up to date.
    version: Cell<u32>,
    timed: Cell<bool>,
    /// Its surroundings, for what is drawn in slices.
    owner: Owner,
}

/// Inserts a list whose one effect reads what `look` reads.
pub(super) fn insert_list(
    look: Box<dyn Fn() -> bool + Send>,
    inside: Html,
    parent: &Element,
    before: Option<&Node>,
    kept: &mut Kept,
) {
    let list = Rc::new(List {
        top: RefCell::default(),
        queue: RefCell::default(),
        version: Cell::default(),
        timed: Cell::default(),
        owner: Owner::current().unwrap_or_default(),
    });
    let top = Branch::new(&list, None);
    list.top.replace(Some(top.clone()));
    let mut own = Kept { branch: Some(top), ..Kept::default() };
    inside.insert(parent, before, &mut own);
    kept.things.append(&mut own.things);
    let entries = Rc::new(RefCell::new(Some(Ending(list.clone()))));
    kept.things.push(Box::new(Inside(entries)));
    keep_effect(kept, move || {
        if look() {
            list.version.set(list.version.get() + 1);
        }
        untrack(|| list.look());
        true
    });
}

/// Lets the entries go when the list goes: closures of the list may live on until their task
/// ends, see [`Inside`].
struct Ending(Rc<List>);

impl Drop for Ending {
    fn drop(&mut self) {
        self.0.queue.take();
        self.0.top.take();
    }
}

impl List {
    /// Looks at all entries: shows and hides, brings groups and the first entries up to date, and
    /// gives the others a turn. What is hidden and not yet drawn comes last.
    fn look(self: &Rc<List>) {
        let Some(top) = self.top.borrow().clone() else { return };
        let mut turns = Turns { at_once: AT_ONCE, ..Turns::default() };
        top.look(&mut turns);
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
        set_timeout(
            move || {
                if let Some(list) = list.upgrade() {
                    list.timed.set(false);
                    list.take_turns();
                    list.go_on();
                }
            },
            Duration::ZERO,
        );
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
    pub fn grow(&self, element: &Element, shown: Box<dyn Fn() -> bool + Send>) -> Rc<Branch> {
        let gate = Gate { element: element.clone(), shown, was: Cell::new(true) };
        let list = self.list.upgrade().expect("entries are drawn while there is a list");
        let branch = Branch::new(&list, Some(gate));
        self.inside.borrow_mut().push(branch.clone());
        branch
    }

    /// Keeps a closure that brings a part up to date.
    pub fn follow(&self, run: Box<dyn Fn() -> bool>) {
        self.following.borrow_mut().push(run);
    }

    /// Draws into an element when the turn comes.
    pub fn draw_later(&self, parent: &Element, draw: Box<dyn FnOnce() -> Html + Send>) {
        self.waiting.replace(Some(Waiting { parent: parent.clone(), draw }));
    }

    /// Draws what waits, and brings up to date what is not inside another entry; whether that
    /// changed anything.
    pub fn catch_up(self: &Rc<Branch>) -> bool {
        let Some(list) = self.list.upgrade() else { return false };
        self.seen.set(list.version.get());
        list.owner.with(|| {
            untrack(|| {
                if let Some(waiting) = self.waiting.take() {
                    self.draw(waiting);
                }
                let following = self.following.borrow();
                following.iter().filter(|run| run()).count() > 0
            })
        })
    }

    fn draw(self: &Rc<Branch>, Waiting { parent, draw }: Waiting) {
        let mut kept = Kept { branch: Some(self.clone()), ..Kept::default() };
        draw().insert(&parent, None, &mut kept);
        self.things.borrow_mut().append(&mut kept.things);
        let mut turns = Turns { at_once: usize::MAX, ..Turns::default() };
        self.inside.borrow().iter().for_each(|branch| branch.look(&mut turns));
    }

    fn look(self: &Rc<Branch>, turns: &mut Turns) {
        if !self.gate.as_ref().is_none_or(Gate::look) {
            self.wait_hidden(turns);
            return;
        }
        let waits = self.waiting.borrow().is_some();
        let is_group = waits || !self.inside.borrow().is_empty();
        let version = self.list.upgrade().map_or(0, |list| list.version.get());
        if waits && turns.at_once == 0 {
            turns.next.push_back(self.clone());
        } else if is_group {
            self.catch_up();
            let drawn = if waits { self.inside.borrow().len() } else { 0 };
            turns.at_once = turns.at_once.saturating_sub(drawn);
        } else if self.seen.get() != version {
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

impl Gate {
    /// Whether the entry is shown; shows or hides it.
    fn look(&self) -> bool {
        let shown = (self.shown)();
        if self.was.replace(shown) != shown {
            // The property: ten thousand times, the strings of an attribute would take long.
            self.element.unchecked_ref::<HtmlElement>().set_hidden(!shown);
        }
        shown
    }
}

use super::*;
use leptos::prelude::{Memo, Owner, RwSignal};
use std::sync::Arc;
use std::sync::atomic::AtomicU32;
use std::sync::atomic::Ordering::Relaxed;

thread_local! {
    /// What waits until the browser has time.
    static PAUSED: RefCell<Vec<Box<dyn FnOnce()>>> = RefCell::default();
}

fn list() -> (Rc<List>, Rc<Branch>) {
    List::new(|go_on| PAUSED.with_borrow_mut(|paused| paused.push(go_on)))
}

/// Lets the browser have time once; whether there was anything to do.
fn pause() -> bool {
    let paused = PAUSED.take();
    let any = !paused.is_empty();
    paused.into_iter().for_each(|go_on| go_on());
    any
}

/// A number that grows.
type Count = Rc<Cell<usize>>;

/// Entries that count how often they are brought up to date.
fn entries(on: &Rc<Branch>, number: usize) -> (Vec<Rc<Branch>>, Count) {
    let count = Count::default();
    let entry = |_| {
        let (branch, count) = (on.grow(Box::new(|| true)), count.clone());
        branch.follow(Box::new(move || {
            count.set(count.get() + 1);
            true
        }));
        branch
    };
    ((0..number).map(entry).collect(), count)
}

#[test]
fn what_is_hidden_is_not_looked_at_until_it_is_shown() {
    let (list, top) = list();
    let shown = Rc::new(Cell::new(false));
    let gate = shown.clone();
    let group = top.grow(Box::new(move || gate.get()));
    let (_, looks) = entries(&group, 3);
    list.look(&|| true);
    assert!(!pause());
    assert_eq!(looks.get(), 0);
    shown.set(true);
    list.look(&|| false);
    assert_eq!(looks.get(), 3, "the version that they have not seen");
}

#[test]
fn entries_are_looked_at_when_more_has_changed_than_what_is_shown() {
    let (list, top) = list();
    let (_, looks) = entries(&top, 2);
    for (changed, after) in [(true, 2), (false, 2), (true, 4)] {
        list.look(&|| changed);
        assert_eq!(looks.get(), after);
    }
}

#[test]
fn groups_are_always_looked_at() {
    let (list, top) = list();
    let (groups, looks) = entries(&top, 1);
    let (_, inside) = entries(&groups[0], 1);
    for (changed, after) in [(true, (1, 1)), (false, (2, 1))] {
        list.look(&|| changed);
        assert_eq!((looks.get(), inside.get()), after);
    }
}

#[test]
fn more_than_a_screenful_has_to_wait_for_its_turn() {
    let (list, top) = list();
    let number = AT_ONCE + SLICE / CHANGE + 1;
    let (_, looks) = entries(&top, number);
    list.look(&|| true);
    assert_eq!(looks.get(), AT_ONCE);
    assert!(pause());
    assert_eq!(looks.get(), number - 1);
    assert!(pause());
    assert_eq!(looks.get(), number);
    assert!(!pause());
}

#[test]
fn an_entry_that_is_touched_does_not_wait() {
    let (list, top) = list();
    let (all, looks) = entries(&top, AT_ONCE + 1);
    list.look(&|| true);
    assert!(all[AT_ONCE].catch_up());
    assert_eq!(looks.get(), AT_ONCE + 1);
}

#[test]
fn what_is_hidden_is_drawn_last_and_once() {
    let (list, top) = list();
    let order: Rc<RefCell<Vec<&str>>> = Rc::default();
    for (name, shown) in [("hidden", false), ("shown", true)] {
        let (entry, order) = (top.grow(Box::new(move || shown)), order.clone());
        entry.draw_later(Box::new(move |_| {
            order.borrow_mut().push(name);
            Vec::new()
        }));
    }
    list.look(&|| true);
    assert_eq!(*order.borrow(), ["shown"]);
    assert!(pause());
    list.look(&|| true);
    assert!(!pause());
    assert_eq!(*order.borrow(), ["shown", "hidden"]);
}

#[test]
fn what_is_drawn_later_is_brought_up_to_date_at_once() {
    let (list, top) = list();
    let inside = Rc::new(RefCell::new(Count::default()));
    let drawn = inside.clone();
    top.grow(Box::new(|| true)).draw_later(Box::new(move |entry| {
        drawn.replace(entries(entry, 2).1);
        Vec::new()
    }));
    list.look(&|| true);
    assert_eq!(inside.borrow().get(), 2);
}

#[test]
fn a_list_that_has_gone_leaves_nothing_behind() {
    let (list, top) = list();
    let (all, looks) = entries(&top, AT_ONCE + 1);
    let one = Rc::downgrade(&all[AT_ONCE]);
    let kept: Rc<()> = Rc::default();
    let there = kept.clone();
    all[0].draw_later(Box::new(move |_| vec![Box::new(there)]));
    drop((top, all));
    list.look(&|| true);
    assert_eq!(Rc::strong_count(&kept), 2, "what was drawn is kept");
    // A closure of its effect, whose task has not ended yet.
    let closure = list.clone();
    drop(Ending(list));
    assert!(one.upgrade().is_none());
    assert_eq!(Rc::strong_count(&kept), 1);
    let before = looks.get();
    pause();
    closure.look(&|| true);
    assert_eq!(looks.get(), before);
}

#[test]
fn what_look_reads_may_be_read_inside() {
    let owner = Owner::new();
    owner.set();
    let signal = RwSignal::new(1);
    let memo = Memo::new(move |_| signal.get() + 1);
    let (list, top) = list();
    let found = Arc::new(AtomicU32::default());
    let store = found.clone();
    top.follow(Box::new(move || store.swap(memo.get() * signal.get(), Relaxed) == 0));
    list.look(&|| signal.get() + memo.get() > 0);
    assert_eq!(found.load(Relaxed), 2);
}

#[test]
#[should_panic(expected = "list/tests.rs:")]
fn what_look_does_not_read_is_told_with_its_place() {
    let owner = Owner::new();
    owner.set();
    let (known, unknown) = (RwSignal::new(true), RwSignal::new(true));
    let (list, top) = list();
    top.follow(Box::new(move || known.get() && unknown.get()));
    list.look(&|| known.get());
}

#[test]
#[should_panic(expected = "does not read")]
fn nor_may_it_say_whether_an_entry_is_shown() {
    let owner = Owner::new();
    owner.set();
    let unknown = RwSignal::new(true);
    let (list, top) = list();
    top.grow(Box::new(move || unknown.get()));
    list.look(&|| true);
}

#[test]
fn what_is_read_without_following_it_is_no_matter() {
    let owner = Owner::new();
    owner.set();
    let unknown = RwSignal::new(true);
    let (list, top) = list();
    let looks = Count::default();
    let count = looks.clone();
    top.follow(Box::new(move || {
        count.set(count.get() + 1);
        untrack(|| unknown.get())
    }));
    list.look(&|| true);
    assert_eq!(looks.get(), 1);
}

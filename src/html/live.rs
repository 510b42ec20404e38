//! What is drawn anew when signals change.

use super::Html;
use leptos::prelude::untrack;
use std::cell::RefCell;

/// What is drawn again and again in the same place.
///
/// It is looked at first; what it then draws has an owner of its own, which lets go of signals,
/// memos and effects when it draws anew.
pub trait Drawing: Send {
    /// Whether to draw anew. It is asked whenever a signal that was read, here or in drawing,
    /// changes.
    fn look(&self) -> bool {
        true
    }

    /// What is to be seen. After [`Drawing::look`].
    fn draw(&self) -> Html;
}

/// Something that is drawn anew whenever a signal that it reads changes.
pub fn live<T: Into<Html>>(draw: impl Fn() -> T + Send + 'static) -> Html {
    Html::Live(Box::new(Always(move || draw().into())))
}

struct Always<D>(D);

impl<D: Fn() -> Html + Send> Drawing for Always<D> {
    fn draw(&self) -> Html {
        self.0()
    }
}

/// Something that is drawn anew whenever its key is another one. The key follows the signals that
/// it reads; drawing follows none.
pub fn redraw_when<K: PartialEq + Send + 'static, T: Into<Html>>(
    key: impl Fn() -> K + Send + 'static,
    draw: impl Fn(&K) -> T + Send + 'static,
) -> Html {
    let draw = move |key: &K| draw(key).into();
    Html::Live(Box::new(Keyed { key, draw, last: RefCell::new(None) }))
}

struct Keyed<K, F, D> {
    key: F,
    draw: D,
    last: RefCell<Option<K>>,
}

impl<K, F, D> Drawing for Keyed<K, F, D>
where
    K: PartialEq + Send,
    F: Fn() -> K + Send,
    D: Fn(&K) -> Html + Send,
{
    fn look(&self) -> bool {
        let key = Some((self.key)());
        let changed = *self.last.borrow() != key;
        self.last.replace(key);
        changed
    }

    fn draw(&self) -> Html {
        let last = self.last.borrow();
        last.as_ref().map_or(Html::Nothing, |key| untracked(&mut || (self.draw)(key)))
    }
}

#[inline(never)]
fn untracked(draw: &mut dyn FnMut() -> Html) -> Html {
    untrack(draw)
}

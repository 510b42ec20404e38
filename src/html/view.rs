//! An element as a view of Leptos: what lets the app be mounted, and prerendered.

use super::El;
use super::dom::parent;
use super::kept::Kept;
use super::place::Place;
use leptos::attr::Attribute;
use leptos::attr::any_attribute::AnyAttribute;
use leptos::prelude::{Owner, untrack};
use leptos::tachys::hydration::Cursor;
use leptos::tachys::renderer::Rndr;
use leptos::tachys::renderer::types::{Element, Node};
use leptos::tachys::view::add_attr::AddAnyAttr;
use leptos::tachys::view::{Mountable, Position, PositionState, Render, RenderHtml};
use std::cell::RefCell;
use std::rc::Rc;

thread_local! {
    static PRERENDERED: RefCell<Option<Element>> = const { RefCell::new(None) };
}

/// Names the element whose children the next view takes over that may.
pub fn prerendered(place: Element) {
    PRERENDERED.set(Some(place));
}

/// When and where a [`View`] is drawn.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// Not yet, if there is something [`prerendered`] to look at meanwhile.
    Wait,
    /// Where it is mounted.
    Mounted,
    /// Over what was [`prerendered`], if anything was.
    Over,
}

/// An element as a view of Leptos.
pub struct View {
    element: El,
    turn: Box<dyn Fn() -> Turn + Send>,
}

impl View {
    /// One that is drawn as soon as `turn` says so; it follows the signals that `turn` reads.
    pub fn new(element: El, turn: impl Fn() -> Turn + Send + 'static) -> View {
        View { element, turn: Box::new(turn) }
    }
}

impl From<El> for View {
    fn from(element: El) -> View {
        View::new(element, || Turn::Mounted)
    }
}

/// A view that is in the document, or will be.
pub struct Built {
    drawn: Rc<RefCell<Drawn>>,
    /// What waits for its turn.
    _waiting: Kept,
}

#[derive(Default)]
struct Drawn {
    mounted: Option<(Element, Option<Node>)>,
    element: Option<Element>,
    kept: Kept,
    /// Whether the element stands in the place of what was prerendered, and stays there.
    over: bool,
}

impl Drawn {
    fn draw(&mut self, element: El, turn: Turn) {
        let place = PRERENDERED.take().filter(|_| turn == Turn::Over);
        self.over = place.is_some();
        let drawn = match place {
            Some(place) => {
                let mut over = Place::over(&place, Rndr::first_child(&place));
                let drawn = element.put(&mut over, &mut self.kept);
                over.end();
                drawn
            }
            None => {
                let apart = Rndr::create_element("div", None);
                element.put(&mut Place::before(&apart, None), &mut self.kept)
            }
        };
        self.element = Some(drawn);
        self.put();
    }

    fn put(&self) {
        if let (Some((parent, marker)), Some(element), false) =
            (&self.mounted, &self.element, self.over)
        {
            Rndr::insert_node(parent, element, marker.as_ref());
        }
    }
}

impl Render for View {
    type State = Built;

    fn build(self) -> Built {
        let View { element, turn } = self;
        let drawn: Rc<RefCell<Drawn>> = Rc::default();
        let (draws, waiting) = (drawn.clone(), RefCell::new(Some(element)));
        // What is drawn belongs to the surroundings: the effect lets go of its own when it runs again.
        let owner = Owner::current().unwrap_or_default();
        let mut waits = Kept::default();
        waits.effect(move || {
            let early = PRERENDERED.with_borrow(Option::is_some);
            let turn = if early { turn() } else { Turn::Mounted };
            let element = waiting.borrow_mut().take_if(|_| turn != Turn::Wait);
            if let Some(element) = element {
                owner.with(|| untrack(|| draws.borrow_mut().draw(element, turn)));
            }
            true
        });
        Built { drawn, _waiting: waits }
    }

    fn rebuild(self, state: &mut Built) {
        let mut new = self.build();
        let mounted = state.drawn.borrow().mounted.clone();
        state.unmount();
        if let Some((parent, marker)) = mounted {
            new.mount(&parent, marker.as_ref());
        }
        *state = new;
    }
}

impl Mountable for Built {
    fn unmount(&mut self) {
        let drawn = self.drawn.take();
        if let Some(element) = drawn.element {
            Rndr::remove(&element);
        }
    }

    fn mount(&mut self, parent: &Element, marker: Option<&Node>) {
        let mut drawn = self.drawn.borrow_mut();
        drawn.mounted = Some((parent.clone(), marker.cloned()));
        drawn.put();
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let drawn = self.drawn.borrow();
        let parent = drawn.element.as_ref().and_then(|element| parent(element));
        if let Some(parent) = &parent {
            child.mount(parent, drawn.element.as_deref());
        }
        parent.is_some()
    }

    fn elements(&self) -> Vec<Element> {
        self.drawn.borrow().element.iter().cloned().collect()
    }
}

impl RenderHtml for View {
    type AsyncOutput = View;
    type Owned = View;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> View {
        self
    }

    fn to_html_with_buf(
        self,
        buf: &mut String,
        _: &mut Position,
        _: bool,
        _: bool,
        _: Vec<AnyAttribute>,
    ) {
        self.element.write(buf);
    }

    /// Leptos hydrates nothing here: see [`Turn::Over`].
    fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> Self::State {
        self.build()
    }

    fn into_owned(self) -> View {
        self
    }
}

/// Elements get their attributes where they are made. (Leptos's router compiles this in, and never
/// calls it.)
impl AddAnyAttr for View {
    type Output<SomeNewAttr: Attribute> = View;

    fn add_any_attr<NewAttr: Attribute>(self, _: NewAttr) -> View {
        debug_assert!(false, "an element of src/html takes no attributes from outside");
        self
    }
}

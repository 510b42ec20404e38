//! [`El`] as a view of Leptos: what lets the app be mounted, and prerendered.

use super::El;
use super::dom::parent;
use super::kept::Kept;
use leptos::attr::Attribute;
use leptos::attr::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::renderer::Rndr;
use leptos::tachys::renderer::types::{Element, Node};
use leptos::tachys::view::add_attr::AddAnyAttr;
use leptos::tachys::view::{Mountable, Position, PositionState, Render, RenderHtml};

/// An element that is in the document, or could be.
pub struct Built {
    element: Element,
    kept: Kept,
}

impl Render for El {
    type State = Built;

    fn build(self) -> Built {
        let mut kept = Kept::default();
        let element = self.create(&mut kept);
        Built { element, kept }
    }

    fn rebuild(self, state: &mut Built) {
        let new = self.build();
        if let Some(parent) = parent(&state.element) {
            Rndr::insert_node(&parent, &new.element, Some(&state.element));
        }
        Rndr::remove(&state.element);
        *state = new;
    }
}

impl Mountable for Built {
    fn unmount(&mut self) {
        Rndr::remove(&self.element);
        self.kept.things.clear();
    }

    fn mount(&mut self, parent: &Element, marker: Option<&Node>) {
        Rndr::insert_node(parent, &self.element, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let parent = parent(&self.element);
        if let Some(parent) = &parent {
            child.mount(parent, Some(&self.element));
        }
        parent.is_some()
    }

    fn elements(&self) -> Vec<Element> {
        vec![self.element.clone()]
    }
}

impl RenderHtml for El {
    type AsyncOutput = El;
    type Owned = El;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> El {
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
        self.write(buf);
    }

    /// Nothing is ever hydrated: what was prerendered is replaced, see `main`.
    fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> Self::State {
        self.build()
    }

    fn into_owned(self) -> El {
        self
    }
}

/// Elements get their attributes where they are made. (Leptos's router compiles this in, and never
/// calls it.)
impl AddAnyAttr for El {
    type Output<SomeNewAttr: Attribute> = El;

    fn add_any_attr<NewAttr: Attribute>(self, _: NewAttr) -> El {
        debug_assert!(false, "an element of src/html takes no attributes from outside");
        self
    }
}

//! Elements of a page as plain values.
//!
//! Leptos's `view!` gives every element a type of its own, and each type its own code: for a
//! quarter of the first module that is 17 KB more (docs/renderer.md). Here there is one type for
//! all elements, and what is reactive about them ([`live`](fn@live), [`live_text`], live
//! attributes) is a boxed closure in Leptos's own effects. Signals, memos, context, owners and the
//! router stay Leptos's; a [`View`] of an element is a Leptos view like any other.
//!
//! Only elements, attributes and text can be made, never markup from a string: what comes from
//! the programme cannot become code.

mod check;
mod dom;
pub mod event;
pub mod h;
mod kept;
mod list;
mod live;
mod place;
mod reads;
pub mod sight;
mod string;
mod view;

#[cfg(test)]
mod tests;

pub use live::{Drawing, live, redraw_when};
pub use string::{Paint, paint};
pub use view::{Turn, View, prerendered};

use check::is_void;
use std::borrow::Cow;

/// Something on a page.
pub enum Html {
    /// Nothing at all.
    Nothing,
    /// A text that stays as it is.
    Text(Cow<'static, str>),
    /// An element with all that is in it.
    Element(El),
    /// Several things, one after the other.
    Several(Vec<Html>),
    /// See [`live`](fn@live) and [`redraw_when`].
    Live(Box<dyn Drawing>),
    /// A text that follows the signals that it reads.
    LiveText(Box<dyn Fn() -> String + Send>),
    /// See [`long_list`].
    LongList(Box<dyn Fn() -> bool + Send>, Box<Html>),
    /// See [`deferred`].
    Deferred(Box<dyn FnOnce() -> Html + Send>),
}

/// The value of an attribute.
enum Value {
    Fixed(Cow<'static, str>),
    Live(LiveValue),
}

/// `None`: the attribute is not there.
type LiveValue = Box<dyn Fn() -> Option<Cow<'static, str>> + Send>;

enum Modifier {
    Attribute(&'static str, Value),
    /// A class that is there or not.
    Class(&'static str, Box<dyn Fn() -> bool + Send>),
    /// A custom property of the style sheet. Set through the object model, because the content
    /// security policy forbids `style` attributes.
    Property(&'static str, String),
    /// The value of an input, which is not its attribute.
    Input(Box<dyn Fn() -> String + Send>),
    Listener(&'static str, Box<dyn Fn(DomEvent) + Send>),
    /// See [`El::catch_up_on`].
    CatchUp(&'static str),
}

/// An event of the browser.
pub type DomEvent = leptos::ev::Event;

/// An element with its attributes, listeners and children. Boxed, and its additions are calls
/// of two functions, because every page is a long row of them: that is a tenth of the wasm.
pub struct El(Box<Element>);

struct Element {
    tag: &'static str,
    /// Whether it is one of SVG.
    svg: bool,
    /// See [`El::shown_if`].
    shown: Option<Box<dyn Fn() -> bool + Send>>,
    classes: String,
    parts: Vec<Modifier>,
    children: Vec<Html>,
}

/// A text that follows the signals that it reads.
pub fn live_text(text: impl Fn() -> String + Send + 'static) -> Html {
    Html::LiveText(Box::new(text))
}

/// Something for visitors without script: it is on prerendered pages only.
pub fn without_script(draw: impl FnOnce() -> El) -> Option<El> {
    cfg!(feature = "publish").then(|| h::noscript().child(draw()))
}

/// A list of thousands of entries under one effect: what is live inside has no effects of its
/// own, but is looked at again whenever a signal that `look` reads changes. Groups of entries are
/// always looked at; entries where `look` says that more has changed than what is shown.
///
/// `look` itself reads each signal and each memo that something inside reads: debug builds panic
/// when it does not.
///
/// Entries are elements with [`El::shown_if`]: all of them stay in the document, and inside of
/// those that are hidden nothing is looked at. What there is to do beyond about a screenful is
/// done in slices, between which the browser can paint and answer.
pub fn long_list(look: impl Fn() -> bool + Send + 'static, inside: impl Into<Html>) -> Html {
    Html::LongList(Box::new(look), Box::new(inside.into()))
}

/// In an entry of a [`long_list`], as the last child of its element: what can be drawn when the
/// browser has time, or when the entry is shown and near the top of the list. Elsewhere it is
/// drawn at once.
pub fn deferred<T: Into<Html>>(draw: impl FnOnce() -> T + Send + 'static) -> Html {
    Html::Deferred(Box::new(move || draw().into()))
}

impl El {
    /// Adds an attribute; one whose value is `None` is left out.
    pub fn attr(self, name: &'static str, value: impl IntoAttribute) -> El {
        match value.into_attribute() {
            Some(value) => self.part(Modifier::Attribute(name, Value::Fixed(value))),
            None => self,
        }
    }

    /// Adds an attribute that follows the signals that it reads; `None` takes it away.
    pub fn live_attr(
        self,
        name: &'static str,
        value: impl Fn() -> Option<String> + Send + 'static,
    ) -> El {
        self.live_attribute(name, Box::new(move || value().map(Cow::Owned)))
    }

    /// Adds an attribute without value that is there or not, such as `hidden` or `inert`.
    pub fn live_flag(self, name: &'static str, on: impl Fn() -> bool + Send + 'static) -> El {
        self.live_attribute(name, Box::new(move || on().then_some("".into())))
    }

    /// Adds an attribute that says `true` or `false`, such as `aria-pressed`.
    pub fn live_bool(self, name: &'static str, on: impl Fn() -> bool + Send + 'static) -> El {
        self.live_attribute(
            name,
            Box::new(move || Some(if on() { "true" } else { "false" }.into())),
        )
    }

    /// Shows or hides the element (`hidden`). In a [`long_list`] that makes it an entry.
    pub fn shown_if(mut self, shown: impl Fn() -> bool + Send + 'static) -> El {
        #[cfg(debug_assertions)]
        self.0.check_shown();
        self.0.shown = Some(Box::new(shown));
        self
    }

    /// Adds classes to those that are there.
    #[inline(never)]
    pub fn class(mut self, classes: &'static str) -> El {
        let all = &mut self.0.classes;
        if !all.is_empty() {
            all.push(' ');
        }
        all.push_str(classes);
        self
    }

    /// Adds a class that is there or not.
    pub fn class_if(self, class: &'static str, on: impl Fn() -> bool + Send + 'static) -> El {
        self.part(Modifier::Class(class, Box::new(on)))
    }

    /// Sets a custom property (`--accent`) for the style sheet, if there is a value for it.
    pub fn custom_property(self, name: &'static str, value: Option<String>) -> El {
        match value {
            Some(value) => self.part(Modifier::Property(name, value)),
            None => self,
        }
    }

    /// Lets the value of an input follow the signals that it reads.
    pub fn live_value(self, value: impl Fn() -> String + Send + 'static) -> El {
        self.part(Modifier::Input(Box::new(value)))
    }

    /// Listens to an event.
    pub fn on(self, event: &'static str, react: impl Fn(DomEvent) + Send + 'static) -> El {
        self.part(Modifier::Listener(event, Box::new(react)))
    }

    /// In an entry of a [`long_list`]: brings it up to date when an event comes, as every listener
    /// ([`El::on`]) does after it has reacted. Elsewhere everything is up to date already.
    pub fn catch_up_on(self, event: &'static str) -> El {
        self.part(Modifier::CatchUp(event))
    }

    /// Adds a child.
    pub fn child(self, child: impl Into<Html>) -> El {
        self.push(child.into())
    }

    /// Adds a child to an element that stays where it is.
    pub fn add(&mut self, child: El) {
        debug_assert!(!is_void(self.0.tag), "nothing can be in a `<{}>`", self.0.tag);
        self.0.children.push(child.into());
    }

    fn live_attribute(self, name: &'static str, value: LiveValue) -> El {
        self.part(Modifier::Attribute(name, Value::Live(value)))
    }

    #[inline(never)]
    fn part(mut self, part: Modifier) -> El {
        #[cfg(debug_assertions)]
        self.0.check(&part);
        self.0.parts.push(part);
        self
    }

    #[inline(never)]
    fn push(mut self, child: Html) -> El {
        debug_assert!(!is_void(self.0.tag), "nothing can be in a `<{}>`", self.0.tag);
        self.0.children.push(child);
        self
    }
}

/// What can be the value of an attribute: a text, or one that may be missing.
pub trait IntoAttribute {
    /// The value; `None` leaves the attribute out.
    fn into_attribute(self) -> Option<Cow<'static, str>>;
}

impl IntoAttribute for &'static str {
    fn into_attribute(self) -> Option<Cow<'static, str>> {
        Some(Cow::Borrowed(self))
    }
}

impl IntoAttribute for String {
    fn into_attribute(self) -> Option<Cow<'static, str>> {
        Some(Cow::Owned(self))
    }
}

impl<T: IntoAttribute> IntoAttribute for Option<T> {
    fn into_attribute(self) -> Option<Cow<'static, str>> {
        self.and_then(T::into_attribute)
    }
}

impl From<El> for Html {
    fn from(element: El) -> Html {
        Html::Element(element)
    }
}

impl From<&'static str> for Html {
    fn from(text: &'static str) -> Html {
        Html::Text(text.into())
    }
}

impl From<String> for Html {
    fn from(text: String) -> Html {
        Html::Text(text.into())
    }
}

impl From<Vec<Html>> for Html {
    fn from(several: Vec<Html>) -> Html {
        Html::Several(several)
    }
}

impl<T: Into<Html>> From<Option<T>> for Html {
    fn from(maybe: Option<T>) -> Html {
        maybe.map_or(Html::Nothing, Into::into)
    }
}

/// Collects what an iterator draws.
impl<T: Into<Html>> FromIterator<T> for Html {
    fn from_iter<I: IntoIterator<Item = T>>(all: I) -> Html {
        Html::Several(all.into_iter().map(Into::into).collect())
    }
}

//! Elements as HTML text, and what makes [`El`] a view of Leptos.

use super::{El, Html, Part, Value};
use leptos::attr::Attribute;
use leptos::attr::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::view::add_attr::AddAnyAttr;
use leptos::tachys::view::{Position, PositionState, Render, RenderHtml};

/// Elements that have no end tag (HTML, section 13.1.2).
const VOID: [&str; 7] = ["base", "br", "hr", "img", "input", "link", "meta"];

impl El {
    /// Writes the element as HTML. Listeners are left out: they need the app. A custom property
    /// becomes an attribute for a rule of the site's style sheet ([`paint`]), because the content
    /// security policy forbids `style` attributes.
    pub fn write(self, into: &mut String) {
        let El(this) = self;
        into.push('<');
        into.push_str(this.tag);
        let mut classes = String::new();
        for part in this.parts {
            match part {
                Part::Attribute("class", Value::Fixed(fixed)) => classes.push_str(&fixed),
                Part::Attribute(name, Value::Fixed(value)) => attribute(name, &value, into),
                Part::Attribute(name, Value::Live(value)) => {
                    if let Some(value) = value() {
                        attribute(name, &value, into);
                    }
                }
                Part::Class(name, on) if on() => {
                    classes.push(' ');
                    classes.push_str(name);
                }
                Part::Property(name, value) => {
                    attribute("data-paint", &paint(name, &value).name, into);
                }
                Part::Input(value) => attribute("value", &value(), into),
                Part::Class(..) | Part::Listener(..) => {}
            }
        }
        if this.shown.is_some_and(|shown| !shown()) {
            attribute("hidden", "", into);
        }
        if !classes.is_empty() {
            attribute("class", classes.trim_start(), into);
        }
        into.push('>');
        if VOID.contains(&this.tag) {
            return;
        }
        for child in this.children {
            child.write(into);
        }
        into.push_str("</");
        into.push_str(this.tag);
        into.push('>');
    }
}

/// A rule that stands for a custom property where there is no app to set it.
pub struct Paint {
    /// The value of the element's `data-paint`.
    pub name: String,
    /// The rule of the style sheet.
    pub rule: String,
}

/// The rule for a custom property. Its name is the property's initial and what is plain of the
/// value: pages and style sheet agree without knowing of each other, and compress well.
pub fn paint(property: &str, value: &str) -> Paint {
    let plain = |letter: &char| letter.is_ascii_alphanumeric();
    let initial = property.chars().find(plain);
    let name: String = initial.into_iter().chain(value.chars().filter(plain)).collect();
    let rule = format!("[data-paint={name}]{{{property}:{value}}}");
    Paint { name, rule }
}

impl Html {
    /// Writes this as HTML.
    pub fn write(self, into: &mut String) {
        match self {
            Html::Nothing => {}
            Html::Text(text) => escape(&text, into),
            Html::Element(element) => element.write(into),
            Html::Several(all) => all.into_iter().for_each(|one| one.write(into)),
            Html::Live(draw) => draw().write(into),
            Html::LiveText(text) => escape(&text(), into),
            Html::Keyed(draw) => draw().unwrap_or(Html::Nothing).write(into),
            Html::LongList(look, inside) => {
                look();
                inside.write(into);
            }
            Html::Deferred(draw) => draw().write(into),
        }
    }
}

fn attribute(name: &str, value: &str, into: &mut String) {
    into.push(' ');
    into.push_str(name);
    into.push_str("=\"");
    escape(value, into);
    into.push('"');
}

/// Escapes for text and for attributes in double quotes.
fn escape(text: &str, into: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => into.push_str("&amp;"),
            '<' => into.push_str("&lt;"),
            '>' => into.push_str("&gt;"),
            '"' => into.push_str("&quot;"),
            letter => into.push(letter),
        }
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

/// Elements get their attributes where they are made.
impl AddAnyAttr for El {
    type Output<SomeNewAttr: Attribute> = El;

    fn add_any_attr<NewAttr: Attribute>(self, _: NewAttr) -> El {
        self
    }
}

//! Elements as HTML text.

use super::{El, Html, Modifier, Value, is_void};

impl El {
    /// Writes the element as HTML. Listeners are left out: they need the app. A custom property
    /// becomes an attribute for a rule of the site's style sheet ([`paint`]), because the content
    /// security policy forbids `style` attributes.
    pub fn write(self, into: &mut String) {
        let El(this) = self;
        into.push('<');
        into.push_str(this.tag);
        let paints = paints(&this.parts);
        let mut classes = this.classes;
        for part in this.parts {
            match part {
                Modifier::Attribute(name, Value::Fixed(value)) => attribute(name, &value, into),
                Modifier::Attribute(name, Value::Live(value)) => {
                    if let Some(value) = value() {
                        attribute(name, &value, into);
                    }
                }
                Modifier::Class(name, on) if on() => add(name, &mut classes),
                Modifier::Input(value) => attribute("value", &value(), into),
                Modifier::Class(..)
                | Modifier::Property(..)
                | Modifier::Listener(..)
                | Modifier::CatchUp(_) => {}
            }
        }
        if this.shown.is_some_and(|shown| !shown()) {
            attribute("hidden", "", into);
        }
        for (name, words) in [("data-paint", paints), ("class", classes)] {
            if !words.is_empty() {
                attribute(name, &words, into);
            }
        }
        into.push('>');
        if is_void(this.tag) {
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
    /// A word of the element's `data-paint`.
    pub name: String,
    /// The rule of the style sheet.
    pub rule: String,
}

/// The rule for a custom property. Its name is the property's initial and what is plain of the
/// value: pages and style sheet agree without knowing of each other, and compress well.
pub fn paint(property: &str, value: &str) -> Paint {
    let name = paint_name(property, value);
    let rule = format!("[data-paint~={name}]{{{property}:{value}}}");
    Paint { name, rule }
}

fn paint_name(property: &str, value: &str) -> String {
    let initial = property.trim_start_matches('-').get(..1).unwrap_or_default();
    let mut name = String::from(initial);
    name.extend(value.bytes().filter(u8::is_ascii_alphanumeric).map(char::from));
    name
}

/// The `data-paint` that stands for the custom properties of an element.
pub(super) fn paints(parts: &[Modifier]) -> String {
    let mut paints = String::new();
    for part in parts {
        if let Modifier::Property(name, value) = part {
            add(&paint_name(name, value), &mut paints);
        }
    }
    paints
}

impl Html {
    /// Writes this as HTML.
    pub fn write(self, into: &mut String) {
        match self {
            Html::Nothing => {}
            Html::Text(text) => write_text(&text, into),
            Html::Element(element) => element.write(into),
            Html::Several(all) => all.into_iter().for_each(|one| one.write(into)),
            Html::Live(drawing) => {
                drawing.look();
                drawing.draw().write(into);
            }
            Html::LiveText(text) => write_text(&text(), into),
            Html::LongList(look, inside) => {
                look();
                inside.write(into);
            }
            Html::Deferred(draw) => draw().write(into),
        }
    }
}

/// Writes a text; after another one behind a comment, or else the two would be read as one.
fn write_text(text: &str, into: &mut String) {
    let follows_text = !into.is_empty() && !into.ends_with('>');
    if follows_text && !text.is_empty() {
        into.push_str("<!---->");
    }
    escape(text, into);
}

/// Adds a word to others.
fn add(word: &str, words: &mut String) {
    if !words.is_empty() {
        words.push(' ');
    }
    words.push_str(word);
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
            // A plain one would be read as the end of a line.
            '\r' => into.push_str("&#13;"),
            letter => into.push(letter),
        }
    }
}

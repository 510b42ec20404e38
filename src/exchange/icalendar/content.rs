//! Content lines and components (RFC 5545, section 3.1).

use super::super::place::{Fault, Place};
use super::super::source::Input;

/// How many components may be in each other.
const DEPTH: usize = 8;

/// A component: what stands between BEGIN and END.
#[derive(Clone, Debug, Default)]
pub struct Component {
    /// Its name, in capital letters.
    pub name: String,
    /// Where it begins.
    pub place: Place,
    /// Its properties in their order.
    pub properties: Vec<Property>,
    /// The components in it.
    pub components: Vec<Component>,
}

/// A property: a content line.
#[derive(Clone, Debug, Default)]
pub struct Property {
    /// Its name, in capital letters.
    pub name: String,
    /// Its parameters, with names in capital letters.
    pub parameters: Vec<(String, String)>,
    /// Its value as it is written: texts have escapes in them.
    pub value: String,
}

impl Component {
    /// The first property of a name.
    pub fn property(&self, name: &str) -> Option<&Property> {
        self.properties.iter().find(|property| property.name == name)
    }

    /// The properties of a name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Property> {
        self.properties.iter().filter(move |property| property.name == name)
    }

    /// The value of the first property of a name; empty when there is none.
    pub fn value(&self, name: &str) -> &str {
        self.property(name).map(|property| property.value.trim()).unwrap_or_default()
    }
}

impl Property {
    /// The value of a parameter.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|(known, _)| known == name).map(|(_, value)| &**value)
    }

    /// The value as the text that it means (section 3.3.11).
    pub fn text(&self) -> String {
        unescaped(&self.value)
    }

    /// The texts of a value that is a list.
    pub fn texts(&self) -> Vec<String> {
        let (mut texts, mut start, mut is_escaped) = (Vec::new(), 0, false);
        for (at, letter) in self.value.char_indices() {
            if letter == ',' && !is_escaped {
                texts.push(unescaped(&self.value[start..at]));
                start = at + 1;
            }
            is_escaped = letter == '\\' && !is_escaped;
        }
        texts.push(unescaped(&self.value[start..]));
        texts
    }
}

fn unescaped(value: &str) -> String {
    let mut text = String::new();
    let mut letters = value.chars();
    while let Some(letter) = letters.next() {
        match (letter, letter == '\\') {
            (_, true) => match letters.next() {
                Some('n' | 'N') => text.push('\n'),
                Some(sign) => text.push(sign),
                None => text.push('\\'),
            },
            (letter, false) => text.push(letter),
        }
    }
    text
}

/// The calendars of a file. A line that is none is told and passed over.
///
/// # Errors
/// When there is no calendar in it.
pub fn read(input: &Input, file: &str, notes: &mut Vec<Fault>) -> Result<Vec<Component>, Fault> {
    let (unfolded, numbers) = unfold(input);
    let text = unfolded.text()?;
    let text = text.trim_start_matches('\u{feff}');
    let (mut open, mut closed) = (Vec::<Component>::new(), Vec::new());
    for (line, number) in text.lines().zip(numbers) {
        let place = Place::line(number).in_file(file);
        if line.trim().is_empty() {
            continue;
        }
        let Some(property) = property(line) else {
            notes.push(place.fault("left out, because it is no line of a calendar"));
            continue;
        };
        match &*property.name {
            "BEGIN" if open.len() == DEPTH => {
                let what = format!("components are more than {DEPTH} deep in each other");
                return Err(place.fault(what));
            }
            "BEGIN" => {
                let name = property.value.trim().to_ascii_uppercase();
                open.push(Component { name, place, ..Component::default() });
            }
            "END" => {
                let name = property.value.trim().to_ascii_uppercase();
                // What is not closed ends with what it is in.
                if !open.iter().any(|component| component.name == name) {
                    notes.push(place.fault(format!("nothing ends here: {name} is not open")));
                    continue;
                }
                while let Some(component) = open.pop() {
                    let is_it = component.name == name;
                    close(component, &mut open, &mut closed);
                    if is_it {
                        break;
                    }
                }
            }
            _ => match open.last_mut() {
                Some(component) => component.properties.push(property),
                None => notes.push(place.fault("left out, because it is in no calendar")),
            },
        }
    }
    if let Some(component) = open.last() {
        let what = format!("this ends too early: the {} that begins here is open", component.name);
        notes.push(component.place.fault(what));
    }
    while let Some(component) = open.pop() {
        close(component, &mut open, &mut closed);
    }
    closed.retain(|component: &Component| component.name == "VCALENDAR");
    if closed.is_empty() {
        return Err(Fault::whole("there is no VCALENDAR in it"));
    }
    Ok(closed)
}

fn close(component: Component, open: &mut [Component], closed: &mut Vec<Component>) {
    match open.last_mut() {
        Some(parent) => parent.components.push(component),
        None => closed.push(component),
    }
}

/// The same with each content line as one, and the numbers that they had. Lines are folded at bytes,
/// so also in the middle of a letter: they are put together before they are read as text.
fn unfold(input: &Input) -> (Input, Vec<usize>) {
    let (mut bytes, mut numbers) = (Vec::with_capacity(input.bytes.len()), Vec::new());
    for (at, line) in input.bytes.split(|byte| *byte == b'\n').enumerate() {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        match line {
            [b' ' | b'\t', rest @ ..] if !numbers.is_empty() => bytes.extend_from_slice(rest),
            line => {
                if !numbers.is_empty() {
                    bytes.push(b'\n');
                }
                numbers.push(at + 1);
                bytes.extend_from_slice(line);
            }
        }
    }
    (Input::named(input.name.clone(), bytes), numbers)
}

/// A content line in its parts.
fn property(line: &str) -> Option<Property> {
    let end = line.find([':', ';'])?;
    let name = line[..end].trim().to_ascii_uppercase();
    let is_name = !name.is_empty()
        && name.bytes().all(|it| it.is_ascii_alphanumeric() || b"-_.".contains(&it));
    let mut property = Property { name, ..Property::default() };
    let mut rest = &line[end..];
    while let Some(parameter) = rest.strip_prefix(';') {
        let mut is_quoted = false;
        let end = parameter.find(|letter| {
            is_quoted ^= letter == '"';
            !is_quoted && [':', ';'].contains(&letter)
        })?;
        let (name, value) = parameter[..end].split_once('=').unwrap_or((&parameter[..end], ""));
        // Signs that no parameter can have are written with a circumflex (RFC 6868).
        let value =
            value.replace('"', "").replace("^n", "\n").replace("^'", "\"").replace("^^", "^");
        property.parameters.push((name.trim().to_ascii_uppercase(), value));
        rest = &parameter[end..];
    }
    rest.strip_prefix(':')?.clone_into(&mut property.value);
    is_name.then_some(property)
}

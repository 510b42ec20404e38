//! The lists of ConClár in whatever files they come.

use super::super::Faults;
use super::super::fields::Entry;
use super::super::format::Glance;
use super::super::json::{Json, Object};
use super::super::outgoing::GENERATOR;
use super::super::place::{Fault, Place};
use super::super::source::Input;

/// All that is in the files.
#[derive(Default)]
pub struct Source {
    /// What takes place.
    pub items: Vec<Entry>,
    /// The people.
    pub people: Vec<Entry>,
    /// The settings of ConClár.
    pub config: Object,
    /// What stands beside the lists: `info`, `schemaVersion`.
    pub rest: Object,
    /// What was passed over.
    pub notes: Vec<Fault>,
}

/// A value of a script with the name of its variable, which may be empty.
type Named = (String, Json);

/// Whether a file is one of them.
pub fn is_one(glance: &Glance) -> bool {
    match glance.json() {
        Some(json) => is_part(json),
        None => is_script(glance.text()),
    }
}

/// Whether something is one of the lists, or has one, or the settings.
fn is_part(json: &Json) -> bool {
    let first = |list: &[Json], is: fn(&Object) -> bool| {
        list.iter().find_map(Json::as_object).is_some_and(is)
    };
    match json {
        Json::List(list) => first(list, is_item) || first(list, is_person),
        Json::Object(object) => {
            let lists = ["schedule", "program"].map(|name| object.list(name));
            let has_version = object.get("schemaVersion").is_some();
            let is_list = |name| matches!(object.get(name), Some(Json::List(_)));
            is_config(object)
                || lists.iter().any(|list| first(list, is_item))
                || first(object.list("people"), is_person)
                || has_version && (is_list("schedule") || is_list("people"))
        }
        _ => false,
    }
}

fn is_item(object: &Object) -> bool {
    let has = |name| object.get(name).is_some();
    let is_timed = has("date") && has("time") || has("datetime");
    has("title") && (has("mins") || has("loc") || is_timed)
}

fn is_person(object: &Object) -> bool {
    object.get("name").is_some()
        && ["prog", "sortname", "bio"].iter().any(|it| object.get(it).is_some())
}

fn is_config(object: &Object) -> bool {
    ["APP_TITLE", "APP_ID", "PROGRAM_DATA_URL", "DATA_URLS"]
        .iter()
        .any(|it| object.get(it).is_some())
}

/// Whether a text is a script whose values are such lists.
fn is_script(text: &str) -> bool {
    let mut rest = text.trim_start();
    while let Some(line) = rest.strip_prefix("//") {
        rest = line.split_once('\n').map_or("", |(_, rest)| rest).trim_start();
    }
    let word = rest.split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default();
    let is_start = ["var", "let", "const", "program", "people", ""].contains(&word);
    is_start && values(text).is_ok_and(|values| values.iter().any(|(_, value)| is_part(value)))
}

impl Source {
    /// # Errors
    /// What is wrong with each file that is none.
    pub fn read(inputs: &[Input]) -> Result<Source, Faults> {
        let (mut source, mut faults) = (Source::default(), Vec::new());
        for input in inputs {
            // Of one file alone the name is known.
            let file = if inputs.len() > 1 { &*input.name } else { "" };
            match input.text().and_then(|text| values(&text)) {
                Ok(values) => values.into_iter().for_each(|value| source.add(file, value)),
                Err(mut fault) => {
                    fault.place.file.clone_from(&input.name);
                    faults.push(fault);
                }
            }
        }
        if faults.is_empty() { Ok(source) } else { Err(faults) }
    }

    /// Whether we wrote it; takes out what says so.
    pub fn take_ours(&mut self) -> bool {
        let info = self.rest.get("info").and_then(Json::as_object).unwrap_or(&self.rest);
        let generator = info.get("generator").and_then(Json::as_object);
        let is_ours = generator.and_then(|it| it.str("name")) == Some(GENERATOR);
        if is_ours {
            self.rest = Object::default();
        }
        is_ours
    }

    fn add(&mut self, file: &str, (name, value): Named) {
        match value {
            Json::List(list) => self.add_list(file, &name, list),
            Json::Object(object) if is_config(&object) => self.config = object,
            // Changes of KonOpas to its own lists.
            Json::Object(_) if name == "updates" => {
                let what = "updates of KonOpas are left out: import the lists that have them";
                self.notes.push(Place::inside(name).in_file(file).fault(what));
            }
            Json::Object(object) => {
                for (name, value) in object {
                    match value {
                        Json::List(list) if is_list_name(&name) => self.add_list(file, &name, list),
                        value => self.rest.push(name, value),
                    }
                }
            }
            _ => {}
        }
    }

    fn add_list(&mut self, file: &str, name: &str, list: Vec<Json>) {
        for (at, element) in list.into_iter().enumerate() {
            let place = Place::inside(format!("{name}[{at}]")).in_file(file);
            let Json::Object(members) = element else {
                if !element.is_blank() {
                    self.notes.push(place.fault("left out, because it is no object"));
                }
                continue;
            };
            let is_of_people = match name {
                "people" => true,
                "schedule" | "program" => false,
                _ => is_person(&members) && !is_item(&members),
            };
            let list = if is_of_people { &mut self.people } else { &mut self.items };
            list.push(Entry { place, members });
        }
    }
}

fn is_list_name(name: &str) -> bool {
    ["schedule", "program", "people"].contains(&name)
}

/// The lists and objects of a script, or of the JSON that a file is, in their order.
///
/// # Errors
/// The first thing that is neither.
fn values(text: &str) -> Result<Vec<Named>, Fault> {
    let text = text.trim_start_matches('\u{feff}');
    let (mut values, mut name, mut rest) = (Vec::new(), String::new(), text);
    while let Some(first) = rest.chars().next() {
        let past = |end: &str| rest.find(end).map_or("", |at| &rest[at + end.len()..]);
        if rest.starts_with("//") {
            rest = past("\n");
        } else if rest.starts_with("/*") {
            rest = past("*/");
        } else if ['[', '{'].contains(&first) {
            let mut stream = serde_json::Deserializer::from_str(rest).into_iter::<Json>();
            let before = text.len() - rest.len();
            match stream.next() {
                Some(Ok(value)) => values.push((std::mem::take(&mut name), value)),
                Some(Err(error)) => {
                    let line = text[..before].matches('\n').count() + error.line();
                    let what = format!("this is no JSON: {error}");
                    return Err(Place::line(line).fault(what));
                }
                None => break,
            }
            rest = &rest[stream.byte_offset()..];
        } else if first.is_alphanumeric() || first == '_' {
            // The last word before a value is its name: `var program = […]`.
            let end = rest.find(|it: char| !it.is_alphanumeric() && it != '_');
            let (word, behind) = rest.split_at(end.unwrap_or(rest.len()));
            word.clone_into(&mut name);
            rest = behind;
        } else {
            rest = &rest[first.len_utf8()..];
        }
    }
    if values.is_empty() {
        return Err(Fault::whole("there is no list in it"));
    }
    Ok(values)
}

//! The programme of ConClár, the successor of KonOpas (<https://github.com/lostcarpark/conclar>):
//! two lists, of what takes place and of people, as far as facts are looked for in them. Name and time
//! zone of the event stand in its settings (`config.json`); without them times are told in UTC.

use super::imported::Imported;
use super::values::{list, words};
use serde_json::Value;

/// The files of a programme, by their names.
pub type Files<'a> = Vec<(&'static str, &'a str)>;

/// What ConClár is given.
pub struct Source {
    pub items: Vec<Value>,
    pub people: Vec<Value>,
    pub config: Value,
}

impl Source {
    /// Reads the files, of which the first may hold both lists, as JSON or as the script that
    /// KonOpas had.
    pub fn read(program: &str, people: &str, config: &str) -> Option<Source> {
        let mut lists = lists(program, "schedule").into_iter().chain(lists(people, "people"));
        let (items, people) = (lists.next()?, lists.next()?);
        let are_items = |item: &Value| item["date"].is_string() && item["time"].is_string();
        let config = serde_json::from_str(config).unwrap_or_default();
        items.iter().all(are_items).then_some(Source { items, people, config })
    }
}

/// What the product makes of the same files.
pub fn imported(program: &str, people: &str, config: &str) -> Imported {
    let files: Files = vec![("program", program), ("people", people), ("config", config)];
    let files: Files = files.into_iter().filter(|(_, text)| !text.is_empty()).collect();
    Imported::of(&files, if config.is_empty() { "UTC" } else { "" })
}

/// The lists of a file: it is one, has one under a name, or is a script with some.
fn lists(file: &str, name: &str) -> Vec<Vec<Value>> {
    let mut found = Vec::new();
    let without_notes = file.lines().filter(|line| !line.trim_start().starts_with("//"));
    let file = without_notes.collect::<Vec<_>>().join("\n");
    let mut rest = &file[..];
    while let Some(at) = rest.find(['[', '{']) {
        let mut values = serde_json::Deserializer::from_str(&rest[at..]).into_iter::<Value>();
        let Some(Ok(value)) = values.next() else { break };
        rest = &rest[at + values.byte_offset()..];
        let list = if value.is_object() { value[name].clone() } else { value };
        found.extend(list.as_array().cloned());
    }
    found
}

/// A tag in its parts: `Type:Panel`.
pub fn tag(tag: &str) -> (&str, &str) {
    tag.split_once(':').map_or(("Tag", tag), |(name, value)| (name.trim(), value.trim()))
}

/// The tags of an item, with its format, which is told apart by some.
pub fn tags(item: &Value) -> Vec<(&str, &str)> {
    let tags = list(item, "tags").iter().filter_map(Value::as_str).map(tag);
    let format = Some(("Type", words(item, "format"))).filter(|(_, value)| !value.is_empty());
    tags.chain(format).collect()
}

/// A name without the part that is written behind it, and whether that is to moderate.
pub fn part(name: &str) -> (&str, bool) {
    let moderator = name.strip_suffix("(moderator)").or(name.strip_suffix("(Moderator)"));
    (moderator.unwrap_or(name).trim(), moderator.is_some())
}

/// The name of a person, of which the parts may stand apart.
pub fn name(person: &Value) -> String {
    let parts = list(person, "name").iter().filter_map(Value::as_str);
    let parts: Vec<&str> = parts.map(str::trim).filter(|part| !part.is_empty()).collect();
    if parts.is_empty() { words(person, "name").to_owned() } else { parts.join(" ") }
}

/// The links of something: pairs of a name and an address, or an empty list.
pub fn links(of: &Value) -> Vec<(&str, &str)> {
    let links = of["links"].as_object().into_iter().flatten();
    links.filter_map(|(name, url)| Some((&**name, url.as_str()?))).collect()
}

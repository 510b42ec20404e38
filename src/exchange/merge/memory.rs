//! What the source said last time, kept at the end of the file under `source`.
//!
//! ```json
//! "source": { "format": "frab-xml", "highest_number": 30,
//!             "told": { "sessions": { "opening": { "title.en": "5f1c9a20" } } } }
//! ```
//!
//! Of each field there is a fingerprint: of a text one for each language (`title.en`), of a list one
//! for each entry. They say whether something was touched, which is all that is asked; the values
//! themselves would make the file twice as long.

use super::super::json::{Json, Object};
use crate::programme::lang::Lang;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write;

/// What is remembered, as if it were a field, of a session that was gone from the source: that it is
/// cancelled then is our own word.
pub const GONE: &str = "gone";

/// What is remembered of a file.
#[derive(Debug, Default)]
pub struct Memory {
    /// The format of the last source.
    pub format: String,
    /// The highest number that any session ever had; `None` while there was none.
    pub highest_number: Option<u16>,
    /// Fingerprints by list, by our id.
    told: BTreeMap<String, BTreeMap<String, Told>>,
}

/// What the source said of an element: fingerprints by field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    fields: BTreeMap<String, String>,
}

impl Memory {
    /// Takes it out of a file.
    pub fn take(file: &mut Object) -> Memory {
        let mut source = file.take_object("source");
        let format = source.take_words("format");
        let highest = source.get("highest_number").and_then(Json::integer);
        let mut memory = Memory {
            format,
            highest_number: highest.and_then(|it| it.try_into().ok()),
            told: BTreeMap::new(),
        };
        for (list, elements) in source.take_object("told") {
            let Json::Object(elements) = elements else { continue };
            let elements = elements.into_iter().map(|(id, fields)| (id, Told::read(fields)));
            memory.told.insert(list, elements.collect());
        }
        memory
    }

    /// Puts it into a file, as the last one of its members.
    pub fn put(&self, file: &mut Object) {
        let mut told = Object::default();
        for (list, elements) in self.told.iter().filter(|(_, elements)| !elements.is_empty()) {
            let elements = elements.iter().map(|(id, fields)| (id.clone(), fields.write()));
            told.push(list, elements.collect::<Object>());
        }
        let mut source = Object::default();
        source.push("format", &*self.format);
        if let Some(highest) = self.highest_number {
            source.push("highest_number", u32::from(highest));
        }
        source.push("told", told);
        file.push("source", source);
    }

    /// What was said of an element, if it ever was in the source.
    pub fn get(&self, list: &str, id: &str) -> Option<&Told> {
        self.told.get(list)?.get(id)
    }

    /// Remembers what is said of an element.
    pub fn set(&mut self, list: &str, id: &str, told: Told) {
        self.told.entry(list.to_owned()).or_default().insert(id.to_owned(), told);
    }

    /// The ids of a list that were ever told.
    pub fn ids(&self, list: &str) -> impl Iterator<Item = &str> {
        self.told.get(list).into_iter().flatten().map(|(id, _)| &**id)
    }
}

impl Told {
    /// The fingerprints of what a source tells.
    pub fn of(theirs: &Object) -> Told {
        let mut told = Told::default();
        for (name, value) in theirs.iter() {
            match languages(value) {
                Some(text) => text.iter().for_each(|(tag, words)| {
                    told.set(&format!("{name}.{tag}"), print(words));
                }),
                None => told.set(name, print(value)),
            }
        }
        told
    }

    /// All of it in one, but for one field.
    pub fn whole(&self, but: &str) -> String {
        let fields = self.fields.iter().filter(|(name, _)| *name != but);
        fields.map(|(name, print)| format!("{name}={print}")).collect::<Vec<_>>().join(" ")
    }

    fn read(fields: Json) -> Told {
        let Json::Object(fields) = fields else { return Told::default() };
        let print = |(name, print): (String, Json)| Some((name, print.as_str()?.to_owned()));
        Told { fields: fields.into_iter().filter_map(print).collect() }
    }

    fn write(&self) -> Json {
        let fields = self.fields.iter().map(|(name, print)| (name.clone(), (&**print).into()));
        Json::Object(fields.collect())
    }

    /// The fingerprint of a field.
    pub fn get(&self, field: &str) -> Option<&str> {
        self.fields.get(field).map(|print| &**print)
    }

    /// Remembers the fingerprint of a field.
    pub fn set(&mut self, field: &str, print: String) {
        self.fields.insert(field.to_owned(), print);
    }

    /// Forgets a field.
    pub fn forget(&mut self, field: &str) {
        self.fields.remove(field);
    }

    /// The fields that were told.
    pub fn fields(&self) -> Vec<String> {
        self.fields.keys().cloned().collect()
    }
}

/// The fingerprint of a value: of a list those of its entries, apart.
pub fn print(value: &Json) -> String {
    match value {
        Json::List(list) => list.iter().map(print_of_one).collect::<Vec<_>>().join(" "),
        value => print_of_one(value),
    }
}

/// The first 32 bits of SHA-256; the order of members makes no difference. What is compared are two words for one field, so that two of them
/// hardly ever have the same by chance.
fn print_of_one(value: &Json) -> String {
    Sha256::digest(sorted(value).compact()).iter().take(4).fold(String::new(), |mut print, byte| {
        // Writing to a string cannot fail.
        let _ = write!(print, "{byte:02x}");
        print
    })
}

/// A value with the members of its objects by name.
fn sorted(value: &Json) -> Json {
    match value {
        Json::List(list) => Json::List(list.iter().map(sorted).collect()),
        Json::Object(object) => {
            let members = object.iter().map(|(name, value)| (name.to_owned(), sorted(value)));
            let members: BTreeMap<String, Json> = members.collect();
            Json::Object(members.into_iter().collect())
        }
        other => other.clone(),
    }
}

/// The languages of a value that is a text: an object whose members are strings under tags.
pub fn languages(value: &Json) -> Option<&Object> {
    let object = value.as_object().filter(|object| !object.is_empty())?;
    let is_language =
        |(tag, words): (&str, &Json)| Lang::new(tag).is_some() && words.as_str().is_some();
    object.iter().all(is_language).then_some(object)
}

//! Reads an object field by field: what must be there, and what may.

mod fault;
mod values;

pub use fault::{Fault, tell};
pub use values::{colour, date, moment, offset, path, time_of_day, url};

use super::json::{self, Object};
use super::lang::Lang;
use super::text::{Status, Text};
use super::time::Moment;
use values::{is_id, strip};

/// An object of the file, where it stands, and where its faults are told.
pub struct Reader<'a, 'f> {
    #[cfg(target_arch = "wasm32")]
    json: &'a str,
    object: Object<'a>,
    place: &'f str,
    id: Option<Box<str>>,
    faults: &'f mut Vec<Fault>,
}

/// How an element of a list is read from its JSON; `None` when it is left out.
pub type Read<T> = fn(Reader) -> Option<T>;

impl<'a, 'f> Reader<'a, 'f> {
    /// The object of this JSON, or a fault.
    pub fn open(json: &'a str, place: &'f str, faults: &'f mut Vec<Fault>) -> Option<Self> {
        match Object::read(json) {
            Ok(object) => {
                let id = object.get("id").and_then(json::string);
                Some(Reader {
                    #[cfg(target_arch = "wasm32")]
                    json,
                    object,
                    place,
                    id,
                    faults,
                })
            }
            Err(_) => {
                tell(faults, || Fault::new(place, None, "left out: it is no object"));
                None
            }
        }
    }

    /// The whole file.
    pub fn of(object: Object<'a>, faults: &'f mut Vec<Fault>) -> Self {
        Reader {
            #[cfg(target_arch = "wasm32")]
            json: "",
            object,
            place: "",
            id: None,
            faults,
        }
    }

    /// The object as it stands in the file.
    #[cfg(target_arch = "wasm32")]
    pub fn json(&self) -> &'a str {
        self.json
    }

    /// Tells of a fault of this object.
    pub fn tell(&mut self, message: impl FnOnce() -> String) {
        tell(self.faults, || Fault::new(self.place, self.id.as_deref(), &message()));
    }

    /// A field without which the object is left out.
    pub fn need<T>(&mut self, name: &str, read: fn(&str) -> Option<T>) -> Option<T> {
        let json = self.needed(name)?;
        let value = read(json);
        if value.is_none() {
            self.tell_unread("left out: ", name, json);
        }
        value
    }

    /// A field that may lack, and lacks when it cannot be read.
    pub fn may<T>(&mut self, name: &str, read: fn(&str) -> Option<T>) -> Option<T> {
        let json = self.object.get(name)?;
        let value = read(json);
        if value.is_none() {
            self.tell_unread("", name, json);
        }
        value
    }

    /// A field that may lack, but without which the object is left out where it cannot be read.
    pub fn sound<T>(&mut self, name: &str, read: fn(&str) -> Option<T>) -> Option<Option<T>> {
        match self.object.get(name) {
            None => Some(None),
            Some(_) => self.need(name, read).map(Some),
        }
    }

    /// The id, fit for an address, without which the object is left out.
    pub fn id(&mut self) -> Option<Box<str>> {
        self.need("id", |json| json::string(json).filter(|id| is_id(id)))
    }

    /// The id of something else.
    pub fn reference(&mut self, name: &str) -> Option<Box<str>> {
        self.may(name, json::string)
    }

    /// Plain words, not for every reader.
    pub fn words(&mut self, name: &str) -> Box<str> {
        self.may(name, json::string).unwrap_or_default()
    }

    /// A text without which the object is left out.
    pub fn needed_text(&mut self, name: &str) -> Option<Text> {
        let mut text = self.need(name, Text::read)?;
        self.strip(name, &mut text);
        Some(text)
    }

    /// A text that may lack, without its control characters.
    pub fn text(&mut self, name: &str) -> Text {
        let mut text = self.may(name, Text::read).unwrap_or_default();
        self.strip(name, &mut text);
        text
    }

    fn strip(&mut self, name: &str, text: &mut Text) {
        let mut stripped = false;
        for words in text.all_mut() {
            stripped |= strip(words);
        }
        if stripped {
            self.tell(|| format!("`{name}` held control characters"));
        }
    }

    /// A moment that may lack.
    pub fn moment(&mut self, name: &str) -> Option<Moment> {
        self.may(name, moment)
    }

    /// The end of what starts at `start`: one that lies before it is dropped.
    pub fn end(&mut self, start: Option<Moment>) -> Option<Moment> {
        let end = self.moment("end")?;
        if start.is_some_and(|start| end < start) {
            self.tell(|| "the end lies before the start: the end is dropped".to_owned());
            return None;
        }
        Some(end)
    }

    /// A list of strings; those that are none are dropped.
    pub fn strings(&mut self, name: &str) -> Vec<Box<str>> {
        let mut strings = Vec::new();
        for json in self.elements(name) {
            match json::string(json) {
                Some(string) => strings.push(string),
                None => self.tell_unread("", name, json),
            }
        }
        strings
    }

    /// A list of languages, none twice; what is no tag of one is dropped.
    pub fn languages(&mut self, name: &str) -> Vec<Lang> {
        let mut languages = Vec::new();
        for json in self.elements(name) {
            match json::string(json).and_then(|tag| Lang::new(&tag)) {
                Some(lang) if languages.contains(&lang) => {}
                Some(lang) => languages.push(lang),
                None => self.tell_unread("", name, json),
            }
        }
        languages
    }

    /// A list of objects; those that cannot be read are left out and told of.
    pub fn list<T>(&mut self, name: &str, read: Read<T>) -> Vec<T> {
        let path = self.path(name);
        let mut list = Vec::new();
        for (at, json) in self.elements(name).into_iter().enumerate() {
            let place = if path.is_empty() { String::new() } else { format!("{path}[{at}]") };
            list.extend(Reader::open(json, &place, self.faults).and_then(read));
        }
        list
    }

    /// A list of texts; what is none is dropped.
    pub fn texts(&mut self, name: &str) -> Vec<Text> {
        let mut texts = Vec::new();
        for json in self.elements(name) {
            match Text::read(json) {
                Some(mut text) => {
                    self.strip(name, &mut text);
                    texts.push(text);
                }
                None => self.tell_unread("", name, json),
            }
        }
        texts
    }

    /// An object inside this one.
    pub fn part<T>(&mut self, name: &str, read: Read<T>) -> Option<T> {
        let place = self.path(name);
        Reader::open(self.object.get(name)?, &place, self.faults).and_then(read)
    }

    /// An object inside this one that is at work in the published site already: a browser does
    /// without.
    pub fn at_publication<T>(&mut self, name: &str, read: Read<T>) -> Option<T> {
        if cfg!(target_arch = "wasm32") { None } else { self.part(name, read) }
    }

    /// Words for the organiser: a browser does without.
    pub fn remark(&mut self, name: &str) -> Box<str> {
        if cfg!(target_arch = "wasm32") { Box::default() } else { self.words(name) }
    }

    /// A switch, off when it is missing.
    pub fn flag(&mut self, name: &str) -> bool {
        self.may(name, |json| json.parse().ok()).unwrap_or_default()
    }

    /// How sure the translations are, for reviewers.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn status(&mut self) -> Status {
        self.may("status", |json| serde_json::from_str(json).ok()).unwrap_or_default()
    }

    /// How sure the translations are: a phone does without.
    #[cfg(target_arch = "wasm32")]
    pub fn status(&mut self) -> Status {
        Status
    }

    /// What is meant although `check` warns of it. For the organiser: a browser does without.
    pub fn meant(&mut self) -> Vec<Box<str>> {
        if cfg!(target_arch = "wasm32") { Vec::new() } else { self.strings("meant") }
    }

    /// How many elements a list has, readable or not.
    pub fn count(&self, name: &str) -> usize {
        self.object.get(name).and_then(json::list).map_or(0, |list| list.len())
    }

    /// Tells of a list that the file lacks.
    pub fn expect(&mut self, name: &str) {
        if self.object.get(name).is_none() {
            tell(self.faults, || Fault::new(name, None, "is missing"));
        }
    }

    fn needed(&mut self, name: &str) -> Option<&'a str> {
        let json = self.object.get(name);
        if json.is_none() {
            self.tell(|| format!("left out: `{name}` is missing"));
        }
        json
    }

    fn elements(&mut self, name: &str) -> Vec<&'a str> {
        let Some(json) = self.object.get(name) else { return Vec::new() };
        let Some(elements) = json::list(json) else {
            let place = self.path(name);
            tell(self.faults, || Fault::new(&place, None, "is no list"));
            return Vec::new();
        };
        elements.into_iter().map(|element| element.get()).collect()
    }

    /// Where a member of this object stands.
    fn path(&self, name: &str) -> String {
        // Only faults tell it.
        match self.place {
            _ if cfg!(target_arch = "wasm32") => String::new(),
            "" => name.to_owned(),
            place => format!("{place}.{name}"),
        }
    }

    fn tell_unread(&mut self, left_out: &str, name: &str, json: &str) {
        self.tell(|| {
            let shown: String = json.chars().take(60).collect();
            format!("{left_out}`{name}` cannot be read: {shown}")
        });
    }
}

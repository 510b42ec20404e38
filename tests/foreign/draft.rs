//! A programme of ours as it is put together from one of others.

use serde_json::{Map, Value, json};

/// The programme, part by part.
#[derive(Default)]
pub struct Draft {
    pub event: Map<String, Value>,
    pub verticals: Register,
    pub rooms: Register,
    pub kinds: Register,
    /// The event's own facets, each with its name and its values.
    pub facets: Vec<(String, Register)>,
    pub people: Vec<Value>,
    pub sessions: Vec<Value>,
}

/// Names, each with an id of its own.
#[derive(Default)]
pub struct Register(pub Vec<(String, Value)>);

impl Register {
    /// The id of a name, which is entered when it is new.
    pub fn id(&mut self, name: &str) -> String {
        let known = self.0.iter().find(|(_, entry)| entry["name"]["en"] == name);
        if let Some((id, _)) = known {
            return id.clone();
        }
        let (plain, mut id, mut more) = (slug(name), slug(name), 1);
        while self.0.iter().any(|(known, _)| *known == id) {
            more += 1;
            id = format!("{plain}-{more}");
        }
        self.0.push((id.clone(), json!({ "id": id, "name": { "en": name } })));
        id
    }

    /// The entry of a name, to say more of it.
    pub fn entry(&mut self, name: &str) -> &mut Value {
        let id = self.id(name);
        let entry = self.0.iter_mut().find(|(known, _)| *known == id);
        &mut entry.expect("it was entered just now").1
    }

    fn entries(self) -> Vec<Value> {
        self.0.into_iter().map(|(_, entry)| entry).collect()
    }
}

impl Draft {
    /// The tag of a value of one of the event's facets.
    pub fn tag(&mut self, facet: &str, value: &str) -> String {
        let known = self.facets.iter().position(|(name, _)| name == facet);
        let at = known.unwrap_or_else(|| {
            self.facets.push((facet.to_owned(), Register::default()));
            self.facets.len() - 1
        });
        format!("{}:{}", slug(facet), self.facets[at].1.id(value))
    }

    /// The id of a kind of session; one of our own name behaves like ours.
    pub fn kind(&mut self, name: &str) -> String {
        let id = self.kinds.id(name);
        if id.contains("break") {
            self.kinds.entry(name)["like"] = "break".into();
        }
        id
    }

    /// The whole file.
    pub fn programme(mut self) -> Value {
        let facets: Vec<Value> = (self.facets.into_iter())
            .map(|(name, values)| {
                json!({ "id": slug(&name), "name": { "en": name }, "values": values.entries() })
            })
            .collect();
        self.event.insert("facets".into(), facets.into());
        self.event.insert("kinds".into(), self.kinds.entries().into());
        let mut verticals = self.verticals.entries();
        for (at, vertical) in verticals.iter_mut().enumerate() {
            vertical["number"] = (at + 1).into();
        }
        let mut rooms = self.rooms.entries();
        for (at, room) in rooms.iter_mut().enumerate() {
            room["order"] = at.into();
        }
        for (at, session) in self.sessions.iter_mut().enumerate() {
            session["number"] = (at + 1).into();
        }
        json!({
            "schema": 2, "revision": 1, "published": "2030-01-01T00:00:00Z", "event": self.event,
            "verticals": verticals, "rooms": rooms, "people": self.people, "sessions": self.sessions,
        })
    }
}

/// A text in the language that it is in. What is none of ours stands in the place of English.
pub fn text(words: &str, lang: &str) -> Value {
    if words.trim().is_empty() {
        return json!({});
    }
    let lang = if ["ar", "fr", "zgh"].contains(&lang) { lang } else { "en" };
    json!({ lang: words })
}

/// An id out of a name.
pub fn slug(name: &str) -> String {
    let letter = |letter: char| if letter.is_ascii_alphanumeric() { letter } else { '-' };
    let letters: String = name.to_lowercase().chars().map(letter).take(80).collect();
    let parts: Vec<&str> = letters.split('-').filter(|part| !part.is_empty()).collect();
    if parts.is_empty() { "x".to_owned() } else { parts.join("-") }
}

/// A member that is a string, or nothing.
pub fn words<'a>(object: &'a Value, name: &str) -> &'a str {
    object[name].as_str().unwrap_or_default().trim()
}

/// A member that is a string or a number.
pub fn id(object: &Value, name: &str) -> Option<String> {
    match &object[name] {
        Value::String(id) if !id.is_empty() => Some(id.clone()),
        Value::Number(id) => Some(id.to_string()),
        _ => None,
    }
}

/// The elements of a member that is a list.
pub fn list<'a>(object: &'a Value, name: &str) -> &'a [Value] {
    object[name].as_array().map_or(&[], Vec::as_slice)
}

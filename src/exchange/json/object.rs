//! The members of an object.

use super::Json;

/// The members of an object in their order.
#[derive(Clone, Debug, Default)]
pub struct Object {
    members: Vec<(String, Json)>,
}

impl Object {
    /// A member.
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.members.iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// A member, to be changed.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut Json> {
        self.members.iter_mut().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// The string of a member.
    pub fn str(&self, name: &str) -> Option<&str> {
        self.get(name)?.as_str()
    }

    /// The elements of a member that is a list; none of anything else.
    pub fn list(&self, name: &str) -> &[Json] {
        self.get(name).map(Json::elements).unwrap_or_default()
    }

    /// Says a member in its place, or behind all others when it is new.
    pub fn set(&mut self, name: &str, value: impl Into<Json>) {
        match self.get_mut(name) {
            Some(there) => *there = value.into(),
            None => self.members.push((name.to_owned(), value.into())),
        }
    }

    /// Adds a member without asking whether there is one of that name.
    pub fn push(&mut self, name: impl Into<String>, value: impl Into<Json>) {
        self.members.push((name.into(), value.into()));
    }

    /// Says a member in its place, or in front of another one when it is new.
    pub fn set_before(&mut self, other: &str, name: &str, value: impl Into<Json>) {
        let at = self.members.iter().position(|(known, _)| known == other);
        match (self.get_mut(name), at) {
            (Some(there), _) => *there = value.into(),
            (None, Some(at)) => self.members.insert(at, (name.to_owned(), value.into())),
            (None, None) => self.members.push((name.to_owned(), value.into())),
        }
    }

    /// Takes a member out. Readers take what they know: what is left is what nobody knew.
    pub fn take(&mut self, name: &str) -> Option<Json> {
        let at = self.members.iter().position(|(known, _)| known == name)?;
        Some(self.members.remove(at).1)
    }

    /// Takes out the words of a member that is a string or a number; empty when there are none.
    /// What is something else stays.
    pub fn take_words(&mut self, name: &str) -> String {
        let Some(value) = self.get(name) else { return String::new() };
        match value.words() {
            Some(words) => {
                self.take(name);
                words
            }
            None => {
                if value.is_blank() {
                    self.take(name);
                }
                String::new()
            }
        }
    }

    /// Takes out the elements of a member that is a list. What is something else stays, unless it
    /// says nothing.
    pub fn take_list(&mut self, name: &str) -> Vec<Json> {
        match self.get(name) {
            Some(Json::List(_)) => {}
            Some(other) if !other.is_blank() => return Vec::new(),
            _ => {}
        }
        match self.take(name) {
            Some(Json::List(list)) => list,
            _ => Vec::new(),
        }
    }

    /// Takes out the members of a member that is an object, likewise.
    pub fn take_object(&mut self, name: &str) -> Object {
        match self.get(name) {
            Some(Json::Object(_)) => {}
            Some(other) if !other.is_blank() => return Object::default(),
            _ => {}
        }
        match self.take(name) {
            Some(Json::Object(object)) => object,
            _ => Object::default(),
        }
    }

    /// Lets go of what says nothing: `null`, blank strings, empty lists.
    pub fn drop_blank(&mut self) {
        self.members.retain(|(_, value)| !value.is_blank());
    }

    /// The members.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.members.iter().map(|(name, value)| (&**name, value))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.members.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }
}

/// Two are the same that say the same of each member, in whatever order.
impl PartialEq for Object {
    fn eq(&self, other: &Object) -> bool {
        let has = |(name, value): &(String, Json)| other.get(name) == Some(value);
        self.members.len() == other.members.len() && self.members.iter().all(has)
    }
}

impl IntoIterator for Object {
    type Item = (String, Json);
    type IntoIter = std::vec::IntoIter<(String, Json)>;

    fn into_iter(self) -> Self::IntoIter {
        self.members.into_iter()
    }
}

impl FromIterator<(String, Json)> for Object {
    fn from_iter<I: IntoIterator<Item = (String, Json)>>(members: I) -> Object {
        Object { members: members.into_iter().collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_of_members_makes_no_other_object() {
        let read = |text| Json::read(text).unwrap();
        assert_eq!(read(r#"{"a":1,"b":{"c":2,"d":3}}"#), read(r#"{"b":{"d":3,"c":2},"a":1}"#));
        assert_ne!(read(r#"{"a":1,"b":2}"#), read(r#"{"a":1}"#));
        assert_ne!(read("[1,2]"), read("[2,1]"));
    }

    #[test]
    fn what_is_taken_is_gone_and_what_is_of_another_form_stays() {
        let json = r#"{"id": 4711, "title": " A ", "persons": null, "links": {"a": 1}, "x": ""}"#;
        let Ok(Json::Object(mut object)) = Json::read(json) else { panic!("an object") };
        assert_eq!(
            (object.take_words("id"), object.take_words("title")),
            ("4711".into(), "A".into())
        );
        assert!(object.take_list("persons").is_empty() && object.take_list("links").is_empty());
        assert_eq!(object.take_words("x"), "");
        assert_eq!(Json::from(object).compact(), r#"{"links":{"a":1}}"#);
    }
}

//! The fields of one element: what becomes of each is said at the top of this room.

use super::super::draft::Untold;
use super::super::json::{Json, Object};
use super::memory::{GONE, Told, languages, print};

/// Fields without which an element cannot be shown: the last word of them never goes.
const REQUIRED: [&str; 2] = ["name", "title"];

/// An element of the file that is brought up to date.
pub struct Fields<'a> {
    /// The element in our file.
    pub ours: &'a mut Object,
    /// What the source said of it last time.
    pub told: &'a mut Told,
    /// Whether the source took something back that it does not tell now. A source of another format
    /// may only have no word for it.
    pub forgets: bool,
    /// The fields that it has no place for: what it said of them before it never takes back.
    pub untold: Option<&'a Untold>,
    /// What changed, by field.
    pub changes: &'a mut Vec<FieldChange>,
}

/// What became of a field.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldChange {
    /// The field, of a text with its language: `title.fr`.
    pub field: String,
    /// What stood there; `Null` when there was nothing.
    pub before: Json,
    /// What the source says; `Null` when it takes it back.
    pub after: Json,
    /// Why it is told.
    pub fate: Fate,
}

/// What became of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// The source's word was taken.
    Taken,
    /// It took the place of something that nothing was remembered of.
    Replaced,
    /// What was written here stays.
    Kept,
}

impl Fields<'_> {
    /// Brings the element up to date with what the source says now.
    pub fn update(&mut self, theirs: &Object) {
        for (name, value) in theirs.iter() {
            match languages(value) {
                Some(by_language) => {
                    for (tag, words) in by_language.iter() {
                        self.field(&format!("{name}.{tag}"), words);
                    }
                }
                None => self.field(name, value),
            }
        }
        self.forget(theirs);
    }

    /// One field, or one language of a text.
    fn field(&mut self, field: &str, theirs: &Json) {
        let new = print(theirs);
        let said = self.told.get(field).map(str::to_owned);
        if said.as_deref() == Some(&new) {
            return;
        }
        let ours = self.get(field).cloned().unwrap_or_default();
        let fate = match &said {
            _ if ours == *theirs => None,
            Some(said) if print(&ours) == *said => Some(Fate::Taken),
            // What was taken out here was touched here.
            Some(_) => Some(Fate::Kept),
            None if ours.is_blank() => Some(Fate::Taken),
            None => Some(Fate::Replaced),
        };
        let after = match (fate, &ours, theirs) {
            (Some(Fate::Kept), Json::List(ours), Json::List(theirs)) => {
                joined(ours, theirs, said.as_deref().unwrap_or_default())
            }
            (Some(Fate::Kept), ..) => ours.clone(),
            _ => theirs.clone(),
        };
        self.told.set(field, new);
        let Some(fate) = fate else { return };
        // Two lists are joined without loss: nothing of it has to be looked at.
        let is_joined = fate == Fate::Kept && !after.elements().is_empty();
        if after != ours {
            self.set(field, after.clone());
        } else if is_joined {
            return;
        }
        let fate = if is_joined { Fate::Taken } else { fate };
        let told = if is_joined { after } else { theirs.clone() };
        self.changes.push(FieldChange { field: field.to_owned(), before: ours, after: told, fate });
    }

    /// Takes out what the source does not tell any more and nobody touched here.
    fn forget(&mut self, theirs: &Object) {
        let was_gone = self.told.get(GONE).is_some();
        for field in self.told.fields() {
            let (name, tag) = field.split_once('.').unwrap_or((&field, ""));
            let value = theirs.get(name);
            let is_told = match tag {
                "" => value.is_some_and(|value| languages(value).is_none()),
                tag => value.and_then(Json::as_object).is_some_and(|it| it.get(tag).is_some()),
            };
            let is_untold = self.untold.is_some_and(|untold| untold.has(&field)) || !self.forgets;
            let is_of_ours = name == GONE || name == "state" && was_gone;
            if is_told || is_untold && !is_of_ours {
                continue;
            }
            let said = self.told.get(&field).map(str::to_owned);
            let ours = self.get(&field).cloned().unwrap_or_default();
            let was_touched = said.as_deref() != Some(&print(&ours));
            let is_last = REQUIRED.contains(&name)
                && self.ours.get(name).and_then(Json::as_object).is_none_or(|it| it.len() < 2);
            self.told.forget(&field);
            if was_touched || is_last {
                continue;
            }
            self.take(&field);
            let (before, after) = (ours, Json::Null);
            self.changes.push(FieldChange { field, before, after, fate: Fate::Taken });
        }
    }

    fn get(&self, field: &str) -> Option<&Json> {
        match field.split_once('.') {
            Some((name, tag)) => self.ours.get(name)?.as_object()?.get(tag),
            None => self.ours.get(field),
        }
    }

    fn set(&mut self, field: &str, value: Json) {
        let Some((name, tag)) = field.split_once('.') else {
            self.ours.set_before("source", field, value);
            return;
        };
        match self.ours.get_mut(name).and_then(Json::as_object_mut) {
            Some(text) => text.set(tag, value),
            None => {
                let mut text = Object::default();
                text.push(tag, value);
                self.ours.set_before("source", name, text);
            }
        }
    }

    fn take(&mut self, field: &str) {
        let Some((name, tag)) = field.split_once('.') else {
            self.ours.take(field);
            return;
        };
        let Some(text) = self.ours.get_mut(name).and_then(Json::as_object_mut) else { return };
        text.take(tag);
        if text.is_empty() {
            self.ours.take(name);
        }
    }
}

/// A list that both changed: ours, without what the source took out of its own, and with what is new
/// in it, each entry behind the one that it follows there.
fn joined(ours: &[Json], theirs: &[Json], said: &str) -> Json {
    let said: Vec<&str> = said.split(' ').collect();
    let was_said = |entry: &Json| said.contains(&&*print(entry));
    let stays = |entry: &&Json| theirs.contains(entry) || !was_said(entry);
    let mut list: Vec<Json> = ours.iter().filter(stays).cloned().collect();
    for (at, entry) in theirs.iter().enumerate() {
        if list.contains(entry) || was_said(entry) {
            continue;
        }
        let before = theirs[..at].iter().rev();
        let behind = before.filter_map(|it| list.iter().position(|known| known == it)).next();
        list.insert(behind.map_or(0, |at| at + 1), entry.clone());
    }
    Json::List(list)
}

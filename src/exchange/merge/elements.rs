//! The lists of a programme: verticals, rooms, people, kinds, facets, and the event above them.

use super::super::draft::{Draft, Origin};
use super::super::json::{Json, Object};
use super::super::place::Place;
use super::fields::{FieldChange, Fields};
use super::identity::{Keys, Pairs, Trust};
use super::ids::Ids;
use super::lists;
use super::memory::{Memory, Told, languages, print};
use super::summary::Summary;
use crate::programme::fold::fold;
use crate::programme::lang::Lang;
use crate::programme::text::Text;
use std::collections::BTreeMap;

/// A draft on its way into a file.
pub struct Merger<'a> {
    pub draft: &'a Draft,
    pub file: &'a mut Object,
    pub memory: &'a mut Memory,
    pub summary: &'a mut Summary,
    /// Whether what the source does not tell now was taken back by it.
    pub forgets: bool,
    /// Where the elements of the file stand in the source, by list and id.
    pub places: BTreeMap<(String, String), Place>,
}

/// An element of the source in our words.
pub struct Theirs<'a> {
    pub origin: &'a Origin,
    /// What people call it.
    pub label: String,
    /// What the source tells.
    pub fields: Object,
    /// What it gets when it is new.
    pub initial: Object,
}

impl<'a> Merger<'a> {
    pub fn new(
        draft: &'a Draft,
        file: &'a mut Object,
        memory: &'a mut Memory,
        summary: &'a mut Summary,
    ) -> Merger<'a> {
        let format = draft.format;
        let forgets = memory.format == format;
        memory.format = format.to_owned();
        Merger { draft, file, memory, summary, forgets, places: BTreeMap::new() }
    }

    /// Brings a list of the file up to date; the ids of its elements in the order of the source.
    /// `place`: the member that says the place in the list, for what is new.
    pub fn list(
        &mut self,
        name: &str,
        general: &str,
        place: Option<&str>,
        theirs: Vec<Theirs>,
    ) -> Vec<String> {
        let mut list = match self.file.get_mut(name) {
            Some(Json::List(list)) => std::mem::take(list),
            _ => Vec::new(),
        };
        let ids = self.elements(&mut list, name, general, place, theirs);
        self.file.set(name, list);
        ids
    }

    /// The same for any list. `name`: under which it is remembered.
    pub fn elements(
        &mut self,
        list: &mut Vec<Json>,
        name: &str,
        general: &str,
        place: Option<&str>,
        theirs: Vec<Theirs>,
    ) -> Vec<String> {
        let pairs = self.pair(list, name, &theirs);
        let mut ids = Ids::of(list, name, self.memory);
        let number = |it: &Json| it.as_object()?.get(place?)?.integer();
        let mut last = list.iter().filter_map(number).max().unwrap_or_default();
        let new = theirs.iter().zip(&pairs.theirs);
        let new = new.map(|(it, ours)| ours.is_none().then_some((it.origin, &*it.label)));
        let mut new_ids = ids.new_ones(&new.collect::<Vec<_>>(), general).into_iter();
        let mut all = Vec::new();
        for (their, ours) in theirs.into_iter().zip(pairs.theirs) {
            let id = new_ids.next().flatten();
            if let Some(at) = ours {
                let Some(element) = list[at].as_object_mut() else { continue };
                let id = element.str("id").unwrap_or_default().to_owned();
                if !their.origin.is_only_named {
                    let mut their = their;
                    lists::complete(&mut their.fields, element, self.draft);
                    self.update(element, name, &id, &their);
                }
                all.push(id);
                continue;
            }
            let Some(id) = id else { continue };
            let mut element = Object::default();
            element.push("id", &*id);
            if let Some(place) = place {
                last += 1;
                element.push(place, Json::Number(last.into()));
            }
            for (name, value) in their.initial.clone() {
                element.push(name, value);
            }
            self.create(&mut element, name, &id, &their);
            list.push(Json::Object(element));
            all.push(id);
        }
        all
    }

    /// Fills a new element.
    pub fn create(&mut self, element: &mut Object, list: &str, id: &str, theirs: &Theirs) {
        let mut told = Told::default();
        let mut changes = Vec::new();
        // What it gets as a new one is no handwork, and what the source tells goes before it.
        for (name, value) in theirs.fields.iter() {
            if element.get(name).is_some() {
                element.set(name, value.clone());
            }
        }
        let untold = None;
        let mut fields = Fields {
            ours: element,
            told: &mut told,
            forgets: false,
            untold,
            changes: &mut changes,
        };
        fields.update(&theirs.fields);
        self.memory.set(list, id, told);
        self.note_place(list, id, theirs);
        keep_source(element, theirs.origin);
        self.summary.new_one(list, &theirs.label);
    }

    /// Brings an element up to date.
    pub fn update(&mut self, element: &mut Object, list: &str, id: &str, theirs: &Theirs) {
        let mut told = self.memory.get(list, id).cloned().unwrap_or_default();
        let mut changes: Vec<FieldChange> = Vec::new();
        let forgets = self.forgets;
        let untold = self.draft.untold.get(list);
        let mut fields =
            Fields { ours: element, told: &mut told, forgets, untold, changes: &mut changes };
        fields.update(&theirs.fields);
        self.memory.set(list, id, told);
        self.note_place(list, id, theirs);
        keep_source(element, theirs.origin);
        self.summary.changed(list, &theirs.label, changes);
    }

    fn note_place(&mut self, list: &str, id: &str, theirs: &Theirs) {
        self.places.insert((list.to_owned(), id.to_owned()), theirs.origin.place.clone());
    }

    /// The pairs of a list, by id and by name.
    fn pair(&self, list: &[Json], name: &str, theirs: &[Theirs]) -> Pairs {
        let mut pairs = Pairs::new(list.len(), theirs.len());
        let objects: Vec<&Object> = list.iter().filter_map(Json::as_object).collect();
        if objects.len() < list.len() {
            return pairs;
        }
        let of_ours = |it: &Object| (id_keys(it), self.name_keys(name, "name", it));
        let (ids, names): (Vec<Keys>, Vec<Keys>) = objects.into_iter().map(of_ours).unzip();
        let their_ids: Vec<Keys> = theirs.iter().map(|it| origin_keys(it.origin)).collect();
        let their_names: Vec<Keys> =
            theirs.iter().map(|it| text_keys(&it.fields, "name")).collect();
        pairs.find(&ids, &their_ids, Trust::InOrder, |_, _| true);
        // Two that the source tells apart are two, even of one name.
        let sources: Vec<Option<&str>> = list.iter().map(|it| source_id(it.as_object()?)).collect();
        let may = |ours: usize, at: usize| {
            let theirs = theirs[at].origin.id.as_deref();
            theirs.is_none() || sources[ours].is_none() || theirs == sources[ours]
        };
        pairs.find(&names, &their_names, Trust::InOrder, may);
        pairs
    }

    /// The keys of a text of ours: as it stands there, and as the source told it.
    pub fn name_keys(&self, list: &str, field: &str, element: &Object) -> Keys {
        let mut keys = text_keys(element, field);
        let id = element.str("id").unwrap_or_default();
        let told = self.memory.get(list, id);
        for name in told.map(Told::fields).into_iter().flatten() {
            let is_it = name.split_once('.').is_some_and(|(name, _)| name == field);
            let print = told.and_then(|told| told.get(&name)).filter(|_| is_it);
            keys.extend(print.map(|print| format!("print {print}")));
        }
        keys
    }
}

/// Keeps the source's own id of an element, and what has no place. A source without ids of its own
/// leaves there what another one said.
fn keep_source(element: &mut Object, origin: &Origin) {
    let mut source = element.take_object("source");
    if let Some(id) = &origin.id {
        source = Object::default();
        source.push("id", &**id);
    }
    let mut extras = origin.extras.clone();
    extras.drop_blank();
    for (name, value) in extras.into_iter().filter(|(name, _)| name != "id") {
        source.set(&name, value);
    }
    if !source.is_empty() {
        element.push("source", source);
    }
}

/// The id that the source gave an element of ours.
pub fn source_id(element: &Object) -> Option<&str> {
    element.get("source")?.as_object()?.str("id")
}

/// Keys of the ids of an element of ours.
pub fn id_keys(element: &Object) -> Keys {
    let of_source = source_id(element).map(|id| format!("source {id}"));
    let own = element.str("id").map(|id| format!("own {id}"));
    of_source.into_iter().chain(own).collect()
}

/// Keys of the ids that the source tells.
pub fn origin_keys(origin: &Origin) -> Keys {
    let of_source = origin.id.iter().map(|id| format!("source {id}"));
    of_source.chain(origin.slug.iter().map(|id| format!("own {id}"))).collect()
}

/// Keys of a text: what it says in each language, in whatever case, and its fingerprints.
pub fn text_keys(element: &Object, field: &str) -> Keys {
    let Some(text) = element.get(field).and_then(languages) else { return Vec::new() };
    let keys = text.iter().filter_map(|(_, words)| {
        let folded = fold(words.as_str()?);
        let print = format!("print {}", print(words));
        Some([Some(print), (!folded.is_empty()).then(|| format!("words {folded}"))])
    });
    keys.flatten().flatten().collect()
}

/// Fields in the order in which they are written; what says nothing is left out.
#[derive(Default)]
pub struct Writer(pub Object);

impl Writer {
    pub fn text(mut self, name: &str, text: &Text) -> Writer {
        if !text.is_empty() {
            self.0.push(name, text_json(text));
        }
        self
    }

    pub fn some(mut self, name: &str, value: Option<impl Into<Json>>) -> Writer {
        if let Some(value) = value {
            self.0.push(name, value);
        }
        self
    }

    pub fn list(mut self, name: &str, list: Vec<Json>) -> Writer {
        if !list.is_empty() {
            self.0.push(name, list);
        }
        self
    }

    /// With the members of our format that the draft has no field for.
    pub fn with(mut self, origin: &Origin) -> Object {
        for (name, value) in origin.more.iter() {
            self.0.set(name, value.clone());
        }
        self.0
    }
}

/// A text as it is written.
pub fn text_json(text: &Text) -> Json {
    let phrases = text.all().map(|phrase| (phrase.lang.code().to_owned(), phrase.text.into()));
    Json::Object(phrases.collect())
}

/// A text in a few words, for people: in English, or whatever comes first.
pub fn label(text: &Text) -> String {
    let phrase = text.exact(Lang::EN).or_else(|| text.all().next().map(|phrase| phrase.text));
    phrase.unwrap_or_default().to_owned()
}

pub fn theirs<'a>(origin: &'a Origin, name: &Text, fields: Writer) -> Theirs<'a> {
    Theirs { origin, label: label(name), fields: fields.with(origin), initial: Object::default() }
}

//! The people.

use super::super::super::html::of_markup;
use super::super::super::json::{Json, Object};
use super::super::super::outgoing::Outgoing;
use super::links;
use crate::programme::model::{Person, SessionState};

/// All of them, in the order of the programme.
pub fn of(out: &Outgoing) -> Vec<Json> {
    out.index.programme().people.iter().map(|it| Json::Object(person(out, it))).collect()
}

fn person(out: &Outgoing, person: &Person) -> Object {
    let details = person.details.get();
    let mut object = Object::default();
    object.push("id", &*person.id);
    // A name in one part: ours does not tell which one is the family's.
    object.push("name", vec![Json::from(out.say(&person.name))]);
    if !details.sort_name.is_empty() {
        object.push("sortname", out.say(&details.sort_name));
    }
    object.push("tags", Vec::new());
    let theirs = out.index.sessions_of_person(&person.id).into_iter();
    let programme = theirs.filter(|session| session.state != SessionState::Cancelled);
    object.push("prog", programme.map(|it| Json::from(&*it.id)).collect::<Vec<_>>());
    object.push("bio", of_markup(out.say(&details.biography)));
    object.push("links", links(out, &details.links));
    object
}

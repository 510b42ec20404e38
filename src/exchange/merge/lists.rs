//! Lists of an element, completed by what stands in our file and the source has no place for. A list is
//! compared as a whole: without this it would be lost.

use super::super::draft::Draft;
use super::super::json::{Json, Object};

/// What sources tell of somebody in a session.
const SPEAKER: [&str; 6] = ["person", "part", "function", "organisation", "start", "end"];

/// The name under which [`Draft::untold`] has those of them that a source has no place for; `order`
/// is that of the list.
const SPEAKERS: &str = "speakers";

/// What stands there for the functions of those who moderate.
const OF_MODERATORS: &str = "function of moderators";

/// The name under which it has the kinds of links, and `order` likewise.
const LINKS: &str = "links";

/// What stands there for a list whose order is not that of the source.
const ORDER: &str = "order";

/// The name under which it has fields of which a source tells something near, or the first of several
/// only.
const ROUGHLY: &str = "roughly";

/// Completes the lists that the source tells of an element of ours.
pub fn complete(fields: &mut Object, ours: &Object, draft: &Draft) {
    speakers(fields, ours, draft);
    links(fields, ours, draft);
    roughly(fields, ours, draft);
}

/// What is told roughly stays as it is here, as long as that may be what is meant.
fn roughly(fields: &mut Object, ours: &Object, draft: &Draft) {
    for name in ["verticals", "languages"] {
        let (theirs, our) = (fields.list(name), ours.list(name));
        let may_be = our.is_empty() && name == "languages" || our.first() == theirs.first();
        if draft.is_untold(ROUGHLY, name) && theirs.len() == 1 && may_be {
            set_as(fields, ours, name);
        }
    }
    let first = ours.list("rooms").first().cloned();
    if draft.is_untold(ROUGHLY, "rooms") && first.is_some() && fields.get("room") == first.as_ref()
    {
        set_as(fields, ours, "rooms");
        fields.take("room");
    }
}

/// Lets the source tell of a field what stands here.
fn set_as(fields: &mut Object, ours: &Object, name: &str) {
    match ours.get(name) {
        Some(value) => fields.set(name, value.clone()),
        None => drop(fields.take(name)),
    }
}

/// What is said of a speaker, such as how sure a translation is; and the order, where the source has
/// none of its own.
fn speakers(fields: &mut Object, ours: &Object, draft: &Draft) {
    let Some(Json::List(theirs)) = fields.get_mut("speakers") else { return };
    let is_untold = |name: &str| {
        let is_known = SPEAKER.contains(&name) || name == OF_MODERATORS;
        !is_known || draft.is_untold(SPEAKERS, name)
    };
    let key = |speaker: &Json| {
        let speaker = speaker.as_object()?;
        let moderates = speaker.str("part") == Some("moderator") && !is_untold("part");
        Some((speaker.str("person")?.to_owned(), moderates))
    };
    let ours = ours.list("speakers");
    for their in theirs.iter_mut() {
        let known = ours.iter().find(|known| key(known) == key(their)).and_then(Json::as_object);
        let (Some(known), Some(their)) = (known, their.as_object_mut()) else { continue };
        let moderates = known.str("part") == Some("moderator");
        let is_lost = |name: &str| {
            is_untold(name) || moderates && name == "function" && is_untold(OF_MODERATORS)
        };
        for (name, value) in known.iter().filter(|(name, _)| is_lost(name)) {
            if their.get(name).is_none() {
                their.push(name, value.clone());
            }
        }
    }
    if draft.is_untold(SPEAKERS, ORDER) {
        let place = |speaker: &Json| ours.iter().position(|known| key(known) == key(speaker));
        theirs.sort_by_key(|speaker| place(speaker).unwrap_or(usize::MAX));
    }
}

/// Links of kinds that the source cannot tell.
fn links(fields: &mut Object, ours: &Object, draft: &Draft) {
    let kind = |link: &Json| {
        let kind = link.as_object().and_then(|link| link.str("kind"));
        kind.unwrap_or("other").to_owned()
    };
    let address = |link: &Json| Some(link.as_object()?.str("url")?.to_owned());
    let is_same =
        |one: &Json, other: &Json| kind(one) == kind(other) && address(one) == address(other);
    let ours = ours.list("links");
    let mut all = fields.list("links").to_vec();
    let is_missing = |link: &&Json| {
        draft.is_untold(LINKS, &kind(link)) && !all.iter().any(|known| is_same(known, link))
    };
    let missing: Vec<Json> = ours.iter().filter(is_missing).cloned().collect();
    if missing.is_empty() && !draft.is_untold(LINKS, ORDER) {
        return;
    }
    all.extend(missing);
    if all.is_empty() {
        return;
    }
    let place = |link: &Json| ours.iter().position(|known| is_same(known, link));
    all.sort_by_key(|link| place(link).unwrap_or(usize::MAX));
    fields.set("links", all);
}

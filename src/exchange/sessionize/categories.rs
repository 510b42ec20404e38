//! Categories: what an organiser lets speakers choose, and what they may choose there.

use super::super::draft::{Draft, Session};
use super::super::fields::objects;
use super::super::html::line;
use super::super::json::{Json, Object};
use super::super::languages;
use crate::programme::fold::fold;
use crate::programme::lang::Lang;
use std::collections::BTreeMap;

/// The categories by the ids of their items.
pub struct Categories(BTreeMap<String, (String, String)>);

impl Categories {
    /// Those of a file.
    pub fn of(categories: &[Json]) -> Categories {
        let mut all = BTreeMap::new();
        for mut category in objects(categories.to_vec()) {
            let title = name(&mut category);
            let items = [category.take_list("items"), category.take_list("categoryItems")].concat();
            for mut item in objects(items) {
                let id = item.take_words("id");
                all.insert(id, (title.clone(), name(&mut item)));
            }
        }
        Categories(all)
    }

    /// Takes out what was chosen for something: category and item, each by its name. Items that no
    /// category knows stay.
    pub fn take(&self, of: &mut Object) -> Vec<(String, String)> {
        let (mut chosen, mut left) = (Vec::new(), Vec::new());
        for item in of.take_list("categoryItems") {
            match item.words().and_then(|id| self.0.get(&id)) {
                Some(known) => chosen.push(known.clone()),
                None => left.push(item),
            }
        }
        if !left.is_empty() {
            of.push("categoryItems", left);
        }
        for mut category in objects(of.take_list("categories")) {
            let title = name(&mut category);
            let items = objects(category.take_list("categoryItems")).into_iter();
            chosen.extend(items.map(|mut item| (title.clone(), name(&mut item))));
        }
        chosen.retain(|(_, item)| !item.is_empty());
        chosen
    }
}

/// Lets a session be what was chosen for it.
pub fn choose(draft: &mut Draft, session: &mut Session, chosen: Vec<(String, String)>, lang: Lang) {
    for (category, item) in chosen {
        let folded = fold(&category);
        let is = |words: &[&str]| words.iter().any(|word| folded.split(' ').any(|it| it == *word));
        if is(&["track", "tracks", "parcours"]) {
            let at = draft.track(None, &item, lang);
            if !session.tracks.contains(&at) {
                session.tracks.push(at);
            }
        } else if is(&["format", "type"]) && session.kind.is_none() {
            session.kind = Some(draft.kind(&item, lang));
        } else if is(&["language", "langue", "sprache"]) && !languages::of(&item).is_empty() {
            session.languages.extend(languages::of(&item));
        } else {
            let category = if category.is_empty() { "Category" } else { &*category };
            let tag = draft.tag(category, &item, lang);
            if !session.tags.contains(&tag) {
                session.tags.push(tag);
            }
        }
    }
}

fn name(of: &mut Object) -> String {
    let names = ["title", "name"].map(|name| line(&of.take_words(name)));
    names.into_iter().find(|name| !name.is_empty()).unwrap_or_default()
}

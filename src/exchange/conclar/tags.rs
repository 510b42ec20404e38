//! Tags: `Track:Art`, or `{"value": "tag03", "category": "Track", "label": "Art"}`, of which the
//! second time the value alone may stand.

use super::super::fields::Entry;
use super::super::html::line;
use super::super::json::{Json, Object};
use std::collections::BTreeMap;

/// The category of tags that have none.
const NONE: &str = "Tag";

/// The tags that are objects, by their values.
pub struct Tags(BTreeMap<String, (String, String)>);

impl Tags {
    /// Those of all items.
    pub fn of(items: &[Entry]) -> Tags {
        let mut tags = BTreeMap::new();
        let all = items.iter().flat_map(|item| item.members.list("tags"));
        for tag in all.filter_map(Json::as_object) {
            let [value, category, label] =
                ["value", "category", "label"].map(|name| words(tag, name));
            let known: &mut (String, String) = tags.entry(value).or_default();
            if known.0.is_empty() {
                known.0 = category;
            }
            if known.1.is_empty() {
                known.1 = label;
            }
        }
        Tags(tags)
    }

    /// Category and label of a tag; `None` when it says nothing.
    pub fn read(&self, tag: &Json) -> Option<(String, String)> {
        let (category, label) = match tag {
            Json::Object(object) => {
                let value = words(object, "value");
                let (category, label) = self.0.get(&value).cloned().unwrap_or_default();
                (category, if label.is_empty() { value } else { label })
            }
            other => of_words(&line(&other.words()?)),
        };
        let category = if category.is_empty() { NONE.to_owned() } else { category };
        (!label.is_empty()).then_some((category, label))
    }
}

/// A tag in its parts. A backtick before it was to hide it in KonOpas.
fn of_words(tag: &str) -> (String, String) {
    let tag = tag.trim_start_matches('`').trim();
    let parts = tag.split_once(':').map(|(category, label)| (category.trim(), label.trim()));
    // A time, or a tag that ends or begins with the sign, has no category.
    let is_category = |it: &str| it.chars().any(char::is_alphabetic);
    match parts.filter(|(category, label)| is_category(category) && !label.is_empty()) {
        Some((category, label)) => (category.to_owned(), label.to_owned()),
        None => (String::new(), tag.to_owned()),
    }
}

fn words(of: &Object, name: &str) -> String {
    line(&of.get(name).and_then(Json::words).unwrap_or_default())
}

//! The ids of messages in the files.

use super::model::Source;
use crate::i18n::messages::{Counted, Message, Part};

/// The id of a message in the files: `nav-title` of `NavTitle`.
pub(in crate::i18n) fn id(prefix: &str, name: &impl std::fmt::Debug) -> String {
    let mut id = prefix.trim_end_matches('-').to_owned();
    for letter in format!("{name:?}").chars() {
        if letter.is_ascii_uppercase() && !id.is_empty() {
            id.push('-');
        }
        id.push(letter.to_ascii_lowercase());
    }
    id
}

impl Source {
    /// Whether no message is missing.
    pub(super) fn is_complete(&self) -> bool {
        self.missing().is_empty()
    }

    /// The ids of the messages that are missing.
    pub(super) fn missing(&self) -> Vec<String> {
        let has = |id: &String| self.messages.contains_key(id) || self.counted.contains_key(id);
        ids().filter(|id| !has(id)).collect()
    }
}

/// The ids of all messages.
pub(super) fn ids() -> impl Iterator<Item = String> {
    let messages = |part: Part| Message::of(part).iter().map(|message| id("", message));
    let counted = |part: Part| Counted::of(part).iter().map(|counted| id("count-", counted));
    Part::ALL.into_iter().flat_map(move |part| messages(part).chain(counted(part)))
}

//! The words of the site's languages: those of the page are there from the start, as far as the
//! first page needs them; the others come when there is time.

use super::State;
use crate::device::Device;
use crate::html::DomEvent;
use crate::i18n::{self, Words};
use crate::programme::lang::Lang;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

/// The words that have come.
#[derive(Clone, Copy)]
pub struct WordsState {
    /// The languages of which all words are there.
    whole: RwSignal<Vec<Lang>>,
}

impl WordsState {
    pub(super) fn new() -> WordsState {
        WordsState { whole: RwSignal::new(Vec::new()) }
    }
}

impl State {
    /// Whether the app can go on in a language at once. Otherwise the page of that language has to
    /// be loaded, with its words.
    pub fn speaks(self, lang: Lang) -> bool {
        let is_whole = self.words.whole.with_untracked(|whole| whole.contains(&lang));
        is_whole || self.device().words_file(lang).is_none()
    }

    /// Has a link to a page in a language followed: by the browser where the app cannot go on in it.
    pub fn follow(self, click: &DomEvent, lang: Lang) {
        if !self.speaks(lang) {
            // The router does not get to know of it.
            click.stop_propagation();
        }
    }

    /// Gets all words of a language; whether they are there.
    pub(super) async fn fetch_words(self, lang: Lang) -> bool {
        let is_there = self.speaks(lang) || fetch(self.device(), lang).await;
        if is_there {
            self.words.whole.update(|whole| whole.push(lang));
        }
        is_there
    }

    /// Gets the words of all languages, one after the other: nobody waits for them.
    pub(super) fn fetch_other_words(self) {
        spawn_local(async move {
            for lang in self.route.languages.get_value() {
                self.fetch_words(lang).await;
            }
        });
    }
}

/// Gets all words of a language, and of the one that they turn to for what they lack.
pub async fn fetch(device: Arc<dyn Device>, lang: Lang) -> bool {
    let mut next = Some(lang);
    while let Some(lang) = next {
        let Some(file) = device.words_file(lang) else { return false };
        let Ok(answer) = device.fetch(&file, false).await else { return false };
        let Some(words) = Words::read(&answer.text) else { return false };
        next = Lang::new(words.fallback);
        i18n::load(words);
    }
    true
}

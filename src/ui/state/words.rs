//! The words of the site's languages: those of the page are there from the start, as far as the
//! first page needs them; the others come when there is time.

use super::State;
use super::later::Progress;
use crate::device::Pending;
use crate::html::DomEvent;
use crate::html::event::stays_here;
use crate::i18n::{self, Words};
use crate::programme::lang::Lang;
use leptos::prelude::*;
use leptos::task::spawn_local;

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
    /// Goes on in a language: a link to `href` was clicked. Where its words are not there yet the
    /// app waits for them; if they do not come, those that are there have to do.
    pub fn go_on_in(self, lang: Lang, click: &DomEvent, href: String) {
        let device = self.device();
        device.note_place();
        if self.speaks(lang) || !stays_here(click) {
            return;
        }
        click.prevent_default();
        spawn_local(async move {
            self.fetch_words_of(lang).await;
            device.note_place();
            self.route.history.go(&href, false);
        });
    }

    /// Whether all words of a language are there.
    fn speaks(self, lang: Lang) -> bool {
        let is_whole = self.words.whole.with_untracked(|whole| whole.contains(&lang));
        is_whole || self.device().words_file(lang).is_none()
    }

    /// Gets all words of a language, and of the one that they turn to for what they lack; whether
    /// they are there.
    fn fetch_words_of(self, lang: Lang) -> Pending<bool> {
        Box::pin(async move {
            let device = self.device();
            let mut next = Some(lang);
            while let Some(lang) = next.filter(|lang| !self.speaks(*lang)) {
                let Some(file) = device.words_file(lang) else { return false };
                let Ok(answer) = device.fetch(&file, false).await else { return false };
                let Some(words) = Words::read(&answer.text) else { return false };
                next = Lang::new(words.fallback);
                i18n::load(words);
                self.words.whole.update(|whole| whole.push(lang));
            }
            true
        })
    }

    /// Gets all words of the present language, and then those of the others, for which nobody
    /// waits.
    pub(super) fn fetch_words(self, is_awaited: impl Fn() -> bool + 'static) {
        let mut wanted = vec![self.route.lang.get_untracked()];
        wanted.extend(self.route.languages.get_value());
        self.later.words.set(Progress::Coming);
        spawn_local(async move {
            for (at, lang) in wanted.into_iter().enumerate() {
                let is_there = self.fetch_words_of(lang).await;
                if at == 0 {
                    self.later.words.set(Progress::after(is_there, &is_awaited));
                }
            }
        });
    }
}

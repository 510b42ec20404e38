//! The words of the site's languages: those of the page are there from the start, as far as the
//! first page needs them; the rest of them comes with the rest of the app, those of another
//! language when it is chosen. (The service worker has them all.)

use super::State;
use super::later::Progress;
use crate::device::Pending;
use crate::html::DomEvent;
use crate::html::event::stays_here;
use crate::i18n::{self, Words};
use crate::programme::lang::Lang;
use leptos::prelude::*;
use leptos::task::spawn_local;

impl State {
    /// Goes on in a language: a link to `href` was clicked. Where its words are not there yet the
    /// app waits for them; if they do not come, those that are there have to do.
    pub fn go_on_in(self, lang: Lang, click: &DomEvent, href: String) {
        let device = self.device();
        device.note_place();
        if self.speaks(lang.code()) || !stays_here(click) {
            return;
        }
        click.prevent_default();
        spawn_local(async move {
            self.words_of(lang.code()).await;
            device.note_place();
            self.route.history.go(&href, false);
        });
    }

    /// Gets all words of the present language.
    pub(super) fn fetch_words(self, is_awaited: impl Fn() -> bool + 'static) {
        let lang = self.route.lang.get_untracked();
        self.later.words.set(Progress::Coming);
        spawn_local(async move {
            let is_there = self.words_of(lang.code()).await;
            self.later.words.set(Progress::after(is_there, &is_awaited));
        });
    }

    /// Gets all words of a language, and of the one that they turn to for what they lack; whether
    /// they are there.
    fn words_of(self, tag: &'static str) -> Pending<bool> {
        Box::pin(async move {
            let device = self.device();
            let mut next = tag;
            while !next.is_empty() && !self.speaks(next) {
                let Some(file) = device.words_file(next) else { return false };
                let Ok(answer) = device.fetch(&file, false).await else { return false };
                let Some(words) = Words::read(&answer.text) else { return false };
                next = words.fallback;
                i18n::load(words);
            }
            true
        })
    }

    /// Whether all words of a language are there.
    fn speaks(self, tag: &str) -> bool {
        i18n::are_whole(tag) || self.device().words_file(tag).is_none()
    }
}

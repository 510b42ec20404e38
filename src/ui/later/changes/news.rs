//! News of the programme, as the witness tells them: in the dock and on cards.

use super::differences::differences;
use crate::address::Page;
use crate::agenda::changes::Changes;
use crate::agenda::witness::{self, Witness};
use crate::html::{El, Html, h, redraw_when};
use crate::i18n::{Counted, Message};
use crate::programme::changes::compare;
use crate::programme::index::Index;
use crate::ui::components::button::close_button;
use crate::ui::components::words::{count, say, say_with};
use crate::ui::effect::{effect, root_owner};
use crate::ui::later::reminders::reminders;
use crate::ui::state::programme::Flaws;
use crate::ui::state::{State, state};
use leptos::prelude::*;
use std::sync::Arc;

/// The news, asked of the witness whenever a programme comes and when another tab has seen it.
#[derive(Clone, Copy)]
pub struct NewsState {
    state: State,
    /// The witness's answer; `None` for a programme that is not whole.
    told: RwSignal<Option<witness::News>>,
    witness: StoredValue<Option<Witness>>,
    /// The headline that the visitor does not want to be told again in this visit.
    put_off: RwSignal<Option<Headline>>,
}

/// Revisions: of the older programme that came, and of the one that was seen before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Older {
    /// The revision of the programme that came.
    pub came: u32,
    /// The revision of the programme that was seen before.
    pub seen: u32,
}

/// The message of the bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Headline {
    Older(Older),
    /// The number of changes to the agenda.
    Mine(usize),
    /// The number of changes elsewhere.
    Programme(usize),
}

/// The news of this visit; the first who asks sets them going.
pub fn news() -> NewsState {
    use_context().unwrap_or_else(|| root_owner().with(NewsState::begin))
}

impl NewsState {
    fn begin() -> NewsState {
        let state = state();
        let news = NewsState {
            state,
            told: RwSignal::new(None),
            witness: StoredValue::new(None),
            put_off: RwSignal::new(None),
        };
        provide_context(news);
        effect(move || news.ask());
        state.device().on_stored_elsewhere(Box::new(move |key| {
            let own = |witness: &Witness| key.is_empty() || witness.key() == key;
            if news.witness.with_value(|witness| witness.as_ref().is_some_and(own)) {
                untrack(|| news.ask());
            }
        }));
        news
    }

    /// Lets the witness look at the programme that is shown.
    fn ask(self) {
        let whole = self.state.programme.flaws() == Flaws::default();
        let told = self.state.index().filter(|_| whole).and_then(|index| {
            self.with_witness(&index, |witness| witness.news(self.state.device().store(), &index))
        });
        if self.told.with_untracked(|before| *before != told) {
            self.told.set(told);
        }
    }

    fn with_witness<T>(self, index: &Index, ask: impl FnOnce(&mut Witness) -> T) -> Option<T> {
        let event = &index.programme().event.id;
        self.witness.try_update_value(|witness| {
            let own = witness.take().filter(|witness| witness.is_of(event));
            ask(witness.insert(own.unwrap_or_else(|| Witness::new(event))))
        })
    }

    /// Whether a programme has come that is older than the one that was seen before.
    pub fn older(self, index: &Index) -> Option<Older> {
        let shown = index.programme().revision;
        match self.told.get() {
            Some(witness::News::Older(older)) => Some(Older { came: shown, seen: older.seen }),
            _ => self.state.programme.older().map(|came| Older { came, seen: shown }),
        }
    }

    /// The changes; none as long as they cannot be told.
    pub fn changes(self, index: &Index) -> Changes {
        let since = match self.told.get() {
            None | Some(witness::News::Older(_)) => return Changes::default(),
            Some(witness::News::First) => Vec::new(),
            Some(witness::News::Since(changes)) => changes,
        };
        self.state.agenda.with(|agenda| Changes::of(agenda, index, since))
    }

    /// Takes note that the visitor has seen all that changed.
    pub fn saw(self, index: &Index) {
        let changes = untrack(|| self.changes(index));
        let mine: Vec<&str> = changes.mine.iter().map(|change| &*change.id).collect();
        self.state.agenda.saw(&mine, index);
        // Of an older programme, which another tab may know better, nothing is remembered.
        let _ = self.with_witness(index, |witness| witness.saw(self.state.device().store(), index));
        untrack(|| self.ask());
    }

    /// The message of the bar. On the page of changes they can be seen, and one bar at a time is
    /// enough for a small screen.
    fn headline(self, index: &Index) -> Option<Headline> {
        if self.state.app.offers_update() || reminders().are_shown(index) {
            return None;
        }
        let changes = || {
            let changes = self.changes(index);
            match (changes.mine.len(), changes.len()) {
                (0, 0) => None,
                (0, all) => Some(Headline::Programme(all)),
                (mine, _) => Some(Headline::Mine(mine)),
            }
        };
        let elsewhere = self.state.route.page.with(|page| *page != Page::Changes);
        let line =
            self.older(index).map(Headline::Older).or_else(|| changes().filter(|_| elsewhere));
        line.filter(|line| self.put_off.get() != Some(*line))
    }
}

/// The bar in the dock.
pub fn bar(index: &Arc<Index>) -> Html {
    let (news, index) = (news(), index.clone());
    redraw_when(
        move || (news.headline(&index), news.state.route.lang.get()),
        move |(line, _)| line.map(|line| bar_of(news, line)),
    )
}

fn bar_of(news: NewsState, line: Headline) -> El {
    // What has the focus must not end up beneath the bar.
    news.state.device().uncover_focus();
    let (kind, said) = match line {
        Headline::Older(older) => ("older", older_line(older)),
        Headline::Mine(n) => ("mine", count(Counted::ChangesMine, n)),
        Headline::Programme(n) => ("programme", count(Counted::Changes, n)),
    };
    let show = || {
        h::a()
            .class("button strong")
            .attr("href", news.state.route.href(&Page::Changes))
            .child(say(Message::ChangesSee))
    };
    h::div()
        .class("bar")
        .attr("data-news", kind)
        .child(h::p().child(said))
        .child((!matches!(line, Headline::Older(_))).then(show))
        .child(close_button(Box::new(move || news.put_off.set(Some(line)))))
}

/// The message that an older programme has come.
pub fn older_line(older: Older) -> Html {
    let revisions = |_| vec![("n", older.came.to_string()), ("x", older.seen.to_string())];
    say_with(Message::ChangesOlder, revisions)
}

/// The differences of a kept session since the visitor saw it, for its card in the agenda. To be
/// drawn in something live.
pub fn change_note(state: State, id: &str) -> Option<El> {
    let index = state.index()?;
    let told = news().told.get()?;
    let session = index.session(id).filter(|_| !matches!(told, witness::News::Older(_)))?;
    let seen = state.agenda.with(|agenda| agenda.get(id).map(|kept| kept.seen.clone()))?;
    let what = compare(&seen, session);
    (!what.is_empty()).then(|| differences(&index, Some(&seen), Some(session), &what))
}

#[cfg(all(test, feature = "publish"))]
mod tests;

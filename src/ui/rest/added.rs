//! What is said right after a session was added: what it clashes with, and that it is a "maybe".

use super::words::{range, say, say_with};
use crate::agenda::keeper::Change;
use crate::agenda::plan::{Clash, clashes_of};
use crate::i18n::isolate;
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::ui::components::time;
use crate::ui::components::words::{plain, text};
use crate::ui::html::{El, Html, el};
use crate::ui::react::react;
use crate::ui::rest::words::Pick;
use crate::ui::state::{State, Toast, state};
use leptos::prelude::{GetUntracked, Set, With, WithUntracked};
use std::sync::Arc;

/// Most clashes that are all told one by one; of more, as many.
const TOLD: usize = 3;

/// That a session is a "maybe" now.
pub fn maybe(index: &Index, id: &str) -> Option<Html> {
    let at = index.position(id)?;
    Some(
        el("p").put(say_with(|m| m.added.maybe, |lang| vec![("x", title(index, at, lang))])).into(),
    )
}

/// What a session that is in the agenda clashes with, and what can be done about it; nothing when
/// it clashes with nothing.
pub fn clash(index: &Arc<Index>, id: &str) -> Option<Html> {
    let state = state();
    let at = index.position(id)?;
    // The question belongs to the page on which it was asked.
    let asked_on = state.page.get_untracked();
    react(move || {
        if state.page.with(|page| *page != asked_on) {
            state.toast.set(None);
        }
    });
    if !state.agenda.with(|agenda| agenda.contains(id)) {
        return None;
    }
    let clashes = clashes_of(index, &state.kept(index), at);
    let others: Vec<usize> = clashes.iter().map(|clash| clash.sessions[1]).collect();
    let told = match &clashes[..] {
        [] => return None,
        [clash] => el("p").put(one(index, clash)).into(),
        clashes => several(index, at, clashes),
    };
    let (swapped, cancelled) = (index.clone(), index.clone());
    let answers = el("p")
        .class("answers")
        .put(answer(|m| m.added.swap, index, at, move || swap(state, &swapped, &others)))
        .put(answer(|m| m.added.keep_both, index, at, move || state.toast.set(None)))
        .put(answer(
            |m| m.added.cancel,
            index,
            at,
            move || {
                state.change(Change::Remove(&cancelled.sessions()[at].id));
                state.toast.set(None);
            },
        ));
    Some(Html::from(vec![told, answers.into()]))
}

fn one(index: &Index, clash: &Clash) -> Html {
    let [at, other] = clash.sessions;
    let range = range(clash.from, clash.until);
    say_with(
        |m| m.added.clash,
        |lang| {
            let titles = [at, other].map(|at| title(index, at, lang));
            let [a, b] = titles;
            vec![("a", a), ("b", b), ("x", range)]
        },
    )
}

fn several(index: &Index, at: usize, clashes: &[Clash]) -> Html {
    let told = say_with(
        |m| m.added.clashes,
        |lang| vec![("x", title(index, at, lang)), ("n", clashes.len().to_string())],
    );
    let entry = |clash: &Clash| {
        let other = &index.sessions()[clash.sessions[1]];
        let name = el("bdi").put(text(&other.title));
        el("li").put(time::range(clash.from, Some(clash.until))).put(" ").put(name)
    };
    let more = (clashes.len() > TOLD).then(|| el("li").put("…"));
    let list = el("ul").put(clashes.iter().take(TOLD).map(entry).collect::<Html>()).put(more);
    vec![el("p").put(told).into(), list.into()].into()
}

/// A button; when it was pressed the focus goes where it came from, to the session's switch.
fn answer(name: Pick, index: &Arc<Index>, at: usize, act: impl Fn() + Send + 'static) -> El {
    let index = index.clone();
    el("button")
        .attr("type", "button")
        .class("plain")
        .on("click", move |_| {
            let device = state().device();
            act();
            let id = &index.sessions()[at].id;
            device.focus(&format!("[data-session=\"{id}\"] [aria-pressed]"));
        })
        .put(say(name))
}

/// Takes the others out in one go, so that one undo brings all of them back.
fn swap(state: State, index: &Index, others: &[usize]) {
    let ids = others.iter().map(|&at| &*index.sessions()[at].id);
    let mut agenda = state.agenda.with_untracked(Clone::clone);
    ids.for_each(|id| drop(agenda.remove(id)));
    let undo = state.change(Change::Replace(&agenda));
    state.toast.set(Some(Toast::Removed(undo)));
}

/// The title of the session at a position, as it goes into a sentence.
fn title(index: &Index, at: usize, lang: Lang) -> String {
    isolate(&plain(&index.sessions()[at].title, lang))
}

//! The toast right after a session was added: what it clashes with.

use crate::agenda::keeper::Edit;
use crate::agenda::plan::{Clash, clashes_of};
use crate::html::{El, Html, h};
use crate::i18n::{Message, isolate};
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::ui::components::button::button;
use crate::ui::components::time;
use crate::ui::components::words::{plain, say, say_with, text};
use crate::ui::effect::effect;
use crate::ui::later::words::range;
use crate::ui::state::app::Toast;
use crate::ui::state::{State, state};
use leptos::prelude::{GetUntracked, With, untrack};
use std::sync::Arc;

/// Most clashes that are all told one by one; of more, as many.
const TOLD: usize = 3;

/// The clashes of a session that is in the agenda, and what can be done about them; nothing when
/// it clashes with nothing.
pub fn clash(index: &Arc<Index>, id: &str) -> Option<Html> {
    let state = state();
    let at = index.position(id)?;
    // The question belongs to the page on which it was asked.
    let asked_on = state.route.page.get_untracked();
    effect(move || {
        if state.route.page.with(|page| *page != asked_on) {
            state.app.dismiss_toast();
        }
    });
    if !state.agenda.with(|agenda| agenda.contains(id)) {
        return None;
    }
    let clashes = clashes_of(index, &state.agenda.kept(index), at);
    let others: Vec<usize> = clashes.iter().map(|clash| clash.sessions[1]).collect();
    let told = match &clashes[..] {
        [] => return None,
        [clash] => h::p().child(one(index, clash)).into(),
        clashes => several(index, at, clashes),
    };
    let (swapped, cancelled) = (index.clone(), index.clone());
    let answers = h::p()
        .class("answers")
        .child(answer(Message::AddedSwap, index, at, move || swap(state, &swapped, &others)))
        .child(answer(Message::AddedKeepBoth, index, at, move || state.app.dismiss_toast()))
        .child(answer(Message::AddedCancel, index, at, move || {
            state.agenda.change(Edit::Remove(&cancelled.sessions()[at].id));
            state.app.dismiss_toast();
        }));
    Some(Html::from(vec![told, answers.into()]))
}

fn one(index: &Index, clash: &Clash) -> Html {
    let [at, other] = clash.sessions;
    let range = range(clash.from, clash.until);
    say_with(Message::AddedClash, |lang| {
        let titles = [at, other].map(|at| title(index, at, lang));
        let [a, b] = titles;
        vec![("a", a), ("b", b), ("x", range)]
    })
}

fn several(index: &Index, at: usize, clashes: &[Clash]) -> Html {
    let told = say_with(Message::AddedClashes, |lang| {
        vec![("x", title(index, at, lang)), ("n", clashes.len().to_string())]
    });
    let entry = |clash: &Clash| {
        let other = &index.sessions()[clash.sessions[1]];
        let name = h::bdi().child(text(&other.title));
        h::li().child(time::range(clash.from, Some(clash.until))).child(" ").child(name)
    };
    let more = (clashes.len() > TOLD).then(|| h::li().child("…"));
    let list = h::ul().child(clashes.iter().take(TOLD).map(entry).collect::<Html>()).child(more);
    vec![h::p().child(told).into(), list.into()].into()
}

/// A button; when it was pressed the focus goes where it came from, to the session's switch.
fn answer(name: Message, index: &Arc<Index>, at: usize, act: impl Fn() + Send + 'static) -> El {
    let index = index.clone();
    button("plain")
        .on("click", move |_| {
            let device = state().device();
            act();
            let id = &index.sessions()[at].id;
            device.focus(&format!("[data-session=\"{id}\"] [aria-pressed]"));
        })
        .child(say(name))
}

/// Takes the others out in one go, so that one undo brings all of them back.
fn swap(state: State, index: &Index, others: &[usize]) {
    let ids = others.iter().map(|&at| &*index.sessions()[at].id);
    let mut agenda = untrack(|| state.agenda.get());
    ids.for_each(|id| drop(agenda.remove(id)));
    let undo = state.agenda.change(Edit::Replace(&agenda));
    state.app.say(Toast::Removed(undo));
}

/// The title of the session at a position, as it goes into a sentence.
fn title(index: &Index, at: usize, lang: Lang) -> String {
    isolate(&plain(&index.sessions()[at].title, lang))
}

//! Clashes, in words.

use super::title;
use crate::agenda::plan::{Clash, Entry, Group, Plan};
use crate::html::{El, Html, h};
use crate::i18n::{self, Message, isolate};
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::programme::model::Session;
use crate::programme::time::Moment;
use crate::ui::components::button::button;
use crate::ui::components::icon::icon;
use crate::ui::components::words::{lang, plain, say_with};
use crate::ui::later::words::range;
use crate::ui::state::State;
use std::sync::Arc;

/// Most pairs of a group that are explained; the others are, as these are resolved.
const EXPLAINED: usize = 6;

/// The pairs of a group of sessions that overlap, after the last of them: `at`, which is followed
/// by these entries. And when all of them are over.
pub fn after(
    state: State,
    index: &Arc<Index>,
    plan: &Plan,
    at: usize,
    following: &[Entry],
) -> Option<(Moment, El)> {
    let group = plan.group_of(at).filter(|group| is_last(index, group, at, following))?;
    let over = group.sessions.iter().map(|&at| index.end_of(&index.sessions()[at])).max()?;
    let pairs: Html =
        group.clashes(index).take(EXPLAINED).map(|pair| self::pair(state, index, &pair)).collect();
    Some((over, h::li().class("clash").child(pairs)))
}

/// Sessions that start together stand in order of their rooms, not in that of the group.
fn is_last(index: &Index, group: &Group, at: usize, following: &[Entry]) -> bool {
    let start = |at: usize| index.sessions()[at].start;
    let mut together = following.iter().map_while(|entry| match entry {
        Entry::Session { position, .. } if start(*position) == start(at) => Some(position),
        _ => None,
    });
    group.sessions.last().is_some_and(|&last| start(last) == start(at))
        && !together.any(|other| group.sessions.contains(other))
}

fn pair(state: State, index: &Arc<Index>, clash: &Clash) -> El {
    let [one, other] = clash.sessions;
    let range = range(clash.from, clash.until);
    let told = say_with(Message::PlanClash, |lang| {
        let (a, b) = (title(index, one, lang), title(index, other, lang));
        vec![("a", a), ("b", b), ("x", range)]
    });
    let missed = [0, 1].map(|side| missed(index, clash.sessions[side], &clash.speaking[side]));
    let drops = [one, other].map(|at| drop(state, index, at));
    h::div()
        .class("pair")
        .child(h::p().child(icon("warning")).child(h::span().child(told)))
        .child(missed.into_iter().flatten().collect::<Html>())
        .child(h::p().class("buttons").child(drops.into_iter().collect::<Html>()))
}

/// The speakers of a session who are missed by going to the other one.
fn missed(index: &Index, at: usize, speaking: &[usize]) -> Option<El> {
    let session = &index.sessions()[at];
    let named = |lang| names(index, session, speaking, lang);
    (!named(lang()).is_empty()).then(|| {
        let values = |lang| vec![("x", title(index, at, lang)), ("names", named(lang))];
        h::p().class("aside").child(say_with(Message::PlanMissed, values))
    })
}

fn names(index: &Index, session: &Session, speaking: &[usize], lang: Lang) -> String {
    let people = speaking.iter().filter_map(|&place| session.speakers.get(place));
    let people = people.filter_map(|speaker| index.person(&speaker.person));
    let mut names = String::new();
    for person in people {
        if !names.is_empty() {
            names.push_str(i18n::comma(lang));
        }
        names.push_str(&isolate(&plain(&person.name, lang)));
    }
    names
}

fn drop(state: State, index: &Arc<Index>, at: usize) -> El {
    let dropped = index.clone();
    button("button")
        .on("click", move |_| state.remove(&dropped.sessions()[at].id))
        .child(icon("close"))
        .child(
            h::span()
                .child(say_with(Message::PlanDrop, |lang| vec![("x", title(index, at, lang))])),
        )
}

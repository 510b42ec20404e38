//! A session in a list.

use super::icon::icon;
use super::keep::star;
use super::marked::marked;
use super::place::place;
use super::tags::{stripe, tags};
use super::time;
use super::words::{lang, phrase, say, text};
use crate::i18n;
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::programme::model::{Kind, Session, State as Course};
use crate::programme::schedule::{SessionTime, progress};
use crate::programme::search::{Query, ranges};
use crate::programme::text::Text;
use crate::ui::address::Page;
use crate::ui::html::{El, Html, el, keyed};
use crate::ui::state::{State, state};
use leptos::prelude::{Get, Memo, With};
use std::sync::Arc;

/// How deep the heading of a card stands under those of its page.
#[derive(Clone, Copy)]
pub enum Level {
    Third,
    Fourth,
}

/// The card of a session. Its title is a link that covers the card; the star lies above it.
pub fn card(index: &Arc<Index>, session: &Session, level: Level) -> El {
    let over = state().over;
    let at = index.position(&session.id).unwrap_or_default();
    let time = session_time(index, at);
    let on = time.clone();
    el("article")
        .class("card")
        .attr("data-session", session.id.to_string())
        .attr("data-kind", session.kind.code())
        .maybe("data-state", course(session.state))
        .live_attr("data-time", move || moment(time(), over.get()))
        .property("--stripe", stripe(index, session))
        .put(
            el("p")
                .class("card-meta")
                .put(time::of_session(session))
                .put(el("span").class("kind").put(phrase(i18n::kind_name(lang(), session.kind))))
                .put(on_now(session, on))
                .put(changed(session)),
        )
        .put(heading(index, at, level))
        .put(speakers(index, at))
        .put(place(index, session).map(|place| el("p").class("card-place").put(place)))
        .put(notice(session))
        .put(tags(index, session))
        .put(star(index, session))
}

/// Cards below each other.
pub fn cards(index: &Arc<Index>, sessions: &[&Session]) -> El {
    let cards: Html = sessions.iter().map(|session| card(index, session, Level::Third)).collect();
    el("div").class("cards").put(cards)
}

/// `cancelled` or `moved`, for the style sheet; nothing for what takes place as planned.
pub fn course(state: Course) -> Option<&'static str> {
    match state {
        Course::Scheduled => None,
        Course::Moved => Some("moved"),
        Course::Cancelled => Some("cancelled"),
        Course::Full => Some("full"),
    }
}

/// That a session was moved or cancelled, in words.
pub fn changed(session: &Session) -> Option<El> {
    course(session.state)?;
    let name = i18n::state_name(lang(), session.state);
    Some(el("strong").class("badge alarm").put(phrase(name)))
}

/// A remark that the visitor must see.
pub fn notice(session: &Session) -> Option<El> {
    let notice = text(&session.notice)?;
    Some(el("p").class("notice").put(icon("warning")).put(el("span").put(notice)))
}

fn heading(index: &Arc<Index>, at: usize, level: Level) -> El {
    let State { query, lang, .. } = state();
    let href = state().href(&Page::Session(index.sessions()[at].id.to_string()));
    let (index, known) = (index.clone(), index.clone());
    let key = move || query.with(|query| matches(&known.sessions()[at].title, query, lang));
    let title = keyed(key, move |_| query.with(|query| marked(&index.sessions()[at].title, query)));
    let tag = match level {
        Level::Third => "h3",
        Level::Fourth => "h4",
    };
    el(tag).class("card-title").put(el("a").class("card-link").attr("href", href).put(title))
}

/// `past` or `now`, for the style sheet. When all is over nothing is more past than the rest.
fn moment(time: SessionTime, over: bool) -> Option<String> {
    match time {
        SessionTime::Past if !over => Some("past".to_owned()),
        SessionTime::Now => Some("now".to_owned()),
        _ => None,
    }
}

/// "On now", as soon as and as long as it is.
fn on_now(session: &Session, time: impl Fn() -> SessionTime + Send + 'static) -> Option<Html> {
    let badge = |on: &bool| on.then(|| el("strong").class("badge live").put(say(|m| m.now.live)));
    (session.kind != Kind::Break).then(|| keyed(move || time() == SessionTime::Now, badge))
}

/// Whether the session at a position is on, by the clock of the app.
fn session_time(index: &Arc<Index>, at: usize) -> impl Fn() -> SessionTime + Clone + Send + use<> {
    let (index, now) = (index.clone(), state().now);
    move || progress(&index, &index.sessions()[at], now.get())
}

/// Who speaks: all names of a small round, the first ones and a number of a large one. A search
/// shows them all, because it may have found one of them.
fn speakers(index: &Arc<Index>, at: usize) -> Option<Html> {
    let State { query, lang, .. } = state();
    let (index, known) = (index.clone(), index.clone());
    let key = move || {
        query.with(|query| {
            let many = names(&known, at).count() > FEW;
            let matches = names(&known, at).map(|name| matches(name, query, lang));
            // Without a query nothing is marked.
            let marks: Vec<_> = if query.is_empty() { Vec::new() } else { matches.collect() };
            (many && !query.is_empty(), marks)
        })
    };
    names(&index, at).next()?;
    Some(keyed(key, move |_| {
        query.with(|query| name_list(&names(&index, at).collect::<Vec<_>>(), query))
    }))
}

/// The names of those who speak in the session at a position.
fn names(index: &Index, at: usize) -> impl Iterator<Item = &Text> {
    let people = index.sessions()[at].speakers.iter();
    people.filter_map(|speaker| Some(&index.person(&speaker.person)?.name))
}

/// Most names that are all shown without being looked for.
const FEW: usize = 4;

fn name_list(names: &[&Text], query: &Query) -> El {
    let few = !query.is_empty() || names.len() <= FEW;
    let shown = if few { names.len() } else { FEW - 1 };
    let name = |name: &&Text| el("li").put(el("bdi").put(marked(name, query)));
    let more = (shown < names.len()).then(|| {
        let number = format!("+{}", names.len() - shown);
        el("li").class("more").put(el("bdi").attr("dir", "ltr").put(number))
    });
    el("ul").class("names").put(names[..shown].iter().map(name).collect::<Html>()).put(more)
}

/// What of a text is marked, as a key: see [`marked`].
fn matches(text: &Text, query: &Query, lang: Memo<Lang>) -> Vec<(usize, usize)> {
    if query.is_empty() {
        return Vec::new();
    }
    text.get(lang.get()).map_or_else(Vec::new, |phrase| ranges(phrase.text, query))
}

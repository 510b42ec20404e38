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
use crate::programme::model::{Kind, Session, State as Course};
use crate::programme::schedule::{SessionTime, progress};
use crate::programme::search::Query;
use crate::programme::text::Text;
use crate::ui::address::Page;
use crate::ui::html::{El, Html, el, live};
use crate::ui::state::state;
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
    let (query, over) = (state().query, state().over);
    let time = session_time(index, session);
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
        .put(heading(session, level, query))
        .put(speakers(index, session, query))
        .put(place(index, session).map(|place| el("p").class("card-place").put(place)))
        .put(notice(session))
        .put(tags(index, session))
        .put(star(session))
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

fn heading(session: &Session, level: Level, query: Memo<Query>) -> El {
    let href = state().href(&Page::Session(session.id.to_string()));
    let title = session.title.clone();
    let title = live(move || query.with(|query| marked(&title, query)));
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
    let badge = move || {
        let on = time() == SessionTime::Now;
        on.then(|| el("strong").class("badge live").put(say(|m| m.now.live)))
    };
    (session.kind != Kind::Break).then(|| live(badge))
}

/// Whether a session is on, by the clock of the app.
fn session_time(
    index: &Arc<Index>,
    session: &Session,
) -> impl Fn() -> SessionTime + Clone + Send + use<> {
    let state = state();
    let (index, id) = (index.clone(), session.id.clone());
    move || {
        let now = state.now.get();
        index.session(&id).map_or(SessionTime::Upcoming, |session| progress(&index, session, now))
    }
}

/// Who speaks: all names of a small round, the first ones and a number of a large one. A search
/// shows them all, because it may have found one of them.
fn speakers(index: &Index, session: &Session, query: Memo<Query>) -> Option<Html> {
    let people = session.speakers.iter().filter_map(|speaker| index.person(&speaker.person));
    let names: Vec<Text> = people.map(|person| person.name.clone()).collect();
    (!names.is_empty()).then(|| live(move || query.with(|query| name_list(&names, query))))
}

fn name_list(names: &[Text], query: &Query) -> El {
    const SHOWN: usize = 3;
    let few = !query.is_empty() || names.len() <= SHOWN + 1;
    let shown = if few { names.len() } else { SHOWN };
    let name = |name| el("li").put(el("bdi").put(marked(name, query)));
    let more = (shown < names.len()).then(|| {
        let number = format!("+{}", names.len() - shown);
        el("li").class("more").put(el("bdi").attr("dir", "ltr").put(number))
    });
    el("ul").class("names").put(names[..shown].iter().map(name).collect::<Html>()).put(more)
}

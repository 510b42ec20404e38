//! A session in a list.

use super::icon::icon;
use super::keep::star;
use super::marked::marked;
use super::place::place;
use super::tags::{stripe, tags};
use super::time;
use super::words::{lang, phrase, say, text};
use crate::address::Page;
use crate::html::{El, Html, h, redraw_when};
use crate::i18n::{self, Message};
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::programme::model::{Kind, Session, SessionState};
use crate::programme::schedule::{SessionTime, progress};
use crate::programme::search::{Query, ranges};
use crate::programme::text::Text;
use crate::ui::state::route::Route;
use crate::ui::state::state;
use leptos::prelude::{Get, Memo, With};
use std::sync::Arc;

/// The level of the heading of a card, below those of its page.
#[derive(Clone, Copy)]
pub enum HeadingLevel {
    /// The heading is an `<h3>`.
    Third,
    /// The heading is an `<h4>`.
    Fourth,
}

/// The card of a session. Its title is a link that covers the card; the star lies above it.
pub fn card(index: &Arc<Index>, session: &Session, level: HeadingLevel) -> El {
    let over = state().clock.over;
    let at = index.position(&session.id).unwrap_or_default();
    let time = session_time(index, at);
    let on = time.clone();
    h::article()
        .class("card")
        .attr("data-session", session.id.to_string())
        .attr("data-kind", session.kind.like.code())
        .attr("data-state", course(session.state))
        .live_attr("data-time", move || moment(time(), over.get()))
        .custom_property("--stripe", stripe(index, session))
        .child(
            h::p()
                .class("card-meta")
                .child(time::of_session(index, session))
                .child(kind(index, session))
                .child(on_now(session, on))
                .child(changed(session)),
        )
        .child(heading(index, at, level))
        .child(speakers(index, at))
        .child(place(index, session).map(|place| h::p().class("card-place").child(place)))
        .child(notice(session))
        .child(tags(index, session))
        .child(star(index, session))
}

/// Cards below each other.
pub fn cards(index: &Arc<Index>, sessions: &[&Session], level: HeadingLevel) -> El {
    let cards: Html = sessions.iter().map(|session| card(index, session, level)).collect();
    h::div().class("cards").child(cards)
}

/// `cancelled` or `moved`, for the style sheet; nothing for what takes place as planned.
pub fn course(state: SessionState) -> Option<&'static str> {
    match state {
        SessionState::Scheduled => None,
        SessionState::Moved => Some("moved"),
        SessionState::Cancelled => Some("cancelled"),
        SessionState::Full => Some("full"),
    }
}

/// A badge that says in words that a session was moved or cancelled.
pub fn changed(session: &Session) -> Option<El> {
    let name = i18n::state_name(lang(), session.state)?;
    Some(h::strong().class("badge alarm").child(phrase(name)))
}

/// What kind of session it is.
pub fn kind(index: &Index, session: &Session) -> El {
    h::span().class("kind").child(phrase(i18n::kind_of(index, session, lang())))
}

/// A remark that the visitor must see.
pub fn notice(session: &Session) -> Option<El> {
    let notice = text(&session.notice)?;
    Some(h::p().class("notice").child(icon("warning")).child(h::span().child(notice)))
}

fn heading(index: &Arc<Index>, at: usize, level: HeadingLevel) -> El {
    let heading = match level {
        HeadingLevel::Third => h::h3(),
        HeadingLevel::Fourth => h::h4(),
    };
    heading.class("card-title").child(link(index, at))
}

/// The title of the session at a position, with what was searched for marked, as a link to its page.
pub fn link(index: &Arc<Index>, at: usize) -> El {
    let Route { query, lang, .. } = state().route;
    let href = state().route.href(&Page::Session(index.sessions()[at].id.to_string()));
    let (index, known) = (index.clone(), index.clone());
    let key = move || query.with(|query| matches(&known.sessions()[at].title, query, lang));
    let title =
        redraw_when(key, move |_| query.with(|query| marked(&index.sessions()[at].title, query)));
    h::a().class("card-link").attr("href", href).child(title)
}

/// `past` or `now`, for the style sheet. When all is over nothing is more past than the rest.
pub fn moment(time: SessionTime, over: bool) -> Option<String> {
    match time {
        SessionTime::Past if !over => Some("past".to_owned()),
        SessionTime::Now => Some("now".to_owned()),
        _ => None,
    }
}

/// "On now", as soon as and as long as it is.
pub fn on_now(session: &Session, time: impl Fn() -> SessionTime + Send + 'static) -> Option<Html> {
    let badge =
        |on: &bool| on.then(|| h::strong().class("badge live").child(say(Message::NowLive)));
    (session.kind.like != Kind::Break)
        .then(|| redraw_when(move || time() == SessionTime::Now, badge))
}

/// Whether the session at a position is on, by the clock of the app.
pub fn session_time(
    index: &Arc<Index>,
    at: usize,
) -> impl Fn() -> SessionTime + Clone + Send + use<> {
    let (index, now) = (index.clone(), state().clock.now);
    move || progress(&index, &index.sessions()[at], now.get())
}

/// The names of those who speak: all of a small round, the first ones and a number of a large one.
/// A search shows them all, because it may have found one of them.
fn speakers(index: &Arc<Index>, at: usize) -> Option<Html> {
    let Route { query, lang, .. } = state().route;
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
    Some(redraw_when(key, move |_| {
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
    let name = |name: &&Text| h::li().child(h::bdi().child(marked(name, query)));
    let more = (shown < names.len()).then(|| {
        let number = format!("+{}", names.len() - shown);
        h::li().class("more").child(h::bdi().attr("dir", "ltr").child(number))
    });
    h::ul().class("names").child(names[..shown].iter().map(name).collect::<Html>()).child(more)
}

/// The ranges of a text that [`marked`] marks: as long as they are the same, so is what is drawn.
fn matches(text: &Text, query: &Query, lang: Memo<Lang>) -> Vec<(usize, usize)> {
    if query.is_empty() {
        return Vec::new();
    }
    text.get(lang.get()).map_or_else(Vec::new, |phrase| ranges(phrase.text, query))
}

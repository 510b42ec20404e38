//! What has changed in the programme since the visitor saw it.

use super::heading;
use super::loading::frame;
use crate::agenda::changes::{Changes, new_clashes};
use crate::i18n;
use crate::programme::changes::{Change, Seen, What};
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::programme::model::Session;
use crate::programme::text::{Phrase, Text};
use crate::programme::time::Moment;
use crate::ui::address::Page;
use crate::ui::components::card::course;
use crate::ui::components::icon::icon;
use crate::ui::components::keep::star;
use crate::ui::components::place::place;
use crate::ui::components::tags::stripe;
use crate::ui::components::time;
use crate::ui::components::words::{self, lang, phrase, plain, text};
use crate::ui::html::{El, Html, el, live, without_script};
use crate::ui::rest::news::{News, news, older_line};
use crate::ui::rest::words::{Pick, count, say, say_with};
use crate::ui::state::state;
use leptos::prelude::With;
use std::sync::Arc;

/// The page.
pub fn page(index: &Arc<Index>) -> Html {
    let (news, index) = (news(), index.clone());
    el("div")
        .class("page changes")
        .put(heading(words::say(|m| m.nav.changes)))
        .put(live(move || inside(news, &index)))
        .into()
}

fn inside(news: News, index: &Arc<Index>) -> Html {
    if !state().knows_agenda() {
        let needs_script = || el("p").class("lead").put(words::say(|m| m.agenda.needs_script));
        return vec![frame().into(), without_script(needs_script).into()].into();
    }
    let said = |said: Html| el("p").class("lead").attr("role", "status").put(said);
    if let Some(older) = news.older(index) {
        return said(older_line(older)).into();
    }
    let changes = news.changes(index);
    if changes.is_empty() {
        return said(say(|m| m.changes.none)).into();
    }
    let Changes { mine, my_verticals, elsewhere } = &changes;
    Html::from_iter([
        Some(said(count(|c| &c.changes, changes.len()))),
        group(index, "mine", |m| m.changes.mine, mine),
        group(index, "my-verticals", |m| m.changes.my_verticals, my_verticals),
        group(index, "elsewhere", |m| m.changes.elsewhere, elsewhere),
        Some(el("p").class("buttons").put(seen_button(news, index))),
    ])
}

fn seen_button(news: News, index: &Arc<Index>) -> El {
    let index = index.clone();
    el("button")
        .attr("type", "button")
        .class("button strong")
        .on("click", move |_| {
            news.saw(&index);
            // The button is gone then.
            state().device().focus("main");
        })
        .put(icon("check"))
        .put(say(|m| m.changes.seen))
}

fn group(index: &Arc<Index>, name: &'static str, title: Pick, changes: &[Change]) -> Option<El> {
    let own = name == "mine";
    let entries = || changes.iter().map(|change| entry(index, change, own)).collect::<Html>();
    (!changes.is_empty()).then(|| {
        el("section")
            .attr("data-group", name)
            .put(el("h2").put(say(title)))
            .put(el("div").class("cards").put(entries()))
    })
}

fn entry(index: &Arc<Index>, change: &Change, own: bool) -> El {
    let (session, before) = (index.session(&change.id), change.before.as_ref());
    let card = el("article")
        .class("card change")
        .attr("data-session", change.id.to_string())
        .maybe("data-kind", session.map(|session| session.kind.code()))
        .maybe("data-state", session.and_then(|session| course(session.state)));
    let card = match session {
        Some(session) => card.property("--stripe", stripe(index, session)),
        None => card,
    };
    card.put(session.map(|session| when(index, session)))
        .put(title(&change.id, session, before))
        .put(differences(index, before, session, &change.what))
        .put(own.then(|| clashes(index, &change.id)))
        .put(session.map(|session| star(index, session)))
}

fn when(index: &Index, session: &Session) -> El {
    el("p")
        .class("card-meta")
        .put(i18n::date_medium(lang(), session.start.date()))
        .put(time::of_session(session))
        .put(place(index, session))
}

/// The title as it is now, or as it was of a session that is gone.
fn title(id: &str, session: Option<&Session>, before: Option<&Seen>) -> El {
    let heading = el("h3").class("card-title");
    if let Some(session) = session {
        let href = state().href(&Page::Session(id.to_owned()));
        return heading
            .put(el("a").class("card-link").attr("href", href).put(text(&session.title)));
    }
    let known = before.and_then(|seen| text(&seen.title));
    heading.put(known.unwrap_or_else(|| el("bdi").attr("lang", "").put(id.to_owned()).into()))
}

/// What is different of a session, each with how it was and how it is.
pub fn differences(
    index: &Index,
    before: Option<&Seen>,
    now: Option<&Session>,
    what: &[What],
) -> El {
    let lines: Html = what.iter().map(|what| difference(index, before, now, *what)).collect();
    el("ul").class("differences").put(lines)
}

fn difference(index: &Index, before: Option<&Seen>, now: Option<&Session>, what: What) -> El {
    let (code, name): (_, Pick) = match what {
        What::Added => ("added", |m| m.changes.added),
        What::Gone => ("gone", |m| m.changes.gone),
        What::Cancelled => ("cancelled", |m| m.changes.cancelled),
        What::TakesPlaceAgain => ("again", |m| m.changes.again),
        What::Moved => ("moved", |m| m.changes.moved),
        What::OtherRoom => ("room", |m| m.changes.room),
        What::RoomConfirmed => ("confirmed", |m| m.changes.confirmed),
        What::Renamed => ("renamed", |m| m.changes.renamed),
    };
    let (was, is) = match what {
        What::Gone => (before.map(|seen| moments(seen.start, seen.end, true)), None),
        What::Moved => times(before, now),
        What::OtherRoom => (
            before.map(|seen| room(index, seen.room.as_deref())),
            now.map(|session| room(index, session.room.as_deref())),
        ),
        What::RoomConfirmed => (None, now.map(|session| room(index, session.room.as_deref()))),
        What::Renamed => titles(before, now),
        What::Added | What::Cancelled | What::TakesPlaceAgain => (None, None),
    };
    let side = |tag, name: Pick, value: Html| {
        el("span")
            .class("side")
            .put(el("span").class("aside").put(say(name)))
            .put(" ")
            .put(el(tag).put(value))
    };
    el("li")
        .attr("data-what", code)
        .put(el("strong").class("badge").put(say(name)))
        .put(was.map(|was| side("del", |m| m.changes.before, was)))
        .put(is.map(|is| side("ins", |m| m.changes.after, is)))
}

/// The two sides of a change.
type Sides = (Option<Html>, Option<Html>);

/// The times, with their days where these differ.
fn times(before: Option<&Seen>, now: Option<&Session>) -> Sides {
    let Some((seen, session)) = before.zip(now) else { return (None, None) };
    let other_day = seen.start.date() != session.start.date();
    let was = moments(seen.start, seen.end, other_day);
    (Some(was), Some(moments(session.start, session.end, other_day)))
}

fn moments(start: Moment, end: Option<Moment>, with_day: bool) -> Html {
    let day = with_day.then(|| i18n::date_medium(lang(), start.date()) + " ");
    vec![day.into(), time::range(start, end).into()].into()
}

fn room(index: &Index, id: Option<&str>) -> Html {
    let Some(id) = id else { return say(|m| m.changes.no_room) };
    let name = index.room(id).and_then(|room| text(&room.name));
    name.unwrap_or_else(|| el("bdi").attr("lang", "").put(id.to_owned()).into())
}

/// The titles in a language in which they differ, the nearest to the reader's.
fn titles(before: Option<&Seen>, now: Option<&Session>) -> Sides {
    let Some((seen, session)) = before.zip(now) else { return (None, None) };
    let exact = |text: &'_ Text, lang: Lang| text.exact(lang).map(str::to_owned);
    let differ = |of: Lang| {
        let (was, is) = (exact(&seen.title, of)?, exact(&session.title, of)?);
        (was != is).then_some((was, is, of))
    };
    let Some((was, is, of)) = lang().fallbacks().into_iter().find_map(differ) else {
        return (None, None);
    };
    let told = |text: &str| phrase(Phrase { text, lang: of });
    (Some(told(&was)), Some(told(&is)))
}

/// What a session of the agenda overlaps now and did not before.
fn clashes(index: &Index, id: &str) -> Html {
    let clashes = state().agenda.with(|agenda| new_clashes(agenda, index, id));
    let notes = clashes.into_iter().map(|clash| {
        let title = |at: usize, lang| i18n::isolate(&plain(&index.sessions()[at].title, lang));
        let time = i18n::time_range(clash.from.clock(), Some(clash.until.clock()));
        let [a, b] = clash.sessions;
        let values =
            |lang| vec![("a", title(a, lang)), ("b", title(b, lang)), ("x", i18n::isolate(&time))];
        let said = el("span").put(say_with(|m| m.added.clash, values));
        el("p").class("notice").attr("data-clash", "").put(icon("warning")).put(said)
    });
    notes.collect()
}

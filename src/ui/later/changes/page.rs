//! The page of changes since the visitor saw the programme last.

use super::differences::differences;
use super::news::{NewsState, news, older_line};
use crate::address::Page;
use crate::agenda::changes::{Changes, new_clashes};
use crate::html::{El, Html, h, live, without_script};
use crate::i18n::{self, Counted, Message};
use crate::programme::changes::{Change, Seen};
use crate::programme::index::Index;
use crate::programme::model::Session;
use crate::ui::components::button::button;
use crate::ui::components::card::course;
use crate::ui::components::frame::frame;
use crate::ui::components::icon::icon;
use crate::ui::components::keep::star;
use crate::ui::components::page::heading;
use crate::ui::components::place::place;
use crate::ui::components::tags::stripe;
use crate::ui::components::time;
use crate::ui::components::words::{self, count, lang, plain, say, say_with, text};
use crate::ui::state::state;
use std::sync::Arc;

/// The page.
pub fn changes_page(index: &Arc<Index>) -> Html {
    let (news, index) = (news(), index.clone());
    h::div()
        .class("page changes")
        .child(heading(words::say(Message::NavChanges)))
        .child(live(move || inside(news, &index)))
        .into()
}

fn inside(news: NewsState, index: &Arc<Index>) -> Html {
    if !state().agenda.is_known() {
        let needs_script = || h::p().class("lead").child(say(Message::AgendaNeedsScript));
        return vec![frame().into(), without_script(needs_script).into()].into();
    }
    let said = |said: Html| h::p().class("lead").attr("role", "status").child(said);
    if let Some(older) = news.older(index) {
        return said(older_line(older)).into();
    }
    let changes = news.changes(index);
    if changes.is_empty() {
        return said(say(Message::ChangesNone)).into();
    }
    let Changes { mine, my_verticals, elsewhere } = &changes;
    Html::from_iter([
        Some(said(count(Counted::Changes, changes.len()))),
        group(index, "mine", Message::ChangesMine, mine),
        group(index, "my-verticals", Message::ChangesMyVerticals, my_verticals),
        group(index, "elsewhere", Message::ChangesElsewhere, elsewhere),
        Some(h::p().class("buttons").child(seen_button(news, index))),
    ])
}

fn seen_button(news: NewsState, index: &Arc<Index>) -> El {
    let index = index.clone();
    button("button strong")
        .on("click", move |_| {
            news.saw(&index);
            // The button is gone then.
            state().device().focus("main");
        })
        .child(icon("check"))
        .child(say(Message::ChangesSeen))
}

fn group(index: &Arc<Index>, name: &'static str, title: Message, changes: &[Change]) -> Option<El> {
    let own = name == "mine";
    let entries = || changes.iter().map(|change| entry(index, change, own)).collect::<Html>();
    (!changes.is_empty()).then(|| {
        h::section()
            .attr("data-group", name)
            .child(h::h2().child(say(title)))
            .child(h::div().class("cards").child(entries()))
    })
}

fn entry(index: &Arc<Index>, change: &Change, own: bool) -> El {
    let (session, before) = (index.session(&change.id), change.before.as_ref());
    let card = h::article()
        .class("card change")
        .attr("data-session", change.id.to_string())
        .attr("data-kind", session.map(|session| session.kind.like.code()))
        .attr("data-state", session.and_then(|session| course(session.state)));
    let card = match session {
        Some(session) => card.custom_property("--stripe", stripe(index, session)),
        None => card,
    };
    card.child(session.map(|session| when(index, session)))
        .child(title(&change.id, session, before))
        .child(differences(index, before, session, &change.what))
        .child(own.then(|| clashes(index, &change.id)))
        .child(session.map(|session| star(index, session)))
}

fn when(index: &Index, session: &Session) -> El {
    h::p()
        .class("card-meta")
        .child(i18n::date_medium(lang(), session.start.date()))
        .child(time::of_session(index, session))
        .child(place(index, session))
}

/// The title as it is now, or as it was of a session that is gone.
fn title(id: &str, session: Option<&Session>, before: Option<&Seen>) -> El {
    let heading = h::h3().class("card-title");
    if let Some(session) = session {
        let href = state().route.href(&Page::Session(id.to_owned()));
        return heading
            .child(h::a().class("card-link").attr("href", href).child(text(&session.title)));
    }
    let known = before.and_then(|seen| text(&seen.title));
    heading.child(known.unwrap_or_else(|| h::bdi().attr("lang", "").child(id.to_owned()).into()))
}

/// The clashes of a session of the agenda that were not there before.
fn clashes(index: &Index, id: &str) -> Html {
    let clashes = state().agenda.with(|agenda| new_clashes(agenda, index, id));
    let notes = clashes.into_iter().map(|clash| {
        let title = |at: usize, lang| i18n::isolate(&plain(&index.sessions()[at].title, lang));
        let time = i18n::time_range(clash.from.clock(), Some(clash.until.clock()));
        let [a, b] = clash.sessions;
        let values =
            |lang| vec![("a", title(a, lang)), ("b", title(b, lang)), ("x", i18n::isolate(&time))];
        let said = h::span().child(say_with(Message::AddedClash, values));
        h::p().class("notice").attr("data-clash", "").child(icon("warning")).child(said)
    });
    notes.collect()
}

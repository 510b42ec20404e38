//! One session.

use super::{fact, heading, up};
use crate::i18n;
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::programme::model::{Part, Session, Speaker};
use crate::programme::text::Text;
use crate::ui::address::Page;
use crate::ui::components::card::{cards, changed, notice};
use crate::ui::components::icon::icon;
use crate::ui::components::keep::keep_button;
use crate::ui::components::place::place;
use crate::ui::components::tags::{linked_tags, stripe};
use crate::ui::components::time;
use crate::ui::components::words::{Pick, lang, phrase, plain, say, text};
use crate::ui::device::Shared;
use crate::ui::html::{El, Html, el};
use crate::ui::rest::travel::export_session;
use crate::ui::state::{State, Toast, state};
use leptos::prelude::{Get, Set};
use leptos::task::spawn_local;
use std::sync::Arc;

/// The page of a session.
pub fn page(index: &Arc<Index>, session: &Session) -> Html {
    let ways = el("p")
        .class("buttons")
        .put(keep_button(index, session))
        .put(share_button(session))
        .put(export_session(index, &session.id));
    article(index, session, ways).into()
}

/// The page with what can be done with the session.
pub fn article(index: &Arc<Index>, session: &Session, ways: El) -> El {
    let (before, after) = index.room_neighbours(session);
    let kind = el("span").class("kind").put(phrase(i18n::kind_name(lang(), session.kind)));
    el("article")
        .class("page session-page")
        .attr("data-session", session.id.to_string())
        .property("--stripe", stripe(index, session))
        .put(up(back_to_programme(), |m| m.nav.back_to_programme))
        .put(el("p").class("card-meta").put(kind).put(changed(session)))
        .put(heading(text(&session.title)))
        .put(notice(session))
        .put(facts(index, session))
        .put(linked_tags(index, session))
        .put(ways)
        .put(text(&session.summary).map(|summary| el("p").class("summary").put(summary)))
        .put(speakers(index, session))
        .put(others(|m| m.session.same_time, index, &index.parallel_to(session)))
        .put(others(|m| m.session.before_in_room, index, before.as_slice()))
        .put(others(|m| m.session.after_in_room, index, after.as_slice()))
}

/// The programme as it was left, filter and all.
fn back_to_programme() -> String {
    let state = state();
    state.href_in(&Page::Programme, lang(), &state.programme_filter.get())
}

fn facts(index: &Index, session: &Session) -> El {
    let room = |place: El| {
        fact(|m| m.session.room, Html::from_iter([Some(place), where_it_is(index, session)]))
    };
    el("dl")
        .class("facts-list")
        .put(fact(|m| m.session.day, i18n::date_long(lang(), session.start.date())))
        .put(fact(|m| m.session.time, time_and_duration(session)))
        .put(place(index, session).map(room))
        .put(spoken(session))
}

fn time_and_duration(session: &Session) -> Vec<Html> {
    let minutes = session.end.map(|end| (end.minutes() - session.start.minutes()).unsigned_abs());
    let duration = match minutes {
        Some(minutes) => i18n::duration(lang(), minutes).into(),
        None => say(|m| m.card.end_unknown),
    };
    let duration = el("span").class("aside").put(duration);
    vec![time::of_session(session).into(), " ".into(), duration.into()]
}

fn where_it_is(index: &Index, session: &Session) -> Option<El> {
    let room = index.room(session.room.as_deref()?)?;
    text(&room.place).map(|place| el("span").class("aside").put(place))
}

fn spoken(session: &Session) -> Option<El> {
    let languages = session.languages.iter().filter_map(|tag| Lang::from_tag(tag));
    let names: Vec<Html> =
        languages.map(|of| el("li").put(phrase(i18n::language_name(lang(), of))).into()).collect();
    (!names.is_empty())
        .then(|| fact(|m| m.session.spoken_languages, el("ul").class("names").put(names)))
}

fn speakers(index: &Index, session: &Session) -> Option<El> {
    let speakers = session.speakers.iter().filter_map(|speaker| person(index, speaker));
    let people: Vec<Html> = speakers.map(Html::from).collect();
    (!people.is_empty()).then(|| {
        el("section")
            .attr("aria-labelledby", "speakers")
            .put(el("h2").attr("id", "speakers").put(say(|m| m.session.speakers)))
            .put(el("ul").class("people").put(people))
    })
}

fn person(index: &Index, speaker: &Speaker) -> Option<El> {
    let person = index.person(&speaker.person)?;
    let function = either(&speaker.function, &person.function);
    let organisation = either(&speaker.organisation, &person.organisation);
    let slot = speaker
        .start
        .map(|start| el("p").class("slot-of-person").put(time::range(start, speaker.end)));
    let part = (speaker.part == Part::Moderator)
        .then(|| el("span").class("badge").put(phrase(i18n::part_name(lang(), speaker.part))));
    let href = state().href(&Page::Person(person.id.to_string()));
    let name = el("a").attr("href", href).put(text(&person.name));
    Some(
        el("li")
            .class("person")
            .put(slot)
            .put(el("p").class("person-name").put(name).put(part))
            .put(el("p").class("person-function").put(text(function)))
            .put(el("p").class("person-organisation").put(text(organisation))),
    )
}

/// What holds for a session; where nothing does, what holds in general.
fn either<'a>(here: &'a Text, always: &'a Text) -> &'a Text {
    if here.is_empty() { always } else { here }
}

fn others(title: Pick, index: &Arc<Index>, sessions: &[&Session]) -> Option<El> {
    (!sessions.is_empty()).then(|| {
        el("section").class("others").put(el("h2").put(say(title))).put(cards(index, sessions))
    })
}

fn share_button(session: &Session) -> El {
    let state = state();
    let page = Page::Session(session.id.to_string());
    let title = plain(&session.title, lang());
    el("button")
        .attr("type", "button")
        .class("button")
        .on("click", move |_| share(state, &page, title.clone()))
        .put(icon("share"))
        .put(say(|m| m.action.share))
}

fn share(state: State, page: &Page, title: String) {
    let device = state.device();
    // The link of the page itself: neither a filter nor the rehearsal clock goes along.
    let url = device.absolute(&state.permalink(page));
    spawn_local(async move {
        match device.share(&title, &url).await {
            Shared::Copied => state.toast.set(Some(Toast::LinkCopied)),
            Shared::Not => state.toast.set(Some(Toast::Link(url))),
            Shared::Handed => {}
        }
    });
}

//! One session.

use crate::address::Page;
use crate::device::Shared;
use crate::html::{El, Html, h};
use crate::i18n;
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::programme::model::{Role, Session, Speaker};
use crate::programme::text::Text;
use crate::ui::components::button::button;
use crate::ui::components::card::{cards, changed, notice};
use crate::ui::components::icon::icon;
use crate::ui::components::keep::keep_button;
use crate::ui::components::page::{fact, heading, up};
use crate::ui::components::place::place;
use crate::ui::components::tags::{linked_tags, stripe};
use crate::ui::components::time;
use crate::ui::components::words::{Pick, lang, phrase, plain, say, text};
use crate::ui::later::travel::export_session;
use crate::ui::state::app::Toast;
use crate::ui::state::{State, state};
use leptos::prelude::Get;
use leptos::task::spawn_local;
use std::sync::Arc;

/// The page of a session.
pub fn session_page(index: &Arc<Index>, session: &Session) -> Html {
    let ways = h::p()
        .class("buttons")
        .child(keep_button(index, session))
        .child(share_button(session))
        .child(export_session(index, &session.id));
    article(index, session, ways).into()
}

/// The page with what can be done with the session.
pub fn article(index: &Arc<Index>, session: &Session, ways: El) -> El {
    let (before, after) = index.room_neighbours(session);
    let kind = h::span().class("kind").child(phrase(i18n::kind_name(lang(), session.kind)));
    h::article()
        .class("page session-page")
        .attr("data-session", session.id.to_string())
        .custom_property("--stripe", stripe(index, session))
        .child(up(back_to_programme(), |m| m.nav.back_to_programme))
        .child(h::p().class("card-meta").child(kind).child(changed(session)))
        .child(heading(text(&session.title)))
        .child(notice(session))
        .child(facts(index, session))
        .child(linked_tags(index, session))
        .child(ways)
        .child(text(&session.summary).map(|summary| h::p().class("summary").child(summary)))
        .child(speakers(index, session))
        .child(others(|m| m.session.same_time, index, &index.parallel_to(session)))
        .child(others(|m| m.session.before_in_room, index, before.as_slice()))
        .child(others(|m| m.session.after_in_room, index, after.as_slice()))
}

/// The programme as it was left, filter and all.
fn back_to_programme() -> String {
    let state = state();
    state.route.href_in(&Page::Programme, lang(), &state.route.programme_filter.get())
}

fn facts(index: &Index, session: &Session) -> El {
    let room = |place: El| {
        fact(|m| m.session.room, Html::from_iter([Some(place), where_it_is(index, session)]))
    };
    h::dl()
        .class("facts-list")
        .child(fact(|m| m.session.day, i18n::date_long(lang(), session.start.date())))
        .child(fact(|m| m.session.time, time_and_duration(session)))
        .child(place(index, session).map(room))
        .child(spoken(session))
}

fn time_and_duration(session: &Session) -> Vec<Html> {
    let minutes = session.end.map(|end| (end.minutes() - session.start.minutes()).unsigned_abs());
    let duration = match minutes {
        Some(minutes) => i18n::duration(lang(), minutes).into(),
        None => say(|m| m.card.end_unknown),
    };
    let duration = h::span().class("aside").child(duration);
    vec![time::of_session(session).into(), " ".into(), duration.into()]
}

fn where_it_is(index: &Index, session: &Session) -> Option<El> {
    let room = index.room(session.room.as_deref()?)?;
    text(&room.place).map(|place| h::span().class("aside").child(place))
}

fn spoken(session: &Session) -> Option<El> {
    let languages = session.languages.iter().filter_map(|tag| Lang::from_tag(tag));
    let names: Vec<Html> =
        languages.map(|of| h::li().child(phrase(i18n::language_name(lang(), of))).into()).collect();
    (!names.is_empty())
        .then(|| fact(|m| m.session.spoken_languages, h::ul().class("names").child(names)))
}

fn speakers(index: &Index, session: &Session) -> Option<El> {
    let speakers = session.speakers.iter().filter_map(|speaker| person(index, speaker));
    let people: Vec<Html> = speakers.map(Html::from).collect();
    (!people.is_empty()).then(|| {
        h::section()
            .attr("aria-labelledby", "speakers")
            .child(h::h2().attr("id", "speakers").child(say(|m| m.session.speakers)))
            .child(h::ul().class("people").child(people))
    })
}

fn person(index: &Index, speaker: &Speaker) -> Option<El> {
    let person = index.person(&speaker.person)?;
    let function = either(&speaker.function, &person.function);
    let organisation = either(&speaker.organisation, &person.organisation);
    let slot = speaker
        .start
        .map(|start| h::p().class("slot-of-person").child(time::range(start, speaker.end)));
    let role = (speaker.role == Role::Moderator)
        .then(|| h::span().class("badge").child(phrase(i18n::role_name(lang(), speaker.role))));
    let href = state().route.href(&Page::Person(person.id.to_string()));
    let name = h::a().attr("href", href).child(text(&person.name));
    Some(
        h::li()
            .class("person")
            .child(slot)
            .child(h::p().class("person-name").child(name).child(role))
            .child(h::p().class("person-function").child(text(function)))
            .child(h::p().class("person-organisation").child(text(organisation))),
    )
}

/// The text for this session; where there is none, the one that holds in general.
fn either<'a>(here: &'a Text, always: &'a Text) -> &'a Text {
    if here.is_empty() { always } else { here }
}

fn others(title: Pick, index: &Arc<Index>, sessions: &[&Session]) -> Option<El> {
    (!sessions.is_empty()).then(|| {
        h::section().class("others").child(h::h2().child(say(title))).child(cards(index, sessions))
    })
}

fn share_button(session: &Session) -> El {
    let state = state();
    let page = Page::Session(session.id.to_string());
    let title = plain(&session.title, lang());
    button("button")
        .on("click", move |_| share(state, &page, title.clone()))
        .child(icon("share"))
        .child(say(|m| m.action.share))
}

fn share(state: State, page: &Page, title: String) {
    let device = state.device();
    // The link of the page itself: neither a filter nor the rehearsal clock goes along.
    let url = device.absolute(&state.route.permalink(page));
    spawn_local(async move {
        match device.share(&title, &url).await {
            Shared::Copied => state.app.say(Toast::LinkCopied),
            Shared::Not => state.app.say(Toast::Link(url)),
            Shared::Handed => {}
        }
    });
}

//! One session.

mod facts;
mod links;

use crate::address::Page;
use crate::device::Shared;
use crate::html::{El, Html, h};
use crate::i18n::{self, Message};
use crate::programme::index::Index;
use crate::programme::model::{Session, Speaker};
use crate::programme::text::Text;
use crate::ui::components::button::button;
use crate::ui::components::card::{HeadingLevel, cards, changed, kind, notice};
use crate::ui::components::icon::icon;
use crate::ui::components::page::{heading, up};
use crate::ui::components::tags::{linked_tags, stripe};
use crate::ui::components::time::{self, venue_time};
use crate::ui::components::words::{lang, paragraph, phrase, plain, say, text};
use crate::ui::later::days::cards_by_day;
use crate::ui::later::levels::levels;
use crate::ui::later::picture::picture;
use crate::ui::later::rich::rich;
use crate::ui::later::travel::export_session;
use crate::ui::later::venue::where_is;
use crate::ui::state::app::Toast;
use crate::ui::state::{State, state};
use facts::facts;
use leptos::prelude::Get;
use leptos::task::spawn_local;
use links::links;
pub use links::plain_links;
use std::sync::Arc;

/// The most sessions at the same time on a prerendered page. With all sixty of a large event on
/// each of its pages a site would be three times as large.
const MOST_ON_PAPER: usize = 4;

/// The page of a session.
pub fn session_page(index: &Arc<Index>, session: &Session) -> Html {
    article(index, session, head(session), ways(index, session)).into()
}

/// What stands at the top of the page: the way up, and the title.
pub fn head(session: &Session) -> [El; 2] {
    let title = heading(text(&session.title)).class("session-title");
    [up(back_to_programme(), say(Message::SessionBackToProgramme)), title]
}

/// What can be done with a session.
pub fn ways(index: &Arc<Index>, session: &Session) -> El {
    h::p()
        .class("buttons")
        .child(levels(index, session))
        .child(share_button(session))
        .child(export_session(index, &session.id))
}

/// All that there is to say of a session, below a way out and its title.
pub fn article(index: &Arc<Index>, session: &Session, [way_out, title]: [El; 2], ways: El) -> El {
    let (before, after) = index.room_neighbours(session);
    let mut same_time = index.parallel_to(session);
    if state().device().is_paper() {
        same_time.truncate(MOST_ON_PAPER);
    }
    let kind = kind(index, session);
    h::article()
        .class("page session-page")
        .attr("data-session", session.id.to_string())
        .custom_property("--stripe", stripe(index, session))
        .child(way_out)
        .child(h::p().class("card-meta").child(kind).child(changed(session)))
        .child(title)
        .child(paragraph("subtitle", &session.subtitle))
        .child(notice(session))
        .child(facts(index, session))
        .child(venue_time(index))
        .child(linked_tags(index, &session.verticals))
        .child(ways)
        .child(session.details.get().image.as_ref().map(picture))
        .child(rich(&session.summary).map(|summary| summary.class("summary")))
        .child(links(index, session))
        .child(speakers(index, session))
        .child(where_is(index, session))
        .child(others(Message::SessionParts, index, &parts(index, session), cards_by_day))
        .child(others(Message::SessionBeforeInRoom, index, before.as_slice(), same_day))
        .child(others(Message::SessionAfterInRoom, index, after.as_slice(), same_day))
        // Last, for it is by far the longest at a large event: what comes below would be out of sight.
        .child(others(Message::SessionSameTime, index, &same_time, same_day))
}

/// The sessions that belong to this one.
fn parts<'a>(index: &'a Index, session: &Session) -> Vec<&'a Session> {
    let part = |other: &&Session| other.details.get().part_of.as_ref() == Some(&session.id);
    index.sessions().iter().filter(part).collect()
}

/// The programme as it was left, filter and all.
fn back_to_programme() -> String {
    let state = state();
    state.route.href_in(&Page::Programme, lang(), &state.route.filter.get())
}

fn speakers(index: &Index, session: &Session) -> Option<El> {
    let speakers = session.speakers.iter().filter_map(|speaker| person(index, speaker));
    let people: Vec<Html> = speakers.map(Html::from).collect();
    (!people.is_empty()).then(|| {
        h::section()
            .attr("aria-labelledby", "speakers")
            .child(h::h2().attr("id", "speakers").child(say(Message::SessionSpeakers)))
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
    let role = i18n::role_name(lang(), speaker.role)
        .map(|role| h::span().class("badge").child(phrase(role)));
    let href = state().route.href(&Page::Person(person.id.to_string()));
    let name = h::a().attr("href", href).child(text(&person.name));
    let details = person.details.get();
    let pronouns = text(&details.pronouns).map(|it| h::span().class("pronouns").child(it));
    let photo = details.photo.as_ref().map(|photo| picture(photo).class("portrait"));
    Some(
        h::li()
            .class("person")
            .child(photo)
            .child(slot)
            .child(h::p().class("person-name").child(name).child(pronouns).child(role))
            .child(paragraph("person-function", function))
            .child(paragraph("person-organisation", organisation)),
    )
}

/// The text for this session; where there is none, the one that holds in general.
fn either<'a>(here: &'a Text, always: &'a Text) -> &'a Text {
    if here.is_empty() { always } else { here }
}

fn others(
    title: Message,
    index: &Arc<Index>,
    sessions: &[&Session],
    draw: fn(&Arc<Index>, &[&Session]) -> Html,
) -> Option<El> {
    (!sessions.is_empty()).then(|| {
        h::section().class("others").child(h::h2().child(say(title))).child(draw(index, sessions))
    })
}

/// Sessions on the day of this one, which needs not be named.
fn same_day(index: &Arc<Index>, sessions: &[&Session]) -> Html {
    cards(index, sessions, HeadingLevel::Third).into()
}

fn share_button(session: &Session) -> El {
    let state = state();
    let page = Page::Session(session.id.to_string());
    let title = plain(&session.title, lang());
    button("button")
        .on("click", move |_| share(state, &page, title.clone()))
        .child(icon("share"))
        .child(say(Message::SessionShare))
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

//! What belongs to a session elsewhere: slides, a stream, a recording.

use crate::html::{El, Html, h, redraw_when};
use crate::i18n::Message;
use crate::programme::index::Index;
use crate::programme::model::{KindLink, LinkKind, Session};
use crate::programme::order::sorted;
use crate::programme::schedule::{SessionTime, progress};
use crate::ui::components::icon::icon;
use crate::ui::components::words::{say, text};
use crate::ui::state::state;
use leptos::prelude::Get;
use std::sync::Arc;

/// The links, what is of use now first.
pub fn links(index: &Arc<Index>, session: &Session) -> Option<El> {
    let (index, id) = (index.clone(), session.id.clone());
    let known = index.clone();
    let time = move || {
        let now = state().clock.now.get();
        known.session(&id).map(|session| progress(&known, session, now))
    };
    let id = session.id.clone();
    let list = redraw_when(time, move |time| {
        let session = index.session(&id)?;
        Some(list(&session.details.get().links, (*time)?))
    });
    (!session.details.get().links.is_empty()).then(|| {
        h::section().class("links").child(h::h2().child(say(Message::SessionLinks))).child(list)
    })
}

/// Links of somebody or of something that has no time.
pub fn plain_links(links: &[KindLink]) -> Option<El> {
    let items: Html = links.iter().map(|link| h::li().child(anchor(link))).collect();
    (!links.is_empty()).then(|| h::ul().class("plain-list").child(items))
}

fn list(links: &[KindLink], time: SessionTime) -> El {
    let order = sorted(links.len(), &|one, other| {
        rank(links[one].kind, time).cmp(&rank(links[other].kind, time))
    });
    let there = order.into_iter().map(|at| &links[at]).filter(|link| rank(link.kind, time) < NEVER);
    let items: Html = there
        .map(|link| {
            let first = rank(link.kind, time) == 0;
            h::li().child(anchor(link).class(if first { "button strong" } else { "" }))
        })
        .collect();
    h::ul().class("plain-list").child(items)
}

/// The rank of what is of no use at this time.
const NEVER: u8 = 9;

/// How far down a link stands before, during and after its session; 0 is what one wants now.
fn rank(kind: LinkKind, time: SessionTime) -> u8 {
    use SessionTime::{Now, Past, Upcoming};
    match (kind, time) {
        (LinkKind::Registration, Upcoming)
        | (LinkKind::Stream, Now)
        | (LinkKind::Recording, Past) => 0,
        (LinkKind::Registration, Past) | (LinkKind::Feedback, Upcoming) => NEVER,
        (LinkKind::Stream, _) => 1,
        (LinkKind::Slides | LinkKind::Paper, _) => 2,
        (LinkKind::Feedback, _) => 3,
        _ => 4,
    }
}

fn anchor(link: &KindLink) -> El {
    let name = text(&link.title).unwrap_or_else(|| say(name(link.kind)));
    h::a()
        .attr("href", link.url.to_string())
        .attr("rel", "external noopener")
        .child(name)
        .child(icon("external"))
}

fn name(kind: LinkKind) -> Message {
    match kind {
        LinkKind::Slides => Message::LinkSlides,
        LinkKind::Recording => Message::LinkRecording,
        LinkKind::Stream => Message::LinkStream,
        LinkKind::Paper => Message::LinkPaper,
        LinkKind::Registration => Message::LinkRegistration,
        LinkKind::Feedback => Message::LinkFeedback,
        LinkKind::Page => Message::LinkPage,
        LinkKind::Other => Message::LinkOther,
    }
}

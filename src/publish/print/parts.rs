//! What sheets are put together from. (The components of the app need the app around them.)

use super::words;
use crate::formats::qr::Qr;
use crate::i18n::{room_status_name, state_name, time_range};
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::programme::model::{RoomStatus, Session, State, Vertical};
use crate::programme::text::{Phrase, Text};
use crate::ui::components::tags::colour;
use crate::ui::html::{El, Html, el, paint};
use std::collections::BTreeSet;

/// Rules of the style sheet for what is different on each sheet.
pub type Rules = BTreeSet<String>;

/// A phrase on a page of a language, marked up when it is in another one.
pub fn phrase(page: Lang, phrase: Phrase) -> Html {
    let text = phrase.text.to_owned();
    if phrase.lang == page {
        return text.into();
    }
    el("span").attr("lang", phrase.lang.code()).attr("dir", phrase.lang.dir()).put(text).into()
}

/// A text of the programme on such a page; nothing where it is missing.
pub fn text(page: Lang, text: &Text) -> Option<Html> {
    text.get(page).map(|found| phrase(page, found))
}

/// When a session takes place.
pub fn time(session: &Session) -> El {
    let range = time_range(session.start.clock(), session.end.map(|end| end.clock()));
    el("time").attr("dir", "ltr").attr("datetime", session.start.to_string()).put(range)
}

/// That a session was moved or cancelled, and that its room is not sure.
pub fn warnings(page: Lang, session: &Session) -> Html {
    let changed = (session.state != State::Scheduled)
        .then(|| el("strong").class("state").put(phrase(page, state_name(page, session.state))));
    let doubt = (session.room_status != RoomStatus::Confirmed).then(|| {
        let status = room_status_name(page, session.room_status);
        el("em").class("doubt").put(phrase(page, status))
    });
    [changed, doubt].into_iter().flatten().collect()
}

/// What the visitor must know.
pub fn notice(page: Lang, session: &Session) -> Option<El> {
    text(page, &session.notice).map(|notice| el("p").class("notice").put(notice))
}

/// For the style sheet.
pub fn state(session: &Session) -> Option<&'static str> {
    match session.state {
        // Whether it is full will have changed when somebody reads the paper.
        State::Scheduled | State::Full => None,
        State::Moved => Some("moved"),
        State::Cancelled => Some("cancelled"),
    }
}

/// The numbers of a session's verticals, framed in their colours.
pub fn marks(index: &Index, session: &Session, rules: &mut Rules) -> Option<El> {
    let of_session = |vertical: &&Vertical| session.verticals.contains(&vertical.id);
    let verticals = index.verticals().into_iter().filter(of_session);
    let marks: Vec<Html> =
        verticals.map(|vertical| el("li").put(mark(vertical, rules)).into()).collect();
    (!marks.is_empty()).then(|| el("ul").class("marks").put(marks))
}

/// The number of a vertical, framed in its colour.
pub fn mark(vertical: &Vertical, rules: &mut Rules) -> El {
    let colour = colour(vertical);
    rules.extend(colour.iter().map(|colour| paint("--accent", colour).rule));
    el("span").class("mark").property("--accent", colour).put(vertical.number.to_string())
}

/// A code that leads to an address, with the words for it; nothing for an address that no code
/// holds.
pub fn way_to(page: Lang, address: &str) -> Option<El> {
    let qr = Qr::new(address).ok()?;
    let size = qr.size.to_string();
    let image = el("svg")
        .class("code")
        .attr("viewBox", ["0 0 ", &size, " ", &size].concat())
        .attr("shape-rendering", "crispEdges")
        .attr("role", "img")
        .attr("aria-label", address.to_owned())
        .put(el("path").attr("d", qr.path));
    let scan = el("p").class("scan").put(phrase(page, words::say(page, |words| words.scan)));
    let shown = address.split_once("://").map_or(address, |(_, shown)| shown);
    let shown = el("p").class("address").attr("dir", "ltr").put(shown.to_owned());
    Some(el("div").class("way").put(image).put(el("div").put(scan).put(shown)))
}

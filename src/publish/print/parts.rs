//! Parts of sheets. (The components of the app cannot serve here: they need the app around them.)

use crate::formats::qr::Qr;
use crate::html::{El, Html, h, paint};
use crate::i18n::{Message, say};
use crate::i18n::{room_status_name, session_time, state_name, time_range};
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::programme::model::{Session, SessionState, Vertical};
use crate::programme::text::{Phrase, Text};
use crate::ui::components::tags::colour;
use std::collections::BTreeSet;

/// Rules of the style sheet, for sizes and colours that differ from sheet to sheet.
pub type Rules = BTreeSet<String>;

/// A phrase on a page of a language, marked up when it is in another one.
pub fn phrase(page: Lang, phrase: Phrase) -> Html {
    let text = phrase.text.to_owned();
    if phrase.lang == page {
        return text.into();
    }
    h::span().attr("lang", phrase.lang.code()).attr("dir", phrase.lang.dir()).child(text).into()
}

/// A text of the programme on a page of a language; `None` where it is missing.
pub fn text(page: Lang, text: &Text) -> Option<Html> {
    text.get(page).map(|found| phrase(page, found))
}

/// The time of a session; with its days when it lasts for several.
pub fn time(page: Lang, index: &Index, session: &Session) -> El {
    let time = h::time().attr("datetime", session.start.to_string());
    if index.lasts_for_days(session) {
        return time.class("days").child(session_time(index, session, page));
    }
    let range = time_range(session.start.clock(), session.end.map(|end| end.clock()));
    time.attr("dir", "ltr").child(range)
}

/// The words for a session that was moved or cancelled, or whose room is not sure.
pub fn warnings(page: Lang, session: &Session) -> Html {
    let changed = state_name(page, session.state)
        .map(|state| h::strong().class("state").child(phrase(page, state)));
    let doubt = room_status_name(page, session.room_status)
        .map(|status| h::em().class("doubt").child(phrase(page, status)));
    [changed, doubt].into_iter().flatten().collect()
}

/// The notice of a session.
pub fn notice(page: Lang, session: &Session) -> Option<El> {
    text(page, &session.notice).map(|notice| h::p().class("notice").child(notice))
}

/// The state of a session for the style sheet; `None` for one that looks like most.
pub fn state(session: &Session) -> Option<&'static str> {
    match session.state {
        // Whether it is full will have changed when somebody reads the paper.
        SessionState::Scheduled | SessionState::Full => None,
        SessionState::Moved => Some("moved"),
        SessionState::Cancelled => Some("cancelled"),
    }
}

/// The numbers of a session's verticals, framed in their colours.
pub fn marks(index: &Index, session: &Session, rules: &mut Rules) -> Option<El> {
    let of_session = |vertical: &&Vertical| session.verticals.contains(&vertical.id);
    let verticals = index.verticals().into_iter().filter(of_session);
    let marks: Vec<Html> =
        verticals.map(|vertical| h::li().child(mark(vertical, rules)).into()).collect();
    (!marks.is_empty()).then(|| h::ul().class("marks").child(marks))
}

/// The number of a vertical, framed in its colour.
pub fn mark(vertical: &Vertical, rules: &mut Rules) -> El {
    let colour = colour(vertical);
    rules.extend(colour.iter().map(|colour| paint("--accent", colour).rule));
    h::span().class("mark").custom_property("--accent", colour).child(vertical.number.to_string())
}

/// A QR code that leads to an address, with the words for it; `None` for an address that is too
/// long for a code.
pub fn way_to(page: Lang, address: &str) -> Option<El> {
    let qr = Qr::new(address).ok()?;
    let size = qr.size.to_string();
    let image = h::svg()
        .class("code")
        .attr("viewBox", ["0 0 ", &size, " ", &size].concat())
        .attr("shape-rendering", "crispEdges")
        .attr("role", "img")
        .attr("aria-label", address.to_owned())
        .child(h::path().attr("d", qr.path));
    let scan = h::p().class("scan").child(phrase(page, say(page, Message::SheetScan)));
    let shown = address.split_once("://").map_or(address, |(_, shown)| shown);
    let shown = h::p().class("address").attr("dir", "ltr").child(shown.to_owned());
    Some(h::div().class("way").child(image).child(h::div().child(scan).child(shown)))
}

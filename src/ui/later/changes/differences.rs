//! The differences of a session: how it was, and how it is.

use crate::html::{El, Html, h};
use crate::i18n::{self, Message};
use crate::programme::changes::{Seen, What};
use crate::programme::index::Index;
use crate::programme::model::Session;
use crate::programme::text::Phrase;
use crate::programme::time::Moment;
use crate::ui::components::time;
use crate::ui::components::words::{lang, phrase, say, text};

/// A list of differences, each with how it was and how it is.
pub fn differences(
    index: &Index,
    before: Option<&Seen>,
    now: Option<&Session>,
    what: &[What],
) -> El {
    let lines: Html = what.iter().map(|what| difference(index, before, now, *what)).collect();
    h::ul().class("differences").child(lines)
}

fn difference(index: &Index, before: Option<&Seen>, now: Option<&Session>, what: What) -> El {
    let (code, name): (_, Message) = match what {
        What::Added => ("added", Message::ChangesAdded),
        What::Gone => ("gone", Message::ChangesGone),
        What::Cancelled => ("cancelled", Message::ChangesCancelled),
        What::TakesPlaceAgain => ("again", Message::ChangesAgain),
        What::Moved => ("moved", Message::ChangesMoved),
        What::OtherRoom => ("room", Message::ChangesRoom),
        What::RoomConfirmed => ("confirmed", Message::ChangesConfirmed),
        What::Renamed => ("renamed", Message::ChangesRenamed),
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
    let side = |element: El, name: Message, value: Html| {
        h::span()
            .class("side")
            .child(h::span().class("aside").child(say(name)))
            .child(" ")
            .child(element.child(value))
    };
    h::li()
        .attr("data-what", code)
        .child(h::strong().class("badge").child(say(name)))
        .child(was.map(|was| side(h::del(), Message::ChangesBefore, was)))
        .child(is.map(|is| side(h::ins(), Message::ChangesAfter, is)))
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
    let Some(id) = id else { return say(Message::ChangesNoRoom) };
    let name = index.room(id).and_then(|room| text(&room.name));
    name.unwrap_or_else(|| h::bdi().attr("lang", "").child(id.to_owned()).into())
}

/// The titles in a language in which they differ, the nearest to the reader's.
fn titles(before: Option<&Seen>, now: Option<&Session>) -> Sides {
    let Some((seen, session)) = before.zip(now) else { return (None, None) };
    let now = |was: Phrase| session.title.exact(was.lang).filter(|now| *now != was.text);
    let differ = |was: &Phrase| now(*was).is_some();
    let shown = seen.title.get(lang()).filter(differ);
    let Some(was) = shown.or_else(|| seen.title.all().find(differ)) else { return (None, None) };
    let is = now(was).map(|text| phrase(Phrase { text, lang: was.lang }));
    (Some(phrase(was)), is)
}

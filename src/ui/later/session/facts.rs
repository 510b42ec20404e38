//! When and where a session takes place, and how one can take part.

use crate::address::Page;
use crate::html::{El, Html, h, live};
use crate::i18n::{self, Message};
use crate::programme::index::Index;
use crate::programme::model::{Attendance, Session, SessionDetails};
use crate::ui::components::page::fact;
use crate::ui::components::place::rooms;
use crate::ui::components::time;
use crate::ui::components::words::{lang, name_of_part, phrase, say, text, words};
use crate::ui::state::state;

/// The facts, as a list.
pub fn facts(index: &Index, session: &Session) -> El {
    let details = session.details.get();
    h::dl()
        .class("facts-list")
        .child(fact(say(Message::SessionDay), days(index, session)))
        .child(fact(say(Message::SessionTime), time_and_duration(index, session)))
        .child(your_time(index, session))
        .child(room(index, session))
        .child(attendance(index, session))
        .child(languages(index, Message::SessionSpokenLanguages, &details.languages))
        .child(languages(index, Message::SessionInterpretation, &details.interpretation))
        .child(tags(index, session))
        .child(whole(index, &details))
}

/// The day on which it starts; of one that lasts for several, from which to which.
fn days(index: &Index, session: &Session) -> String {
    match session.end.filter(|_| index.lasts_for_days(session)) {
        Some(end) => i18n::date_range(lang(), session.start.date(), end.plus(-1).date()),
        None => i18n::date_long(lang(), session.start.date()),
    }
}

fn time_and_duration(index: &Index, session: &Session) -> Vec<Html> {
    let minutes = session.end.map(|end| (end.minutes() - session.start.minutes()).unsigned_abs());
    let duration = match minutes {
        Some(minutes) => i18n::duration(lang(), minutes).into(),
        None => say(Message::SessionEndUnknown),
    };
    let duration = h::span().class("aside").child(duration);
    vec![time::of_session(index, session).into(), " ".into(), duration.into()]
}

/// The time by the clock of who takes part from elsewhere. Only shown there, and only of what one
/// can take part in from there.
fn your_time(index: &Index, session: &Session) -> Option<El> {
    let attendance = session.attendance.unwrap_or(index.programme().event.attendance);
    let (start, end) = (session.start, session.end);
    let told = live(move || {
        let local = |moment| state().device().at_device(moment);
        let start = local(start)?;
        let end = end.and_then(local).filter(|end| end.date() == start.date());
        let day = h::span().child(i18n::date_medium(lang(), start.date())).child(" ");
        Some(Html::from(vec![day.into(), time::range(start, end).into()]))
    });
    (attendance != Attendance::InPerson)
        .then(|| fact(say(Message::SessionYourTime), told).class("elsewhere"))
}

fn room(index: &Index, session: &Session) -> Option<El> {
    let place = rooms(index, session)?;
    let name = name_of_part(|own| &own.room, Message::FilterRoom);
    Some(fact(name, Html::from_iter([Some(place), where_it_is(index, session)])))
}

/// Building and floor of the room, if it has but one.
fn where_it_is(index: &Index, session: &Session) -> Option<El> {
    let room = index.room(session.room.as_deref().filter(|_| session.rooms.is_empty())?)?;
    text(&room.place).map(|place| h::span().class("aside").child(place))
}

fn attendance(index: &Index, session: &Session) -> Option<El> {
    let name = i18n::attendance_name(index, session, lang())?;
    Some(fact(say(Message::SessionAttendance), phrase(name)))
}

fn languages(index: &Index, title: Message, tags: &[Box<str>]) -> Option<El> {
    let name = |tag: &str| {
        let (name, of) = i18n::language_name(index, lang(), tag);
        words(name, of)
    };
    let names: Html = tags.iter().map(|tag| h::li().child(name(tag))).collect();
    (!tags.is_empty()).then(|| fact(say(title), h::ul().class("names").child(names)))
}

/// What it is in the event's own facets, a row for each of them.
fn tags(index: &Index, session: &Session) -> Html {
    let facets = index.programme().event.facets.iter();
    let rows = facets.filter_map(|facet| {
        let tags = session.tags.iter().filter(|tag| tag.split(':').next() == Some(&facet.id));
        let values = tags.filter_map(|tag| text(&index.facet_value(tag)?.name));
        let values: Vec<Html> = values.map(|name| h::li().child(name).into()).collect();
        let name = text(&facet.name)?;
        (!values.is_empty()).then(|| fact(name, h::ul().class("names").child(values)))
    });
    rows.collect()
}

/// The session that it belongs to.
fn whole(index: &Index, details: &SessionDetails) -> Option<El> {
    let whole = index.session(details.part_of.as_deref()?)?;
    let href = state().route.href(&Page::Session(whole.id.to_string()));
    let link = h::a().attr("href", href).child(text(&whole.title));
    Some(fact(say(Message::SessionPartOf), link))
}

//! The texts of share cards, in the words of the app.
//!
//! A card holds no word that has lost its letters. What the fonts cannot draw is said in another
//! language; a title that has none gives way to what names the session or the event without it.
//! (Chats show the title itself beside the card.)

use super::card::{Card, CardText, Look};
use super::covered::can_be_drawn;
use crate::i18n::{self, Message};
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::programme::model::Session;
use crate::programme::text::{Phrase, Text};
use crate::publish::brand::Colour;

impl Card {
    /// The card of a session.
    pub fn of_session(index: &Index, session: &Session, lang: Lang) -> Card {
        let event = &index.programme().event;
        let colours = session.verticals.iter().filter_map(|id| index.vertical(id));
        Card {
            lang,
            look: Look::Page,
            head: event_name(index, &[&event.short_name, &event.name], lang),
            title: drawn(&session.title, lang).unwrap_or_else(|| number(index, session, lang)),
            when: when(index, session, lang),
            place: place(index, session, lang),
            colours: colours.filter_map(|vertical| Colour::parse(&vertical.colour)).collect(),
        }
    }

    /// The card of the event, for every page that has none of its own.
    pub fn of_event(index: &Index, lang: Lang) -> Card {
        let event = &index.programme().event;
        let days = match index.days() {
            [first, .., last] => i18n::date_range(lang, *first, *last),
            [day] => i18n::date_long(lang, *day),
            [] => String::new(),
        };
        let place: Vec<_> =
            [&event.venue, &event.city].iter().filter_map(|text| drawn(text, lang)).collect();
        let place = place.iter().map(|words| i18n::isolate(&words.text)).collect();
        Card {
            lang,
            look: Look::Cover,
            head: i18n::say(lang, Message::NavProgramme).into(),
            title: event_name(index, &[&event.name, &event.short_name], lang),
            when: CardText { text: days, lang },
            place: joined(place, lang),
            colours: Vec::new(),
        }
    }
}

impl From<Phrase<'_>> for CardText {
    fn from(phrase: Phrase<'_>) -> CardText {
        CardText { text: phrase.text.to_owned(), lang: phrase.lang }
    }
}

/// A text in a language, or in another one if only that can be drawn.
fn drawn(text: &Text, lang: Lang) -> Option<CardText> {
    let mut phrases = text.get(lang).into_iter().chain(text.all());
    phrases.find(|phrase| can_be_drawn(phrase.text)).map(CardText::from)
}

/// The first of the names of the event that can be drawn, else its id.
fn event_name(index: &Index, names: &[&Text], lang: Lang) -> CardText {
    let name = names.iter().find_map(|name| drawn(name, lang));
    name.unwrap_or_else(|| CardText { text: index.programme().event.id.to_string(), lang })
}

/// The kind of a session and its number, by which it can be found in the programme.
fn number(index: &Index, session: &Session, lang: Lang) -> CardText {
    let kind = i18n::kind_name(index, lang, &session.kind.id);
    let kind = kind.filter(|kind| can_be_drawn(kind.text)).map(|kind| i18n::isolate(kind.text));
    let number = session.number.to_string();
    CardText { text: kind.into_iter().chain([number]).collect::<Vec<_>>().join(BETWEEN), lang }
}

/// The day and the time, and that it has been moved or cancelled.
fn when(index: &Index, session: &Session, lang: Lang) -> CardText {
    let mut parts = vec![i18n::session_time(index, session, lang)];
    if !index.lasts_for_days(session) {
        parts.insert(0, i18n::date_long(lang, session.start.date()));
    }
    let state = i18n::state_name(lang, session.state);
    parts.extend(state.map(|state| i18n::isolate(state.text)));
    CardText { text: parts.join(BETWEEN), lang }
}

/// The room and how sure it is; nothing for a session that needs no room.
fn place(index: &Index, session: &Session, lang: Lang) -> Option<CardText> {
    let names = place_names(index, session, lang);
    let online = i18n::attendance_name(index, session, lang);
    let doubt = i18n::room_status_name(lang, session.room_status);
    let parts = names.into_iter().chain(online).chain(doubt);
    joined(parts.map(|phrase| i18n::isolate(phrase.text)).collect(), lang)
}

/// The names of the places of a session, in another language if they can be drawn only in that;
/// without those that cannot be drawn in any.
fn place_names<'a>(index: &'a Index, session: &Session, lang: Lang) -> Vec<Phrase<'a>> {
    let names = |lang| i18n::place_names(index, session, lang);
    let can_be = |names: &Vec<Phrase>| names.iter().all(|name| can_be_drawn(name.text));
    let mut all = [lang].into_iter().chain(index.languages().iter().copied()).map(names);
    all.find(can_be)
        .unwrap_or_else(|| names(lang).into_iter().filter(|name| can_be_drawn(name.text)).collect())
}

/// The separator of two facts on a line.
const BETWEEN: &str = " · ";

fn joined(parts: Vec<String>, lang: Lang) -> Option<CardText> {
    (!parts.is_empty()).then(|| CardText { text: parts.join(BETWEEN), lang })
}

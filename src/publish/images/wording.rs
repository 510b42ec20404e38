//! The texts of share cards, in the words of the app.

use super::card::{Card, CardText, Look};
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
            head: words(event.short_name.or(&event.name), lang),
            title: words(&session.title, lang),
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
            [&event.venue, &event.city].iter().filter_map(|text| text.get(lang)).collect();
        let place = place.iter().map(|phrase| i18n::isolate(phrase.text)).collect();
        Card {
            lang,
            look: Look::Cover,
            head: i18n::say(lang, Message::NavProgramme).into(),
            title: words(&event.name, lang),
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

fn words(text: &Text, lang: Lang) -> CardText {
    text.get(lang).unwrap_or(Phrase { text: "", lang }).into()
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
    let names = i18n::place_names(index, session, lang);
    let online = i18n::attendance_name(index, session, lang);
    let doubt = i18n::room_status_name(lang, session.room_status);
    let parts = names.into_iter().chain(online).chain(doubt);
    joined(parts.map(|phrase| i18n::isolate(phrase.text)).collect(), lang)
}

/// The separator of two facts on a line.
const BETWEEN: &str = " · ";

fn joined(parts: Vec<String>, lang: Lang) -> Option<CardText> {
    (!parts.is_empty()).then(|| CardText { text: parts.join(BETWEEN), lang })
}

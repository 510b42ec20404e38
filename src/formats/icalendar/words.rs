//! The texts of an entry that are put together from several of the programme's.

use crate::i18n::{
    self, Message, attendance_name, comma, isolate, kind_of, place_names, role_name,
    room_status_name, say, state_name, time_range,
};
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::programme::model::{Session, Speaker};
use crate::programme::rich::plain;
use crate::programme::text::{Phrase, Text};

/// A text for a reader of one language that may be joined from several.
pub(super) struct Mixed {
    reader: Lang,
    text: String,
    langs: Vec<Lang>,
}

impl Mixed {
    fn new(reader: Lang) -> Mixed {
        Mixed { reader, text: String::new(), langs: Vec::new() }
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The language of the whole; `None` when it is in several.
    pub fn lang(&self) -> Option<Lang> {
        let (first, others) = self.langs.split_first()?;
        others.iter().all(|lang| lang == first).then_some(*first)
    }

    /// Adds a phrase, behind the joint unless it is the first. One that runs the other way is
    /// isolated, so that its punctuation stays with it.
    fn add(&mut self, joint: &str, phrase: Phrase) {
        self.langs.push(phrase.lang);
        if phrase.lang.dir() == self.reader.dir() {
            self.put(joint, phrase.text);
        } else {
            self.put(joint, &isolate(phrase.text));
        }
    }

    fn add_text(&mut self, joint: &str, text: &Text) {
        if let Some(phrase) = text.get(self.reader) {
            self.add(joint, phrase);
        }
    }

    /// Adds what is of no language.
    fn put(&mut self, joint: &str, text: &str) {
        if !self.text.is_empty() {
            self.text.push_str(joint);
        }
        self.text.push_str(text);
    }
}

/// What and where.
pub(super) fn reminder(index: &Index, session: &Session, lang: Lang) -> Mixed {
    let mut reminder = Mixed::new(lang);
    reminder.add_text("", &session.title);
    add_places(&mut reminder, " – ", index, session);
    reminder
}

/// The names of the rooms; `joint` comes before the first.
fn add_places(to: &mut Mixed, joint: &str, index: &Index, session: &Session) {
    let lang = to.reader;
    for (at, name) in place_names(index, session, lang).into_iter().enumerate() {
        to.add(if at == 0 { joint } else { comma(lang) }, name);
    }
}

/// Rooms, venue and city, as far as they are known; how sure the room is unless it is certain.
pub(super) fn location(index: &Index, session: &Session, lang: Lang) -> Mixed {
    let mut location = Mixed::new(lang);
    let (event, comma) = (&index.programme().event, comma(lang));
    add_places(&mut location, comma, index, session);
    if let (Some(room), []) = (session.room.as_deref(), &session.rooms[..]) {
        index.room(room).into_iter().for_each(|room| location.add_text(comma, &room.place));
    }
    attendance_name(index, session, lang).into_iter().for_each(|name| location.add(comma, name));
    let doubt = room_status_name(lang, session.room_status);
    doubt.into_iter().for_each(|doubt| location.add(" – ", doubt));
    location.add_text(comma, &event.venue);
    location.add_text(comma, &event.city);
    location
}

/// Kind and state, what the visitor must know, the abstract, and who speaks.
pub(super) fn description(index: &Index, session: &Session, lang: Lang) -> Mixed {
    let mut description = Mixed::new(lang);
    description.add("", kind_of(index, session, lang));
    let state = state_name(lang, session.state);
    state.into_iter().for_each(|state| description.add(" – ", state));
    description.add_text("\n\n", &session.subtitle);
    description.add_text("\n\n", &session.notice);
    if let Some(Phrase { text, lang }) = session.summary.get(lang) {
        description.add("\n\n", Phrase { text: &plain(text), lang });
    }
    if !session.speakers.is_empty() {
        description.add("\n\n", say(lang, Message::SessionSpeakers));
    }
    for speaker in &session.speakers {
        add_speaker(&mut description, index, speaker);
    }
    description
}

/// A line for somebody: own time, name, part, function and organisation.
fn add_speaker(description: &mut Mixed, index: &Index, speaker: &Speaker) {
    let Some(person) = index.person(&speaker.person) else { return };
    let lang = description.reader;
    description.put("\n", "•");
    if let Some(start) = speaker.start {
        let slot = time_range(start.clock(), speaker.end.map(|end| end.clock()));
        description.put(" ", &if lang.is_right_to_left() { isolate(&slot) } else { slot });
    }
    description.add_text(" ", &person.name);
    let role = role_name(lang, speaker.role);
    role.into_iter().for_each(|role| description.add(" – ", role));
    description.add_text(comma(lang), speaker.function.or(&person.function));
    description.add_text(comma(lang), speaker.organisation.or(&person.organisation));
}

/// The name of a calendar with only some of the event's sessions, and its language as in
/// [`Mixed::lang`].
pub(super) fn name_of_part(
    part: &Text,
    event: &Text,
    lang: Lang,
) -> Option<(String, Option<Lang>)> {
    let (part, event) = (part.get(lang)?, event.get(lang)?);
    let title = say(lang, Message::NavTitle).text;
    let name = i18n::fill(title, &[("x", part.text), ("event", event.text)]);
    Some((name, (part.lang == event.lang).then_some(part.lang)))
}

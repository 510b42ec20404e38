//! Sessions and changes in a line, for organisers.

use super::ask::KEY_END;
use super::write::{NOTICES, Write};
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::programme::model::{Session, SessionState};
use crate::programme::notices::Notice;
use crate::programme::text::Text;
use crate::programme::time::Moment;
use crate::publish::check::listed;
use crate::sentences::{Argument, Sentence, field_name};
use serde_json::Value;

/// A session: number, day and time, room, title, state. `lang`: of names; `spoken`: of the words.
pub fn session(index: &Index, session: &Session, lang: Lang, spoken: Lang) -> String {
    let end = session.end.map_or(String::new(), |end| format!("–{}", end.clock()));
    let (day, start) = (session.start.date(), session.start.clock());
    let places = crate::i18n::place_names(index, session, lang);
    let places: Vec<&str> = places.iter().map(|place| place.text).collect();
    let place = if places.is_empty() {
        Sentence::new("without-room").say(spoken)
    } else {
        places.join(", ")
    };
    let state = match session.state {
        SessionState::Scheduled => String::new(),
        state => format!(" [{}]", state_word(state.code()).say(spoken)),
    };
    let title = name(&session.title, &session.id, lang);
    let number = session.number;
    let [time, place, title] =
        [&*format!("{day} {start}{end}"), &*place, title].map(|part| apart(part, spoken));
    format!("{number}{KEY_END}{time} · {place} · {title}{state}")
}

/// A part of a line, led apart from its neighbours where the line runs from right to left.
fn apart(part: &str, spoken: Lang) -> String {
    Sentence::new("english-only").with("text", part).say(spoken)
}

/// The word for a state, by its code in the file; the code itself where there is none.
fn state_word(code: &str) -> Sentence {
    let known = |state: &SessionState| state.code() == code;
    let all =
        [SessionState::Moved, SessionState::Cancelled, SessionState::Full, SessionState::Scheduled];
    let word = all.iter().find(|state| known(state)).map_or("other", |state| state.code());
    Sentence::new("session-state").with("state", Argument::Choice(word)).with("code", code)
}

/// A name for readers of a language, or an id where there is none.
pub fn name<'a>(name: &'a Text, id: &'a str, lang: Lang) -> &'a str {
    name.get(lang).map_or(id, |phrase| phrase.text)
}

/// What a change does, for the log: the fields with what they were and are. `lang`: of titles;
/// `spoken`: of the words.
pub fn change(index: &Index, writes: &[Write], lang: Lang, spoken: Lang) -> String {
    let Some(first) = writes.first() else { return String::new() };
    if first.list == NOTICES {
        let text = |notice: &Value| {
            let texts = notice.get("text")?.as_object()?;
            Some(texts.values().next()?.as_str()?.to_owned())
        };
        let (id, ended) = (&first.id, first.after.is_null());
        let notice = if ended { &first.before } else { &first.after };
        let key = if ended { "log-notice-ended" } else { "log-notice-added" };
        let text = Sentence::new("quotation").with("text", text(notice).unwrap_or_default());
        return Sentence::new(key).with("id", &**id).with("text", text).say(spoken);
    }
    let session = index.session(&first.id);
    let title = session.map_or(&*first.id, |it| name(&it.title, &it.id, lang));
    let mut writes: Vec<&Write> = writes.iter().collect();
    writes.sort_by_key(|write| turn(write));
    let fields = listed(writes.into_iter().filter_map(field).map(|it| it.say(spoken)), spoken);
    let what = Argument::Said(fields);
    Sentence::new("log-changed").with("title", title).with("what", what).say(spoken)
}

/// The place of a field among those that are told: first what changes a visitor's way.
fn turn(write: &Write) -> usize {
    let order = ["room", "start", "end", "state"];
    order.iter().position(|name| write.field.as_deref() == Some(name)).unwrap_or(order.len())
}

fn field(write: &Write) -> Option<Sentence> {
    let name = write.field.as_deref()?;
    let word = |value: &Value| -> Argument {
        match value.as_str() {
            Some(text) if name == "state" => state_word(text).into(),
            Some(text) => {
                Moment::parse(text).map_or(text.into(), |at| at.clock().to_string().into())
            }
            None => "—".into(),
        }
    };
    match name {
        "notice" if write.after.is_null() => Some(Sentence::new("remark-taken-out")),
        "notice" => Some(Sentence::new("remark-written")),
        "speakers" => None,
        _ => Some(
            Sentence::new("field-changed")
                .with("field", field_name(name))
                .with("before", word(&write.before))
                .with("after", word(&write.after)),
        ),
    }
}

/// The sessions that belong to one that moves, and stay where they are.
pub fn left_behind(index: &Index, session: &Session) -> Option<Sentence> {
    let belongs = |other: &&Session| other.details.get().part_of.as_ref() == Some(&session.id);
    let all: Vec<String> =
        index.sessions().iter().filter(belongs).map(|it| it.number.to_string()).collect();
    let numbers = all.join(", ");
    (!all.is_empty()).then(|| Sentence::new("left-behind").with("numbers", numbers))
}

/// For whom a notice is. `lang`: of names.
pub fn audience(index: &Index, notice: &Notice, lang: Lang) -> Sentence {
    let room = |id: &str| index.room(id).map(|it| name(&it.name, &it.id, lang).to_owned());
    let vertical = |id: &str| index.vertical(id).map(|it| name(&it.name, &it.id, lang).to_owned());
    let rooms = notice.rooms.iter().map(|id| room(id).unwrap_or_else(|| id.to_string()));
    let verticals =
        notice.verticals.iter().map(|id| vertical(id).unwrap_or_else(|| id.to_string()));
    let all: Vec<String> = rooms.chain(verticals).collect();
    if all.is_empty() {
        return Sentence::new("audience-all");
    }
    Sentence::new("audience-of").with("places", all.join(", "))
}

//! What a change of a session writes.

use super::log::Log;
use super::when::{When, zone};
use super::write::{SESSIONS, Write, element};
use crate::exchange::times::Zone;
use crate::programme::index::Index;
use crate::programme::model::{RoomStatus, Session, SessionState};
use crate::programme::time::Moment;
use crate::sentences::{Sentence, quoted};
use serde_json::{Map, Value};

/// What is to be different of a session.
#[derive(Debug, Default)]
pub struct Wanted<'a> {
    /// The id of another room.
    pub room: Option<&'a str>,
    /// Another start.
    pub start: Option<When>,
    /// Another end.
    pub end: Option<When>,
    /// How many minutes later it takes place.
    pub late: Option<i64>,
    /// Whether it takes place.
    pub course: Option<Course>,
    /// A remark for visitors, by language.
    pub remark: Option<Value>,
}

/// Whether a session takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Course {
    /// It does not.
    Cancelled,
    /// It does, but nobody else gets in.
    Full,
    /// It does after all, or is no longer full.
    Restored,
}

/// A session that is about to be changed.
struct Draft<'a> {
    session: &'a Session,
    /// Its members in the file.
    old: &'a Map<String, Value>,
    new: Map<String, Value>,
    zone: Zone,
}

/// What is to be written into the value of a programme to change a session of it.
///
/// # Errors
/// A sentence for the command line when it cannot be meant so, or changes nothing.
pub fn writes(
    index: &Index,
    json: &Value,
    session: &Session,
    wanted: &Wanted,
    log: &Log,
) -> Result<Vec<Write>, Sentence> {
    let id = &*session.id;
    let raw = json.get(SESSIONS).and_then(|list| element(list, id)).and_then(Value::as_object);
    let event = &index.programme().event;
    let (Some(old), Some(zone)) = (raw, zone(event, Some(session.start))) else {
        return Err(Sentence::new("session-not-in-file").with("id", quoted(id)));
    };
    let mut draft = Draft { session, old, new: old.clone(), zone };
    if let Some(course) = wanted.course {
        draft.take_course(course, log)?;
    }
    if let Some(room) = wanted.room {
        draft.move_to(room);
    }
    draft.reschedule(index, wanted)?;
    if let Some(remark) = &wanted.remark {
        draft.set("notice", remark.clone());
    }
    let writes = draft.writes();
    if writes.is_empty() {
        return Err(Sentence::new("nothing-to-change"));
    }
    Ok(writes)
}

impl Draft<'_> {
    fn set(&mut self, field: &str, value: impl Into<Value>) {
        self.new.insert(field.to_owned(), value.into());
    }

    fn take_course(&mut self, course: Course, log: &Log) -> Result<(), Sentence> {
        let state = match course {
            Course::Cancelled => SessionState::Cancelled,
            Course::Full => SessionState::Full,
            Course::Restored => return self.restore(log),
        };
        self.set("state", state.code());
        Ok(())
    }

    /// Puts back what stood there before the change that wrote the state, with the reason that it gave.
    fn restore(&mut self, log: &Log) -> Result<(), Sentence> {
        if self.session.state == SessionState::Scheduled {
            return Err(Sentence::new("is-as-planned"));
        }
        self.set("state", SessionState::Scheduled.code());
        let id = &*self.session.id;
        let state = self.old.get("state").unwrap_or(&Value::Null);
        let writes = log.writer(id, "state", state).map_or(Vec::new(), |it| it.writes.clone());
        for write in writes.iter().filter(|write| write.id == id) {
            let Some(field @ ("state" | "notice")) = write.field.as_deref() else { continue };
            if self.old.get(field) != Some(&write.after) {
                continue;
            }
            if write.before.is_null() {
                self.new.remove(field);
            } else {
                self.set(field, write.before.clone());
            }
        }
        Ok(())
    }

    /// It has this room, and this one alone, for certain.
    fn move_to(&mut self, room: &str) {
        self.set("room", room);
        self.new.remove("rooms");
        self.new.remove("whole_venue");
        if self.session.room_status != RoomStatus::Confirmed {
            self.set("room_status", RoomStatus::Confirmed.code());
        }
    }

    fn reschedule(&mut self, index: &Index, wanted: &Wanted) -> Result<(), Sentence> {
        let Wanted { start, end, late, .. } = wanted;
        if (start, end, late) == (&None, &None, &None) {
            return Ok(());
        }
        let restored = wanted.course == Some(Course::Restored);
        if self.session.state == SessionState::Cancelled && !restored {
            return Err(Sentence::new("is-cancelled"));
        }
        let unreal = || Sentence::new("no-such-time");
        let before = self.session.start;
        let begins = match (start, late) {
            (Some(start), _) => {
                let event = &index.programme().event;
                start.on(index.day_of(before), event, &self.zone).ok_or_else(unreal)?
            }
            (None, late) => before.plus(late.unwrap_or_default()),
        };
        let by = begins.minutes() - before.minutes();
        let ends = match end {
            Some(end) => Some(end.after(begins, &self.zone).ok_or_else(unreal)?),
            None => self.session.end.map(|end| end.plus(by)),
        };
        if by != 0 {
            self.set("start", self.told(begins));
            self.shift_parts(by);
            if self.new.get("state").and_then(Value::as_str).is_none_or(is_as_planned) {
                self.set("state", SessionState::Moved.code());
            }
        }
        if let Some(ends) = ends.filter(|ends| Some(*ends) != self.session.end) {
            self.set("end", self.told(ends));
        }
        Ok(())
    }

    /// The parts of speakers that have times of their own go along.
    fn shift_parts(&mut self, by: i64) {
        let zone = self.zone.clone();
        let speakers = self.new.get_mut("speakers").and_then(Value::as_array_mut);
        for speaker in speakers.into_iter().flatten() {
            for field in ["start", "end"] {
                let Some(time) = speaker.get(field).and_then(Value::as_str) else { continue };
                if let Some(time) = Moment::parse(time) {
                    speaker[field] = zone.tell(time.plus(by)).to_string().into();
                }
            }
        }
    }

    /// A time as the file has it.
    fn told(&self, moment: Moment) -> String {
        self.zone.tell(moment).to_string()
    }

    fn writes(self) -> Vec<Write> {
        let Draft { session, old, new, .. } = self;
        let mut fields: Vec<&String> = old.keys().chain(new.keys()).collect();
        fields.sort();
        fields.dedup();
        let value =
            |of: &Map<String, Value>, field: &str| of.get(field).cloned().unwrap_or_default();
        let write = |field: &String| Write {
            list: SESSIONS.to_owned(),
            id: session.id.to_string(),
            field: Some(field.clone()),
            before: value(old, field),
            after: value(&new, field),
        };
        let changed = |write: &Write| write.before != write.after;
        fields.into_iter().map(write).filter(changed).collect()
    }
}

fn is_as_planned(state: &str) -> bool {
    SessionState::from_code(state) == SessionState::Scheduled
}

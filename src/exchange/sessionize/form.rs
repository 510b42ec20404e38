//! All shapes in one form: that of *All*.

use super::super::Faults;
use super::super::fields::{Entry, NO_LIST, entries, read_files};
use super::super::json::{Json, Object};
use super::super::place::Place;
use super::super::source::Input;

/// What is in the files.
#[derive(Default)]
pub struct Form {
    /// The sessions; of *GridSmart* each as often as there are rooms that it takes.
    pub sessions: Vec<Entry>,
    /// The people.
    pub speakers: Vec<Entry>,
    /// The rooms.
    pub rooms: Vec<Json>,
    /// The ways to sort sessions, with what there is to choose.
    pub categories: Vec<Json>,
    /// The questions that speakers answer.
    pub questions: Vec<Json>,
    /// The dates of days, as they are written.
    pub days: Vec<String>,
}

/// Whether JSON is one of the shapes.
pub fn is_one(json: &Json) -> bool {
    let first = |list: &[Json], is: fn(&Object) -> bool| {
        list.iter().find_map(Json::as_object).is_some_and(is)
    };
    match json {
        Json::List(list) => {
            first(list, is_day)
                || first(list, is_group)
                || first(list, is_session)
                || first(list, is_speaker)
        }
        Json::Object(all) => {
            let is_list = |name| matches!(all.get(name), Some(Json::List(_)));
            first(all.list("sessions"), is_session)
                || first(all.list("speakers"), is_speaker) && is_list("sessions")
                || is_list("sessions") && is_list("questions") && is_list("categories")
        }
        _ => false,
    }
}

/// A day of *GridSmart*.
fn is_day(of: &Object) -> bool {
    let room = of.list("rooms").iter().find_map(Json::as_object);
    of.get("date").is_some()
        && (of.get("timeSlots").is_some() || room.is_some_and(|it| it.get("sessions").is_some()))
}

/// A group of *Sessions*.
fn is_group(of: &Object) -> bool {
    of.get("groupName").is_some() && of.get("sessions").is_some()
}

fn is_session(of: &Object) -> bool {
    ["startsAt", "isServiceSession", "isPlenumSession"].iter().any(|it| of.get(it).is_some())
}

fn is_speaker(of: &Object) -> bool {
    let has = |name| of.get(name).is_some();
    (has("fullName") || has("firstName") || has("name") && has("photoUrl"))
        && (has("tagLine") || has("profilePicture") || has("photoUrl") || has("bio"))
}

impl Form {
    /// # Errors
    /// What is wrong with each file that is none.
    pub fn read(inputs: &[Input]) -> Result<Form, Faults> {
        let mut form = Form::default();
        read_files(inputs, |_, top, json| {
            match json {
                Json::List(list) => form.add_list(top, list),
                Json::Object(all) => form.add_all(top, all),
                _ => return Err(NO_LIST),
            }
            Ok(())
        })?;
        Ok(form)
    }

    fn add_all(&mut self, top: &Place, mut all: Object) {
        self.sessions.extend(entries(&top.then(".sessions"), all.take_list("sessions")));
        self.speakers.extend(entries(&top.then(".speakers"), all.take_list("speakers")));
        self.rooms.extend(all.take_list("rooms"));
        self.categories.extend(all.take_list("categories"));
        self.questions.extend(all.take_list("questions"));
    }

    fn add_list(&mut self, top: &Place, list: Vec<Json>) {
        for mut entry in entries(top, list) {
            if is_day(&entry.members) {
                self.days.push(entry.members.take_words("date"));
                let rooms = entry.members.take_list("rooms");
                self.rooms.extend(rooms.iter().cloned());
                for mut room in entries(&entry.place.then(".rooms"), rooms) {
                    let sessions = room.members.take_list("sessions");
                    self.sessions.extend(entries(&room.place.then(".sessions"), sessions));
                }
            } else if is_group(&entry.members) {
                let sessions = entry.members.take_list("sessions");
                self.sessions.extend(entries(&entry.place.then(".sessions"), sessions));
            } else if is_speaker(&entry.members) {
                self.speakers.push(entry);
            } else {
                self.sessions.push(entry);
            }
        }
    }
}

//! Sessions, and what is printed of somebody in one of them only.

use super::super::book::Cell;
use super::super::choice::Choice;
use super::elements::code;
use super::{Fields, Writing, cell, links, text, yes};
use crate::programme::model::{Role, RoomStatus, Session, SessionState, Speaker};
use crate::programme::time::{Date, Moment};

impl Writing<'_> {
    pub fn session_rows(&self) -> Vec<Fields> {
        self.programme.sessions.iter().map(|session| self.session_row(session)).collect()
    }

    fn session_row(&self, session: &Session) -> Fields {
        let (mut row, details) = (Fields::new(), session.details.get());
        let (date, minutes) = local(session.start);
        cell(&mut row, "date", Cell::Date(date));
        cell(&mut row, "start", Cell::Time(minutes));
        if let Some(end) = session.end {
            cell(&mut row, "end", after(end, session.start));
        }
        text(&mut row, "title", &session.title);
        text(&mut row, "subtitle", &session.subtitle);
        text(&mut row, "abstract", &session.summary);
        text(&mut row, "notice", &session.notice);
        for (field, role) in [("speakers", Role::Speaker), ("moderators", Role::Moderator)] {
            let of_role = session.speakers.iter().filter(|speaker| speaker.role == role);
            let names = of_role.filter_map(|speaker| self.person(&speaker.person));
            cell(&mut row, field, list(names));
        }
        let mut rooms: Vec<&str> = Vec::new();
        for id in session.all_rooms() {
            if !rooms.contains(&id) {
                rooms.push(id);
            }
        }
        let rooms = rooms.into_iter().filter_map(|id| {
            let at = self.rooms.of_id(id)?;
            Some(self.reference(&self.rooms, at, &self.programme.rooms[at].name, id))
        });
        cell(&mut row, "rooms", list(rooms));
        let verticals = session.verticals.iter().filter_map(|id| {
            let at = self.verticals.of_id(id)?;
            Some(self.reference(&self.verticals, at, &self.programme.verticals[at].name, id))
        });
        cell(&mut row, "verticals", list(verticals));
        cell(&mut row, "kind", Cell::text(self.kind_name(&session.kind.id)));
        if session.state != SessionState::Scheduled {
            row.insert("state", self.choice(Choice::State, session.state.code()));
        }
        if session.room_status != RoomStatus::Confirmed {
            row.insert("room_status", self.choice(Choice::RoomStatus, session.room_status.code()));
        }
        if let Some(attendance) = &session.attendance {
            row.insert("attendance", self.choice(Choice::Attendance, &code(attendance)));
        }
        yes(&mut row, "whole_venue", session.whole_venue, self.main);
        cell(&mut row, "tags", list(session.tags.iter().map(|tag| tag.to_string())));
        cell(&mut row, "languages", list(details.languages.iter().map(ToString::to_string)));
        cell(
            &mut row,
            "interpretation",
            list(details.interpretation.iter().map(ToString::to_string)),
        );
        if let Some(whole) = &details.part_of {
            let at = self.sessions.of_id(whole);
            let name = at.map(|at| self.session_name(at));
            cell(&mut row, "part_of", list(name.into_iter()));
        }
        if let Some(image) = &details.image {
            cell(&mut row, "image", Cell::text(&*image.src));
        }
        links::say(&mut row, &details.links, self.main);
        cell(&mut row, "remark", Cell::text(&*session.remark));
        cell(&mut row, "number", Cell::Number(f64::from(session.number)));
        cell(&mut row, "id", Cell::text(&*session.id));
        row
    }

    /// What the sheet of sessions cannot say of those who are in one: of such a session all of them, in
    /// their order.
    pub fn appearance_rows(&self) -> Vec<Fields> {
        let mut rows = Vec::new();
        for (at, session) in self.programme.sessions.iter().enumerate() {
            let is_simple = session.speakers.is_sorted_by_key(|it| it.role == Role::Moderator)
                && session.speakers.iter().all(is_plain);
            if is_simple {
                continue;
            }
            for speaker in &session.speakers {
                let Some(person) = self.person(&speaker.person) else { continue };
                let mut row = Fields::new();
                cell(&mut row, "session", Cell::text(self.session_name(at)));
                cell(&mut row, "person", Cell::text(person));
                row.insert("part", self.choice(Choice::Part, &code(&speaker.role)));
                text(&mut row, "function", &speaker.function);
                text(&mut row, "organisation", &speaker.organisation);
                for (field, moment) in [("start", speaker.start), ("end", speaker.end)] {
                    cell(
                        &mut row,
                        field,
                        moment.map_or(Cell::Empty, |it| inside(it, session.start)),
                    );
                }
                rows.push(row);
            }
        }
        rows
    }

    fn person(&self, id: &str) -> Option<String> {
        let at = self.people.of_id(id)?;
        Some(self.reference(&self.people, at, &self.programme.people[at].name, id))
    }

    fn session_name(&self, at: usize) -> String {
        let session = &self.programme.sessions[at];
        self.reference(&self.sessions, at, &session.title, &session.id)
    }
}

fn is_plain(speaker: &Speaker) -> bool {
    let is_silent = speaker.function.is_empty() && speaker.organisation.is_empty();
    is_silent && speaker.start.is_none() && speaker.end.is_none()
}

/// Day and minutes as the clock of the venue shows them.
fn local(moment: Moment) -> (Date, i64) {
    (moment.date(), moment.clock().minutes())
}

/// An end: a time of day where its day is clear.
fn after(end: Moment, start: Moment) -> Cell {
    let ((date, minutes), (first, from)) = (local(end), local(start));
    let is_next = date.days() == first.days() + 1 && minutes < from;
    match date == first || is_next {
        true => Cell::Time(minutes),
        false => Cell::Moment(date, minutes),
    }
}

/// A time inside of a session, likewise.
fn inside(moment: Moment, start: Moment) -> Cell {
    let ((date, minutes), (first, from)) = (local(moment), local(start));
    let is_next = date.days() == first.days() + 1 && minutes < from;
    match (date == first && minutes >= from) || is_next {
        true => Cell::Time(minutes),
        false => Cell::Moment(date, minutes),
    }
}

/// Names in a cell.
fn list(names: impl Iterator<Item = String>) -> Cell {
    Cell::text(names.collect::<Vec<_>>().join("; "))
}

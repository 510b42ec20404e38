//! What is printed of somebody in one session only, and the order of those who are in it.

use super::super::choice::Choice;
use super::super::model::APPEARANCES;
use super::super::table::Tables;
use super::names::Found;
use super::{Reading, Row};
use crate::exchange::draft::Speaker;
use crate::programme::model::Role;
use crate::programme::time::{Date, Moment};
use crate::sentences::Sentence;

impl Reading<'_> {
    /// Adds to the speakers of sessions what the sheet of appearances says of them, and puts them in
    /// its order. Who is in a session is said on the sheet of sessions alone.
    pub fn appearances(&mut self, tables: &Tables) {
        let mut order: Vec<Vec<(usize, Role)>> = vec![Vec::new(); self.draft.sessions.len()];
        for table in tables.of(&APPEARANCES) {
            for at in table.rows() {
                if let Some((session, person, role)) = self.appearance(Row { table, at }) {
                    order[session].push((person, role));
                }
            }
        }
        for (session, order) in self.draft.sessions.iter_mut().zip(order) {
            let place =
                |it: &Speaker| order.iter().position(|known| *known == (it.person, it.role));
            session.speakers.sort_by_key(|it| place(it).unwrap_or(usize::MAX));
        }
    }

    fn appearance(&mut self, row: Row) -> Option<(usize, usize, Role)> {
        let Some((session_name, session_place)) = row.words("session") else {
            self.left_out(row, "session");
            return None;
        };
        let Some((person_name, _)) = row.words("person") else {
            self.left_out(row, "person");
            return None;
        };
        let session = match self.sessions.find(&session_name) {
            Found::One(at) => at,
            Found::Several => {
                let what = format!(
                    "several sessions are called “{session_name}”: write the id behind it: [#id]"
                );
                self.fault(&session_place, what);
                return None;
            }
            Found::Nothing => {
                let what = Sentence::new("note-no-session").with("session", &*session_name);
                self.draft.note(&session_place, what);
                return None;
            }
        };
        let role: Option<Role> = self.choice(row, "part", Choice::Part);
        let Found::One(person) = self.people.find(&person_name) else {
            self.not_there(row, &person_name, &session_name);
            return None;
        };
        let is_it = |it: &Speaker| it.person == person && role.is_none_or(|role| it.role == role);
        let Some(at) = self.draft.sessions[session].speakers.iter().position(is_it) else {
            self.not_there(row, &person_name, &session_name);
            return None;
        };
        let function = self.text(row, "function");
        let organisation = self.text(row, "organisation");
        let start = self.own_time(row, "start", self.draft.sessions[session].start);
        let end = self.own_time(row, "end", self.draft.sessions[session].start);
        let speaker = &mut self.draft.sessions[session].speakers[at];
        (speaker.function, speaker.organisation) = (function, organisation);
        (speaker.start, speaker.end) = (start, end);
        Some((session, person, speaker.role))
    }

    fn not_there(&mut self, row: Row, person: &str, session: &str) {
        let place = row.cell("person").map(|(_, place)| place).unwrap_or_default();
        let what = Sentence::new("note-not-in-session");
        self.draft.note(&place, what.with("person", person).with("session", session));
    }

    /// A time inside of a session that starts then.
    fn own_time(&mut self, row: Row, field: &str, session: Option<Moment>) -> Option<Moment> {
        let (cell, place) = row.cell(field)?;
        let times = self.time(cell, &place)?;
        let session = self.zone.as_ref()?.tell(session?);
        let date: Date = times.date.unwrap_or_else(|| session.date());
        let next = times.date.is_none() && times.minutes < session.clock().minutes();
        self.at(date, times.minutes + if next { 1440 } else { 0 }, &place)
    }
}

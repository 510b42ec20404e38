//! The programme on the doors: a sheet per room and day, A4 upright.
//!
//! A long day has smaller type, then two columns, and then several sheets, each with its own head.

use super::fit::{POINT, largest, lines};
use super::paper::Paper;
use super::parts::{Rules, notice, phrase, state, text, time, warnings, way_to};
use super::printer::Printer;
use crate::html::{El, Html, h};
use crate::i18n::{date_medium, kind_of, session_time};
use crate::programme::lang::Lang;
use crate::programme::model::{Room, RoomStatus, Session, SessionState};
use crate::programme::text::Text;
use crate::programme::time::Date;

/// The paper of all doors.
pub const PAPER: Paper = Paper::A4;

/// Millimetres beside what is printed, on each side; as in the style sheet.
const INNER: f32 = 6.0;
/// Millimetres between two columns.
const GAP: f32 = 7.0;
/// The height of the edges of what stands above and below the sessions, in millimetres.
const EDGES: f32 = 14.0;
/// The height of the code, and the width that it leaves for the words beside it.
const CODE: f32 = 38.0;
const BESIDE_CODE: f32 = 130.0;
/// The width of the times, in parts of the size of type.
const TIMES: f32 = 7.0;

/// Sizes of type, in points.
const NAMES: [f32; 6] = [60.0, 54.0, 48.0, 42.0, 36.0, 28.0];
/// The largest size of a name that takes two lines.
const LONG_NAME: f32 = 48.0;
/// Columns and sizes in which a day is printed, the best ones first. The smallest type is what a
/// person reads who stands at the door.
const WAYS: [(usize, f32); 14] = [
    (1, 30.0),
    (1, 27.0),
    (1, 24.0),
    (1, 21.0),
    (1, 19.0),
    (1, 17.0),
    (1, 15.0),
    (1, 14.0),
    (2, 17.0),
    (2, 16.0),
    (2, 15.0),
    (2, 14.0),
    (2, 13.0),
    (2, 12.0),
];
/// Sizes of the event's name, of the date, of other names and of what stands beside the code.
const EVENT: f32 = 15.0;
const DATE: f32 = 22.0;
const OTHER_NAMES: f32 = 22.0;
const SCAN: f32 = 17.0;
const ADDRESS: f32 = 10.0;

/// The sheets of all rooms, day by day.
pub fn sheets(printer: &Printer, lang: Lang, rules: &mut Rules) -> Vec<El> {
    let mut sheets = Vec::new();
    for date in printer.index.days() {
        for room in printer.index.rooms() {
            let mut sessions = printer.index.sessions_in_room(&room.id);
            sessions.retain(|session| printer.index.days_of(session).contains(date));
            let door = Door { printer, lang, date: *date, room };
            let parts = door.parts(&sessions);
            let number = parts.len();
            for (at, part) in parts.into_iter().enumerate() {
                let id = format!("{}-{}-{date}", lang.code(), sheets.len() + 1);
                let place = (number > 1).then(|| format!("{}/{number}", at + 1));
                sheets.push(door.draw(part, place, id, rules));
            }
        }
    }
    sheets
}

/// A room on a day.
struct Door<'a> {
    printer: &'a Printer<'a>,
    lang: Lang,
    date: Date,
    room: &'a Room,
}

/// What stands on a sheet: sessions in one column or two, in type of so many points.
struct Part<'a> {
    columns: Vec<&'a [&'a Session]>,
    size: f32,
}

impl Door<'_> {
    /// The sessions on as few sheets as hold them.
    fn parts<'s>(&self, sessions: &'s [&'s Session]) -> Vec<Part<'s>> {
        let on_so_many = |number: usize| -> Option<Vec<Part<'s>>> {
            let some = sessions.chunks(sessions.len().div_ceil(number).max(1));
            some.map(|some| self.part(some)).collect()
        };
        let single = || {
            let smallest = WAYS[WAYS.len() - 1].1;
            let part = |one: &'s [&'s Session]| Part { columns: vec![one], size: smallest };
            // A text that is longer than a page goes on where it must.
            sessions.chunks(1).map(|one| self.part(one).unwrap_or_else(|| part(one))).collect()
        };
        (1..=sessions.len()).find_map(on_so_many).unwrap_or_else(single)
    }

    /// Sessions on one sheet, in the largest type in which they fit.
    fn part<'s>(&self, sessions: &'s [&'s Session]) -> Option<Part<'s>> {
        let (width, height) = PAPER.sheet(true);
        let (width, height) = (width - 2.0 * INNER, height - self.around());
        WAYS.into_iter().find_map(|(columns, size)| {
            let width = if columns == 1 { width } else { (width - GAP) / 2.0 };
            let heights: Vec<f32> =
                sessions.iter().map(|session| self.height(session, size, width)).collect();
            let high = |part: &[f32]| part.iter().sum::<f32>();
            if columns == 1 {
                let fits = high(&heights) <= height;
                return fits.then(|| Part { columns: vec![sessions], size });
            }
            let higher = |at: usize| high(&heights[..at]).max(high(&heights[at..]));
            let half = (1..=sessions.len()).min_by(|a, b| higher(*a).total_cmp(&higher(*b)))?;
            let (first, second) = sessions.split_at(half);
            (higher(half) <= height).then(|| Part { columns: vec![first, second], size })
        })
    }

    /// The height of what stands above and below the sessions.
    fn around(&self) -> f32 {
        let width = PAPER.sheet(true).0 - 2.0 * INNER;
        let event = &self.printer.index.programme().event;
        let others: Vec<&str> = self.other_names().into_iter().map(|(_, name)| name).collect();
        let name = self.name_size();
        let live = self.live();
        let head = lines(self.text(event.short_name.or(&event.name)), EVENT, width) * EVENT
            + lines(self.text(&self.room.name), name, width) * name
            // They stand in a row, with more than a space between them.
            + lines(&others.join("      "), OTHER_NAMES, width) * OTHER_NAMES
            + lines(self.text(&self.room.place), OTHER_NAMES, width) * OTHER_NAMES
            + DATE;
        let address = lines(&live, ADDRESS, BESIDE_CODE) * ADDRESS;
        let code = ((2.0 * SCAN + address) * self.leading() * POINT + 4.0).max(CODE);
        head * self.leading() * POINT + EDGES + code
    }

    /// The height of a session.
    fn height(&self, session: &Session, size: f32, width: f32) -> f32 {
        let width = width - TIMES * size * POINT;
        let small = small(size);
        let index = self.printer.index;
        let mut about = kind_of(index, session, self.lang).text.to_owned();
        let is_changed = session.state != SessionState::Scheduled;
        let in_doubt = session.room_status != RoomStatus::Confirmed;
        for _ in 0..usize::from(is_changed) + usize::from(in_doubt) {
            // Words in a frame.
            about.push_str("  salle à confirmer ");
        }
        let mut high = lines(&about, small, width) * small
            + lines(self.text(&session.title), size, width) * size;
        let notice = self.text(&session.notice);
        if !notice.is_empty() {
            high += lines(&format!("! {notice}"), small, width) * small;
        }
        // The days of what lasts for several stand below each other, where the time stands.
        if index.lasts_for_days(session) {
            let time = session_time(index, session, self.lang);
            high = high.max((lines(&time, size, TIMES * size * POINT * 0.9) + 1.0) * size);
        }
        high * POINT * self.leading() + 4.5
    }

    /// The height of a line, in parts of the size of type.
    fn leading(&self) -> f32 {
        if self.lang.is_right_to_left() { 1.5 } else { 1.24 }
    }

    fn text<'t>(&self, text: &'t Text) -> &'t str {
        text.get(self.lang).map_or("", |text| text.text)
    }

    fn name_size(&self) -> f32 {
        let (name, width) = (self.text(&self.room.name), PAPER.sheet(true).0 - 2.0 * INNER);
        largest(&NAMES, |size| {
            let long = lines(name, size, width);
            long <= 1.0 || (long <= 2.0 && size <= LONG_NAME)
        })
    }

    /// The address of what is on in the room on that day, as it is now.
    fn live(&self) -> String {
        let pairs = [("room", self.room.id.to_string()), ("day", self.date.to_string())];
        self.printer.live(self.lang, &pairs)
    }

    fn draw(&self, part: Part, place: Option<String>, id: String, rules: &mut Rules) -> El {
        let (name, size, small) = (self.name_size(), part.size, small(part.size));
        rules.insert(format!("#{id}{{--name:{name}pt;--size:{size}pt;--small:{small}pt}}"));
        let columns = part.columns.into_iter().map(|sessions| {
            let sessions: Html = sessions.iter().map(|session| self.session(session)).collect();
            h::ol().child(sessions)
        });
        h::section()
            .class("sheet")
            .attr("id", id)
            .child(self.top(place))
            .child(h::div().class("sessions").child(columns.collect::<Html>()))
            .child(way_to(self.lang, &self.live()))
    }

    fn top(&self, place: Option<String>) -> El {
        let lang = self.lang;
        let event = &self.printer.index.programme().event;
        let event = h::p().class("event").child(text(lang, event.short_name.or(&event.name)));
        let place = place.map(|place| h::bdi().attr("dir", "ltr").child(place));
        let others: Html = self
            .other_names()
            .into_iter()
            .map(|(lang, name)| {
                h::p().attr("lang", lang.code()).attr("dir", lang.dir()).child(name.to_owned())
            })
            .collect();
        h::header()
            .class("top")
            .child(event)
            .child(h::h2().child(text(lang, &self.room.name)))
            .child(h::div().class("other-names").child(others))
            .child(text(lang, &self.room.place).map(|place| h::p().class("where").child(place)))
            .child(h::p().class("date").child(date_medium(lang, self.date)).child(place))
    }

    /// The name of the room in the languages that the event speaks.
    fn other_names(&self) -> Vec<(Lang, &str)> {
        let shown = self.room.name.get(self.lang);
        let mut names: Vec<(Lang, &str)> = Vec::new();
        for &lang in self.printer.index.languages() {
            let Some(name) = self.room.name.exact(lang) else { continue };
            let known = shown.is_some_and(|shown| shown.lang == lang || shown.text == name);
            if !known && !names.iter().any(|(_, known)| *known == name) {
                names.push((lang, name));
            }
        }
        names
    }

    fn session(&self, session: &Session) -> El {
        let lang = self.lang;
        let index = self.printer.index;
        let kind = h::span().class("kind").child(phrase(lang, kind_of(index, session, lang)));
        let about = h::p().class("about").child(kind).child(warnings(lang, session));
        let title = h::h3().child(text(lang, &session.title));
        let what = h::div().child(about).child(title).child(notice(lang, session));
        h::li()
            .class("session")
            .attr("data-state", state(session))
            .child(time(lang, index, session))
            .child(what)
    }
}

/// The size of what stands beside titles.
fn small(size: f32) -> f32 {
    (0.7 * size).max(9.0)
}

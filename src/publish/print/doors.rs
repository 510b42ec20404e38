//! The programme on the doors: a sheet per room and day, A4 upright.

use super::fit::{POINT, largest, lines};
use super::parts::{Rules, notice, phrase, state, text, time, warnings, way_to};
use super::printer::Printer;
use crate::html::{El, Html, h};
use crate::i18n::{date_medium, kind_of};
use crate::programme::lang::Lang;
use crate::programme::model::{Room, Session};
use crate::programme::text::Text;
use crate::programme::time::Date;

/// The room inside of the margins, in millimetres.
const WIDTH: f32 = 182.0;
const HEIGHT: f32 = 265.0;
/// The height of the event's name, the date, the code and the space between them.
const FIXED: f32 = 70.0;
/// The width of the times, in parts of the size of type.
const TIMES: f32 = 7.0;

/// Sizes of type, in points.
const NAMES: [f32; 5] = [60.0, 54.0, 48.0, 42.0, 36.0];
/// The largest size of a name that takes two lines.
const LONG_NAME: f32 = 48.0;
const SIZES: [f32; 9] = [30.0, 27.0, 24.0, 21.0, 19.0, 17.0, 15.0, 13.0, 11.0];
/// Size of the room's name in other languages.
const OTHER_NAMES: f32 = 22.0;

/// The sheets of all rooms, day by day.
pub fn sheets(printer: &Printer, lang: Lang, rules: &mut Rules) -> Vec<El> {
    let mut sheets = Vec::new();
    for date in printer.index.days() {
        for room in printer.index.rooms() {
            let mut sessions = printer.index.sessions_in_room(&room.id);
            sessions.retain(|session| printer.index.days_of(session).contains(date));
            if !sessions.is_empty() {
                let id = format!("{}-{}-{date}", lang.code(), sheets.len() + 1);
                let door = Door { printer, lang, date: *date, room, sessions, id };
                sheets.push(door.draw(rules));
            }
        }
    }
    sheets
}

struct Door<'a> {
    printer: &'a Printer<'a>,
    lang: Lang,
    date: Date,
    room: &'a Room,
    sessions: Vec<&'a Session>,
    id: String,
}

impl Door<'_> {
    fn draw(&self, rules: &mut Rules) -> El {
        let (name, size) = (self.name_size(), self.size());
        rules.insert(format!("#{}{{--name:{name}pt;--size:{size}pt}}", self.id));
        let sessions: Html = self.sessions.iter().map(|session| self.session(session)).collect();
        let pairs = [("room", self.room.id.to_string()), ("day", self.date.to_string())];
        let live = self.printer.live(self.lang, &pairs);
        h::section()
            .class("sheet")
            .attr("id", self.id.clone())
            .child(self.top())
            .child(h::ol().class("sessions").child(sessions))
            .child(way_to(self.lang, &live))
    }

    fn top(&self) -> El {
        let lang = self.lang;
        let event = &self.printer.index.programme().event;
        let event = h::p().class("event").child(text(lang, event.short_name.or(&event.name)));
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
            .child(h::p().class("date").child(date_medium(lang, self.date)))
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

    fn name_size(&self) -> f32 {
        let name = self.room.name.get(self.lang).map_or("", |name| name.text);
        largest(&NAMES, |size| {
            let long = lines(name, size, WIDTH);
            long <= 1.0 || (long <= 2.0 && size <= LONG_NAME)
        })
    }

    fn size(&self) -> f32 {
        let of = |text: &Text, size, width| {
            lines(text.get(self.lang).map_or("", |text| text.text), size, width)
        };
        let leading = if self.lang.is_right_to_left() { 1.5 } else { 1.25 };
        let others: String = self.other_names().into_iter().map(|(_, name)| name).collect();
        let small = lines(&others, OTHER_NAMES, WIDTH) + of(&self.room.place, OTHER_NAMES, WIDTH);
        let name = self.name_size();
        let names = of(&self.room.name, name, WIDTH) * name * POINT * leading
            + small * OTHER_NAMES * POINT * 1.5;
        largest(&SIZES, |size| {
            let width = WIDTH - TIMES * size * POINT;
            let height = |session: &&Session| {
                let title = of(&session.title, size, width);
                let notice = of(&session.notice, 0.7 * size, width);
                (title + 0.7 * notice + 0.7) * size * POINT * leading + 4.5
            };
            let sessions: f32 = self.sessions.iter().map(height).sum();
            names + sessions + FIXED <= HEIGHT
        })
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

//! The board: what is on now and next, room by room.

use super::scene::scene;
use crate::html::{El, Html, h};
use crate::i18n::{self, Message};
use crate::kiosk::board::{Row, board as rows};
use crate::programme::index::Index;
use crate::programme::model::{Room, Session};
use crate::programme::time::{Date, Moment};
use crate::ui::components::card::{changed, course, notice};
use crate::ui::components::place::place;
use crate::ui::components::tags::stripe;
use crate::ui::components::time;
use crate::ui::components::words::{lang, say, text};

/// Lines for which there is room on a screen that is read from three metres away; more of them
/// take turns.
const TOGETHER: usize = 6;

/// The board; nothing when nothing is left. `turn` counts on: of a long board it says which part
/// is shown.
pub fn board(index: &Index, now: Moment, turn: u64) -> Option<El> {
    let lines = lines(index, now);
    let parts = parts(&lines);
    let part = parts.get((turn as usize).checked_rem(parts.len())?)?;
    let (on, next) = part.split_at(part.partition_point(|line| line.on));
    let date = next.first().map(|line| index.day_of(line.session.start));
    let many = (parts.len() > 1).then(|| {
        let place = format!("{} / {}", turn as usize % parts.len() + 1, parts.len());
        h::p().class("k-part").child(h::bdi().attr("dir", "ltr").child(place))
    });
    let height: usize = part.iter().map(BoardLine::height).sum();
    let board = h::div().class("k-board").attr("data-lines", height.to_string());
    Some(
        board
            .child(section("k-on", say(Message::NowNow), index, on))
            .child(section("k-next", next_title(date, index.day_of(now)), index, next))
            .child(many),
    )
}

/// A line of the board.
struct BoardLine<'a> {
    on: bool,
    room: Option<&'a Room>,
    session: &'a Session,
}

impl BoardLine<'_> {
    /// A remark needs the room of another line.
    fn height(&self) -> usize {
        if self.session.notice.is_empty() { 1 } else { 2 }
    }
}

/// The lines in parts that the screen has room for, each of one line at least.
fn parts<'a, 'b>(mut lines: &'b [BoardLine<'a>]) -> Vec<&'b [BoardLine<'a>]> {
    let mut parts = Vec::new();
    while !lines.is_empty() {
        let mut height = 0;
        let fits = lines.iter().take_while(|line| {
            height += line.height();
            height <= TOGETHER
        });
        let (part, rest) = lines.split_at(fits.count().max(1));
        parts.push(part);
        lines = rest;
    }
    parts
}

/// The lines of the board: what is on, then what starts next in each room.
fn lines<'a>(index: &'a Index, now: Moment) -> Vec<BoardLine<'a>> {
    let rows = rows(index, now);
    let line = |on: bool, row: &Row<'a>| {
        let session = &index.sessions()[if on { row.now } else { row.next }?];
        Some(BoardLine { on, room: row.room, session })
    };
    let on = rows.iter().filter_map(|row| line(true, row));
    on.chain(rows.iter().filter_map(|row| line(false, row))).collect()
}

/// The title of what comes next: that of its day, when that is another one.
fn next_title(date: Option<Date>, today: Date) -> Html {
    match date.filter(|date| *date != today) {
        Some(date) => i18n::date_long(lang(), date).into(),
        None => say(Message::NowNext),
    }
}

fn section(class: &'static str, title: Html, index: &Index, lines: &[BoardLine<'_>]) -> Option<El> {
    let rows: Html = lines.iter().map(|line| row(index, line)).collect();
    (!lines.is_empty())
        .then(|| h::section().class(class).child(h::h2().child(title)).child(h::ul().child(rows)))
}

fn row(index: &Index, line: &BoardLine<'_>) -> El {
    let session = line.session;
    // Without a room there may be something to say of it: that it is to be confirmed.
    let room = match line.room {
        Some(room) => text(&room.name),
        None => place(index, session).map(Html::from),
    };
    let place = h::div()
        .class("k-where")
        .child(room.map(|room| h::p().class("k-room").child(room)))
        .child(h::p().class("k-time").child(time::of_session(index, session)));
    let title = title().child(changed(session)).child(text(&session.title));
    let what = h::div().child(title).child(notice(session));
    let row = h::li()
        .class("k-row")
        .attr("data-session", session.id.to_string())
        .attr("data-state", course(session.state))
        .custom_property("--stripe", stripe(index, session))
        .child(place)
        .child(what);
    scene().changed.mark(row, &session.id)
}

/// A session as it stands on a sign or a tile.
pub fn session(index: &Index, session: &Session) -> El {
    let line = h::div()
        .class("k-session")
        .attr("data-session", session.id.to_string())
        .attr("data-state", course(session.state))
        .custom_property("--stripe", stripe(index, session))
        .child(
            h::p().class("k-time").child(time::of_session(index, session)).child(changed(session)),
        )
        .child(title().child(text(&session.title)))
        .child(notice(session));
    scene().changed.mark(line, &session.id)
}

fn title() -> El {
    h::p().class("k-title")
}

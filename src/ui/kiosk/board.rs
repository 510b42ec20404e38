//! The board: what is on now and next, room by room.

use super::scene::scene;
use crate::html::{El, Html, h};
use crate::i18n::{self, Message};
use crate::kiosk::density::rows as rows_in;
use crate::kiosk::lines::{Line, lines};
use crate::programme::index::Index;
use crate::programme::model::Session;
use crate::programme::time::{Date, Moment};
use crate::ui::components::card::{changed, course, notice};
use crate::ui::components::icon::icon;
use crate::ui::components::place::place;
use crate::ui::components::tags::stripe;
use crate::ui::components::time;
use crate::ui::components::words::{lang, say, text, words};
use leptos::prelude::{Get, With};

/// The page of the board that has its turn; nothing when nothing is left.
pub fn board(index: &Index, now: Moment) -> Option<El> {
    let scene = scene();
    let page = scene.page.get()?;
    let here = scene.settings.with(|settings| settings.here().map(str::to_owned));
    let here = here.as_deref();
    let lines = lines(index, now, here);
    // The programme may be another one than that of the pages, for a moment.
    let shown = lines.get(page.start..page.end.min(lines.len()))?;
    let (on, next) = shown.split_at(shown.partition_point(|line| line.on));
    let date = next.first().map(|line| index.day_of(index.sessions()[line.position].start));
    let (density, before, pages) = scene.sheet.with(|sheet| {
        let before = sheet.pages.iter().take_while(|earlier| earlier.start < page.start).count();
        (sheet.density, before, sheet.pages.len())
    });
    let many = (pages > 1).then(|| {
        let place = format!("{} / {pages}", before + 1);
        h::p().class("k-part").child(h::bdi().attr("dir", "ltr").child(place))
    });
    Some(
        h::div()
            .class("k-board")
            .attr("data-density", density.code())
            .child(section("k-on", say(Message::NowNow), index, on, here))
            .child(section("k-next", next_title(date, index.day_of(now)), index, next, here))
            .child(many),
    )
}

/// The title of what comes next: that of its day, when that is another one.
fn next_title(date: Option<Date>, today: Date) -> Html {
    match date.filter(|date| *date != today) {
        Some(date) => i18n::date_long(lang(), date).into(),
        None => say(Message::NowNext),
    }
}

fn section(
    class: &'static str,
    title: Html,
    index: &Index,
    lines: &[Line<'_>],
    here: Option<&str>,
) -> Option<El> {
    let heights: Vec<usize> = lines.iter().map(|line| line.height).collect();
    let rows: Html = lines.iter().map(|line| row(index, line, here)).collect();
    (!lines.is_empty()).then(|| {
        h::section()
            .class(class)
            .custom_property("--lines", Some(heights.iter().sum::<usize>().to_string()))
            // Two columns are read down the first, then down the second.
            .custom_property("--half", Some(rows_in(&heights, 2).to_string()))
            .child(h::h2().child(title))
            .child(h::ul().child(rows))
    })
}

fn row(index: &Index, line: &Line<'_>, here: Option<&str>) -> El {
    let session = &index.sessions()[line.position];
    // Without a room there may be something to say of it: that it is to be confirmed.
    let room = match line.room {
        Some(room) => text(&room.name),
        None => place(index, session).map(Html::from),
    };
    let is_here = here.is_some() && line.room.map(|room| &*room.id) == here;
    let pin = is_here.then(|| icon("place"));
    let wait = line.wait.map(|minutes| {
        let (said, of) = i18n::in_time(lang(), minutes);
        h::span().class("k-wait").child(words(said, of))
    });
    let place = h::div()
        .class("k-where")
        .child(room.map(|room| h::p().class("k-room").child(pin).child(room)))
        .child(h::p().class("k-time").child(time::of_session(index, session)));
    let title = title().child(changed(session)).child(wait).child(text(&session.title));
    let what = h::div().class("k-what").child(title).child(notice(session));
    let row = h::li()
        .class(if is_here { "k-row here" } else { "k-row" })
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

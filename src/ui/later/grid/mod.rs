//! The programme as a grid: rooms across, time down, a day at a time.
//!
//! It is a list to those who cannot see it, in order of time and then of rooms. (`role=grid` would
//! promise rows of cells, one in each column: sessions go through many rows and share some, and who
//! walks from cell to cell would mostly meet empty ones.) Each session tells its time and its room
//! as the description of its link, and the arrow keys lead from link to link as the eye goes
//! ([`keys`]).
//!
//! The page scrolls down, the grid only to the side. The heads of its columns are outside of what
//! scrolls to the side, so that they can stay in sight, and follow it by the style sheet alone.

mod cell;
mod day;
mod found;
mod heads;
mod keys;
mod marks;
mod now;
mod tabs;
#[cfg(test)]
mod tests;

use crate::agenda::preferences::View;
use crate::html::{El, Html, h, long_list, redraw_when};
use crate::i18n::{self, Message};
use crate::programme::filter::Selection;
use crate::programme::grid::{self, Area};
use crate::programme::index::Index;
use crate::programme::model::Room;
use crate::programme::time::{Date, Moment};
use crate::ui::components::button::button;
use crate::ui::components::icon::icon;
use crate::ui::components::time::clock;
use crate::ui::components::words::{fill, foreign, lang, say, say_with, text};
use crate::ui::state::state;
use leptos::prelude::{Get, Memo, RwSignal, Track, Update, With, request_animation_frame};
use marks::Marks;
use std::fmt::Write;
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;

/// The switch between the two forms of the programme; none on prerendered pages, from which the app
/// would have to take it away again until this code is there.
pub fn views() -> Option<El> {
    let state = state();
    if state.device().is_paper() {
        return None;
    }
    let view = |view: View| {
        let name = match view {
            View::List => Message::GridList,
            View::Grid => Message::GridGrid,
        };
        button("button")
            .attr("data-view", view.code())
            .live_bool("aria-pressed", move || state.is_grid() == (view == View::Grid))
            .on("click", move |_| {
                let device = state.device();
                // What was looked at is in both.
                device.note_place();
                state.app.prefer(|preferences| preferences.view = Some(view));
                // No step back: it would lead to an address that says nothing of a view, and so to
                // what was chosen last.
                state.route.history.go(&state.route.href_viewed(view), true);
                request_animation_frame(move || device.restore_place());
            })
            .child(icon(view.code()))
            .child(h::span().child(say(name)))
    };
    let (label, of) = fill(Message::GridView, |_| Vec::new());
    let switch = h::div()
        .class("view-switch")
        .attr("role", "group")
        .attr("lang", foreign(of))
        .attr("aria-label", label)
        .child(View::ALL.into_iter().map(view).collect::<Html>());
    Some(switch)
}

/// The day that is shown, told again and again. (A memo of a type of its own would cost a phone some
/// kilobytes.)
type Shown = Arc<dyn Fn() -> Option<Date> + Send + Sync>;

/// The sessions of a day. What a filter does not let through is dimmed and stays in its place; only
/// rooms that were not chosen go.
pub fn grid(index: &Arc<Index>, selected: Memo<Arc<Selection>>) -> Html {
    let state = state();
    let filter = state.route.filter;
    let known = index.clone();
    let shown: Shown = Arc::new(move || {
        let now = state.clock.now.get();
        filter.with(|filter| selected.with(|selected| day::day(&known, filter, selected, now)))
    });
    found::follow_filter();
    let folded = RwSignal::new(false);
    let (drawn, date) = (index.clone(), shown.clone());
    let day = redraw_when(
        move || (date(), filter.with(|filter| filter.rooms.clone())),
        move |(date, rooms)| date.and_then(|date| self::day(&drawn, selected, date, rooms)),
    );
    let bar = h::div()
        .class("grid-bar")
        .child(tabs::tabs(index, selected, &shown))
        .child(now::jump(index, shown))
        .child(fold(folded));
    h::div()
        .class("grid")
        .live_flag("data-folded", move || folded.get())
        .child(bar)
        .child(day)
        .into()
}

/// The button that folds the filters beside the grid away, for the width that they take.
fn fold(folded: RwSignal<bool>) -> El {
    button("button grid-fold")
        .attr("aria-controls", "filters")
        .live_bool("aria-expanded", move || !folded.get())
        .on("click", move |_| folded.update(|folded| *folded = !*folded))
        .child(icon("filter"))
        .child(h::span().child(say(Message::FilterFilters)))
}

fn day(
    index: &Arc<Index>,
    selected: Memo<Arc<Selection>>,
    date: Date,
    rooms: &[Box<str>],
) -> Option<Html> {
    let wanted = |room: Option<&Room>| {
        let is_chosen = |id: &str| rooms.iter().any(|chosen| **chosen == *id);
        rooms.is_empty() || room.is_some_and(|room| is_chosen(&room.id))
    };
    let grid = grid::Grid::of_day(index, date, &wanted)?;
    let theme = index.day(date).and_then(|day| text(&day.title));
    let title = h::h2()
        .class("grid-day")
        .attr("id", "grid-day")
        .child(h::span().child(i18n::date_long(lang(), date)))
        .child(theme.map(|theme| h::span().class("day-theme").child(theme)));
    let times: Arc<[Moment]> = grid.times.as_slice().into();
    let plane = h::div()
        .class("grid-plane")
        .child(heads::columns(&grid))
        .child(h::div().class("grid-axis").attr("aria-hidden", "true"))
        .child(hours(&grid))
        .child(gaps(&grid))
        .child(sessions(index, selected, &grid))
        .child(now::line(times));
    let view = h::div()
        .class("grid-view")
        .custom_property("--columns", Some(columns(&grid)))
        .custom_property("--rows", Some(rows_of(&grid)))
        .custom_property("--tenths", Some(width(&grid).to_string()))
        .child(heads::heads(&grid))
        .child(h::div().class("grid-body").child(plane));
    Some(vec![title.into(), view.into()].into())
}

/// The list of the sessions, under one effect.
fn sessions(index: &Arc<Index>, selected: Memo<Arc<Selection>>, grid: &grid::Grid) -> Html {
    let state = state();
    let position = |cell: &grid::Cell| index.position(&cell.session.id).unwrap_or_default();
    let positions: Arc<[usize]> = grid.cells.iter().map(position).collect();
    let areas: Arc<[Area]> = grid.cells.iter().map(|cell| cell.area.clone()).collect();
    let marks = Marks::of(&positions);
    // Which of the links the tab key comes to.
    let active = RwSignal::new(0_i64);
    let lane: Arc<AtomicUsize> = Arc::default();
    let cells: Html = positions
        .iter()
        .enumerate()
        .map(|(at, position)| {
            let cell = cell::Cell {
                at,
                position: *position,
                areas: &areas,
                marks: &marks,
                lane: &lane,
                active,
            };
            let column = grid.columns.iter().position(|column| {
                let Area { lanes, .. } = &areas[at];
                column.lanes.start <= lanes.start && lanes.end <= column.lanes.end
            });
            cell.draw(index, column)
        })
        .collect();
    let list = h::ol().class("grid-cells").attr("aria-labelledby", "grid-day").child(cells);
    let index = index.clone();
    let look = move || {
        // What the cells depend on besides.
        state.route.query.track();
        state.route.lang.track();
        state.clock.now.track();
        state.clock.over.track();
        active.track();
        selected.with(|selected| marks.look(&index, selected, &state.agenda.kept(&index)));
        true
    };
    long_list(look, list)
}

/// The times down the side, each with a line across the grid.
fn hours(grid: &grid::Grid) -> Html {
    let hour = |row: usize| {
        let time = grid.times[row];
        let class = if time.clock().minute == 0 { "grid-hour full" } else { "grid-hour" };
        at(h::p().class(class), &format!("{}/1/auto/-1", row + 1))
            .attr("aria-hidden", "true")
            .child(h::span().child(clock(time)))
    };
    grid.labels().into_iter().map(hour).collect()
}

/// What is said of long times in which nothing is on.
fn gaps(grid: &grid::Grid) -> Html {
    let gap = |row: usize| {
        let [from, until] =
            [row, row + 1].map(|row| i18n::isolate(&grid.times[row].clock().to_string()));
        let said = say_with(Message::GridGap, |_| vec![("from", from), ("to", until)]);
        at(h::p().class("grid-gap"), &format!("{}/1/auto/-1", row + 1)).child(h::span().child(said))
    };
    grid.gaps().into_iter().map(gap).collect()
}

/// Puts something on the grid: row and column of its start, then of its end (CSS Grid Layout 2,
/// `grid-area`). The first column is that of the times.
fn at(element: El, area: &str) -> El {
    element.custom_property("--area", Some(area.to_owned()))
}

/// The place of lanes and rows as [`at`] wants it.
fn area(of: &Area) -> String {
    let Area { rows, lanes } = of;
    format!("{}/{}/{}/{}", rows.start + 1, lanes.start + 2, rows.end + 1, lanes.end + 2)
}

/// The width of a lane in a column of so many, in tenths of a column of one: two sessions beside each
/// other need more than the room of one.
fn lane_width(lanes: usize) -> usize {
    if lanes > 1 { 9 } else { 10 }
}

/// The width of all columns, in tenths of a column of one lane.
fn width(grid: &grid::Grid) -> usize {
    let lanes = grid.columns.iter().map(|column| column.lanes.len());
    lanes.map(|lanes| lanes * lane_width(lanes)).sum()
}

fn columns(grid: &grid::Grid) -> String {
    let mut columns = "var(--axis)".to_owned();
    for column in &grid.columns {
        let width = lane_width(column.lanes.len());
        for _ in column.lanes.clone() {
            // Writing into a string does not fail.
            let _ = write!(columns, " minmax(calc({width}*var(--lane)/10),{width}fr)");
        }
    }
    columns
}

/// Rows as high as their time is long, unless that is too low for what is in them; long gaps are
/// folded.
fn rows_of(grid: &grid::Grid) -> String {
    let gaps = grid.gaps();
    let mut rows = String::new();
    for (row, minutes) in grid.durations().enumerate() {
        let _ = match gaps.contains(&row) {
            true => write!(rows, " auto"),
            false => write!(rows, " minmax(calc({minutes}*var(--minute)),auto)"),
        };
    }
    rows
}

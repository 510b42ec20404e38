//! The agenda as a booklet: sheets of A4 that are printed on both sides (turned over the short
//! edge), laid upon each other and folded once to A5. On the screen it is hidden; it is printed
//! instead of the page when the document's root says `data-print="booklet"` (`style/later.css`).

use crate::agenda::plan::{Day, Entry, Plan};
use crate::html::{El, Html, h, redraw_when};
use crate::i18n::{self, Message};
use crate::programme::index::Index;
use crate::programme::model::{Session, Vertical};
use crate::ui::components::card::{changed, course};
use crate::ui::components::place::place;
use crate::ui::components::time;
use crate::ui::components::words::{lang, plain, say, text};
use crate::ui::later::levels::is_maybe;
use crate::ui::state::State;
use std::sync::Arc;

/// Lines that surely fit on a page, in any script.
const LINES: usize = 40;

/// Letters of a title that surely fit on a line.
const LETTERS: usize = 50;

/// Lines to write on, on each page without anything else.
const BLANK: usize = 20;

/// All sides of all sheets, in the order in which they are printed.
pub fn booklet(state: State, index: &Arc<Index>, plan: &Plan) -> El {
    let mut pages = inside(state, index, plan);
    let number = (pages.len() + 2).next_multiple_of(4);
    pages.insert(0, cover(index));
    pages.resize_with(number, notes);
    let mut pages: Vec<Option<Html>> = pages.into_iter().map(Some).collect();
    let mut page = |at: usize| h::div().class("booklet-page").child(pages[at].take());
    let sides = sides(number)
        .into_iter()
        .map(|[one, other]| h::div().class("booklet-side").child(page(one)).child(page(other)));
    h::div().class("booklet").child(sides.collect::<Html>())
}

/// Which pages (from 0, of a multiple of four) stand side by side, in the direction of reading:
/// for each sheet, from the outermost, first its outside and then its inside.
fn sides(pages: usize) -> Vec<[usize; 2]> {
    let sheet = |at: usize| [[pages - 1 - 2 * at, 2 * at], [2 * at + 1, pages - 2 - 2 * at]];
    (0..pages / 4).flat_map(sheet).collect()
}

fn cover(index: &Index) -> Html {
    let event = &index.programme().event;
    let dates = event.days.first().zip(event.days.last());
    let dates = dates.map(|(first, last)| i18n::date_range(lang(), first.date, last.date));
    h::div()
        .class("booklet-cover")
        .child(h::p().class("booklet-name").child(text(&event.name)))
        .child(line(text(&event.theme)))
        .child(line(dates))
        .child(line(text(&event.venue)))
        .child(line(text(&event.city)))
        .child(h::p().class("booklet-name").child(say(Message::NavAgenda)))
        .into()
}

/// A line of text; nothing where there is none.
fn line(inside: Option<impl Into<Html>>) -> Option<El> {
    inside.map(|inside| h::p().child(inside))
}

fn notes() -> Html {
    (0..BLANK).map(|_| h::div().class("booklet-line")).collect()
}

/// The days, page by page.
fn inside(state: State, index: &Arc<Index>, plan: &Plan) -> Vec<Html> {
    let mut pages: Vec<Vec<Html>> = Vec::new();
    let mut left = 0;
    for day in &plan.days {
        let mut named = false;
        for at in sessions(day) {
            let session = &index.sessions()[at];
            let height = height(index, session);
            if left < height + if named { 0 } else { TITLE } {
                pages.push(Vec::new());
                (left, named) = (LINES, false);
            }
            let Some(page) = pages.last_mut() else { continue };
            if !named {
                page.push(
                    h::p().class("booklet-day").child(i18n::date_long(lang(), day.date)).into(),
                );
                left = left.saturating_sub(TITLE);
                named = true;
            }
            page.push(entry(state, index, plan, at).into());
            left = left.saturating_sub(height);
        }
    }
    pages.into_iter().map(Html::from).collect()
}

/// Lines that the name of a day takes.
const TITLE: usize = 3;

fn sessions(day: &Day) -> impl Iterator<Item = usize> {
    day.entries.iter().filter_map(|entry| match entry {
        Entry::Session { position, .. } => Some(*position),
        Entry::Free(_) => None,
    })
}

/// Lines that a session takes, with the space below it.
fn height(index: &Index, session: &Session) -> usize {
    let lines = |letters: usize| letters.div_ceil(LETTERS);
    let title = plain(&session.title, lang()).chars().count();
    let name = |vertical: &Vertical| plain(&vertical.name, lang()).chars().count() + 3;
    let names = verticals(index, session).map(name).sum();
    let remarks = usize::from(course(session.state).is_some()) + 1;
    lines(title) + 1 + lines(names) + remarks
}

fn verticals<'a>(index: &'a Index, session: &'a Session) -> impl Iterator<Item = &'a Vertical> {
    session.verticals.iter().filter_map(|id| index.vertical(id))
}

fn entry(state: State, index: &Arc<Index>, plan: &Plan, at: usize) -> El {
    let session = &index.sessions()[at];
    let mut names: Vec<Html> = Vec::new();
    for name in verticals(index, session).filter_map(|vertical| text(&vertical.name)) {
        if !names.is_empty() {
            names.push(" · ".into());
        }
        names.push(h::bdi().child(name).into());
    }
    let clashes = plan.group_of(at).is_some();
    let known = index.clone();
    let remarks = redraw_when(is_maybe(state, session), move |maybe| {
        let maybe = maybe.then(|| h::span().child(say(Message::CardMaybe)));
        let overlap = clashes.then(|| h::span().child(say(Message::PlanOverlap)));
        let changed = changed(&known.sessions()[at]);
        let any = maybe.is_some() || overlap.is_some() || changed.is_some();
        any.then(|| h::p().class("booklet-remarks").child(maybe).child(overlap).child(changed))
    });
    h::div()
        .class("booklet-entry")
        .attr("data-state", course(session.state))
        .child(time::of_session(index, session))
        .child(
            h::div()
                .child(h::p().class("booklet-title").child(text(&session.title)))
                .child(line(place(index, session)))
                .child(line((!names.is_empty()).then_some(names)))
                .child(remarks),
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sheets_that_are_folded_are_read_in_order() {
        assert_eq!(sides(4), [[3, 0], [1, 2]]);
        assert_eq!(sides(8), [[7, 0], [1, 6], [5, 2], [3, 4]]);
    }

    #[test]
    fn no_page_is_printed_twice_and_none_is_lost() {
        for pages in (4..=40).step_by(4) {
            let mut all = sides(pages).concat();
            all.sort_unstable();
            assert!(all.into_iter().eq(0..pages), "{pages}");
        }
    }
}

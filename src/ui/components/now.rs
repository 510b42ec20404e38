//! The panel of what is on now and next: before, during and after the event.

use super::card::course;
use super::place::place;
use super::time;
use super::words::{lang, say, say_with, text, words};
use crate::address::Page;
use crate::html::{El, Html, h, redraw_when};
use crate::i18n::{self, Message};
use crate::programme::index::Index;
use crate::programme::model::Session;
use crate::programme::schedule::{Phase, phase, progress};
use crate::programme::time::Moment;
use crate::ui::state::state;
use leptos::prelude::Get;
use std::sync::Arc;

/// The panel on top of the programme. It changes by itself as time goes by.
pub fn now_panel(index: Arc<Index>) -> Html {
    let clock = state().clock.now;
    let known = index.clone();
    redraw_when(
        move || gone_by(&known, clock.get()),
        move |_| {
            let now = clock.get();
            let panel = h::section().class("now-panel").attr("aria-label", label());
            phase(&index, now).map(|phase| match phase {
                Phase::Before { first } => before(panel, first, now),
                Phase::During { now: on, next } => panel.child(during(&index, &on, &next, now)),
                Phase::After => after(panel, &index),
            })
        },
    )
}

/// What the panel goes by: how many starts and ends have gone by, and the day; until something has
/// begun, each minute. Drawn anew more often, it would scroll back under the visitor's finger.
fn gone_by(index: &Index, now: Moment) -> (usize, i64) {
    let all = index.sessions().iter();
    let gone = all.map(|session| progress(index, session, now) as usize).sum();
    (gone, if gone == 0 { now.minutes() } else { index.day_of(now).days() })
}

fn label() -> &'static str {
    i18n::say(lang(), Message::NowNow).text
}

fn before(panel: El, first: &Session, now: Moment) -> El {
    let date = first.start.date();
    let days = date.days() - now.date().days();
    let (to_go, of) = if days > 0 {
        i18n::days_to_go(lang(), days.unsigned_abs())
    } else {
        i18n::starts_in(lang(), (first.start.minutes() - now.minutes()).unsigned_abs())
    };
    let starts = say_with(Message::NowStarts, |lang| vec![("date", i18n::date_long(lang, date))]);
    panel
        .child(h::p().class("now-line").child(starts))
        .child(h::p().class("now-more").child(words(to_go, of)))
}

fn during(index: &Index, on: &[&Session], next: &[&Session], now: Moment) -> El {
    let on_now = if on.is_empty() { nothing_now(index, next, now) } else { group(index, on, true) };
    let up_next = (!next.is_empty()).then(|| group(index, next, false));
    h::div().class("now-groups").child(on_now).child(up_next)
}

fn nothing_now(index: &Index, next: &[&Session], now: Moment) -> El {
    let resumes = next.first().map(|session| {
        let (date, time) = (index.day_of(session.start), session.start.clock().to_string());
        let today = index.day_of(now);
        if date == today {
            say_with(Message::NowResumes, |_| vec![("time", i18n::isolate(&time))])
        } else {
            let day = |lang| i18n::relative_day(lang, date, today);
            let values = |lang| vec![("day", day(lang)), ("time", i18n::isolate(&time))];
            say_with(Message::NowContinues, values)
        }
    });
    h::div()
        .class("now-group")
        .child(h::h2().class("now-title").child(say(Message::NowNothingNow)))
        .child(h::p().class("now-more").child(resumes))
}

fn group(index: &Index, sessions: &[&Session], on: bool) -> El {
    let title = if on { say(Message::NowNow) } else { say(Message::NowNext) };
    let lines: Html = sessions.iter().map(|session| line(index, session)).collect();
    h::div()
        .class(if on { "now-group on" } else { "now-group" })
        .child(h::h2().class("now-title").child(title))
        .child(h::ul().class("now-list").child(lines))
}

fn line(index: &Index, session: &Session) -> El {
    let href = state().route.href(&Page::Session(session.id.to_string()));
    let meta = h::span()
        .class("now-meta")
        .child(time::of_session(index, session))
        .child(place(index, session));
    let name = h::span().class("now-name").child(text(&session.title));
    h::li()
        .attr("data-state", course(session.state))
        .child(h::a().attr("href", href).class("now-link").child(meta).child(name))
}

fn after(panel: El, index: &Index) -> El {
    let href = state().route.href(&Page::Outcomes);
    let link = h::a().class("button strong").attr("href", href);
    let there = !index.programme().outcomes.is_blank();
    panel
        .child(h::p().class("now-line").child(say(Message::NowOver)))
        .child(h::p().class("now-more").child(say(Message::NowThanks)))
        .child(there.then(|| h::p().child(link.child(say(Message::NowSeeOutcomes)))))
}

//! What a phone fetches after it shows the programme: with all that it alone needs it is a module
//! of its own (`tools/bin/wasm-bindgen`), and so are its words ([`crate::i18n::rest`]) and its
//! style (`style/rest.css`).

mod added;
mod close;
pub mod news;
pub mod notices;
pub mod remind;
pub mod travel;
pub mod words;

use super::address::Page;
use super::html::Html;
use super::pages::{
    about, agenda, changes, outcomes, people, person, session, vertical, verticals,
};
use super::state::{Rest, state};
use crate::programme::index::Index;
use leptos::prelude::{Get, Owner};
use std::sync::Arc;
#[cfg(not(feature = "kiosk"))]
use std::{
    pin::pin,
    task::{Context, Poll, Waker},
};
use wasm_split_helpers::SplitLoaderError;
#[cfg(not(feature = "kiosk"))]
use wasm_split_helpers::wasm_split;

/// Whether the code is there from the start: native programs and kiosks have it in them.
pub const IS_BUILT_IN: bool = cfg!(any(feature = "publish", feature = "kiosk"));

/// Something that is drawn by code that comes later.
pub enum Part<'a> {
    /// One of the pages that it [`holds`].
    Page(&'a Page),
    /// What is said when an arrived agenda was taken in; whether in the place of the old one.
    TakenIn(bool),
    /// What a session, by id, clashes with right after it was added.
    Added(&'a str),
    /// That a session, by id, is a "maybe" now.
    Maybe(&'a str),
    /// What starts soon and what is new, in the dock.
    News,
    /// What the organiser has to say, at the top of the page.
    Notices,
}

/// Whether a page is drawn by code that comes later.
pub fn holds(page: &Page) -> bool {
    !matches!(page, Page::Programme | Page::Unknown)
}

/// Fetches the code, unless it is there.
///
/// # Errors
/// When it does not come; another call tries again.
pub async fn fetch() -> Result<(), SplitLoaderError> {
    load().await
}

/// Draws a part; `None` where there is nothing to draw, and as long as the code is not there: who
/// draws it in something live draws it anew when it is.
pub fn draw(part: &Part<'_>, index: &Arc<Index>) -> Option<Html> {
    if state().rest.get() != Rest::There {
        return None;
    }
    at_once(part, index)
}

/// There is nothing to wait for when the code is there.
#[cfg(not(feature = "kiosk"))]
fn at_once(part: &Part<'_>, index: &Arc<Index>) -> Option<Html> {
    match pin!(drawn(part, index)).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(Ok(drawn)) => drawn.map(|html| *html),
        _ => None,
    }
}

#[cfg(not(feature = "kiosk"))]
#[wasm_split(rest, fallible, preload(load))]
fn drawn(part: &Part<'_>, index: &Arc<Index>) -> Result<Option<Box<Html>>, SplitLoaderError> {
    Ok(part_of(part, index).map(Box::new))
}

#[cfg(feature = "kiosk")]
use part_of as at_once;

/// A kiosk is one module.
#[cfg(feature = "kiosk")]
async fn load() -> Result<(), SplitLoaderError> {
    Ok(())
}

fn part_of(part: &Part<'_>, index: &Arc<Index>) -> Option<Html> {
    match part {
        Part::Page(page) => self::page(page, index),
        Part::TakenIn(false) => Some(words::say(|m| m.arrival.merged)),
        Part::TakenIn(true) => Some(words::say(|m| m.arrival.replaced)),
        Part::Added(id) => added::clash(index, id),
        Part::Maybe(id) => added::maybe(index, id),
        Part::Notices => Some(notices::board(index)),
        Part::News => Some(vec![remind::bar(index), news::bar(index)].into()),
    }
}

/// The owner of the whole app, which outlives all pages: what goes on behind them is his.
fn top() -> Owner {
    let mut owner = Owner::current().unwrap_or_default();
    while let Some(parent) = owner.parent() {
        owner = parent;
    }
    owner
}

fn page(page: &Page, index: &Arc<Index>) -> Option<Html> {
    match page {
        Page::Agenda => Some(agenda::page(index)),
        Page::People => Some(people::page(index)),
        Page::Verticals => Some(verticals::page(index)),
        Page::Outcomes => Some(outcomes::page(index)),
        Page::Changes => Some(changes::page(index)),
        Page::About => Some(about::page(index)),
        Page::Person(id) => index.person(id).map(|person| person::page(index, person)),
        Page::Vertical(id) => index.vertical(id).map(|of| vertical::page(index, of)),
        Page::Session(id) => index.session(id).map(|session| session::page(index, session)),
        Page::Programme | Page::Unknown => None,
    }
}

//! The second module, which a phone fetches after it shows the programme. This file is the only way
//! from the one module to the other. All that only the functions marked with `wasm_split` need
//! goes into a module of its own (`tools/bin/wasm-bindgen`), and so do its words
//! ([`crate::i18n::Part::Later`]) and its style (`style/later.css`,
//! `style/grid.css`, `style/desk.css`).
//!
//! Whatever stands in this folder is on the far side. The near side never names it: it is handed
//! [`GATE`].

pub mod about;
pub mod age;
pub mod agenda;
pub mod appearance;
#[cfg(not(feature = "kiosk"))]
mod beside;
pub mod changes;
mod days;
#[cfg(not(feature = "kiosk"))]
mod grid;
pub mod levels;
mod missing;
pub mod notices;
pub mod outcomes;
pub mod people;
mod picture;
mod rehearsal;
pub mod reminders;
pub mod rich;
pub mod session;
mod toasts;
pub mod travel;
mod trouble;
mod update;
mod venue;
pub mod verticals;
mod ways_out;
pub mod words;

use super::state::later::{Gate, NotThere, Part};
use crate::address::Page;
use crate::html::Html;
use crate::html::sight::is_wide;
use crate::programme::index::Index;
use changes::news;
use people::person;
use std::sync::Arc;
#[cfg(not(feature = "kiosk"))]
use std::{
    pin::pin,
    task::{Context, Poll, Waker},
};
use verticals::vertical;
#[cfg(not(feature = "kiosk"))]
use wasm_split_helpers::{SplitLoaderError, wasm_split};

/// The way to what stands in this folder.
pub const GATE: Gate = Gate {
    is_built_in: cfg!(any(feature = "publish", feature = "kiosk")),
    fetch: || Box::pin(fetch()),
    // A kiosk shows one thing at a time.
    has_room_beside: if cfg!(feature = "kiosk") { || false } else { is_wide },
    draw,
};

#[cfg(not(feature = "kiosk"))]
async fn fetch() -> Result<(), NotThere> {
    load().await.map_err(|_| NotThere)
}

/// Nothing is waited for when the code is there.
#[cfg(not(feature = "kiosk"))]
fn draw(part: &Part<'_>, index: &Arc<Index>) -> Result<Option<Html>, NotThere> {
    match pin!(drawn(part, index)).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(Ok(drawn)) => Ok(drawn.map(|html| *html)),
        Poll::Ready(Err(_)) | Poll::Pending => Err(NotThere),
    }
}

#[cfg(not(feature = "kiosk"))]
#[wasm_split(later, fallible, preload(load))]
fn drawn(part: &Part<'_>, index: &Arc<Index>) -> Result<Option<Box<Html>>, SplitLoaderError> {
    Ok(part_of(part, index).map(Box::new))
}

/// A kiosk is one module.
#[cfg(feature = "kiosk")]
async fn fetch() -> Result<(), NotThere> {
    Ok(())
}

#[cfg(feature = "kiosk")]
fn draw(part: &Part<'_>, index: &Arc<Index>) -> Result<Option<Html>, NotThere> {
    Ok(part_of(part, index))
}

fn part_of(part: &Part<'_>, index: &Arc<Index>) -> Option<Html> {
    match part {
        Part::Page(page) => {
            Some(self::page(page, index).unwrap_or_else(|| missing::missing_page(page)))
        }
        #[cfg(not(feature = "kiosk"))]
        Part::Views => grid::views().map(Html::from),
        #[cfg(not(feature = "kiosk"))]
        Part::Beside => Some(beside::beside(index)),
        #[cfg(not(feature = "kiosk"))]
        Part::Grid(selected) => Some(grid::grid(index, *selected)),
        // A kiosk has neither the room nor the time for them.
        #[cfg(feature = "kiosk")]
        Part::Views | Part::Grid(_) | Part::Beside => None,
        Part::WaysOut(selected) => Some(ways_out::ways_out(index, selected)),
        Part::Toast(toast) => toasts::toast(index, toast),
        Part::Appearance => Some(appearance::sheet().into()),
        Part::Notices => Some(notices::board(index)),
        Part::Warnings => {
            let trouble = [trouble::storage_notice(), trouble::flaw_notice()];
            Some([rehearsal::rehearsal()].into_iter().chain(trouble).collect())
        }
        Part::Dock => {
            let news = [reminders::bar(index), news::bar(index)];
            Some(news.into_iter().chain([update::update_bar(), age::age_line()]).collect())
        }
    }
}

fn page(page: &Page, index: &Arc<Index>) -> Option<Html> {
    match page {
        Page::Agenda => Some(agenda::agenda_page(index)),
        Page::People => Some(people::people_page(index)),
        Page::Verticals => Some(verticals::verticals_page(index)),
        Page::Outcomes => Some(outcomes::outcomes_page(index)),
        Page::Changes => Some(changes::changes_page(index)),
        Page::About => Some(about::about_page(index)),
        Page::Person(id) => index.person(id).map(|person| person::person_page(index, person)),
        Page::Vertical(id) => index.vertical(id).map(|of| vertical::vertical_page(index, of)),
        Page::Session(id) => index.session(id).map(|session| session::session_page(index, session)),
        Page::Programme | Page::Unknown => None,
    }
}

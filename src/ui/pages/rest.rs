//! The pages that a phone fetches after it shows the programme: with all that they alone need
//! they are a module of their own (`tools/bin/wasm-bindgen`).

use super::{about, agenda, outcomes, people, person, vertical, verticals};
use crate::programme::index::Index;
use crate::ui::address::Page;
use crate::ui::html::Html;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use wasm_split_helpers::SplitLoaderError;
use wasm_split_helpers::wasm_split;

/// Whether a page is one of those.
pub fn holds(page: &Page) -> bool {
    !matches!(page, Page::Programme | Page::Session(_) | Page::Unknown)
}

/// Fetches them, unless they are there.
///
/// # Errors
/// When they do not come; another call tries again.
pub async fn fetch() -> Result<(), SplitLoaderError> {
    load().await
}

/// Draws one of them; `None` where the programme has no such part, and before they are there.
pub fn page(page: &Page, index: &Arc<Index>) -> Option<Html> {
    // There is nothing to wait for when they are there.
    match pin!(draw(page, index)).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(Ok(drawn)) => drawn.map(|html| *html),
        _ => None,
    }
}

#[wasm_split(rest, fallible, preload(load))]
fn draw(page: &Page, index: &Arc<Index>) -> Result<Option<Box<Html>>, SplitLoaderError> {
    let drawn = match page {
        Page::Agenda => Some(agenda::page(index)),
        Page::People => Some(people::page(index)),
        Page::Verticals => Some(verticals::page(index)),
        Page::Outcomes => Some(outcomes::page(index)),
        Page::About => Some(about::page(index)),
        Page::Person(id) => index.person(id).map(|person| person::page(index, person)),
        Page::Vertical(id) => index.vertical(id).map(|of| vertical::page(index, of)),
        Page::Programme | Page::Session(_) | Page::Unknown => None,
    };
    Ok(drawn.map(Box::new))
}

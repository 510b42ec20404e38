//! The pages, one file each.

pub mod about;
mod active;
pub mod agenda;
pub mod changes;
pub mod loading;
pub mod missing;
pub mod outcomes;
pub mod people;
pub mod person;
mod programme;
pub mod results;
pub mod session;
pub mod vertical;
pub mod verticals;

use super::address::Page;
use super::components::icon::icon;
use super::components::words::{Pick, say};
use super::html::{El, Html, el};
use super::rest::{self, Part};
use crate::programme::index::Index;
use std::sync::Arc;

/// The page of an address, drawn from a programme.
pub fn page(page: &Page, index: Arc<Index>) -> Html {
    let drawn = match page {
        Page::Programme => Some(programme::page(&index)),
        page => rest::draw(&Part::Page(page), &index),
    };
    drawn.unwrap_or_else(|| missing::page(page))
}

/// The heading of a page; there is exactly one, and `main` is named by it.
pub fn heading(title: impl Into<Html>) -> El {
    el("h1").attr("id", "title").put(title)
}

/// The way up, to the page that this one belongs to.
fn up(href: String, name: Pick) -> El {
    let link = el("a").attr("href", href).put(icon("forward")).put(say(name));
    el("p").class("up").put(link)
}

/// A part of a page under a heading of its own.
fn section(title: Pick, inside: impl Into<Html>) -> El {
    el("section").put(el("h2").put(say(title))).put(inside)
}

/// A row of a list of facts.
fn fact(name: Pick, value: impl Into<Html>) -> El {
    el("div").put(el("dt").put(say(name))).put(el("dd").put(value))
}

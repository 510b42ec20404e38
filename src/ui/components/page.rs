//! The parts that pages have in common.

use super::icon::icon;
use super::words::{Pick, say};
use crate::html::{El, Html, h};

/// The heading of a page; there is exactly one, and `main` is named by it.
pub fn heading(title: impl Into<Html>) -> El {
    h::h1().attr("id", "title").child(title)
}

/// The way up, to the page that this one belongs to.
pub fn up(href: String, name: Pick) -> El {
    let link = h::a().attr("href", href).child(icon("forward")).child(say(name));
    h::p().class("up").child(link)
}

/// A part of a page under a heading of its own.
pub fn section(title: Pick, inside: impl Into<Html>) -> El {
    h::section().child(h::h2().child(say(title))).child(inside)
}

/// A row of a list of facts.
pub fn fact(name: Pick, value: impl Into<Html>) -> El {
    h::div().child(h::dt().child(say(name))).child(h::dd().child(value))
}

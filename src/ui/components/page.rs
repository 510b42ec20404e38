//! The parts that pages have in common.

use super::icon::icon;
use crate::html::{El, Html, h};

/// The heading of a page; there is exactly one, and `main` is named by it.
pub fn heading(title: impl Into<Html>) -> El {
    h::h1().attr("id", "title").child(title)
}

/// The way up, to the page that this one belongs to.
pub fn up(href: String, name: impl Into<Html>) -> El {
    let link = h::a().attr("href", href).child(icon("forward")).child(name);
    h::p().class("up").child(link)
}

/// A part of a page under a heading of its own.
pub fn section(title: impl Into<Html>, inside: impl Into<Html>) -> El {
    h::section().child(h::h2().child(title)).child(inside)
}

/// A row of a list of facts.
pub fn fact(name: impl Into<Html>, value: impl Into<Html>) -> El {
    h::div().child(h::dt().child(name)).child(h::dd().child(value))
}

//! Pages without content of their own: the root, what there is not, and what the service worker
//! answers offline.

use super::assets::policy_hash;
use super::head::{Head, first_language};
use super::place::Place;
use super::script::compact;
use crate::address::Page;
use crate::html::{El, Html, h};
use crate::programme::index::Index;
use crate::programme::lang::Lang;

/// The script of the root.
const ROOT: &str = include_str!("root.js");

/// The hash of the root's script, for the content security policy.
pub fn root_hash() -> String {
    policy_hash(&compact(ROOT))
}

/// Tags for the head of the root: it is the programme in no particular language.
pub fn root_head(index: &Index, place: &Place) -> String {
    let lang = first_language(index);
    let head = Head { index, place, page: &Page::Programme, lang, card: None };
    let first = Page::Programme.path(lang);
    let there = h::meta()
        .attr("http-equiv", "refresh")
        .attr("content", format!("0; url={}", first.trim_start_matches('/')));
    let mut html = head.tags();
    h::noscript().child(there).write(&mut html);
    format!("{html}\n<script>{}</script>\n", compact(ROOT))
}

/// Tells search engines that a page is none.
pub fn not_for_search_engines() -> String {
    let mut html = String::new();
    h::meta().attr("name", "robots").attr("content", "noindex").write(&mut html);
    html
}

/// The way on where the app cannot run: the programme, in each language.
pub fn way_on(index: &Index, place: &Place) -> String {
    let event = &index.programme().event;
    let links: Html =
        Lang::ALL.into_iter().map(|lang| h::li().child(link(event, place, lang))).collect();
    let nav = h::nav().class("page").child(h::ul().class("plain-list").child(links));
    let mut html = String::new();
    h::noscript().child(nav).write(&mut html);
    html
}

fn link(event: &crate::programme::model::Event, place: &Place, lang: Lang) -> El {
    let name = event.name.get(lang);
    let name = name.map(|name| {
        h::span()
            .attr("lang", name.lang.code())
            .attr("dir", name.lang.dir())
            .child(name.text.to_owned())
    });
    h::a()
        .attr("href", format!("{}{}", place.prefix(), Page::Programme.path(lang)))
        .attr("hreflang", lang.code())
        .attr("lang", lang.code())
        .child(lang.autonym())
        .child(" · ")
        .child(name)
}

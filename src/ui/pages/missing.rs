//! What an address asks for and there is not.

use super::heading;
use crate::programme::filter::Filter;
use crate::programme::lang::Lang;
use crate::ui::address::Page;
use crate::ui::components::words::{Pick, say};
use crate::ui::html::{El, Html, el};
use crate::ui::state::state;
use leptos::prelude::Get;

/// What is missing on a page that there is not, in a word.
pub fn what(page: &Page, foreign: bool) -> Pick {
    match page {
        _ if foreign => |m| m.missing.language,
        Page::Session(_) => |m| m.missing.session,
        Page::Person(_) => |m| m.missing.person,
        Page::Vertical(_) => |m| m.missing.vertical,
        _ => |m| m.missing.page,
    }
}

/// A page that helps on.
pub fn page(page: &Page) -> Html {
    let foreign = state().foreign.get();
    let programme = button("button strong", &Page::Programme, |m| m.missing.see_programme);
    let near = match page {
        Page::Person(_) => Some(button("button", &Page::People, |m| m.nav.people)),
        Page::Vertical(_) => Some(button("button", &Page::Verticals, |m| m.nav.verticals)),
        _ => None,
    };
    el("div")
        .class("page")
        .put(heading(say(what(page, foreign))))
        .put(el("p").class("lead").put(say(|m| m.missing.hint)))
        .put(foreign.then(languages))
        .put(el("p").class("buttons").put(programme).put(near))
        .into()
}

fn button(classes: &'static str, page: &Page, name: Pick) -> El {
    el("a").class(classes).attr("href", state().href(page)).put(say(name))
}

/// The languages that there are, for an address in another one.
fn languages() -> Html {
    let links: Html = Lang::ALL.into_iter().map(|lang| el("li").put(language(lang))).collect();
    let choose = el("p").put(say(|m| m.missing.choose_language));
    Html::from_iter([choose, el("ul").class("plain-list").put(links)])
}

fn language(lang: Lang) -> El {
    let href = state().href_in(&Page::Programme, lang, &Filter::default());
    el("a")
        .attr("lang", lang.code())
        .attr("dir", lang.dir())
        .attr("hreflang", lang.code())
        .attr("href", href)
        .put(lang.autonym())
}

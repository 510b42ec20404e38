//! Pages for addresses that lead nowhere.

use crate::address::Page;
use crate::html::{El, Html, h};
use crate::i18n::{self, Message};
use crate::programme::filter::Filter;
use crate::programme::lang::Lang;
use crate::ui::components::page::heading;
use crate::ui::components::words::{name_of_part, say};
use crate::ui::state::state;
use crate::ui::title::what;
use leptos::prelude::{Get, GetValue};

/// A page that helps on.
pub fn missing_page(page: &Page) -> Html {
    let foreign = state().route.foreign.get();
    let programme = button("button strong", &Page::Programme, say(Message::MissingSeeProgramme));
    let near = match page {
        Page::Person(_) => Some(button(
            "button",
            &Page::People,
            name_of_part(|own| &own.people, Message::NavPeople),
        )),
        Page::Vertical(_) => Some(button(
            "button",
            &Page::Verticals,
            name_of_part(|own| &own.verticals, Message::NavVerticals),
        )),
        _ => None,
    };
    h::div()
        .class("page")
        .child(heading(say(what(page, foreign))))
        .child(h::p().class("lead").child(say(Message::MissingHint)))
        .child(foreign.then(languages))
        .child(h::p().class("buttons").child(programme).child(near))
        .into()
}

fn button(classes: &'static str, page: &Page, name: Html) -> El {
    h::a().class(classes).attr("href", state().route.href(page)).child(name)
}

/// The languages that there are, for an address in another one.
fn languages() -> Html {
    let all = state().route.languages.get_value();
    let links: Html = all.into_iter().map(|lang| h::li().child(language(lang))).collect();
    let choose = h::p().child(say(Message::MissingChooseLanguage));
    Html::from_iter([choose, h::ul().class("plain-list").child(links)])
}

fn language(lang: Lang) -> El {
    let state = state();
    let href = state.route.href_in(&Page::Programme, lang, &Filter::default());
    h::a()
        .attr("lang", lang.code())
        .attr("dir", lang.dir())
        .attr("hreflang", lang.code())
        .attr("href", href.clone())
        .on("click", move |click| state.go_on_in(lang, &click, href.clone()))
        .child(i18n::autonym(lang))
}

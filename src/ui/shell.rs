//! What stands around every page: languages, appearance, navigation, notices, footer.
//!
//! It is drawn anew with the language only, so that a switch of page moves nothing here.

use super::address::Page;
use super::components::age::age_line;
use super::components::appearance::appearance;
use super::components::icon::icon;
use super::components::toast::toasts;
use super::components::trouble::{flaw_notice, storage_notice};
use super::components::update::update_bar;
use super::components::words::{Pick, lang, phrase, say, say_with, text};
use super::html::{El, Html, el, live};
use super::rest::{self, Part};
use super::state::{State, state};
use crate::agenda::Agenda;
use crate::i18n;
use crate::programme::lang::Lang;
use leptos::prelude::{Get, With};

/// The frame around a page.
pub fn shell(page: Html) -> El {
    let state = state();
    let above = live(move || {
        Html::from(vec![skip_link(state).into(), top(state).into(), navigation(state).into()])
    });
    let notices = el("div")
        .class("page notices")
        .flag("inert", move || state.sheet.get())
        .put(live(move || rehearsal(state)))
        .put(storage_notice())
        .put(flaw_notice());
    let main = el("main")
        .attr("id", "main")
        .attr("tabindex", "-1")
        .attr("aria-labelledby", "title")
        .put(later(state, Part::Notices))
        .put(notices)
        .put(page);
    let footer = live(move || footer(state));
    el("div").class("app").put(above).put(main).put(footer).put(dock(state))
}

/// What comes up at the lower edge of the window and moves nothing on the page.
fn dock(state: State) -> El {
    let news = el("div")
        .attr("role", "status")
        .flag("inert", move || state.sheet.get())
        .put(later(state, Part::News))
        .put(update_bar())
        .put(age_line());
    el("div").class("dock").put(toasts()).put(news)
}

/// What comes with the rest of the app.
fn later(state: State, part: Part<'static>) -> Html {
    live(move || state.index().and_then(|index| rest::draw(&part, &index)))
}

/// The way past the navigation. With the path of the page: `<base>` would lead it astray.
fn skip_link(state: State) -> El {
    let here = move || Some(state.page.with(|page| state.href(page)) + "#main");
    el("a")
        .class("skip")
        .live_attr("href", here)
        .flag("inert", move || state.sheet.get())
        .on("click", move |event| {
            event.prevent_default();
            let device = state.device();
            device.focus("main");
            device.reveal("main");
        })
        .put(say(|m| m.nav.skip_to_content))
}

fn top(state: State) -> El {
    let strip = el("div")
        .class("page strip")
        .put(live(move || home(state)))
        .put(languages(state))
        .put(appearance());
    el("div").class("top").flag("inert", move || state.sheet.get()).put(strip)
}

fn home(state: State) -> Option<El> {
    let index = state.index()?;
    let event = &index.programme().event;
    let name = text(event.short_name.or(&event.name));
    Some(el("a").class("home").attr("href", state.href(&Page::Programme)).put(name))
}

/// The language switch: the same page, filter and place in another language.
fn languages(state: State) -> El {
    let links = Lang::ALL.into_iter().map(|of| el("li").put(language(state, of)));
    el("nav")
        .class("languages")
        .attr("aria-label", i18n::say(lang(), |m| m.nav.language).text)
        .put(el("ul").put(links.collect::<Html>()))
}

fn language(state: State, of: Lang) -> El {
    let href = move || {
        state.filter.with(|filter| state.page.with(|page| Some(state.href_in(page, of, filter))))
    };
    let current = move || (state.lang.get() == of && !state.foreign.get()).then(|| "true".into());
    let switch = move |_| {
        state.device().note_place();
        state.prefer(|preferences| preferences.language = Some(of));
    };
    el("a")
        .live_attr("href", href)
        .attr("hreflang", of.code())
        .attr("lang", of.code())
        .attr("dir", of.dir())
        .live_attr("aria-current", current)
        .attr("data-noscroll", "")
        .on("click", switch)
        .put(of.autonym())
}

fn navigation(state: State) -> El {
    let tabs = [
        tab(state, Page::Programme, "programme", |m| m.nav.programme),
        tab(state, Page::Agenda, "star", |m| m.nav.agenda),
        tab(state, Page::Verticals, "verticals", |m| m.nav.verticals),
        tab(state, Page::People, "people", |m| m.nav.people),
        tab(state, Page::Outcomes, "outcomes", |m| m.nav.outcomes),
    ];
    el("nav")
        .class("nav")
        .flag("inert", move || state.sheet.get())
        .attr("aria-label", i18n::say(lang(), |m| m.nav.main).text)
        .put(el("ul").class("page").put(tabs.into_iter().collect::<Html>()))
}

fn tab(state: State, page: Page, sign: &'static str, name: Pick) -> El {
    let kept = (page == Page::Agenda).then(|| live(move || number_of_kept(state)));
    let target = page.clone();
    let current = move || state.page.with(|now| belongs(now, &page)).then(|| "page".to_owned());
    let link = el("a")
        .live_attr("href", move || Some(state.href(&target)))
        .live_attr("aria-current", current)
        .put(icon(sign))
        .put(el("span").put(say(name)))
        .put(kept);
    el("li").put(link)
}

fn number_of_kept(state: State) -> Option<El> {
    let number = state.agenda.with(Agenda::len);
    (number > 0).then(|| el("span").class("count").put(number.to_string()))
}

/// Whether a page stands under a tab.
fn belongs(page: &Page, tab: &Page) -> bool {
    match page {
        Page::Person(_) => *tab == Page::People,
        Page::Vertical(_) => *tab == Page::Verticals,
        Page::Session(_) => *tab == Page::Programme,
        page => page == tab,
    }
}

/// The bar that says that the clock is not the real one.
fn rehearsal(state: State) -> Option<El> {
    state.rehearsal.get()?;
    let now = state.now.get();
    let values = |lang| vec![("x", i18n::isolate(&i18n::date_time(lang, now)))];
    let said = say_with(|m| m.now.rehearsal, values);
    let real = state.page.with(|page| state.permalink(page));
    let leave = el("a").attr("href", real).put(say(|m| m.now.leave_rehearsal));
    let bar = el("div").class("rehearsal").attr("data-rehearsal", "");
    Some(bar.put(el("p").put(icon("clock")).put(said)).put(leave))
}

fn footer(state: State) -> El {
    let about = el("a").attr("href", state.href(&Page::About)).put(say(|m| m.nav.about));
    let publication = state.index().map(|index| {
        let published = index.programme().published.at_offset(index.event_offset());
        let organiser = index.programme().event.organiser.get(lang()).map(phrase);
        let values = |lang| vec![("date", i18n::date_time(lang, published))];
        let updated = el("p").put(say_with(|m| m.about.updated, values));
        Html::from(vec![el("p").put(organiser).into(), updated.into()])
    });
    let inside = el("div")
        .class("page")
        .put(el("p").put(about))
        .put(publication)
        .put(el("p").put(say(|m| m.about.privacy_note)));
    el("footer").class("footer").flag("inert", move || state.sheet.get()).put(inside)
}

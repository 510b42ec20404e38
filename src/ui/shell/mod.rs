//! The shell around every page: languages, appearance, navigation, notices, footer.
//!
//! It is drawn anew with the language only, so that a switch of page moves nothing here.

pub mod toasts;

use crate::address::Page;
use crate::agenda::Agenda;
use crate::html::{DomEvent, El, Html, h, live};
use crate::i18n::{self, Message};
use crate::programme::lang::Lang;
use crate::ui::components::appearance::appearance;
use crate::ui::components::icon::icon;
use crate::ui::components::later::later;
use crate::ui::components::words::{lang, name_of_part, paragraph, say, say_with, text};
use crate::ui::state::later::Part;
use crate::ui::state::programme::Data;
use crate::ui::state::{State, state};
use leptos::prelude::{Get, GetValue, With, untrack};
use toasts::toasts;

/// The frame around a page.
pub fn shell(page: Html) -> El {
    let state = state();
    let above = live(move || {
        Html::from(vec![skip_link(state).into(), top(state).into(), navigation(state).into()])
    });
    let notices = h::div()
        .class("page notices")
        .live_flag("inert", move || state.route.sheet.get())
        .child(later(state, Part::Warnings));
    let main = h::main()
        .attr("id", "main")
        .attr("tabindex", "-1")
        .attr("aria-labelledby", "title")
        .child(later(state, Part::Notices))
        .child(notices)
        .child(page)
        .child(later(state, Part::Beside));
    let footer = live(move || footer(state));
    h::div().class("app").child(above).child(main).child(footer).child(dock(state))
}

/// The dock: bars that come up at the lower edge of the window and move nothing on the page.
fn dock(state: State) -> El {
    let news = h::div()
        .attr("role", "status")
        .live_flag("inert", move || state.route.sheet.get())
        .child(later(state, Part::Dock));
    h::div().class("dock").child(toasts()).child(news)
}

/// The way past the navigation. With the path of the address: `<base>` would lead it astray.
fn skip_link(state: State) -> El {
    let here = move || Some(state.route.addressed.with(|page| state.route.href(page)) + "#main");
    h::a()
        .class("skip")
        .live_attr("href", here)
        .live_flag("inert", move || state.route.sheet.get())
        .on("click", move |event| {
            event.prevent_default();
            let device = state.device();
            device.focus("main");
            device.reveal("main");
        })
        .child(say(Message::NavSkipToContent))
}

fn top(state: State) -> El {
    let strip = h::div()
        .class("page strip")
        .child(live(move || home(state)))
        .child(languages(state))
        .child(appearance());
    h::header().class("top").live_flag("inert", move || state.route.sheet.get()).child(strip)
}

fn home(state: State) -> Option<El> {
    let index = state.index()?;
    let event = &index.programme().event;
    let name = text(event.short_name.or(&event.name));
    Some(h::a().class("home").attr("href", state.route.href(&Page::Programme)).child(name))
}

/// The language switch: the same page, filter and place in another language; where there is one.
fn languages(state: State) -> Option<El> {
    let languages = state.route.languages.get_value();
    if languages.len() < 2 {
        return None;
    }
    let links = languages.into_iter().map(|of| h::li().child(language(state, of)));
    let switch = h::nav()
        .class("languages")
        .attr("aria-label", i18n::say(lang(), Message::NavLanguage).text)
        .child(h::ul().child(links.collect::<Html>()));
    Some(switch)
}

fn language(state: State, of: Lang) -> El {
    let href = move || {
        state.route.filter.with(|filter| {
            state.route.addressed.with(|page| Some(state.route.href_in(page, of, filter)))
        })
    };
    let current =
        move || (state.route.lang.get() == of && !state.route.foreign.get()).then(|| "true".into());
    let switch = move |click: DomEvent| {
        state.go_on_in(of, &click, untrack(|| href().unwrap_or_default()));
        state.app.prefer(|preferences| preferences.language = Some(of));
    };
    h::a()
        .live_attr("href", href)
        .attr("hreflang", of.code())
        .attr("lang", of.code())
        .attr("dir", of.dir())
        .live_attr("aria-current", current)
        .attr("data-noscroll", "")
        .on("click", switch)
        .child(i18n::autonym(of))
}

fn navigation(state: State) -> El {
    let tabs = live(move || tabs(state, Parts::of(state)));
    h::nav()
        .class("nav")
        .live_flag("inert", move || state.route.sheet.get())
        .attr("aria-label", i18n::say(lang(), Message::NavMain).text)
        .child(h::ul().class("page").child(tabs))
}

/// What there is in the programme: what has nothing in it has no tab.
struct Parts {
    verticals: bool,
    people: bool,
    outcomes: bool,
}

impl Parts {
    fn of(state: State) -> Parts {
        state.programme.with(|data| {
            let Data::Ready(index) = data else {
                return Parts { verticals: false, people: false, outcomes: false };
            };
            let programme = index.programme();
            Parts {
                verticals: !programme.verticals.is_empty(),
                people: !programme.people.is_empty(),
                outcomes: !programme.outcomes.is_blank(),
            }
        })
    }
}

fn tabs(state: State, parts: Parts) -> Html {
    let tabs = [
        Some(tab(state, Page::Programme, "programme", say(Message::NavProgramme))),
        Some(tab(state, Page::Agenda, "star", say(Message::NavAgenda))),
        parts.verticals.then(|| {
            let name = name_of_part(|own| &own.verticals, Message::NavVerticals);
            tab(state, Page::Verticals, "verticals", name)
        }),
        parts.people.then(|| {
            let name = name_of_part(|own| &own.people, Message::NavPeople);
            tab(state, Page::People, "people", name)
        }),
        parts.outcomes.then(|| {
            let name = name_of_part(|own| &own.outcomes, Message::NavOutcomes);
            tab(state, Page::Outcomes, "outcomes", name)
        }),
    ];
    tabs.into_iter().flatten().collect()
}

fn tab(state: State, page: Page, sign: &'static str, name: Html) -> El {
    let kept = (page == Page::Agenda).then(|| live(move || number_of_kept(state)));
    let target = page.clone();
    let current =
        move || state.route.page.with(|now| belongs(now, &page)).then(|| "page".to_owned());
    let link = h::a()
        .live_attr("href", move || Some(state.route.href(&target)))
        .live_attr("aria-current", current)
        .child(icon(sign))
        .child(h::span().child(name))
        .child(kept);
    h::li().child(link)
}

fn number_of_kept(state: State) -> Option<El> {
    let number = state.agenda.with(Agenda::len);
    (number > 0).then(|| h::span().class("count").child(number.to_string()))
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

fn footer(state: State) -> El {
    let about = h::a().attr("href", state.route.href(&Page::About)).child(say(Message::NavAbout));
    let publication = state.index().map(|index| {
        let published = index.at_venue(index.programme().published);
        let organiser = paragraph("organiser", &index.programme().event.organiser);
        let values = |lang| vec![("date", i18n::date_time(lang, published))];
        let updated = h::p().child(say_with(Message::AboutUpdated, values));
        Html::from(vec![organiser.into(), updated.into()])
    });
    let inside = h::div()
        .class("page")
        .child(h::p().child(about))
        .child(publication)
        .child(h::p().child(say(Message::AboutPrivacyNote)));
    h::footer().class("footer").live_flag("inert", move || state.route.sheet.get()).child(inside)
}

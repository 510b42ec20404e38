//! The screen for a visitor who stands there: the pages of the app, and beneath them, within
//! reach, the ways between them.

use super::notices::notices;
use super::scene::{ROOMS, SEARCH, Scene, scene, speak};
use super::{code, keys, plan, rooms};
use crate::address::Page;
use crate::agenda::Agenda;
use crate::agenda::preferences::{TextSize, Theme};
use crate::html::{El, Html, h, live, live_text};
use crate::i18n::{self, Message};
use crate::programme::filter::Filter;
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::ui::components::button::{button, sign_button};
use crate::ui::components::choice::selection;
use crate::ui::components::filter_panel::day_tabs;
use crate::ui::components::icon::icon;
use crate::ui::components::page::heading;
use crate::ui::components::words::{self as first, foreign, lang, say, text};
use crate::ui::later::levels::levels;
use crate::ui::later::session;
use crate::ui::pages::results::results;
use crate::ui::routes;
use crate::ui::shell::toasts::toasts;
use crate::ui::state::{State, state};
use leptos::prelude::{Get, Memo, Update, With};
use std::sync::Arc;

/// The page that the visitor looks at.
#[derive(Clone, PartialEq, Eq)]
enum At {
    Page(Page),
    Rooms,
    Search,
}

/// The whole screen.
pub fn touch_screen(index: &Arc<Index>) -> Html {
    let (state, scene) = (state(), scene());
    let at = Memo::new(move |_| match &*scene.fragment.get() {
        ROOMS => At::Rooms,
        SEARCH => At::Search,
        _ => At::Page(state.route.page.get()),
    });
    let shown = index.clone();
    let inside = live(move || inside(&at.get(), &shown));
    let main = h::main()
        .class("k-main")
        .attr("id", "main")
        .attr("tabindex", "-1")
        .attr("aria-labelledby", "title")
        .child(notices(index, |_| true))
        .child(inside);
    let keys = live(move || (at.get() == At::Search).then(keys::keyboard));
    let foot = h::div()
        .class("k-foot")
        .child(toasts())
        .child(keys)
        .child(tools(state, scene))
        .child(tabs(at));
    h::div().class("k-touch").child(head(index, at)).child(main).child(foot).into()
}

/// The event, the clock, and the code of what is being looked at.
fn head(index: &Index, at: Memo<At>) -> El {
    let state = state();
    let event = &index.programme().event;
    let name = h::p().class("k-event").child(text(event.short_name.or(&event.name)));
    let clock = live_text(move || state.clock.now.get().clock().to_string());
    let code = live(move || match at.get() {
        At::Page(Page::Agenda) => None,
        At::Page(page) => code::of_page(&page, Message::TouchTakePage),
        At::Rooms | At::Search => code::of_page(&Page::Programme, Message::TouchTakePage),
    });
    let clock = h::p().class("k-clock time").attr("dir", "ltr").child(clock);
    h::header().class("k-top").child(name).child(clock).child(code)
}

fn inside(at: &At, index: &Arc<Index>) -> Html {
    match at {
        At::Rooms => rooms::rooms_page(index),
        At::Search => programme(index, true),
        At::Page(Page::Programme) => programme(index, false),
        At::Page(Page::Agenda) => plan::plan_page(index),
        At::Page(Page::Session(id)) if index.session(id).is_some() => {
            index.session(id).map(|session| one(index, session)).into()
        }
        At::Page(page) => routes::page(state(), page, index),
    }
}

/// The page of a session, with a code in the place of what only phones can do.
fn one(index: &Arc<Index>, of: &crate::programme::model::Session) -> Html {
    let keep = h::p().class("buttons").child(levels(index, of));
    session::article(index, of, session::head(of), keep).into()
}

/// The sessions, by day; with words that are typed on the screen.
fn programme(index: &Arc<Index>, searching: bool) -> Html {
    let state = state();
    let selected = selection(state.route.filter, index);
    let title = match searching {
        true => say(Message::TouchSearch),
        false => first::say(Message::NavProgramme),
    };
    let title = heading(title);
    let tools =
        if searching { keys::typed().into() } else { Html::from(day_tabs(index, selected)) };
    h::div().class("page results").child(title).child(tools).child(results(index, selected)).into()
}

/// Back, the languages, and how to reach and see better.
fn tools(state: State, scene: Scene) -> El {
    let low = switch("low", Message::TouchLow)
        .live_bool("aria-pressed", move || scene.low.get())
        .on("click", move |_| scene.low.update(|low| *low = !*low));
    let is_large = move || state.app.preferences(|all| all.text_size == Some(TextSize::Larger));
    let larger = switch("larger", Message::TouchLarger).live_bool("aria-pressed", is_large).on(
        "click",
        move |_| {
            let size = (!is_large()).then_some(TextSize::Larger);
            state.app.prefer(|all| all.text_size = size);
        },
    );
    let is_strong = move || state.app.preferences(|all| all.theme == Some(Theme::Contrast));
    let contrast = switch("contrast", Message::TouchContrast)
        .live_bool("aria-pressed", is_strong)
        .on("click", move |_| {
            let theme = if is_strong() { Theme::Light } else { Theme::Contrast };
            state.app.prefer(|all| all.theme = Some(theme));
        });
    let back = switch("forward", Message::TouchBack)
        .class("k-back")
        .live_flag("disabled", move || !scene.trail.leads_back())
        .on("click", move |_| scene.trail.back());
    let languages: Html = scene
        .settings
        .with(|settings| settings.languages.clone())
        .into_iter()
        .map(|of| language(state, scene, of))
        .collect();
    h::div()
        .class("k-tools")
        .child(back)
        .child(h::div().class("k-languages").attr("role", "group").child(languages))
        .child(h::div().class("k-sight").child(low).child(larger).child(contrast))
}

fn switch(sign: &'static str, name: Message) -> El {
    sign_button(sign).child(h::span().child(say(name)))
}

fn language(state: State, scene: Scene, of: Lang) -> El {
    button("button")
        .attr("lang", of.code())
        .attr("dir", of.dir())
        .live_bool("aria-pressed", move || state.route.lang.get() == of)
        .on("click", move |_| speak(state, scene, of))
        .child(i18n::autonym(of))
}

fn tabs(at: Memo<At>) -> El {
    let page = |page: Page| (state().route.href(&page), At::Page(page));
    let programme = state().route.href_in(&Page::Programme, lang(), &Filter::default());
    let verticals = first::name_of_part(|own| &own.verticals, Message::NavVerticals);
    let people = first::name_of_part(|own| &own.people, Message::NavPeople);
    let tabs = [
        tab(at, page(Page::Programme), "programme", first::say(Message::NavProgramme)),
        tab(at, page(Page::Verticals), "verticals", verticals),
        tab(at, (programme.clone() + ROOMS, At::Rooms), "place", say(Message::TouchRooms)),
        tab(at, page(Page::People), "people", people),
        tab(at, (programme + SEARCH, At::Search), "search", say(Message::TouchSearch)),
        tab(at, page(Page::Agenda), "star", first::say(Message::NavAgenda))
            .child(live(number_of_kept)),
    ];
    let name = first::fill(Message::NavMain, |_| Vec::new());
    let scene = scene();
    let finish = button("k-finish")
        .on("click", move |_| scene.leave())
        .child(icon("close"))
        .child(h::span().child(say(Message::TouchFinish)));
    let tabs = tabs.into_iter().chain([finish]).map(|tab| h::li().child(tab));
    h::nav()
        .class("k-tabs")
        .attr("lang", foreign(name.1))
        .attr("aria-label", name.0)
        .child(h::ul().child(tabs.collect::<Html>()))
}

fn tab(at: Memo<At>, (href, target): (String, At), sign: &'static str, name: Html) -> El {
    h::a()
        .attr("href", href)
        .live_attr("aria-current", move || at.with(|at| *at == target).then(|| "page".into()))
        .child(icon(sign))
        .child(h::span().child(name))
}

fn number_of_kept() -> Option<El> {
    let number = state().agenda.with(Agenda::len);
    (number > 0).then(|| h::span().class("count").child(number.to_string()))
}

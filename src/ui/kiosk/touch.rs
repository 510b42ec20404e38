//! What a visitor has who stands at the screen: the pages of the app, and beneath them, within
//! reach, the ways between them.

use super::notices::notices;
use super::words::{Pick, say};
use super::{Scene, code, keys, plan, rooms, scene};
use crate::agenda::Agenda;
use crate::agenda::preferences::{TextSize, Theme};
use crate::programme::filter::{Filter, apply};
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::ui::address::Page;
use crate::ui::components::choice::Selected;
use crate::ui::components::filter_panel::day_tabs;
use crate::ui::components::icon::icon;
use crate::ui::components::keep::keep_button;
use crate::ui::components::toast::toasts;
use crate::ui::components::words::{self as first, foreign, lang, text};
use crate::ui::html::{El, Html, el, live, live_text};
use crate::ui::pages::results::results;
use crate::ui::pages::{self, heading, session};
use crate::ui::state::{State, state};
use leptos::prelude::{Get, Memo, Update, With};
use std::sync::Arc;

/// The fragment of the page of all rooms, which phones have no need of.
pub const ROOMS: &str = "#rooms";
/// The fragment of the programme with the keyboard.
pub const SEARCH: &str = "#search";

/// What the visitor is at.
#[derive(Clone, PartialEq, Eq)]
enum At {
    Page(Page),
    Rooms,
    Search,
}

/// Everything.
pub fn page(index: &Arc<Index>) -> Html {
    let (state, scene) = (state(), scene());
    let at = Memo::new(move |_| match &*scene.fragment.get() {
        ROOMS => At::Rooms,
        SEARCH => At::Search,
        _ => At::Page(state.page.get()),
    });
    let shown = index.clone();
    let inside = live(move || inside(&at.get(), &shown));
    let main = el("main")
        .class("k-main")
        .attr("id", "main")
        .attr("tabindex", "-1")
        .attr("aria-labelledby", "title")
        .put(notices(index, |_| true))
        .put(inside);
    let keys = live(move || (at.get() == At::Search).then(keys::keyboard));
    let foot =
        el("div").class("k-foot").put(toasts()).put(keys).put(tools(state, scene)).put(tabs(at));
    el("div").class("k-touch").put(head(index, at)).put(main).put(foot).into()
}

/// The event, the clock, and the code of what is being looked at.
fn head(index: &Index, at: Memo<At>) -> El {
    let state = state();
    let event = &index.programme().event;
    let name = el("p").class("k-event").put(text(event.short_name.or(&event.name)));
    let clock = live_text(move || state.now.get().clock().to_string());
    let code = live(move || match at.get() {
        At::Page(Page::Agenda) => None,
        At::Page(page) => code::of_page(&page, |m| m.touch.take_page),
        At::Rooms | At::Search => code::of_page(&Page::Programme, |m| m.touch.take_page),
    });
    let clock = el("p").class("k-clock time").attr("dir", "ltr").put(clock);
    el("header").class("k-top").put(name).put(clock).put(code)
}

fn inside(at: &At, index: &Arc<Index>) -> Html {
    match at {
        At::Rooms => rooms::page(index),
        At::Search => programme(index, true),
        At::Page(Page::Programme) => programme(index, false),
        At::Page(Page::Agenda) => plan::page(index),
        At::Page(Page::Session(id)) if index.session(id).is_some() => {
            index.session(id).map(|session| one(index, session)).into()
        }
        At::Page(page) => pages::page(page, index.clone()),
    }
}

/// The page of a session, with a code in the place of what only phones can do.
fn one(index: &Arc<Index>, of: &crate::programme::model::Session) -> Html {
    let keep = el("p").class("buttons").put(keep_button(index, of));
    session::article(index, of, keep).into()
}

/// The sessions, by day; with words that are typed on the screen.
fn programme(index: &Arc<Index>, searching: bool) -> Html {
    let state = state();
    let selected = selected(state, index.clone());
    let title = match searching {
        true => say(|m| m.touch.search),
        false => first::say(|m| m.nav.programme),
    };
    let title = heading(title);
    let tools =
        if searching { keys::typed().into() } else { Html::from(day_tabs(index, selected)) };
    el("div").class("page results").put(title).put(tools).put(results(index, selected)).into()
}

fn selected(state: State, index: Arc<Index>) -> Selected {
    Memo::new(move |_| {
        let kept = |id: &str| state.agenda.with(|agenda| agenda.contains(id));
        Arc::new(state.filter.with(|filter| apply(&index, filter, &kept)))
    })
}

/// Back, the languages, and how to reach and see better.
fn tools(state: State, scene: Scene) -> El {
    let low = switch("low", |m| m.touch.low)
        .state("aria-pressed", move || scene.low.get())
        .on("click", move |_| scene.low.update(|low| *low = !*low));
    let is_large = move || state.preferences.with(|all| all.text_size == Some(TextSize::Larger));
    let larger = switch("larger", |m| m.touch.larger).state("aria-pressed", is_large).on(
        "click",
        move |_| {
            let size = (!is_large()).then_some(TextSize::Larger);
            state.prefer(|all| all.text_size = size);
        },
    );
    let is_strong = move || state.preferences.with(|all| all.theme == Some(Theme::Contrast));
    let contrast = switch("contrast", |m| m.touch.contrast).state("aria-pressed", is_strong).on(
        "click",
        move |_| {
            let theme = if is_strong() { Theme::Light } else { Theme::Contrast };
            state.prefer(|all| all.theme = Some(theme));
        },
    );
    let back = switch("forward", |m| m.touch.back)
        .class("button k-back")
        .flag("disabled", move || !scene.trail.leads_back())
        .on("click", move |_| scene.trail.back());
    let languages: Html = scene
        .settings
        .with(|settings| settings.languages.clone())
        .into_iter()
        .map(|of| language(state, scene, of))
        .collect();
    el("div")
        .class("k-tools")
        .put(back)
        .put(el("div").class("k-languages").attr("role", "group").put(languages))
        .put(el("div").class("k-sight").put(low).put(larger).put(contrast))
}

fn switch(sign: &'static str, name: Pick) -> El {
    el("button")
        .attr("type", "button")
        .class("button")
        .put(icon(sign))
        .put(el("span").put(say(name)))
}

fn language(state: State, scene: Scene, of: Lang) -> El {
    el("button")
        .attr("type", "button")
        .class("button")
        .attr("lang", of.code())
        .attr("dir", of.dir())
        .state("aria-pressed", move || state.lang.get() == of)
        .on("click", move |_| super::speak(state, scene, of))
        .put(of.autonym())
}

fn tabs(at: Memo<At>) -> El {
    let page = |page: Page| (state().href(&page), At::Page(page));
    let programme = state().href_in(&Page::Programme, lang(), &Filter::default());
    let tabs = [
        tab(at, page(Page::Programme), "programme", first::say(|m| m.nav.programme)),
        tab(at, page(Page::Verticals), "verticals", first::say(|m| m.nav.verticals)),
        tab(at, (programme.clone() + ROOMS, At::Rooms), "place", say(|m| m.touch.rooms)),
        tab(at, page(Page::People), "people", first::say(|m| m.nav.people)),
        tab(at, (programme + SEARCH, At::Search), "search", say(|m| m.touch.search)),
        tab(at, page(Page::Agenda), "star", first::say(|m| m.nav.agenda)).put(live(number_of_kept)),
    ];
    let name = first::fill(|m| m.nav.main, |_| Vec::new());
    let scene = scene();
    let finish = el("button")
        .attr("type", "button")
        .class("k-finish")
        .on("click", move |_| scene.leave())
        .put(icon("close"))
        .put(el("span").put(say(|m| m.touch.finish)));
    let tabs = tabs.into_iter().chain([finish]).map(|tab| el("li").put(tab));
    el("nav")
        .class("k-tabs")
        .maybe("lang", foreign(name.1))
        .attr("aria-label", name.0)
        .put(el("ul").put(tabs.collect::<Html>()))
}

fn tab(at: Memo<At>, (href, target): (String, At), sign: &'static str, name: Html) -> El {
    el("a")
        .attr("href", href)
        .live_attr("aria-current", move || at.with(|at| *at == target).then(|| "page".into()))
        .put(icon(sign))
        .put(el("span").put(name))
}

fn number_of_kept() -> Option<El> {
    let number = state().agenda.with(Agenda::len);
    (number > 0).then(|| el("span").class("count").put(number.to_string()))
}

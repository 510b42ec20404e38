//! The ways of the agenda out of this device: code, link, calendar, file, paper.

use super::arrival::Arrivals;
use super::button;
use super::calendar::export_agenda;
use crate::agenda::backup::{self, Backup, Entry};
use crate::agenda::link::{self, Selection};
use crate::formats::qr::Qr;
use crate::programme::index::Index;
use crate::ui::address::Page;
use crate::ui::components::icon::icon;
use crate::ui::components::words::{lang, plain, say as say_first};
use crate::ui::device::{Print, Shared};
use crate::ui::html::{El, Html, el, live};
use crate::ui::rest::words::{fill, say};
use crate::ui::state::{State, Toast, state};
use leptos::prelude::{GetUntracked, RwSignal, Set, Update, With, untrack};
use leptos::task::spawn_local;
use std::sync::Arc;

/// All of them, and the way in from a file.
pub fn departure(index: &Arc<Index>, arrivals: Arrivals) -> El {
    let (state, alarm) = (state(), RwSignal::new(false));
    let index = index.clone();
    let ways =
        live(move || (!state.agenda.with(|kept| kept.is_empty())).then(|| ways(&index, alarm)));
    el("section")
        .class("travel")
        .attr("aria-labelledby", "travel")
        .put(el("h2").attr("id", "travel").put(say(|m| m.travel.heading)))
        .put(fragile(state))
        .put(ways)
        .put(el("p").class("buttons").put(open(arrivals)))
}

/// What the visitor of a device that forgets must know.
fn fragile(state: State) -> Option<El> {
    state.device().forgets().then(|| {
        el("div")
            .class("notice")
            .attr("data-fragile", "")
            .put(icon("warning"))
            .put(el("p").put(say(|m| m.travel.fragile)))
    })
}

fn ways(index: &Arc<Index>, alarm: RwSignal<bool>) -> Html {
    let state = state();
    let url = address(state, index);
    let tick = el("input").attr("type", "checkbox").attr("id", "alarm");
    let tick = tick.maybe("checked", alarm.get_untracked().then_some(""));
    let tick = tick.on("change", move |_| alarm.update(|on| *on = !*on));
    let label = el("label").class("tick").put(tick).put(el("span").put(say(|m| m.travel.alarm)));
    let calendar =
        el("div").class("way").put(export_agenda(index, move || alarm.get_untracked())).put(label);
    let links = el("p").class("buttons").put(share(state, &url)).put(copy(state, &url));
    let files =
        el("p")
            .class("buttons")
            .put(save(state, index))
            .put(print(state, Print::Pages, |m| m.travel.print));
    let files = files.put(print(state, Print::Booklet, |m| m.travel.booklet));
    let others = el("div").class("ways").put(links).put(calendar).put(files);
    Html::from_iter([code(&url), others])
}

/// The link: the sessions by number, in a fragment, which no host gets to see.
pub fn address(state: State, index: &Index) -> String {
    let sessions = state.kept(index);
    let number = |(at, level): &(usize, _)| (index.sessions()[*at].number, *level);
    let selection = Selection::new(&sessions.iter().map(number).collect::<Vec<_>>());
    let agenda = link::write(&index.programme().event.id, &selection);
    state.device().absolute(&format!("{}#a={agenda}", state.permalink(&Page::Agenda)))
}

/// Dark on light in every theme: many readers take no other.
fn code(url: &str) -> El {
    let Ok(qr) = Qr::new(url) else { return el("p").put(say(|m| m.travel.too_long)) };
    let (name, of) = fill(|m| m.travel.qr, |_| Vec::new());
    let image = el("svg")
        .attr("viewBox", format!("0 0 {0} {0}", qr.size))
        .attr("role", "img")
        .attr("lang", of.code())
        .attr("aria-label", name)
        .put(el("path").attr("d", qr.path));
    el("figure")
        .class("qr")
        .attr("data-qr", url.to_owned())
        .put(image)
        .put(el("figcaption").put(say(|m| m.travel.scan)))
}

fn share(state: State, url: &str) -> El {
    let url = url.to_owned();
    let share = move |_| {
        let (device, url) = (state.device(), url.clone());
        let title = untrack(|| fill(|m| m.travel.heading, |_| Vec::new()).0);
        spawn_local(async move {
            let shared = device.share(&title, &url).await;
            if shared != Shared::Handed {
                told(state, shared == Shared::Copied, url);
            }
        });
    };
    button("share").on("click", share).put(say_first(|m| m.action.share))
}

fn copy(state: State, url: &str) -> El {
    let url = url.to_owned();
    let copy = move |_| {
        let (device, url) = (state.device(), url.clone());
        spawn_local(async move { told(state, device.copy(&url).await, url) });
    };
    button("link").on("click", copy).put(say(|m| m.travel.copy))
}

fn told(state: State, copied: bool, url: String) {
    state.toast.set(Some(if copied { Toast::LinkCopied } else { Toast::Link(url) }));
}

fn print(state: State, what: Print, name: crate::ui::rest::words::Pick) -> El {
    button("print").on("click", move |_| state.device().print(what)).put(say(name))
}

/// The agenda as a file.
fn save(state: State, index: &Arc<Index>) -> El {
    let index = index.clone();
    let save = move |_| {
        let programme = index.programme();
        let entry = |(id, kept): (&str, &crate::agenda::Kept)| Entry {
            id: id.into(),
            number: index.session(id).map(|session| session.number),
            level: kept.level,
            added: kept.added,
        };
        let event = &programme.event;
        let file = Backup {
            event_id: event.id.clone(),
            event_name: plain(event.short_name.or(&event.name), untrack(lang)).into(),
            exported: state.now.get_untracked(),
            revision: programme.revision,
            sessions: untrack(|| state.agenda.with(|agenda| agenda.iter().map(entry).collect())),
        };
        let name = format!("{}.json", event.id);
        state.device().save(&name, "application/json", &backup::write(&file));
    };
    button("download").on("click", save).put(say(|m| m.travel.save))
}

/// The way in: the file is chosen in an input of the browser that looks like a button.
fn open(arrivals: Arrivals) -> El {
    let state = state();
    let input = el("input")
        .attr("type", "file")
        .attr("accept", ".json,application/json")
        .class("unseen")
        .on("change", move |event| {
            let chosen = state.device().chosen(event, backup::LONGEST);
            spawn_local(async move { arrivals.take(state, chosen.await) });
        });
    el("label").class("button").put(icon("upload")).put(input).put(say(|m| m.travel.open))
}

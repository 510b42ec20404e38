//! The ways of the agenda out of this device: code, link, calendar, file, paper.

use super::arrival::Arrivals;
use super::calendar::export_agenda;
use crate::address::Page;
use crate::agenda::backup::{self, Backup, BackupEntry};
use crate::agenda::link::{self, LinkedAgenda};
use crate::device::{PrintLayout, Shared};
use crate::html::{El, Html, h, live};
use crate::i18n::Message;
use crate::programme::index::Index;
use crate::ui::components::button::sign_button;
use crate::ui::components::icon::icon;
use crate::ui::components::qr;
use crate::ui::components::words::{fill, lang, plain, say};
use crate::ui::state::app::Toast;
use crate::ui::state::{State, state};
use leptos::prelude::{GetUntracked, RwSignal, Update, untrack};
use leptos::task::spawn_local;
use std::sync::Arc;

/// All of them, and the way in from a file.
pub fn departure(index: &Arc<Index>, arrivals: Arrivals) -> El {
    let (state, alarm) = (state(), RwSignal::new(false));
    let index = index.clone();
    let ways =
        live(move || (!state.agenda.with(|kept| kept.is_empty())).then(|| ways(&index, alarm)));
    h::section()
        .class("travel")
        .attr("aria-labelledby", "travel")
        .child(h::h2().attr("id", "travel").child(say(Message::TravelHeading)))
        .child(fragile(state))
        .child(ways)
        .child(h::p().class("buttons").child(open(arrivals)))
}

/// The warning on a device that is known to forget.
fn fragile(state: State) -> Option<El> {
    state.device().forgets().then(|| {
        h::div()
            .class("notice")
            .attr("data-fragile", "")
            .child(icon("warning"))
            .child(h::p().child(say(Message::TravelFragile)))
    })
}

fn ways(index: &Arc<Index>, alarm: RwSignal<bool>) -> Html {
    let state = state();
    let url = address(state, index);
    let tick = h::input().attr("type", "checkbox").attr("id", "alarm");
    let tick = tick.attr("checked", alarm.get_untracked().then_some(""));
    let tick = tick.on("change", move |_| alarm.update(|on| *on = !*on));
    let label =
        h::label().class("tick").child(tick).child(h::span().child(say(Message::TravelAlarm)));
    let calendar = h::div()
        .class("way")
        .child(export_agenda(index, move || alarm.get_untracked()))
        .child(label);
    let links = h::p().class("buttons").child(share(state, &url)).child(copy(state, &url));
    let files = h::p().class("buttons").child(save(state, index)).child(print(
        state,
        PrintLayout::Pages,
        Message::TravelPrint,
    ));
    let files = files.child(print(state, PrintLayout::Booklet, Message::TravelBooklet));
    let others = h::div().class("ways").child(links).child(calendar).child(files);
    Html::from_iter([code(&url), others])
}

/// The link: the sessions by number, in a fragment, which no host gets to see.
pub fn address(state: State, index: &Index) -> String {
    let sessions = state.agenda.kept(index);
    let number = |(at, level): &(usize, _)| (index.sessions()[*at].number, *level);
    let selection = LinkedAgenda::new(&sessions.iter().map(number).collect::<Vec<_>>());
    let agenda = link::write(&index.programme().event.id, &selection);
    state.device().absolute(&format!("{}#a={agenda}", state.route.permalink(&Page::Agenda)))
}

fn code(url: &str) -> El {
    let name = fill(Message::TravelQr, |_| Vec::new());
    match qr::figure(url, Some(name), say(Message::TravelScan)) {
        Some(figure) => figure.class("qr"),
        None => h::p().child(say(Message::TravelTooLong)),
    }
}

fn share(state: State, url: &str) -> El {
    let url = url.to_owned();
    let share = move |_| {
        let (device, url) = (state.device(), url.clone());
        let title = untrack(|| fill(Message::TravelHeading, |_| Vec::new()).0);
        spawn_local(async move {
            let shared = device.share(&title, &url).await;
            if shared != Shared::Handed {
                told(state, shared == Shared::Copied, url);
            }
        });
    };
    sign_button("share").on("click", share).child(say(Message::SessionShare))
}

fn copy(state: State, url: &str) -> El {
    let url = url.to_owned();
    let copy = move |_| {
        let (device, url) = (state.device(), url.clone());
        spawn_local(async move { told(state, device.copy(&url).await, url) });
    };
    sign_button("link").on("click", copy).child(say(Message::TravelCopy))
}

fn told(state: State, copied: bool, url: String) {
    state.app.say(if copied { Toast::LinkCopied } else { Toast::Link(url) });
}

fn print(state: State, layout: PrintLayout, name: Message) -> El {
    sign_button("print").on("click", move |_| state.device().print(layout)).child(say(name))
}

/// The agenda as a file.
fn save(state: State, index: &Arc<Index>) -> El {
    let index = index.clone();
    let save = move |_| {
        let programme = index.programme();
        let entry = |(id, kept): (&str, &crate::agenda::Kept)| BackupEntry {
            id: id.into(),
            number: index.session(id).map(|session| session.number),
            level: kept.level,
            added: kept.added,
        };
        let event = &programme.event;
        let file = Backup {
            event_id: event.id.clone(),
            event_name: plain(event.short_name.or(&event.name), untrack(lang)).into(),
            exported: state.clock.now.get_untracked(),
            revision: programme.revision,
            sessions: untrack(|| state.agenda.with(|agenda| agenda.iter().map(entry).collect())),
        };
        let name = format!("{}.json", event.id);
        state.device().save(&name, "application/json", &backup::write(&file));
    };
    sign_button("download").on("click", save).child(say(Message::TravelSave))
}

/// The way in: the file is chosen in an input of the browser that looks like a button.
fn open(arrivals: Arrivals) -> El {
    let state = state();
    let input = h::input()
        .attr("type", "file")
        .attr("accept", ".json,application/json")
        .class("unseen")
        .on("change", move |event| {
            let chosen = state.device().chosen(event, backup::LONGEST);
            spawn_local(async move { arrivals.take(state, chosen.await) });
        });
    h::label().class("button").child(icon("upload")).child(input).child(say(Message::TravelOpen))
}

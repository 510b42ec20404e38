//! An agenda that arrives, by link or from a file: it is looked at first, and changes nothing
//! until the visitor says so.

use crate::address::Page;
use crate::agenda::backup::{self, BackupError, Opened};
use crate::agenda::level::Level;
use crate::agenda::link::{self, LinkError, LinkedAgenda};
use crate::agenda::preview::{self, Preview, Standing};
use crate::agenda::{Agenda, Kept};
use crate::device::Chosen;
use crate::html::{El, Html, h};
use crate::i18n::{self, Counted, Message};
use crate::programme::changes::Seen;
use crate::programme::index::Index;
use crate::ui::components::button::button;
use crate::ui::components::card::{HeadingLevel, card};
use crate::ui::components::icon::icon;
use crate::ui::components::words::{count, lang, say};
use crate::ui::state::{State, state};
use leptos::prelude::{Get, GetUntracked, Memo, RwSignal, Set, With, untrack};
use leptos_router::hooks::use_location;
use std::sync::Arc;

/// An agenda that has arrived.
#[derive(Clone, PartialEq)]
enum Came {
    Link(LinkedAgenda),
    File(Opened),
}

/// The two ways by which an agenda arrives.
#[derive(Clone, Copy)]
pub struct Arrivals {
    /// From a file: what it holds, or what is wrong with it.
    file: RwSignal<Option<Result<Arc<Opened>, Message>>>,
    /// The fragment of the address.
    hash: Memo<String>,
}

impl Arrivals {
    /// The ways that lead to the page of the agenda.
    pub fn at_page() -> Arrivals {
        Arrivals { file: RwSignal::new(None), hash: use_location().hash }
    }

    /// Takes a file that was chosen.
    pub fn take(self, state: State, chosen: Chosen) {
        let Some(index) = state.index() else { return };
        let opened = match chosen {
            Chosen::None => return,
            Chosen::Text(text) => backup::read(&index.programme().event.id, &text),
            Chosen::Unreadable => Err(BackupError::TooLong),
        };
        self.file.set(Some(opened.map(Arc::new).map_err(of_file)));
        show(state);
    }

    /// The agenda that is there to be looked at: a file comes before the link.
    fn get(self, index: &Index) -> Option<Result<Came, Message>> {
        if let Some(file) = self.file.get() {
            return Some(file.map(|opened| Came::File((*opened).clone())));
        }
        // While a site is prerendered there is no fragment to ask for.
        let hash = if cfg!(feature = "csr") { self.hash.get() } else { String::new() };
        let link = link::in_fragment(&hash)?;
        let read = link::read(&index.programme().event.id, link);
        Some(read.map(Came::Link).map_err(of_link))
    }

    /// Back to one's own agenda.
    fn leave(self, state: State) {
        self.file.set(None);
        if self.hash.with(|hash| link::in_fragment(hash).is_some()) {
            state.route.history.go(&state.route.href(&Page::Agenda), true);
        }
        show(state);
    }
}

/// The message for a file that cannot be read.
fn of_file(error: BackupError) -> Message {
    match error {
        BackupError::Newer => Message::ArrivalFileNewer,
        BackupError::OtherEvent(_) => Message::ArrivalFileOtherEvent,
        BackupError::Damaged | BackupError::TooLong => Message::ArrivalFileDamaged,
    }
}

/// The message for a link that cannot be read.
fn of_link(error: LinkError) -> Message {
    match error {
        LinkError::Damaged => Message::ArrivalDamaged,
        LinkError::Newer => Message::ArrivalNewer,
        LinkError::OtherEvent => Message::ArrivalOtherEvent,
    }
}

/// Shows the beginning of the page, and lets a screen reader begin there.
fn show(state: State) {
    let device = state.device();
    device.reveal("#title");
    device.focus("main");
}

/// The agenda that has arrived, if any, in the place of one's own.
pub fn arrival(index: &Arc<Index>, arrivals: Arrivals) -> Option<El> {
    let inside = match arrivals.get(index)? {
        Ok(came) => look(index, arrivals, &came),
        Err(pick) => Html::from_iter([
            h::div()
                .class("alert")
                .attr("role", "alert")
                .child(icon("warning"))
                .child(h::p().child(say(pick))),
            h::p().class("buttons").child(leave(arrivals)),
        ]),
    };
    let heading = h::h2().attr("id", "arrival").child(say(Message::ArrivalHeading));
    Some(
        h::section()
            .class("arrival")
            .attr("aria-labelledby", "arrival")
            .child(heading)
            .child(inside),
    )
}

fn look(index: &Arc<Index>, arrivals: Arrivals, came: &Came) -> Html {
    // As it was on arrival: what the visitor keeps of it meanwhile stays where it is.
    let own = untrack(|| state().agenda.get());
    let here = |id: &str| own.get(id).map(|kept| kept.level);
    let (preview, unread) = match came {
        Came::Link(selection) => (preview::of_link(index, &here, selection), 0),
        Came::File(file) => (preview::of_backup(index, &here, &file.backup), file.left_out),
    };
    let unknown = preview.unknown.len() + unread;
    if preview.sessions.is_empty() && unknown == 0 {
        let empty = h::p().child(say(Message::ArrivalEmpty));
        return Html::from_iter([empty, h::p().class("buttons").child(leave(arrivals))]);
    }
    let unknown = (unknown > 0).then(|| {
        h::p().class("notice").child(icon("warning")).child(
            h::span()
                .child(count(Counted::Unknown, unknown))
                .child(". ")
                .child(say(Message::ArrivalUnknownHint)),
        )
    });
    vec![
        choices(index, arrivals, came, &preview, own.is_empty()).into(),
        unknown.into(),
        group(index, &preview, Standing::New, Message::ArrivalNew).into(),
        group(index, &preview, Standing::OtherLevel, Message::ArrivalOtherLevel).into(),
        group(index, &preview, Standing::Same, Message::ArrivalHere).into(),
    ]
    .into()
}

fn choices(
    index: &Arc<Index>,
    arrivals: Arrivals,
    came: &Came,
    preview: &Preview,
    nothing_here: bool,
) -> El {
    let agenda = Arc::new(agenda(index, came, preview));
    let take = |class, replace, name: Message| {
        let (state, agenda) = (state(), agenda.clone());
        let take = move |_| {
            state.take_in(&agenda, replace);
            arrivals.leave(state);
        };
        button(class).on("click", take).child(say(name))
    };
    let something = !preview.sessions.is_empty();
    h::p()
        .class("buttons")
        .child(something.then(|| take("button strong", false, Message::ArrivalAdd)))
        .child((something && !nothing_here).then(|| take("button", true, Message::ArrivalReplace)))
        .child(leave(arrivals))
}

fn leave(arrivals: Arrivals) -> El {
    let state = state();
    button("button").on("click", move |_| arrivals.leave(state)).child(say(Message::ArrivalLeave))
}

/// An agenda of what has arrived.
fn agenda(index: &Index, came: &Came, preview: &Preview) -> Agenda {
    let now = state().clock.now.get_untracked();
    let mut agenda = Agenda::default();
    for arrival in &preview.sessions {
        let session = &index.sessions()[arrival.position];
        let added = match came {
            Came::Link(_) => None,
            Came::File(file) => file.backup.sessions.iter().find(|one| one.id == session.id),
        };
        let added = added.map_or(now, |entry| entry.added);
        let kept = Kept { level: arrival.level, added, seen: Seen::of(session) };
        agenda.restore(&session.id, kept);
    }
    agenda
}

/// The sessions that stand so.
fn group(index: &Arc<Index>, preview: &Preview, standing: Standing, title: Message) -> Option<El> {
    let sessions = preview.sessions.iter().filter(|one| one.standing() == standing);
    let cards: Vec<Html> = sessions
        .map(|one| {
            let session = &index.sessions()[one.position];
            let maybe = (one.level == Level::Maybe)
                .then(|| h::span().class("badge").child(say(Message::CardMaybe)));
            let date = i18n::date_medium(lang(), session.start.date());
            let head = h::p().class("arrival-head").child(date).child(maybe);
            h::div().child(head).child(card(index, session, HeadingLevel::Fourth)).into()
        })
        .collect();
    (!cards.is_empty()).then(|| {
        h::section()
            .attr(
                "data-standing",
                match standing {
                    Standing::New => "new",
                    Standing::Same => "same",
                    Standing::OtherLevel => "other",
                },
            )
            .child(
                h::h3()
                    .child(say(title))
                    .child(" ")
                    .child(h::span().class("count").child(cards.len().to_string())),
            )
            .child(h::div().class("cards").child(cards))
    })
}

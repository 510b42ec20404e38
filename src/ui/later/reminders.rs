//! Reminders while the app is open: in the dock, and as a notification where the visitor has
//! allowed it.

use crate::address::Page;
use crate::agenda::reminders::{Reminder, Watch};
use crate::device::MayNotify;
use crate::html::{El, Html, h, live, redraw_when};
use crate::i18n::{self, Message};
use crate::programme::index::Index;
use crate::programme::json::quoted;
use crate::programme::lang::Lang;
use crate::programme::model::Session;
use crate::ui::components::button::button;
use crate::ui::components::icon::icon;
use crate::ui::components::place::place;
use crate::ui::components::words::{self, fill, plain, say, say_with};
use crate::ui::effect::{effect, root_owner};
use crate::ui::state::{State, state};
use leptos::prelude::*;
use std::sync::Arc;

/// The reminders of this visit.
#[derive(Clone, Copy)]
pub struct Reminders {
    state: State,
    watch: StoredValue<Watch>,
    /// Reminders that became due and were not dismissed.
    due: RwSignal<Vec<Reminder>>,
    may_notify: RwSignal<MayNotify>,
}

/// The reminders of this visit; the first who asks sets them going.
pub fn reminders() -> Reminders {
    use_context().unwrap_or_else(|| root_owner().with(Reminders::begin))
}

impl Reminders {
    fn begin() -> Reminders {
        let state = state();
        let device = state.device();
        let reminders = Reminders {
            state,
            watch: StoredValue::new(Watch::default()),
            due: RwSignal::new(Vec::new()),
            may_notify: RwSignal::new(device.may_notify()),
        };
        provide_context(reminders);
        let asked = device.clone();
        device.on_permission(Box::new(move || reminders.may_notify.set(asked.may_notify())));
        effect(move || reminders.look());
        reminders
    }

    fn is_on(self) -> bool {
        self.state.app.preferences(|preferences| preferences.reminders == Some(true))
    }

    /// Looks at the clock, and tells what is due.
    fn look(self) {
        let Some(index) = self.state.index() else { return };
        let (on, now) = (self.is_on(), self.state.clock.now.get());
        let mut due = Vec::new();
        self.watch.update_value(|watch| {
            if on {
                due = self.state.agenda.with(|agenda| watch.look(agenda, &index, now));
            } else {
                watch.rest();
            }
        });
        if due.is_empty() {
            return;
        }
        untrack(|| due.iter().for_each(|reminder| self.notify(&index, reminder)));
        self.due.update(|all| all.extend(due));
    }

    /// Two tabs show one notification: it is named by the session and its start.
    fn notify(self, index: &Index, reminder: &Reminder) {
        let Some(session) = index.session(&reminder.id) else { return };
        let (title, of) = fill(Message::RemindSoon, |lang| values(session, lang));
        let room = session.room.as_deref().and_then(|id| index.room(id));
        let room = room.map(|room| plain(&room.name, of)).unwrap_or_default();
        let page = Page::Session(reminder.id.to_string());
        let tag = format!("{} {} {}", index.programme().event.id, reminder.id, reminder.start);
        let members = [
            ("title", title),
            ("body", room),
            ("lang", of.code().to_owned()),
            ("dir", of.dir().to_owned()),
            ("tag", tag),
            ("data", self.state.device().absolute(&self.state.route.href(&page))),
        ];
        let members = members.map(|(name, value)| format!("\"{name}\":{}", quoted(&value)));
        if self.may_notify.get() == MayNotify::Yes {
            self.state.device().notify(&format!("{{{}}}", members.join(",")));
        }
    }

    /// The reminders to be shown now.
    fn shown(self, index: &Index) -> Vec<Reminder> {
        let (now, mut due) = (self.state.clock.now.get(), self.due.get());
        self.state.agenda.with(|agenda| due.retain(|one| one.holds(agenda, index, now).is_some()));
        due
    }

    /// Whether the dock shows one.
    pub fn are_shown(self, index: &Index) -> bool {
        self.is_on() && !self.shown(index).is_empty()
    }
}

fn values(session: &Session, lang: Lang) -> Vec<(&'static str, String)> {
    let start = session.start.clock().to_string();
    let title = plain(&session.title, lang);
    vec![("x", i18n::isolate(&title)), ("time", i18n::isolate(&start))]
}

/// The bar in the dock, with all that is due; it goes when the visitor says so, and by itself when
/// the sessions are over.
pub fn bar(index: &Arc<Index>) -> Html {
    let (reminders, index) = (reminders(), index.clone());
    let known = index.clone();
    let key = move || {
        let shown = if reminders.is_on() { reminders.shown(&known) } else { Vec::new() };
        (shown, reminders.state.route.lang.get())
    };
    redraw_when(key, move |(shown, _)| {
        (!shown.is_empty()).then(|| bar_of(reminders, &index, shown))
    })
}

fn bar_of(reminders: Reminders, index: &Index, shown: &[Reminder]) -> El {
    reminders.state.device().uncover_focus();
    let sessions = shown.iter().filter_map(|one| index.session(&one.id));
    let lines: Html = sessions.map(|session| line(reminders.state, index, session)).collect();
    let close = button("plain")
        .on("click", move |_| reminders.due.set(Vec::new()))
        .child(words::say(Message::ActionClose));
    h::div()
        .class("bar")
        .attr("data-reminder", "")
        .child(icon("clock"))
        .child(h::div().class("reminders").child(lines))
        .child(close)
}

fn line(state: State, index: &Index, session: &Session) -> El {
    let href = state.route.href(&Page::Session(session.id.to_string()));
    let said = say_with(Message::RemindSoon, |lang| values(session, lang));
    h::p().child(h::a().attr("href", href).child(said)).child(place(index, session))
}

/// The switch, for the page of the agenda; nothing where the agenda is not known. Whoever turns it
/// on is asked for the permission to notify, nobody else ever.
pub fn switch() -> Option<El> {
    let reminders = reminders();
    let toggle = move |_| {
        let on = !untrack(|| reminders.is_on());
        reminders.state.app.prefer(|all| all.reminders = Some(on));
        if on && reminders.may_notify.get_untracked() == MayNotify::Unasked {
            reminders.state.device().ask_to_notify();
        }
    };
    let button = button("button")
        .live_bool("aria-pressed", move || reminders.is_on())
        .attr("aria-describedby", "remind-note")
        .on("click", toggle)
        .child(icon("clock"))
        .child(say(Message::RemindOffer));
    let denied = move || {
        let denied = reminders.is_on() && reminders.may_notify.get() == MayNotify::No;
        denied.then(|| h::p().class("aside").child(say(Message::RemindDenied)))
    };
    let note = h::p().class("aside").attr("id", "remind-note").child(say(Message::RemindWhileOpen));
    reminders.state.agenda.is_known().then(|| {
        h::div()
            .class("remind")
            .attr("data-remind", "")
            .child(button)
            .child(note)
            .child(h::div().attr("role", "status").child(live(denied)))
    })
}

#[cfg(all(test, feature = "publish"))]
mod tests;

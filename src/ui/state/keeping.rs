//! Acts of the visitor on the agenda, each with its toast.

use super::State;
use super::app::Toast;
use crate::agenda::Agenda;
use crate::agenda::keeper::Edit;
use crate::agenda::level::Level;
#[cfg(feature = "kiosk")]
use crate::agenda::preferences::Preferences;
use crate::programme::model::Session;
use leptos::prelude::untrack;

impl State {
    /// Forgets the agenda, the preferences and what was just said, after the device has forgotten
    /// what it kept of them.
    #[cfg(feature = "kiosk")]
    pub fn forget(self) {
        self.app.dismiss_toast();
        self.app.prefer(|preferences| *preferences = Preferences::default());
        self.agenda.forget();
        if let Some(index) = untrack(|| self.index()) {
            self.agenda.open(&index.programme().event.id);
        }
    }

    /// Adds a session to the agenda, as "going"; takes out one that is in it, whatever its level.
    pub fn toggle(self, session: &Session) {
        match untrack(|| self.agenda.with(|agenda| agenda.contains(&session.id))) {
            true => self.remove(&session.id),
            false => self.keep(session, Level::Going),
        }
    }

    /// Has a session in the agenda at a level. A clash is said of what the visitor is sure of.
    pub fn keep(self, session: &Session, level: Level) {
        if untrack(|| self.agenda.with(Agenda::is_empty)) {
            self.device().persist();
        }
        self.agenda.change(Edit::Add(session, level));
        match level {
            Level::Going => self.app.say(Toast::Added(session.id.to_string())),
            Level::Maybe => self.app.dismiss_toast(),
        }
    }

    /// Takes a session out of the agenda, with the chance to undo.
    pub fn remove(self, id: &str) {
        let undo = self.agenda.change(Edit::Remove(id));
        if undo.is_empty() {
            self.app.dismiss_toast();
        } else {
            self.app.say(Toast::Removed(undo));
        }
    }

    /// Adds an agenda that arrived to the visitor's own, or puts it in its place, with the chance
    /// to undo.
    pub fn take_in(self, agenda: &Agenda, replace: bool) {
        let change = if replace { Edit::Replace(agenda) } else { Edit::Merge(agenda) };
        let undo = self.agenda.change(change);
        self.app.say(Toast::TakenIn { replaced: replace, undo });
    }

    /// Takes back what was done last.
    pub fn undo(self) {
        let toast = untrack(|| self.app.toast());
        if let Some(Toast::Removed(undo) | Toast::TakenIn { undo, .. }) = toast {
            self.agenda.change(Edit::Undo(&undo));
            self.app.dismiss_toast();
        }
    }
}

//! Toasts: what was just done, with the chance to undo it.

use crate::agenda::keeper::Undo;
use crate::html::{El, Html, h};
use crate::i18n::{Message, isolate};
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::ui::components::button::button;
use crate::ui::components::icon::icon;
use crate::ui::components::words::{plain, say, say_with};
use crate::ui::later::agenda::added;
use crate::ui::state::app::Toast;
use crate::ui::state::{State, state};
use std::sync::Arc;

/// A toast; nothing where there is nothing to say.
pub fn toast(index: &Arc<Index>, toast: &Toast) -> Option<Html> {
    let state = state();
    let inside = match toast {
        Toast::LinkCopied => line(say(Message::ToastLinkCopied)),
        Toast::Link(url) => {
            let link = h::bdi().attr("dir", "ltr").class("link").child(url.clone());
            h::p().child(say(Message::ToastLinkNotCopied)).child(" ").child(link).into()
        }
        Toast::Added(id) => added::clash(index, id)?,
        Toast::Removed(gone) => {
            let values = |lang| vec![("x", titles(index, gone, lang))];
            vec![line(say_with(Message::ToastRemoved, values)), undo(state).into()].into()
        }
        Toast::TakenIn { replaced, .. } => {
            let said = match replaced {
                false => say(Message::ArrivalMerged),
                true => say(Message::ArrivalReplaced),
            };
            vec![line(said), undo(state).into()].into()
        }
    };
    Some(h::div().class("toast").child(inside).into())
}

fn line(said: Html) -> Html {
    h::p().child(said).into()
}

/// The titles of sessions.
fn titles(index: &Index, undo: &Undo, lang: Lang) -> String {
    let mut titles = String::new();
    for id in undo.ids() {
        if !titles.is_empty() {
            titles.push_str(" · ");
        }
        titles.push_str(&isolate(&title(index, id, lang)));
    }
    titles
}

fn undo(state: State) -> El {
    button("plain")
        .on("click", move |_| state.undo())
        .child(icon("undo"))
        .child(say(Message::ToastUndo))
}

/// The title of a session; its id when the programme has it no longer.
fn title(index: &Index, id: &str, lang: Lang) -> String {
    let title = index.session(id).map(|session| plain(&session.title, lang));
    title.filter(|title| !title.is_empty()).unwrap_or_else(|| id.to_owned())
}

//! The part of the app that comes after the programme, as the rest of the view sees it: what it
//! can draw, and whether it is there. The code itself is handed in through a [`Gate`], so that
//! nothing here knows it.

use super::app::Toast;
use crate::address::Page;
use crate::html::Html;
use crate::programme::filter::Selection;
use crate::programme::index::Index;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

/// Something that is drawn by code that comes later.
pub enum Part<'a> {
    /// One of the pages that [`comes_later`].
    Page(&'a Page),
    /// Theme and size of text.
    Appearance,
    /// What was just done.
    Toast(&'a Toast),
    /// The ways out when nothing matches.
    WaysOut(&'a Selection),
    /// The switch between a list and a grid.
    Views,
    /// The sessions as a grid, with those marked that a filter selects.
    Grid(Memo<Arc<Selection>>),
    /// Reminders, news, a new version and the age of the programme, in the dock.
    Dock,
    /// The organiser's notices, at the top of the page.
    Notices,
    /// The session beside the programme.
    Beside,
    /// A clock that is not the real one, and what is wrong with the programme and the storage of the
    /// agenda: below the notices.
    Warnings,
}

/// Whether a page is drawn by code that comes later.
pub fn comes_later(page: &Page) -> bool {
    *page != Page::Programme
}

/// The code was asked to draw and is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotThere;

/// An answer of the gate that takes its time.
type Fetched = Pin<Box<dyn Future<Output = Result<(), NotThere>>>>;

/// The way to the code.
#[derive(Clone, Copy)]
pub struct Gate {
    /// Whether the code is there from the start, as in native programs and kiosks.
    pub is_built_in: bool,
    /// Fetches the code, unless it is there; another call tries again.
    pub fetch: fn() -> Fetched,
    /// Whether there is room for a session beside the programme.
    pub has_room_beside: fn() -> bool,
    /// Draws a part; `None` where there is nothing to draw.
    pub draw: fn(&Part<'_>, &Arc<Index>) -> Result<Option<Html>, NotThere>,
}

/// The progress of the code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// Nobody has asked for it yet.
    Away,
    /// It is on its way.
    Coming,
    /// It can be used.
    There,
    /// It could not be fetched; who asks again tries again.
    Failed,
}

impl Progress {
    /// The progress after an attempt. As long as nobody waits for it, one that failed is no failure.
    pub(super) fn after(is_there: bool, is_awaited: &dyn Fn() -> bool) -> Progress {
        match is_there {
            true => Progress::There,
            false if is_awaited() => Progress::Failed,
            false => Progress::Away,
        }
    }

    /// Whether it is to be fetched.
    pub(super) fn is_wanted(self) -> bool {
        matches!(self, Progress::Away | Progress::Failed)
    }
}

/// The code that comes later, and its words.
#[derive(Clone, Copy)]
pub struct Later {
    pub(super) code: RwSignal<Progress>,
    pub(super) words: RwSignal<Progress>,
    gate: Gate,
}

impl Later {
    /// The code behind a gate.
    pub(super) fn new(gate: Gate) -> Later {
        let progress = if gate.is_built_in { Progress::There } else { Progress::Away };
        Later { code: RwSignal::new(progress), words: RwSignal::new(progress), gate }
    }

    /// The progress of both.
    pub fn progress(self) -> Progress {
        match (self.code.get(), self.words.get()) {
            (Progress::There, words) => words,
            (code, Progress::There) => code,
            (Progress::Failed, _) | (_, Progress::Failed) => Progress::Failed,
            (Progress::Away, _) | (_, Progress::Away) => Progress::Away,
            (Progress::Coming, Progress::Coming) => Progress::Coming,
        }
    }

    /// Whether a session can be drawn beside the programme now.
    pub(super) fn has_room_beside(self) -> bool {
        untrack(|| self.progress()) == Progress::There && (self.gate.has_room_beside)()
    }

    /// Draws a part; `None` where there is nothing to draw, and as long as the code is not there:
    /// who draws it in something live draws it anew when it is.
    pub fn draw(self, part: &Part<'_>, index: &Arc<Index>) -> Option<Html> {
        if self.progress() != Progress::There {
            return None;
        }
        let drawn = (self.gate.draw)(part, index);
        drawn.unwrap_or_else(|NotThere| {
            self.code.set(Progress::Failed);
            None
        })
    }

    /// Fetches the code. `is_awaited` is asked when it did not come.
    pub(super) fn fetch_code(self, is_awaited: impl Fn() -> bool + 'static) {
        self.code.set(Progress::Coming);
        let came = (self.gate.fetch)();
        spawn_local(async move {
            self.code.set(Progress::after(came.await.is_ok(), &is_awaited));
        });
    }
}

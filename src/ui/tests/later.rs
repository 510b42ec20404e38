//! The part of the app that comes later, when it does not come.

use super::kit::{Scene, Seen, TestDevice};
use crate::ui::later::GATE;
use crate::ui::state::later::{Gate, NotThere};
use std::cell::Cell;

thread_local! {
    /// Whether the host has the code.
    static HOST_HAS_IT: Cell<bool> = const { Cell::new(false) };
}

/// A host from which the code comes only when it has it.
const REMOTE: Gate = Gate {
    is_built_in: false,
    fetch: || Box::pin(async { HOST_HAS_IT.get().then_some(()).ok_or(NotThere) }),
    ..GATE
};

/// Code that came and does not answer all the same.
const BROKEN: Gate = Gate {
    is_built_in: false,
    fetch: || Box::pin(async { Ok(()) }),
    draw: |_, _| Err(NotThere),
    ..GATE
};

fn opened(gate: Gate, address: &str) -> Scene {
    let scene = Scene::through(gate, TestDevice::new(), address);
    // What is asked for when a page is drawn for the first time.
    scene.act(|state| drop(state.data_of_page()));
    scene
}

/// That the page did not come, and not that there is no such page.
fn says_that_it_did_not_come(page: &Seen) {
    assert_eq!(page.text("h1"), "Une erreur est survenue");
    assert!(page.has("main [role=alert] button"), "it can be tried again");
    assert!(!page.text("main").contains("introuvable"));
}

#[test]
fn a_page_whose_code_did_not_come_is_not_called_missing() {
    HOST_HAS_IT.set(false);
    for address in ["/fr/session/wells", "/fr/session/nowhere", "/fr/agenda", "/fr/people/x"] {
        says_that_it_did_not_come(&opened(REMOTE, address).page());
    }
}

#[test]
fn a_page_whose_code_does_not_answer_is_not_called_missing() {
    let scene = opened(BROKEN, "/fr/session/wells");
    // Only drawing finds it out.
    scene.written();
    says_that_it_did_not_come(&scene.page());
}

#[test]
fn trying_again_brings_the_page() {
    HOST_HAS_IT.set(false);
    let scene = opened(REMOTE, "/fr/session/wells");
    says_that_it_did_not_come(&scene.page());
    HOST_HAS_IT.set(true);
    scene.act(|state| state.refresh());
    let page = scene.page();
    assert!(page.has("article[data-session=wells]"));
    assert!(!page.has("main [role=alert]"));
}

#[test]
fn a_session_that_is_not_there_is_missing_once_the_code_has_come() {
    HOST_HAS_IT.set(true);
    assert_eq!(opened(REMOTE, "/fr/session/nowhere").page().text("h1"), "Session introuvable");
}

#[test]
fn the_programme_needs_none_of_it() {
    HOST_HAS_IT.set(false);
    let page = opened(REMOTE, "/fr/").page();
    assert!(page.has("article[data-session=wells]"));
    assert!(!page.has("main [role=alert]"));
}

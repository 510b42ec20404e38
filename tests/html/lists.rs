//! Long lists in a document. What has to do with turns is tested natively, in `src/html/list`.

use crate::{Count, Stage, idle, tick};
use barnamaj::html::{El, deferred, h, live, live_text, long_list, redraw_when};
use leptos::prelude::*;
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering::Relaxed;
use wasm_bindgen_test::wasm_bindgen_test;

/// What an entry of these lists follows.
#[derive(Clone, Copy)]
struct Scene {
    shown: RwSignal<bool>,
    round: RwSignal<usize>,
    /// Whether more has changed than what is shown.
    changed: StoredValue<bool>,
}

impl Scene {
    fn new() -> (Owner, Scene) {
        let owner = Owner::new();
        owner.set();
        let (shown, round) = (RwSignal::new(true), RwSignal::new(0));
        (owner, Scene { shown, round, changed: StoredValue::new(true) })
    }

    /// A list with one entry.
    fn list(self, entry: impl FnOnce() -> El + 'static) -> Stage {
        let look = move || {
            self.shown.track();
            self.round.track();
            self.changed.get_value()
        };
        let shown = move || self.shown.get();
        Stage::of(move || h::div().child(long_list(look, h::ul().child(entry().shown_if(shown)))))
    }
}

#[wasm_bindgen_test]
async fn what_is_redrawn_in_a_hidden_entry_is_not_looked_at() {
    let (_owner, scene) = Scene::new();
    let looks = Count::default();
    let counted = looks.clone();
    let draw = move |_: &usize| {
        let counted = counted.clone();
        let text = live_text(move || {
            counted.grow();
            scene.round.get().to_string()
        });
        h::p().child(live(h::em)).child(text)
    };
    let stage =
        scene.list(move || h::li().child(redraw_when(move || scene.round.get() / 10, draw)));
    tick().await;
    assert_eq!((stage.text(), looks.get()), ("0".to_owned(), 1));
    scene.shown.set(false);
    tick().await;
    assert!(stage.find("li").has_attribute("hidden"));
    for round in [1, 10, 11] {
        scene.round.set(round);
        tick().await;
    }
    assert_eq!((stage.text(), looks.get()), ("0".to_owned(), 1));
    scene.shown.set(true);
    tick().await;
    assert_eq!((stage.text(), looks.get()), ("11".to_owned(), 2));
}

#[wasm_bindgen_test]
async fn what_is_redrawn_takes_the_place_of_what_it_follows() {
    let (_owner, scene) = Scene::new();
    let looks = Count::default();
    let counted = looks.clone();
    let draw = move || {
        scene.round.track();
        let counted = counted.clone();
        let inner = move || {
            let counted = counted.clone();
            live_text(move || {
                counted.grow();
                String::new()
            })
        };
        h::p().child(live(inner))
    };
    let stage = scene.list(move || h::li().child(live(draw)));
    tick().await;
    let holders = looks.holders();
    for round in 1..=20 {
        scene.round.set(round);
        tick().await;
        assert_eq!(looks.get(), round + 1);
    }
    assert_eq!(looks.holders(), holders);
    drop(stage);
    tick().await;
    assert_eq!(looks.holders(), 0);
}

#[wasm_bindgen_test]
async fn what_is_touched_in_redrawn_content_brings_its_entry_up_to_date() {
    let (_owner, scene) = Scene::new();
    let number = Arc::new(AtomicUsize::new(0));
    let (told, grown) = (number.clone(), number.clone());
    let draw = move |_: &usize| {
        let grown = grown.clone();
        let grow = move |_| {
            grown.fetch_add(1, Relaxed);
        };
        h::button().on("click", grow).child(live(|| "+"))
    };
    // Neither is a signal: only who is touched, or looked at, is up to date.
    let key = number.clone();
    let entry = move || {
        let text = live_text(move || told.load(Relaxed).to_string());
        h::li().child(text).child(redraw_when(move || key.load(Relaxed) / 2, draw))
    };
    let stage = scene.list(entry);
    tick().await;
    // The third click is in what the second one has redrawn.
    for number in 1..=5 {
        stage.send("click", "button");
        assert_eq!(stage.text(), format!("{number}+"));
    }
}

#[wasm_bindgen_test]
async fn an_entry_catches_up_on_an_event() {
    let (_owner, scene) = Scene::new();
    let looks = Count::default();
    let counted = looks.clone();
    let entry = move || {
        let text = live_text(move || {
            counted.grow();
            String::new()
        });
        h::li().catch_up_on("toggle").child(text)
    };
    let stage = scene.list(entry);
    tick().await;
    scene.changed.set_value(false);
    scene.round.set(1);
    tick().await;
    assert_eq!(looks.get(), 1);
    stage.send("toggle", "li");
    assert_eq!(looks.get(), 2);
}

#[wasm_bindgen_test]
async fn what_is_deferred_follows_its_entry() {
    let (_owner, scene) = Scene::new();
    let entry = move || {
        h::li()
            .child(deferred(move || h::p().child(live_text(move || scene.round.get().to_string()))))
    };
    scene.shown.set(false);
    let stage = scene.list(entry);
    assert_eq!(stage.text(), "");
    idle().await;
    assert_eq!(stage.find("p").text_content().unwrap(), "0");
    scene.shown.set(true);
    scene.round.set(1);
    tick().await;
    assert_eq!(stage.text(), "1");
}

#[wasm_bindgen_test]
async fn a_memo_that_an_entry_makes_while_drawing_lives_until_its_key_changes() {
    let (_owner, scene) = Scene::new();
    let cleaned = Count::default();
    let counted = cleaned.clone();
    let draw = move |_: &usize| {
        let counted = counted.clone();
        on_cleanup(move || counted.grow());
        let memo = RwSignal::new(5);
        h::p().child(live_text(move || memo.get_untracked().to_string()))
    };
    let stage =
        scene.list(move || h::li().child(redraw_when(move || scene.round.get() / 10, draw)));
    for (round, gone) in [(1, 0), (2, 0), (10, 1), (11, 1)] {
        scene.round.set(round);
        tick().await;
        assert_eq!((stage.text(), cleaned.get()), ("5".to_owned(), gone));
    }
}

//! What is drawn anew has an owner of its own.

use crate::{Count, Stage, tick};
use barnamaj::html::{h, live, live_text, redraw_when};
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn a_memo_that_is_made_while_drawing_lives_until_the_key_changes() {
    let owner = Owner::new();
    owner.set();
    let (number, other) = (RwSignal::new(0), RwSignal::new(1));
    let gone = Count::default();
    let cleaned = gone.clone();
    let memos = StoredValue::new(Vec::new());
    let drawn = move |_: &u32| {
        let cleaned = cleaned.clone();
        on_cleanup(move || cleaned.grow());
        let memo = Memo::new(move |_| other.get() * 2);
        memos.update_value(|memos| memos.push(memo));
        live_text(move || memo.get().to_string())
    };
    let stage = Stage::of(move || h::p().child(redraw_when(move || number.get() / 10, drawn)));
    assert_eq!(stage.text(), "2");
    for looked in 1..=3 {
        number.set(looked);
        tick().await;
        other.set(looked + 1);
        tick().await;
        assert_eq!((stage.text(), gone.get()), (((looked + 1) * 2).to_string(), 0));
    }
    number.set(10);
    tick().await;
    assert_eq!((stage.text(), gone.get()), ("8".to_owned(), 1));
    let is_there = |memo: &Memo<u32>| memo.try_get_untracked().is_some();
    let alive: Vec<bool> = memos.with_value(|memos| memos.iter().map(is_there).collect());
    assert_eq!(alive, [false, true]);
    drop(stage);
    assert_eq!(gone.get(), 2);
}

#[wasm_bindgen_test]
async fn drawing_by_a_key_follows_no_signal() {
    let owner = Owner::new();
    owner.set();
    let (key, read) = (RwSignal::new(0), RwSignal::new("a"));
    let looks = Count::default();
    let looked = looks.clone();
    let key_of = move || {
        looked.grow();
        key.get()
    };
    let stage = Stage::of(move || h::p().child(redraw_when(key_of, move |_| read.get())));
    read.set("b");
    tick().await;
    assert_eq!((stage.text(), looks.get()), ("a".to_owned(), 1));
    key.set(1);
    tick().await;
    assert_eq!((stage.text(), looks.get()), ("b".to_owned(), 2));
}

#[wasm_bindgen_test]
async fn what_was_drawn_is_let_go_with_all_that_it_follows() {
    let owner = Owner::new();
    owner.set();
    let (round, number) = (RwSignal::new(0), RwSignal::new(0));
    let runs = Count::default();
    let counted = runs.clone();
    let draw = move || {
        round.track();
        let (text, made, heard) = (counted.clone(), counted.clone(), counted.clone());
        Effect::new(move |_| {
            number.track();
            made.grow();
        });
        h::button().on("click", move |_| heard.grow()).child(live_text(move || {
            text.grow();
            number.get().to_string()
        }))
    };
    let stage = Stage::of(move || h::p().child(live(draw)));
    tick().await;
    let holders = runs.holders();
    for at in 1..=50 {
        round.set(at);
        tick().await;
    }
    assert_eq!(runs.holders(), holders);
    let before = runs.get();
    number.set(1);
    tick().await;
    stage.send("click", "button");
    assert_eq!((runs.get() - before, &*stage.text()), (3, "1"));
    drop(stage);
    tick().await;
    // The count that the test itself holds is not among them.
    assert_eq!(runs.holders(), 0);
}

// A panic in an effect does not fail a test: what must not happen is counted.

#[wasm_bindgen_test]
async fn what_goes_does_not_look_at_what_went() {
    let owner = Owner::new();
    owner.set();
    let shown = RwSignal::new(Some(1));
    let wrong = Count::default();
    let counted = wrong.clone();
    let inner = move |is_there: &bool| {
        let (is_there, counted) = (*is_there, counted.clone());
        live_text(move || {
            let shown = shown.get();
            if is_there && shown.is_none() {
                counted.grow();
            }
            format!("{shown:?}")
        })
    };
    let stage = Stage::of(move || h::p().child(redraw_when(move || shown.get().is_some(), inner)));
    tick().await;
    for (next, text) in [(Some(2), "Some(2)"), (None, "None"), (Some(3), "Some(3)")] {
        shown.set(next);
        tick().await;
        assert_eq!((&*stage.text(), wrong.get()), (text, 0));
    }
}

#[wasm_bindgen_test]
async fn nothing_runs_of_what_is_gone_however_deep_it_was() {
    let owner = Owner::new();
    owner.set();
    let number = RwSignal::new(1);
    let runs = Count::default();
    let counted = runs.clone();
    let outer = move || {
        number.track();
        let counted = counted.clone();
        let inner = move |(): &()| {
            let counted = counted.clone();
            live_text(move || {
                counted.grow();
                number.get().to_string()
            })
        };
        h::s().child(redraw_when(|| (), inner))
    };
    let stage = Stage::of(move || h::p().child(live(outer)));
    tick().await;
    for next in 2..=4 {
        number.set(next);
        tick().await;
        assert_eq!((stage.text(), runs.get()), (next.to_string(), next));
    }
}

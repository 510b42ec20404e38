//! The renderer in a document: `tools/test-html.sh` runs this in a headless browser.

#![cfg(target_arch = "wasm32")]

mod both;
mod lists;
mod over;
mod owners;

use barnamaj::html::{El, View};
use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;
use leptos::tachys::view::Render;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, Event, HtmlElement};
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering::Relaxed;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

/// An element in the document, until this is dropped.
struct Stage {
    place: HtmlElement,
    _mounted: UnmountHandle<<View as Render>::State>,
}

impl Stage {
    fn of(element: impl FnOnce() -> El + 'static) -> Stage {
        let place: HtmlElement = document().create_element("div").unwrap().unchecked_into();
        document().body().unwrap().append_child(&place).unwrap();
        let mounted = mount_to(place.clone(), || View::from(element()));
        Stage { place, _mounted: mounted }
    }

    /// The first element that a selector finds.
    fn find(&self, selector: &str) -> Element {
        self.place.query_selector(selector).unwrap().expect(selector)
    }

    fn text(&self) -> String {
        self.place.text_content().unwrap()
    }

    fn send(&self, event: &str, to: &str) {
        self.find(to).dispatch_event(&Event::new(event).unwrap()).unwrap();
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        self.place.remove();
    }
}

/// A number that grows, for what has to be counted.
#[derive(Clone, Default)]
struct Count(Arc<AtomicUsize>);

impl Count {
    fn grow(&self) {
        self.0.fetch_add(1, Relaxed);
    }

    fn get(&self) -> usize {
        self.0.load(Relaxed)
    }

    /// How many there are who could make it grow.
    fn holders(&self) -> usize {
        Arc::strong_count(&self.0) - 1
    }
}

/// Lets effects run, and the tasks of those that are gone end.
async fn tick() {
    for _ in 0..3 {
        leptos::task::tick().await;
    }
}

/// Lets a long list go on until it is done.
async fn idle() {
    let (done, wait) = futures_channel();
    set_timeout(done, std::time::Duration::from_millis(50));
    wait.await;
}

fn futures_channel() -> (impl FnOnce() + 'static, impl Future<Output = ()>) {
    let mut resolve = None;
    let promise = js_sys::Promise::new(&mut |done, _| resolve = Some(done));
    let resolve = resolve.unwrap();
    let done = move || drop(resolve.call0(&leptos::wasm_bindgen::JsValue::NULL));
    let wait = async move { drop(wasm_bindgen_futures::JsFuture::from(promise).await) };
    (done, wait)
}

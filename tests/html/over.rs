//! Taking over what was prerendered.

use crate::{Count, tick};
use barnamaj::html::{
    El, Turn, View, deferred, h, live, live_text, long_list, prerendered, redraw_when,
};
use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, Event, HtmlElement, HtmlInputElement, Node};
use wasm_bindgen_test::wasm_bindgen_test;

/// A page as it was prerendered, over which something is drawn.
struct Page {
    place: HtmlElement,
    early: Vec<Element>,
}

impl Page {
    fn of(html: &str) -> Page {
        let place: HtmlElement = document().create_element("div").unwrap().unchecked_into();
        place.set_inner_html(html);
        document().body().unwrap().append_child(&place).unwrap();
        let early = elements(&place);
        Page { place, early }
    }

    /// What was written of an element is over what it is when it is drawn now.
    fn prerendered(element: impl FnOnce() -> El) -> Page {
        let mut html = String::new();
        element().write(&mut html);
        Page::of(&html)
    }

    fn draw(&self, element: impl FnOnce() -> El + 'static) {
        prerendered(self.place.clone().into());
        let apart: HtmlElement = document().create_element("div").unwrap().unchecked_into();
        mount_to(apart.clone(), || View::new(element(), || Turn::Over)).forget();
        assert_eq!(apart.child_element_count(), 0, "it stays where it is");
    }

    /// Elements that were not there before.
    fn new_ones(&self) -> Vec<String> {
        let new = elements(&self.place).into_iter().filter(|one| !self.early.contains(one));
        new.map(|one| one.outer_html()).collect()
    }

    fn find(&self, selector: &str) -> Element {
        self.place.query_selector(selector).unwrap().expect(selector)
    }

    /// The page without the marks between which live things stand.
    fn html(&self) -> String {
        self.place.inner_html().replace("<!---->", "").replace("<!-- -->", "")
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        self.place.remove();
    }
}

fn elements(place: &Element) -> Vec<Element> {
    let all = place.query_selector_all("*").unwrap();
    (0..all.length()).filter_map(|at| all.item(at)?.dyn_into().ok()).collect()
}

fn drawn(element: El) -> String {
    let mut html = String::new();
    element.write(&mut html);
    html.replace("<!---->", "")
}

#[wasm_bindgen_test]
async fn what_is_there_is_taken_over_and_follows_signals() {
    let pressed = Count::default();
    let count = pressed.clone();
    let (on, name) = (RwSignal::new(false), RwSignal::new("Lea".to_owned()));
    let page = move || {
        let touched = pressed.clone();
        let button = h::button()
            .class("star")
            .class_if("on", move || on.get())
            .live_bool("aria-pressed", move || on.get())
            .on("click", move |_| touched.grow())
            .child("Keep");
        h::section()
            .custom_property("--stripe", Some("#123456".to_owned()))
            .child(h::p().child("by ").child(live_text(move || name.get())).child("."))
            .child(live(move || on.get().then(|| h::em().child("kept"))))
            .child(redraw_when(move || name.get(), |name| h::s().child(name.clone())))
            .child(button)
    };
    let there = Page::prerendered(page.clone());
    there.draw(page);
    assert_eq!(there.new_ones(), [""; 0]);
    there.find("button").dispatch_event(&Event::new("click").unwrap()).unwrap();
    assert_eq!(count.get(), 1);
    on.set(true);
    name.set("Ali".to_owned());
    tick().await;
    assert_eq!(
        there.html(),
        "<section data-paint=\"s123456\"><p>by Ali.</p><em>kept</em><s>Ali</s>\
         <button aria-pressed=\"true\" class=\"star on\">Keep</button></section>"
    );
}

#[wasm_bindgen_test]
fn what_is_not_as_it_should_be_is_made_anew() {
    let wanted = || {
        h::main()
            .child(h::p().class("lead").child("one"))
            .child(h::p().attr("lang", "ar").child("two"))
            .child(h::ul().child(h::li().child("three")).child(h::li().child("four")))
    };
    for found in [
        "",
        "<p>",
        "<main></main>",
        "<main>text<p>one</p></main>",
        "<main><p class=\"lead gone\">one</p><p lang=\"fr\">two</p><ul><li>four</li></ul></main>",
        "<main><noscript>no</noscript><p class=\"lead\">one</p><p lang=\"ar\" dir=\"rtl\">two</p></main>",
        "<main><p class=\"lead\">one and more</p><ol><li>three</li></ol><ul><li>three</li><li>four</li><li>five</li></ul></main>",
        "<main class=\"x\"><!-- note --><p class=\"lead\"><b>one</b></p></main><aside>rest</aside>",
    ] {
        let there = Page::of(found);
        there.draw(wanted);
        assert_eq!(there.html(), drawn(wanted()), "{found}");
    }
}

#[wasm_bindgen_test]
fn an_entry_that_is_gone_takes_no_other_with_it() {
    let list = |ids: &'static [&'static str]| {
        let entry = |id: &&'static str| h::article().attr("data-session", *id).child(*id);
        h::div().child(ids.iter().map(entry).collect::<barnamaj::html::Html>())
    };
    let there = Page::prerendered(|| list(&["a", "b", "c", "d"]));
    there.draw(move || list(&["a", "c", "d", "e"]));
    assert_eq!(there.new_ones(), ["<article data-session=\"e\">e</article>"]);
    assert_eq!(there.place.text_content().unwrap(), "acde");
}

#[wasm_bindgen_test]
fn what_was_typed_stays() {
    let (text, form) = (RwSignal::new(String::new()), move |text: RwSignal<String>| {
        h::form().child(h::input().attr("id", "q").live_value(move || text.get()))
    });
    let there = Page::prerendered(move || form(text));
    let input: HtmlInputElement = there.find("input").unchecked_into();
    input.set_value("sport");
    there.draw(move || form(text));
    assert_eq!(input.value(), "sport");
}

#[wasm_bindgen_test]
async fn a_long_list_is_taken_over_with_what_is_drawn_later() {
    let shown = RwSignal::new(1);
    let list = move || {
        let entry = move |at: usize| {
            let card =
                move || h::small().shown_if(move || at >= shown.get_untracked()).child("card");
            let number = redraw_when(
                move || shown.get_untracked(),
                |number| h::em().child(number.to_string()),
            );
            h::li()
                .shown_if(move || at >= shown.get_untracked())
                .child(number)
                .child(h::p().child(deferred(card)))
        };
        let entries = (0..3).map(entry).collect::<barnamaj::html::Html>();
        h::div().child(long_list(move || shown.get() < 9, h::ul().child(entries)))
    };
    let there = Page::prerendered(list);
    there.draw(list);
    crate::idle().await;
    assert_eq!(there.new_ones(), [""; 0]);
    let hidden = || there.place.query_selector_all("li[hidden]").unwrap().length();
    assert_eq!(hidden(), 1);
    shown.set(2);
    crate::idle().await;
    tick().await;
    assert_eq!(hidden(), 2);
    assert_eq!(there.find("li:not([hidden]) em").text_content().unwrap(), "2");
    assert_eq!(there.place.query_selector_all("small").unwrap().length(), 3, "none twice");
}

#[wasm_bindgen_test]
async fn nothing_is_drawn_before_its_turn() {
    let ready = RwSignal::new(false);
    let there = Page::of("<p>early</p>");
    prerendered(there.place.clone().into());
    let apart: HtmlElement = document().create_element("div").unwrap().unchecked_into();
    let turn = move || if ready.get() { Turn::Mounted } else { Turn::Wait };
    mount_to(apart.clone(), move || View::new(h::p().child("late"), turn)).forget();
    assert_eq!(apart.text_content().unwrap(), "");
    ready.set(true);
    tick().await;
    assert_eq!(apart.text_content().unwrap(), "late", "where it was mounted");
    assert_eq!(there.place.text_content().unwrap(), "early");
    let comment = |node: &Node| node.node_type() == Node::COMMENT_NODE;
    assert!(!there.place.first_child().is_some_and(|first| comment(&first)));
}

//! The same value in the document and as text.

use crate::{Stage, tick};
use barnamaj::html::{El, Html, deferred, h, live, live_text, long_list, paint, redraw_when};
use leptos::prelude::document;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlElement, Node};
use wasm_bindgen_test::wasm_bindgen_test;

/// What an organiser could write to break a page.
const HOSTILE: &str = "</p><script>\"x\"</script> & &amp; <!-- \r\n 'é' \u{202e} برنامج ⵣ ]]>";

/// Every kind of value that there is.
fn everything() -> El {
    let attributes = h::p()
        .class("one two")
        .class_if("three", || true)
        .class_if("four", || false)
        .class("five")
        .attr("title", HOSTILE)
        .attr("lang", None::<String>)
        .attr("hidden", "")
        .live_attr("dir", || Some("rtl".to_owned()))
        .live_attr("id", || None)
        .live_flag("inert", || true)
        .live_bool("aria-pressed", || false)
        .custom_property("--accent", Some("#0a1b2c".to_owned()))
        .custom_property("--stripe", Some("linear-gradient(#0a1b2c 0 100%)".to_owned()))
        .custom_property("--none", None)
        .on("click", |_| {})
        .catch_up_on("toggle");
    let icon = h::svg().attr("viewBox", "0 0 8 8").child(h::use_().attr("href", "#a"));
    let texts = h::div()
        .child(HOSTILE)
        .child(live_text(|| HOSTILE.to_owned()))
        .child(live(|| h::em().child(HOSTILE)))
        .child(redraw_when(|| 1, |key| Html::from_iter([h::s().child(key.to_string()), h::s()])))
        .child(redraw_when(|| (), |()| None::<El>))
        .child(vec![h::li().into(), Html::Nothing, h::li().child("last").into()]);
    let entry =
        |shown| h::li().shown_if(move || shown).child(deferred(|| h::small().child("later")));
    let list = long_list(|| true, h::ul().child(entry(true)).child(entry(false)));
    h::section()
        .child(attributes)
        .child(icon)
        .child(h::input().attr("type", "search").attr("name", "q"))
        .child(texts)
        .child(list)
        .child(h::p().shown_if(|| false).child("hidden"))
        .child(h::p().shown_if(|| true).child(deferred(|| "shown")))
}

#[wasm_bindgen_test]
async fn a_value_is_the_same_in_the_document_and_as_text() {
    let stage = Stage::of(everything);
    crate::idle().await;
    tick().await;
    let mut text = String::new();
    everything().write(&mut text);
    let template = document().create_element("div").unwrap();
    template.set_inner_html(&text);
    let (one, other) = (told(&stage.place), told(&template));
    assert!(one.len() > 600 && one.contains("hidden"), "{one}");
    assert_eq!(one, other);
}

/// A node, told so that it can be compared: without the marks between which live things stand,
/// attributes in order, a custom property as what stands for it in texts.
fn told(node: &Node) -> String {
    node.normalize();
    let mut all = String::new();
    tell(node, 0, &mut all);
    all
}

fn tell(node: &Node, depth: usize, into: &mut String) {
    let line = match node.dyn_ref::<Element>() {
        Some(element) => {
            let mut attributes: Vec<String> = attributes(element);
            attributes.sort();
            let namespace = element.namespace_uri().unwrap();
            format!("<{} {namespace} {attributes:?}>", element.tag_name())
        }
        None => format!("{:?}", node.text_content().unwrap()),
    };
    into.push_str(&format!("{:depth$}{line}\n", ""));
    let children = node.child_nodes();
    let mut text = String::new();
    for at in 0..children.length() {
        let child = children.item(at).unwrap();
        match child.node_type() {
            Node::COMMENT_NODE => {}
            Node::TEXT_NODE => text.push_str(&child.text_content().unwrap()),
            _ => {
                tell_text(&mut text, depth + 1, into);
                tell(&child, depth + 1, into);
            }
        }
    }
    tell_text(&mut text, depth + 1, into);
}

fn tell_text(text: &mut String, depth: usize, into: &mut String) {
    if !text.is_empty() {
        into.push_str(&format!("{:depth$}{text:?}\n", ""));
        text.clear();
    }
}

fn attributes(element: &Element) -> Vec<String> {
    let mut told = Vec::new();
    for name in element.get_attribute_names().iter().filter_map(|name| name.as_string()) {
        let value = element.get_attribute(&name).unwrap();
        match &*name {
            "style" => {
                let style = element.unchecked_ref::<HtmlElement>().style();
                for at in 0..style.length() {
                    let property = style.item(at);
                    let value = style.get_property_value(&property).unwrap();
                    told.push(format!("paint {}", paint(&property, &value).name));
                }
            }
            "data-paint" => told.extend(value.split(' ').map(|name| format!("paint {name}"))),
            "class" => {
                let mut classes: Vec<&str> = value.split(' ').collect();
                classes.sort_unstable();
                told.push(format!("class {classes:?}"));
            }
            _ => told.push(format!("{name}={value:?}")),
        }
    }
    told
}

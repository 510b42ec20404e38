//! Elements as text; what concerns the document is tested in `tests/html`.

use super::*;
use proptest::prelude::*;
use quick_xml::escape::unescape;

fn text(html: impl Into<Html>) -> String {
    let mut text = String::new();
    html.into().write(&mut text);
    text
}

#[test]
fn an_element_has_its_attributes_and_its_children() {
    let link = h::a().attr("href", "/fr").attr("lang", None::<String>).child("one").child(" two");
    assert_eq!(
        text(h::p().class("lead").child(link)),
        r#"<p class="lead"><a href="/fr">one<!----> two</a></p>"#,
        "two texts stay two when they are read"
    );
}

#[test]
fn classes_add_up() {
    let element = h::p().class_if("a", || true).class("b c").class_if("d", || false).class("e");
    assert_eq!(text(element), r#"<p class="b c e a"></p>"#);
    assert_eq!(text(h::p().class_if("a", || false)), "<p></p>");
}

#[test]
fn custom_properties_are_words_with_rules() {
    let element = h::p()
        .custom_property("--accent", Some("#0a1b2c".to_owned()))
        .custom_property("--none", None)
        .custom_property("--stripe", Some("1px".to_owned()));
    assert_eq!(text(element), r#"<p data-paint="a0a1b2c s1px"></p>"#);
    assert_eq!(paint("--accent", "#0a1b2c").rule, "[data-paint~=a0a1b2c]{--accent:#0a1b2c}");
}

#[test]
fn what_follows_signals_is_written_as_it_is_now() {
    let element = h::input()
        .live_attr("lang", || Some("fr".to_owned()))
        .live_attr("dir", || None)
        .live_flag("hidden", || true)
        .live_bool("aria-pressed", || false)
        .live_value(|| "1 < 2".to_owned())
        .on("input", |_| {})
        .catch_up_on("toggle");
    assert_eq!(
        text(element),
        r#"<input lang="fr" hidden="" aria-pressed="false" value="1 &lt; 2">"#
    );
    let several = vec![
        live_text(|| "<".to_owned()),
        live(|| h::p().child("live")),
        redraw_when(|| 1, |key| key.to_string()),
        redraw_when(|| false, |shown| shown.then(h::p)),
        Html::Nothing,
    ];
    assert_eq!(text(several), "&lt;<p>live</p>1");
}

#[test]
fn a_long_list_is_looked_at_before_it_is_written() {
    let shown = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(true));
    let looked = shown.clone();
    let look = move || looked.swap(false, std::sync::atomic::Ordering::Relaxed);
    let entry = h::li()
        .shown_if(move || shown.load(std::sync::atomic::Ordering::Relaxed))
        .child(deferred(|| "later"));
    assert_eq!(text(long_list(look, h::ul().child(entry))), r#"<ul><li hidden="">later</li></ul>"#);
}

#[test]
fn void_elements_have_no_end() {
    assert_eq!(text(h::head().child(h::link()).child(h::meta())), "<head><link><meta></head>");
}

#[test]
fn elements_of_svg_are_written_like_others() {
    let icon = h::svg().attr("viewBox", "0 0 8 8").child(h::path().attr("d", "M0 0h8"));
    assert_eq!(text(icon), r#"<svg viewBox="0 0 8 8"><path d="M0 0h8"></path></svg>"#);
}

#[test]
fn what_back_ends_would_take_differently_is_refused() {
    type Make = fn() -> El;
    let refused: [(&str, Make); 11] = [
        ("attribute twice", || h::p().attr("id", "a").attr("id", "b")),
        ("attribute that is also live", || h::p().attr("id", "a").live_attr("id", || None)),
        ("value twice", || h::input().attr("value", "a").live_value(String::new)),
        ("class twice", || h::p().class_if("a", || true).class_if("a", || false)),
        ("class as an attribute", || h::p().attr("class", "a")),
        ("style as an attribute", || h::p().attr("style", "color:red")),
        ("custom property twice", || {
            let once = h::p().custom_property("--accent", Some("red".to_owned()));
            once.custom_property("--accent", Some("blue".to_owned()))
        }),
        ("hidden in two ways", || h::p().shown_if(|| true).attr("hidden", "")),
        ("hidden in two ways", || h::p().live_flag("hidden", || true).shown_if(|| true)),
        ("SVG that is hidden", || h::path().shown_if(|| true)),
        ("child of a void element", || h::input().child("text")),
    ];
    for (what, make) in refused {
        assert!(std::panic::catch_unwind(make).is_err(), "{what}");
    }
}

proptest! {
    #[test]
    fn texts_and_attributes_cannot_break_out(words in any::<String>()) {
        let html = text(h::p().attr("title", words.clone()).child(words.clone()));
        let inside = html.strip_prefix("<p title=\"").unwrap().strip_suffix("</p>").unwrap();
        // Nothing of the words ends the value or the text.
        let (value, text) = inside.split_once("\">").unwrap();
        prop_assert!(!value.contains(['"', '<', '>', '\r']) && !text.contains(['<', '>', '\r']));
        prop_assert_eq!(unescape(value).unwrap(), &*words);
        prop_assert_eq!(unescape(text).unwrap(), &*words);
    }
}

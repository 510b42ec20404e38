//! The choices of one facet of the filter: those of a group under its name, and folded where there
//! are many.

use super::search_field::search_field;
use super::words::{fill, foreign, phrase};
use crate::html::{El, Html, h};
use crate::i18n::Message;
use crate::programme::filter::Facet;
use crate::programme::fold::fold;
use crate::programme::text::Phrase;
use crate::ui::state::State;
use leptos::prelude::{RwSignal, Set, Track, WithUntracked, event_target_value};
use std::sync::{Arc, Mutex};

/// More choices than this fold, and can be searched: 200 of them would fill a screen ten times, and
/// these a screen of a phone.
const MANY: usize = 15;

/// A choice among those of its facet.
pub struct Choice<'a> {
    /// The name of the group that it belongs to, if any.
    pub group: Option<Phrase<'a>>,
    /// What a search among many finds it by.
    pub words: String,
    /// The choice itself.
    pub button: El,
}

/// The choices of a facet under a title with this id; nothing where there is nothing to choose.
pub fn choices(
    state: State,
    facet: Facet,
    id: &str,
    title: Html,
    choices: Vec<Choice>,
) -> Option<El> {
    let title = h::h3().attr("id", id.to_owned()).child(title);
    let number = choices.len();
    let group = h::div().attr("role", "group").attr("aria-labelledby", id.to_owned());
    if number <= MANY {
        let group = group.class("choices").child(title);
        return (number > 0).then(|| in_groups(group, choices, &|_, button| button));
    }
    // The words, and a signal of a type that there is anyway: each further one costs a phone 2 KB.
    let (words, typed) = (Arc::new(Mutex::new(String::new())), RwSignal::new(false));
    let all = in_groups(group, choices, &|found_by, button| {
        let (folded, words) = (fold(found_by), words.clone());
        button.live_flag("hidden", move || {
            typed.track();
            words.lock().is_ok_and(|words| !folded.contains(&**words))
        })
    });
    let (label, of) = fill(Message::FilterSearch, |_| Vec::new());
    let found = words.clone();
    let look_for = move |typed_in: &str| {
        if let Ok(mut words) = found.lock() {
            *words = fold(typed_in);
        }
        typed.set(true);
    };
    let clear = look_for.clone();
    let input = h::input()
        .attr("lang", foreign(of))
        .attr("aria-label", label.clone())
        .attr("placeholder", label)
        .on("input", move |event| look_for(&event_target_value(&event)));
    let field = search_field(&format!("{id}-search"), input, move || clear(""));
    // What is chosen must be seen.
    let chosen = state
        .route
        .filter
        .with_untracked(|filter| filter.ids(facet).is_some_and(|ids| !ids.is_empty()));
    Some(
        h::details()
            .class("choices many")
            .attr("open", chosen.then_some(""))
            .child(
                h::summary()
                    .child(title)
                    .child(h::span().class("choice-count").child(number.to_string())),
            )
            .child(field)
            .child(all),
    )
}

/// An element with the choices below each other: first those without a group, then the groups, in
/// the order in which they first appear. `finish` is given what each choice is found by.
fn in_groups(around: El, choices: Vec<Choice>, finish: &dyn Fn(&str, El) -> El) -> El {
    let mut groups = vec![("", around)];
    for Choice { group, words, button } in choices {
        let name = group.map_or("", |name| name.text);
        let at = groups.iter().position(|(known, _)| *known == name).unwrap_or(groups.len());
        if at == groups.len() {
            groups.push((name, h::fieldset().child(h::legend().child(group.map(phrase)))));
        }
        groups[at].1.add(finish(&words, button));
    }
    let mut groups = groups.into_iter().map(|(_, group)| group);
    let around = groups.next().expect("the first one is there from the start");
    around.child(groups.collect::<Html>())
}

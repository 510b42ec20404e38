//! Everybody who speaks.

use super::heading;
use crate::i18n;
use crate::programme::fold::fold;
use crate::programme::index::Index;
use crate::programme::model::Person;
use crate::programme::order::sorted;
use crate::programme::search::Query;
use crate::ui::address::Page;
use crate::ui::components::icon::icon;
use crate::ui::components::marked::marked;
use crate::ui::components::words::{fill, foreign, lang, say, text, words};
use crate::ui::html::{El, Html, el, live};
use crate::ui::state::state;
use leptos::prelude::{Get, Memo, RwSignal, Set, With, event_target_value};

/// The page: all people, by name, with a search of their own.
pub fn page(index: &Index) -> Html {
    let typed = RwSignal::new(String::new());
    let query = Memo::new(move |_| Query::new(&typed.get()));
    let entries = entries(index);
    el("div")
        .class("page")
        .put(heading(say(|m| m.nav.people)))
        .put(search(typed))
        .put(live(move || query.with(|query| found(&entries, query))))
        .into()
}

fn search(typed: RwSignal<String>) -> El {
    let (hint, of) = fill(|m| m.people.search, |_| Vec::new());
    let input = el("input")
        .attr("type", "search")
        .attr("id", "search")
        .attr("autocomplete", "off")
        .maybe("lang", foreign(of))
        .attr("placeholder", hint)
        .on("input", move |event| typed.set(event_target_value(&event)));
    el("form")
        .attr("role", "search")
        .class("search")
        .on("submit", |event| event.prevent_default())
        .put(el("label").class("unseen").attr("for", "search").put(say(|m| m.people.search)))
        .put(icon("search"))
        .put(input)
}

fn found(entries: &[Entry], query: &Query) -> Html {
    let found = entries.iter().filter(|entry| query.matches(&entry.folded));
    let rows: Vec<Html> = found.map(|entry| row(&entry.person, query).into()).collect();
    let (number, of) = i18n::count(lang(), |c| &c.speakers, rows.len() as u64);
    let number = el("p").attr("role", "status").class("number").put(words(number, of));
    let none = rows.is_empty().then(|| el("p").class("lead").put(say(|m| m.people.nobody_matches)));
    Html::from_iter([Some(number), none, Some(el("ul").class("people").put(rows))])
}

struct Entry {
    person: Person,
    /// All that a search may find, folded.
    folded: String,
}

/// People by name, as the language of the page sorts it (by its folded letters).
fn entries(index: &Index) -> Vec<Entry> {
    let lang = lang();
    let people = &index.programme().people;
    let name = |person: &Person| person.name.get(lang).map(|name| fold(name.text));
    let names: Vec<_> = people.iter().map(name).collect();
    sorted(people.len(), &|one, other| names[one].cmp(&names[other]))
        .into_iter()
        .map(|at| {
            let person = &people[at];
            let texts = [&person.name, &person.function, &person.organisation];
            let all: Vec<_> = texts.into_iter().flat_map(|text| text.all()).collect();
            Entry { person: person.clone(), folded: fold(&all.join(" ")) }
        })
        .collect()
}

fn row(person: &Person, query: &Query) -> El {
    let href = state().href(&Page::Person(person.id.to_string()));
    let name = el("a").attr("href", href).put(marked(&person.name, query));
    el("li")
        .class("person")
        .put(el("p").class("person-name").put(name))
        .put(el("p").class("person-function").put(text(&person.function)))
        .put(el("p").class("person-organisation").put(text(&person.organisation)))
}

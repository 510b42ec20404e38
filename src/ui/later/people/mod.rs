//! Everybody who speaks.

pub mod person;

use crate::address::Page;
use crate::html::{El, Html, h, live};
use crate::i18n::{Counted, Message};
use crate::programme::fold::fold;
use crate::programme::index::Index;
use crate::programme::model::Person;
use crate::programme::order::sorted;
use crate::programme::search::Query;
use crate::programme::text::Text;
use crate::ui::components::marked::marked;
use crate::ui::components::page::heading;
use crate::ui::components::search_field::search_field;
use crate::ui::components::words::{count, fill, foreign, lang, name_of_part, paragraph, say};
use crate::ui::later::picture::picture;
use crate::ui::state::state;
use leptos::prelude::{Get, Memo, RwSignal, Set, With, event_target_value};

/// The page: all people, by name, with a search of their own.
pub fn people_page(index: &Index) -> Html {
    let typed = RwSignal::new(String::new());
    let query = Memo::new(move |_| Query::new(&typed.get()));
    let entries = entries(index);
    h::div()
        .class("page")
        .child(heading(name_of_part(|own| &own.people, Message::NavPeople)))
        .child(search(typed))
        .child(live(move || query.with(|query| found(&entries, query))))
        .into()
}

fn search(typed: RwSignal<String>) -> El {
    let (hint, of) = fill(Message::PeopleSearch, |_| Vec::new());
    let input = h::input()
        .attr("lang", foreign(of))
        .attr("placeholder", hint)
        .on("input", move |event| typed.set(event_target_value(&event)));
    search_field("search", input, move || typed.set(String::new()))
        .attr("role", "search")
        .child(h::label().class("unseen").attr("for", "search").child(say(Message::PeopleSearch)))
}

fn found(entries: &[Listed], query: &Query) -> Html {
    let found = entries.iter().filter(|entry| query.matches(&entry.folded));
    let rows: Vec<Html> = found.map(|entry| row(&entry.person, query).into()).collect();
    let number = count(Counted::Speakers, rows.len());
    let number = h::p().attr("role", "status").class("number").child(number);
    let none =
        rows.is_empty().then(|| h::p().class("lead").child(say(Message::PeopleNobodyMatches)));
    Html::from_iter([Some(number), none, Some(h::ul().class("people").child(rows))])
}

struct Listed {
    person: Person,
    /// All that a search may find, folded.
    folded: String,
}

/// People by name, or by the name that is given for that, as the language of the page sorts it (by
/// its folded letters).
fn entries(index: &Index) -> Vec<Listed> {
    let lang = lang();
    let people = &index.programme().people;
    let name = |person: &Person| {
        person.details.get().sort_name.or(&person.name).get(lang).map(|name| fold(name.text))
    };
    let names: Vec<_> = people.iter().map(name).collect();
    sorted(people.len(), &|one, other| names[one].cmp(&names[other]))
        .into_iter()
        .map(|at| {
            let person = &people[at];
            let texts = [&person.name, &person.function, &person.organisation];
            let all: Vec<_> =
                texts.into_iter().flat_map(Text::all).map(|phrase| phrase.text).collect();
            Listed { person: person.clone(), folded: fold(&all.join(" ")) }
        })
        .collect()
}

fn row(person: &Person, query: &Query) -> El {
    let href = state().route.href(&Page::Person(person.id.to_string()));
    let name = h::a().attr("href", href).child(marked(&person.name, query));
    h::li()
        .class("person")
        .child(person.details.get().photo.as_ref().map(|photo| picture(photo).class("portrait")))
        .child(h::p().class("person-name").child(name))
        .child(paragraph("person-function", &person.function))
        .child(paragraph("person-organisation", &person.organisation))
}

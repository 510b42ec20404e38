//! The files of words: what they say, and what is told of one that is wrong.

use super::source::{Edition, Library, faults, library_in};
use super::*;
use crate::programme::sample;
use serde_json::Value;

/// What the app said in its first languages before its words became data.
const FIRST_WORDS: &str = include_str!("first_words.json");

#[test]
fn no_file_of_words_has_a_fault() {
    let told: Vec<String> = faults().iter().map(ToString::to_string).collect();
    assert_eq!(told, [""; 0]);
    for tag in ["ar", "en", "fr", "zgh"] {
        assert!(Library::default().languages().iter().any(|known| known == tag), "{tag}");
    }
}

/// What was not said then.
const SINCE: [&str; 10] = [
    "about-other-apps",
    "filter-clear-words",
    "grid-view",
    "grid-list",
    "grid-grid",
    "grid-jump",
    "grid-gap",
    "sheet-wall-paper",
    "sheet-door-paper",
    "count-over",
];

/// What was said then and is not true any more: a day may take several sheets, of other sizes.
const GONE: [&str; 2] = ["sheet-paper-of-wall", "sheet-paper-of-doors"];

#[test]
fn the_first_languages_say_what_they_always_said_letter_for_letter() {
    let first: Value = serde_json::from_str(FIRST_WORDS).unwrap();
    for (tag, before) in first.as_object().unwrap() {
        let words = Edition::unknown().words(tag);
        let mut compared = 0;
        let messages = Part::ALL.iter().flat_map(|part| Message::of(*part));
        for (name, text) in messages.zip(&words.messages) {
            let id = source::id("", name);
            let known = before.get(&id).and_then(Value::as_str).unwrap_or_default();
            // Dates were no words then, and the message of last resort stood in a page.
            let is_since = SINCE.contains(&&*id) && !text.is_empty();
            if !id.starts_with("date-") && !id.starts_with("fatal-") && !is_since {
                assert_eq!(*text, known, "{id} in {tag}");
                compared += usize::from(!known.is_empty());
            }
        }
        let counted = Part::ALL.iter().flat_map(|part| Counted::of(*part));
        for (name, forms) in counted.zip(words.counted.chunks(6)) {
            let id = source::id("count-", name);
            let known: Vec<&str> = before.get(&id).map_or(vec![""; 6], |known| {
                known.as_array().unwrap().iter().filter_map(Value::as_str).collect()
            });
            let is_since = SINCE.contains(&&*id) && forms.iter().any(|form| !form.is_empty());
            if !is_since {
                assert_eq!(forms, known, "{id} in {tag}");
            }
            compared += usize::from(known.iter().any(|form| !form.is_empty()));
        }
        let gone = GONE.iter().filter(|id| before.get(**id).is_some()).count();
        assert_eq!(compared + gone, before.as_object().unwrap().len(), "{tag}");
    }
}

#[test]
fn a_file_is_read_as_it_was_written() {
    for tag in Library::default().languages() {
        let words = Edition::unknown().words(&tag);
        assert_eq!(Words::read(&words.file(Part::Print)), Some(words), "{tag}");
    }
    assert_eq!(Words::read("<html>"), None);
    assert_eq!(Words::read("{}"), None);
}

#[test]
fn a_file_of_a_part_holds_the_parts_before_it() {
    let words = Edition::unknown().words("fr");
    let first = Words::read(&words.file(Part::First)).unwrap();
    assert_eq!(first.messages, words.messages[..91]);
    assert_eq!(first.counted, words.counted[..8 * 6]);
    assert_eq!(first.months, words.months);
}

#[test]
fn the_region_of_the_event_chooses_among_the_forms_of_a_language() {
    let mut event = sample::programme(&[]).event;
    let july = |zone: &str, tag: &str, event: &mut crate::programme::model::Event| {
        event.time_zone = zone.into();
        Edition::of(event, Library::default()).words(tag).months[6]
    };
    assert_eq!(july("Africa/Casablanca", "ar", &mut event), "يوليوز");
    assert_eq!(july("Asia/Baghdad", "ar", &mut event), "تموز");
    assert_eq!(july("Africa/Cairo", "ar", &mut event), "يوليو");
    assert_eq!(july("UTC", "fr", &mut event), "juillet");
    event.time_zone = "America/New_York".into();
    let american = Edition::of(&event, Library::default()).words("en");
    assert_eq!(american.dates[0], "{weekday}, {month} {day}, {year}");
}

#[test]
fn a_language_that_the_app_does_not_speak_gets_its_dates_and_other_words() {
    let mut event = sample::programme(&[]).event;
    let polish = Lang::new("pl").unwrap();
    (event.languages, event.fallback) = (vec![polish, Lang::FR], Vec::new());
    let words = Edition::of(&event, Library::default()).words("pl");
    assert_eq!((words.months[6], words.fallback), ("lipca", "fr"));
    assert!(words.messages.iter().all(|text| text.is_empty()));
    assert_eq!(words.languages, ["pl", "Polski", "fr", "Français"]);
    event.languages = vec![polish];
    assert_eq!(Edition::of(&event, Library::default()).words("pl").fallback, "en");
}

/// The library of an event with these files.
fn library(files: &[(&str, &str)]) -> Result<Library, String> {
    let dir = tempfile::tempdir().unwrap();
    for (name, text) in files {
        std::fs::write(dir.path().join(name), text).unwrap();
    }
    library_in(dir.path()).map_err(|faults| {
        let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
        told.join("; ")
    })
}

fn event_in(tags: &[&str]) -> crate::programme::model::Event {
    let mut event = sample::programme(&[]).event;
    event.languages = tags.iter().map(|tag| Lang::new(tag).unwrap()).collect();
    event.fallback = Vec::new();
    event
}

#[test]
fn a_language_is_added_by_adding_one_file() {
    let file = "-eo = Esperanto\n\nnav-programme = Programo\n\
                count-sessions = { $n ->\n    [one] { $n } sesio\n   *[other] { $n } sesioj\n}\n";
    let library = library(&[("eo.ftl", file)]).unwrap();
    let words = Edition::of(&event_in(&["eo", "fr"]), library).words("eo");
    assert_eq!(words.messages[Message::NavProgramme as usize], "Programo");
    assert_eq!(words.counted[..6], ["", "{n} sesio", "", "", "", "{n} sesioj"]);
    assert_eq!((words.fallback, words.months[6]), ("fr", "Julio"));
    assert_eq!(words.languages, ["eo", "Esperanto", "fr", "Français"]);
}

#[test]
fn an_event_says_some_things_in_words_of_its_own() {
    let library = library(&[("fr.ftl", "nav-people = Conférenciers")]).unwrap();
    let words = Edition::of(&event_in(&["fr"]), library).words("fr");
    assert_eq!(words.messages[Message::NavPeople as usize], "Conférenciers");
    assert_eq!(words.messages[Message::NavProgramme as usize], "Programme");
    assert_eq!(words.first_day, "1er");
}

#[test]
fn faulty_words_of_an_event_are_told_with_file_and_line() {
    let told = |name: &str, text: &str| library(&[(name, text)]).unwrap_err();
    let unknown = told("fr.ftl", "nav-nowhere = Ici");
    assert_eq!(unknown, "words/fr.ftl: nav-nowhere is not known");
    let place = told("fr.ftl", "card-add-x = Ajouter");
    assert!(place.starts_with("words/fr.ftl: card-add-x has places for {}"), "{place}");
    let number = told("fr.ftl", "nav-about = À propos\ncount-sessions = { $m ->\n   *[other] x\n}");
    assert!(
        number.starts_with("words/fr.ftl, line 2: count-sessions: it does not go by"),
        "{number}"
    );
    assert!(told("fr.ftl", "nav-about\n").starts_with("words/fr.ftl, line "));
    assert!(told("french.ftl", "nav-about = x").contains("is not the code of a language"));
    assert!(told("fr.ftl", "-fr = x\n    .months = janvier").contains("`.months` is not known"));
}

mod properties;

use super::summary::Sort;
use super::*;
use crate::exchange::draft::{Session, Speaker};
use crate::programme::lang::Lang;
use crate::programme::load;
use crate::programme::text::Text;

const FIRST: &str = "2030-01-01T00:00:00Z";
const LATER: &str = "2030-01-02T00:00:00Z";

/// A source with a session for each line: `id|title|start|room|person`.
fn source(lines: &[&str]) -> Draft {
    let mut draft = Draft::default();
    draft.event.name = Text::of(Lang::EN, "Orchard Days");
    draft.event.time_zone = "Europe/Paris".into();
    for line in lines {
        let [id, title, start, room, person] = line.split('|').collect::<Vec<_>>()[..] else {
            panic!("{line}")
        };
        let mut session = Session { title: Text::of(Lang::EN, title), ..Session::default() };
        session.origin.id = Some(id.to_owned()).filter(|id| !id.is_empty());
        session.start = Moment::parse(&format!("2030-05-0{start}:00+02:00"));
        session.end = session.start.map(|start| start.plus(30));
        session.rooms = vec![draft.room(None, room, Lang::EN)];
        session.speakers = vec![Speaker::of(draft.person(None, person, Lang::EN))];
        draft.sessions.push(session);
    }
    draft
}

const LINES: [&str; 3] =
    ["11|Apples|6T09:00|Barn|Ada", "12|Pears|6T10:00|Barn|Bob", "13|Plums|7T09:00|Loft|Cleo"];

fn put(draft: &Draft, into: Option<&str>, at: &str) -> Merged {
    merge(draft, into, Moment::parse(at).unwrap()).unwrap()
}

fn first(lines: &[&str]) -> String {
    put(&source(lines), None, FIRST).text.unwrap()
}

/// Ids and numbers by title.
fn numbers(text: &str) -> Vec<(String, String, i64)> {
    let Ok(Json::Object(file)) = Json::read(text) else { panic!("{text}") };
    let session = |it: &Json| {
        let it = it.as_object().unwrap();
        let title = it.get("title").unwrap().as_object().unwrap().str("en").unwrap();
        let number = it.get("number").unwrap().integer().unwrap();
        (title.to_owned(), it.str("id").unwrap().to_owned(), number)
    };
    file.list("sessions").iter().map(session).collect()
}

/// The file with one piece of its text changed by hand.
fn edited(text: &str, piece: &str, new: &str) -> String {
    assert_eq!(text.matches(piece).count(), 1, "{piece} in {text}");
    text.replace(piece, new)
}

#[test]
fn a_new_file_is_a_programme_that_the_app_reads_whole() {
    let text = first(&LINES);
    let loaded = load::load(&text).unwrap();
    assert!(loaded.faults.is_empty(), "{:?}", loaded.faults);
    let programme = loaded.programme;
    assert_eq!((&*programme.event.id, &*programme.event.offset), ("orchard-days", "+02:00"));
    let days: Vec<String> = programme.event.days.iter().map(|day| day.date.to_string()).collect();
    assert_eq!(days, ["2030-05-06", "2030-05-07"]);
    assert_eq!((programme.rooms.len(), programme.people.len(), programme.revision), (2, 3, 1));
    let pears = &programme.sessions[1];
    assert_eq!((&*pears.id, pears.number), ("pears", 2));
    assert_eq!(pears.room.as_deref(), Some("barn"));
    assert_eq!(pears.end.unwrap().to_string(), "2030-05-06T10:30:00+02:00");
    assert!(text.ends_with("}\n"));
}

/// The lines of a sort, in English.
fn in_english(summary: &Summary, sort: Sort) -> Vec<String> {
    summary.lines(sort).iter().map(Sentence::english).collect()
}

#[test]
fn what_is_new_is_told_in_the_language_of_the_organiser() {
    let text = first(&LINES);
    let lines = [LINES[0], "12|Pears|6T10:00|Loft|Bob", LINES[2], "14|Figs|7T16:00|Loft|Cleo"];
    let told = |lang| put(&source(&lines), Some(&text), LATER).summary.say(lang);
    assert_eq!(
        told(Lang::FR).replace('\u{a0}', " "),
        "nouvelles séances : 1\n  Figs\nautre salle : 1\n  Pears : salle « barn » → « loft »\n"
    );
    assert_eq!(
        told(Lang::AR).replace('\u{2068}', "⟨").replace('\u{2069}', "⟩"),
        "جلسات جديدة: 1\n  ⟨Figs⟩\nقاعة أخرى: 1\n  ⟨Pears⟩: القاعة «⟨barn⟩» ← «⟨loft⟩»\n"
    );
}

#[test]
fn the_same_source_again_changes_nothing() {
    let text = first(&LINES);
    let again = put(&source(&LINES), Some(&text), LATER);
    assert_eq!(again.text, None);
    assert!(!again.summary.has_changes(), "{}", again.summary);
    let by_hand = edited(&text, "\"Pears\"", "\"Pears, by hand\"");
    assert_eq!(put(&source(&LINES), Some(&by_hand), LATER).text, None);
}

#[test]
fn what_moves_keeps_its_id_and_number_and_is_told() {
    let text = first(&LINES);
    let lines = ["13|Plums|7T09:00|Loft|Cleo", "12|Pears and figs|6T11:00|Loft|Bob", LINES[0]];
    let merged = put(&source(&lines), Some(&text), LATER);
    let new = merged.text.unwrap();
    let wanted = [("Apples", "apples", 1), ("Pears and figs", "pears", 2), ("Plums", "plums", 3)];
    assert_eq!(numbers(&new), wanted.map(|(title, id, number)| (title.into(), id.into(), number)));
    assert!(
        new.contains("\"revision\": 2")
            && new.contains("\"published\": \"2030-01-02T00:00:00+00:00\"")
    );
    let told = |sort| in_english(&merged.summary, sort);
    assert_eq!(told(Sort::Room), ["Pears and figs: room “barn” → “loft”"]);
    assert_eq!(told(Sort::Moved).len(), 2, "its start and its end");
    assert!(told(Sort::Moved)[0].contains("2030-05-06 10:00 → 2030-05-06 11:00"));
    assert_eq!(told(Sort::Texts), ["Pears and figs: title.en “Pears” → “Pears and figs”"]);
}

#[test]
fn a_source_without_ids_is_known_again_by_what_it_is() {
    let without: Vec<String> = LINES.iter().map(|line| line[2..].to_owned()).collect();
    let without: Vec<&str> = without.iter().map(|line| &**line).collect();
    let text = first(&without);
    let lines =
        ["|Quinces|6T08:00|Barn|Dora", "|Plums|7T15:00|Loft|Cleo", "|Pears!|6T10:00|Barn|Bob"];
    let merged = put(&source(&lines), Some(&text), LATER);
    let wanted = [("Apples", 1), ("Pears!", 2), ("Plums", 3), ("Quinces", 4)];
    let found = numbers(&merged.text.unwrap());
    let found: Vec<(&str, i64)> =
        found.iter().map(|(title, _, number)| (&**title, *number)).collect();
    assert_eq!(found, wanted);
    assert_eq!(in_english(&merged.summary, Sort::Cancelled), ["Apples (gone from the source)"]);
    let told = merged.summary.to_string();
    assert!(told.contains("1 new and 1 cancelled here may be the same"), "{told}");
}

#[test]
fn only_where_there_are_no_ids_is_a_new_session_taken_for_a_lost_one() {
    let with_ids = ["21|Quinces|6T08:00|Barn|Dora", LINES[1], LINES[2]];
    let merged = put(&source(&with_ids), Some(&first(&LINES)), LATER);
    assert_eq!(merged.summary.lines(Sort::New).len(), 1);
    assert_eq!(merged.summary.lines(Sort::Cancelled).len(), 1);
    assert_eq!(merged.summary.notes(), []);
    let without = LINES.map(|line| &line[2..]);
    let new = "|Quinces|6T08:00|Barn|Dora";
    let more = [without[0], without[1], without[2], new];
    assert_eq!(put(&source(&more), Some(&first(&without)), LATER).summary.notes(), []);
}

#[test]
fn a_source_that_numbers_anew_does_not_exchange_sessions() {
    let text = first(&LINES);
    let lines = [
        "11|Quinces|6T09:00|Barn|Dora",
        "12|Apples|6T09:00|Loft|Ada",
        "13|Pears|6T10:00|Barn|Bob",
        "14|Plums|7T09:00|Loft|Cleo",
    ];
    let found = numbers(&put(&source(&lines), Some(&text), LATER).text.unwrap());
    let found: Vec<(&str, i64)> =
        found.iter().map(|(title, _, number)| (&**title, *number)).collect();
    assert_eq!(found, [("Apples", 1), ("Pears", 2), ("Plums", 3), ("Quinces", 4)]);
}

#[test]
fn what_is_gone_is_cancelled_and_comes_back_with_its_number() {
    let text = first(&LINES);
    let gone = put(&source(&LINES[1..]), Some(&text), LATER);
    let gone_text = gone.text.unwrap();
    assert_eq!(gone.summary.lines(Sort::Cancelled).len(), 1);
    assert_eq!(gone_text.matches("\"state\": \"cancelled\"").count(), 1);
    assert_eq!(put(&source(&LINES[1..]), Some(&gone_text), LATER).text, None);
    let new = ["12|Pears|6T10:00|Barn|Bob", "15|Kiwis|6T12:00|Barn|Eve"];
    let found = numbers(&put(&source(&new), Some(&gone_text), LATER).text.unwrap());
    assert_eq!(found[3].2, 4, "no number is given twice");
    let back = put(&source(&LINES), Some(&gone_text), LATER);
    assert_eq!(in_english(&back.summary, Sort::Back), ["Apples"]);
    assert!(!back.text.unwrap().contains("cancelled"));
}

#[test]
fn the_number_of_a_session_that_was_taken_out_by_hand_is_not_given_again() {
    let text = first(&LINES[..2]);
    let Ok(Json::Object(mut file)) = Json::read(&text) else { panic!() };
    let sessions = file.list("sessions")[..1].to_vec();
    file.set("sessions", sessions);
    let lines = [LINES[0], "15|Kiwis|6T12:00|Barn|Eve"];
    let found =
        numbers(&put(&source(&lines), Some(&Json::Object(file).pretty()), LATER).text.unwrap());
    assert_eq!(found[1], ("Kiwis".into(), "kiwis".into(), 3));
}

#[test]
fn handwork_stays() {
    let text = first(&LINES);
    let by_hand = edited(&text, "\"Pears\"", "\"Les poires\",\n \"fr\": \"Poires\"");
    let by_hand = edited(
        &by_hand,
        "\"verticals\": [],",
        "\"verticals\": [{\"id\": \"v\", \"number\": 1, \"name\": {\"en\": \"V\"}}],",
    );
    let by_hand = edited(
        &by_hand,
        "\"time_zone\": \"Europe/Paris\"",
        "\"brand\": {\"colour\": \"#123456\"}, \"time_zone\": \"Europe/Paris\"",
    );
    let lines = ["11|Apples|6T09:30|Barn|Ada", "12|Pears and figs|6T10:00|Barn|Bob", LINES[2]];
    let merged = put(&source(&lines), Some(&by_hand), LATER);
    let new = merged.text.unwrap();
    for kept in ["\"Les poires\"", "\"Poires\"", "\"#123456\"", "\"id\": \"v\""] {
        assert!(new.contains(kept), "{kept} in {new}");
    }
    let told = in_english(&merged.summary, Sort::Kept);
    assert_eq!(
        told,
        ["Pears and figs: title.en stays “Les poires”; the source now says “Pears and figs”"]
    );
    assert_eq!(put(&source(&lines), Some(&new), LATER).text, None, "it is told once");
}

#[test]
fn lists_that_both_changed_are_joined() {
    let text = first(&LINES);
    let Ok(Json::Object(mut file)) = Json::read(&text) else { panic!() };
    let mut sessions = file.list("sessions").to_vec();
    let added = Json::read(r#"{"person": "bob", "part": "moderator"}"#).unwrap();
    let apples = sessions[0].as_object_mut().unwrap();
    let mut speakers = apples.list("speakers").to_vec();
    speakers.push(added);
    apples.set("speakers", speakers);
    file.set("sessions", sessions);
    let mut next = source(&LINES);
    let cleo = next.person(None, "Cleo", Lang::EN);
    next.sessions[0].speakers.insert(0, Speaker::of(cleo));
    let new = put(&next, Some(&Json::Object(file).pretty()), LATER).text.unwrap();
    let loaded = load::load(&new).unwrap().programme;
    let people: Vec<&str> = loaded.sessions[0].speakers.iter().map(|it| &*it.person).collect();
    assert_eq!(people, ["cleo", "ada", "bob"]);
}

#[test]
fn what_was_written_before_the_first_import_gives_way_and_is_told() {
    let written = r#"{"schema": 2, "revision": 7, "published": "2029-01-01T00:00:00Z",
        "event": {"id": "orchard", "name": {"en": "Orchard Days", "fr": "Journées du verger"}, "offset": "+02:00", "days": []},
        "verticals": [], "rooms": [], "people": [], "sessions": [
        {"id": "a", "number": 30, "kind": "keynote", "title": {"en": "APPLES", "fr": "Pommes"}, "start": "2030-05-06T09:00:00+02:00"}]}"#;
    let merged = put(&source(&LINES), Some(written), LATER);
    let text = merged.text.unwrap();
    let found = numbers(&text);
    assert_eq!(found[0], ("Apples".into(), "a".into(), 30));
    assert_eq!(found[1].2, 31);
    assert!(text.contains("Pommes") && text.contains("Journées du verger"));
    assert!(text.contains("\"keynote\"") && text.contains("\"revision\": 8"));
    assert_eq!(
        in_english(&merged.summary, Sort::Replaced),
        ["Apples: title.en was “APPLES”, is “Apples”"]
    );
}

#[test]
fn what_the_source_takes_back_goes() {
    let mut with = source(&LINES);
    with.sessions[0].subtitle = Text::of(Lang::EN, "All of them");
    let text = put(&with, None, FIRST).text.unwrap();
    let without = put(&source(&LINES), Some(&text), LATER).text.unwrap();
    assert!(!without.contains("All of them") && !without.contains("subtitle"));
    let by_hand = edited(&text, "All of them", "Each of them");
    let kept = put(&source(&LINES), Some(&by_hand), LATER).text.unwrap();
    assert!(kept.contains("Each of them"));
}

#[test]
fn another_event_does_not_cancel_everything() {
    let text = first(&LINES);
    let refused = |draft: &Draft| {
        let fault = merge(draft, Some(&text), Moment::parse(LATER).unwrap()).unwrap_err();
        fault[0].to_string()
    };
    assert!(refused(&source(&["1|Stars|8T09:00|Dome|Zoe"])).contains("none of the sessions"));
    assert!(refused(&Draft::default()).contains("no session"));
    for into in ["", "[]", "{}", "{\"event\": 1}"] {
        assert!(
            merge(&source(&LINES), Some(into), Moment::parse(LATER).unwrap()).is_err(),
            "{into}"
        );
    }
}

#[test]
fn a_session_without_a_time_keeps_the_one_that_it_had() {
    let text = first(&LINES);
    let mut without = source(&LINES);
    without.sessions[0].start = None;
    without.sessions[0].end = None;
    let merged = put(&without, Some(&text), LATER);
    let programme = load::load(&merged.text.unwrap_or(text)).unwrap().programme;
    assert_eq!(programme.sessions[0].start.to_string(), "2030-05-06T09:00:00+02:00");
    assert!(merged.summary.notes()[0].to_string().contains("Apples"));
    let new = put(&without, None, FIRST);
    assert_eq!(numbers(&new.text.unwrap()).len(), 2);
    assert!(new.summary.notes()[0].to_string().contains("left out"));
}

#[test]
fn wanted_numbers_are_given_as_far_as_they_are_free() {
    let mut draft = source(&LINES);
    let wanted = [Some(5), None, Some(5)];
    draft.sessions.iter_mut().zip(wanted).for_each(|(it, number)| it.number = number);
    let found = numbers(&put(&draft, None, FIRST).text.unwrap());
    let found: Vec<i64> = found.iter().map(|it| it.2).collect();
    assert_eq!(found, [5, 6, 7]);
}

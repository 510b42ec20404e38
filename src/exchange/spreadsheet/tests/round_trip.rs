//! A programme that goes out as a spreadsheet and comes in again.

use super::*;
use crate::exchange::json::{Json, Object};
use crate::exchange::merge::merge;
use crate::exchange::spreadsheet::write;
use crate::programme::load;
use crate::programme::model::Programme;
use crate::programme::time::Moment;

/// A programme in Arabic with all that the layout holds.
pub const SMALL: &str = include_str!("small.json");

const LATER: &str = "2026-01-01T00:00:00Z";

pub fn load(text: &str) -> Programme {
    let loaded = load::load(text).unwrap();
    assert!(loaded.faults.is_empty(), "{:?}", loaded.faults);
    loaded.programme
}

/// The draft of what is written of a programme.
pub fn draft(programme: &Programme, form: Form) -> Draft {
    let bytes = write(programme, form).unwrap();
    let name = format!("programme.{form:?}").to_lowercase();
    crate::exchange::read(&[Input::named(name, bytes)], None, &Options::default())
        .unwrap_or_else(|faults| panic!("{faults:#?}"))
}

fn imported(draft: &Draft, into: Option<&str>) -> Option<String> {
    merge(draft, into, Moment::parse(LATER).unwrap()).unwrap().text
}

/// A file without what is remembered of its source.
fn plain(text: &str) -> Json {
    let Ok(Json::Object(mut file)) = Json::read(text) else { panic!("{text}") };
    file.take("source");
    Json::Object(file)
}

/// Where two files differ.
fn differences(one: &Json, other: &Json, place: &str) -> Vec<String> {
    match (one, other) {
        (Json::Object(a), Json::Object(b)) => {
            let mut names: Vec<&str> = a.iter().chain(b.iter()).map(|(name, _)| name).collect();
            names.dedup();
            names.sort_unstable();
            names.dedup();
            let null = Json::Null;
            let of = |object: &Object, name| object.get(name).cloned().unwrap_or(null.clone());
            names
                .iter()
                .flat_map(|name| {
                    differences(&of(a, name), &of(b, name), &format!("{place}.{name}"))
                })
                .collect()
        }
        (Json::List(a), Json::List(b)) if a.len() == b.len() => {
            let both = a.iter().zip(b).enumerate();
            both.flat_map(|(at, (a, b))| differences(a, b, &format!("{place}[{at}]"))).collect()
        }
        (one, other) if one == other => Vec::new(),
        (one, other) => vec![format!("{place}: {} is {}", other.compact(), one.compact())],
    }
}

/// A file comes in again into itself: nothing that it says is changed, and a second time nothing is
/// written.
pub fn stays(draft: &Draft, text: &str) {
    let merged = merge(draft, Some(text), Moment::parse(LATER).unwrap()).unwrap();
    assert!(!merged.summary.has_changes(), "{}", merged.summary);
    let again = merged.text.unwrap();
    assert_eq!(differences(&plain(&again), &plain(text), ""), [""; 0]);
    assert_eq!(plain(&again).pretty(), plain(text).pretty(), "byte for byte");
    assert_eq!(imported(draft, Some(&again)), None);
}

/// A programme without what the layout does not hold.
fn held(mut programme: Programme) -> Programme {
    programme.revision = 1;
    programme.published = Moment::parse(LATER).unwrap();
    programme.described_by = "programme.schema.json".into();
    programme.outcomes = Default::default();
    programme.event.remark = "".into();
    programme.event.status.clear();
    programme.event.details.get_mut().plans.clear();
    programme.event.days.iter_mut().for_each(|it| it.status.clear());
    programme.verticals.iter_mut().for_each(|it| it.status.clear());
    for room in &mut programme.rooms {
        room.status.clear();
        room.details.get_mut().point = None;
    }
    for person in &mut programme.people {
        person.status.clear();
        if let Some(photo) = &mut person.details.get_mut().photo {
            photo.alt = Text::default();
        }
    }
    for session in &mut programme.sessions {
        session.status.clear();
        session.speakers.iter_mut().for_each(|it| it.status.clear());
    }
    programme
}

/// A programme comes in again into none: it is the same.
pub fn comes_back(draft: &Draft, programme: Programme) {
    let new = load(&imported(draft, None).unwrap());
    let json = |programme: &Programme| Json::of(programme);
    let programme = held(programme);
    assert_eq!(differences(&json(&new), &json(&programme), ""), [""; 0]);
    assert_eq!(new, programme);
}

#[test]
fn all_that_the_layout_holds_comes_back() {
    for form in [Form::Xlsx, Form::Ods] {
        let draft = draft(&load(SMALL), form);
        assert_eq!(notes(&draft), [""; 0]);
        stays(&draft, SMALL);
        comes_back(&draft, load(SMALL));
    }
}

#[test]
fn the_first_event_comes_back_byte_for_byte() {
    let text = include_str!("../../../../public/programme.json");
    for form in [Form::Xlsx, Form::Ods] {
        stays(&draft(&load(text), form), text);
    }
}

#[test]
fn a_table_of_sessions_changes_nothing_of_the_file_that_it_was_written_from() {
    let bytes = write(&load(SMALL), Form::Csv).unwrap();
    let file = Input::named("Sessions.csv".into(), bytes);
    let language = Some(crate::programme::lang::Lang::AR);
    let options =
        Options { zone: Zone::named("Africa/Casablanca"), language, ..Options::default() };
    stays(&crate::exchange::read(&[file], None, &options).unwrap(), SMALL);
}

/// What comes of a small change in what was written: `change` gets the text of the table of sessions.
fn changed(change: impl Fn(&mut crate::exchange::spreadsheet::book::Sheet)) -> (String, Programme) {
    let programme = load(SMALL);
    let mut layout = crate::exchange::spreadsheet::layout::lay_out(&programme);
    change(&mut layout.sheets[1].sheet);
    let bytes =
        crate::exchange::spreadsheet::written(&layout, Form::Xlsx, programme.published).unwrap();
    let options = Options { into: Some(std::rc::Rc::new(programme)), ..Options::default() };
    let draft =
        crate::exchange::read(&[Input::named("a.xlsx".into(), bytes)], None, &options).unwrap();
    let merged = merge(&draft, Some(SMALL), Moment::parse(LATER).unwrap()).unwrap();
    (merged.summary.to_string(), load(&merged.text.unwrap()))
}

#[test]
fn what_is_cleared_and_deleted_at_the_first_time_already_is_taken_back() {
    let (told, programme) = changed(|sheet| {
        let column =
            |head: &str| sheet.rows[0].iter().position(|cell| cell.shown() == head).unwrap();
        let (state, notice) = (column("الحالة"), column("تنبيه (fr)"));
        sheet.rows[2][state] = crate::exchange::spreadsheet::book::Cell::Empty;
        sheet.rows[2][notice] = crate::exchange::spreadsheet::book::Cell::Empty;
        sheet.rows.remove(4);
    });
    let [_, night, _, days] = &programme.sessions[..] else { panic!() };
    assert_eq!((days.state.code(), night.state.code()), ("cancelled", "scheduled"), "{told}");
    assert!(night.notice.is_empty() && !night.speakers[0].function.is_empty());
    assert_eq!(programme.revision, 8);
}

#[test]
fn a_column_that_is_taken_out_takes_nothing_back() {
    let (told, programme) = changed(|sheet| {
        let heads = ["الحالة", "تنبيه (fr)", "القاعة", "المتدخلون", "التسيير", "النهاية"];
        let is_out: Vec<bool> =
            sheet.rows[0].iter().map(|cell| heads.contains(&&*cell.shown())).collect();
        for row in &mut sheet.rows {
            let mut at = 0;
            row.retain(|_| {
                at += 1;
                !is_out[at - 1]
            });
        }
    });
    let wanted =
        Programme { revision: programme.revision, published: programme.published, ..load(SMALL) };
    assert_eq!(differences(&Json::of(&programme), &Json::of(&wanted), ""), [""; 0], "{told}");
}

#[test]
fn a_table_of_few_columns_takes_nothing_back_of_what_a_whole_spreadsheet_said() {
    let text = imported(&draft(&load(SMALL), Form::Xlsx), Some(SMALL)).unwrap();
    let table = "Identifiant;Titre (fr);Date;Début\nopening;Ouverture;2025-07-01;9h\nnight;Nuit;2025-07-01;22h\n\
                 nap;Ouverture;2025-07-02;12h\ndays;Ouverture;2025-07-01;9h\n";
    let told = |table: &str| {
        let draft = tables(&[("Sessions.csv", table)]).unwrap();
        let merged = merge(&draft, Some(&text), Moment::parse(LATER).unwrap()).unwrap();
        merged.summary.to_string()
    };
    assert_eq!(told(table), "nothing new\n");
    let moved = told(&table.replace("12h", "13h"));
    assert_eq!(moved, "moved: 1\n  Ouverture: start 2025-07-02 12:00 → 2025-07-02 13:00\n");
}

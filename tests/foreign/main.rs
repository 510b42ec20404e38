//! Programmes of others: what the tools hold that conventions and congresses plan with is on a page
//! of ours, each fact of it where a visitor would look for it. Facts are counted in the source, not
//! in what the converters made of it.
//!
//! The fixtures are made up, in the formats of those tools. Real files are counted when
//! `FOREIGN_PROGRAMMES` names a directory with some:
//!
//! ```sh
//! FOREIGN_PROGRAMMES=DIR cargo test --features publish --test foreign -- --nocapture
//! ```
//!
//! Schedules in `*.xml` and `*.json` are taken in and out again. Each `*.json` there that is a schedule of frab or pretalx is counted, and each programme of
//! ConClár: `NAME_schedule.json` with `NAME_people.json`, or `NAME_combined.js`, and
//! `NAME_config.json` where there is one. Other files are named and passed over. Without the
//! variable that test does nothing.

mod conclar;
mod expected;
mod facts;
mod frab;
mod imported;
mod schedules;
mod site;
mod texts;
mod told_by_conclar;
mod told_by_frab;
mod values;

use barnamaj::programme::lang::Lang;
use conclar::Source;
use facts::Facts;
use imported::Imported;
use serde_json::Value;
use site::{Count, count};
use std::path::{Path, PathBuf};

const PRETALX: &str = include_str!("fixtures/pretalx.json");
const FRAB: &str = include_str!("fixtures/frab.json");
const SCHEDULE: &str = include_str!("fixtures/conclar_schedule.json");
const PEOPLE: &str = include_str!("fixtures/conclar_people.json");
const CONFIG: &str = include_str!("fixtures/conclar_config.json");

/// The languages of pages in which facts are not put.
const OTHERS: [Lang; 3] = [Lang::AR, Lang::ZGH, Lang::FR];

fn of_frab(text: &str, lang: Lang) -> Count {
    let imported = Imported::of(&[("schedule.json", text)], "");
    count(&imported.0, &told_by_frab::facts(&json(text), &imported).0, lang)
}

/// The count of the files of ConClár, if they are such.
fn of_conclar([program, people, config]: [&str; 3], lang: Lang) -> Option<Count> {
    let source = Source::read(program, people, config)?;
    let imported = conclar::imported(program, people, config);
    Some(count(&imported.0, &told_by_conclar::facts(&source, &imported).0, lang))
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

/// The facts of the fixture of ConClár, and what was imported of it.
fn orchard() -> (Facts, Imported) {
    let source = Source::read(SCHEDULE, PEOPLE, CONFIG).expect("a programme of ConClár");
    let imported = conclar::imported(SCHEDULE, PEOPLE, CONFIG);
    (told_by_conclar::facts(&source, &imported), imported)
}

fn of_orchard(lang: Lang) -> Count {
    of_conclar([SCHEDULE, PEOPLE, CONFIG], lang).expect("a programme of ConClár")
}

#[test]
fn every_fact_of_a_schedule_of_pretalx_is_on_its_page() {
    let count = of_frab(PRETALX, Lang::EN);
    assert_eq!(count.missing, [""; 0]);
    assert_eq!(count.facts(), 97, "{:?}", count.sorts);
}

#[test]
fn every_fact_of_a_schedule_of_frab_is_on_its_page() {
    let count = of_frab(FRAB, Lang::EN);
    assert_eq!(count.missing, [""; 0]);
    assert_eq!(count.facts(), 62, "{:?}", count.sorts);
}

#[test]
fn every_fact_of_a_programme_of_conclar_is_on_its_page() {
    let count = of_orchard(Lang::EN);
    assert_eq!(count.missing, [""; 0]);
    assert_eq!(count.facts(), 68, "{:?}", count.sorts);
}

#[test]
fn a_visitor_who_reads_another_language_finds_the_same_facts() {
    for lang in OTHERS {
        let counts = [of_frab(PRETALX, lang), of_frab(FRAB, lang), of_orchard(lang)];
        for count in counts {
            assert_eq!(count.missing, [""; 0]);
        }
    }
}

#[test]
fn the_script_that_konopas_had_is_read_as_the_files_are() {
    let list = |file: &'static str, name: &str| {
        let behind = file.split_once(&format!("{name:?}: ")).expect("a list").1;
        behind.rsplit_once('}').expect("an object").0
    };
    let [items, people] = [list(SCHEDULE, "schedule"), list(PEOPLE, "people")];
    let script =
        format!("// Two lists [in one].\nvar program = {items};\nvar people = {people};\n");
    let [one, other] =
        [conclar::imported(&script, "", CONFIG), conclar::imported(SCHEDULE, PEOPLE, CONFIG)];
    for list in ["verticals", "rooms", "people", "sessions"] {
        assert_eq!(one.0[list], other.0[list]);
    }
}

#[test]
fn the_count_misses_whatever_is_lost() {
    let session =
        ["subtitle", "abstract", "end", "verticals", "speakers", "languages", "links", "tags"];
    let lists = [
        ("sessions", &session[..], &["title", "start", "kind"][..]),
        ("people", &["biography", "links"], &["name"]),
        ("rooms", &["place", "capacity"], &["name"]),
        ("verticals", &[], &["name"]),
    ];
    let source = json(PRETALX);
    let imported = Imported::of(&[("schedule.json", PRETALX)], "");
    let facts = told_by_frab::facts(&source, &imported).0;
    let programme = imported.0;
    for (list, lost, wrong) in lists {
        for field in lost.iter().chain(wrong) {
            let mut less = programme.clone();
            for element in less[list].as_array_mut().expect("a list") {
                let element = element.as_object_mut().expect("an object");
                match *field {
                    "start" => element.insert((*field).into(), "2031-03-29T08:00:00+01:00".into()),
                    "kind" => element.insert((*field).into(), "keynote".into()),
                    "name" | "title" => element.insert((*field).into(), values::text("?")),
                    _ => element.remove(*field),
                };
            }
            let count = count(&less, &facts, Lang::EN);
            assert_ne!(count.missing, [""; 0], "{list}: {field}");
        }
    }
}

#[test]
fn the_count_names_what_is_lost_and_where_it_was_looked_for() {
    let (facts, imported) = orchard();
    let mut programme = imported.0;
    programme["sessions"][0]["abstract"] = values::text("");
    let lost = count(&programme, &facts.0, Lang::EN).missing;
    assert_eq!(lost.len(), 1, "{lost:?}");
    assert!(lost[0].starts_with("description on /en/session/opening-of-the-orchard: "), "{lost:?}");
    assert!(lost[0].contains("Everybody’s welcome, isn't it nice?"), "{lost:?}");
}

#[test]
fn every_fact_of_real_programmes_is_on_its_page() {
    let Some(dir) = std::env::var_os("FOREIGN_PROGRAMMES") else { return };
    let mut files: Vec<PathBuf> = std::fs::read_dir(&dir)
        .expect("FOREIGN_PROGRAMMES names a directory")
        .map(|entry| entry.expect("a file").path())
        .collect();
    files.sort();
    let (mut missing, mut facts) = (Vec::new(), 0);
    for file in files {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let Some(english) = count_file(&file, &name, Lang::EN) else {
            println!("{name}: passed over");
            continue;
        };
        println!("{name}: {} facts, {} missing", english.facts(), english.missing.len());
        for (sort, (held, found)) in &english.sorts {
            println!("    {sort}: {found} of {held}");
        }
        facts += english.facts();
        let others = OTHERS.into_iter().filter_map(|lang| count_file(&file, &name, lang));
        let lost = others.chain([english]).flat_map(|count| count.missing);
        missing.extend(lost.map(|fact| format!("{name}: {fact}")));
    }
    assert_ne!(facts, 0, "there is a programme in the directory");
    assert!(missing.is_empty(), "{} are missing:\n{}", missing.len(), missing.join("\n"));
}

/// The count of a file, if it begins a programme that can be read.
fn count_file(file: &Path, name: &str, lang: Lang) -> Option<Count> {
    let read = |path: &Path| std::fs::read_to_string(path).unwrap_or_default();
    let beside = |end: &str, other: &str| read(&file.with_file_name(name.replace(end, other)));
    if name.ends_with("_combined.js") {
        let config = beside("_combined.js", "_config.json");
        return of_conclar([&read(file), "", &config], lang);
    }
    if name.ends_with("_schedule.json") {
        let people = beside("_schedule.json", "_people.json");
        let config = beside("_schedule.json", "_config.json");
        if let Some(count) = of_conclar([&read(file), &people, &config], lang) {
            return Some(count);
        }
    }
    let text = read(file);
    let json: Value = serde_json::from_str(&text).ok()?;
    frab::is_one(&json).then(|| of_frab(&text, lang))
}

#[test]
fn every_real_schedule_goes_in_and_out_again() {
    let Some(dir) = std::env::var_os("FOREIGN_PROGRAMMES") else { return };
    let mut number = 0;
    for entry in std::fs::read_dir(&dir).expect("FOREIGN_PROGRAMMES names a directory") {
        let file = entry.expect("a file").path();
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let is_one = [".xml", ".json"].iter().any(|end| name.ends_with(end));
        number += usize::from(is_one && schedules::round_trip(&file, &name));
    }
    assert_ne!(number, 0, "there is a schedule in the directory");
}

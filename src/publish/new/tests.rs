use super::asked::Said;
use super::event::*;
use super::files::Files;
use super::*;
use crate::exchange::times::Zone;
use crate::programme::lang::Lang;
use crate::programme::load::load;
use crate::programme::time::{Date, Moment};
use crate::publish::check::{Code, Report, check};
use crate::publish::import::About;
use crate::publish::project::Project;
use proptest::prelude::*;
use std::fs;

fn date(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn event(name: &str, languages: &str) -> event::Event {
    event::Event {
        name: name.to_owned(),
        first: date("2030-07-01"),
        last: date("2030-07-03"),
        zone: Zone::named("Africa/Casablanca").unwrap(),
        languages: parse_languages(languages).unwrap(),
    }
}

fn programme(event: &event::Event) -> String {
    example::programme(event, Moment::parse("2030-01-02T10:00:00Z").unwrap())
}

fn report(text: &str) -> Report {
    check(text, None).unwrap()
}

fn codes(text: &str) -> Vec<Code> {
    report(text).findings.iter().map(|finding| finding.code).collect()
}

/// Events in one language, in two and in all that are tried.
fn combinations() -> Vec<String> {
    const TAGS: [&str; 8] = ["ar", "fr", "en", "zgh", "de", "es", "he", "ja"];
    let mut all: Vec<String> = TAGS.iter().map(|tag| (*tag).to_owned()).collect();
    for one in TAGS {
        all.extend(TAGS.iter().filter(|two| **two != one).map(|two| format!("{one},{two}")));
    }
    all.push(TAGS.join(","));
    all
}

#[test]
fn an_example_has_nothing_that_check_would_tell_in_whatever_languages() {
    for languages in combinations() {
        let text = programme(&event("Orchard Days", &languages));
        assert_eq!(codes(&text), [], "{languages}");
        let loaded = load(&text).unwrap();
        assert_eq!((loaded.faults.len(), loaded.programme.sessions.len()), (0, 3), "{languages}");
    }
}

#[test]
fn only_an_example_in_languages_without_words_keeps_warnings_back() {
    let meant = |languages| {
        let json: serde_json::Value =
            serde_json::from_str(&programme(&event("Orchard Days", languages))).unwrap();
        json["event"]["meant"].clone()
    };
    assert_eq!(meant("fr,ar,en,de,es,he"), serde_json::Value::Null);
    assert_eq!(meant("fr,zgh"), serde_json::json!(["missing-translation"]));
    let japanese = serde_json::json!(["missing-translation", "language-without-words"]);
    assert_eq!(meant("ja"), japanese);
}

#[test]
fn an_example_is_in_the_languages_of_the_event() {
    let text = programme(&event("Journées", "fr,ar-MA"));
    let programme = load(&text).unwrap().programme;
    let title = &programme.sessions[2].title;
    assert_eq!(title.exact(Lang::FR), Some("Votre première session"));
    assert_eq!(title.exact(Lang::new("ar-MA").unwrap()), Some("جلستكم الأولى"));
    assert_eq!(title.all().count(), 2);
    let days: Vec<String> = programme.event.days.iter().map(|day| day.date.to_string()).collect();
    assert_eq!(days, ["2030-07-01", "2030-07-02", "2030-07-03"]);
    assert_eq!(programme.event.zone_name(), "Africa/Casablanca");
}

#[test]
fn times_are_those_of_the_venue() {
    let in_zone = |zone: &str| {
        let event = event::Event { zone: Zone::named(zone).unwrap(), ..event("Days", "en") };
        load(&programme(&event)).unwrap().programme.sessions[0].start.to_string()
    };
    assert_eq!(in_zone("America/St_Johns"), "2030-07-01T09:30:00-02:30");
    assert_eq!(in_zone("Asia/Kolkata"), "2030-07-01T09:30:00+05:30");
}

#[test]
fn the_id_says_the_name_and_the_year() {
    assert_eq!(event("Journées de l'été", "fr").id(), "journees-de-l-ete-2030");
    assert_eq!(event("Days 2030", "en").id(), "days-2030");
    assert_eq!(event("أيام البستان", "ar").id(), "ayam-albstan-2030");
    assert_eq!(event("ⴰⵎⵓⵙⵙⵓ", "zgh").id(), "amussu-2030");
    assert_eq!(event("Дни сада", "ru").id(), "dni-sada-2030");
    assert_eq!(event("أيام Orchard", "ar").id(), "orchard-2030");
    assert_eq!(event("…", "fr").id(), "event-2030");
}

#[test]
fn a_spreadsheet_comes_in_as_the_example_that_was_written_into_it() {
    for languages in combinations() {
        let text = programme(&event("Orchard Days", &languages));
        let dir = tempfile::tempdir().unwrap();
        let lang = Lang::EN;
        let files = Files { programme: &text, as_spreadsheet: true, name: "Orchard Days", lang };
        files.write(dir.path()).unwrap();
        assert!(!dir.path().join("programme.json").exists());
        let file = dir.path().join("programme.xlsx").display().to_string();
        let imported = About::default().import(&[file], None).unwrap();
        let text = imported.merged.text.unwrap();
        // That a language has no words a spreadsheet cannot say to be meant.
        let told = codes(&text);
        let is_meant =
            |code: &Code| matches!(code, Code::MissingTranslation | Code::LanguageWithoutWords);
        let has_words = ["zgh", "ja"].iter().all(|tag| !languages.contains(tag));
        assert!(
            told.iter().all(is_meant) && (told.is_empty() || !has_words),
            "{languages}: {told:?}"
        );
        let [ours, theirs] = [&text, &programme(&event("Orchard Days", &languages))]
            .map(|text| load(text).unwrap().programme);
        assert_eq!(ours.event.id, theirs.event.id, "{languages}");
        let titles = |programme: &crate::programme::model::Programme| -> Vec<_> {
            let of =
                |it: &crate::programme::model::Session| (it.number, it.title.clone(), it.start);
            programme.sessions.iter().map(of).collect()
        };
        assert_eq!(titles(&ours), titles(&theirs), "{languages}");
    }
}

#[test]
fn what_is_missing_without_a_terminal_is_listed_with_its_options() {
    let said = Said { name: Some("Days".to_owned()), ..Said::default() };
    let told = said.whole(Lang::EN, || None).unwrap_err().english();
    for option in ["--first", "--last", "--zone", "--languages"] {
        assert!(told.contains(option), "{told}");
    }
    assert!(!told.contains("--name"), "{told}");
}

#[test]
fn days_that_no_event_has_are_refused() {
    let days = |first, last| check_days(date(first), date(last));
    assert_eq!(days("2030-07-01", "2030-07-01"), Ok(()));
    assert!(
        days("2030-07-02", "2030-07-01").unwrap_err().english().contains("is before the first")
    );
    assert!(days("2030-07-01", "2033-07-01").unwrap_err().english().contains("1097 days"));
    let said = Said {
        name: Some("Days".to_owned()),
        first: Some(date("2030-07-02")),
        last: Some(date("2030-07-01")),
        zone: Zone::named("UTC"),
        languages: Some(vec![Lang::EN]),
    };
    assert!(said.whole(Lang::EN, || None).unwrap_err().english().contains("is before the first"));
}

#[test]
fn answers_that_mean_nothing_are_refused() {
    for bad in ["2030-7-1", "1.7.2030", "2030-02-30", "", "2030-07-01T10:00"] {
        assert!(parse_date(bad).is_err(), "{bad}");
    }
    for bad in ["+01:00", "Rabat", ""] {
        assert!(parse_named_zone(bad).is_err(), "{bad}");
    }
    assert_eq!(parse_named_zone("africa/casablanca").unwrap().name(), "Africa/Casablanca");
    for bad in ["", " , ", "fr,!"] {
        assert!(parse_languages(bad).is_err(), "{bad}");
    }
    let once = parse_languages("fr, ar,fr").unwrap();
    assert_eq!(once, [Lang::FR, Lang::AR]);
    assert!(parse_name(" ").is_err());
}

#[test]
fn instructions_are_in_the_first_language_of_the_event_that_there_are_some_in() {
    let of = |languages| readme::language(&parse_languages(languages).unwrap()).primary();
    assert_eq!((of("zgh,fr,ar"), of("ar-MA,fr"), of("de,ja")), ("fr", "ar", "en"));
}

#[test]
fn instructions_name_the_commands_for_what_is_written() {
    for tag in readme::languages() {
        let lang = Lang::new(tag).unwrap();
        let json = readme::text(lang, "Days\nof", readme::Kind::Json);
        let xlsx = readme::text(lang, "Days", readme::Kind::Spreadsheet);
        assert!(json.starts_with("# Days of"), "{json}");
        for text in [&json, &xlsx] {
            for step in ["preview", "check", "publish", "publish --deploy", "help"] {
                assert!(text.contains(&format!("barnamaj {step}")), "{tag}: {step}");
            }
            assert!(!text.contains('{') && !text.contains('}'), "{text}");
            assert_eq!(text.matches("```").count() % 2, 0, "{text}");
        }
        assert!(json.contains("   barnamaj preview\n") && !json.contains("xlsx"), "{json}");
        assert!(xlsx.contains("   barnamaj preview programme.xlsx\n"), "{xlsx}");
        assert!(xlsx.contains("   barnamaj import programme.xlsx --into programme.json\n"));
        assert!(!xlsx.contains("{json}"), "{xlsx}");
    }
}

#[test]
fn the_files_of_a_new_project_are_one() {
    let dir = tempfile::tempdir().unwrap();
    let text = programme(&event("Days", "fr"));
    let files = Files { programme: &text, as_spreadsheet: false, name: "Days", lang: Lang::FR };
    let inside = dir.path().join("deep/er");
    files.write(&inside).unwrap();
    let project = Project::of(&inside).unwrap().unwrap();
    assert_eq!(fs::read_to_string(&project.programme).unwrap(), text);
    assert_eq!(project.out, inside.join("dist"));
    assert!(inside.join("programme.schema.json").is_file());
    let ignored = fs::read_to_string(inside.join(".gitignore")).unwrap();
    for left_by_commands in
        ["/dist*", "/programme.follow", "/programme.lock", "/programme.log.jsonl"]
    {
        assert!(ignored.lines().any(|line| line == left_by_commands), "{left_by_commands}");
    }
    assert!(fs::read_to_string(inside.join("README.md")).unwrap().starts_with("# Days : le"));
    // Each setting that is proposed can be taken.
    let settings = fs::read_to_string(inside.join("barnamaj.toml")).unwrap();
    let taken: Vec<&str> = settings
        .lines()
        .map(|line| line.strip_prefix("# ").filter(|line| line.contains(" = ")).unwrap_or(line))
        .collect();
    fs::write(inside.join("barnamaj.toml"), taken.join("\n")).unwrap();
    let project = Project::of(&inside).unwrap().unwrap();
    assert_eq!(project.url.url(""), "https://programme.example.org/2030/");
    assert!(project.precompress && project.deploy.is_some());
}

#[test]
fn a_directory_that_holds_something_is_left_as_it_is() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("letter.txt"), "Dear").unwrap();
    let text = programme(&event("Days", "fr"));
    let files = Files { programme: &text, as_spreadsheet: false, name: "Days", lang: Lang::FR };
    assert!(files.write(dir.path()).unwrap_err().english().contains("is not empty"));
    assert!(
        files
            .write(&dir.path().join("letter.txt"))
            .unwrap_err()
            .english()
            .contains("is no directory")
    );
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
}

proptest! {
    #[test]
    fn no_name_makes_a_programme_that_cannot_be_published(name in "\\PC{1,80}") {
        let Ok(name) = parse_name(&name) else { return Ok(()) };
        let text = programme(&event(&name, "en,ar"));
        let report = report(&text);
        prop_assert!(report.is_fit(false), "{:?}", report.findings);
    }

    #[test]
    fn no_answer_panics(text in "\\PC*") {
        let _ = (parse_date(&text), parse_named_zone(&text), parse_languages(&text));
    }
}

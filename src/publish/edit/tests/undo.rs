use super::super::session::Course;
use super::super::undo::{edit, wanted as to_take_back};
use super::*;
use crate::programme::lang::Lang;
use crate::publish::lock::Lock;

fn full() -> Wanted<'static> {
    Wanted { course: Some(Course::Full), ..Wanted::default() }
}

#[test]
fn the_last_change_that_stands_is_taken_back_and_then_the_one_before() {
    let mut log = log((1..=3).map(|number| entry(number, Vec::new())).collect());
    assert_eq!(to_take_back(&log, None).unwrap().number, 3);
    for (number, left) in [(3, Some(2)), (2, Some(1)), (1, None)] {
        let back = entry(log.entries.len() as u64 + 1, Vec::new());
        log.entries.push(Entry { takes_back: Some(number), ..back });
        assert_eq!(to_take_back(&log, None).ok().map(|entry| entry.number), left);
    }
    assert!(to_take_back(&log, Some(2)).unwrap_err().english().contains("already"));
    assert!(
        to_take_back(&log, Some(4)).unwrap_err().english().contains("no change 4"),
        "not a way back"
    );
    log.entries.push(entry(7, Vec::new()));
    assert_eq!(to_take_back(&log, None).unwrap().number, 7);
}

#[test]
fn what_was_written_is_taken_back_and_what_was_not_there_is_gone() {
    let writes = wanted(BY_HAND, "one", &full(), &log(Vec::new())).unwrap();
    let text = written(BY_HAND, &writes);
    let back = edit(&entry(1, writes), &json(&text), Lang::EN).unwrap();
    assert_eq!(back.takes_back, Some(1));
    assert_eq!(written(&text, &back.writes), BY_HAND);
}

#[test]
fn what_was_changed_since_is_not_taken_back_and_it_is_told_why() {
    let writes = wanted(BY_HAND, "one", &full(), &log(Vec::new())).unwrap();
    let text = written(BY_HAND, &writes).replace("\"full\"", "\"cancelled\"");
    let why = edit(&entry(1, writes.clone()), &json(&text), Lang::EN).unwrap_err().english();
    let told = "state of \"one\" is now \"cancelled\", and the change had made it \"full\"";
    assert!(why.contains(told), "{why}");
    let mine = edit(&entry(1, writes.clone()), &json(&text), Lang::EN).unwrap_err();
    assert!(
        mine.say(Lang::FR).starts_with("le changement 1 (change 1) ne peut pas être annulé"),
        "{mine}"
    );
    let gone = written(BY_HAND, &writes).replace("\"id\": \"one\"", "\"id\": \"other\"");
    assert!(
        edit(&entry(1, writes), &json(&gone), Lang::EN)
            .unwrap_err()
            .english()
            .contains("is now not there")
    );
}

#[test]
fn a_log_is_read_as_it_was_written_and_only_grows() {
    let dir = tempfile::tempdir().unwrap();
    let programme = dir.path().join("programme.json");
    let writes = wanted(BY_HAND, "one", &full(), &log(Vec::new())).unwrap();
    let entries = [entry(1, writes), Entry { takes_back: Some(1), ..entry(2, Vec::new()) }];
    for entry in &entries {
        let log = Log::beside(&programme).unwrap();
        log.add(entry, &Lock::of_programme(&programme, Lang::EN).unwrap()).unwrap();
    }
    assert_eq!(Log::beside(&programme).unwrap().entries, entries);
    let file = dir.path().join("programme.log.jsonl");
    let text = std::fs::read_to_string(&file).unwrap();
    let first = r#"{"number":1,"when":"2025-07-01T09:00:00+01:00","what":"change 1","writes":[{"list":"sessions","id":"one","field":"state","after":"full"}]}"#;
    assert_eq!(text.lines().next(), Some(first));
    std::fs::write(&file, text + "{\"number\":").unwrap();
    let why = Log::beside(&programme).err().unwrap().english();
    assert!(why.contains("programme.log.jsonl, line 3 cannot be read"), "{why}");
}

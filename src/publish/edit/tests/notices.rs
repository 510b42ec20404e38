use super::super::notice::{Wanted, addition, course, empty_file, end};
use super::*;
use crate::programme::lang::Lang;
use crate::programme::notices::{Notices, Urgency};
use crate::programme::sample::at;
use serde_json::json;

fn full() -> Wanted {
    Wanted {
        text: json!({"fr": "La salle est pleine"}),
        level: Urgency::Warning,
        until: Some(at("01 11:30")),
        rooms: vec!["toubkal".to_owned()],
        verticals: Vec::new(),
    }
}

#[test]
fn a_notice_is_written_as_the_app_reads_it() {
    let file = empty_file("sample");
    let text = written(&file, &[addition(full(), &json(&file), &log(Vec::new()))]);
    let (read, faults) = Notices::read(&text, "sample").unwrap();
    assert_eq!(faults, []);
    let notice = &read.notices[0];
    assert_eq!(
        (&*notice.id, notice.level, notice.until),
        ("n1", Urgency::Warning, Some(at("01 11:30")))
    );
    assert_eq!((&notice.rooms[..], notice.is_for_all()), (&["toubkal".into()][..], false));
    let plain = Wanted { text: json!({"fr": "Bonjour"}), ..Wanted::default() };
    let write = addition(plain, &json(&text), &log(Vec::new()));
    assert_eq!(write.after, json!({"id": "n2", "text": {"fr": "Bonjour"}}));
}

#[test]
fn an_id_is_not_given_again_after_its_notice_has_ended() {
    let file = empty_file("sample");
    let first = addition(full(), &json(&file), &log(Vec::new()));
    let log = log(vec![entry(1, vec![first])]);
    assert_eq!(addition(full(), &json(&file), &log).id, "n2");
    let by_hand = file.replace("[]", "[{\"id\": \"n40\"}, {\"id\": \"lunch\"}]");
    assert_eq!(addition(full(), &json(&by_hand), &log).id, "n41");
}

#[test]
fn a_notice_that_ends_is_gone_from_the_file_and_the_others_stay_as_they_are() {
    let file = "{\"schema\": 1, \"event\": \"sample\", \"notices\": [\n  {\"id\": \"a\"},\n\n  {\"id\": \"b\"}\n]}";
    let ended = |id: &str| written(file, &[end(id, &json(file)).unwrap()]);
    assert_eq!(ended("a"), file.replace("{\"id\": \"a\"},\n\n  ", ""));
    assert_eq!(ended("b"), file.replace(",\n\n  {\"id\": \"b\"}", ""));
    assert_eq!(end("c", &json(file)), None);
    let back = end("b", &json(file)).unwrap().back();
    assert_eq!(written(&ended("b"), &[back]).matches("\"b\"").count(), 1);
}

#[test]
fn it_is_told_whether_a_notice_is_shown() {
    let read = |more: &str| {
        let text = empty_file("sample")
            .replace("[]", &format!("[{{\"id\": \"a\", \"text\": {{\"fr\": \"A\"}}{more}}}]"));
        Notices::read(&text, "sample").unwrap().0.notices.remove(0)
    };
    let index = index(BY_HAND);
    let course = |notice| course(&notice, &index.programme().event, at("01 12:00")).english();
    let until = |time: &str| read(&format!(", \"until\": \"2025-07-{time}:00+01:00\""));
    assert_eq!(course(read("")), "shown");
    assert_eq!(course(until("01T12:30")), "shown until 12:30");
    assert_eq!(course(until("02T12:30")), "shown until 2025-07-02 12:30");
    assert_eq!(course(until("01T11:30")), "over since 11:30");
    let from =
        read(", \"from\": \"2025-07-01T13:00:00+01:00\", \"until\": \"2025-07-01T14:00:00+01:00\"");
    assert_eq!(course(from), "from 13:00 until 14:00");
    let told = |lang| {
        let notice = until("01T12:30");
        super::super::notice::course(&notice, &index.programme().event, at("01 12:00")).say(lang)
    };
    assert_eq!(told(Lang::FR), "affiché jusqu’à 12:30");
    assert_eq!(told(Lang::AR), "معروض إلى \u{2068}12:30\u{2069}");
}

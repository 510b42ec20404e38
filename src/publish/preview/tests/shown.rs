//! What pages are told.

use crate::programme::lang::Lang;
use crate::programme::sample::{index, session};
use crate::publish::check::Severity;
use crate::publish::preview::findings::Finding;
use crate::publish::preview::shown::{Rehearsals, Shown};

fn finding(severity: Severity) -> Finding {
    Finding {
        severity,
        place: "programme.json:1:1".to_owned(),
        subject: String::new(),
        message: "a fault".to_owned(),
        lang: Lang::EN,
        advice: String::new(),
    }
}

#[test]
fn a_page_is_told_as_many_findings_as_anybody_reads_and_the_number_of_the_others() {
    let mut findings = vec![finding(Severity::Error)];
    findings.extend(vec![finding(Severity::Warning); 300]);
    let shown = Shown { site: Some(7), findings, ..Shown::default() };
    let json: serde_json::Value = serde_json::from_str(&shown.to_json()).unwrap();
    assert_eq!(json["findings"].as_array().unwrap().len(), 200);
    assert_eq!((&json["errors"], &json["warnings"]), (&1.into(), &300.into()));
    assert_eq!((&json["more"], &json["site"]), (&101.into(), &7.into()));
    assert_eq!(json["findings"][0]["severity"], "error");
}

#[test]
fn an_event_is_rehearsed_a_day_before_it_in_its_middle_and_a_day_after_it() {
    let sessions = [
        session("one", 1, "01 09:00", Some("01 10:00"), ""),
        session("two", 2, "01 11:00", Some("01 12:00"), ""),
        session("three", 3, "02 09:00", Some("02 10:30"), ""),
    ];
    let rehearsals = Rehearsals::of(&index(&sessions)).unwrap();
    assert_eq!(rehearsals.before, "2025-06-30T09:00");
    assert_eq!(rehearsals.during, "2025-07-01T11:01");
    assert_eq!(rehearsals.after, "2025-07-03T10:30");
    assert_eq!(Rehearsals::of(&index(&[] as &[String])), None);
}

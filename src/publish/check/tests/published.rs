//! What is said of the programme of the first event.

use super::super::{Code, Severity};
use super::*;
use crate::programme::lang::Lang;

const PROGRAMME: &str = include_str!("../../../../public/programme.json");

fn published() -> Report {
    check(PROGRAMME, None).unwrap()
}

#[test]
fn it_is_fit_to_publish_and_what_is_doubtful_in_print_is_told() {
    let report = published();
    assert_eq!(report.count(Severity::Error), 0);
    let of_sessions: Vec<(Code, &str)> = report
        .findings
        .iter()
        .filter(|one| one.code != Code::MissingTranslation)
        .map(|one| (one.code, one.spot.id.as_deref().unwrap_or_default()))
        .collect();
    assert_eq!(
        of_sessions,
        [
            (Code::MissingEnd, "national-anthem"),
            (Code::RoomProposed, "public-health"),
            (Code::RoomToBeConfirmed, "creative-cultural-industries"),
            (Code::RoomClash, "sovereign-technology-funds"),
            (Code::RoomToBeConfirmed, "public-safety"),
        ]
    );
}

#[test]
fn the_room_that_was_given_twice_is_told_once_with_both_places() {
    let report = published();
    let clash = report.findings.iter().find(|one| one.code == Code::RoomClash).unwrap();
    assert_eq!(
        clash.message.english(),
        "Timzguida Room is given to two sessions at 10:45–11:45 on 2025-07-02 \
         (also media-making-of-news)"
    );
    let lines: Vec<&str> = PROGRAMME.lines().collect();
    assert!(lines[clash.spot.position.line - 1].contains(r#""room": "timzguida""#));
    assert_eq!(clash.also[0].id.as_deref(), Some("media-making-of-news"));
    assert!(lines[clash.also[0].position.line - 1].contains(r#""room": "timzguida""#));
}

#[test]
fn only_amazigh_is_missing() {
    let report = published();
    let missing = report.findings.iter().filter(|one| one.code == Code::MissingTranslation);
    assert!(missing.clone().count() > 0);
    assert!(missing.clone().all(|one| one.message.english().contains("not in Amazigh")));
    let coverage = &report.coverage;
    assert_eq!(coverage.languages, [Lang::AR, Lang::ZGH, Lang::FR, Lang::EN]);
    for lang in [Lang::AR, Lang::FR, Lang::EN] {
        assert_eq!(coverage.present(lang), coverage.total(), "{lang:?}");
    }
    assert!(coverage.present(Lang::ZGH) < coverage.total());
    assert!(coverage.marked(Lang::EN, "own") > 0 && coverage.marked(Lang::ZGH, "own") == 0);
}

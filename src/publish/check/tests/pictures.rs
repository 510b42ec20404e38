use super::{told, with};
use crate::publish::check::{Report, check_pictures};
use serde_json::json;

#[test]
fn pictures_that_are_not_there_are_errors_with_their_places() {
    let directory = tempfile::tempdir().unwrap();
    std::fs::create_dir(directory.path().join("images")).unwrap();
    std::fs::write(directory.path().join("images/there.jpg"), "").unwrap();
    let json = with(|json| {
        json["sessions"][0]["image"] = json!({"src": "images/there.jpg"});
        json["sessions"][1]["image"] = json!({"src": "images/gone.jpg"});
        json["people"][1]["photo"] = json!({"src": "images"});
        json["event"]["plans"] = json!([{"id": "p", "image": {"src": "p.png"}}]);
        json["event"]["sponsors"] = json!([{"logo": {"src": "../outside.png"}}, {"logo": 7}]);
    });
    let mut report = Report::default();
    report.add(check_pictures(&json.to_string(), directory.path()));
    let wanted = [
        "missing-picture event.plans[0].image.src",
        "missing-picture people[1].photo.src",
        "missing-picture sessions[1].image.src",
    ];
    let mut told = told(&report);
    told.sort();
    assert_eq!(told, wanted);
    assert!(!report.is_fit(false));
    assert_eq!(check_pictures("no JSON", directory.path()), []);
}

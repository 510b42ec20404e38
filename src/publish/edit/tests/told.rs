use super::super::session::Course;
use super::super::{describe, told};
use super::*;
use crate::programme::lang::Lang;
use serde_json::json;

/// What readers of a language are told of a change of a session of the Assises.
fn lines(id: &str, change: &Wanted, lang: &str) -> String {
    let (before, writes) = (index(ASSISES), wanted(ASSISES, id, change, &log(Vec::new())).unwrap());
    let after = index(&written(ASSISES, &writes));
    let lang = *before.languages().iter().find(|it| it.code() == lang).unwrap();
    let [was, is] = [&before, &after].map(|index| (index, index.session(id).unwrap()));
    told::session(was, is, lang).unwrap()
}

#[test]
fn visitors_are_told_in_their_language_what_is_different() {
    let change = Wanted {
        room: Some("ourika"),
        late: Some(15),
        remark: Some(json!({"fr": "Bientôt"})),
        ..Wanted::default()
    };
    assert_eq!(
        lines("startup-showcase", &change, "fr"),
        "Horaire modifié\u{a0}: Avant 12:15–13:00, Maintenant 12:30–13:15 · Changement de \
         salle\u{a0}: Avant Espaces extérieurs 3 et 4, Maintenant Salle Ourika · «\u{a0}Bientôt\u{a0}»"
    );
    assert_eq!(
        lines("startup-showcase", &change, "en"),
        "New time: Before 12:15–13:00, Now 12:30–13:15 · Other room: Before Outdoor areas 3 and 4, \
         Now Ourika Room · “Bientôt [fr]”"
    );
    let arabic = lines("startup-showcase", &change, "ar");
    assert!(arabic.contains("الآن \u{2068}12:30–13:15\u{2069}"), "{arabic}");
}

#[test]
fn a_state_is_told_once() {
    let of = |course| {
        lines("public-health", &Wanted { course: Some(course), ..Wanted::default() }, "en")
    };
    assert_eq!(of(Course::Cancelled), "Cancelled");
    assert_eq!(of(Course::Full), "Full");
}

#[test]
fn what_is_taken_back_is_told_as_what_it_is() {
    let full = Wanted {
        course: Some(Course::Full),
        remark: Some(json!({"en": "No seats"})),
        ..Wanted::default()
    };
    let writes = wanted(ASSISES, "public-health", &full, &log(Vec::new())).unwrap();
    let (after, before) = (index(ASSISES), index(&written(ASSISES, &writes)));
    let [was, is] = [&before, &after].map(|index| (index, index.session("public-health").unwrap()));
    assert_eq!(
        told::session(was, is, Lang::EN).unwrap(),
        "(no longer: Full) · (no longer: “No seats”)"
    );
}

#[test]
fn a_remark_that_takes_the_place_of_another_is_told_with_it() {
    let remark = Wanted { remark: Some(json!({"en": "Ask at the desk"})), ..Wanted::default() };
    let told = lines("sovereign-technology-funds", &remark, "en");
    assert!(told.starts_with("“Ask at the desk” · (no longer: “The printed programme"), "{told}");
    assert!(told.ends_with("ask at the venue.”)"), "{told}");
}

#[test]
fn a_room_that_becomes_uncertain_again_is_told() {
    let certain = Wanted { room: Some("toubkal"), ..Wanted::default() };
    assert_eq!(lines("public-health", &certain, "en"), "Room confirmed");
    let writes = wanted(ASSISES, "public-health", &certain, &log(Vec::new())).unwrap();
    let (after, before) = (index(ASSISES), index(&written(ASSISES, &writes)));
    let [was, is] = [&before, &after].map(|index| (index, index.session("public-health").unwrap()));
    assert_eq!(told::session(was, is, Lang::EN).unwrap(), "Proposed room");
}

#[test]
fn rooms_that_are_given_up_are_told() {
    let text = BY_HAND.replace(r#""rooms": ["#, r#""room": "toubkal", "rooms": ["#);
    let one = Wanted { room: Some("toubkal"), ..Wanted::default() };
    let writes = wanted(&text, "two", &one, &log(Vec::new())).unwrap();
    let (before, after) = (index(&text), index(&written(&text, &writes)));
    let [was, is] = [&before, &after].map(|index| (index, index.session("two").unwrap()));
    let told = told::session(was, is, Lang::FR).unwrap();
    let wanted = "Salle confirmée · Changement de salle\u{a0}: Avant Salle Toubkal, Salle Ourika, \
                  Maintenant Salle Toubkal";
    assert_eq!(told, wanted);
}

#[test]
fn a_change_in_a_line_says_first_what_changes_the_way() {
    let change = Wanted {
        room: Some("ourika"),
        late: Some(15),
        remark: Some(json!({"fr": "Bientôt"})),
        ..Wanted::default()
    };
    let writes = wanted(BY_HAND, "one", &change, &log(Vec::new())).unwrap();
    assert_eq!(
        describe::change(&index(BY_HAND), &writes, Lang::FR, Lang::EN),
        "La santé publique: room toubkal → ourika, start 09:00 → 09:15, end 10:00 → 10:15, \
         state — → moved, remark"
    );
    let index = index(BY_HAND);
    assert_eq!(
        describe::session(&index, index.session("late").unwrap(), Lang::FR, Lang::EN),
        "30 · 2025-07-01 23:30–00:30 · Tout le site · La nuit"
    );
}

#[test]
fn what_belongs_to_a_session_that_moves_is_told_to_stay() {
    let text = BY_HAND.replace(r#""whole_venue": true,"#, r#""part_of": "one","#);
    let index = index(&text);
    let told = |id| describe::left_behind(&index, index.session(id).unwrap());
    assert_eq!(
        told("one").unwrap().english(),
        "what belongs to it keeps its own time and room: 30"
    );
    assert_eq!(told("two"), None);
}

use super::FORMAT;
use crate::exchange::sample::*;
use crate::programme::lang::Lang;
use crate::programme::model::{Kind, SessionState};
use proptest::prelude::*;

const TEXT: &str = r##"{"$schema": "../schema2.json", "schedule": {"version": "1", "base_url": "https://hub.example/", "conference": {
    "acronym": "orchard", "title": "Orchard Days", "description": {"en": "Two *days*", "fr": "Deux jours"}, "start": "2030-05-06T07:00:00+00:00",
    "end": "2030-05-08T02:00:00+02:00", "time_zone_name": "Europe/Paris", "url": "https://orchard.example/", "languages": ["en", "fr"],
    "defaults": {"theme": "dark", "language": "en"}, "colors": {"primary": "#ff0000"},
    "tracks": [{"guid": "t-1", "name": "Trees", "slug": "trees", "colors": {"light": "#00aa00", "dark": "#00ff00"}}],
    "rooms": [{"guid": "r-1", "name": "Barn", "slug": "barn", "type": "STAGE", "capacity": 120, "description": {"en": "Yard", "fr": "Cour"},
      "features": {"recording": "UNKNOWN"}, "parent": {"name": "Farm", "slug": "farm", "guid": "p-1"}}],
    "days": [{"index": 1, "date": "2030-05-06", "start": "2030-05-06T07:00:00+00:00", "end": "2030-05-07T04:00:00+02:00"},
             {"index": 2, "date": "2030-05-07", "start": "2030-05-07T09:00:00+02:00", "end": "2030-05-07T20:00:00+02:00"}]},
  "events": [
    {"guid": "e-1", "code": "ABC", "type": "LIGHTNING_TALK", "start": "2030-05-06T09:30:00+02:00", "end": "2030-05-06T10:00:00+02:00",
     "room": {"guid": "r-1"}, "url": "https://hub.example/e-1", "slug": "apples", "title": "Apples", "subtitle": "All", "language": "fr",
     "track": {"slug": "trees"}, "abstract": {"en": "Short", "fr": "Court"}, "description": "Long *texte*", "state": "CONFIRMED",
     "logo": {"type": "Image", "url": "https://pictures.example/1.png"}, "do_not_record": true,
     "participants": [{"guid": "p-1", "name": "Ada", "role": "SPEAKER"}, {"guid": "p-2", "role": "MODERATOR"}, {"guid": "p-3", "name": "Cy", "role": "HOST"},
                      {"guid": "p-9"}],
     "links": [{"url": "https://a.example/", "title": "More"}, {"type": "ORIGIN", "url": "https://talks.example/e-1"}, {"type": "FEEDBACK", "url": "https://talks.example/e-1/f"},
               {"type": "ACTIVITYPUB", "service": "MASTODON", "url": "https://m.example/@a"}],
     "attachments": [{"type": "SLIDES", "url": "https://slides.example/1.pdf"}]},
    {"type": "BREAK", "title": "Lunch", "start": "2030-05-06T10:00:00Z", "end": "2030-05-06T11:00:00Z", "room": {"guid": "r-1"}},
    {"guid": "e-2", "type": "OTHER", "title": "Late", "start": "2030-05-07T01:00:00+02:00", "duration": "PT1H30M", "track": {"slug": "water"},
     "room": {"guid": "r-2", "name": "Shed"}, "state": "CANCELED", "language": "en", "subtitle": null},
    {"guid": "e-3", "title": "Moved", "start": "2030-05-07T11:00:00+02:00", "state": "DELAYED", "room": null, "track": null},
    {"guid": "e-4", "title": "Never", "start": "2030-05-07T11:00:00+02:00", "state": "REJECTED"}],
  "persons": [{"guid": "p-1", "name": "Ada", "biography": "Grows *trees*.", "avatar": {"url": "https://pictures.example/ada.jpg"},
     "links": [{"type": "ACTIVITYPUB", "service": "MASTODON", "url": "https://m.example/@ada"}], "url": "https://hub.example/ada"},
    {"guid": "p-2", "name": "Bo"}]}}"##;

#[test]
fn a_schedule_arrives_whole() {
    let draft = draft(&[("schedule.json", TEXT)], "");
    assert_eq!((en(&draft.event.name), &*draft.event.time_zone), ("Orchard Days", "Europe/Paris"));
    assert_eq!(draft.event.about[0].exact(Lang::FR), Some("Deux jours"));
    assert_eq!(draft.event.languages, [Lang::EN], "few titles are in French");
    assert_eq!(draft.event.day_starts.map(|it| it.to_string()).as_deref(), Some("04:00"));
    assert_eq!(draft.event.days.len(), 2);
    assert_eq!(
        spans(&draft),
        [
            "2030-05-06T09:30:00+02:00 2030-05-06T10:00:00+02:00",
            "2030-05-06T12:00:00+02:00 2030-05-06T13:00:00+02:00",
            "2030-05-07T01:00:00+02:00 2030-05-07T02:30:00+02:00",
            "2030-05-07T11:00:00+02:00",
        ]
    );
    let talk = &draft.sessions[0];
    assert_eq!(
        (talk.title.exact(Lang::FR), talk.subtitle.exact(Lang::FR)),
        (Some("Apples"), Some("All"))
    );
    assert_eq!(talk.summary.exact(Lang::FR), Some("Court\n\nLong *texte*"));
    assert_eq!(talk.summary.exact(Lang::EN), Some("Short"));
    assert_eq!(
        (kind(&draft, talk), tracks(&draft, talk), rooms(&draft, talk)),
        ("Lightning talk", vec!["Trees"], vec!["Barn"])
    );
    assert_eq!(speakers(&draft, talk), ["Ada", "Bo*", "Cy"]);
    assert_eq!(en(&talk.speakers[2].function), "Host");
    assert_eq!(tags(&draft, talk), ["Recording: Do not record"]);
    let wanted = [
        ("page", "https://hub.example/e-1"),
        ("other", "https://pictures.example/1.png"),
        ("other", "https://a.example/"),
        ("page", "https://talks.example/e-1"),
        ("feedback", "https://talks.example/e-1/f"),
        ("other", "https://m.example/@a"),
        ("slides", "https://slides.example/1.pdf"),
    ];
    assert_eq!(links(&talk.links), wanted);
    let titles = [4, 5, 6].map(|at: usize| talk.links[at].title.exact(Lang::FR));
    assert_eq!(titles, [None, Some("Mastodon"), None]);
    assert_eq!(
        (talk.origin.id.as_deref(), extras(&talk.origin)),
        (Some("e-1"), vec!["code", "slug"])
    );
    assert_eq!(
        notes(&draft),
        [
            "participant \"p-9\" is in no list: left out of the session",
            "left out, because it is rejected"
        ]
    );
}

#[test]
fn breaks_and_states_are_ours() {
    let draft = draft(&[("schedule.json", TEXT)], "");
    let [_, lunch, late, moved] = &draft.sessions[..] else { panic!("four sessions") };
    assert_eq!(draft.kinds[lunch.kind.unwrap()].like, Kind::Break);
    assert_eq!((late.kind, late.state), (None, Some(SessionState::Cancelled)));
    assert_eq!((tracks(&draft, late), rooms(&draft, late)), (vec!["water"], vec!["Shed"]));
    assert_eq!(
        (moved.state, moved.rooms.len(), moved.tracks.len()),
        (Some(SessionState::Moved), 0, 0)
    );
    let barn = &draft.rooms[0];
    assert_eq!(
        (barn.capacity, en(&barn.group), barn.at.exact(Lang::FR)),
        (Some(120), "Farm", Some("Cour"))
    );
    assert_eq!(extras(&barn.origin), ["type", "features"]);
    assert_eq!(draft.tracks[0].colour.as_deref(), Some("#00aa00"));
    let ada = &draft.people[0];
    assert_eq!(en(&ada.biography), "Grows *trees*.");
    let wanted = [
        ("page", "https://hub.example/ada"),
        ("other", "https://pictures.example/ada.jpg"),
        ("other", "https://m.example/@ada"),
    ];
    assert_eq!(links(&ada.links), wanted);
    assert_eq!(extras(&draft.event.origin), ["languages", "colors", "version"]);
}

#[test]
fn files_are_told_apart_by_looking_at_them() {
    assert_eq!(format("x", TEXT), Some("c3voc-v2"));
    assert_eq!(
        format("x", r#"{"schedule": {"conference": {"days": [{"rooms": {}}]}}}"#),
        Some("frab-json")
    );
    assert_eq!(format("x", r#"{"schedule": {"events": 1}}"#), None);
}

const MEMBERS: [&str; 20] = [
    "guid",
    "title",
    "start",
    "end",
    "duration",
    "room",
    "track",
    "type",
    "state",
    "language",
    "abstract",
    "description",
    "participants",
    "links",
    "attachments",
    "logo",
    "name",
    "slug",
    "colors",
    "capacity",
];

proptest! {
    #[test]
    fn no_file_panics(one in odd(&MEMBERS), other in odd(&MEMBERS)) {
        let conference = format!(r#"{{"rooms": [{one}], "tracks": [{other}], "days": [{one}, {{"date": 1, "start": "2030-05-06T07:00:00Z", "end": "2030-05-06T00:00:00Z"}}]}}"#);
        for text in [
            format!(r#"{{"schedule": {{"conference": {conference}, "events": [{one}, {other}, 1], "persons": [{other}]}}}}"#),
            format!(r#"{{"schedule": {{"conference": {one}, "events": {other}}}}}"#),
        ] {
            survive(FORMAT.reader, &[("x", &text)]);
        }
    }
}

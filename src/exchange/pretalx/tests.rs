use super::FORMAT;
use crate::exchange::sample::*;
use crate::programme::lang::Lang;
use crate::programme::model::{Kind, SessionState};
use proptest::prelude::*;

const WIDGET: &str = r##"{"talks": [
    {"code": "ABC123", "id": 901, "title": "Apples &amp; pears", "abstract": "Short.", "speakers": ["S1", "S9"], "track": 5,
     "start": "2030-05-06T09:30:00+02:00", "end": "2030-05-06T10:15:00+02:00", "room": 2, "duration": 45,
     "updated": "2030-01-01T00:00:00Z", "state": null, "content_locale": "fr", "do_not_record": true, "requires_signup": false},
    {"code": "ABC123", "id": 902, "title": "Apples &amp; pears", "abstract": "Short.", "speakers": ["S1"], "track": 5,
     "start": "2030-05-07T09:30:00+02:00", "end": "2030-05-07T10:15:00+02:00", "room": 3, "duration": 45, "content_locale": "fr"},
    {"id": 903, "title": {"en": "Lunch", "fr": "Déjeuner"}, "start": "2030-05-06T10:00:00Z", "end": "2030-05-06T11:00:00Z", "room": 2, "slot_type": "break"},
    {"id": 904, "title": "Cleaning", "start": "2030-05-06T11:00:00Z", "end": "2030-05-06T12:00:00Z", "room": 2, "slot_type": "blocker"},
    {"code": "WITHDR", "title": "Gone", "speakers": [], "start": "2030-05-06T14:00:00+02:00", "end": null, "duration": 30, "room": 3, "state": "withdrawn", "content_locale": "fr"}],
  "version": "0.3", "schedule_id": 7, "timezone": "Europe/Paris", "event_start": "2030-05-06", "event_end": "2030-05-07",
  "tracks": [{"id": 5, "name": {"en": "Trees", "fr": "Arbres"}, "description": {}, "color": "#00aa00"}],
  "rooms": [{"id": 3, "name": {"fr": "Cave"}, "description": {"fr": "En bas"}}, {"id": 2, "name": "Grange", "description": null}],
  "speakers": [{"code": "S1", "name": "Ada", "avatar": "https://pictures.example/ada.jpg", "avatar_thumbnail_tiny": null}]}"##;

#[test]
fn what_the_widget_shows_arrives_whole() {
    let draft = draft(&[("schedule.json", WIDGET)], "");
    assert_eq!(
        spans(&draft),
        [
            "2030-05-06T09:30:00+02:00 2030-05-06T10:15:00+02:00",
            "2030-05-07T09:30:00+02:00 2030-05-07T10:15:00+02:00",
            "2030-05-06T12:00:00+02:00 2030-05-06T13:00:00+02:00",
            "2030-05-06T14:00:00+02:00 2030-05-06T14:30:00+02:00",
        ]
    );
    assert_eq!(draft.event.time_zone, "Europe/Paris");
    let [talk, again, lunch, gone] = &draft.sessions[..] else { panic!("four sessions") };
    assert_eq!(talk.title.exact(Lang::FR), Some("Apples & pears"));
    assert_eq!(talk.summary.exact(Lang::FR), Some("Short."));
    assert_eq!(talk.languages, [Lang::FR]);
    assert_eq!(tags(&draft, talk), ["Recording: Do not record"]);
    assert_eq!(talk.origin.id.as_deref(), Some("ABC123"));
    assert_eq!(again.origin.id.as_deref(), Some("ABC123 (2)"));
    assert_eq!(extras(&talk.origin), [""; 0], "nothing is left");
    assert_eq!(talk.speakers.len(), 1);
    let room = |at: usize| &draft.rooms[at];
    assert_eq!(room(talk.rooms[0]).name.exact(Lang::FR), Some("Grange"));
    assert_eq!(room(again.rooms[0]).at.exact(Lang::FR), Some("En bas"));
    let track = &draft.tracks[talk.tracks[0]];
    assert_eq!(
        (track.name.exact(Lang::FR), track.colour.as_deref()),
        (Some("Arbres"), Some("#00aa00"))
    );
    assert_eq!((lunch.title.exact(Lang::FR), lunch.origin.id.as_deref()), (Some("Déjeuner"), None));
    assert_eq!(draft.kinds[lunch.kind.unwrap()].like, Kind::Break);
    assert_eq!(gone.state, Some(SessionState::Cancelled));
    assert_eq!(links(&draft.people[0].links), [("other", "https://pictures.example/ada.jpg")]);
    let counted: Vec<_> = draft.extras.iter().collect();
    assert_eq!(counted, [("talks.blocker", 1), ("talks.updated", 1)]);
    assert_eq!(notes(&draft), ["speaker \"S9\" is in no list: left out of the session"]);
}

const EVENT: &str = r##"{"name": {"en": "Orchard Days", "fr": "Jours"}, "slug": "orchard", "is_public": true, "date_from": "2030-05-06",
    "date_to": "2030-05-07", "timezone": "Europe/Paris", "email": "a@orchard.example", "custom_domain": "https://talks.orchard.example",
    "locale": "en", "locales": ["en", "fr"], "primary_color": "#00aa00"}"##;

const SUBMISSIONS: &str = r#"{"count": 3, "next": "https://talks.example/api/?offset=3", "previous": null, "results": [
    {"code": "AAA", "title": "One", "speakers": ["S1"], "submission_type": 4, "track": 5, "tags": [1], "state": "confirmed",
     "abstract": "Short.", "description": "Short. And long.", "duration": 30, "slot_count": 1, "content_locale": "en",
     "do_not_record": false, "image": "https://pictures.example/1.png",
     "resources": [{"id": 1, "resource": "https://slides.example/1.pdf", "description": "Slides", "is_public": true},
                   {"id": 2, "resource": "https://secret.example/", "description": "x", "is_public": false}, 3],
     "slots": [31], "answers": [7], "internal_notes": "no", "reviews": [1]},
    {"code": "BBB", "title": "Two", "speakers": [{"code": "S2", "name": "Bo", "biography": "Grows *trees*.", "avatar_url": null}],
     "submission_type": {"en": "Workshop"}, "track": {"en": "Water"}, "state": "accepted", "slot":
     {"start": "2030-05-06T09:00:00Z", "end": "2030-05-06T10:00:00Z", "room": {"en": "Shed"}, "room_id": 9}},
    {"code": "CCC", "title": "No", "speakers": [], "state": "rejected", "slots": []}]}"#;

const SLOTS: &str = r#"[{"id": 31, "room": 2, "start": "2030-05-06T08:00:00Z", "end": "2030-05-06T08:30:00Z", "submission": "AAA", "schedule": 7},
    {"id": 32, "room": {"id": 2, "name": {"en": "Barn"}}, "start": "2030-05-06T10:00:00Z", "end": "2030-05-06T11:00:00Z", "submission": null, "description": {"en": "Lunch"}},
    {"id": 33, "room": 2, "start": "2030-05-06T12:00:00Z", "submission": {"code": "DDD", "title": "Four", "speakers": [], "state": "confirmed", "duration": 20}},
    {"id": 34, "room": 2, "start": "2030-05-06T12:00:00Z", "submission": "ZZZ"}]"#;

const OTHERS: [(&str, &str); 4] = [
    (
        "rooms.json",
        r#"[{"id": 2, "name": {"en": "Barn"}, "description": {"en": "Behind the yard"}, "capacity": 120, "position": 1, "guid": null}]"#,
    ),
    (
        "types.json",
        r#"{"count": 1, "results": [{"id": 4, "name": {"en": "Talk"}, "default_duration": 30}]}"#,
    ),
    (
        "tags.json",
        r##"[{"id": 1, "tag": "easy", "description": {}, "color": "#fff", "is_public": true}]"##,
    ),
    (
        "tracks.json",
        r##"[{"id": 5, "name": {"en": "Trees"}, "color": "#00aa00", "position": 0, "requires_access_code": false}]"##,
    ),
];

#[test]
fn pages_of_the_api_complete_each_other() {
    let speakers_of = r#"[{"code": "S1", "name": "Ada", "biography": null, "submissions": ["AAA"], "email": "a@b.example"}]"#;
    let files = [
        ("event.json", EVENT),
        ("submissions.json", SUBMISSIONS),
        ("slots.json", SLOTS),
        ("speakers.json", speakers_of),
    ];
    let draft = draft(&[&files[..], &OTHERS[..]].concat(), "");
    assert_eq!(en(&draft.event.name), "Orchard Days");
    assert_eq!(draft.event.languages, [Lang::EN]);
    assert_eq!(&*draft.event.links[0].url, "https://talks.orchard.example/orchard/");
    let titles: Vec<&str> = draft.sessions.iter().map(|it| en(&it.title)).collect();
    assert_eq!(titles, ["One", "Two", "Lunch", "Four"]);
    assert_eq!(
        spans(&draft),
        [
            "2030-05-06T10:00:00+02:00 2030-05-06T10:30:00+02:00",
            "2030-05-06T11:00:00+02:00 2030-05-06T12:00:00+02:00",
            "2030-05-06T12:00:00+02:00 2030-05-06T13:00:00+02:00",
            "2030-05-06T14:00:00+02:00 2030-05-06T14:20:00+02:00",
        ]
    );
    let one = &draft.sessions[0];
    assert_eq!(en(&one.summary), "Short. And long.");
    assert_eq!(
        (rooms(&draft, one), tracks(&draft, one), kind(&draft, one)),
        (vec!["Barn"], vec!["Trees"], "Talk")
    );
    assert_eq!(tags(&draft, one), ["Tag: easy"]);
    assert_eq!(
        links(&one.links),
        [("other", "https://pictures.example/1.png"), ("slides", "https://slides.example/1.pdf")]
    );
    assert_eq!(extras(&one.origin), ["resources"], "a number of which nothing is known");
    let two = &draft.sessions[1];
    assert_eq!(
        (rooms(&draft, two), tracks(&draft, two), kind(&draft, two)),
        (vec!["Shed"], vec!["Water"], "Workshop")
    );
    assert_eq!(speakers(&draft, two), ["Bo"]);
    assert_eq!((draft.rooms[0].capacity, en(&draft.rooms[0].at)), (Some(120), "Behind the yard"));
    assert_eq!(kind(&draft, &draft.sessions[2]), "Break");
    let told: Vec<String> = draft.notes.iter().map(ToString::to_string).collect();
    let wanted = [
        "submissions.json: this is not all: the next page is https://talks.example/api/?offset=3",
        "slots.json, [3]: left out, because submission ZZZ is in no file",
        "left out, because they are rejected: 1 submissions",
    ];
    assert_eq!(told, wanted);
    let counted: Vec<&str> = draft.extras.iter().map(|(name, _)| name).collect();
    let wanted = [
        "event.email",
        "speakers.email",
        "speakers.submissions",
        "talks.answers",
        "talks.internal_notes",
        "talks.resources that are not public",
        "talks.reviews",
        "talks.slot_count",
    ];
    assert_eq!(counted, wanted);
}

#[test]
fn files_are_told_apart_by_looking_at_them() {
    for (name, text) in
        [("a", WIDGET), ("b", EVENT), ("c", SUBMISSIONS), ("d", SLOTS)].iter().chain(&OTHERS)
    {
        assert_eq!(format(name, text), Some("pretalx"), "{name}");
    }
    assert_eq!(format("x", r#"{"results": [{"a": 1}], "count": 1}"#), None);
    assert_eq!(format("x", r#"{"talks": 1}"#), None);
}

const MEMBERS: [&str; 22] = [
    "code",
    "id",
    "title",
    "start",
    "end",
    "room",
    "room_id",
    "slot",
    "slots",
    "slot_type",
    "state",
    "track",
    "tags",
    "speakers",
    "submission",
    "submission_type",
    "resources",
    "name",
    "biography",
    "duration",
    "capacity",
    "color",
];

proptest! {
    #[test]
    fn no_file_panics(one in odd(&MEMBERS), other in odd(&MEMBERS)) {
        let widget = format!(r#"{{"talks": [{one}, {other}, 1], "rooms": [{other}], "tracks": [{one}], "speakers": [{one}, {other}]}}"#);
        for text in [&widget, &one, &format!("[{one}, {other}]"), &format!(r#"{{"count": 1, "results": [{other}]}}"#)] {
            survive(FORMAT.reader, &[("x", text)]);
        }
    }
}

use super::FORMAT;
use crate::exchange::sample::*;
use crate::programme::model::Kind;
use proptest::prelude::*;

const ALL: &str = r#"{"sessions": [
    {"id": "11", "title": "Growing Vec<T> trees", "description": "One.\r\n* Two & three", "startsAt": "2030-05-06T09:30:00",
     "endsAt": "2030-05-06T10:15:00", "isServiceSession": false, "isPlenumSession": false, "speakers": ["a", "c", "z"],
     "categoryItems": [1, 3, 4, 6, 99], "questionAnswers": [{"questionId": 7, "answerValue": "https://slides.example/11"},
       {"questionId": 8, "answerValue": "none"}], "roomId": 2, "liveUrl": "https://live.example/11",
     "recordingUrl": null, "status": "Accepted", "isInformed": true, "isConfirmed": false, "level": 3},
    {"id": "12", "title": "Lunch", "description": null, "startsAt": "2030-05-06T12:00:00", "endsAt": "2030-05-06T13:00:00",
     "isServiceSession": true, "isPlenumSession": true, "speakers": [], "categoryItems": [], "roomId": 1},
    {"id": 13, "title": "Later", "startsAt": null, "endsAt": null, "speakers": null, "roomId": null, "status": "Waitlisted"},
    {"id": "14", "title": "Never", "startsAt": "2030-05-06T09:30:00", "status": "Declined"}],
  "speakers": [{"id": "a", "firstName": "Ada", "lastName": "Apple", "fullName": "Ada Apple", "bio": "Grows trees.", "tagLine": "Gardener, Orchard Ltd",
     "profilePicture": "https://pictures.example/ada.jpg", "isTopSpeaker": true, "sessions": [11],
     "links": [{"title": "Blog", "url": "https://ada.example/", "linkType": "Blog"}], "categoryItems": [6], "questionAnswers": []},
    {"id": "c", "firstName": "Cy", "lastName": null, "bio": null, "links": []}],
  "questions": [{"id": 7, "question": "Slides", "questionType": "Web_Address", "sort": 1}, {"id": 8, "question": "Allergies", "sort": 2}],
  "categories": [{"id": 20, "title": "Session format", "items": [{"id": 1, "name": "Workshop", "sort": 1}], "sort": 0},
    {"id": 21, "title": "Level", "items": [{"id": 3, "name": "Easy"}]}, {"id": 22, "title": "Track", "items": [{"id": 4, "name": "Trees"}]},
    {"id": 23, "title": "Language", "items": [{"id": 6, "name": "French"}]}],
  "rooms": [{"id": 1, "name": "Shed", "sort": 2}, {"id": 2, "name": "Barn", "sort": 1}]}"#;

fn grid(room: &str, session: &str) -> String {
    format!(
        r#"{{"id": {room}, "name": "Room {room}", "sessions": [{{"id": "11", "title": "Trees", "startsAt": "2030-05-06T09:30:00",
        "endsAt": null, "isServiceSession": false, "isPlenumSession": false, "speakers": [{{"id": "a", "name": "Ada Apple"}}],
        "categories": [{{"id": 21, "name": "Level", "categoryItems": [{{"id": 3, "name": "Easy"}}]}}], "roomId": {room},
        "room": "Room {room}"{session}}}], "hasOnlyPlenumSessions": false}}"#
    )
}

#[test]
fn the_whole_of_an_event_arrives() {
    let draft = draft(&[("all.json", ALL)], "Europe/Paris");
    assert_eq!(
        spans(&draft),
        [
            "2030-05-06T09:30:00+02:00 2030-05-06T10:15:00+02:00",
            "2030-05-06T12:00:00+02:00 2030-05-06T13:00:00+02:00",
            "",
        ]
    );
    assert_eq!(draft.event.time_zone, "Europe/Paris");
    let names: Vec<&str> = draft.rooms.iter().map(|room| en(&room.name)).collect();
    assert_eq!(names, ["Barn", "Shed"]);
    let session = &draft.sessions[0];
    assert_eq!(en(&session.title), "Growing Vec<T> trees");
    assert_eq!(en(&session.summary), "One.\n\\* Two & three");
    assert_eq!((kind(&draft, session), tracks(&draft, session)), ("Workshop", vec!["Trees"]));
    assert_eq!(tags(&draft, session), ["Level: Easy"]);
    assert_eq!(session.languages.iter().map(|it| it.code()).collect::<Vec<_>>(), ["fr"]);
    assert_eq!(
        (rooms(&draft, session), speakers(&draft, session)),
        (vec!["Barn"], vec!["Ada Apple".into(), "Cy".into()])
    );
    assert_eq!(
        links(&session.links),
        [("stream", "https://live.example/11"), ("slides", "https://slides.example/11")]
    );
    assert_eq!(extras(&session.origin), ["level", "categoryItems"], "nothing else is left");
    let counted: Vec<_> = draft.extras.iter().collect();
    let wanted = [
        ("sessions.answers: Allergies", 1),
        ("sessions.isConfirmed", 1),
        ("sessions.isInformed", 1),
    ];
    assert_eq!(counted, wanted);
    let lunch = &draft.sessions[1];
    assert_eq!(draft.kinds[lunch.kind.unwrap()].like, Kind::Break);
    assert!(lunch.whole_venue && !session.whole_venue);
    assert_eq!(extras(&draft.sessions[2].origin), ["status"]);
    let told: Vec<String> = draft.notes.iter().map(ToString::to_string).collect();
    let wanted = [
        "sessions[0]: speaker \"z\" is in no list: left out of the session",
        "sessions[3]: left out, because it was declined",
    ];
    assert_eq!(told, wanted);
}

#[test]
fn people_arrive_with_their_tag_line_and_their_links() {
    let draft = draft(&[("all.json", ALL)], "UTC");
    let ada = &draft.people[0];
    assert_eq!((en(&ada.function), en(&ada.biography)), ("Gardener, Orchard Ltd", "Grows trees."));
    assert_eq!(en(&ada.sort_name), "Apple Ada");
    assert_eq!(
        links(&ada.links),
        [("other", "https://pictures.example/ada.jpg"), ("other", "https://ada.example/")]
    );
    assert_eq!(extras(&ada.origin), ["isTopSpeaker", "categories"]);
    assert_eq!(en(&draft.people[1].name), "Cy");
}

#[test]
fn times_without_a_zone_ask_for_one() {
    let told = refusal(&[("all.json", ALL)], "");
    assert!(
        told.starts_with("sessions[0]: times without a zone: say which, as with --zone"),
        "{told}"
    );
    let utc = ALL.replace(":00\"", ":00Z\"");
    let draft = draft(&[("all.json", &utc)], "Asia/Tokyo");
    assert_eq!(spans(&draft)[0], "2030-05-06T18:30:00+09:00 2030-05-06T19:15:00+09:00");
}

#[test]
fn a_session_that_takes_several_rooms_of_the_grid_is_one() {
    let day = format!(
        r#"[{{"date": "2030-05-06T00:00:00", "isDefault": true, "rooms": [{}, {}], "timeSlots": [{{"slotStart": "09:30:00", "rooms": []}}]}}]"#,
        grid("1", ""),
        grid("2", "")
    );
    let speakers_of =
        r#"[{"id": "a", "fullName": "Ada Apple", "tagLine": "Gardener", "profilePicture": null}]"#;
    let draft = draft(&[("grid.json", &day), ("speakers.json", speakers_of)], "UTC");
    assert_eq!((draft.sessions.len(), draft.event.days.len()), (1, 1));
    let session = &draft.sessions[0];
    assert_eq!(rooms(&draft, session), ["Room 1", "Room 2"]);
    assert_eq!(
        (tags(&draft, session), speakers(&draft, session)),
        (vec!["Level: Easy".into()], vec!["Ada Apple".into()])
    );
    assert_eq!((draft.people.len(), en(&draft.people[0].function)), (1, "Gardener"));
}

#[test]
fn other_names_for_the_same_are_known() {
    let text = r#"{"sessions": [{"id": "1", "title": "a", "description": "", "speakerIds": ["s"], "location": "Barn",
        "startsAt": "2030-05-06T09:30", "endsAt": "2030-05-06T10:00", "tags": ["Easy"], "videoUrl": "https://video.example/1"}],
        "speakers": [{"id": "s", "name": "Ada", "position": "Gardener", "description": "Grows trees.", "photoUrl": "https://pictures.example/ada.jpg"}]}"#;
    let draft = draft(&[("conference.json", text)], "UTC");
    let session = &draft.sessions[0];
    assert_eq!(
        (rooms(&draft, session), speakers(&draft, session)),
        (vec!["Barn"], vec!["Ada".into()])
    );
    assert_eq!(
        (tags(&draft, session), links(&session.links)),
        (vec!["Tag: Easy".into()], vec![("recording", "https://video.example/1")])
    );
    let ada = &draft.people[0];
    assert_eq!((en(&ada.function), en(&ada.biography)), ("Gardener", "Grows trees."));
    assert_eq!(links(&ada.links), [("other", "https://pictures.example/ada.jpg")]);
}

#[test]
fn groups_of_sessions_are_read_too() {
    let group = r#"[{"groupId": null, "groupName": "All", "sessions": [
        {"id": "1", "title": "a", "startsAt": "2030-05-06T09:30:00", "room": "Barn", "isServiceSession": true}]}]"#;
    let draft = draft(&[("sessions.json", group)], "UTC");
    assert_eq!(rooms(&draft, &draft.sessions[0]), ["Barn"]);
    assert_eq!(kind(&draft, &draft.sessions[0]), "Break");
}

#[test]
fn files_are_told_apart_by_looking_at_them() {
    assert_eq!(format("x", ALL), Some("sessionize"));
    let empty =
        r#"{"sessions": [], "speakers": [], "questions": [], "categories": [], "rooms": []}"#;
    assert_eq!(format("x", empty), Some("sessionize"));
    assert_eq!(
        format("x", r#"{"sessions": [{"title": "a", "start_time": "b"}], "speakers": []}"#),
        Some("open-event")
    );
    assert_eq!(format("x", r#"[{"date": "2030-05-06", "rooms": ["a"]}]"#), None);
}

const MEMBERS: [&str; 26] = [
    "speakerIds",
    "location",
    "tags",
    "photoUrl",
    "id",
    "title",
    "description",
    "startsAt",
    "endsAt",
    "isServiceSession",
    "isPlenumSession",
    "speakers",
    "categoryItems",
    "categories",
    "questionAnswers",
    "roomId",
    "room",
    "liveUrl",
    "status",
    "fullName",
    "tagLine",
    "links",
    "rooms",
    "sessions",
    "date",
    "items",
];

proptest! {
    #[test]
    fn no_file_panics(one in odd(&MEMBERS), other in odd(&MEMBERS)) {
        let all = format!(r#"{{"sessions": [{one}, {other}, 1], "speakers": [{other}], "rooms": [{one}], "categories": [{other}], "questions": [{one}]}}"#);
        let grid = format!(r#"[{{"date": "x", "rooms": [{{"sessions": [{one}, {other}]}}, {other}], "timeSlots": []}}, {one}]"#);
        for text in [&all, &grid, &one] {
            survive(FORMAT.reader, &[("x", text)]);
        }
    }
}

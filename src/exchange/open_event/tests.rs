use super::FORMAT;
use crate::exchange::sample::*;
use crate::programme::lang::Lang;
use crate::programme::model::SessionState;
use proptest::prelude::*;

const EVENT: &str = r#"{"id": 109, "name": "Сад 2030", "name_he": "הגן 2030", "description": "Яблоки<br />и груши", "description_he": "",
    "location_name": "Хайфа", "organizer_name": "Orchard", "start_time": "2030-05-06T16:00:00", "end_time": "2030-05-07T19:00:00",
    "timezone": "UTC", "email": "a@orchard.example", "event_url": "https://orchard.example/2030/", "topic": "Fruit",
    "social_links": [{"id": 1, "link": "https://social.example/orchard", "name": "Mastodon"}, {"id": 2, "link": "none", "name": "x"}]}"#;

const SESSIONS: &str = r##"[
    {"id": 3, "title": "Яблоки", "title_he": "תפוחים", "subtitle": null, "start_time": "2030-05-06T17:00:00+03:00", "end_time": "2030-05-06T18:00:00+03:00",
     "microlocation": {"id": 4, "name": "Сарай", "name_he": "אסם", "color": ""}, "track": {"id": 1, "name": "Лекция", "name_he": "הרצאה"},
     "speakers": [{"id": 7, "name": "Ада", "name_he": "עדה"}, {"id": 9, "name": "Бо", "name_he": "Бо"}], "short_abstract": "",
     "long_abstract": "Все <b>сорта</b>.", "long_abstract_he": "הכל", "language": "иврит, русский", "language_he": "עברית, רוסית",
     "audio": "/a.mp3", "signup_url": "https://forms.example/3", "shabbat": false, "session_type": {"id": 2, "name": "Мастерская"}, "level": "1"},
    {"id": 4, "title": "Груши", "title_he": "אגסים", "start_time": "2030-05-06T18:00:00+03:00", "end_time": "2030-05-06T17:00:00+03:00",
     "microlocation": {"id": 10, "name": "Отмена", "name_he": "ביטול"}, "track": {"id": 1}, "speakers": [], "language": "", "state": "accepted"},
    {"id": 5, "title": "...", "title_he": "...", "start_time": "x", "language": "по-разному", "state": "confirmed"},
    {"id": 6, "title": "Нет", "start_time": "2030-05-06T18:00:00+03:00", "state": "rejected"}]"##;

const SPEAKERS: &str = r#"[{"id": 7, "name": "Ада", "name_he": "עדה", "short_biography": "Сажает.", "short_biography_he": "", "long_biography": "Сажает. Много.",
    "long_biography_he": "שותלת.", "photo": "/images/ada.jpg", "website": "ada.example", "twitter": "", "organisation": "Сад", "position": null,
    "email": "ada@orchard.example", "country": "FR", "sessions": [{"id": 3, "title": "Яблоки"}]}]"#;

const ROOMS: &str = r#"[{"id": 4, "name": "Сарай", "name_he": "אסם", "floor": 2}, {"id": 10, "name": "Отмена", "name_he": "ביטול"}, {"id": 5, "name": "Погреб"}]"#;

const TRACKS: &str = r##"[{"id": 1, "name": "Лекция", "name_he": "הרצאה", "color": "#00aa00", "sessions": [{"id": 3}]}]"##;

fn folder() -> [(&'static str, &'static str); 5] {
    [
        ("event", EVENT),
        ("microlocations", ROOMS),
        ("sessions", SESSIONS),
        ("speakers", SPEAKERS),
        ("tracks.json", TRACKS),
    ]
}

fn ru(text: &crate::programme::text::Text) -> [&str; 2] {
    ["ru", "he"].map(|tag| text.exact(Lang::new(tag).unwrap()).unwrap_or_default())
}

#[test]
fn texts_in_a_language_that_has_twins_of_its_own_are_in_another_and_are_kept() {
    let draft = draft_in(&folder(), "", "he");
    let session = &draft.sessions[0];
    assert_eq!(ru(&session.title), ["", "תפוחים"]);
    assert_eq!(session.origin.extras.str("title"), Some("Яблоки"));
    let told =
        draft.notes.iter().filter(|note| note.what.english().contains("title and title_he differ"));
    assert_eq!(told.count(), 1, "{:?}", draft.notes);
    // A twin that says the same does not tell anything.
    assert_eq!(draft.sessions[2].origin.extras.str("title"), None);
}

#[test]
fn a_folder_arrives_whole_in_both_languages() {
    let draft = draft(&folder(), "");
    assert_eq!(ru(&draft.event.name), ["Сад 2030", "הגן 2030"]);
    assert_eq!(draft.event.languages.iter().map(|it| it.code()).collect::<Vec<_>>(), ["ru", "he"]);
    assert_eq!((ru(&draft.event.venue)[0], ru(&draft.event.organiser)[0]), ("Хайфа", "Orchard"));
    assert_eq!(draft.event.links.len(), 2);
    assert_eq!(extras(&draft.event.origin), ["topic", "social_links"]);
    // The zone of the event contradicts its sessions.
    assert_eq!(draft.event.time_zone, "");
    assert_eq!(
        spans(&draft),
        ["2030-05-06T17:00:00+03:00 2030-05-06T18:00:00+03:00", "2030-05-06T18:00:00+03:00", ""]
    );
    let session = &draft.sessions[0];
    assert_eq!(ru(&session.title), ["Яблоки", "תפוחים"]);
    assert_eq!(ru(&session.summary), ["Все **сорта**.", "הכל"]);
    assert_eq!(session.languages.iter().map(|it| it.code()).collect::<Vec<_>>(), ["he", "ru"]);
    assert_eq!(ru(&draft.rooms[session.rooms[0]].name), ["Сарай", "אסם"]);
    let track = &draft.tracks[session.tracks[0]];
    assert_eq!((ru(&track.name), track.colour.as_deref()), (["Лекция", "הרצאה"], Some("#00aa00")));
    assert_eq!(ru(&draft.kinds[session.kind.unwrap()].name)[0], "Мастерская");
    assert_eq!(
        links(&session.links),
        [
            ("registration", "https://forms.example/3"),
            ("recording", "https://orchard.example/a.mp3")
        ]
    );
    assert_eq!(extras(&session.origin), ["shabbat"], "nothing else is left");
    assert_eq!(draft.sessions[1].tracks, session.tracks, "by its id");
    assert_eq!(extras(&draft.sessions[2].origin), ["language"]);
}

#[test]
fn people_arrive_in_both_languages() {
    let draft = draft(&folder(), "");
    let ada = &draft.people[0];
    assert_eq!((ru(&ada.name), ru(&ada.biography)), (["Ада", "עדה"], ["Сажает. Много.", "שותלת."]));
    assert_eq!(ru(&ada.organisation)[0], "Сад");
    assert_eq!(
        links(&ada.links),
        [("page", "https://ada.example"), ("other", "https://orchard.example/images/ada.jpg")]
    );
    assert_eq!(extras(&ada.origin), ["country"]);
    assert_eq!(ru(&draft.people[1].name), ["Бо", ""], "what says the same is no translation");
    let counted: Vec<_> = draft.extras.iter().map(|(name, _)| name).collect();
    let wanted = ["event.email", "event.end_time", "event.start_time", "speakers.email"];
    assert_eq!(counted, wanted);
}

#[test]
fn what_is_doubtful_is_told_with_its_place() {
    let draft = draft(&folder(), "");
    let told: Vec<String> = draft.notes.iter().map(ToString::to_string).collect();
    let wanted = [
        "texts without a language are taken to be in \"ru\", by their letters: --language says another",
        "there are times that have not the offset of UTC: no zone is told, --zone says which one it is",
        "sessions, [1]: it ends before it starts: its end is left out",
        "sessions, [1]: cancelled, because its room is called \"Отмена\"",
        "sessions, [2]: \"x\" is no time",
        "sessions, [3]: left out, because it is rejected",
    ];
    assert_eq!(told, wanted);
    assert_eq!(draft.sessions[1].state, Some(SessionState::Cancelled));
    let rooms: Vec<&str> = draft.rooms.iter().map(|room| ru(&room.name)[0]).collect();
    assert_eq!(rooms, ["Сарай", "Погреб"]);
}

#[test]
fn one_object_with_lists_and_other_names_is_read_too() {
    let text = r#"{"timezone": "Asia/Tokyo", "more": [1], "sessions": [{"id": 1, "title": "Apples", "starts-at": "2030-05-06T08:00:00+00:00",
        "ends-at": "2030-05-06T09:00:00Z", "microlocation": "Barn", "short-abstract": "Sorts", "speakers": ["Ada"]}]}"#;
    let draft = draft(&[("all.json", text)], "");
    assert_eq!(spans(&draft), ["2030-05-06T17:00:00+09:00 2030-05-06T18:00:00+09:00"]);
    let session = &draft.sessions[0];
    assert_eq!(
        (rooms(&draft, session), speakers(&draft, session)),
        (vec!["Barn"], vec!["Ada".into()])
    );
    assert_eq!((en(&session.summary), &*draft.event.time_zone), ("Sorts", "Asia/Tokyo"));
    assert_eq!(draft.extras.iter().collect::<Vec<_>>(), [("file.more", 1)]);
    let local =
        text.replace("+00:00", "").replace("09:00:00Z", "09:00:00").replace("Asia/Tokyo", "");
    assert!(refusal(&[("all.json", &local)], "").starts_with("sessions[0]: times without a zone"));
}

#[test]
fn files_are_told_apart_by_looking_at_them() {
    for (name, text) in folder() {
        assert_eq!(format(name, text), Some("open-event"), "{name}");
    }
    assert_eq!(format("x", TRACKS), None, "what has but names is known by that of its file");
}

const MEMBERS: [&str; 20] = [
    "id",
    "title",
    "title_he",
    "start_time",
    "end_time",
    "microlocation",
    "track",
    "speakers",
    "long_abstract",
    "language",
    "language_he",
    "state",
    "session_type",
    "level",
    "signup_url",
    "name",
    "name_he",
    "name_ru",
    "photo",
    "long_biography",
];

proptest! {
    #[test]
    fn no_file_panics(one in odd(&MEMBERS), other in odd(&MEMBERS)) {
        let all = format!(r#"{{"sessions": [{one}, {other}, 1], "speakers": [{other}], "microlocations": [{one}], "tracks": [{other}], "event": {one}}}"#);
        for text in [&all, &one, &format!("[{one}, {other}]")] {
            survive(FORMAT.reader, &[("sessions", text)]);
        }
    }
}

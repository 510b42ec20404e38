use super::FORMAT;
use crate::exchange::sample::*;
use crate::programme::lang::Lang;
use proptest::prelude::*;

const SCHEDULE: &str = r#"{"schemaVersion": 2, "info": {"note": "made up"}, "schedule": [
    {"id": "1", "title": "Apples &amp; pears", "date": "2030-05-06", "time": "09:30", "mins": "90",
     "tags": ["Track:Trees", "Division: Programme", "Type:Panel", "Type:Talk", "Kids", "Language:French"],
     "loc": ["Barn", "Streamed"], "desc": "<p>All <b>sorts</b>.</p>", "env": "hybrid",
     "people": [{"id": "p1", "name": "Ada Apple (moderator)"}, {"id": "p2", "name": "Bo", "role": "guest of honour"},
                {"id": "p9"}, {"name": "Cy"}],
     "links": {"signup": "https://forms.example/1", "meeting": "https://meet.example/1", "recording": "soon"}},
    {"id": 2, "title": "Night", "date": "2030-05-06", "time": "23:30", "mins": 60, "loc": ["Barn"],
     "people": null, "links": []},
    {"id": "2", "title": "", "datetime": "2030-05-07T08:00:00Z", "mins": "0", "format": "Walk", "loc": "Yard"},
    {"id": "3", "title": "Some day", "date": "2030-05-07", "mins": "x"}]}"#;

const PEOPLE: &str = r#"{"people": [
    {"id": "p1", "name": ["Ada", "Apple", "Dr", "Jr."], "prog": ["1", "2", "77"], "bio": "<p>Grows.</p>",
     "links": {"img": "https://pictures.example/ada.jpg", "twitter": "@ada", "mail": "none"}},
    {"id": "p2", "name": "Bo", "sortname": "Zo", "bio": null, "links": []}]}"#;

const CONFIG: &str =
    r#"{"APP_ID": "orchard", "APP_TITLE": "Orchard Con", "TIMEZONE": "Europe/Dublin", "HELP": 1}"#;

fn all() -> [(&'static str, &'static str); 3] {
    [("schedule.json", SCHEDULE), ("people.json", PEOPLE), ("config.json", CONFIG)]
}

#[test]
fn a_programme_arrives_whole() {
    let draft = draft(&all(), "");
    assert_eq!(en(&draft.event.name), "Orchard Con");
    assert_eq!(
        (&*draft.event.time_zone, draft.event.origin.id.as_deref()),
        ("Europe/Dublin", Some("orchard"))
    );
    assert_eq!(
        spans(&draft),
        [
            "2030-05-06T09:30:00+01:00 2030-05-06T11:00:00+01:00",
            "2030-05-06T23:30:00+01:00 2030-05-07T00:30:00+01:00",
            "2030-05-07T09:00:00+01:00",
            "",
        ]
    );
    let session = &draft.sessions[0];
    assert_eq!((en(&session.title), en(&session.summary)), ("Apples & pears", "All **sorts**."));
    assert_eq!(tracks(&draft, session), ["Trees"]);
    assert_eq!(kind(&draft, session), "Panel");
    assert_eq!(tags(&draft, session), ["Division: Programme", "Type: Talk", "Tag: Kids"]);
    assert_eq!(session.languages, [Lang::FR]);
    assert_eq!(rooms(&draft, session), ["Barn", "Streamed"]);
    assert_eq!(speakers(&draft, session), ["Dr Ada Apple, Jr.*", "Bo", "p9", "Cy"]);
    assert_eq!(en(&session.speakers[1].function), "guest of honour");
    assert_eq!(
        links(&session.links),
        [("registration", "https://forms.example/1"), ("stream", "https://meet.example/1")]
    );
    assert_eq!(extras(&session.origin), ["env", "links"], "nothing else is left");
    let ids: Vec<_> = draft.sessions.iter().map(|it| it.origin.id.as_deref().unwrap()).collect();
    assert_eq!(ids, ["1", "2", "2 (2)", "3"]);
    assert_eq!((kind(&draft, &draft.sessions[2]), en(&draft.sessions[2].title)), ("Walk", "2"));
}

#[test]
fn people_arrive_with_their_links_and_their_sessions() {
    let draft = draft(&all(), "");
    let ada = &draft.people[0];
    assert_eq!((en(&ada.sort_name), en(&ada.biography)), ("Apple Ada", "Grows."));
    assert_eq!(
        links(&ada.links),
        [("other", "https://pictures.example/ada.jpg"), ("other", "https://twitter.com/ada")]
    );
    assert_eq!(extras(&ada.origin), ["links"], "an address that leads nowhere");
    assert_eq!(en(&draft.people[1].sort_name), "Zo");
    // She is not named in the second one, but her own list has it.
    assert_eq!(speakers(&draft, &draft.sessions[1]), ["Dr Ada Apple, Jr."]);
    let counted: Vec<_> = draft.extras.iter().collect();
    let wanted = [
        ("config.HELP", 1),
        ("file.info", 1),
        ("file.schemaVersion", 1),
        ("people.prog of no session", 1),
    ];
    assert_eq!(counted, wanted);
}

#[test]
fn what_is_wrong_is_told_with_its_place() {
    let draft = draft(&all(), "");
    let told: Vec<String> = draft.notes.iter().map(ToString::to_string).collect();
    let wanted = [
        "schedule.json, schedule[0]: person \"p9\" is in no list and has no name",
        "schedule.json, schedule[2]: it has no title: \"2\" stands for it",
        "schedule.json, schedule[3]: \"2030-05-07\" is no time",
    ];
    assert_eq!(told, wanted);
    let without = refusal(&[("schedule.json", SCHEDULE)], "");
    assert!(without.starts_with("schedule[0]: times without a zone"), "{without}");
    let broken = "var program = [{\"title\": \"a\",\n \"mins\": 1,\n oops}];";
    let inputs = inputs(&[("p.js", broken)]);
    let fault = (FORMAT.reader)(&inputs, &options("")).unwrap_err()[0].to_string();
    assert!(fault.starts_with("p.js, line 3: this is no JSON"), "{fault}");
}

#[test]
fn the_script_of_konopas_says_the_same() {
    let list = |json: &str| json[json.find('[').unwrap()..json.rfind(']').unwrap() + 1].to_owned();
    let plain = SCHEDULE.replace(r#"{"note": "made up"}"#, "1");
    let script = format!(
        "// Two lists [in one].\n/* {{ */ var program = {};\nvar people = {};\nvar updates = {{\"program\": {{}}}};",
        list(&plain),
        list(PEOPLE)
    );
    let [one, other] = [draft(&[("program.js", &script)], "Europe/Dublin"), draft(&all(), "")];
    let titles = |draft: &crate::exchange::Draft| {
        draft.sessions.iter().map(|it| (it.title.clone(), it.speakers.len())).collect::<Vec<_>>()
    };
    assert_eq!((spans(&one), titles(&one)), (spans(&other), titles(&other)));
    assert!(notes(&one)[0].contains("updates"), "{:?}", one.notes);
    let lists = [("a.json", &*list(&plain)), ("b.json", &*list(PEOPLE))];
    assert_eq!(spans(&draft(&lists, "Europe/Dublin")), spans(&other));
}

#[test]
fn the_second_place_is_an_area_where_rooms_share_it() {
    let item = |loc: &str| {
        format!(r#"{{"title": "a", "date": "2030-05-06", "time": "09:30", "loc": {loc}}}"#)
    };
    let read = |locs: [&str; 3]| {
        let list = locs.map(item).join(",");
        draft(&[("a.json", &format!("[{list}]"))], "UTC")
    };
    let areas = read([r#"["Barn", "Farm"]"#, r#"["Shed", "Farm"]"#, r#"["Hall"]"#]);
    let groups: Vec<_> = areas.rooms.iter().map(|room| (en(&room.name), en(&room.group))).collect();
    assert_eq!(groups, [("Barn", "Farm"), ("Shed", "Farm"), ("Hall", "")]);
    let both = read([r#"["Barn", "Online"]"#, r#"["Shed", "Online"]"#, r#"["Online"]"#]);
    assert_eq!(rooms(&both, &both.sessions[1]), ["Shed", "Online"]);
}

#[test]
fn tags_that_are_objects_are_said_once() {
    let text = r#"[{"title": "a", "datetime": "2030-05-06T09:30:00+02:00", "mins": 30,
        "tags": [{"value": "t3"}, {"value": "t9"}, "`10:30", "hidden:"]},
        {"title": "b", "date": "2030-05-06T10:30:00+02:00", "mins": 30, "loc": [],
         "tags": [{"value": "t3", "category": "Track", "label": "Art"}]}]"#;
    let draft = draft(&[("a.json", text)], "");
    assert_eq!(
        draft.sessions.iter().map(|it| tracks(&draft, it).concat()).collect::<Vec<_>>(),
        ["Art", "Art"]
    );
    assert_eq!(tags(&draft, &draft.sessions[0]), ["Tag: t9", "Tag: 10:30", "Tag: hidden:"]);
    assert_eq!(spans(&draft)[1], "2030-05-06T10:30:00+02:00 2030-05-06T11:00:00+02:00");
}

#[test]
fn files_are_told_apart_by_looking_at_them() {
    for (name, text) in all() {
        assert_eq!(format(name, text), Some("conclar"), "{name}");
    }
    assert_eq!(
        format("x", "// a\nvar people = [{\"name\": [\"a\"], \"prog\": []}]"),
        Some("conclar")
    );
    assert_eq!(format("x", "[{\"title\": \"a\", \"start_time\": \"b\"}]"), Some("open-event"));
    assert_eq!(format("x", "var a = 1;"), None);
    assert_eq!(format("x", "Dear all, [this] is {no} list"), None);
}

#[test]
fn a_language_that_nobody_tells_is_that_of_the_letters() {
    let text = r#"[{"title": "קפה", "date": "2030-05-06", "time": "09:30", "mins": 5}]"#;
    let draft = draft(&[("a.json", text)], "UTC");
    assert_eq!(draft.sessions[0].title.all().next().map(|it| it.lang.code()), Some("he"));
}

const MEMBERS: [&str; 20] = [
    "id",
    "title",
    "date",
    "time",
    "datetime",
    "mins",
    "loc",
    "tags",
    "people",
    "links",
    "desc",
    "format",
    "name",
    "sortname",
    "prog",
    "bio",
    "img_256_url",
    "value",
    "category",
    "label",
];

proptest! {
    #[test]
    fn no_file_panics(soup in "[\\[\\]{}:,a-z\"0-9/* =\n]{0,120}", one in odd(&MEMBERS), other in odd(&MEMBERS)) {
        let lists = format!("var program = [{one}, {other}, 1]; var people = [{other}, {one}]");
        for text in [&soup, &one, &lists, &format!("{{\"schedule\": [{one}], \"people\": [{other}]}}")] {
            survive(FORMAT.reader, &[("x", text)]);
            let _ = format("x", text);
        }
    }
}

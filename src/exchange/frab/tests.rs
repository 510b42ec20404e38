use super::{JSON, XML};
use crate::exchange::detect::format_of;
use crate::exchange::merge::merge;
use crate::exchange::times::Zone;
use crate::exchange::{Draft, Input, Options, read};
use crate::programme::lang::Lang;
use crate::programme::load::load;
use crate::programme::model::LinkKind;
use crate::programme::text::Text;
use crate::programme::time::Moment;
use proptest::prelude::*;

fn input(name: &str, text: &str) -> Input {
    Input::named(name.into(), text.into())
}

fn options(zone: &str) -> Options {
    Options { zone: Zone::named(zone), ..Options::default() }
}

fn draft(text: &str, options: &Options) -> Draft {
    read(&[input("schedule", text)], None, options).unwrap()
}

/// A schedule.xml of one day with these events in its room Barn.
fn xml(conference: &str, day: &str, events: &str) -> String {
    format!(
        "<schedule><conference><title>Orchard Days</title>{conference}</conference>\
         <day index=\"1\" date=\"2030-05-06\" {day}><room name=\"Barn\">{events}</room></day></schedule>"
    )
}

fn starts(draft: &Draft) -> Vec<String> {
    let start = |start: &Option<_>| start.map_or_else(String::new, |it: Moment| it.to_string());
    draft.sessions.iter().map(|session| start(&session.start)).collect()
}

fn en(text: &Text) -> &str {
    text.exact(Lang::EN).unwrap_or_default()
}

#[test]
fn an_event_of_the_old_dialect_has_its_day_and_a_zone_that_is_said() {
    let event = "<event id=\"7\"><start>09:30</start><duration>01:05:00</duration><title>Apples</title></event>\
                 <event id=\"8\"><start>01:30:00</start><duration>0:45</duration><title>Night</title></event>";
    let text = xml("<day_change>04:00:00</day_change>", "", event);
    let draft = draft(&text, &options("Europe/Paris"));
    assert_eq!(starts(&draft), ["2030-05-06T09:30:00+02:00", "2030-05-07T01:30:00+02:00"]);
    let ends: Vec<String> = draft.sessions.iter().map(|it| it.end.unwrap().to_string()).collect();
    assert_eq!(ends, ["2030-05-06T10:35:00+02:00", "2030-05-07T02:15:00+02:00"]);
    assert_eq!(draft.event.day_starts.unwrap().to_string(), "04:00");
    assert_eq!((&*draft.event.time_zone, draft.event.days.len()), ("Europe/Paris", 1));
    let untold = read(&[input("schedule.xml", &text)], None, &Options::default()).unwrap_err();
    let untold = untold[0].to_string();
    assert!(untold.contains("day 1, room Barn, event 7, line 1: times without a zone"), "{untold}");
}

#[test]
fn an_offset_of_the_day_or_a_named_zone_is_enough() {
    let event = "<event id=\"7\"><start>09:30</start><title>Apples</title></event>";
    let of_day =
        xml("", "start=\"2030-05-06T09:00:00+02:00\" end=\"2030-05-07T04:00:00+02:00\"", event);
    assert_eq!(starts(&draft(&of_day, &Options::default())), ["2030-05-06T09:30:00+02:00"]);
    let named = xml("<time_zone_name>Asia/Tokyo</time_zone_name>", "", event);
    let named = draft(&named, &Options::default());
    assert_eq!(starts(&named), ["2030-05-06T09:30:00+09:00"]);
    assert_eq!(named.event.time_zone, "Asia/Tokyo");
}

#[test]
fn an_event_of_the_new_dialect_arrives_whole() {
    let event = r#"<event id="7" guid="0a7c2f4e-0000-5000-8000-000000000007" code="ABCDEF">
        <date>2030-05-06T09:30:00+02:00</date><start>09:30</start><duration>00:30</duration>
        <room>Barn</room><slug>orchard-7-apples</slug><url>https://orchard.example/7</url>
        <recording><license>CC BY 4.0</license><optout>true</optout></recording>
        <title>Apples &amp; pears</title><subtitle>All</subtitle><track slug="trees">Trees</track>
        <type>Coffee break</type><language>fr</language>
        <abstract>Short.</abstract><description><![CDATA[<p>Long <b>text</b>.</p>]]></description>
        <logo>/a.png</logo><feedback_url>https://orchard.example/7/feedback</feedback_url>
        <persons><person id="1" guid="g1">Ada</person><person>Bob</person></persons>
        <links><link href="https://a.example/">A</link><link href="https://a.example/">again</link></links>
        <attachments><attachment type="slides" href="/s.pdf">Talk</attachment></attachments></event>"#;
    let conference = "<base_url>https://orchard.example/</base_url><time_zone_name>Europe/Paris</time_zone_name>\
                      <track name=\"Trees\" color=\"#00aa00\"/><acronym>orchard-2030</acronym>";
    let draft = draft(&xml(conference, "", event), &Options::default());
    let session = &draft.sessions[0];
    assert_eq!(session.origin.id.as_deref(), Some("7"));
    assert_eq!(session.title.exact(Lang::FR), Some("Apples & pears"));
    assert_eq!(session.summary.exact(Lang::FR), Some("Short.\n\nLong **text**."));
    assert_eq!(session.languages, [Lang::FR]);
    assert_eq!(draft.tracks[session.tracks[0]].colour.as_deref(), Some("#00aa00"));
    assert_eq!(draft.kinds[session.kind.unwrap()].like.code(), "break");
    let links: Vec<(LinkKind, &str)> = session.links.iter().map(|it| (it.kind, &*it.url)).collect();
    let wanted = [
        (LinkKind::Page, "https://orchard.example/7"),
        (LinkKind::Feedback, "https://orchard.example/7/feedback"),
        (LinkKind::Other, "https://orchard.example/a.png"),
        (LinkKind::Other, "https://a.example/"),
        (LinkKind::Slides, "https://orchard.example/s.pdf"),
    ];
    assert_eq!(links, wanted);
    let tags: Vec<&str> = session
        .tags
        .iter()
        .map(|(facet, value)| en(&draft.facets[*facet].values[*value].name))
        .collect();
    assert_eq!(tags, ["Do not record", "CC BY 4.0"]);
    let people: Vec<_> = draft
        .people
        .iter()
        .map(|it| (it.origin.id.as_deref(), it.name.all().next().unwrap().text))
        .collect();
    assert_eq!(people, [(Some("1"), "Ada"), (None, "Bob")]);
    let left: Vec<&str> = session.origin.extras.iter().map(|(name, _)| name).collect();
    assert_eq!(left, ["guid", "code", "slug", "track@slug"], "nothing else is left");
    assert_eq!(draft.event.origin.id.as_deref(), Some("orchard-2030"));
}

#[test]
fn schedule_json_is_read_as_it_is_met() {
    let text = r##"{"schedule": {"version": "1", "base_url": "https://orchard.example/", "conference": {
        "acronym": "orchard", "title": "Orchard Days", "time_zone_name": "Europe/Paris",
        "rooms": [{"name": "Barn", "capacity": "120", "description": "Ground floor"}],
        "tracks": [{"name": "Trees", "color": "#00aa00"}],
        "days": [{"index": 1, "date": "2030-05-06", "rooms": {
            "Loft": [],
            "Barn": [{"id": "7", "date": "2030-05-06T07:30:00Z", "start": "09:30", "duration": "0:30",
                "title": "Apples", "track": null, "language": "English", "persons": [
                {"id": 1, "public_name": "Ada", "biography": "A *gardener*.", "avatar": "/ada.png",
                 "answers": [{"question": 1}]}, "Bob"], "links": ["https://a.example/"], "mood": "good"}]}},
          {"index": 2, "date": "2030-05-07", "rooms": []}]}}}"##;
    let draft = draft(text, &Options::default());
    assert_eq!(
        starts(&draft),
        ["2030-05-06T09:30:00+02:00"],
        "UTC, told by the clock that is shown"
    );
    assert_eq!((draft.event.days.len(), draft.rooms.len(), draft.people.len()), (2, 1, 2));
    assert_eq!(draft.rooms[0].capacity, Some(120));
    assert_eq!(en(&draft.people[0].biography), "A *gardener*.");
    assert_eq!(draft.people[0].links.len(), 1);
    assert_eq!(draft.sessions[0].languages, [Lang::EN]);
    assert!(draft.sessions[0].origin.extras.get("mood").is_some());
    let counted: Vec<&str> = draft.extras.iter().map(|(name, _)| name).collect();
    assert_eq!(counted, ["person.answers"], "what is not for everybody is not kept");
}

#[test]
fn conferences_that_were_put_together_keep_their_events_and_people_apart() {
    let event = |guid: &str, title: &str, person: &str| {
        format!(
            "<event id=\"7\" guid=\"{guid}\"><date>2030-05-06T09:30:00+02:00</date><start>09:30</start>\
             <title>{title}</title><persons><person id=\"1\">{person}</person></persons></event>"
        )
    };
    let events = event("a", "Apples", "Ada") + &event("b", "Pears", "Bob");
    let both = draft(&xml("", "", &events), &Options::default());
    let ids: Vec<_> = both.sessions.iter().map(|it| it.origin.id.as_deref().unwrap()).collect();
    assert_eq!(ids, ["7 a", "7 b"]);
    assert_eq!(both.people.len(), 2);
    let files =
        [xml("", "", &event("a", "Apples", "Ada")), xml("", "", &event("b", "Pears", "Ada"))];
    let files: Vec<Input> = files.iter().map(|text| input("schedule.xml", text)).collect();
    let two = read(&files, None, &Options::default()).unwrap();
    assert_eq!((two.sessions.len(), two.people.len(), two.rooms.len()), (2, 1, 1));
    assert_eq!(two.event.days.len(), 1);
}

#[test]
fn what_is_missing_or_unreadable_is_noted_and_the_rest_is_read() {
    let events = "<event><date>2030-05-06T09:30:00+02:00</date><start>09:30</start><title></title><slug>x</slug></event>\
                  <event id=\"8\"><date>soon</date><start>25:99</start><duration>long</duration><title>B</title></event>";
    let text = xml(
        "<time_zone_name>Mars/Olympus</time_zone_name>",
        "start=\"2030-05-06T09:00:00+02:00\"",
        events,
    );
    let draft = draft(&text, &Options::default());
    assert_eq!((draft.sessions.len(), en(&draft.sessions[0].title)), (2, "x"));
    assert_eq!(draft.sessions[1].start, None);
    let notes: Vec<String> = draft.notes.iter().map(ToString::to_string).collect();
    for wanted in [
        "it has no title",
        "\"soon 25:99\" is no time",
        "\"long\" is no length of time",
        "Mars/Olympus",
    ] {
        assert!(notes.iter().any(|note| note.contains(wanted)), "{wanted} in {notes:?}");
    }
}

#[test]
fn a_day_begins_after_its_last_night() {
    let events = |night: &str| {
        format!(
            "<event id=\"7\"><date>2030-05-06T06:00:00+02:00</date><start>06:00</start><title>A</title></event>\
             <event id=\"8\"><date>2030-05-07T{night}:00+02:00</date><start>{night}</start><title>B</title></event>"
        )
    };
    let day = "start=\"2030-05-06T04:00:00+02:00\" end=\"2030-05-07T03:59:00+02:00\"";
    let starts = |day: &str, night: &str| {
        let draft = draft(&xml("", day, &events(night)), &Options::default());
        draft.event.day_starts.map(|clock| clock.to_string())
    };
    assert_eq!(starts(day, "01:30").as_deref(), Some("04:00"));
    assert_eq!(starts(day, "05:00").as_deref(), Some("05:01"), "one that runs later");
    assert_eq!(starts("", "01:30").as_deref(), Some("01:31"), "where nothing is said");
}

#[test]
fn a_zone_that_the_times_do_not_have_is_not_told() {
    let event = "<event id=\"7\"><date>2030-05-06T09:30:00+05:00</date><start>09:30</start><title>A</title></event>";
    let draft = draft(&xml("<time_zone_name>UTC</time_zone_name>", "", event), &Options::default());
    assert_eq!(starts(&draft), ["2030-05-06T09:30:00+05:00"]);
    assert_eq!(draft.event.time_zone, "");
    assert!(draft.notes[0].what.english().contains("UTC"), "{:?}", draft.notes);
}

#[test]
fn files_are_told_apart_by_looking_at_them() {
    let name = |text: &str| format_of(&input("x", text)).map(|format| format.name);
    assert_eq!(
        name("\u{feff}<?xml version=\"1.0\"?>\n<!-- a -->\n<schedule></schedule>"),
        Some("frab-xml")
    );
    assert_eq!(name("<!DOCTYPE a [<!ENTITY b \"c\">]><schedule></schedule>"), Some("frab-xml"));
    assert_eq!(name("<html></html>"), None);
    assert_eq!(
        name(r#"{"schedule": {"conference": {"days": [{"rooms": {}}]}}}"#),
        Some("frab-json")
    );
    assert_eq!(
        name(r#"{"schedule": {"conference": {"days": [{"index": 1}]}, "events": []}}"#),
        Some("c3voc-v2")
    );
    let told = |text: &str| {
        read(&[input("x", text)], None, &Options::default()).unwrap_err()[0].to_string()
    };
    assert!(told("<!doctype html><html>").contains("web page"));
    assert_eq!(told(""), "x: it is empty");
    assert!(told("{\"a\": }").contains("no JSON"));
    let both = [
        input("a.xml", &xml("", "", "")),
        input("b.json", r#"{"schedule": {"conference": {"days": [{"rooms": {}}]}}}"#),
    ];
    let several = read(&both, None, &Options::default()).unwrap_err()[0].to_string();
    assert!(several.contains("a.xml is frab-xml, b.json is frab-json"), "{several}");
}

/// Values of any form where others are expected.
fn odd() -> impl Strategy<Value = String> {
    let values = [
        "null",
        "1",
        "-1.5",
        "true",
        "\"\"",
        "\"a\"",
        "\"10:00\"",
        "[]",
        "[null]",
        "[\"a\"]",
        "{}",
        "{\"name\": 1}",
        "[{\"id\": 1, \"url\": \"x\"}]",
    ];
    let names = [
        "id",
        "guid",
        "title",
        "date",
        "start",
        "duration",
        "persons",
        "links",
        "attachments",
        "track",
        "type",
        "language",
        "abstract",
        "do_not_record",
        "logo",
        "room",
    ];
    let member = (prop::sample::select(names.to_vec()), prop::sample::select(values.to_vec()));
    prop::collection::vec(member, 0..8).prop_map(|members| {
        let members: Vec<String> =
            members.iter().map(|(name, value)| format!("{name:?}: {value}")).collect();
        format!("{{{}}}", members.join(", "))
    })
}

proptest! {
    #[test]
    fn whatever_can_be_read_becomes_a_programme_without_faults(soup in "[<>/a-z\"= {}:,\\[\\]0-9]{0,200}", event in odd(), room in odd()) {
        let readers = [XML.reader, JSON.reader];
        let conference = format!(
            r#"{{"schedule": {{"conference": {{"rooms": [{room}], "days": [{room}, {{"rooms": {{"a": [{event}, {event}]}}}}]}}}}}}"#
        );
        for text in [&soup, &event, &conference, &format!("<schedule><day><room><event>{soup}")] {
            for reader in readers {
                let Ok(draft) = reader(&[input("x", text)], &options("Europe/Paris")) else { continue };
                let Ok(merged) = merge(&draft, None, Moment::new(0, 0)) else { continue };
                let loaded = load(&merged.text.unwrap()).unwrap();
                prop_assert!(loaded.faults.is_empty(), "{:?}", loaded.faults);
            }
        }
    }
}

//! What is not taken in, and how that is told.

use crate::organiser::{Look, Organiser};
use crate::server::schedule;
use std::fs;
use std::net::TcpListener;

#[test]
fn what_a_bad_answer_says_of_its_version_is_forgotten() {
    let organiser = Organiser::new();
    let server = &organiser.server;
    server.answers("200 OK", "ETag: \"good\"\r\n", &schedule(&["Apples"]));
    let portal = || server.answers("200 OK", "ETag: \"portal\"\r\n", "<html><p>Log in</p></html>");
    let back = || server.answers("304 Not Modified", "ETag: \"good\"\r\n", "");
    let looks = organiser.follow(&[], &[&portal, &back]);
    assert!(looks[1].line().contains("this is a web page"), "{looks:?}");
    assert!(looks[2].line().contains("is in step again"), "{looks:?}");
    assert!(server.asked.lock().unwrap()[2].contains("if-none-match: \"good\"\r\n"));
}

#[test]
fn no_bad_answer_takes_the_place_of_good_data() {
    let organiser = Organiser::with(&["Apples", "Pears"]);
    let server = &organiser.server;
    let before = organiser.programme();
    let whole = schedule(&["Apples", "Figs"]);
    let half = &whole[..whole.len() / 2];
    let elements = &whole[..whole.find("</event>").unwrap()];
    let head = |length: usize| format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n");
    let other = "<schedule><conference><title>Other</title></conference>\
                 <day index=\"1\" date=\"2031-01-01\"><room name=\"Hall\"><event id=\"999999\">\
                 <start>09:00</start><duration>01:00</duration><title>Rust</title></event></room>\
                 </day></schedule>";
    let cases: &[(&str, &dyn Fn())] = &[
        ("the answer is 404", &|| server.answers("404 Not Found", "", &whole)),
        ("the answer is 503", &|| server.answers("503 Service Unavailable", "", &whole)),
        ("the answer is 304", &|| server.answers("304 Not Modified", "", "")),
        ("cannot be had", &|| server.answers_bytes("")),
        ("cannot be had", &|| server.answers_bytes("garbage")),
        ("cannot be had", &|| server.answers_bytes(&format!("{}{half}", head(whole.len())))),
        ("this is no XML", &|| server.has(half)),
        ("this ends too early", &|| server.has(elements)),
        ("it is empty", &|| server.has("")),
        ("it is empty", &|| server.answers("204 No Content", "", "")),
        ("this is a web page", &|| server.has("<!doctype html><html><p>Log in</p></html>")),
        ("of no format that is known", &|| server.has("{\"error\": \"try later\"}")),
        ("there is no session in it", &|| server.has(&schedule(&[]))),
        ("knows none of the sessions", &|| server.has(other)),
        ("it leads from one address to the next", &|| {
            server.answers("302 Found", &format!("Location: {}\r\n", server.address), "")
        }),
    ];
    for (told, answer) in cases {
        answer();
        let looks =
            organiser.follow(&[], &[&|| (), &|| server.has(&schedule(&["Apples", "Pears"]))]);
        assert!(looks[0].line().contains(told), "{told}: {looks:?}");
        assert!(looks[0].line().ends_with("programme.json stays as it is"), "{looks:?}");
        assert!(looks[1].said.is_empty(), "it is said once: {looks:?}");
        assert!(
            looks[2].line().contains("is in step again (it was not since 2030-05-06 "),
            "{looks:?}"
        );
        assert_eq!(organiser.programme(), before, "{told}");
    }
    assert_eq!(organiser.runs(), 1);
}

#[test]
fn a_cell_that_cannot_be_read_is_told_with_its_place_and_cancels_nothing() {
    let organiser = Organiser::new();
    let file = organiser.path("programme.csv");
    let table = "Title;Date;Start;Room\nApples;2030-05-06;15:00;Barn\nFigs;2030-05-06;16:00;Barn\n";
    fs::write(&file, table).unwrap();
    let wrong = || fs::write(&file, table.replace("15:00", "soon")).unwrap();
    let mended = || fs::write(&file, table).unwrap();
    let more = [&*file.display().to_string(), "--name", "Orchard Days"];
    let looks = organiser.follow(&more, &[&wrong, &mended]);
    assert!(looks[1].line().contains("programme!C2: soon is no time; "), "{looks:?}");
    assert!(looks[2].line().contains("is in step again"), "{looks:?}");
    assert_eq!(organiser.runs(), 1);
}

#[test]
fn nobody_at_the_address_is_told_once_and_again_when_it_is_something_else() {
    let organiser = Organiser::with(&["Apples"]);
    let server = &organiser.server;
    server.answers("500 Internal Server Error", "", "");
    let other = || server.answers("502 Bad Gateway", "", "");
    let looks = organiser.follow(&[], &[&|| (), &other, &|| ()]);
    let said: Vec<bool> = looks.iter().map(|look| !look.said.is_empty()).collect();
    assert_eq!(said, [true, false, true, false], "{looks:?}");
    assert!(looks[2].line().contains("the answer is 502"), "{looks:?}");
    let gone = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let looks = organiser.follow(&[&format!("http://{gone}/schedule.xml")], &[]);
    assert!(looks[0].line().contains("cannot be had"), "{looks:?}");
}

#[test]
fn a_server_that_fails_is_asked_more_seldom_and_when_it_wants_to_be() {
    let organiser = Organiser::with(&["Apples"]);
    let server = &organiser.server;
    let fails = || server.answers("500 Internal Server Error", "", "");
    let busy = || server.answers("503 Service Unavailable", "Retry-After: 7200\r\n", "");
    let well = || server.has(&schedule(&["Apples"]));
    let broken = || server.has("<schedule>");
    let steps: [&dyn Fn(); 8] = [&fails, &fails, &fails, &fails, &busy, &fails, &well, &broken];
    let looks = organiser.follow(&["--every", "5m"], &steps);
    let waits: Vec<u64> = looks.iter().map(Look::minutes).collect();
    assert_eq!(waits, [5, 10, 20, 40, 60, 120, 60, 5, 5], "{looks:?}");
}

#[test]
fn a_source_that_most_sessions_are_gone_from_is_taken_in_only_by_force() {
    // At 11:00 the first four are over.
    let all = ["A", "B", "C", "D", "Apples", "Pears", "Figs", "Plums"];
    let organiser = Organiser::with(&all);
    let server = &organiser.server;
    let before = organiser.programme();
    let only_one = schedule(&["A", "B", "C", "D", "Apples"]);
    server.has(&only_one);
    let looks = organiser.follow(&[], &[&|| ()]);
    let line = looks[0].line();
    assert!(
        line.contains(
            "are gone from it, 3 of 4; if that is right: the same command with --once --force"
        ),
        "{line}"
    );
    assert!(looks[1].said.is_empty(), "{looks:?}");
    assert_eq!((organiser.programme(), organiser.runs()), (before.clone(), 1));
    // What is over may go, and half of the others.
    let half = schedule(&["-", "-", "-", "-", "Apples", "Pears"]);
    server.has(&half.replace("<title>-", "<title>Break"));
    let looks = organiser.follow(&[], &[]);
    assert!(looks[0].said.concat().contains("is written"), "{looks:?}");
    // By force.
    fs::write(organiser.path("programme.json"), before).unwrap();
    server.has(&only_one);
    assert!(organiser.once(&["--force"]).status.success());
    assert_eq!(organiser.programme().matches("\"cancelled\"").count(), 3);
}

#[test]
fn a_source_that_calls_its_sessions_off_is_taken_at_its_word() {
    let organiser = Organiser::new();
    let calendar = |status: &str| {
        let events = ["1", "2"].map(|id| {
            format!(
                "BEGIN:VEVENT\r\nUID:{id}\r\nDTSTART:20300506T1{id}0000Z\r\n\
                 DTEND:20300506T1{id}3000Z\r\nSUMMARY:Apples {id}\r\n{status}END:VEVENT\r\n"
            )
        });
        format!(
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n{}END:VCALENDAR\r\n",
            events.concat()
        )
    };
    let server = &organiser.server;
    server.has(&calendar(""));
    let off = || server.has(&calendar("STATUS:CANCELLED\r\n"));
    let looks = organiser.follow(&["--name", "Orchard Days"], &[&off]);
    assert!(looks[1].said.concat().contains("cancelled: 2"), "{looks:?}");
}

#[test]
fn a_programme_that_is_fit_to_publish_stays_so() {
    let organiser = Organiser::with(&["Apples"]);
    let end = "\"end\": \"2030-05-06T09:30:00+02:00\"";
    let earlier = organiser.programme().replace(end, &end.replace("09:30", "09:20"));
    assert_ne!(earlier, organiser.programme());
    // The end is the organiser's now, and stays: before the start that the source tells.
    fs::write(organiser.path("programme.json"), &earlier).unwrap();
    organiser.server.has(&schedule(&["Apples"]).replace("09:00", "15:00"));
    let looks = organiser.follow(&[], &[]);
    let told = "it would make the programme unfit to publish, errors: 1 (sessions[0]";
    assert!(looks[0].line().contains(told), "{looks:?}");
    assert_eq!((organiser.programme(), organiser.runs()), (earlier, 1));
}

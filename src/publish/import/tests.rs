use super::fetch::fetch;
use super::files::{inputs, replace};
use super::{About, told};
use crate::exchange::Input;
use crate::programme::lang::Lang;
use std::fs;
use std::io::{Read, Write};
use std::net::TcpListener;

/// Answers one question with these bytes, and tells its address.
fn answer(bytes: Vec<u8>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/2030/schedule.xml?x=1", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let _ = stream.read(&mut [0; 4096]);
        // Who has had enough hangs up.
        let _ = stream.write_all(&bytes);
    });
    address
}

fn response(status: &str, body: &[u8]) -> Vec<u8> {
    let head =
        format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", body.len());
    [head.as_bytes(), body].concat()
}

#[test]
fn what_is_at_an_address_is_read_with_the_name_of_its_file() {
    let input = fetch(&answer(response("200 OK", b"<schedule/>"))).unwrap();
    assert_eq!((&*input.name, &*input.bytes), ("schedule.xml", &b"<schedule/>"[..]));
}

/// Why an address gives nothing, in English.
fn refusal(address: &str) -> String {
    fetch(address).unwrap_err().english()
}

#[test]
fn an_address_that_gives_nothing_is_told_with_the_reason() {
    let missing = refusal(&answer(response("404 Not Found", b"no")));
    assert!(missing.ends_with("cannot be had: the answer is 404"), "{missing}");
    let cut = b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<schedule>".to_vec();
    assert!(refusal(&answer(cut)).contains("cannot be had"));
    assert!(refusal(&answer(b"garbage".to_vec())).contains("cannot be had"));
    let plain = refusal("http://example.org/schedule.xml");
    assert!(plain.contains("use https"), "{plain}");
}

#[test]
fn an_answer_that_does_not_end_is_not_read_to_its_end() {
    let mut endless = b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".to_vec();
    endless.resize(crate::exchange::limits::BYTES + 4096, b' ');
    let told = refusal(&answer(endless));
    assert!(told.ends_with("it has more than the 64 MB that are read"), "{told}");
}

#[test]
fn a_folder_is_all_of_its_files_but_the_one_that_is_written() {
    let dir = tempfile::tempdir().unwrap();
    for name in ["b.csv", "a.csv", ".hidden", "programme.json"] {
        fs::write(dir.path().join(name), name).unwrap();
    }
    fs::create_dir(dir.path().join("deeper")).unwrap();
    let source = dir.path().display().to_string();
    let read = inputs(&[source], Some(&dir.path().join("programme.json"))).unwrap();
    let names: Vec<&str> = read.iter().map(|input| &*input.name).collect();
    assert_eq!(names, ["a.csv", "b.csv"]);
    let missing = inputs(&["/no/such/file".to_owned()], None).unwrap_err().english();
    assert!(missing.starts_with("/no/such/file cannot be read"), "{missing}");
}

#[test]
fn a_file_is_replaced_as_a_whole() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("programme.json");
    replace(&file, b"one").unwrap();
    replace(&file, b"two").unwrap();
    assert_eq!(fs::read_to_string(&file).unwrap(), "two");
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1, "nothing is left beside it");
    assert!(
        replace(&dir.path().join("no/such/dir.json"), b"x")
            .unwrap_err()
            .english()
            .contains("cannot be written")
    );
}

/// What keeps a file from being imported, in French and in Arabic. Marks that isolate what an organiser
/// wrote are told as ⟨ and ⟩.
fn refused(name: &str, text: &str) -> [String; 2] {
    let input = Input::named(name.to_owned(), text.as_bytes().to_vec());
    let faults = About::default().take_in(&[input], None).unwrap_err();
    [Lang::FR, Lang::AR].map(|lang| {
        let said = told(&faults).say(lang).replace('\u{a0}', " ");
        said.replace('\u{2068}', "⟨").replace('\u{2069}', "⟩")
    })
}

#[test]
fn a_cell_that_is_no_time_is_told_in_the_language_of_the_organiser() {
    assert_eq!(
        refused("sessions.csv", "Title,Date,Start\nApples,2030-05-06,25:99\n"),
        [
            "rien n’a été importé :\n  sessions!A1 : les heures sont sans fuseau : dites lequel, comme par --zone Africa/Casablanca\n  sessions!C2 : 25:99 n’est pas une heure",
            "لم يُستورد شيء:\n  ⟨sessions!A1⟩: الأوقات بلا منطقة زمنية: اذكروها، مثلا ⟨--zone Africa/Casablanca⟩\n  ⟨sessions!C2⟩: ⟨25:99⟩ ليس وقتا",
        ]
    );
}

#[test]
fn json_that_is_broken_is_told_with_line_and_column() {
    assert_eq!(
        refused("a.json", "{\n  \"schedule\": {},\n}"),
        [
            "rien n’a été importé : a.json : ce n’est pas du JSON : une virgule est de trop (ligne 3, colonne 1)",
            "لم يُستورد شيء: ⟨a.json⟩: هذا ليس JSON: فاصلة زائدة (السطر 3، العمود 1)",
        ]
    );
}

#[test]
fn what_is_no_programme_is_told_as_what_it_is() {
    assert_eq!(
        refused("a.json", "{}"),
        [
            "rien n’a été importé : a.json : c’est du JSON, mais d’un format qui n’est pas connu",
            "لم يُستورد شيء: ⟨a.json⟩: هذا JSON، لكن تنسيقه غير معروف",
        ]
    );
    assert_eq!(
        refused("a.xml", "<rss/>"),
        [
            "rien n’a été importé : a.xml : c’est du XML, mais d’un format qui n’est pas connu (<rss>)",
            "لم يُستورد شيء: ⟨a.xml⟩: هذا XML، لكن تنسيقه غير معروف (⟨<rss>⟩)",
        ]
    );
    let [french, arabic] = refused("a.html", "<!doctype html><html></html>");
    assert!(french.ends_with("c’est une page web et non un programme : cherchez son export"));
    assert!(arabic.ends_with("هذه صفحة ويب لا برنامج: ابحثوا عن التصدير فيها"));
}

#[test]
fn a_zone_is_asked_for_in_the_language_of_the_organiser() {
    let floating = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:a\nDTSTART:20300506T093000\nEND:VEVENT\nEND:VCALENDAR";
    assert_eq!(
        refused("a.ics", floating),
        [
            "rien n’a été importé : ligne 2 : les heures sont sans fuseau : dites lequel, comme par --zone Africa/Casablanca",
            "لم يُستورد شيء: السطر 2: الأوقات بلا منطقة زمنية: اذكروها، مثلا ⟨--zone Africa/Casablanca⟩",
        ]
    );
}

#[test]
fn an_address_where_nobody_answers_is_told_in_the_language_of_the_organiser() {
    let gone = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let told = fetch(&format!("http://{gone}/a.ics")).unwrap_err();
    let french = format!("http://{gone}/a.ics n’est pas accessible\u{a0}: personne n’y répond");
    assert_eq!(told.say(Lang::FR), french);
    assert!(told.say(Lang::AR).ends_with(": لا أحد يجيب هناك"), "{told:?}");
}

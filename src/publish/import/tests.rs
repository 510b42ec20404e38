use super::fetch::fetch;
use super::files::{inputs, replace};
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

#[test]
fn an_address_that_gives_nothing_is_told_with_the_reason() {
    let missing = fetch(&answer(response("404 Not Found", b"no"))).unwrap_err();
    assert!(missing.ends_with("cannot be had: the answer is 404"), "{missing}");
    let cut = b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<schedule>".to_vec();
    assert!(fetch(&answer(cut)).unwrap_err().contains("cannot be had"));
    assert!(fetch(&answer(b"garbage".to_vec())).unwrap_err().contains("cannot be had"));
    let plain = fetch("http://example.org/schedule.xml").unwrap_err();
    assert!(plain.contains("use https"), "{plain}");
}

#[test]
fn an_answer_that_does_not_end_is_not_read_to_its_end() {
    let mut endless = b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".to_vec();
    endless.resize(crate::exchange::limits::BYTES + 4096, b' ');
    let told = fetch(&answer(endless)).unwrap_err();
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
    let missing = inputs(&["/no/such/file".to_owned()], None).unwrap_err();
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
            .contains("cannot be written")
    );
}

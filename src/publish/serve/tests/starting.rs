//! The server as a whole: what it refuses to serve, and that it talks HTTP.

use super::*;
use std::{
    io::{Read, Write},
    net::{IpAddr, Ipv4Addr, TcpStream},
};

const LOCAL: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

fn site() -> TempDir {
    directory(&[("index.html", "<!doctype html>")])
}

#[test]
fn a_base_is_a_plain_path() {
    assert_eq!(parse_base("2025").unwrap(), "/2025/");
    assert_eq!(parse_base("/a/b/").unwrap(), "/a/b/");
    assert_eq!(parse_base("").unwrap(), "/");
    for bad in ["/{x}/", "/a//b/", "https://host/", "/a b/"] {
        assert!(parse_base(bad).is_err(), "{bad}");
    }
}

async fn failure(path: &Path, port: u16) -> String {
    Server::bind(path, "/", LOCAL, port).await.unwrap_err().sentence().english()
}

#[tokio::test]
async fn a_missing_site_and_a_taken_port_are_named() {
    let dir = directory(&[]);
    assert!(failure(&dir.path().join("gone"), 0).await.contains("no directory"));
    assert!(failure(dir.path(), 0).await.contains("no index.html"));
    let site = site();
    let first = Server::bind(site.path(), "/", LOCAL, 0).await.unwrap();
    let port = first.url().rsplit(':').next().unwrap().trim_end_matches('/').parse().unwrap();
    assert!(failure(site.path(), port).await.contains(&format!("127.0.0.1:{port} is taken")));
}

#[tokio::test]
async fn headers_that_no_host_understands_are_named() {
    let site = site();
    fs::write(site.path().join("_headers"), "/*\n  no header\n").unwrap();
    assert!(failure(site.path(), 0).await.contains("_headers: line 2 is neither"));
    fs::write(site.path().join("_headers"), b"/*\n  name: \xff\n").unwrap();
    assert!(failure(site.path(), 0).await.contains("_headers cannot be read"));
}

#[tokio::test]
async fn answers_over_the_wire_tell_the_date() {
    let site = site();
    let server = Server::bind(site.path(), "/", LOCAL, 0).await.unwrap();
    let host = server.url().replace("http://", "").replace('/', "");
    tokio::spawn(server.run());
    let answer = tokio::task::spawn_blocking(move || {
        let mut stream = TcpStream::connect(&host).unwrap();
        write!(stream, "GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    });
    let answer = answer.await.unwrap().to_lowercase();
    assert!(answer.contains("\r\ndate: "), "{answer}");
}

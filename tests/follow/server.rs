//! A server that fails as it is told to, and what it has when it does not.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};

/// A server on this machine that answers as it is told to, and keeps what it was asked.
#[derive(Clone)]
pub struct Server {
    pub address: String,
    answer: Arc<Mutex<Vec<u8>>>,
    /// The heads of its questions, in small letters.
    pub asked: Arc<Mutex<Vec<String>>>,
}

impl Server {
    pub fn start() -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}/schedule.xml", listener.local_addr().unwrap());
        let server = Server { address, answer: Arc::default(), asked: Arc::default() };
        let (answer, asked) = (Arc::clone(&server.answer), Arc::clone(&server.asked));
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                let mut head = [0; 4096];
                let read = stream.read(&mut head).unwrap_or(0);
                let head = String::from_utf8_lossy(&head[..read]).to_lowercase();
                asked.lock().unwrap().push(head);
                // Who does not want the rest hangs up.
                let _ = stream.write_all(&answer.lock().unwrap());
            }
        });
        server
    }

    pub fn answers(&self, status: &str, headers: &str, body: &str) {
        let length = body.len();
        self.answers_bytes(&format!(
            "HTTP/1.1 {status}\r\nContent-Length: {length}\r\nConnection: close\r\n{headers}\r\n{body}"
        ));
    }

    pub fn answers_bytes(&self, bytes: &str) {
        *self.answer.lock().unwrap() = bytes.as_bytes().to_vec();
    }

    pub fn has(&self, schedule: &str) {
        self.answers("200 OK", "", schedule);
    }
}

/// A schedule with a session each half hour from 9:00 on.
pub fn schedule(sessions: &[&str]) -> String {
    let events = sessions.iter().enumerate().map(|(at, title)| {
        let (hour, half) = (9 + at / 2, at % 2 * 3);
        // By its title: a session is the same whatever goes before it.
        let id: u32 = title.bytes().map(u32::from).sum();
        format!(
            "<event id=\"{id}\"><start>{hour:02}:{half}0</start><duration>00:30</duration>\
             <title>{title}</title></event>"
        )
    });
    let events: String = events.collect();
    format!(
        "<schedule><conference><title>Orchard Days</title></conference>\
         <day index=\"1\" date=\"2030-05-06\"><room name=\"Barn\">{events}</room></day></schedule>"
    )
}

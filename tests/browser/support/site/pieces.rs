//! Pages that come in two pieces, as over a network that falters: the second is not sent before
//! the browser has drawn the first.

use axum::{
    body::{Body, to_bytes},
    http::header,
    response::Response,
};
use hyper_util::{client::legacy::Client, rt::TokioExecutor};
use std::{net::Ipv4Addr, sync::Arc};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::Notify,
};

/// Where a page is cut: so many bytes from its beginning.
pub type Cut = fn(&str) -> usize;

/// What a page asks for when it has drawn its first piece.
pub const REST: &str = "/the-rest-of-the-page";

/// How pages are cut, and whether to go on with the one that is sent.
#[derive(Clone)]
pub struct Pieces {
    cut: Cut,
    drawn: Arc<Notify>,
}

impl Pieces {
    pub fn new(cut: Cut) -> Pieces {
        Pieces { cut, drawn: Arc::default() }
    }

    /// The first piece is drawn: the second may come.
    pub fn go_on(&self) {
        self.drawn.notify_one();
    }

    /// The same page, in two pieces.
    pub async fn send(self, page: Response) -> Response {
        let (mut parts, body) = page.into_parts();
        let text = to_bytes(body, usize::MAX).await.expect("the page can be read");
        let cut = (self.cut)(str::from_utf8(&text).expect("UTF-8"));
        parts.headers.remove(header::CONTENT_LENGTH);
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a free port");
        let source = format!("http://{}/", listener.local_addr().unwrap());
        tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.expect("somebody asks");
            start(&mut stream, &text[..cut]).await;
            self.drawn.notified().await;
            // The browser may be gone by now.
            let _ = stream.write_all(&text[cut..]).await;
        });
        Response::from_parts(parts, passed_on(&source).await)
    }
}

/// Answers a request with the beginning of a text that ends with the connection.
async fn start(stream: &mut TcpStream, text: &[u8]) {
    let mut request = Vec::new();
    while !request.ends_with(b"\r\n\r\n") {
        let read = stream.read_buf(&mut request).await.expect("it can be read");
        assert!(read > 0, "a whole request");
    }
    stream.write_all(b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n").await.expect("a head");
    stream.write_all(text).await.expect("a piece");
}

/// Whatever comes from there, as it comes: the simplest of bodies that take their time.
async fn passed_on(source: &str) -> Body {
    let client = Client::builder(TokioExecutor::new()).build_http::<Body>();
    let answer = client.get(source.parse().expect("an address")).await.expect("it answers");
    Body::new(answer.into_body())
}

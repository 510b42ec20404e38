//! Pages that are changed on their way: with a script before all of theirs, or as a browser would
//! read them that knows less.

use axum::{
    body::{Body, to_bytes},
    http::header,
    response::{IntoResponse, Response},
};

/// Where the script lies that runs before all others. (One in the page itself would be refused by
/// its policy.)
pub const FIRST: &str = "/first.js";

/// How pages are changed.
#[derive(Clone)]
pub struct Changed {
    /// What runs first.
    pub script: String,
    /// What else is different.
    pub text: fn(String) -> String,
}

impl Changed {
    /// The page with its changes.
    pub async fn send(self, page: Response) -> Response {
        let (mut parts, body) = page.into_parts();
        let text = to_bytes(body, usize::MAX).await.expect("the page can be read");
        let text = String::from_utf8(text.into()).expect("UTF-8");
        let first = format!("<head><script src=\"{FIRST}\"></script>");
        let text = (self.text)(text).replacen("<head>", &first, 1);
        parts.headers.remove(header::CONTENT_LENGTH);
        // As headers of the host the page has the same policy once more.
        parts.headers.remove(header::CONTENT_SECURITY_POLICY);
        Response::from_parts(parts, Body::from(text))
    }

    /// The script.
    pub fn script(&self) -> Response {
        ([(header::CONTENT_TYPE, "text/javascript")], self.script.clone()).into_response()
    }
}

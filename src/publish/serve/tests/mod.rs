mod build;
mod finished;
mod starting;

use super::*;
use crate::publish::test_files::directory;
use axum::{
    body::Body,
    extract::Request,
    http::{HeaderMap, HeaderName, Method, StatusCode, header},
};
use std::{fs, path::Path};
use tempfile::TempDir;
use tower::ServiceExt;

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Vec<u8>,
}

impl Answer {
    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }
}

/// A request for this path, with these headers.
fn request(path: &str, headers: &[(HeaderName, &str)]) -> Request {
    let request = Request::builder().uri(path);
    let request =
        headers.iter().fold(request, |request, (name, value)| request.header(name, *value));
    request.body(Body::empty()).unwrap()
}

async fn ask(dir: &Path, base: &str, request: Request) -> Answer {
    let (parts, body) = router(dir, base).oneshot(request).await.unwrap().into_parts();
    let body = axum::body::to_bytes(body, usize::MAX).await.unwrap().to_vec();
    Answer { status: parts.status, headers: parts.headers, body }
}

//! Answers where there is no file.

use axum::{
    body::Body,
    extract::{Request, State},
    http::{HeaderMap, Method, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use std::{path::Path, sync::Arc};
use tower_http::services::ServeFile;

/// The site's own page for it, with status 404; in a build, which has none, the app.
pub(super) async fn answer(State(dir): State<Arc<Path>>, request: Request) -> Response {
    let (asked, _) = request.into_parts();
    if let Some(page) = page(&dir.join("404.html"), &asked).await {
        return (StatusCode::NOT_FOUND, page).into_response();
    }
    if names_a_file(asked.uri.path()) {
        return StatusCode::NOT_FOUND.into_response();
    }
    page(&dir.join("index.html"), &asked).await.unwrap_or(StatusCode::NOT_FOUND.into_response())
}

/// A page that stands in for what was asked. It is sent whole and unconditionally: ranges and
/// conditions of the request speak of something else.
async fn page(file: &Path, asked: &Parts) -> Option<Response> {
    let mut request = Request::new(Body::empty());
    if asked.method == Method::HEAD {
        *request.method_mut() = Method::HEAD;
    }
    if let Some(encodings) = asked.headers.get(header::ACCEPT_ENCODING) {
        request.headers_mut().insert(header::ACCEPT_ENCODING, encodings.clone());
    }
    let mut file = ServeFile::new(file).precompressed_br().precompressed_gzip();
    let mut response = file.try_call(request).await.ok()?.map(Body::new);
    forget_version(response.headers_mut());
    Some(response)
}

/// Nobody can ask for the rest of a page that stands in, or whether it is still current.
fn forget_version(headers: &mut HeaderMap) {
    for name in [header::ETAG, header::LAST_MODIFIED, header::ACCEPT_RANGES] {
        headers.remove(name);
    }
}

/// Whether the last segment of the path has an extension.
fn names_a_file(path: &str) -> bool {
    path.rsplit('/').next().is_some_and(|name| name.contains('.'))
}

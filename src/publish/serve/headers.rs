//! The headers that go with the files of a site.

use super::cache;
use crate::publish::hosting::{ASK, Headers};
use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use std::{io, path::Path, sync::Arc};

/// Adds the headers that the site asks of its host to an answer.
pub(super) async fn set(State(dir): State<Arc<Path>>, request: Request, next: Next) -> Response {
    let headers = match of_site(&dir).await {
        Ok(headers) => headers,
        Err(reason) => return (StatusCode::INTERNAL_SERVER_ERROR, reason).into_response(),
    };
    let wanted = match headers {
        Some(headers) => headers.of(request.uri().path()),
        None => of_build(request.uri().path()),
    };
    let mut response = next.run(request).await;
    response.headers_mut().extend(wanted);
    let status = response.status();
    if !status.is_success() && !status.is_redirection() {
        // A 404 must not outlive the deployment that mends it.
        response.headers_mut().insert(header::CACHE_CONTROL, ASK);
    }
    response
}

/// The content of `_headers`; nothing when there is no such file.
///
/// # Errors
/// A sentence that names the file (but no place on this machine), when it cannot be read or
/// understood.
pub(super) async fn of_site(dir: &Path) -> Result<Option<Headers>, String> {
    match tokio::fs::read_to_string(dir.join("_headers")).await {
        Ok(text) => match text.parse() {
            Ok(headers) => Ok(Some(headers)),
            Err(unreadable) => Err(format!("_headers: {unreadable}")),
        },
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(format!("_headers cannot be read: {error}")),
    }
}

/// The headers of a build that is not finished yet.
fn of_build(path: &str) -> HeaderMap {
    let nosniff = (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    HeaderMap::from_iter([nosniff, (header::CACHE_CONTROL, cache::policy(path))])
}

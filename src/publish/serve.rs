//! A static file server that behaves like a good CDN: compressed answers, honest 404s, and
//! caching that never leaves a visitor with half of an old version.

mod cache;
mod server;

#[cfg(test)]
mod tests;

pub use server::{Error, Server};

use axum::{
    Router,
    body::Body,
    extract::{Request, State},
    http::{HeaderValue, StatusCode, header},
    middleware,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use std::path::Path;
use tower_http::{
    compression::{
        CompressionLayer, Predicate,
        predicate::{DefaultPredicate, NotForContentType},
    },
    services::{ServeDir, ServeFile},
    set_header::SetResponseHeaderLayer,
};

/// Routes that serve the site in `dir` below `base` (`/`, or a sub-path such as `/2025/`, as
/// checked by [`parse_base`]).
///
/// - A file is sent in its `.br` or `.gz` neighbour where there is one, else compressed on the
///   way.
/// - A path without a file extension that is no file is an address of the app: it gets the
///   site's `index.html`.
/// - A path with an extension that is no file is 404, so that a missing script can never be
///   mistaken for a page.
pub fn router(dir: &Path, base: &str) -> Router {
    let base = base.trim_matches('/');
    let prefix = if base.is_empty() { String::new() } else { format!("/{base}") };
    let site = site(dir, &prefix)
        .layer(middleware::from_fn(cache::control))
        .layer(CompressionLayer::new().compress_when(compressible()))
        .layer(SetResponseHeaderLayer::overriding(
            header::X_CONTENT_TYPE_OPTIONS,
            HeaderValue::from_static("nosniff"),
        ));
    if prefix.is_empty() {
        return site;
    }
    let with_slash = format!("{prefix}/");
    let home = with_slash.clone();
    Router::new()
        .route(&prefix, get(async move || Redirect::permanent(&home)))
        .nest_service(&with_slash, site)
}

/// A sub-path as [`router`] takes it: plain characters only, with a slash on both ends.
///
/// # Errors
/// A sentence for the command line when the path holds anything else.
pub fn parse_base(path: &str) -> Result<String, String> {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/-_.~".contains(c);
    let trimmed = path.trim_matches('/');
    match trimmed {
        "" => Ok("/".into()),
        _ if trimmed.chars().all(plain) && !trimmed.contains("//") => Ok(format!("/{trimmed}/")),
        _ => Err(format!("{path} is no plain path such as /2025/")),
    }
}

fn site(dir: &Path, prefix: &str) -> Router {
    let index = ServeFile::new(dir.join("index.html")).precompressed_br().precompressed_gzip();
    let files = ServeDir::new(dir)
        .precompressed_br()
        .precompressed_gzip()
        .redirect_path_prefix(prefix)
        .fallback(Router::new().fallback(page_of_the_app).with_state(index));
    Router::new().fallback_service(files)
}

/// What is answered where there is no file.
async fn page_of_the_app(State(mut index): State<ServeFile>, request: Request) -> Response {
    if names_a_file(request.uri().path()) {
        return StatusCode::NOT_FOUND.into_response();
    }
    match index.try_call(request).await {
        Ok(page) => page.map(Body::new),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// Whether the last segment of the path has an extension.
fn names_a_file(path: &str) -> bool {
    path.rsplit('/').next().is_some_and(|name| name.contains('.'))
}

/// Images and fonts are compressed already.
fn compressible() -> impl Predicate {
    DefaultPredicate::new().and(NotForContentType::const_new("font/"))
}

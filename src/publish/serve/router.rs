//! Routes that answer with the files of a site.

use super::{headers, missing};
use crate::publish::hosting::EXCHANGED_ALONE;
use axum::{
    Router,
    extract::{Request, State},
    http::{HeaderValue, header},
    middleware::{self, Next},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use percent_encoding::percent_decode_str;
use std::{path::Path, sync::Arc};
use tower_http::{
    compression::{
        CompressionLayer, Predicate,
        predicate::{DefaultPredicate, NotForContentType},
    },
    services::ServeDir,
};

/// Routes that serve the site in `dir` below `base` (`/`, or a sub-path such as `/2025/`, as
/// checked by [`parse_base`]).
///
/// - A file is sent in its `.br` or `.gz` neighbour where there is one, else compressed on the
///   way; by the neighbour's own name it cannot be had. What is exchanged alone
///   ([`EXCHANGED_ALONE`]) is always compressed on the way. The `index.html` of a directory is sent
///   for the directory's path, with a slash at its end or without: nothing is redirected.
/// - The headers are those of `_headers`, read anew for each answer: its hashes belong to the
///   pages that lie beside it. A file that cannot be understood answers everything with an
///   error. Without one, as a build has none, what carries a hash in its name is kept for good.
/// - A path that is no file is 404 with the site's `404.html`. Without one, as a build has none,
///   a path without a file extension is an address of the app and gets `index.html`.
pub fn router(dir: &Path, base: &str) -> Router {
    let base = base.trim_matches('/');
    let dir: Arc<Path> = dir.into();
    let site = site(&dir).layer(CompressionLayer::new().compress_when(compressible()));
    let host = if base.is_empty() {
        site
    } else {
        let home = format!("/{base}/");
        Router::new()
            .nest_service(&home, site)
            .route(&format!("/{base}"), get(async move || Redirect::permanent(&home)))
    };
    // Around everything, for the rules name whole paths.
    host.layer(middleware::from_fn_with_state(dir, headers::set))
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

fn site(dir: &Arc<Path>) -> Router {
    let files = || {
        ServeDir::new(dir)
            .redirect_to_trailing_slash(false)
            .ignore_multi_range_requests(true)
            .fallback(Router::new().fallback(missing::answer).with_state(dir.clone()))
    };
    let alone = EXCHANGED_ALONE
        .iter()
        .fold(Router::new(), |router, name| router.route_service(&format!("/{name}"), files()));
    alone
        .fallback_service(files().precompressed_br().precompressed_gzip())
        .layer(middleware::from_fn_with_state(dir.clone(), conceal))
        .layer(middleware::map_response(name_charset))
}

/// Answers as if they were not there for files that visitors have no use for: instructions for
/// hosts, and the compressed neighbours.
async fn conceal(dir: State<Arc<Path>>, request: Request, next: Next) -> Response {
    let path = percent_decode_str(request.uri().path()).decode_utf8_lossy();
    let name = path.rsplit('/').next().unwrap_or_default();
    let is_concealed = matches!(name, "_headers" | "_redirects")
        || [".br", ".gz"].iter().any(|end| name.ends_with(end));
    if is_concealed {
        missing::answer(dir, request).await.into_response()
    } else {
        next.run(request).await
    }
}

/// All text of a site is UTF-8.
async fn name_charset(mut response: Response) -> Response {
    let kind = response.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let Some(kind) = kind.filter(|kind| kind.starts_with("text/") && !kind.contains(';')) else {
        return response;
    };
    let kind = HeaderValue::from_str(&format!("{kind}; charset=utf-8")).expect("visible ASCII");
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    response
}

/// Images and fonts are compressed already.
fn compressible() -> impl Predicate {
    DefaultPredicate::new().and(NotForContentType::const_new("font/"))
}

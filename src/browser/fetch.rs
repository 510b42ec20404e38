//! Fetching the published files.

use crate::device::{Answer, FetchError};
use gloo_net::http::{Request, Response};
use web_sys::{AbortSignal, RequestCache};

/// The longest time for an answer, in milliseconds: a venue's Wi-Fi is slow, but a visitor who
/// waits longer than this wants to be told.
const TIMEOUT: u32 = 20_000;

/// An answer that is fine. The service worker gives what it has kept at once, unless a `fresh`
/// answer is wanted and can be had.
pub async fn text(url: String, fresh: bool) -> Result<Answer, FetchError> {
    answer(response(&url, fresh).await?).await
}

/// The head of an answer that is fine.
pub async fn response(url: &str, fresh: bool) -> Result<Response, FetchError> {
    let signal = AbortSignal::timeout_with_u32(TIMEOUT);
    let cache = if fresh { RequestCache::NoCache } else { RequestCache::Default };
    let response = Request::get(url)
        .abort_signal(Some(&signal))
        .cache(cache)
        .send()
        .await
        .map_err(|_| FetchError::Unreachable)?;
    if response.ok() { Ok(response) } else { Err(FetchError::Status(response.status())) }
}

/// The content of an answer.
pub async fn answer(response: Response) -> Result<Answer, FetchError> {
    let kept_at = response.headers().get("x-fetched");
    let kept_at = kept_at.map(|seconds| js_sys::Number::parse_float(&seconds) as i64);
    // As bytes: on its way through a JavaScript string a text takes several times its memory, and
    // that of wasm never shrinks.
    let bytes = response.binary().await.map_err(|_| FetchError::Unreachable)?;
    let text = String::from_utf8(bytes)
        .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned());
    Ok(Answer { text, kept_at })
}

//! Fetching the published file.

use crate::ui::device::FetchError;
use gloo_net::http::Request;
use web_sys::AbortSignal;

/// How long an answer may take, in milliseconds: a venue's Wi-Fi is slow, but a visitor who
/// waits longer than this wants to be told.
const TIMEOUT: u32 = 20_000;

/// The body of an answer that is fine.
pub async fn text(url: String) -> Result<String, FetchError> {
    let signal = AbortSignal::timeout_with_u32(TIMEOUT);
    let answer = Request::get(&url)
        .abort_signal(Some(&signal))
        .send()
        .await
        .map_err(|_| FetchError::Unreachable)?;
    if !answer.ok() {
        return Err(FetchError::Status(answer.status()));
    }
    // As bytes: on its way through a JavaScript string a text takes several times its memory, and
    // that of wasm never shrinks.
    let bytes = answer.binary().await.map_err(|_| FetchError::Unreachable)?;
    Ok(String::from_utf8(bytes)
        .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()))
}

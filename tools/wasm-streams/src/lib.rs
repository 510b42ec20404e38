//! Streams of JavaScript, in the place of the crate of this name (`[patch.crates-io]` in
//! `Cargo.toml`).
//!
//! Leptos asks for that crate for the sake of server functions, which this app has none of. It
//! exports three classes to JavaScript, and what is exported stays in a module although nobody calls
//! it: some 20 KB of code, and a tenth of the script beside. This has the same names, and nothing in
//! them: a version of Leptos that needs more does not compile.

use futures_core::Stream;
use std::pin::Pin;
use std::task::{Context, Poll};
use wasm_bindgen::JsValue;

const NOT_HERE: &str = "an app without server functions makes no streams";

/// A stream that is never made.
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    /// The stream of an answer.
    pub fn from_raw(raw: web_sys::ReadableStream) -> ReadableStream {
        ReadableStream(raw)
    }

    /// The stream of a request.
    ///
    /// # Panics
    /// Always.
    pub fn from_stream(_: impl Stream<Item = Result<JsValue, JsValue>> + 'static) -> ReadableStream {
        unreachable!("{NOT_HERE}")
    }

    /// The stream as JavaScript knows it.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// The pieces of the stream.
    pub fn into_stream(self) -> Pieces {
        Pieces(self.0)
    }
}

/// The pieces of a stream that is never made.
pub struct Pieces(#[expect(dead_code, reason = "nobody reads from it")] web_sys::ReadableStream);

impl Stream for Pieces {
    type Item = Result<JsValue, JsValue>;

    /// # Panics
    /// Always.
    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        unreachable!("{NOT_HERE}")
    }
}

//! Compressed neighbours of files, once for all visitors.

use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write;

/// Smaller than this, compression is not worth a file.
const WORTH: usize = 256;

/// Whether a file of this name gets smaller: images and fonts are compressed already.
pub fn is_compressible(name: &str) -> bool {
    let ends = ["html", "js", "css", "json", "wasm", "svg", "xml", "txt", "ics", "webmanifest"];
    name.rsplit_once('.').is_some_and(|(_, end)| ends.contains(&end))
}

/// The effort of compressing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effort {
    /// As small as it gets.
    Most,
    /// A tenth larger in a fiftieth of the time, for the thousands of pages that a large event
    /// has.
    Quick,
}

/// The ends of the names of compressed neighbours: brotli (RFC 7932) and gzip (RFC 1952).
pub const NEIGHBOURS: [&str; 2] = ["br", "gz"];

/// The content in the formats of [`NEIGHBOURS`]; `None` where that is not worth it.
pub fn compressed(content: &[u8], effort: Effort) -> Option<[Vec<u8>; 2]> {
    (content.len() >= WORTH).then(|| [in_brotli(content, effort), in_gzip(content)])
}

/// The content in brotli.
pub fn in_brotli(content: &[u8], effort: Effort) -> Vec<u8> {
    let quality = if effort == Effort::Most { 11 } else { 5 };
    let parameters = BrotliEncoderParams { quality, lgwin: 22, ..Default::default() };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &content[..], &mut compressed, &parameters)
        .expect("memory takes what is written to it");
    compressed
}

fn in_gzip(content: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    let written = encoder.write_all(content).and_then(|()| encoder.finish());
    written.expect("memory takes what is written to it")
}

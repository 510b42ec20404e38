//! No link makes the reader panic, and whatever is read has this one spelling. As nothing that is
//! altered at random passes the check, a link is also made of the input with a right one behind.

#![no_main]

use barnamaj::agenda::link::{read, write};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use libfuzzer_sys::fuzz_target;

const EVENT: &str = "assises";

fuzz_target!(|bytes: &[u8]| {
    if let Ok(text) = std::str::from_utf8(bytes) {
        check(text);
    }
    check(&sealed(bytes));
});

fn check(link: &str) {
    if let Ok(selection) = read(EVENT, link) {
        assert_eq!(write(EVENT, &selection), link);
        assert!(selection.sessions().is_sorted_by(|one, other| one.0 < other.0));
    }
}

/// A link with these bytes between its head and its check.
fn sealed(content: &[u8]) -> String {
    let mut bytes = vec![1];
    bytes.extend(crc32fast::hash(EVENT.as_bytes()).to_be_bytes());
    bytes.extend(content);
    bytes.extend(crc32fast::hash(&bytes).to_be_bytes());
    URL_SAFE_NO_PAD.encode(bytes)
}

//! No stored record makes the reader panic, and what was read whole is read back as it was.

#![no_main]

use barnamaj::agenda::record::{Reading, read, write};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Reading::Kept { agenda, .. } = read(Some(text)) {
        assert_eq!(read(Some(&write(&agenda))), Reading::Kept { agenda, whole: true });
    }
});

//! No stored snapshot of a programme makes the reader panic, and what was read is read back.

#![no_main]

use barnamaj::programme::changes::{Reading, Snapshot};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Reading::Seen(snapshot) = Snapshot::read(text) {
        assert_eq!(Snapshot::read(&snapshot.write()), Reading::Seen(snapshot));
    }
});

//! No file makes the reader of backups panic, and what was read is read back as it was.

#![no_main]

use barnamaj::agenda::backup::{Opened, read, write};
use libfuzzer_sys::fuzz_target;

const EVENT: &str = "assises";

fuzz_target!(|text: &str| {
    if let Ok(Opened { backup, .. }) = read(EVENT, text) {
        assert_eq!(read(EVENT, &write(&backup)), Ok(Opened { backup, left_out: 0 }));
    }
});

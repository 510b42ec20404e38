//! Hashes in the names of files that change their name with their content.

use sha2::{Digest, Sha256};
use std::fmt::Write;

/// The first 64 bits of SHA-256, in 16 hexadecimal digits.
pub fn short_hash(content: &[u8]) -> String {
    Sha256::digest(content).iter().take(8).fold(String::new(), |mut hash, byte| {
        // Writing to a string cannot fail.
        let _ = write!(hash, "{byte:02x}");
        hash
    })
}

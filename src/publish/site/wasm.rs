//! WebAssembly modules as they are sent: without the sections that only a debugger reads.

use wasmparser::{Parser, Payload};

/// A module without its custom sections: a browser runs the rest alike. The build leaves the names
/// of all functions in the parts that come later, a third of their bytes.
///
/// # Errors
/// When it is no module.
pub fn without_custom_sections(module: &[u8]) -> Result<Vec<u8>, String> {
    let unreadable = |reason: &dyn std::fmt::Display| {
        format!("a module of the built app cannot be read: {reason}")
    };
    let mut kept = Vec::with_capacity(module.len());
    let mut end = 0;
    for payload in Parser::new(0).parse_all(module) {
        let payload = payload.map_err(|error| unreadable(&error))?;
        let behind = match &payload {
            Payload::Version { range, .. } => range.end,
            _ => match payload.as_section() {
                Some((_, content)) => content.end,
                None => continue,
            },
        };
        let behind = usize::try_from(behind).map_err(|error| unreadable(&error))?;
        // From the end of the last section, for id and size of this one stand before its content.
        if !matches!(payload, Payload::CustomSection(_)) {
            kept.extend_from_slice(&module[end..behind]);
        }
        end = behind;
    }
    Ok(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    const EMPTY: &[u8] = b"\0asm\x01\0\0\0";
    /// A type, a function of it, and its body, which is empty.
    const TYPES: &[u8] = &[1, 4, 1, 0x60, 0, 0];
    const FUNCTIONS: &[u8] = &[3, 2, 1, 0];
    const CODE: &[u8] = &[10, 4, 1, 2, 0, 0x0b];

    /// A custom section of a name and so many bytes, at most 16,000 with the name.
    fn custom(name: &str, content: usize) -> Vec<u8> {
        let size = 1 + name.len() + content;
        let head = [0, (size & 0x7f) as u8 | 0x80, (size >> 7) as u8, name.len() as u8];
        [&head, name.as_bytes(), &vec![7; content]].concat()
    }

    #[test]
    fn what_is_custom_goes_and_all_else_stays_in_its_order() {
        let (name, producers) = (custom("name", 300), custom("producers", 0));
        let whole = [EMPTY, &name, TYPES, FUNCTIONS, &producers, CODE, &name].concat();
        let stripped = without_custom_sections(&whole);
        assert_eq!(stripped, Ok([EMPTY, TYPES, FUNCTIONS, CODE].concat()));
        assert_eq!(without_custom_sections(EMPTY), Ok(EMPTY.to_vec()));
    }

    #[test]
    fn what_ends_too_early_or_is_no_module_is_refused() {
        let whole = [EMPTY, TYPES, &custom("name", 300)].concat();
        for length in [0, 7, 9, 10, 13, 15, whole.len() - 1] {
            assert!(without_custom_sections(&whole[..length]).is_err(), "{length}");
        }
        let endless = [EMPTY, &[1, 0x80, 0x80, 0x80, 0x80, 0x80]].concat();
        assert!(without_custom_sections(&endless).is_err());
        assert!(without_custom_sections(b"<!doctype html>").is_err());
    }
}

//! WebAssembly modules without what only a debugger reads.

/// Length of magic number and version (WebAssembly Core, section 5.5.16).
const PREAMBLE: usize = 8;

/// A module without its custom sections: a browser runs the rest alike. The build leaves the names
/// of all functions in the parts that come later, a third of their bytes.
///
/// # Errors
/// When it is no module.
pub fn without_custom_sections(module: &[u8]) -> Result<Vec<u8>, String> {
    let cut = || "a module of the built app ends too early".to_owned();
    let (preamble, mut rest) = module.split_at_checked(PREAMBLE).ok_or_else(cut)?;
    let mut kept = preamble.to_vec();
    while let Some((id, behind)) = rest.split_first() {
        let (size, header) = leb128(behind).ok_or_else(cut)?;
        let (section, next) = rest.split_at_checked(1 + header + size).ok_or_else(cut)?;
        if *id != 0 {
            kept.extend_from_slice(section);
        }
        rest = next;
    }
    Ok(kept)
}

/// A number in at most five bytes of seven bits each, the lowest first, and how many bytes it has
/// (unsigned LEB128, section 5.2.2).
fn leb128(bytes: &[u8]) -> Option<(usize, usize)> {
    let mut number = 0;
    for (at, byte) in bytes.iter().take(5).enumerate() {
        number |= usize::from(byte & 0x7f) << (7 * at);
        if byte & 0x80 == 0 {
            return Some((number, at + 1));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    const EMPTY: &[u8] = b"\0asm\x01\0\0\0";

    /// The empty module with sections: an id and so many bytes of content.
    fn module(sections: &[(u8, usize)]) -> Vec<u8> {
        let mut module = EMPTY.to_vec();
        for (id, size) in sections {
            module.extend([*id, (*size & 0x7f) as u8 | 0x80, (*size >> 7) as u8]);
            module.extend(vec![*id; *size]);
        }
        module
    }

    #[test]
    fn what_is_custom_goes_and_all_else_stays_in_its_order() {
        let stripped = without_custom_sections(&module(&[(1, 3), (0, 300), (10, 200), (0, 0)]));
        assert_eq!(stripped, Ok(module(&[(1, 3), (10, 200)])));
        assert_eq!(without_custom_sections(EMPTY), Ok(EMPTY.to_vec()));
    }

    #[test]
    fn what_ends_too_early_is_refused() {
        let whole = module(&[(1, 3), (0, 300)]);
        for length in [0, 7, 9, 10, 12, whole.len() - 1] {
            assert!(without_custom_sections(&whole[..length]).is_err(), "{length}");
        }
        assert!(
            without_custom_sections(&[EMPTY, &[1, 0x80, 0x80, 0x80, 0x80, 0x80]].concat()).is_err()
        );
    }
}

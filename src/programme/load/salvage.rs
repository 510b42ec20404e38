//! Mends a file that was cut off in transit.

/// The text up to its last complete part, with the brackets closed that are open there; `None`
/// when nothing is complete. Parts are the members of the file and the elements of its lists.
///
/// An element that the cut goes through is dropped whole: half a session could pass for one
/// without a room or with too few speakers.
pub(super) fn close(text: &str) -> Option<String> {
    let mut depth = 0usize;
    // The bracket that is open at depth 2: of a list of the file, or of an object.
    let mut second = b' ';
    let mut in_string = false;
    let mut escaped = false;
    let mut complete = None;
    for (at, byte) in text.bytes().enumerate() {
        if in_string {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' => in_string = false,
                _ => {}
            }
            continue;
        }
        match byte {
            b'"' => in_string = true,
            b'{' | b'[' => {
                depth += 1;
                if depth == 2 {
                    second = byte;
                }
            }
            b'}' | b']' => {
                depth = depth.checked_sub(1)?;
                match (depth, second) {
                    (1, _) => complete = Some((at + 1, "}")),
                    (2, b'[') => complete = Some((at + 1, "]}")),
                    _ => {}
                }
            }
            _ => {}
        }
    }
    complete.map(|(end, closers)| format!("{}{closers}", &text[..end]))
}

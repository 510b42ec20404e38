//! Addresses as the schemas want them.

/// An address in which only that stands which may stand in one (RFC 3986, section 2): letters of other
/// scripts, a second `#` and so on by their bytes. What reads addresses takes both for the same.
pub fn uri(address: &str) -> String {
    let (mut uri, mut has_fragment) = (String::with_capacity(address.len()), false);
    for (at, byte) in address.bytes().enumerate() {
        let is_escape = || {
            let digits = address.as_bytes().get(at + 1..at + 3);
            digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
        };
        let is_fit = match byte {
            b'%' => is_escape(),
            b'#' => !std::mem::replace(&mut has_fragment, true),
            // Around addresses of IPv6 only, which no programme has.
            b'[' | b']' => false,
            byte => byte.is_ascii_alphanumeric() || b"-._~:/?@!$&'()*+,;=".contains(&byte),
        };
        if is_fit {
            uri.push(char::from(byte));
        } else {
            uri += &format!("%{byte:02X}");
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_stand_in_an_address_is_told_by_its_bytes() {
        for (address, wanted) in [
            ("https://a.example/b?c=d&e#f", "https://a.example/b?c=d&e#f"),
            ("https://a.example/H\u{f6}f", "https://a.example/H%C3%B6f"),
            ("https://a.example/#/room/#b", "https://a.example/#/room/%23b"),
            ("https://a.example/%20%x|", "https://a.example/%20%25x%7C"),
        ] {
            assert_eq!(uri(address), wanted);
        }
    }
}

//! Ids as the schemas of the C3VOC want them.

use super::super::json::Json;
use super::Outgoing;
use sha2::{Digest, Sha256};

/// The acronym of the event: letters, digits and `_`, at least four.
pub fn acronym(id: &str) -> String {
    let fit = |letter: char| if letter.is_ascii_alphanumeric() { letter } else { '_' };
    let acronym: String = id.to_ascii_lowercase().chars().map(fit).collect();
    format!("{acronym:_<4}")
}

/// The slug of a session: `orchard-012-apples`. Its id is left out where the format could not have it.
pub fn slug(acronym: &str, number: u16, id: &str) -> String {
    let is_fit =
        |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_".contains(&byte);
    let ends_well = id.ends_with(|last: char| last.is_ascii_alphanumeric());
    match id.bytes().all(is_fit) && ends_well {
        true => format!("{acronym}-{number:04}-{id}"),
        false => format!("{acronym}-{number:04}"),
    }
}

/// Our id in such a slug.
pub fn of_slug(slug: &str) -> Option<&str> {
    slug.splitn(3, '-').nth(2)
}

/// Our number in such a slug.
pub fn number_of_slug(slug: &str) -> Option<u16> {
    slug.split('-').nth(1)?.parse().ok()
}

/// The id of a session, from 1: our number. Nothing is left for a number 0 but what no number is.
pub fn session(number: u16) -> u32 {
    if number == 0 { u32::from(u16::MAX) + 1 } else { number.into() }
}

/// A number for a person, the same whenever it is written: the one that the source had, or 30 bits of
/// a hash.
pub fn person(out: &Outgoing, id: &str) -> u32 {
    let of_source = out.source("people", id, "id").and_then(Json::integer);
    let of_source = of_source.and_then(|id| u32::try_from(id).ok()).filter(|id| *id < 1 << 30);
    of_source.unwrap_or_else(|| {
        let hash = Sha256::digest(format!("person {id}"));
        // Above those of sources.
        (1 << 30) + (u32::from_be_bytes([hash[0], hash[1], hash[2], hash[3]]) >> 2)
    })
}

/// A UUID: that of the source; or one made of our ids, the same whenever it is written (RFC 9562,
/// version 8).
pub fn guid(out: &Outgoing, list: &'static str, id: &str) -> String {
    let of_source = out.source(list, id, "guid").and_then(Json::as_str).filter(|it| is_uuid(it));
    of_source.map(str::to_owned).unwrap_or_else(|| {
        let event = &out.index.programme().event.id;
        let mut hash: [u8; 32] = Sha256::digest(format!("{event} {list} {id}")).into();
        hash[6] = hash[6] & 0x0f | 0x80;
        hash[8] = hash[8] & 0x3f | 0x80;
        let digits: String = hash[..16].iter().map(|byte| format!("{byte:02x}")).collect();
        let parts = [&digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..]];
        parts.join("-")
    })
}

fn is_uuid(text: &str) -> bool {
    let lengths: Vec<usize> = text.split('-').map(str::len).collect();
    lengths == [8, 4, 4, 4, 12] && text.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-')
}

/// Whether the schemas let a zone through: `Europe/Paris`, `UTC`.
pub fn is_zone(name: &str) -> bool {
    let word = |word: &str| {
        let mut letters = word.chars();
        letters.next().is_some_and(|it| it.is_ascii_uppercase())
            && letters.next().is_some_and(|it| it.is_ascii_lowercase())
    };
    let parts = name.split_once('/');
    let is_area = |area: &str| word(area) && area[1..].bytes().all(|it| it.is_ascii_lowercase());
    name == "UTC" || parts.is_some_and(|(area, place)| is_area(area) && word(place))
}

/// Whether the schemas let the id of a vertical through as the slug of a track.
pub fn is_track_slug(id: &str) -> bool {
    let is_fit = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let [first, last] = [id.bytes().next(), id.bytes().next_back()];
    let ends = first.is_some_and(|it| it.is_ascii_lowercase()) && last != Some(b'-');
    id.len() > 1 && ends && id.bytes().all(is_fit)
}

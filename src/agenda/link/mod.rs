//! An agenda as a short text: the `a` of `/{lang}/agenda#a=…`.
//!
//! The text is base64url without padding (RFC 4648, section 5) of these bytes, the integers big
//! endian:
//!
//! | bytes | what |
//! |---|---|
//! | 1 | version, 1 |
//! | 4 | CRC-32 of the event's id in UTF-8, by which a link of another event is told apart |
//! | 1 to 3 | count of the sessions, 0 to 65,536: unsigned LEB128 (DWARF 5, section 7.6), in as few bytes as it takes |
//! | 1 | shape: the Rice parameter *k*, 0 to 15, plus 16 × the levels (0: going to all, 1: maybe to all, 2: mixed) |
//! | … | bits, the highest of a byte first, the last byte filled up with zeros |
//! | 0 or 1 | a zero byte where the whole would be a multiple of three bytes |
//! | 4 | CRC-32 of all bytes before |
//!
//! The bits are, first, the numbers of the sessions in rising order, each as the count of numbers
//! passed over since the one before (or since the beginning), in the Rice code with parameter
//! *k*: that count ÷ 2^*k* as so many ones and a zero, then the remainder in *k* bits. With *k* = 0
//! this is a bitmap (of zeros), with a greater one a list of gaps. Of all *k* the shortest is
//! taken, of equally short ones the smallest. Then, only where levels are mixed, one bit for each
//! session in the same order: 1 for going, 0 for maybe.
//!
//! The filling byte keeps `-` and `_` from the end of the text, where chats take them for
//! punctuation behind a link: the last character of a length that is no multiple of three carries
//! zeros (RFC 4648, section 3.5) and is a letter or a digit.
//!
//! CRC-32 is the one of gzip (RFC 1952, section 8). An agenda has one text, and no other text is
//! read. Later versions keep their version in the first byte and the check in the last four, so
//! that a damaged link and a newer one are told apart.

mod bits;
mod text;

use super::level::Level;
use crate::programme::order::sorted;
use bits::{Reader, Writer};

/// The version that is written and read.
const VERSION: u8 = 1;

/// Most sessions there can be: numbers are 16 bits.
const MOST: usize = 1 << 16;

/// Most bytes of a link: all sessions as a bitmap, with their levels.
const LONGEST: usize = 1 + 4 + 3 + 1 + MOST / 8 + MOST / 8 + 1 + 4;

/// Bytes of the check.
const CHECK: usize = 4;

/// Sessions by number, with their levels: what an agenda is where ids are too long.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LinkedAgenda {
    /// In rising order of the numbers, none twice.
    sessions: Vec<(u16, Level)>,
}

impl LinkedAgenda {
    /// From numbers ([`Session::number`](crate::programme::model::Session::number)) in any order;
    /// of a number that is there twice the greater level counts.
    pub fn new(sessions: &[(u16, Level)]) -> LinkedAgenda {
        let order = sorted(sessions.len(), &|one, other| sessions[one].cmp(&sessions[other]));
        let mut selection = LinkedAgenda::default();
        for session in order.into_iter().map(|at| sessions[at]) {
            match selection.sessions.last_mut() {
                Some(last) if last.0 == session.0 => *last = session,
                _ => selection.sessions.push(session),
            }
        }
        selection
    }

    /// The numbers, in rising order, with their levels.
    pub fn sessions(&self) -> &[(u16, Level)] {
        &self.sessions
    }
}

/// Why a link is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkError {
    /// Cut, altered, or never a link of ours.
    Damaged,
    /// Written by a newer version of the app.
    Newer,
    /// A sound link, but its sessions are those of another event.
    OtherEvent,
}

/// The text of an agenda of an event.
pub fn write(event_id: &str, selection: &LinkedAgenda) -> String {
    let sessions = selection.sessions();
    let mut bytes = vec![VERSION];
    bytes.extend(crc(event_id.as_bytes()).to_be_bytes());
    write_count(sessions.len(), &mut bytes);
    let (k, levels) = (best_parameter(sessions), Levels::of(sessions));
    bytes.push(k | (levels as u8) << 4);

    let mut bits = Writer::default();
    gaps(sessions).for_each(|gap| bits.rice(gap, k));
    if levels == Levels::Mixed {
        sessions.iter().for_each(|(_, level)| bits.push(*level == Level::Going));
    }
    bytes.extend(bits.finish());
    if (bytes.len() + CHECK).is_multiple_of(3) {
        bytes.push(0);
    }
    bytes.extend(crc(&bytes).to_be_bytes());
    text::encode(&bytes)
}

/// The text of an agenda in the fragment of an address, with its `#`; `None` of a fragment that is
/// about something else.
///
/// On their way through chats, mails and trackers links get a full stop, a bracket, a blank or
/// another parameter behind them, or their `=` escaped. None of that is in our alphabet, and a text
/// never ends with one of the two signs that are: it is what stands before, and the check says
/// whether that is whole.
pub fn in_fragment(fragment: &str) -> Option<&str> {
    let behind = ["#a=", "#a%3D", "#a%3d"].iter().find_map(|name| fragment.strip_prefix(name))?;
    let end = behind.bytes().position(|byte| !text::is_in_alphabet(byte)).unwrap_or(behind.len());
    Some(behind[..end].trim_end_matches(['-', '_']))
}

/// Reads the text of an agenda of an event. Its work and its memory are bounded by the length of
/// the text, which is bounded by that of the longest link there is.
pub fn read(event_id: &str, link: &str) -> Result<LinkedAgenda, LinkError> {
    let bytes = text::decode(link, LONGEST).ok_or(LinkError::Damaged)?;
    let (content, check) = bytes.split_last_chunk::<CHECK>().ok_or(LinkError::Damaged)?;
    if crc(content) != u32::from_be_bytes(*check) {
        return Err(LinkError::Damaged);
    }
    match content.split_first().ok_or(LinkError::Damaged)? {
        (&VERSION, content) => {
            let (event, content) = content.split_first_chunk().ok_or(LinkError::Damaged)?;
            if u32::from_be_bytes(*event) != crc(event_id.as_bytes()) {
                return Err(LinkError::OtherEvent);
            }
            let selection = selection(content).ok_or(LinkError::Damaged)?;
            // One agenda, one text: whatever else says the same was not written by us.
            if write(event_id, &selection) == link {
                Ok(selection)
            } else {
                Err(LinkError::Damaged)
            }
        }
        (0, _) => Err(LinkError::Damaged),
        _ => Err(LinkError::Newer),
    }
}

/// What stands between the head and the check.
fn selection(content: &[u8]) -> Option<LinkedAgenda> {
    let (count, content) = read_count(content)?;
    let (&shape, content) = content.split_first()?;
    let (k, levels) = (shape & 15, Levels::from_code(shape >> 4)?);
    let mut bits = Reader::new(content);
    let mut selection = LinkedAgenda::default();
    let mut next = 0u32;
    // The bits come to their end however great the count is that is claimed.
    for _ in 0..count {
        let number = next.checked_add(bits.rice(k)?)?;
        let level = if levels == Levels::Maybe { Level::Maybe } else { Level::Going };
        selection.sessions.push((number.try_into().ok()?, level));
        next = number + 1;
    }
    if levels == Levels::Mixed {
        for (_, level) in &mut selection.sessions {
            *level = if bits.bit()? { Level::Going } else { Level::Maybe };
        }
    }
    Some(selection)
}

/// How the levels are said.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Levels {
    Going = 0,
    Maybe = 1,
    Mixed = 2,
}

impl Levels {
    fn of(sessions: &[(u16, Level)]) -> Levels {
        let going = sessions.iter().filter(|(_, level)| *level == Level::Going).count();
        if going == sessions.len() {
            Levels::Going
        } else if going == 0 {
            Levels::Maybe
        } else {
            Levels::Mixed
        }
    }

    fn from_code(code: u8) -> Option<Levels> {
        [Levels::Going, Levels::Maybe, Levels::Mixed].into_iter().find(|one| *one as u8 == code)
    }
}

/// How many numbers are passed over before each session.
fn gaps(sessions: &[(u16, Level)]) -> impl Iterator<Item = u32> {
    let mut next = 0;
    sessions.iter().map(move |&(number, _)| {
        let gap = u32::from(number) - next;
        next = u32::from(number) + 1;
        gap
    })
}

/// The Rice parameter that makes the numbers shortest.
fn best_parameter(sessions: &[(u16, Level)]) -> u8 {
    let length = |k: u8| gaps(sessions).map(|gap| (gap >> k) + 1 + u32::from(k)).sum::<u32>();
    (0..16).min_by_key(|&k| length(k)).unwrap_or_default()
}

/// Unsigned LEB128.
fn write_count(mut count: usize, bytes: &mut Vec<u8>) {
    while count > 0x7f {
        bytes.push(count as u8 | 0x80);
        count >>= 7;
    }
    bytes.push(count as u8);
}

/// A count of at most three bytes, and what follows it.
fn read_count(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let last = bytes.iter().take(3).position(|byte| byte & 0x80 == 0)?;
    let (digits, rest) = bytes.split_at(last + 1);
    let count = digits.iter().rev().fold(0, |count, byte| count << 7 | usize::from(byte & 0x7f));
    Some((count, rest))
}

/// The CRC-32 of RFC 1952, section 8; bit by bit, for a table would weigh more than it saves.
fn crc(bytes: &[u8]) -> u32 {
    const POLYNOMIAL: u32 = 0xedb8_8320;
    !bytes.iter().fold(!0, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            if crc & 1 == 1 { crc >> 1 ^ POLYNOMIAL } else { crc >> 1 }
        })
    })
}

#[cfg(test)]
mod tests;

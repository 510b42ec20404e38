//! Reads the file and survives its faults: a broken notice is left out and told of, the others
//! stay.

use super::{Notice, Notices, Urgency};
use crate::programme::json::{self, Object};
use crate::programme::load::Fault;
use crate::programme::load::references::unique;
use crate::programme::reader::{Reader, moment, tell};
use crate::programme::text::Text;

/// Most notices that are read.
pub const MOST: usize = 200;

/// Most characters of a text that are shown.
pub const LONGEST_TEXT: usize = 500;

/// Why there are no notices at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Not JSON to its end: the page of a captive portal, a file that was cut off.
    NotJson,
    /// This field of the file is missing or cannot be read.
    Invalid(&'static str),
    /// They are those of another event.
    OtherEvent,
}

impl Notices {
    /// Reads the text of `notices.json`; tells also what was left out or mended, in the order in
    /// which it was found.
    ///
    /// # Errors
    /// When nothing can be shown of it at an event of this id.
    pub fn read(text: &str, event_id: &str) -> Result<(Notices, Vec<Fault>), Refusal> {
        let text = text.trim_start_matches('\u{feff}');
        let object = Object::read(text).map_err(|_| Refusal::NotJson)?;
        let schema = head(&object, "schema", json::integer)?;
        let event = head(&object, "event", json::string)?;
        if *event != *event_id {
            return Err(Refusal::OtherEvent);
        }
        head(&object, "notices", json::list)?;
        let mut faults = Vec::new();
        let mut notices = Reader::of(object, &mut faults).list("notices", notice);
        unique(&mut notices, "notices", |notice| &notice.id, &mut faults);
        if notices.len() > MOST {
            notices.truncate(MOST);
            tell(&mut faults, || fault(&format!("left out: all after the first {MOST}")));
        }
        Ok((Notices { schema, event, notices }, faults))
    }
}

/// A field of the head, without which there are no notices.
fn head<'a, T>(
    object: &Object<'a>,
    name: &'static str,
    read: fn(&'a str) -> Option<T>,
) -> Result<T, Refusal> {
    object.get(name).and_then(read).ok_or(Refusal::Invalid(name))
}

/// A notice that is told at the wrong time, or to those whom it does not concern, does harm: times
/// and ids have to be right where they are given.
fn notice(mut from: Reader) -> Option<Notice> {
    let notice = Notice {
        id: from.id()?,
        text: text(&mut from)?,
        from: from.sound("from", moment)?,
        until: from.sound("until", moment)?,
        level: Urgency::from_code(&from.words("level")),
        rooms: from.sound("rooms", ids)?.unwrap_or_default(),
        verticals: from.sound("verticals", ids)?.unwrap_or_default(),
    };
    if notice.until.is_some() && notice.until <= notice.from {
        from.tell(|| "left out: `until` does not lie after `from`".to_owned());
        return None;
    }
    Some(notice)
}

fn text(from: &mut Reader) -> Option<Text> {
    let mut text = from.needed_text("text")?;
    if text.is_empty() {
        from.tell(|| "left out: `text` says nothing".to_owned());
        return None;
    }
    let mut cut = false;
    for words in text.all_mut() {
        cut |= shorten(words);
    }
    if cut {
        from.tell(|| format!("`text` is cut after {LONGEST_TEXT} characters"));
    }
    Some(text)
}

/// Cuts what is too long; whether it was.
fn shorten(words: &mut Box<str>) -> bool {
    let Some((end, _)) = words.char_indices().nth(LONGEST_TEXT) else { return false };
    *words = format!("{}…", &words[..end]).into();
    true
}

/// A list of ids, all of them readable.
fn ids(json: &str) -> Option<Vec<Box<str>>> {
    json::list(json)?.into_iter().map(|one| json::string(one.get())).collect()
}

fn fault(message: &str) -> Fault {
    Fault { place: "notices".into(), id: None, message: message.into() }
}

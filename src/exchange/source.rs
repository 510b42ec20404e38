//! What a reader is given.

use super::limits;
use super::place::{Fault, Place};
use super::times::Zone;
use crate::programme::lang::Lang;
use crate::programme::model::Programme;
use crate::sentences::{Sentence, quoted};
use std::borrow::Cow;
use std::rc::Rc;

/// A file of a source.
#[derive(Clone, Debug)]
pub struct Input {
    /// Its name, without the directory: `schedule.xml`. Of an address the last part.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
    /// Whether it was only found in a folder, where other files may lie; one that somebody named is
    /// read or refused.
    pub is_found: bool,
}

/// What whoever imports says about a source that does not say it itself.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The zone of times that are told without one.
    pub zone: Option<Zone>,
    /// What the event is called.
    pub name: Option<String>,
    /// The language of texts whose own is not told.
    pub language: Option<Lang>,
    /// The programme that the source goes into.
    pub into: Option<Rc<Programme>>,
}

impl Options {
    /// The language of texts whose own the source does not tell: the one that was said, or English.
    pub fn language(&self) -> Lang {
        self.language.unwrap_or(Lang::EN)
    }

    /// The zone of times that are told without one: the one that was said, or else that of the
    /// source, by its IANA name.
    ///
    /// # Errors
    /// When neither is known.
    pub fn zone(&self, of_source: &str, place: &Place) -> Result<Zone, Fault> {
        const OPTION: &str = "--zone Africa/Casablanca";
        match &self.zone {
            Some(zone) => Ok(zone.clone()),
            None if of_source.is_empty() => {
                Err(place.fault(Sentence::new("source-no-zone").with("option", OPTION)))
            }
            None => Zone::named(of_source).ok_or_else(|| {
                let what = Sentence::new("source-unknown-zone").with("zone", quoted(of_source));
                place.fault(what.with("option", OPTION))
            }),
        }
    }
}

impl Input {
    /// A file that somebody named.
    pub fn named(name: String, bytes: Vec<u8>) -> Input {
        Input { name, bytes, is_found: false }
    }

    /// The text of the file: UTF-8, UTF-16 with its mark, or what an XML declaration says; else the
    /// Latin of Windows, which spreadsheets write.
    ///
    /// # Errors
    /// When it has a NUL byte, which no text has.
    pub fn text(&self) -> Result<Cow<'_, str>, Fault> {
        let declared = declared_encoding(&self.bytes).unwrap_or(encoding_rs::UTF_8);
        let (text, used, failed) = declared.decode(&self.bytes);
        let text = match failed && used == encoding_rs::UTF_8 {
            true => encoding_rs::WINDOWS_1252.decode(&self.bytes).0,
            false => text,
        };
        match text.find('\0') {
            Some(at) => {
                let line = text[..at].matches('\n').count() + 1;
                let place = Place::line(line).in_file(&self.name);
                Err(place.fault(Sentence::new("source-nul")))
            }
            None => Ok(text),
        }
    }

    /// How large it is, against the limit of all.
    pub(super) fn is_too_large(&self) -> bool {
        self.bytes.len() > limits::BYTES
    }
}

/// The encoding that the first line of XML declares.
fn declared_encoding(bytes: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    let head = &bytes[..bytes.len().min(200)];
    let head = std::str::from_utf8(head.split(|byte| *byte == b'>').next()?).ok()?;
    let (_, rest) = head.strip_prefix("<?xml")?.split_once("encoding")?;
    let rest = rest.trim_start().strip_prefix('=')?.trim_start();
    let label = rest.strip_prefix(['"', '\''])?.split(['"', '\'']).next()?;
    encoding_rs::Encoding::for_label(label.as_bytes())
}

/// Refuses what is too large before it is looked at.
///
/// # Errors
/// The sentences that say so, each with its file.
pub fn check(inputs: &[Input]) -> Result<(), Vec<Fault>> {
    if inputs.is_empty() {
        return Err(vec![Fault::whole(Sentence::new("source-nothing"))]);
    }
    if inputs.len() > limits::FILES {
        let (number, most) = (inputs.len(), limits::FILES);
        let what = Sentence::new("source-many-files").with("count", number).with("most", most);
        return Err(vec![Fault::whole(what)]);
    }
    let too_large = inputs.iter().filter(|input| input.is_too_large());
    let faults: Vec<Fault> = too_large
        .map(|input| {
            let what = Sentence::new("source-too-large").with("most", limits::BYTES >> 20);
            Place::default().in_file(&input.name).fault(what)
        })
        .collect();
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &[u8]) -> Result<String, String> {
        let input = Input::named("a.xml".into(), bytes.into());
        input.text().map(Cow::into_owned).map_err(|fault| fault.to_string())
    }

    #[test]
    fn a_text_is_read_in_the_encoding_that_it_is_in() {
        assert_eq!(text("é".as_bytes()).unwrap(), "é");
        assert_eq!(text("\u{feff}é".as_bytes()).unwrap(), "é");
        assert_eq!(text(b"\xff\xfe\xe9\0").unwrap(), "é", "UTF-16 with its mark");
        assert_eq!(text(b"caf\xe9;\x80").unwrap(), "café;€", "as Windows writes it");
        let xml = b"<?xml version='1.0' encoding='ISO-8859-6'?><a>\xc8</a>";
        assert!(text(xml).unwrap().contains('ب'));
    }

    #[test]
    fn a_nul_byte_is_told_with_its_line() {
        assert_eq!(
            text(b"a\nb\0").unwrap_err(),
            "a.xml, line 2: there is a NUL byte: this is no text"
        );
    }

    #[test]
    fn a_zone_is_asked_for_where_nobody_told_one() {
        let told = Options::default().zone("", &Place::inside("sessions[0].startsAt"));
        let told = told.unwrap_err().to_string();
        assert!(told.starts_with("sessions[0].startsAt: times without a zone:"), "{told}");
        assert!(told.contains("--zone"), "{told}");
        let unknown = Options::default().zone("Rabat", &Place::default()).unwrap_err().to_string();
        assert!(unknown.contains("\"Rabat\"") && unknown.contains("--zone"), "{unknown}");
        let said = Options { zone: Zone::named("Africa/Casablanca"), ..Options::default() };
        assert_eq!(said.zone("", &Place::default()).unwrap().name(), "Africa/Casablanca");
    }
}

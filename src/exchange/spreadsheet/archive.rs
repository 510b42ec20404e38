//! What is in a zip archive, unpacked within limits: `.xlsx` and `.ods` are such.

use super::super::limits::BYTES;
use super::super::place::{Fault, Place};
use super::super::source::Input;
use std::io::{Cursor, Read, copy, sink};
use zip::ZipArchive;

/// The most bytes of everything in an archive together. XML of spreadsheets is 5 to 20 times as long
/// as what it is packed into; pictures are not read.
const UNPACKED: u64 = 4 * BYTES as u64;

/// The most files in an archive.
const FILES: usize = 5_000;

/// The first bytes of an archive (APPNOTE.TXT, 4.3.7).
const SIGNATURE: &[u8] = b"PK\x03\x04";

/// The first bytes of files of Office before 2007, and of protected ones ([MS-CFB], 2.2).
const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/// Whether a file is a zip archive.
pub fn is_one(bytes: &[u8]) -> bool {
    bytes.starts_with(SIGNATURE)
}

/// Whether a file is an old or protected one of Office.
pub fn is_compound(bytes: &[u8]) -> bool {
    bytes.starts_with(COMPOUND)
}

/// Whether there is a file of that name in an archive.
pub fn has(bytes: &[u8], name: &str) -> bool {
    is_one(bytes)
        && ZipArchive::new(Cursor::new(bytes)).is_ok_and(|it| it.index_for_name(name).is_some())
}

/// Refuses an archive that is damaged, or that becomes too large. What its directory says of sizes
/// is not trusted: everything is unpacked once, into nothing.
///
/// # Errors
/// A sentence about the file.
pub fn check(input: &Input) -> Result<(), Fault> {
    let fault = |what: String| Place::default().in_file(&input.name).fault(what);
    let mut archive = open(input)?;
    if archive.len() > FILES {
        return Err(fault(format!("it is an archive of more than {FILES} files")));
    }
    let mut left = UNPACKED;
    for at in 0..archive.len() {
        let file = archive.by_index(at).map_err(|error| fault(damaged(&error)))?;
        left -= copy(&mut file.take(left), &mut sink()).map_err(|error| fault(damaged(&error)))?;
        if left == 0 {
            return Err(fault(format!("unpacked, it has more than {} MB", UNPACKED >> 20)));
        }
    }
    Ok(())
}

/// The text of a file in an archive, which was checked before; `None` when it is not there.
///
/// # Errors
/// When it is no UTF-8, or longer than what is read of a source.
pub fn text(input: &Input, name: &str) -> Result<Option<String>, Fault> {
    let fault = |what: String| Place::default().in_file(&input.name).fault(what);
    let mut archive = open(input)?;
    let Some(at) = archive.index_for_name(name) else { return Ok(None) };
    let file = archive.by_index(at).map_err(|error| fault(damaged(&error)))?;
    let mut text = String::new();
    file.take(UNPACKED).read_to_string(&mut text).map_err(|error| fault(damaged(&error)))?;
    Ok(Some(text))
}

fn open(input: &Input) -> Result<ZipArchive<Cursor<&[u8]>>, Fault> {
    ZipArchive::new(Cursor::new(&*input.bytes))
        .map_err(|error| Place::default().in_file(&input.name).fault(damaged(&error)))
}

fn damaged(error: &impl std::fmt::Display) -> String {
    format!("the file is damaged or cut off: {error}")
}

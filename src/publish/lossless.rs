//! A file of JSON with some values changed: everything else stays as it was written, byte for byte
//! and in the same order. What is new is written as its neighbours are: on lines of its own or
//! behind them, with their indentation and their spaces.

mod layout;
#[cfg(test)]
mod tests;

use crate::publish::check::{Path, Source};
use crate::sentences::Sentence;
use layout::Layout;
use serde_json::{Map, Value};
use std::ops::Range;

/// A part of the text, and what takes its place.
type Edit = (Range<usize>, String);

/// The whole text of a file after a change of its value, with the byte order mark that it may have.
///
/// # Errors
/// A sentence for the command line when the text is no JSON, or written so that the change cannot be
/// made without writing it anew (a name that stands twice in one object).
pub fn change(text: &str, change: impl FnOnce(&mut Value)) -> Result<String, Sentence> {
    let source = Source::read(text)?;
    let mark = &text[..text.len() - source.text.len()];
    let mut json = source.json.clone();
    change(&mut json);
    let new = self::text(&source, &json);
    match serde_json::from_str::<Value>(&new) {
        Ok(made) if made == json => Ok(format!("{mark}{new}")),
        _ => Err(Sentence::new("odd-file")),
    }
}

/// The text of a file that says another value. Whether a byte order mark stands before it is the
/// business of who has the whole text.
pub fn text(source: &Source, json: &Value) -> String {
    let mut edits = Vec::new();
    let layout = Layout::of(source);
    if collect(&layout, &Path::default(), &source.json, json, &mut edits).is_none() {
        return json.to_string();
    }
    // What is taken out ends where what is new begins.
    edits.sort_by_key(|(bytes, _)| (bytes.start, bytes.end));
    let mut text = String::with_capacity(source.text.len());
    let mut done = 0;
    for (bytes, new) in edits {
        text.push_str(&source.text[done..bytes.start]);
        text.push_str(&new);
        done = bytes.end;
    }
    text.push_str(&source.text[done..]);
    text
}

/// The edits that make one value of another; nothing when a place cannot be found.
fn collect(
    layout: &Layout,
    path: &Path,
    old: &Value,
    new: &Value,
    edits: &mut Vec<Edit>,
) -> Option<()> {
    if old == new {
        return Some(());
    }
    let bytes = layout.source.positions.bytes(path)?;
    match (old, new) {
        (Value::Object(old), Value::Object(new)) => members(layout, path, old, new, edits),
        (Value::Array(old), Value::Array(new)) => elements(layout, path, old, new, edits),
        _ => {
            edits.push((bytes, layout.inline(new)));
            Some(())
        }
    }
}

fn members(
    layout: &Layout,
    path: &Path,
    old: &Map<String, Value>,
    new: &Map<String, Value>,
    edits: &mut Vec<Edit>,
) -> Option<()> {
    let there = layout.source.positions.members(path);
    let bytes: Vec<Range<usize>> = there.iter().map(|member| member.bytes()).collect();
    let stays: Vec<bool> = there.iter().map(|member| new.contains_key(member.name)).collect();
    let added = new.iter().filter(|(name, _)| !old.contains_key(*name));
    let added: Vec<(Option<&str>, &Value)> =
        added.map(|(name, value)| (Some(&**name), value)).collect();
    exchange(layout, path, &bytes, &stays, bytes.len(), &added, edits)?;
    let mut both = old.iter().filter_map(|(name, old)| Some((name, old, new.get(name)?)));
    both.try_for_each(|(name, old, new)| collect(layout, &path.field(name), old, new, edits))
}

/// What both lists begin and end with stays; what lies between is changed one by one, added or
/// taken out.
fn elements(
    layout: &Layout,
    path: &Path,
    old: &[Value],
    new: &[Value],
    edits: &mut Vec<Edit>,
) -> Option<()> {
    let same = |mut pairs: Box<dyn Iterator<Item = (&Value, &Value)> + '_>| {
        pairs.position(|(old, new)| old != new)
    };
    let shorter = old.len().min(new.len());
    let before = same(Box::new(old.iter().zip(new))).unwrap_or(shorter);
    let behind = same(Box::new(old.iter().rev().zip(new.iter().rev()))).unwrap_or(shorter);
    let behind = behind.min(shorter - before);
    let (old_part, new_part) = (before..old.len() - behind, before..new.len() - behind);
    let paired = old_part.len().min(new_part.len());
    for at in before..before + paired {
        collect(layout, &path.item(at), &old[at], &new[at], edits)?;
    }
    let bytes = layout.source.positions.elements(path);
    let gone = before + paired..old_part.end;
    let stays: Vec<bool> = (0..old.len()).map(|at| !gone.contains(&at)).collect();
    let added: Vec<(Option<&str>, &Value)> =
        new[before + paired..new_part.end].iter().map(|value| (None, value)).collect();
    exchange(layout, path, &bytes, &stays, before + paired, &added, edits)
}

/// The edits that take out what does not stay of the entries of a list or an object, each with the
/// comma that parted it from its neighbour, and put others in front of the entry `at`.
fn exchange(
    layout: &Layout,
    path: &Path,
    entries: &[Range<usize>],
    stays: &[bool],
    at: usize,
    added: &[(Option<&str>, &Value)],
    edits: &mut Vec<Edit>,
) -> Option<()> {
    let whole = layout.source.positions.bytes(path)?;
    if !stays.contains(&true) {
        if !(entries.is_empty() && added.is_empty()) {
            edits.push((whole.start + 1..whole.end - 1, layout.all(path, entries, added)?));
        }
        return Some(());
    }
    // The end of the last entry that stays.
    let mut before: Option<usize> = None;
    for (at, bytes) in entries.iter().enumerate() {
        if stays[at] {
            before = Some(bytes.end);
            continue;
        }
        let bytes = match (before, entries.get(at + 1)) {
            (Some(before), _) => before..bytes.end,
            (None, Some(next)) => bytes.start..next.start,
            (None, None) => bytes.clone(),
        };
        before = before.map(|_| bytes.end);
        edits.push((bytes, String::new()));
    }
    if !added.is_empty() {
        edits.push(layout.beside(path, entries, at, added)?);
    }
    Some(())
}

//! What takes a change back.

use super::desk::Edit;
use super::log::{Entry, Log};
use super::write::Write;
use serde_json::Value;

/// The change that is to be taken back: the last one that stands, or the one of a number.
///
/// # Errors
/// A sentence for the command line when there is none.
pub fn wanted(log: &Log, number: Option<u64>) -> Result<&Entry, String> {
    let Some(number) = number else {
        return log.standing().next().ok_or_else(|| "there is no change to take back".to_owned());
    };
    if log.is_taken_back(number) {
        return Err(format!("change {number} was taken back already"));
    }
    let entry = log.standing().find(|entry| entry.number == number);
    entry.ok_or_else(|| format!("there is no change {number}: barnamaj undo --list tells them"))
}

/// What takes a change back, when all its places still say what it wrote.
///
/// # Errors
/// A sentence for the command line that tells the places that say something else now.
pub fn edit(entry: &Entry, json: &Value) -> Result<Edit, String> {
    let other: Vec<String> = entry
        .writes
        .iter()
        .filter(|write| *write.there(json) != write.after)
        .map(|write| {
            let (now, wrote) = (told(write.there(json)), told(&write.after));
            format!("{} is now {now}, and the change had made it {wrote}", place(write))
        })
        .collect();
    if !other.is_empty() {
        let (what, number, why) = (&entry.what, entry.number, other.join("; "));
        return Err(format!(
            "change {number} ({what}) cannot be taken back, because something else was written \
             there since: {why}. What to do: say what is to stand there with barnamaj change or \
             notice; barnamaj undo NUMBER takes back another one (barnamaj undo --list)"
        ));
    }
    Ok(Edit {
        what: format!("taken back: {}", entry.what),
        writes: entry.writes.iter().rev().map(Write::back).collect(),
        takes_back: Some(entry.number),
        doubts: Vec::new(),
    })
}

fn place(write: &Write) -> String {
    match &write.field {
        Some(field) => format!("{field} of {:?}", write.id),
        None => format!("the notice {:?}", write.id),
    }
}

fn told(value: &Value) -> String {
    match value {
        Value::Null => "not there".to_owned(),
        Value::Object(members) if members.contains_key("id") => "there".to_owned(),
        value => value.to_string(),
    }
}

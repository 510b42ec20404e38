//! How somebody has written a file, so that what is new can be written alike.

use crate::programme::json::quoted;
use crate::publish::check::{Path, Source};
use serde_json::Value;
use std::ops::Range;

/// A file with its habits.
pub struct Layout<'s> {
    /// The file.
    pub source: &'s Source<'s>,
    /// A line break as the file has it; `None` when its members follow each other in one line.
    line: Option<&'s str>,
    /// The indentation of one level.
    unit: &'s str,
    /// What stands between a name and its value.
    colon: &'s str,
}

impl<'s> Layout<'s> {
    /// The layout of a file, as its first member shows it.
    pub fn of(source: &'s Source<'s>) -> Layout<'s> {
        let root = Path::default();
        let lead = lead(source, &root, &source.positions.first(&root)).unwrap_or_default();
        let members = source.positions.members(&root);
        let colon = members.first().map(|member| &source.text[member.colon()]);
        Layout {
            source,
            line: lead.contains('\n').then(|| if lead.contains('\r') { "\r\n" } else { "\n" }),
            unit: lead.rsplit('\n').next().unwrap_or_default(),
            colon: colon.unwrap_or(":"),
        }
    }

    /// A value in one line.
    pub fn inline(&self, value: &Value) -> String {
        let comma = if self.is_airy() { ", " } else { "," };
        match value {
            Value::Object(members) => {
                let member = |(name, value): (&String, &Value)| self.member(name, value, None);
                let members: Vec<String> = members.iter().map(member).collect();
                format!("{{{}}}", members.join(comma))
            }
            Value::Array(list) => {
                let list: Vec<String> = list.iter().map(|value| self.inline(value)).collect();
                format!("[{}]", list.join(comma))
            }
            _ => value.to_string(),
        }
    }

    /// New entries of an object or a list in front of its entry `at`, in the way of those that it
    /// has: the place in the text, and what is to stand there.
    pub fn beside(
        &self,
        path: &Path,
        entries: &[Range<usize>],
        at: usize,
        added: &[(Option<&str>, &Value)],
    ) -> Option<(Range<usize>, String)> {
        let lead = lead(self.source, path, &entries.first().cloned())?;
        let gap = match entries {
            [.., one, other] => self.source.text[one.end..other.start].to_owned(),
            _ if lead.is_empty() && self.is_airy() => ", ".to_owned(),
            _ => format!(",{lead}"),
        };
        let new = added.iter().map(|(name, value)| self.entry(*name, value, &gap));
        match entries.get(at) {
            Some(next) => {
                let new: String = new.map(|entry| entry + &gap).collect();
                Some((next.start..next.start, new))
            }
            None => {
                let end = entries.last()?.end;
                Some((end..end, new.map(|entry| gap.clone() + &entry).collect()))
            }
        }
    }

    /// All that stands between the brackets of an object or a list of which no entry stays.
    pub fn all(
        &self,
        path: &Path,
        entries: &[Range<usize>],
        added: &[(Option<&str>, &Value)],
    ) -> Option<String> {
        if added.is_empty() {
            return Some(String::new());
        }
        let whole = self.source.positions.bytes(path)?;
        let (lead, tail) = match (entries.first(), entries.last()) {
            (Some(first), Some(last)) => {
                let text = self.source.text;
                let (lead, tail) = (whole.start + 1..first.start, last.end..whole.end - 1);
                (text[lead].to_owned(), text[tail].to_owned())
            }
            _ => self.around_nothing(path, whole.start),
        };
        let comma = if lead.is_empty() && self.is_airy() { ", " } else { "," };
        let new = added.iter().map(|(name, value)| self.entry(*name, value, &lead));
        let new: Vec<String> = new.collect();
        Some(format!("{lead}{}{tail}", new.join(&format!("{comma}{lead}"))))
    }

    /// What would stand before the first entry and behind the last one of brackets in which there is
    /// nothing: lines of their own, where those of what they stand in have such.
    fn around_nothing(&self, path: &Path, start: usize) -> (String, String) {
        let above = path.and_above().nth(1).unwrap_or_default();
        let siblings = lead(self.source, &above, &self.source.positions.first(&above));
        let in_lines = siblings.is_some_and(|lead| lead.contains('\n'));
        let Some(line) = self.line.filter(|_| in_lines) else { return Default::default() };
        let before = self.source.text[..start].rsplit('\n').next().unwrap_or_default();
        let indent = &before[..before.len() - before.trim_start_matches([' ', '\t']).len()];
        (format!("{line}{indent}{}", self.unit), format!("{line}{indent}"))
    }

    /// An entry that stands behind this gap: in lines when the gap has one.
    fn entry(&self, name: Option<&str>, value: &Value, gap: &str) -> String {
        let indent = gap.rsplit_once('\n').map(|(_, indent)| indent);
        match name {
            Some(name) => self.member(name, value, indent),
            None => self.value(value, indent),
        }
    }

    fn member(&self, name: &str, value: &Value, indent: Option<&str>) -> String {
        format!("{}{}{}", quoted(name), self.colon, self.value(value, indent))
    }

    /// A value on a line of this indentation, or in one line without.
    fn value(&self, value: &Value, indent: Option<&str>) -> String {
        let (Some(indent), Some(line)) = (indent, self.line) else { return self.inline(value) };
        let deeper = format!("{indent}{}", self.unit);
        let (open, close, entries): (_, _, Vec<String>) = match value {
            Value::Object(members) => {
                let members = members.iter();
                let written = members.map(|(name, it)| self.member(name, it, Some(&deeper)));
                ('{', '}', written.collect())
            }
            Value::Array(list) => {
                ('[', ']', list.iter().map(|it| self.value(it, Some(&deeper))).collect())
            }
            _ => return value.to_string(),
        };
        if entries.is_empty() {
            return format!("{open}{close}");
        }
        let entries = entries.join(&format!(",{line}{deeper}"));
        format!("{open}{line}{deeper}{entries}{line}{indent}{close}")
    }

    /// Whether there is a space behind colons, and so behind commas, too.
    fn is_airy(&self) -> bool {
        self.colon.ends_with(' ')
    }
}

/// What stands between the opening bracket of an object or a list and its first entry; `None` when
/// it has none.
fn lead<'s>(source: &Source<'s>, path: &Path, first: &Option<Range<usize>>) -> Option<&'s str> {
    let whole = source.positions.bytes(path)?;
    Some(&source.text[whole.start + 1..first.as_ref()?.start])
}

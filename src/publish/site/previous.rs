//! What was published last into a directory, and what a programme owes to it: visitors' devices have
//! it, and their agendas refer to it.

use crate::exchange::times::Zone;
use crate::programme::time::Moment;
use crate::publish::check::{Code, Placed, Previous, Severity, broken_promises};
use crate::publish::now::now;
use crate::publish::published::Published;
use crate::publish::{lossless, revision};
use crate::sentences::Sentence;
use serde_json::Value;
use std::fs;
use std::path::Path;

/// A programme whose revision was raised.
pub struct Raised {
    /// The organiser's text with the new revision.
    pub text: String,
    /// The new revision.
    pub revision: u64,
}

/// Raises the revision of a programme that says something else than what lies in the directory, and
/// has its revision still. `None` when it stays as it is.
///
/// # Errors
/// What stands in the way of visitors: a lower revision, another event, a number that means another
/// session, a session that is gone.
pub fn raise(
    text: &str,
    published: &mut Published,
    out: &Path,
) -> Result<Option<Raised>, Sentence> {
    let file = out.join("programme.json");
    // What is damaged there is no promise to anybody.
    let lies_there = fs::read_to_string(&file).ok().filter(|lies| *lies != published.text);
    let previous = lies_there.and_then(|text| Previous::read(&text).ok());
    let Some(previous) = previous else { return Ok(None) };
    let json: Value = serde_json::from_str(published.text.trim_start_matches('\u{feff}'))
        .map_err(|error| error.to_string())?;
    let is_due = !previous.says(&json)
        && previous.revision() == json.get("revision").and_then(Value::as_u64);
    let raised = match is_due {
        true => {
            let moment = at_venue(&json);
            let raise = |json: &mut Value| revision::raise(json, moment);
            published.text = lossless::change(&published.text, raise)?;
            let revision = previous.revision().unwrap_or_default() + 1;
            Some(Raised { text: lossless::change(text, raise)?, revision })
        }
        false => None,
    };
    let broken = broken_promises(&published.text, &previous)?;
    let stops = |it: &&Placed| it.severity == Severity::Error || it.code == Code::SessionGone;
    // Of another event everything else is another, too.
    let of_event = broken.iter().find(|it| it.code == Code::OtherEvent);
    let stopping: Vec<&Placed> = match of_event {
        Some(other) => vec![other],
        None => broken.iter().filter(stops).collect(),
    };
    match stopping.is_empty() {
        true => Ok(raised),
        false => Err(told(&stopping, &file)),
    }
}

/// This minute, by the clock of the venue.
fn at_venue(json: &Value) -> Moment {
    let name = |name: &str| json.pointer(name).and_then(Value::as_str).and_then(Zone::named);
    let zone = name("/event/time_zone").or_else(|| name("/event/offset"));
    zone.map_or(now(), |zone| zone.tell(now()))
}

fn told(broken: &[&Placed], file: &Path) -> Sentence {
    let mut lines = vec![Sentence::new("visitors-have-earlier")];
    lines.extend(broken.iter().map(|Placed { message, advice, spot, .. }| {
        let line = Sentence::new("what-stops")
            .with("place", spot.path.to_string())
            .with("what", message.clone())
            .with("advice", advice.clone());
        Sentence::new("indented").with("text", line)
    }));
    lines.push(Sentence::new("nobody-has-seen").with("file", file));
    Sentence::lines(lines)
}

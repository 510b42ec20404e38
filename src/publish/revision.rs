//! The revision of a programme, which grows with each publication: devices take no lower one.

use crate::programme::time::Moment;
use serde_json::Value;

/// Raises the revision by one, published at this moment. What has no revision that can be read is
/// left as it is: `check` tells of it.
pub fn raise(programme: &mut Value, published: Moment) {
    let Some(revision) = programme.get("revision").and_then(Value::as_u64) else { return };
    programme["revision"] = revision.saturating_add(1).into();
    programme["published"] = published.to_string().into();
}

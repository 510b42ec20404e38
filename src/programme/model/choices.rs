//! What a field can say in one of a few words. Unknown ones degrade to a neutral one.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What kind of session it is: the word of the file, and how the app treats it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionKind {
    /// One of the app, or one of the event's own.
    pub id: Box<str>,
    /// The kind of the app that it behaves like.
    pub like: Kind,
}

impl SessionKind {
    /// The kind of a word of the file, before the event's own kinds are known.
    pub fn of_word(word: &str) -> SessionKind {
        SessionKind { id: word.into(), like: Kind::from_code(word).unwrap_or_default() }
    }
}

impl From<Kind> for SessionKind {
    fn from(kind: Kind) -> SessionKind {
        SessionKind { id: kind.code().into(), like: kind }
    }
}

impl Serialize for SessionKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.id)
    }
}

impl<'de> Deserialize<'de> for SessionKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<SessionKind, D::Error> {
        Ok(SessionKind::of_word(&std::borrow::Cow::<str>::deserialize(deserializer)?))
    }
}

#[cfg(test)]
impl schemars::JsonSchema for SessionKind {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SessionKind".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "examples": Kind::ALL.map(Kind::code) })
    }
}

/// What kind of session it is, of those that the app knows.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[allow(missing_docs, reason = "documented variants make the schema refuse unknown words")]
pub enum Kind {
    Ceremony,
    Keynote,
    Conversation,
    Plenary,
    RoundTable,
    Showcase,
    Signing,
    Break,
    #[default]
    #[serde(other)]
    Session,
}

/// How sure the room is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[allow(missing_docs, reason = "documented variants make the schema refuse unknown words")]
pub enum RoomStatus {
    Proposed,
    ToBeConfirmed,
    #[default]
    #[serde(other)]
    Confirmed,
}

/// Whether a session takes place as planned. One that is `full` does, but nobody else gets in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[allow(missing_docs, reason = "documented variants make the schema refuse unknown words")]
pub enum SessionState {
    Moved,
    Cancelled,
    Full,
    #[default]
    #[serde(other)]
    Scheduled,
}

/// Where people take part.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[allow(missing_docs, reason = "documented variants make the schema refuse unknown words")]
pub enum Attendance {
    Online,
    Hybrid,
    #[default]
    #[serde(other)]
    InPerson,
}

impl Attendance {
    pub(super) fn is_default(&self) -> bool {
        *self == Attendance::default()
    }
}
